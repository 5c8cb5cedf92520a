-- Lines of quotations and placed orders with something to come of goods or an asset that is inactive.
SELECT json_build_array(doc.company::text, doc.id::text, line.id::text) AS key
FROM purchase_line line
INNER JOIN purchase_purchase doc ON doc.id = line.purchase
INNER JOIN product_product v ON v.id = line.product
INNER JOIN product_template pt ON pt.id = v.template
LEFT OUTER JOIN LATERAL (
  SELECT SUM(sm.quantity * mine.factor / ordered.factor * CASE 'supplier' WHEN f.type THEN 1 WHEN t.type THEN -1 ELSE 0 END) AS quantity,
    MAX(sm.effective_date) AS last
  FROM stock_move sm
  INNER JOIN stock_location f ON f.id = sm.from_location
  INNER JOIN stock_location t ON t.id = sm.to_location
  INNER JOIN product_uom mine ON mine.id = sm.uom
  INNER JOIN product_uom ordered ON ordered.id = line.unit
  WHERE sm.origin = 'purchase.line,' || line.id AND sm.state = 'done'
) AS come ON TRUE
WHERE doc.state IN ('quotation', 'confirmed', 'processing') AND line.type = 'line' AND line.quantity > COALESCE(come.quantity, 0)
  AND pt.type IN ('goods', 'assets') AND NOT (v.active IS TRUE AND pt.active IS TRUE)
