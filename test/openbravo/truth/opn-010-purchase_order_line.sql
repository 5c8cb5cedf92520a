-- Lines of orders that wait or are completed with something to come of a stocked item that is inactive.
SELECT json_build_array(co.ad_client_id, co.c_order_id, col.c_orderline_id) AS key
FROM c_order co
INNER JOIN c_orderline col USING (c_order_id)
INNER JOIN m_product mp ON mp.m_product_id = col.m_product_id
WHERE co.issotrx = 'N' AND co.isactive = 'Y' AND col.isactive = 'Y' AND co.docstatus IN ('IP', 'UE', 'NA', 'WP', 'CO', 'AP')
  AND mp.isactive = 'N' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND mp.isgeneric IS DISTINCT FROM 'Y'
  AND col.qtyordered > COALESCE((
    SELECT SUM(mil.movementqty) FROM m_inoutline mil INNER JOIN m_inout mio USING (m_inout_id)
    WHERE mil.c_orderline_id = col.c_orderline_id AND mio.issotrx = 'N' AND mio.docstatus IN ('CO', 'CL')), 0)
