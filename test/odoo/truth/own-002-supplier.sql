-- Active commercial parties that sell to us, entered in the last 30 days by nobody we know of, by somebody without a department, or
-- by somebody who works outside "Administration" (1) and the departments below it.
WITH RECURSIVE owners AS (
  SELECT id FROM hr_department WHERE id = 1
  UNION
  SELECT below.id FROM hr_department below INNER JOIN owners ON below.parent_id = owners.id
),
at_home AS (
  SELECT DISTINCT ON (he.user_id) he.user_id, hv.department_id
  FROM hr_employee he LEFT OUTER JOIN hr_version hv ON hv.id = he.current_version_id
  ORDER BY he.user_id, NOT he.active, he.id
)
SELECT json_build_array(COALESCE(rp.company_id::text, '-'), rp.id::text) AS key
FROM res_partner rp
WHERE rp.active IS TRUE AND rp.commercial_partner_id = rp.id
  AND (rp.supplier_rank >= 1 OR rp.id IN (
    SELECT c.commercial_partner_id FROM purchase_order po INNER JOIN res_partner c ON c.id = po.partner_id WHERE po.state <> 'cancel'))
  AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
  AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
  AND $1::date - (rp.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date BETWEEN 0 AND 30
  AND NOT EXISTS (
    SELECT FROM at_home INNER JOIN owners ON owners.id = at_home.department_id WHERE at_home.user_id = rp.create_uid
  )
