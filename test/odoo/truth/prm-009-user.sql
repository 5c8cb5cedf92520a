-- Internal users who can log in with more groups, by whatever way, than more than 95 % of the others in their job have; where there
-- are not two of a job, or somebody has none, than all others.
WITH RECURSIVE holds AS (
  SELECT uid, gid FROM res_groups_users_rel
  UNION
  SELECT holds.uid, rel.hid FROM holds INNER JOIN res_groups_implied_rel rel ON rel.gid = holds.gid
),
counted AS (
  SELECT ru.id, (SELECT count(*) FROM holds WHERE holds.uid = ru.id) AS groups,
    (SELECT min(hv.job_id) FROM hr_employee he INNER JOIN hr_version hv ON hv.id = he.current_version_id WHERE he.user_id = ru.id) AS job
  FROM res_users ru WHERE ru.active IS TRUE AND ru.share IS NOT TRUE AND ru.id <> 1
),
compared AS (
  SELECT one.id AS one, one.groups AS has, other.id AS other, other.groups AS others_have
  FROM counted one INNER JOIN counted other
    ON other.job = one.job OR one.job IS NULL OR (SELECT count(*) FROM counted c WHERE c.job = one.job) < 2
)
SELECT json_build_array('-', one::text) AS key
FROM compared
GROUP BY one
HAVING count(*) >= 2 AND count(*) FILTER (WHERE others_have < has) > 0.95 * (count(*) - 1)
