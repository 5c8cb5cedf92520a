-- Invoices of suppliers that name the number of an earlier one, but for spelling, or its amount within five days.
WITH bills AS (
  SELECT id::text, company_id::text AS book, commercial_partner_id AS supplier, invoice_date AS day, amount_total AS amount, currency_id AS currency,
    NULLIF(LTRIM(TRANSLATE(REGEXP_REPLACE(UPPER(NORMALIZE(ref, NFKC)), '[^A-Z0-9]', '', 'g'), 'OI', '01'), '0'), '') AS number
  FROM account_move WHERE move_type IN ('in_invoice', 'in_receipt') AND state <> 'cancel' AND amount_total > 0
)
SELECT json_build_array(later.book, later.id) AS key
FROM bills AS later
WHERE EXISTS (
  SELECT FROM bills AS former
  WHERE former.book = later.book AND former.supplier = later.supplier
    AND (former.day < later.day OR (former.day = later.day AND former.id COLLATE "C" < later.id COLLATE "C"))
    AND (former.number = later.number
      OR (former.amount = later.amount AND former.currency = later.currency AND later.day - former.day <= 5))
)
