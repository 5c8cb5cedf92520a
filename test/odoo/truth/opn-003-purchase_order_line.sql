-- Lines of goods of placed orders of which more came than was invoiced, the last of it more than 30 days ago, or more was
-- invoiced than came, the last invoice more than 30 days ago.
SELECT json_build_array(po.company_id::text, po.name, pol.id::text) AS key
FROM purchase_order po
INNER JOIN purchase_order_line pol ON pol.order_id = po.id
WHERE po.state = 'purchase' AND COALESCE(pol.display_type, '') = '' AND pol.is_downpayment IS NOT TRUE
  AND pol.qty_received_method = 'stock_moves'
  AND CASE
    WHEN COALESCE(pol.qty_received, 0) - COALESCE(pol.qty_invoiced, 0) > 0.000001 THEN $1::date - ((SELECT MAX(sm.date) FROM stock_move sm WHERE sm.purchase_line_id = pol.id AND sm.state = 'done') AT TIME ZONE 'UTC' AT TIME ZONE $2)::date >= 31
    WHEN COALESCE(pol.qty_invoiced, 0) - COALESCE(pol.qty_received, 0) > 0.000001 THEN $1::date - (SELECT MAX(am.invoice_date) FROM account_move am INNER JOIN account_move_line aml ON aml.move_id = am.id
      WHERE aml.purchase_line_id = pol.id AND am.state = 'posted') >= 31
  END
