-- Active customers that lack a name, an address, every way to reach them, a payment term, or (in the country of the
-- organisation, or in none) a tax number. Nothing but white space and words that stand for nothing count as lacking.
WITH said AS (
  SELECT pp.id, pp.name, address.street, address.city, address.code AS land,
    (SELECT pi.code FROM party_identifier pi WHERE pi.party = pp.id AND pi.type IS NOT NULL AND pi.type NOT IN ('fr_siren', 'fr_siret')
      ORDER BY pi.sequence NULLS FIRST, pi.id LIMIT 1) AS tax,
    (SELECT customer_payment_term FROM party_party_payment_term WHERE party = pp.id) AS term,
    ARRAY(SELECT (SELECT pcm.value FROM party_contact_mechanism pcm WHERE pcm.party = pp.id AND pcm.type = way AND pcm.active IS TRUE
      ORDER BY pcm.sequence NULLS FIRST, pcm.id LIMIT 1) FROM UNNEST('{phone,mobile,email}'::text[]) AS way) AS ways
  FROM party_party pp
  LEFT OUTER JOIN LATERAL (
    SELECT pa.street, pa.city, cc.code FROM party_address pa LEFT OUTER JOIN country_country cc ON cc.id = pa.country
    WHERE pa.party = pp.id AND pa.active IS TRUE
    ORDER BY pa.invoice IS TRUE DESC, pa.sequence NULLS FIRST, pa.id LIMIT 1
  ) AS address ON TRUE
  WHERE pp.active IS TRUE AND pp.replaced_by IS NULL
    AND EXISTS (SELECT FROM sale_sale ss WHERE ss.party = pp.id AND ss.state <> 'cancelled')
    AND pp.id NOT IN (SELECT party FROM company_company) AND pp.id NOT IN (SELECT party FROM company_employee)
),
lacks AS (
  SELECT said.id, said.land, said.term, part.name AS part, COALESCE(words, '') = '' OR words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil'
    || '|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$') AS nothing
  FROM said
  CROSS JOIN LATERAL (
    SELECT * FROM (VALUES ('name', said.name), ('tax', said.tax), ('street', said.street), ('city', said.city)) AS one (name, written)
    UNION ALL SELECT 'way', way FROM UNNEST(said.ways) AS way
  ) AS part
  CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(part.written, NFKC),
    '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
)
SELECT json_build_array('-', id::text) AS key
FROM lacks
GROUP BY id, land, term
HAVING BOOL_OR(nothing AND part IN ('name', 'street', 'city'))
  OR BOOL_AND(nothing) FILTER (WHERE part = 'way')
  OR land IS NULL OR term IS NULL
  OR (land = 'US' AND BOOL_OR(nothing AND part = 'tax')) OR (land IS NULL AND BOOL_OR(nothing AND part = 'tax'))
