-- Posted invoices, written in the last year, whose accounting date lies more than 5 days before that.
SELECT json_build_array(i.company::text, i.id::text) AS key
FROM account_invoice i
CROSS JOIN LATERAL (SELECT (i.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS written) AS entry
WHERE i.state IN ('posted', 'paid') AND $1::date - written BETWEEN 0 AND 365
  AND written - COALESCE(i.accounting_date, i.invoice_date) > 5
