-- Orders that were sent or wait for their approval, not changed for more than 3 days.
SELECT json_build_array(doc.company_id::text, doc.id::text) AS key
FROM purchase_order doc
WHERE doc.state IN ('sent', 'to approve')
  AND $1::date - (COALESCE(doc.write_date, COALESCE(doc.date_approve, doc.date_order)) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date >= 4
