-- Active parties with an order that was not cancelled, but no order, invoice or payment dated in the last 540 days; where none
-- is dated, entered before them. Whoever has a posted invoice that is not paid is still in use.
WITH documents AS (
  SELECT party, purchase_date AS dated FROM purchase_purchase WHERE state <> 'cancelled'
  UNION ALL SELECT party, invoice_date FROM account_invoice WHERE type = 'in' AND state <> 'cancelled'
  UNION ALL SELECT party, date FROM account_payment WHERE kind = 'payable' AND state <> 'failed'
)
SELECT json_build_array('-', pp.id::text) AS key
FROM party_party pp
WHERE pp.active IS TRUE AND pp.replaced_by IS NULL
  AND EXISTS (SELECT FROM purchase_purchase o WHERE o.party = pp.id AND o.state <> 'cancelled')
  AND NOT EXISTS (SELECT FROM company_company own WHERE own.party = pp.id)
  AND NOT EXISTS (SELECT FROM company_employee staff WHERE staff.party = pp.id)
  AND NOT EXISTS (
    SELECT FROM account_invoice ai INNER JOIN account_invoice_line ail ON ail.invoice = ai.id AND ail.type = 'line'
    WHERE ai.party = pp.id AND ai.type = 'in' AND ai.state = 'posted'
    GROUP BY ai.id HAVING SUM(ail.quantity * ail.unit_price) <> 0)
  AND $1::date - COALESCE((SELECT MAX(dated) FROM documents WHERE documents.party = pp.id),
    (pp.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date) > 540
