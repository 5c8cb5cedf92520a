-- Active business partners (supplier) with a telephone number, e-mail address or postcode that cannot be one. Blank fields are not
-- judged; postcodes only of the countries that occur here and have a form.
WITH parties AS (
  SELECT bp.ad_client_id AS client, bp.c_bpartner_id AS id, COALESCE(place.countrycode, '') AS land, field.name AS field,
    BTRIM(NORMALIZE(field.written, NFKC), E' \t\n\r\u3000\u00A0\u200B\uFEFF') AS said
  FROM c_bpartner bp
  LEFT OUTER JOIN LATERAL (
    SELECT bpl.phone, bpl.phone2, cl.city, cl.address1, cl.address2, cl.postal, cl.c_country_id, cc.countrycode
    FROM c_bpartner_location bpl
    INNER JOIN c_location cl ON cl.c_location_id = bpl.c_location_id
    LEFT OUTER JOIN c_country cc ON cc.c_country_id = cl.c_country_id
    WHERE bpl.c_bpartner_id = bp.c_bpartner_id AND bpl.isactive = 'Y'
    ORDER BY bpl.isremitto = 'Y' DESC, bpl.created, bpl.c_bpartner_location_id LIMIT 1
  ) AS place ON TRUE
  LEFT OUTER JOIN LATERAL (
    SELECT au.phone, au.phone2, au.email FROM ad_user au
    WHERE au.c_bpartner_id = bp.c_bpartner_id AND au.isactive = 'Y' AND NULLIF(au.username, '') IS NULL
    ORDER BY au.created, au.ad_user_id LIMIT 1
  ) AS person ON TRUE
  CROSS JOIN LATERAL (VALUES
    ('phone', CASE WHEN place.phone <> '' THEN place.phone ELSE person.phone END),
    ('mobile', CASE WHEN place.phone2 <> '' THEN place.phone2 ELSE person.phone2 END),
    ('email', person.email), ('postcode', place.postal)
  ) AS field (name, written)
  WHERE bp.isactive = 'Y' AND NOT (COALESCE(bp.vendor_blocking, 'N') = 'Y' AND COALESCE(bp.po_order_blocking, 'N') = 'Y')
    AND (bp.isvendor = 'Y' OR EXISTS (
      SELECT FROM c_order co WHERE co.c_bpartner_id = bp.c_bpartner_id AND co.issotrx = 'N' AND co.docstatus NOT IN ('VO', 'CJ')))
    AND NOT EXISTS (SELECT FROM ad_orginfo own WHERE own.c_bpartner_id = bp.c_bpartner_id)
    AND NOT EXISTS (SELECT FROM ad_user login WHERE login.c_bpartner_id = bp.c_bpartner_id AND login.username <> '')
),
readings AS (
  SELECT client, id, land, field, 'whole' AS reading, said AS word FROM parties WHERE said <> ''
  UNION ALL
  SELECT client, id, land, field, 'pieces', BTRIM(word)
  FROM parties, REGEXP_SPLIT_TO_TABLE(said, CASE WHEN field = 'email' THEN '[,;、]' ELSE '[,;、/]' END) AS word
  WHERE field <> 'postcode' AND said <> ''
),
judged AS (
  SELECT client, id, field, reading, BOOL_AND(CASE
    WHEN field = 'email' THEN word ~* '^[a-z0-9._%+-]{1,64}@([a-z0-9-]+\.)+[a-z]{2,}$'
    WHEN field = 'postcode' THEN CASE
      WHEN land = 'US' THEN word ~ '^\d{5}(-\d{4})?$'
      WHEN land IN ('ES', 'DE', 'FR') THEN word ~ '^\d{5}$'
      WHEN land = 'CN' THEN word ~ '^\d{6}$'
      ELSE TRUE END
    ELSE word ~* '^\+?[-0-9 ()./]+( *(x|ext\.?|转|-) *\d{1,6})?$' AND CASE WHEN land = 'CN'
      THEN REGEXP_REPLACE(REGEXP_REPLACE(word, '^(\+|00)86', ''), '\D', '', 'g') ~ '^(1[3-9]\d{9}|0\d{9,11}|[48]00\d{7}|1\d{4}|95\d{3})$'
      ELSE LENGTH(REGEXP_REPLACE(word, '\D', '', 'g')) BETWEEN 6 AND 20 END
    END) AS fine
  FROM readings
  GROUP BY client, id, field, reading
)
SELECT json_build_array(client, id, field) AS key
FROM judged
GROUP BY client, id, field
HAVING NOT BOOL_OR(fine)
