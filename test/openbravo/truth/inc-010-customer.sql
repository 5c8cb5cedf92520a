-- Customers in use, not blocked, not bought from once only, with a credit line of nothing or less, of all nines, or none.
SELECT json_build_array(ad_client_id, c_bpartner_id) AS key
FROM (
  SELECT * FROM c_bpartner bp
  WHERE (bp.iscustomer = 'Y' OR EXISTS (SELECT FROM c_order o WHERE o.c_bpartner_id = bp.c_bpartner_id AND o.issotrx = 'Y' AND o.docstatus NOT IN ('VO', 'CJ')))
    AND bp.c_bpartner_id NOT IN (SELECT c_bpartner_id FROM ad_orginfo WHERE c_bpartner_id IS NOT NULL)
    AND bp.c_bpartner_id NOT IN (SELECT c_bpartner_id FROM ad_user WHERE c_bpartner_id IS NOT NULL AND username <> '')
) AS r
WHERE isactive = 'Y' AND NOT (customer_blocking = 'Y' AND so_order_blocking = 'Y') AND COALESCE(isonetime, 'N') <> 'Y'
  AND (so_creditlimit IS NULL OR so_creditlimit <= 0 OR so_creditlimit >= 999999999)
