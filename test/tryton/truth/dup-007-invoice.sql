-- Invoices of suppliers that name the number of an earlier one, but for spelling, or its amount within five days.
WITH bills AS (
  SELECT ai.id::text, ai.company::text AS book, ai.party AS supplier, ai.invoice_date AS day, total.amount, ai.currency,
    NULLIF(LTRIM(TRANSLATE(REGEXP_REPLACE(UPPER(NORMALIZE(ai.reference, NFKC)), '[^A-Z0-9]', '', 'g'), 'OI', '01'), '0'), '') AS number
  FROM account_invoice ai
  INNER JOIN (SELECT invoice, SUM(unit_price * quantity) AS amount FROM account_invoice_line WHERE type = 'line' GROUP BY invoice) AS total ON total.invoice = ai.id
  WHERE ai.type = 'in' AND ai.state <> 'cancelled' AND total.amount > 0
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
