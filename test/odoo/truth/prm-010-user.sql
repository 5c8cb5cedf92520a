-- Groups of internal users whose employee has one of the two jobs of the catalogue, beyond those of the job and those of everybody.
WITH RECURSIVE holds AS (
  SELECT uid, gid FROM res_groups_users_rel
  UNION
  SELECT holds.uid, rel.hid FROM holds INNER JOIN res_groups_implied_rel rel ON rel.gid = holds.gid
),
named AS (
  SELECT rg.id, COALESCE(min(imd.module || '.' || imd.name), rg.id::text) AS name
  FROM res_groups rg
  LEFT JOIN ir_model_data imd ON imd.model = 'res.groups' AND imd.res_id = rg.id AND imd.module NOT LIKE '\_\_%'
  GROUP BY rg.id
)
SELECT json_build_array('-', ru.id::text, named.name) AS key
FROM res_users ru
INNER JOIN hr_employee he ON he.user_id = ru.id AND he.active IS TRUE
INNER JOIN hr_version hv ON hv.id = he.current_version_id
INNER JOIN holds ON holds.uid = ru.id
INNER JOIN named ON named.id = holds.gid
WHERE ru.active IS TRUE AND ru.share IS NOT TRUE AND ru.id <> 1 AND named.name NOT IN ('base.group_user', 'base.group_no_one')
  AND (
    (hv.job_id = 1 AND named.name NOT IN ('base.group_system', 'base.group_erp_manager'))
    OR (hv.job_id = 3 AND named.name NOT IN ('project.group_project_user', '930008'))
  )
