-- Documents that name a user or department that is not there.
SELECT json_build_array(COALESCE(r.company_id::text, '-'), r.id::text, field.name) AS key
FROM mrp_production AS r
LEFT JOIN LATERAL (
  SELECT MIN(hv.department_id) AS department_id FROM hr_employee he INNER JOIN hr_version hv ON hv.id = he.current_version_id
  WHERE he.active IS TRUE AND he.user_id = r.user_id
) AS team ON TRUE
CROSS JOIN LATERAL (
  VALUES ('owner_key', r.user_id::text, EXISTS (SELECT FROM res_users there WHERE there.id = r.user_id)),
    ('created_by', r.create_uid::text, EXISTS (SELECT FROM res_users there WHERE there.id = r.create_uid)),
    ('changed_by', r.write_uid::text, EXISTS (SELECT FROM res_users there WHERE there.id = r.write_uid)),
    ('org_unit_key', team.department_id::text, EXISTS (SELECT FROM hr_department there WHERE there.id = team.department_id))
) AS field (name, held, known)
WHERE field.held IS NOT NULL AND NOT field.known
