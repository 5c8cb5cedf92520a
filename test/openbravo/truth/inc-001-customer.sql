-- Active customers, not one-time ones, that lack a name, a tax number, an address, every way to reach them or a payment term.
-- Nothing but white space and words that stand for nothing count as lacking. The organisation has named no country.
WITH said AS (
  SELECT bp.ad_client_id AS client, bp.c_bpartner_id AS id, bp.name, bp.taxid, bp.c_paymentterm_id AS term, place.c_country_id AS land,
    place.city, CASE WHEN place.address1 <> '' THEN place.address1 ELSE place.address2 END AS street,
    ARRAY[CASE WHEN place.phone <> '' THEN place.phone ELSE person.phone END,
      CASE WHEN place.phone2 <> '' THEN place.phone2 ELSE person.phone2 END, person.email] AS ways
  FROM c_bpartner bp
  LEFT OUTER JOIN LATERAL (
    SELECT bpl.phone, bpl.phone2, cl.city, cl.address1, cl.address2, cl.postal, cl.c_country_id, cc.countrycode
    FROM c_bpartner_location bpl
    INNER JOIN c_location cl ON cl.c_location_id = bpl.c_location_id
    LEFT OUTER JOIN c_country cc ON cc.c_country_id = cl.c_country_id
    WHERE bpl.c_bpartner_id = bp.c_bpartner_id AND bpl.isactive = 'Y'
    ORDER BY bpl.isbillto = 'Y' DESC, bpl.created, bpl.c_bpartner_location_id LIMIT 1
  ) AS place ON TRUE
  LEFT OUTER JOIN LATERAL (
    SELECT au.phone, au.phone2, au.email FROM ad_user au
    WHERE au.c_bpartner_id = bp.c_bpartner_id AND au.isactive = 'Y' AND NULLIF(au.username, '') IS NULL
    ORDER BY au.created, au.ad_user_id LIMIT 1
  ) AS person ON TRUE
  WHERE bp.isactive = 'Y' AND bp.isonetime <> 'Y' AND NOT (COALESCE(bp.customer_blocking, 'N') = 'Y' AND COALESCE(bp.so_order_blocking, 'N') = 'Y')
    AND (bp.iscustomer = 'Y' OR EXISTS (
      SELECT FROM c_order co WHERE co.c_bpartner_id = bp.c_bpartner_id AND co.issotrx = 'Y' AND co.docstatus NOT IN ('VO', 'CJ')))
    AND NOT EXISTS (SELECT FROM ad_orginfo own WHERE own.c_bpartner_id = bp.c_bpartner_id)
    AND NOT EXISTS (SELECT FROM ad_user login WHERE login.c_bpartner_id = bp.c_bpartner_id AND login.username <> '')
),
lacks AS (
  SELECT said.client, said.id, said.land, said.term, part.name AS part, COALESCE(words, '') = '' OR words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil'
    || '|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$') AS nothing
  FROM said
  CROSS JOIN LATERAL (
    SELECT * FROM (VALUES ('name', said.name), ('tax', said.taxid), ('street', said.street), ('city', said.city)) AS one (name, written)
    UNION ALL SELECT 'way', way FROM UNNEST(said.ways) AS way
  ) AS part
  CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(part.written, NFKC),
    '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
)
SELECT json_build_array(client, id) AS key
FROM lacks
GROUP BY client, id, land, term
HAVING BOOL_OR(nothing AND part <> 'way') OR BOOL_AND(nothing) FILTER (WHERE part = 'way') OR land IS NULL OR term IS NULL
