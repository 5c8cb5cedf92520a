-- Fields of active suppliers that are filled with words that stand for nothing.
SELECT json_build_array('-', pp.id::text, field.name) AS key
FROM party_party pp
LEFT OUTER JOIN LATERAL (
  SELECT pa.street, pa.city, pa.postal_code FROM party_address pa
  WHERE pa.party = pp.id AND pa.active IS TRUE
  ORDER BY pa.invoice IS TRUE DESC, pa.sequence NULLS FIRST, pa.id LIMIT 1
) AS address ON TRUE
CROSS JOIN LATERAL (
  (SELECT DISTINCT ON (pcm.type) pcm.type::text AS name, pcm.value::text AS written FROM party_contact_mechanism pcm
  WHERE pcm.party = pp.id AND pcm.active IS TRUE AND pcm.type IN ('phone', 'email')
  ORDER BY pcm.type, pcm.sequence NULLS FIRST, pcm.id)
  UNION ALL
  (SELECT 'tax_id', pi.code FROM party_identifier pi
  WHERE pi.party = pp.id AND pi.type IS NOT NULL AND pi.type NOT IN ('fr_siren', 'fr_siret')
  ORDER BY pi.sequence NULLS FIRST, pi.id LIMIT 1)
  UNION ALL VALUES ('name', pp.name), ('street', address.street), ('city', address.city), ('postcode', address.postal_code)
) AS field
CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(field.written, NFKC),
  '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
WHERE pp.active IS TRUE AND pp.replaced_by IS NULL
  AND EXISTS (SELECT FROM purchase_purchase doc WHERE doc.party = pp.id AND doc.state <> 'cancelled')
  AND NOT EXISTS (SELECT FROM company_company own WHERE own.party = pp.id)
  AND NOT EXISTS (SELECT FROM company_employee staff WHERE staff.party = pp.id)
  AND words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+'
  || '|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$')
