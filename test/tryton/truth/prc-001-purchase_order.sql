-- Purchases confirmed and written in the last year of which goods came or an invoice was dated more than a day before
-- they were written. A service is not moved; approvals are not kept.
SELECT json_build_array(p.company::text, p.id::text) AS key
FROM purchase_purchase p
CROSS JOIN LATERAL (SELECT (p.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS written) AS entry
WHERE p.state IN ('confirmed', 'processing', 'done') AND $1::date - written BETWEEN 0 AND 365
  AND written - 1 > (
    SELECT MIN(came.day) FROM (
      SELECT m.effective_date AS day, m.origin FROM stock_move m WHERE m.state = 'done'
      UNION ALL
      SELECT i.invoice_date, il.origin FROM account_invoice_line il INNER JOIN account_invoice i ON i.id = il.invoice
      WHERE i.state IN ('posted', 'paid')
    ) came
    WHERE came.origin IN (SELECT 'purchase.line,' || l.id FROM purchase_line l WHERE l.purchase = p.id AND l.type = 'line'))
