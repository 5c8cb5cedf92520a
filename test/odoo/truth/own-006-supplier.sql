-- Departments beside the one that entered most suppliers of a company in the last 30 days, where people whose department is known
-- entered at least 10, and more than a fifth of them there. "Research & Development" (4) counts with the departments below it; of two
-- that entered as many, the first by number counts as the one that entered most.
WITH RECURSIVE research AS (
  SELECT id FROM hr_department WHERE id = 4
  UNION
  SELECT below.id FROM hr_department below INNER JOIN research ON below.parent_id = research.id
),
made AS (
  SELECT COALESCE(rp.company_id::text, '-') AS company, (
      SELECT MIN(CASE WHEN hv.department_id IN (SELECT id FROM research) THEN '4' ELSE hv.department_id::text END)
      FROM hr_employee he INNER JOIN hr_version hv ON hv.id = he.current_version_id WHERE he.user_id = rp.create_uid
    ) AS department
  FROM res_partner rp
  WHERE rp.active IS TRUE AND rp.commercial_partner_id = rp.id
    AND (rp.supplier_rank >= 1 OR EXISTS (
      SELECT FROM purchase_order po INNER JOIN res_partner c ON c.id = po.partner_id
      WHERE c.commercial_partner_id = rp.id AND po.state <> 'cancel'))
    AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
    AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
    AND $1::date - (rp.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date BETWEEN 0 AND 30
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
