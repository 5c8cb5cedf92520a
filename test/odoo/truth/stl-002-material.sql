-- Storable variants older than 730 days that lie in none of our places (whoever owns them), that nobody orders, makes, builds in
-- or plans to move, and that no move of the last 730 days touched in our places.
WITH ours AS (SELECT id FROM stock_location WHERE usage = ANY ('{internal,transit}'))
SELECT json_build_array(COALESCE(pt.company_id::text, '-'), pp.id::text) AS key
FROM product_product pp
INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
WHERE pp.active IS TRUE AND pt.active IS TRUE AND pt.is_storable IS TRUE
  AND COALESCE($1::date - (pp.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date, 731) >= 731
  AND (
    SELECT COALESCE(SUM(sq.quantity), 0) FROM stock_quant sq
    WHERE sq.product_id = pp.id AND sq.location_id IN (SELECT id FROM ours)
  ) = 0
  AND NOT EXISTS (
    SELECT FROM stock_move sm
    WHERE sm.product_id = pp.id AND sm.state = 'done'
      AND (sm.location_id IN (SELECT id FROM ours) OR sm.location_dest_id IN (SELECT id FROM ours))
      AND $1::date - (sm.date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date BETWEEN 0 AND 730
  )
  AND NOT EXISTS (SELECT FROM stock_move sm WHERE sm.product_id = pp.id AND sm.state <> ALL ('{done,cancel}'))
  AND NOT EXISTS (
    SELECT FROM sale_order_line sol INNER JOIN sale_order so ON so.id = sol.order_id
    WHERE sol.product_id = pp.id AND so.state <> 'cancel'
  )
  AND NOT EXISTS (
    SELECT FROM purchase_order_line pol INNER JOIN purchase_order po ON po.id = pol.order_id
    WHERE pol.product_id = pp.id AND po.state <> 'cancel'
  )
  AND NOT EXISTS (SELECT FROM mrp_production mo WHERE mo.product_id = pp.id AND mo.state <> ALL ('{done,cancel}'))
  AND NOT EXISTS (
    SELECT FROM mrp_bom b
    WHERE b.active IS TRUE AND b.product_tmpl_id = pt.id AND COALESCE(b.product_id, pp.id) = pp.id
  )
  AND NOT EXISTS (SELECT FROM mrp_bom_line l INNER JOIN mrp_bom b ON b.id = l.bom_id WHERE b.active IS TRUE AND l.product_id = pp.id)
