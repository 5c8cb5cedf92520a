-- Stocked variants we hold (in places of our own) that neither came nor went for more than 180 days, or else were first held or
-- entered so long ago; what was found or lost and moves between our places do not matter. Worth 100 or more, or of unknown worth.
WITH ours AS (SELECT id FROM stock_location WHERE type = 'storage'),
known AS (
  SELECT sm.*, sm.from_location IN (SELECT id FROM ours) AS leaves, sm.to_location IN (SELECT id FROM ours) AS arrives,
    'lost_found' IN (SELECT type FROM stock_location WHERE id IN (sm.from_location, sm.to_location)) AS counted
  FROM stock_move sm
  WHERE sm.state = 'done' AND sm.effective_date <= $1::date
),
held AS (
  SELECT product, SUM(internal_quantity * (arrives::int - leaves::int)) AS quantity,
    MAX(effective_date) FILTER (WHERE leaves <> arrives AND NOT counted) AS last, MIN(effective_date) FILTER (WHERE arrives) AS first
  FROM known
  GROUP BY product
)
SELECT json_build_array('-', v.id::text) AS key
FROM held
INNER JOIN product_product v ON v.id = held.product AND v.active IS TRUE
INNER JOIN product_template pt ON pt.id = v.template AND pt.active IS TRUE AND pt.type <> 'service' AND pt.consumable IS NOT TRUE
LEFT OUTER JOIN product_cost_price cost ON cost.product = v.id AND cost.cost_price <> 0
WHERE held.quantity > 0
  AND $1::date - COALESCE(held.last, held.first, (v.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date) > 180
  AND (cost.cost_price IS NULL OR held.quantity * cost.cost_price >= 100)
