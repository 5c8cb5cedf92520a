-- Completed sales orders of customers who use more than 110 % of their credit limit, where one is entered; 0 is a limit.
SELECT json_build_array(o.ad_client_id, o.c_order_id) AS key
FROM c_order o INNER JOIN c_bpartner p ON p.c_bpartner_id = o.c_bpartner_id
WHERE o.issotrx = 'Y' AND o.isactive = 'Y' AND o.docstatus = 'CO'
  AND p.so_creditused > p.so_creditlimit * 1.1
