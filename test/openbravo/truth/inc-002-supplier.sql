-- Active suppliers that were ordered from in the last 365 days (a completed order) and lack a tax number, an active bank account,
-- a payment term or every way to reach them.
WITH said AS (
  SELECT bp.ad_client_id AS client, bp.c_bpartner_id AS id, bp.taxid, bp.po_paymentterm_id AS term,
    (SELECT COUNT(*) FROM c_bp_bankaccount bank WHERE bank.c_bpartner_id = bp.c_bpartner_id AND bank.isactive = 'Y') AS accounts,
    ARRAY[CASE WHEN place.phone <> '' THEN place.phone ELSE person.phone END,
      CASE WHEN place.phone2 <> '' THEN place.phone2 ELSE person.phone2 END, person.email] AS ways
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
  WHERE bp.isactive = 'Y' AND NOT (COALESCE(bp.vendor_blocking, 'N') = 'Y' AND COALESCE(bp.po_order_blocking, 'N') = 'Y')
    AND (bp.isvendor = 'Y' OR EXISTS (
      SELECT FROM c_order co WHERE co.c_bpartner_id = bp.c_bpartner_id AND co.issotrx = 'N' AND co.docstatus NOT IN ('VO', 'CJ')))
    AND NOT EXISTS (SELECT FROM ad_orginfo own WHERE own.c_bpartner_id = bp.c_bpartner_id)
    AND NOT EXISTS (SELECT FROM ad_user login WHERE login.c_bpartner_id = bp.c_bpartner_id AND login.username <> '')
    AND EXISTS (
      SELECT FROM c_order recent
      WHERE recent.c_bpartner_id = bp.c_bpartner_id AND recent.issotrx = 'N' AND recent.isactive = 'Y' AND recent.docstatus IN ('CO', 'AP')
        AND $1::date - recent.dateordered::date BETWEEN 0 AND 365)
),
lacks AS (
  SELECT said.client, said.id, said.accounts, said.term, part.name AS part, COALESCE(words, '') = '' OR words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil'
    || '|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$') AS nothing
  FROM said
  CROSS JOIN LATERAL (
    SELECT 'tax' AS name, said.taxid AS written
    UNION ALL SELECT 'way', way FROM UNNEST(said.ways) AS way
  ) AS part
  CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(part.written, NFKC),
    '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
)
SELECT json_build_array(client, id) AS key
FROM lacks
GROUP BY client, id, accounts, term
HAVING BOOL_AND(nothing) FILTER (WHERE part = 'tax') OR BOOL_AND(nothing) FILTER (WHERE part = 'way') OR accounts = 0 OR term IS NULL
