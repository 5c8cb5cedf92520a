-- Storable variants we hold (in our own internal and transit places, not goods of others) that neither came nor went for
-- more than 180 days; counts and moves between our places do not matter. Worth 100 or more, or of unknown worth.
WITH ours AS (SELECT id FROM stock_location WHERE usage = ANY ('{internal,transit}')),
held AS (
  SELECT sq.product_id,
    SUM(sq.quantity) AS quantity,
    MIN(sq.in_date) AS since,
    BOOL_OR(COALESCE((pp.standard_price -> sq.company_id::text)::text::numeric, 0) = 0) AS cost_unknown,
    SUM(sq.quantity * (pp.standard_price -> sq.company_id::text)::text::numeric) AS worth
  FROM stock_quant sq
  INNER JOIN product_product pp ON pp.id = sq.product_id
  WHERE sq.location_id IN (SELECT id FROM ours)
    AND (sq.owner_id IS NULL OR EXISTS (SELECT FROM res_company rc WHERE rc.partner_id = sq.owner_id))
  GROUP BY sq.product_id
  HAVING SUM(sq.quantity) > 0
),
moved AS (
  SELECT sm.product_id, MAX(sm.date) AS last
  FROM stock_move sm
  WHERE sm.state = 'done' AND sm.is_inventory IS NOT TRUE
    AND (sm.location_id IN (SELECT id FROM ours)) <> (sm.location_dest_id IN (SELECT id FROM ours))
  GROUP BY sm.product_id
)
SELECT json_build_array(COALESCE(pt.company_id::text, '-'), pp.id::text) AS key
FROM held
INNER JOIN product_product pp ON pp.id = held.product_id
INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
LEFT OUTER JOIN moved ON moved.product_id = pp.id
WHERE pp.active IS TRUE AND pt.active IS TRUE AND pt.is_storable IS TRUE
  AND $1::date - (COALESCE(moved.last, held.since, pp.create_date) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date >= 181
  AND (held.cost_unknown OR held.worth >= 100)
