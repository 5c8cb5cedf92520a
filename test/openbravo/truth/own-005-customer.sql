-- Active customers whose sales representative is missing or gone.
SELECT json_build_array(bp.ad_client_id, bp.c_bpartner_id) AS key
FROM c_bpartner bp
WHERE bp.isactive = 'Y' AND NOT (COALESCE(bp.customer_blocking, 'N') = 'Y' AND COALESCE(bp.so_order_blocking, 'N') = 'Y')
  AND (bp.iscustomer = 'Y' OR EXISTS (
    SELECT FROM c_order co WHERE co.c_bpartner_id = bp.c_bpartner_id AND co.issotrx = 'Y' AND co.docstatus NOT IN ('VO', 'CJ')))
  AND NOT EXISTS (SELECT FROM ad_orginfo own WHERE own.c_bpartner_id = bp.c_bpartner_id)
  AND NOT EXISTS (SELECT FROM ad_user login WHERE login.c_bpartner_id = bp.c_bpartner_id AND login.username <> '')
  AND NOT EXISTS (
    SELECT FROM c_bpartner rep
    WHERE rep.c_bpartner_id = bp.salesrep_id AND rep.isactive = 'Y' AND 'Y' IN (rep.isemployee, rep.issalesrep))
