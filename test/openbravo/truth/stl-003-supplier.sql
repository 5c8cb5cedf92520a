-- Active suppliers with no order, invoice or payment in the last 540 days (what was voided is none), entered before them where there
-- never was one. One-time parties are meant to be used once, and whoever has an open invoice is still in use.
WITH documents AS (
  SELECT c_bpartner_id, dateordered::date AS dated FROM c_order WHERE issotrx = 'N' AND isactive = 'Y' AND docstatus NOT IN ('VO', 'CJ')
  UNION ALL SELECT c_bpartner_id, dateinvoiced::date FROM c_invoice WHERE issotrx = 'N' AND isactive = 'Y' AND docstatus <> 'VO'
  UNION ALL SELECT c_bpartner_id, paymentdate::date FROM fin_payment WHERE isreceipt = 'N' AND isactive = 'Y' AND status <> 'RPVOID'
)
SELECT json_build_array(bp.ad_client_id, bp.c_bpartner_id) AS key
FROM c_bpartner bp
WHERE bp.isactive = 'Y' AND NOT (COALESCE(bp.vendor_blocking, 'N') = 'Y' AND COALESCE(bp.po_order_blocking, 'N') = 'Y')
  AND bp.isonetime IS DISTINCT FROM 'Y'
  AND (bp.isvendor = 'Y' OR EXISTS (
    SELECT FROM c_order co WHERE co.c_bpartner_id = bp.c_bpartner_id AND co.issotrx = 'N' AND co.docstatus NOT IN ('VO', 'CJ')))
  AND NOT EXISTS (SELECT FROM ad_orginfo own WHERE own.c_bpartner_id = bp.c_bpartner_id)
  AND NOT EXISTS (SELECT FROM ad_user login WHERE login.c_bpartner_id = bp.c_bpartner_id AND login.username <> '')
  AND NOT EXISTS (
    SELECT FROM c_invoice ci
    WHERE ci.c_bpartner_id = bp.c_bpartner_id AND ci.issotrx = 'N' AND ci.isactive = 'Y' AND ci.docstatus <> 'VO' AND ci.outstandingamt <> 0)
  AND $1::date - COALESCE((SELECT MAX(dated) FROM documents WHERE documents.c_bpartner_id = bp.c_bpartner_id), bp.created::date) > 540
