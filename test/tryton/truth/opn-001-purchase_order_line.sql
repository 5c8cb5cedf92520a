-- Lines of confirmed and processing purchases with more than 2 % to come, more than 30 days after the day they were planned
-- for, or else 60 days after the purchase. What came are done moves out of places of suppliers; services come with a posted invoice.
SELECT json_build_array(pp.company::text, pp.id::text, pl.id::text) AS key
FROM purchase_line pl
INNER JOIN purchase_purchase pp ON pp.id = pl.purchase
LEFT OUTER JOIN product_product v ON v.id = pl.product
LEFT OUTER JOIN product_template pt ON pt.id = v.template
CROSS JOIN LATERAL (
  SELECT CASE WHEN pt.type IN ('goods', 'assets') THEN (
    SELECT SUM(sm.quantity * mine.factor / line.factor * CASE 'supplier' WHEN f.type THEN 1 WHEN t.type THEN -1 ELSE 0 END)
    FROM stock_move sm
    INNER JOIN stock_location f ON f.id = sm.from_location
    INNER JOIN stock_location t ON t.id = sm.to_location
    INNER JOIN product_uom mine ON mine.id = sm.uom
    INNER JOIN product_uom line ON line.id = pl.unit
    WHERE sm.origin = 'purchase.line,' || pl.id AND sm.state = 'done'
  ) ELSE (
    SELECT SUM(ail.quantity * mine.factor / line.factor)
    FROM account_invoice_line ail
    INNER JOIN account_invoice ai ON ai.id = ail.invoice AND ai.state IN ('posted', 'paid')
    INNER JOIN product_uom mine ON mine.id = ail.unit
    INNER JOIN product_uom line ON line.id = pl.unit
    WHERE ail.origin = 'purchase.line,' || pl.id
  ) END AS quantity
) AS come
WHERE pp.state IN ('confirmed', 'processing') AND pl.type = 'line' AND pl.quantity > 0
  AND pl.quantity - COALESCE(come.quantity, 0) > 0.02 * pl.quantity
  AND $1::date - COALESCE(pl.delivery_date_store, pp.delivery_date, pp.purchase_date + 30) > 30
