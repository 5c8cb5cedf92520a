-- Active groups that for more than 180 days no user who can log in has had, their own or as the parent of one of theirs, and
-- groups that open nothing.
WITH RECURSIVE holds AS (
  SELECT g.id, g.parent
  FROM "res_user-res_group" link
  INNER JOIN res_user ru ON ru.id = link."user" AND ru.active IS TRUE
  INNER JOIN res_group g ON g.id = link."group" AND g.active IS TRUE
  UNION
  SELECT g.id, g.parent FROM holds INNER JOIN res_group g ON g.id = holds.parent AND g.active IS TRUE
),
opens AS (
  SELECT "group" FROM ir_model_access WHERE active IS TRUE AND (perm_read OR perm_write OR perm_create OR perm_delete)
  UNION SELECT id FROM res_group WHERE parent IS NOT NULL
  UNION SELECT "group" FROM "ir_model_button-res_group" WHERE active IS TRUE
  UNION SELECT "group" FROM "ir_rule_group-res_group"
  UNION SELECT "group" FROM "ir_ui_menu-res_group"
  UNION SELECT "group" FROM "ir_action-res_group"
)
SELECT jsonb_build_array('-', COALESCE(
  (SELECT min(imd.module || '.' || imd.fs_id) FROM ir_model_data imd WHERE imd.model = 'res.group' AND imd.db_id = rg.id), rg.id::text
)) AS key
FROM res_group rg
WHERE rg.active IS TRUE
  AND (
    rg.id NOT IN (SELECT "group" FROM opens WHERE "group" IS NOT NULL)
    OR (rg.id NOT IN (SELECT id FROM holds) AND $1::date - (rg.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date > 180)
  )
