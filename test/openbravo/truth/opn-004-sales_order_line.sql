-- Lines of goods of completed sales orders with more than 2 % to deliver, more than 15 days after the promised day (45 after the
-- order where none is promised), unless the customer is held.
SELECT json_build_array(co.ad_client_id, co.c_order_id, col.c_orderline_id) AS key
FROM c_order co
INNER JOIN c_orderline col USING (c_order_id)
INNER JOIN m_product mp ON mp.m_product_id = col.m_product_id AND mp.producttype = 'I'
INNER JOIN c_bpartner bp ON bp.c_bpartner_id = co.c_bpartner_id
WHERE co.issotrx = 'Y' AND co.docstatus IN ('CO', 'AP') AND co.isactive = 'Y' AND col.isactive = 'Y'
  AND col.isdescription <> 'Y' AND col.c_order_discount_id IS NULL
  AND (COALESCE(bp.customer_blocking, 'N') = 'N' OR 'Y' NOT IN (COALESCE(bp.so_order_blocking, 'N'), COALESCE(bp.so_goods_blocking, 'N')))
  AND col.qtyordered > 0 AND col.qtyordered - COALESCE(col.qtydelivered, 0) > col.qtyordered * 0.02
  AND $1::date - COALESCE(col.datepromised, co.datepromised, co.dateordered + interval '30 days')::date >= 16
