-- Lines of posted invoices of suppliers of the last year that come neither from a line of a purchase nor from goods moved for one.
SELECT json_build_array(i.company::text, i.id::text, il.id::text) AS key
FROM account_invoice_line il
INNER JOIN account_invoice i ON i.id = il.invoice
WHERE i.type = 'in' AND i.state IN ('posted', 'paid') AND il.type = 'line'
  AND $1::date - i.invoice_date BETWEEN 0 AND 365
  AND COALESCE(il.origin, '') NOT LIKE 'purchase.line,%'
  AND NOT EXISTS (SELECT FROM stock_move m WHERE 'stock.move,' || m.id = il.origin AND m.origin LIKE 'purchase.line,%')
