-- Groups that for more than 180 days no user who can log in has had, by whatever way, and groups that open nothing.
WITH RECURSIVE holds AS (
  SELECT rel.gid FROM res_groups_users_rel rel INNER JOIN res_users ru ON ru.id = rel.uid WHERE ru.active IS TRUE
  UNION
  SELECT rel.hid FROM holds INNER JOIN res_groups_implied_rel rel ON rel.gid = holds.gid
),
opens AS (
  SELECT group_id AS gid FROM ir_model_access WHERE active IS TRUE AND (perm_read OR perm_write OR perm_create OR perm_unlink)
  UNION SELECT gid FROM res_groups_implied_rel
  UNION SELECT group_id FROM rule_group_rel
  UNION SELECT gid FROM ir_ui_menu_group_rel
  UNION SELECT group_id FROM ir_ui_view_group_rel
  UNION SELECT gid FROM ir_act_window_group_rel
  UNION SELECT gid FROM ir_act_server_group_rel
  UNION SELECT gid FROM res_groups_report_rel
  UNION SELECT group_id FROM ir_model_fields_group_rel
)
SELECT json_build_array('-', COALESCE(
  (SELECT min(imd.module || '.' || imd.name) FROM ir_model_data imd WHERE imd.model = 'res.groups' AND imd.res_id = rg.id AND imd.module NOT LIKE '\_\_%'),
  rg.id::text
)) AS key
FROM res_groups rg
WHERE rg.id NOT IN (SELECT gid FROM opens WHERE gid IS NOT NULL)
  OR (
    rg.id NOT IN (SELECT gid FROM holds)
    AND $1::date - (rg.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date > 180
  )
