-- Users who can log in with the group of administrators, their own or inherited by one of theirs.
WITH RECURSIVE up AS (
  SELECT id AS start, id, parent FROM res_group WHERE active IS TRUE
  UNION
  SELECT up.start, g.id, g.parent FROM up INNER JOIN res_group g ON g.id = up.parent AND g.active IS TRUE
)
SELECT DISTINCT jsonb_build_array('-', ru.id::text, 'res.group_admin') AS key
FROM res_user ru
INNER JOIN "res_user-res_group" link ON link."user" = ru.id
INNER JOIN up ON up.start = link."group"
INNER JOIN ir_model_data imd ON imd.model = 'res.group' AND imd.db_id = up.id AND imd.module = 'res' AND imd.fs_id = 'group_admin'
WHERE ru.active IS TRUE
