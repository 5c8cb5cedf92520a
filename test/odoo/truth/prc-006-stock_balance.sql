-- Less than nothing of a product, lot and package in one of our own places. What others own counts by itself.
SELECT json_build_array(COALESCE(sq.company_id::text, '-'), sq.product_id::text, sl.complete_name, COALESCE(lot.name, ''),
  COALESCE(pack.name, ''), COALESCE(theirs.owner, '')) AS key
FROM stock_quant sq
INNER JOIN stock_location sl ON sl.id = sq.location_id AND sl.usage = ANY ('{internal,transit}')
LEFT OUTER JOIN stock_lot lot ON lot.id = sq.lot_id
LEFT OUTER JOIN stock_package pack ON pack.id = sq.package_id
LEFT OUTER JOIN LATERAL (
  SELECT sq.owner_id::text AS owner WHERE NOT EXISTS (SELECT FROM res_company rc WHERE rc.partner_id = sq.owner_id)
) AS theirs ON TRUE
GROUP BY sq.company_id, sq.product_id, sl.complete_name, lot.name, pack.name, theirs.owner
HAVING SUM(sq.quantity) < -0.000001
