-- Invoices of suppliers that name the number of an earlier one, but for spelling, or its amount within five days.
WITH bills AS (
  SELECT c_invoice_id AS id, ad_client_id AS book, c_bpartner_id AS supplier, dateinvoiced::date AS day, grandtotal AS amount, c_currency_id AS currency,
    NULLIF(LTRIM(TRANSLATE(REGEXP_REPLACE(UPPER(NORMALIZE(poreference, NFKC)), '[^A-Z0-9]', '', 'g'), 'OI', '01'), '0'), '') AS number
  FROM c_invoice WHERE isactive = 'Y' AND issotrx = 'N' AND docstatus <> 'VO' AND grandtotal > 0
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
