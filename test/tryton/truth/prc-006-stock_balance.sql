-- Quantities below zero by place of ours: what came less what went, by moves that were done.
SELECT json_build_array(company::text, product::text, sl.id || ' ' || COALESCE(NULLIF(sl.code, ''), sl.name), '', '', '') AS key
FROM (
  SELECT company, product, to_location AS place, internal_quantity AS quantity FROM stock_move WHERE state = 'done' AND effective_date <= $1::date
  UNION ALL
  SELECT company, product, from_location, -internal_quantity FROM stock_move WHERE state = 'done' AND effective_date <= $1::date
) AS moved
INNER JOIN stock_location sl ON sl.id = moved.place AND sl.type = 'storage'
GROUP BY company, product, sl.id, sl.code, sl.name
HAVING SUM(quantity) < -0.000001
