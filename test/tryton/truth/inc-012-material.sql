-- Variants of goods and assets that name a user who is not there.
SELECT json_build_array('-', r.id::text, field.name) AS key
FROM (
  SELECT v.* FROM product_product v INNER JOIN product_template pt ON pt.id = v.template WHERE pt.type <> 'service'
) AS r
CROSS JOIN LATERAL (
  VALUES ('created_by', r.create_uid, EXISTS (SELECT FROM res_user there WHERE there.id = r.create_uid)),
    ('changed_by', r.write_uid, EXISTS (SELECT FROM res_user there WHERE there.id = r.write_uid))
) AS field (name, held, known)
WHERE field.held IS NOT NULL AND NOT field.known
