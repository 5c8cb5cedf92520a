-- Living goods and assets that can be produced and are the output of no active bill, or that are the output of several.
WITH made AS (
  SELECT o.product, COUNT(DISTINCT b.id) AS bills
  FROM production_bom_output o INNER JOIN production_bom b ON b.id = o.bom
  WHERE b.active IS TRUE AND EXISTS (SELECT FROM production_bom_input i WHERE i.bom = b.id)
  GROUP BY o.product
)
SELECT json_build_array('-', v.id::text, CASE WHEN made.bills >= 2 THEN 'overlap' ELSE 'no_valid_bom' END, '', '') AS key
FROM product_product v
INNER JOIN product_template pt ON pt.id = v.template
LEFT OUTER JOIN made ON made.product = v.id
WHERE v.active IS TRUE AND pt.active IS TRUE AND pt.type IN ('goods', 'assets')
  AND (made.bills >= 2 OR (pt.producible IS TRUE AND made.product IS NULL))
