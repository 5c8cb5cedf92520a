-- Living storable variants with several active bills of one company, operation type and type. What is made has a bill by definition.
SELECT json_build_array(COALESCE(b.company_id::text, '-'), pp.id::text, 'overlap', COALESCE(b.picking_type_id::text, ''), b.type) AS key
FROM product_product pp
INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
INNER JOIN mrp_bom b ON b.product_tmpl_id = pt.id AND COALESCE(b.product_id, pp.id) = pp.id
WHERE pp.active IS TRUE AND pt.active IS TRUE AND pt.is_storable IS TRUE AND b.active IS TRUE
GROUP BY b.company_id, pp.id, b.picking_type_id, b.type
HAVING COUNT(DISTINCT b.id) >= 2
