-- Storable variants that name a user who is not there. The responsible user is kept by company.
SELECT json_build_array(COALESCE(r.company_id::text, '-'), r.id::text, field.name) AS key
FROM (
  SELECT pp.id, pt.company_id, pp.create_uid, pp.write_uid, (
    SELECT entry.value::text::int FROM jsonb_each(pt.responsible_id) AS entry
    WHERE entry.value::text ~ '^[0-9]+$' AND entry.key = COALESCE(pt.company_id::text, entry.key)
    ORDER BY LPAD(entry.key, 12, '0') LIMIT 1
  ) AS person
  FROM product_product pp INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id WHERE pt.is_storable IS TRUE
) AS r
CROSS JOIN LATERAL (
  VALUES ('owner_key', r.person::text, EXISTS (SELECT FROM res_users there WHERE there.id = r.person)),
    ('created_by', r.create_uid::text, EXISTS (SELECT FROM res_users there WHERE there.id = r.create_uid)),
    ('changed_by', r.write_uid::text, EXISTS (SELECT FROM res_users there WHERE there.id = r.write_uid))
) AS field (name, held, known)
WHERE field.held IS NOT NULL AND NOT field.known
