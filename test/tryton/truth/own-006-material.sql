-- Companies beside the one whose employees entered most goods in the last 30 days, where employees entered at least 10, and more than a
-- fifth of them there. Of two that entered as many, the first by number counts as the one that entered most.
WITH made AS (
  SELECT (
      SELECT MIN(ce.company::text) FROM company_employee ce
      WHERE ce.id IN (SELECT employee FROM res_user WHERE id = pp.create_uid)
        OR ce.id IN (SELECT employee FROM "res_user-company_employee" WHERE "user" = pp.create_uid)
    ) AS department
  FROM product_product pp
  INNER JOIN product_template pt ON pt.id = pp.template AND pt.type IN ('goods', 'assets')
  WHERE pp.active IS TRUE AND pt.active IS TRUE
    AND $1::date - (pp.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date BETWEEN 0 AND 30
),
entered AS (SELECT department, COUNT(*) AS records FROM made WHERE department IS NOT NULL GROUP BY department)
SELECT json_build_array('-', e.department) AS key
FROM entered e
CROSS JOIN (SELECT SUM(records) AS records FROM entered) whole
WHERE whole.records >= 10 AND e.records / whole.records > 0.2
  AND EXISTS (
    SELECT FROM entered other
    WHERE other.records > e.records OR other.records = e.records AND other.department < e.department)
