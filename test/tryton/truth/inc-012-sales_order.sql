-- Documents that name a user or company that is not there.
SELECT json_build_array(r.company::text, r.id::text, field.name) AS key
FROM sale_sale AS r
CROSS JOIN LATERAL (
  VALUES ('created_by', r.create_uid, EXISTS (SELECT FROM res_user there WHERE there.id = r.create_uid)),
    ('changed_by', r.write_uid, EXISTS (SELECT FROM res_user there WHERE there.id = r.write_uid)),
    ('org_unit_key', r.company, EXISTS (SELECT FROM company_company there WHERE there.id = r.company))
) AS field (name, held, known)
WHERE field.held IS NOT NULL AND NOT field.known
