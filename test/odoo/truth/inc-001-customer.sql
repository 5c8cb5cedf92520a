-- Active customers that lack a name, an address, every way to reach them, a payment term, or (companies) a tax id.
-- Nothing but white space and words that stand for nothing count as lacking.
WITH said AS (
  SELECT rp.*, country.code AS land,
    (SELECT COUNT(*) FROM jsonb_each_text(rp.property_payment_term_id) term
      WHERE term.value ~ '^[0-9]+$' AND (rp.company_id IS NULL OR term.key::int = rp.company_id)) AS terms
  FROM res_partner rp LEFT OUTER JOIN res_country country ON country.id = rp.country_id
  WHERE rp.active IS TRUE AND rp.commercial_partner_id = rp.id
    AND (rp.customer_rank >= 1 OR EXISTS (
      SELECT FROM sale_order so INNER JOIN res_partner c ON c.id = so.partner_id
      WHERE c.commercial_partner_id = rp.id AND so.state <> 'cancel'))
    AND rp.id NOT IN (SELECT partner_id FROM res_company)
    AND rp.id NOT IN (SELECT partner_id FROM res_users WHERE share IS NOT TRUE)
),
judged AS (
  SELECT said.id, said.company_id, said.is_company, said.terms, lacking.*
  FROM said
  CROSS JOIN LATERAL (
    SELECT
      BOOL_OR(part = 'name' AND nothing) AS name,
      BOOL_OR(part = 'vat' AND nothing) AS vat,
      BOOL_OR(part IN ('street', 'city', 'land') AND nothing) AS address,
      BOOL_AND(nothing) FILTER (WHERE part IN ('phone', 'email')) AS contact
    FROM (
      SELECT part, COALESCE(words, '') = '' OR words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+'
        || '|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$') AS nothing
      FROM (VALUES ('name', said.name), ('vat', said.vat), ('street', said.street), ('city', said.city), ('land', said.land),
        ('phone', said.phone), ('email', said.email)) AS field (part, written)
      CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(written, NFKC),
        '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
    ) AS parts
  ) AS lacking
)
SELECT json_build_array(COALESCE(company_id::text, '-'), id::text) AS key
FROM judged
WHERE name OR address OR contact OR terms = 0 OR (is_company IS NOT FALSE AND vat)
