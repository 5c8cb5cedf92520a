-- One user, other than the server (0) and the importer, who did both: entered a purchase and confirmed it, entered and received it,
-- received and invoiced it, entered an invoice and paid it, entered a supplier and paid it.
WITH people AS (SELECT id FROM res_user WHERE id <> 0 AND login <> 'planted.importer'),
works_as AS (
  SELECT employee, min(uid) AS uid
  FROM (SELECT employee, "user" AS uid FROM "res_user-company_employee" UNION SELECT employee, id FROM res_user WHERE employee IS NOT NULL) both_places
  GROUP BY employee
),
ordered AS (SELECT id, create_uid, confirmed_by FROM purchase_purchase WHERE state NOT IN ('draft', 'cancelled')),
received AS (
  SELECT pl.purchase, COALESCE((SELECT uid FROM works_as WHERE employee = ssi.done_by), sm.write_uid, sm.create_uid) AS uid
  FROM stock_move sm
  INNER JOIN purchase_line pl ON sm.origin = 'purchase.line,' || pl.id
  INNER JOIN stock_location sl ON sl.id = sm.from_location AND sl.type = 'supplier'
  LEFT JOIN stock_shipment_in ssi ON sm.shipment = 'stock.shipment.in,' || ssi.id
  WHERE sm.state = 'done'
),
invoiced AS (
  SELECT pl.purchase, ail.create_uid
  FROM account_invoice_line ail
  INNER JOIN account_invoice ai ON ai.id = ail.invoice AND ai.type = 'in' AND ai.state IN ('validated', 'posted', 'paid')
  INNER JOIN purchase_line pl ON ail.origin = 'purchase.line,' || pl.id
  WHERE ail.type = 'line'
),
paid AS (
  SELECT ap.party, ap.create_uid, am.origin
  FROM account_payment ap
  LEFT JOIN account_move_line aml ON aml.id = ap.line
  LEFT JOIN account_move am ON am.id = aml.move
  WHERE ap.kind = 'payable' AND ap.state NOT IN ('draft', 'failed')
)
SELECT DISTINCT jsonb_build_array('-', who::text, pair, document::text) AS key
FROM (
  SELECT ordered.create_uid AS who, 'S06' AS pair, ordered.id AS document
  FROM ordered INNER JOIN works_as ON works_as.employee = ordered.confirmed_by AND works_as.uid = ordered.create_uid
  UNION ALL
  SELECT ordered.create_uid, 'S08', ordered.id
  FROM ordered INNER JOIN received ON received.purchase = ordered.id AND received.uid = ordered.create_uid
  UNION ALL
  SELECT received.uid, 'S10', received.purchase
  FROM received INNER JOIN invoiced ON invoiced.purchase = received.purchase AND invoiced.create_uid = received.uid
  UNION ALL
  SELECT ai.create_uid, 'S11', ai.id
  FROM account_invoice ai INNER JOIN paid ON paid.origin = 'account.invoice,' || ai.id AND paid.create_uid = ai.create_uid
  WHERE ai.type = 'in' AND ai.state IN ('validated', 'posted', 'paid')
  UNION ALL
  SELECT pp.create_uid, 'S03', pp.id
  FROM party_party pp INNER JOIN paid ON paid.party = pp.id AND paid.create_uid = pp.create_uid
  WHERE EXISTS (SELECT FROM purchase_purchase pu WHERE pu.party = pp.id AND pu.state <> 'cancelled')
    AND pp.id NOT IN (SELECT party FROM company_company) AND pp.id NOT IN (SELECT party FROM company_employee)
) done
WHERE who IN (SELECT id FROM people)
