-- Active commercial parties with an order placed in the last 365 days that lack a tax id, a bank account in use, a payment
-- term for what we buy, or every way to reach them.
WITH said AS (
  SELECT rp.id, rp.company_id,
    (SELECT COUNT(*) FROM jsonb_each_text(rp.property_supplier_payment_term_id) term
      WHERE term.value ~ '^[0-9]+$' AND (rp.company_id IS NULL OR term.key::int = rp.company_id)) AS terms,
    (SELECT COUNT(*) FROM res_partner_bank bank WHERE bank.partner_id = rp.id AND bank.active IS TRUE) AS accounts,
    field.*
  FROM res_partner rp
  CROSS JOIN LATERAL (
    SELECT
      BOOL_OR(part = 'vat' AND nothing) AS vat,
      BOOL_AND(nothing) FILTER (WHERE part <> 'vat') AS contact
    FROM (
      SELECT part, COALESCE(words, '') = '' OR words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+'
        || '|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$') AS nothing
      FROM (VALUES ('vat', rp.vat), ('phone', rp.phone), ('email', rp.email)) AS written (part, word)
      CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(word, NFKC),
        '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
    ) AS parts
  ) AS field
  WHERE rp.active IS TRUE AND rp.commercial_partner_id = rp.id
    AND EXISTS (
      SELECT FROM purchase_order po INNER JOIN res_partner c ON c.id = po.partner_id
      WHERE c.commercial_partner_id = rp.id AND po.state = 'purchase'
        AND $1::date - (CASE WHEN po.date_approve IS NULL THEN po.date_order ELSE po.date_approve END AT TIME ZONE 'UTC' AT TIME ZONE $2)::date
          BETWEEN 0 AND 365
    )
    AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
    AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
)
SELECT json_build_array(COALESCE(company_id::text, '-'), id::text) AS key
FROM said
WHERE vat OR contact OR terms = 0 OR accounts = 0
