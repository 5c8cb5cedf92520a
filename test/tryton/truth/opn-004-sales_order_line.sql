-- Lines of goods of confirmed and processing sales with more than 2 % to deliver, more than 15 days after the day they were
-- promised for: that of the sale, else the lead time of the product, else 30 days. What went are done moves into places of customers.
WITH gone AS (
  SELECT sm.origin, SUM(sm.quantity * u.factor * CASE WHEN t.type = 'customer' THEN 1 WHEN f.type = 'customer' THEN -1 ELSE 0 END) AS quantity
  FROM stock_move sm
  INNER JOIN stock_location f ON f.id = sm.from_location
  INNER JOIN stock_location t ON t.id = sm.to_location
  INNER JOIN product_uom u ON u.id = sm.uom
  WHERE sm.state = 'done'
  GROUP BY sm.origin
)
SELECT json_build_array(ss.company::text, ss.id::text, sl.id::text) AS key
FROM sale_line sl
INNER JOIN sale_sale ss ON ss.id = sl.sale
INNER JOIN product_uom u ON u.id = sl.unit
INNER JOIN product_product v ON v.id = sl.product
INNER JOIN product_template pt ON pt.id = v.template AND pt.type <> 'service'
LEFT OUTER JOIN gone ON gone.origin = CONCAT('sale.line,', sl.id)
WHERE ss.state IN ('confirmed', 'processing') AND sl.type = 'line' AND sl.quantity > 0
  AND COALESCE(gone.quantity, 0) < 0.98 * sl.quantity * u.factor
  AND $1::date - COALESCE(ss.shipping_date, ss.sale_date + EXTRACT(DAY FROM pt.lead_time)::int, ss.sale_date + 30) >= 16
