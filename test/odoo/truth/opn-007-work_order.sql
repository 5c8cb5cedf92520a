-- Orders that were confirmed or begun, of which at least 97 % was made, and of which nothing was moved or changed for more than 30 days.
SELECT json_build_array(mo.company_id::text, mo.id::text) AS key
FROM mrp_production mo
CROSS JOIN LATERAL (
  SELECT COALESCE(SUM(sm.quantity * mine.factor / own.factor), 0) AS quantity
  FROM stock_move sm
  INNER JOIN uom_uom mine ON mine.id = sm.product_uom
  INNER JOIN product_product pp ON pp.id = mo.product_id
  INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
  INNER JOIN uom_uom own ON own.id = pt.uom_id
  WHERE sm.production_id = mo.id AND sm.product_id = mo.product_id AND sm.state = 'done'
) AS made
CROSS JOIN LATERAL (
  SELECT GREATEST(mo.write_date,
    (SELECT MAX(sm.date) FROM stock_move sm WHERE sm.state = 'done' AND mo.id IN (sm.production_id, sm.raw_material_production_id))) AS at
) AS touched
WHERE mo.state IN ('confirmed', 'progress', 'to_close') AND mo.product_uom_qty > 0
  AND made.quantity >= mo.product_uom_qty * 97 / 100
  AND $1::date - (touched.at AT TIME ZONE 'UTC' AT TIME ZONE $2)::date >= 31
