-- Active suppliers that were ordered from in the last 365 days (the order neither draft, quoted nor cancelled) and lack a tax
-- number, an active bank account, a payment term or every way to reach them.
WITH ordered AS (
  SELECT DISTINCT party FROM purchase_purchase
  WHERE state IN ('confirmed', 'processing', 'done') AND $1::date - purchase_date BETWEEN 0 AND 365
),
written AS (
  SELECT ordered.party, 'tax' AS part, (
    SELECT pi.code FROM party_identifier pi WHERE pi.party = ordered.party AND pi.type IS NOT NULL AND pi.type NOT IN ('fr_siren', 'fr_siret')
    ORDER BY pi.sequence NULLS FIRST, pi.id LIMIT 1) AS words
  FROM ordered
  UNION ALL
  SELECT ordered.party, 'way', (
    SELECT pcm.value FROM party_contact_mechanism pcm WHERE pcm.party = ordered.party AND pcm.type = way AND pcm.active IS TRUE
    ORDER BY pcm.sequence NULLS FIRST, pcm.id LIMIT 1)
  FROM ordered, UNNEST('{phone,mobile,email}'::text[]) AS way
),
lacking AS (
  SELECT party FROM (
    SELECT party, part, BOOL_AND(COALESCE(LOWER(REGEXP_REPLACE(NORMALIZE(words, NFKC), '^[\s\u200B]+|[\s\u200B]+$', '', 'g')), '')
      ~ '^(0*|1+|9+|x+|n/?a|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$') AS nothing
    FROM written GROUP BY party, part
  ) AS parts WHERE nothing
)
SELECT json_build_array('-', pp.id::text) AS key
FROM party_party pp
INNER JOIN ordered ON ordered.party = pp.id
WHERE pp.active IS TRUE AND pp.replaced_by IS NULL
  AND NOT EXISTS (SELECT FROM company_company own WHERE own.party = pp.id)
  AND NOT EXISTS (SELECT FROM company_employee staff WHERE staff.party = pp.id)
  AND (pp.id IN (SELECT party FROM lacking)
    OR NOT EXISTS (SELECT FROM party_party_payment_term t WHERE t.party = pp.id AND t.supplier_payment_term IS NOT NULL)
    OR NOT EXISTS (SELECT FROM "bank_account-party_party" held INNER JOIN bank_account ba ON ba.id = held.account
      WHERE held.owner = pp.id AND ba.active IS TRUE))
