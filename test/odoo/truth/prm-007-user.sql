-- One user, other than the system (1) and the importer, who did both: entered an order and received it, received and invoiced it,
-- entered an invoice and paid it, entered a supplier and paid it.
WITH people AS (SELECT id FROM res_users WHERE id <> 1 AND login <> 'planted.importer'),
ordered AS (SELECT id, create_uid FROM purchase_order WHERE state NOT IN ('draft', 'cancel')),
received AS (
  SELECT pol.order_id, sm.write_uid
  FROM stock_move sm
  INNER JOIN purchase_order_line pol ON pol.id = sm.purchase_line_id
  INNER JOIN stock_location sl ON sl.id = sm.location_id
  WHERE sm.state = 'done' AND sl.usage = 'supplier'
),
invoiced AS (
  SELECT pol.order_id, aml.create_uid
  FROM account_move_line aml
  INNER JOIN account_move am ON am.id = aml.move_id
  INNER JOIN purchase_order_line pol ON pol.id = aml.purchase_line_id
  WHERE am.state = 'posted' AND am.move_type IN ('in_invoice', 'in_refund', 'in_receipt') AND aml.display_type = 'product'
),
paid AS (
  SELECT ap.id, ap.create_uid, rp.commercial_partner_id AS supplier
  FROM account_payment ap LEFT JOIN res_partner rp ON rp.id = ap.partner_id
  WHERE ap.payment_type = 'outbound' AND ap.state IN ('in_process', 'paid')
)
SELECT DISTINCT jsonb_build_array('-', who::text, pair, document::text) AS key
FROM (
  SELECT ordered.create_uid AS who, 'S08' AS pair, ordered.id AS document
  FROM ordered INNER JOIN received ON received.order_id = ordered.id AND received.write_uid = ordered.create_uid
  UNION ALL
  SELECT received.write_uid, 'S10', received.order_id
  FROM received INNER JOIN invoiced ON invoiced.order_id = received.order_id AND invoiced.create_uid = received.write_uid
  UNION ALL
  SELECT am.create_uid, 'S11', am.id
  FROM account_move am
  INNER JOIN account_move__account_payment link ON link.invoice_id = am.id
  INNER JOIN paid ON paid.id = link.payment_id AND paid.create_uid = am.create_uid
  WHERE am.state = 'posted' AND am.move_type IN ('in_invoice', 'in_refund', 'in_receipt')
  UNION ALL
  SELECT rp.create_uid, 'S03', rp.id
  FROM res_partner rp INNER JOIN paid ON paid.supplier = rp.id AND paid.create_uid = rp.create_uid
  WHERE (rp.supplier_rank > 0 OR EXISTS (
      SELECT FROM purchase_order po INNER JOIN res_partner op ON op.id = po.partner_id WHERE op.commercial_partner_id = rp.id AND po.state <> 'cancel'
    ))
    AND rp.id NOT IN (SELECT partner_id FROM res_company)
    AND rp.id NOT IN (SELECT partner_id FROM res_users WHERE share IS NOT TRUE)
) done
WHERE who IN (SELECT id FROM people)
