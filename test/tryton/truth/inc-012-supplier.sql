-- Parties with a purchase that name a user who is not there.
SELECT json_build_array('-', r.id::text, field.name) AS key
FROM (
  SELECT * FROM party_party
  WHERE id IN (SELECT party FROM purchase_purchase WHERE state <> 'cancelled')
    AND NOT EXISTS (SELECT FROM company_company c WHERE c.party = party_party.id) AND NOT EXISTS (SELECT FROM company_employee e WHERE e.party = party_party.id)
) AS r
CROSS JOIN LATERAL (
  VALUES ('created_by', r.create_uid, EXISTS (SELECT FROM res_user there WHERE there.id = r.create_uid)),
    ('changed_by', r.write_uid, EXISTS (SELECT FROM res_user there WHERE there.id = r.write_uid))
) AS field (name, held, known)
WHERE field.held IS NOT NULL AND NOT field.known
