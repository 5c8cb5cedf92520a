-- Productions that wait, were assigned or run, for goods or an asset that is inactive.
SELECT json_build_array(pr.company::text, pr.id::text) AS key
FROM production pr
INNER JOIN product_product v ON v.id = pr.product
INNER JOIN product_template pt ON pt.id = v.template
WHERE pr.state IN ('waiting', 'assigned', 'running') AND pt.type IN ('goods', 'assets') AND NOT (v.active IS TRUE AND pt.active IS TRUE)
