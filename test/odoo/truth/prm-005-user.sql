-- Users who can log in and hold "Settings", through whatever groups; "planted.emergency" may. User 1 passes all rights.
WITH RECURSIVE holds AS (
  SELECT uid, gid FROM res_groups_users_rel
  UNION
  SELECT holds.uid, rel.hid FROM holds INNER JOIN res_groups_implied_rel rel ON rel.gid = holds.gid
)
SELECT json_build_array('-', ru.id::text, 'base.group_system') AS key
FROM res_users ru
WHERE ru.active IS TRUE AND ru.login <> 'planted.emergency'
  AND EXISTS (
    SELECT FROM holds INNER JOIN ir_model_data imd ON imd.model = 'res.groups' AND imd.res_id = holds.gid
    WHERE holds.uid = ru.id AND imd.module = 'base' AND imd.name = 'group_system'
  )
UNION ALL
SELECT json_build_array('-', id::text, 'is_admin') FROM res_users WHERE active IS TRUE AND id = 1
