-- Living storable variants entered in the last 30 days by nobody we know of, by somebody without a department, or by somebody
-- who works outside "Research & Development" (4) and the departments below it. The account "planted.migration" is let through.
WITH RECURSIVE owners AS (
  SELECT id FROM hr_department WHERE id = 4
  UNION
  SELECT below.id FROM hr_department below INNER JOIN owners ON below.parent_id = owners.id
),
at_home AS (
  SELECT DISTINCT ON (he.user_id) he.user_id, hv.department_id
  FROM hr_employee he LEFT OUTER JOIN hr_version hv ON hv.id = he.current_version_id
  ORDER BY he.user_id, NOT he.active, he.id
)
SELECT json_build_array(COALESCE(pt.company_id::text, '-'), pp.id::text) AS key
FROM product_product pp
INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
LEFT OUTER JOIN res_users who ON who.id = pp.create_uid
WHERE pp.active IS TRUE AND pt.active IS TRUE AND pt.is_storable IS TRUE
  AND $1::date - (pp.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date BETWEEN 0 AND 30
  AND COALESCE(who.login, '') <> 'planted.migration'
  AND NOT EXISTS (
    SELECT FROM at_home INNER JOIN owners ON owners.id = at_home.department_id WHERE at_home.user_id = pp.create_uid
  )
