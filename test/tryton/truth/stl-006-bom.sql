-- Active bills of materials, each input of each output, that make or use goods or an asset that is inactive.
SELECT json_build_array('-', made.id::text, used.id::text) AS key
FROM production_bom b
INNER JOIN production_bom_output made ON made.bom = b.id
INNER JOIN production_bom_input used ON used.bom = b.id
WHERE b.active IS TRUE AND EXISTS (
  SELECT FROM product_product v INNER JOIN product_template pt ON pt.id = v.template
  WHERE v.id IN (made.product, used.product) AND pt.type IN ('goods', 'assets') AND NOT (v.active IS TRUE AND pt.active IS TRUE))
