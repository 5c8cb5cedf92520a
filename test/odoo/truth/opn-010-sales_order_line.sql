-- Lines of orders that were sent, wait for their approval or were placed, with something to come of a storable variant that is
-- archived, or whose product is.
SELECT json_build_array(doc.company_id::text, doc.name, l.id::text) AS key
FROM sale_order doc
INNER JOIN sale_order_line l ON l.order_id = doc.id
INNER JOIN product_product pp ON pp.id = l.product_id
INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
WHERE doc.state IN ('sent', 'sale') AND COALESCE(l.display_type, '') = ''
  AND l.product_uom_qty > COALESCE(l.qty_delivered, 0)
  AND pt.is_storable IS TRUE AND (pp.active IS NOT TRUE OR pt.active IS NOT TRUE)
