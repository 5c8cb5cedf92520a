-- Active parties (supplier) with a telephone number, e-mail address or postcode that cannot be one. Blank fields are not judged;
-- postcodes only of the countries that occur here and have a form. The first entry of each kind counts.
WITH parties AS (
  SELECT pp.id, address.code AS land, field.name AS field,
    BTRIM(NORMALIZE(field.written, NFKC), E' \t\n\r\u3000\u00A0\u200B\uFEFF') AS said
  FROM party_party pp
  LEFT OUTER JOIN LATERAL (
    SELECT pa.postal_code, cc.code FROM party_address pa LEFT OUTER JOIN country_country cc ON cc.id = pa.country
    WHERE pa.party = pp.id AND pa.active IS TRUE
    ORDER BY pa.invoice IS TRUE DESC, pa.sequence NULLS FIRST, pa.id LIMIT 1
  ) AS address ON TRUE
  CROSS JOIN LATERAL (
    (SELECT DISTINCT ON (pcm.type) pcm.type::text AS name, pcm.value AS written FROM party_contact_mechanism pcm
    WHERE pcm.party = pp.id AND pcm.active IS TRUE AND pcm.type IN ('phone', 'mobile', 'email')
    ORDER BY pcm.type, pcm.sequence NULLS FIRST, pcm.id)
    UNION ALL
    SELECT 'postcode', address.postal_code
  ) AS field
  WHERE pp.active IS TRUE AND pp.replaced_by IS NULL
    AND pp.id IN (SELECT party FROM purchase_purchase WHERE state <> 'cancelled')
    AND pp.id NOT IN (SELECT party FROM company_company UNION SELECT party FROM company_employee)
),
readings AS (
  SELECT id, land, field, 'whole' AS reading, said AS word FROM parties WHERE said <> ''
  UNION ALL
  SELECT id, land, field, 'pieces', BTRIM(word)
  FROM parties, REGEXP_SPLIT_TO_TABLE(said, CASE WHEN field = 'email' THEN '[,;、]' ELSE '[,;、/]' END) AS word
  WHERE field <> 'postcode' AND said <> ''
),
judged AS (
  SELECT id, field, reading, BOOL_AND(CASE
    WHEN field = 'email' THEN word ~* '^[a-z0-9._%+-]{1,64}@([a-z0-9-]+\.)+[a-z]{2,}$'
    WHEN field = 'postcode' THEN CASE land WHEN 'US' THEN word ~ '^\d{5}(-\d{4})?$' WHEN 'CN' THEN word ~ '^\d{6}$' ELSE TRUE END
    ELSE word ~* '^\+?[-0-9 ()./]+( *(x|ext\.?|转|-) *\d{1,6})?$' AND CASE WHEN land = 'CN'
      THEN REGEXP_REPLACE(REGEXP_REPLACE(word, '^(\+|00)86', ''), '\D', '', 'g') ~ '^(1[3-9]\d{9}|0\d{9,11}|[48]00\d{7}|1\d{4}|95\d{3})$'
      ELSE LENGTH(REGEXP_REPLACE(word, '\D', '', 'g')) BETWEEN 6 AND 20 END
    END) AS fine
  FROM readings
  GROUP BY id, field, reading
)
SELECT json_build_array('-', id::text, field) AS key
FROM judged
GROUP BY id, field
HAVING NOT BOOL_OR(fine)
