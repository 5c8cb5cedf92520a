-- Active bills of materials, line by line and variant by variant, that make or use a storable variant that is archived, or whose product is.
SELECT json_build_array(b.company_id::text, b.id::text, COALESCE(l.id, 0)::text, made.id::text) AS key
FROM mrp_bom b
INNER JOIN product_template mt ON mt.id = b.product_tmpl_id
INNER JOIN product_product made ON made.product_tmpl_id = mt.id AND made.id = COALESCE(b.product_id, made.id)
LEFT OUTER JOIN mrp_bom_line l ON l.bom_id = b.id
LEFT OUTER JOIN product_product used ON used.id = l.product_id
LEFT OUTER JOIN product_template ut ON ut.id = used.product_tmpl_id
WHERE b.active IS TRUE
  AND ((mt.is_storable IS TRUE AND NOT (made.active IS TRUE AND mt.active IS TRUE))
    OR (ut.is_storable IS TRUE AND NOT (used.active IS TRUE AND ut.active IS TRUE)))
