-- Internal users who can log in and did not for more than 90 days, with "Settings" in their hands for more than 30; those who
-- never did, when they are older than 30 days.
WITH RECURSIVE holds AS (
  SELECT uid, gid FROM res_groups_users_rel
  UNION
  SELECT holds.uid, rel.hid FROM holds INNER JOIN res_groups_implied_rel rel ON rel.gid = holds.gid
),
privileged AS (
  SELECT holds.uid FROM holds INNER JOIN ir_model_data imd ON imd.model = 'res.groups' AND imd.res_id = holds.gid
  WHERE imd.module = 'base' AND imd.name = 'group_system'
)
SELECT json_build_array('-', ru.id::text) AS key
FROM res_users ru
CROSS JOIN LATERAL (
  SELECT $1::date - (MAX(seen.create_date) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS days FROM res_users_log seen WHERE seen.create_uid = ru.id
) AS last
WHERE ru.active IS TRUE AND ru.share IS NOT TRUE AND ru.id <> 1
  AND CASE
    WHEN last.days IS NULL THEN $1::date - (ru.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date > 30
    WHEN ru.id IN (SELECT uid FROM privileged) THEN last.days > 30
    ELSE last.days > 90
  END
