-- Active commercial parties (supplier) with a telephone number, e-mail address or postcode that cannot be one. Blank fields are not judged;
-- postcodes only of the countries that occur here and have a form.
WITH parties AS (
  SELECT rp.id, rp.company_id, COALESCE(country.code, '') AS land, field.name AS field, field.said
  FROM res_partner rp
  LEFT OUTER JOIN res_country country ON country.id = rp.country_id
  CROSS JOIN LATERAL (
    SELECT part.name, REGEXP_REPLACE(NORMALIZE(part.written, NFKC),
      '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g') AS said
    FROM (VALUES ('phone', rp.phone), ('email', rp.email), ('postcode', rp.zip)) AS part (name, written)
  ) AS field
  WHERE rp.active IS TRUE AND rp.commercial_partner_id = rp.id AND field.said <> ''
    AND (rp.supplier_rank >= 1 OR EXISTS (
      SELECT FROM purchase_order po INNER JOIN res_partner c ON c.id = po.partner_id
      WHERE c.commercial_partner_id = rp.id AND po.state <> 'cancel'))
    AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
    AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
),
-- A field as one text, and as several where it is divided; a divided field is right when each piece is.
readings AS (
  SELECT id, company_id, land, field, piece.reading, piece.word
  FROM parties
  CROSS JOIN LATERAL (
    SELECT 'whole' AS reading, said AS word
    UNION ALL
    SELECT 'pieces', BTRIM(word) FROM REGEXP_SPLIT_TO_TABLE(said, CASE WHEN field = 'phone' THEN '[,;、/]' ELSE '[,;、]' END) AS word
    WHERE field <> 'postcode'
  ) AS piece
),
judged AS (
  SELECT id, company_id, field, reading, BOOL_AND(CASE field
    WHEN 'phone' THEN word ~* '^\+?[-0-9 ()./]+( *(x|ext\.?|转|-) *\d{1,6})?$'
      AND CASE WHEN land = 'CN'
        THEN REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(word, ' *(x|ext\.?|转) *\d{1,6}$', '', 'i'), '^(\+|00)86', ''), '\D', '', 'g')
          ~ '^(1[3-9]\d{9}|0\d{9,11}|[48]00\d{7}|1\d{4}|95\d{3})$'
        ELSE LENGTH(REGEXP_REPLACE(word, '\D', '', 'g')) BETWEEN 6 AND 20 END
    WHEN 'email' THEN word ~* '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([[:alnum:]]([[:alnum:]-]*[[:alnum:]])?\.)+[[:alpha:]]{2,}$'
      AND POSITION('@' IN word) <= 65
    ELSE CASE land WHEN 'US' THEN word ~ '^\d{5}(-\d{4})?$' WHEN 'CN' THEN word ~ '^\d{6}$'
      ELSE TRUE END
    END) AS fine
  FROM readings
  GROUP BY id, company_id, field, reading
)
SELECT json_build_array(COALESCE(company_id::text, '-'), id::text, field) AS key
FROM judged
GROUP BY company_id, id, field
HAVING NOT BOOL_OR(fine)
