-- Active commercial parties with no order, invoice or payment in the last 730 days (what was cancelled is none), entered before
-- them where there never was one. Whoever has an open invoice is still in use.
WITH documents AS (
  SELECT c.commercial_partner_id AS party, (o.date_order AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS dated
  FROM sale_order o INNER JOIN res_partner c ON c.id = o.partner_id WHERE o.state <> 'cancel'
  UNION ALL
  SELECT am.commercial_partner_id, am.invoice_date FROM account_move am
  WHERE am.move_type IN ('out_invoice', 'out_refund', 'out_receipt') AND am.state <> 'cancel'
  UNION ALL
  SELECT c.commercial_partner_id, ap.date FROM account_payment ap INNER JOIN res_partner c ON c.id = ap.partner_id
  WHERE ap.payment_type = 'inbound' AND ap.state NOT IN ('canceled', 'rejected')
)
SELECT json_build_array(COALESCE(rp.company_id::text, '-'), rp.id::text) AS key
FROM res_partner rp
WHERE rp.active IS TRUE AND rp.commercial_partner_id = rp.id
  AND (rp.customer_rank >= 1 OR rp.id IN (
    SELECT c.commercial_partner_id FROM sale_order o INNER JOIN res_partner c ON c.id = o.partner_id WHERE o.state <> 'cancel'))
  AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
  AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
  AND NOT EXISTS (
    SELECT FROM account_move am
    WHERE am.commercial_partner_id = rp.id AND am.move_type IN ('out_invoice', 'out_refund', 'out_receipt')
      AND am.state <> 'cancel' AND am.amount_residual <> 0
  )
  AND $1::date - COALESCE((SELECT MAX(dated) FROM documents WHERE documents.party = rp.id),
    (rp.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date) > 730
