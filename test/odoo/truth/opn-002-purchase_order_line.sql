-- Lines of goods of placed orders, of which at least 98 % came and all that came was invoiced, untouched for more than 14 days. A line
-- of a locked order that is complete to the last piece is closed.
SELECT json_build_array(po.company_id::text, po.name, pol.id::text) AS key
FROM purchase_order po
INNER JOIN purchase_order_line pol ON pol.order_id = po.id
CROSS JOIN LATERAL (
  SELECT MAX(happened) AS last FROM (VALUES
    (((SELECT MAX(sm.date) FROM stock_move sm WHERE sm.purchase_line_id = pol.id AND sm.state = 'done') AT TIME ZONE 'UTC' AT TIME ZONE $2)::date),
    ((SELECT MAX(am.invoice_date) FROM account_move am INNER JOIN account_move_line aml ON aml.move_id = am.id
      WHERE aml.purchase_line_id = pol.id AND am.state = 'posted')),
    ((pol.write_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date)
  ) AS events (happened)
) AS touched
WHERE po.state = 'purchase' AND COALESCE(pol.display_type, '') = '' AND pol.is_downpayment IS NOT TRUE
  AND pol.qty_received_method = 'stock_moves' AND pol.product_qty > 0
  AND COALESCE(pol.qty_received, 0) >= pol.product_qty * 98 / 100
  AND COALESCE(pol.qty_invoiced, 0) >= COALESCE(pol.qty_received, 0)
  AND NOT (po.locked IS TRUE AND pol.qty_received >= pol.product_qty)
  AND $1::date - touched.last >= 15
