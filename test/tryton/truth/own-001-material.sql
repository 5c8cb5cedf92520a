-- Goods entered in the last 30 days by somebody who is no employee of company 1, which owns them.
SELECT json_build_array('-', v.id::text) AS key
FROM product_product v
INNER JOIN product_template pt ON pt.id = v.template AND pt.type IN ('goods', 'assets')
WHERE v.active IS TRUE AND pt.active IS TRUE
  AND $1::date - (v.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date BETWEEN 0 AND 30
  AND NOT EXISTS (
    SELECT FROM company_employee ce
    WHERE ce.company = 1 AND (ce.id IN (SELECT employee FROM res_user WHERE id = v.create_uid)
      OR ce.id IN (SELECT employee FROM "res_user-company_employee" WHERE "user" = v.create_uid)))
