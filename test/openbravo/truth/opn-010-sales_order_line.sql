-- Lines of orders that wait or are completed with something to come of a stocked item that is inactive.
SELECT json_build_array(co.ad_client_id, co.c_order_id, col.c_orderline_id) AS key
FROM c_order co
INNER JOIN c_orderline col USING (c_order_id)
INNER JOIN m_product mp ON mp.m_product_id = col.m_product_id
WHERE co.issotrx = 'Y' AND co.isactive = 'Y' AND col.isactive = 'Y' AND co.docstatus IN ('IP', 'UE', 'NA', 'WP', 'CO', 'AP')
  AND mp.isactive = 'N' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND mp.isgeneric IS DISTINCT FROM 'Y'
  AND col.qtyordered > COALESCE(col.qtydelivered, 0)
