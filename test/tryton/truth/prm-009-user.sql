-- Of the users who can log in those with more active groups, their own or parents of these, than more than 95 % of the others have.
WITH RECURSIVE holds AS (
  SELECT link."user" AS uid, g.id, g.parent FROM "res_user-res_group" link INNER JOIN res_group g ON g.id = link."group" AND g.active IS TRUE
  UNION
  SELECT holds.uid, g.id, g.parent FROM holds INNER JOIN res_group g ON g.id = holds.parent AND g.active IS TRUE
),
counted AS (
  SELECT ru.id, (SELECT count(DISTINCT holds.id) FROM holds WHERE holds.uid = ru.id) AS groups
  FROM res_user ru WHERE ru.active IS TRUE AND ru.id <> 0
)
SELECT jsonb_build_array('-', one.id::text) AS key
FROM counted one
WHERE (SELECT count(*) FROM counted) >= 5
  AND (SELECT count(*) FROM counted other WHERE other.groups < one.groups) > 0.95 * ((SELECT count(*) FROM counted) - 1)
