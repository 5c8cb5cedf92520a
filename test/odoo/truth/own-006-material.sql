-- Departments beside the one that entered most storable variants of a company in the last 30 days, where people whose department is known
-- entered at least 10, and more than a fifth of them there. "Research & Development" (4) counts with the departments below it; of two
-- that entered as many, the first by number counts as the one that entered most.
WITH RECURSIVE research AS (
  SELECT id FROM hr_department WHERE id = 4
  UNION
  SELECT below.id FROM hr_department below INNER JOIN research ON below.parent_id = research.id
),
made AS (
  SELECT COALESCE(pt.company_id::text, '-') AS company, (
      SELECT MIN(CASE WHEN hv.department_id IN (SELECT id FROM research) THEN '4' ELSE hv.department_id::text END)
      FROM hr_employee he INNER JOIN hr_version hv ON hv.id = he.current_version_id WHERE he.user_id = pp.create_uid
    ) AS department
  FROM product_product pp
  INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
  WHERE pp.active IS TRUE AND pt.active IS TRUE AND pt.is_storable IS TRUE
    AND $1::date - (pp.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date BETWEEN 0 AND 30
),
entered AS (SELECT company, department, COUNT(*) AS records FROM made WHERE department IS NOT NULL GROUP BY company, department)
SELECT json_build_array(e.company, e.department) AS key
FROM entered e
INNER JOIN (SELECT company, SUM(records) AS records FROM entered GROUP BY company) whole USING (company)
WHERE whole.records >= 10 AND e.records / whole.records > 0.2
  AND EXISTS (
    SELECT FROM entered other
    WHERE other.company = e.company
      AND (other.records > e.records OR other.records = e.records AND other.department < e.department))
