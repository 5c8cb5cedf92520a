-- Orders that wait or are completed with a partner who is inactive or may not order any more.
SELECT json_build_array(co.ad_client_id, co.c_order_id) AS key
FROM c_order co
INNER JOIN c_bpartner bp ON bp.c_bpartner_id = co.c_bpartner_id
WHERE co.issotrx = 'N' AND co.isactive = 'Y' AND co.docstatus IN ('IP', 'UE', 'NA', 'WP', 'CO', 'AP')
  AND (bp.isactive = 'N' OR (bp.vendor_blocking = 'Y' AND bp.po_order_blocking = 'Y'))
  AND NOT EXISTS (SELECT FROM ad_orginfo own WHERE own.c_bpartner_id = bp.c_bpartner_id)
  AND NOT EXISTS (SELECT FROM ad_user login WHERE login.c_bpartner_id = bp.c_bpartner_id AND login.username <> '')
