-- Quotations, not changed (or, never changed, not dated) for more than 3 days.
SELECT json_build_array(doc.company::text, doc.id::text) AS key
FROM purchase_purchase doc
WHERE doc.state = 'quotation'
  AND $1::date - CASE WHEN doc.write_date IS NULL THEN doc.purchase_date ELSE (doc.write_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date END >= 4
