-- Lines of goods of placed and done purchases of which more came than was invoiced, the last of it more than 30 days ago, or the reverse.
SELECT json_build_array(pp.company::text, pp.id::text, pl.id::text) AS key
FROM purchase_line pl
INNER JOIN purchase_purchase pp ON pp.id = pl.purchase
INNER JOIN product_product v ON v.id = pl.product
INNER JOIN product_template pt ON pt.id = v.template
LEFT OUTER JOIN LATERAL (
  SELECT SUM(sm.quantity * mine.factor / line.factor * CASE 'supplier' WHEN f.type THEN 1 WHEN t.type THEN -1 ELSE 0 END) AS quantity,
    MAX(sm.effective_date) AS last
  FROM stock_move sm
  INNER JOIN stock_location f ON f.id = sm.from_location
  INNER JOIN stock_location t ON t.id = sm.to_location
  INNER JOIN product_uom mine ON mine.id = sm.uom
  INNER JOIN product_uom line ON line.id = pl.unit
  WHERE sm.origin = 'purchase.line,' || pl.id AND sm.state = 'done'
) AS come ON TRUE
LEFT OUTER JOIN LATERAL (
  SELECT SUM(ail.quantity * mine.factor / line.factor) AS quantity, MAX(ai.invoice_date) AS last
  FROM account_invoice_line ail
  INNER JOIN account_invoice ai ON ai.id = ail.invoice AND ai.state IN ('posted', 'paid')
  INNER JOIN product_uom mine ON mine.id = ail.unit
  INNER JOIN product_uom line ON line.id = pl.unit
  WHERE ail.origin = 'purchase.line,' || pl.id
) AS bill ON TRUE
WHERE pp.state IN ('confirmed', 'processing', 'done') AND pl.type = 'line' AND pt.type IN ('goods', 'assets')
  AND CASE SIGN(ROUND((COALESCE(come.quantity, 0) - COALESCE(bill.quantity, 0))::numeric, 6))
    WHEN 1 THEN $1::date - come.last > 30 WHEN -1 THEN $1::date - bill.last > 30 END
