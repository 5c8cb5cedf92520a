-- Lines of placed and done sales of which more was delivered than invoiced, the last of it more than 7 days ago or in an earlier month.
SELECT json_build_array(ss.company::text, ss.id::text, sl.id::text) AS key
FROM sale_line sl
INNER JOIN sale_sale ss ON ss.id = sl.sale
LEFT OUTER JOIN LATERAL (
  SELECT SUM(sm.quantity * mine.factor / line.factor * CASE 'customer' WHEN t.type THEN 1 WHEN f.type THEN -1 ELSE 0 END) AS quantity,
    MAX(sm.effective_date) AS last
  FROM stock_move sm
  INNER JOIN stock_location f ON f.id = sm.from_location
  INNER JOIN stock_location t ON t.id = sm.to_location
  INNER JOIN product_uom mine ON mine.id = sm.uom
  INNER JOIN product_uom line ON line.id = sl.unit
  WHERE sm.origin = 'sale.line,' || sl.id AND sm.state = 'done'
) AS come ON TRUE
LEFT OUTER JOIN LATERAL (
  SELECT SUM(ail.quantity * mine.factor / line.factor) AS quantity, MAX(ai.invoice_date) AS last
  FROM account_invoice_line ail
  INNER JOIN account_invoice ai ON ai.id = ail.invoice AND ai.state IN ('posted', 'paid')
  INNER JOIN product_uom mine ON mine.id = ail.unit
  INNER JOIN product_uom line ON line.id = sl.unit
  WHERE ail.origin = 'sale.line,' || sl.id
) AS bill ON TRUE
WHERE ss.state IN ('confirmed', 'processing', 'done') AND sl.type = 'line'
  AND ROUND((COALESCE(come.quantity, 0) - COALESCE(bill.quantity, 0))::numeric, 6) > 0
  AND (COALESCE(sl.unit_price, 1) <> 0 OR ss.currency <> (SELECT cc.currency FROM company_company cc WHERE cc.id = ss.company))
  AND ($1::date - come.last >= 8 OR come.last < DATE_TRUNC('month', $1::date))
