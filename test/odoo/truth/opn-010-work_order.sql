-- Orders that were confirmed or begun, for a storable variant that is archived, or whose product is.
SELECT json_build_array(mo.company_id::text, mo.id::text) AS key
FROM mrp_production mo
INNER JOIN product_product pp ON pp.id = mo.product_id
INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
WHERE mo.state IN ('confirmed', 'progress', 'to_close')
  AND pt.is_storable IS TRUE AND (pp.active IS NOT TRUE OR pt.active IS NOT TRUE)
