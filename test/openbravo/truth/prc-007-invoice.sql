-- Completed invoices, written in the last year, whose accounting date lies more than 5 days before that.
SELECT json_build_array(i.ad_client_id, i.c_invoice_id) AS key
FROM c_invoice i
WHERE i.docstatus IN ('CO', 'CL') AND i.isactive = 'Y'
  AND $1::date - i.created::date BETWEEN 0 AND 365 AND i.created::date - i.dateacct::date > 5
