-- Living variants of storable products: nobody responsible in the company of the product (in the first company, by number, that
-- names somebody where the product is shared), or somebody who can no longer log in.
WITH responsible AS (
  SELECT DISTINCT ON (pt.id) pt.id AS product, entry.value::text::int AS person
  FROM product_template pt
  CROSS JOIN jsonb_each(pt.responsible_id) AS entry
  WHERE entry.value::text ~ '^[0-9]+$' AND entry.key = COALESCE(pt.company_id::text, entry.key)
  ORDER BY pt.id, LPAD(entry.key, 12, '0')
)
SELECT json_build_array(COALESCE(pt.company_id::text, '-'), pp.id::text) AS key
FROM product_template pt
INNER JOIN product_product pp ON pp.product_tmpl_id = pt.id
WHERE pt.is_storable IS TRUE AND pt.active IS TRUE AND pp.active IS TRUE
  AND pt.id NOT IN (
    SELECT r.product FROM responsible r INNER JOIN res_users ru ON ru.id = r.person WHERE ru.active IS TRUE
  )
