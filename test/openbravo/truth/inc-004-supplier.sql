-- Fields of active suppliers that are filled with words that stand for nothing.
SELECT json_build_array(bp.ad_client_id, bp.c_bpartner_id, field.name) AS key
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
  ('name', bp.name), ('tax_id', bp.taxid), ('phone', CASE WHEN place.phone <> '' THEN place.phone ELSE person.phone END),
  ('email', person.email), ('street', CASE WHEN place.address1 <> '' THEN place.address1 ELSE place.address2 END),
  ('city', place.city), ('postcode', place.postal)
) AS field (name, written)
CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(field.written, NFKC),
  '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
WHERE bp.isactive = 'Y' AND NOT (COALESCE(bp.vendor_blocking, 'N') = 'Y' AND COALESCE(bp.po_order_blocking, 'N') = 'Y')
  AND (bp.isvendor = 'Y' OR EXISTS (
    SELECT FROM c_order co WHERE co.c_bpartner_id = bp.c_bpartner_id AND co.issotrx = 'N' AND co.docstatus NOT IN ('VO', 'CJ')))
  AND NOT EXISTS (SELECT FROM ad_orginfo own WHERE own.c_bpartner_id = bp.c_bpartner_id)
  AND NOT EXISTS (SELECT FROM ad_user login WHERE login.c_bpartner_id = bp.c_bpartner_id AND login.username <> '')
  AND words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+'
  || '|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$')
