-- Stocked variants entered more than 730 days ago that are in no place of ours, on no open or draft line or production, in no
-- active bill of materials, in no planned move, and that did not move, not even by a count, for more than 730 days.
WITH ours AS (SELECT id FROM stock_location WHERE type = 'storage')
SELECT json_build_array('-', v.id::text) AS key
FROM product_product v
INNER JOIN product_template pt ON pt.id = v.template
WHERE v.active IS TRUE AND pt.active IS TRUE AND pt.type <> 'service' AND pt.consumable IS NOT TRUE
  AND $1::date - (v.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date > 730
  AND COALESCE((
    SELECT SUM(sm.internal_quantity * ((sm.to_location IN (SELECT id FROM ours))::int - (sm.from_location IN (SELECT id FROM ours))::int))
    FROM stock_move sm WHERE sm.product = v.id AND sm.state = 'done' AND sm.effective_date <= $1::date), 0) = 0
  AND NOT EXISTS (SELECT FROM stock_move sm WHERE sm.product = v.id AND (sm.state IN ('staging', 'draft', 'assigned')
    OR (sm.state = 'done' AND $1::date - sm.effective_date BETWEEN 0 AND 730
      AND (sm.from_location IN (SELECT id FROM ours) OR sm.to_location IN (SELECT id FROM ours)))))
  AND NOT EXISTS (SELECT FROM sale_line sl INNER JOIN sale_sale ss ON ss.id = sl.sale
    WHERE sl.product = v.id AND ss.state NOT IN ('done', 'cancelled'))
  AND NOT EXISTS (SELECT FROM purchase_line pl INNER JOIN purchase_purchase pp ON pp.id = pl.purchase
    WHERE pl.product = v.id AND pp.state NOT IN ('done', 'cancelled'))
  AND NOT EXISTS (SELECT FROM production pr WHERE pr.product = v.id AND pr.state NOT IN ('done', 'cancelled'))
  AND NOT EXISTS (SELECT FROM production_bom bom
    LEFT OUTER JOIN production_bom_input i ON i.bom = bom.id LEFT OUTER JOIN production_bom_output o ON o.bom = bom.id
    WHERE bom.active IS TRUE AND v.id IN (i.product, o.product))
