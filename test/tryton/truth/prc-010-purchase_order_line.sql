-- Lines of purchases of the last year of which more than 5 % too much came from the supplier or was invoiced.
SELECT json_build_array(p.company::text, p.id::text, l.id::text) AS key
FROM purchase_line l
INNER JOIN purchase_purchase p ON p.id = l.purchase
INNER JOIN product_uom u ON u.id = l.unit
LEFT OUTER JOIN product_product pp ON pp.id = l.product
LEFT OUTER JOIN product_template pt ON pt.id = pp.template
CROSS JOIN LATERAL (
  SELECT
    (SELECT SUM(m.quantity * mu.factor * (CASE WHEN f.type = 'supplier' THEN 1 ELSE 0 END - CASE WHEN t.type = 'supplier' THEN 1 ELSE 0 END))
      FROM stock_move m INNER JOIN product_uom mu ON mu.id = m.uom
      INNER JOIN stock_location f ON f.id = m.from_location INNER JOIN stock_location t ON t.id = m.to_location
      WHERE m.state = 'done' AND m.origin = 'purchase.line,' || l.id) / u.factor AS moved,
    (SELECT SUM(il.quantity * iu.factor) FROM account_invoice_line il INNER JOIN account_invoice i ON i.id = il.invoice
      INNER JOIN product_uom iu ON iu.id = il.unit
      WHERE i.state IN ('posted', 'paid') AND il.origin = 'purchase.line,' || l.id) / u.factor AS billed
) AS come
WHERE l.type = 'line' AND p.state IN ('confirmed', 'processing', 'done') AND l.quantity > 0
  AND $1::date - p.purchase_date BETWEEN 0 AND 365
  AND (COALESCE(billed, 0) > l.quantity * 1.05 OR (pt.type IN ('goods', 'assets') AND COALESCE(moved, 0) > l.quantity * 1.05))
