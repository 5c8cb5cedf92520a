-- Lines of completed purchase orders with more than 2 % to come, more than 30 days after the promised day (60 after the order
-- where none is promised). What came was matched with a receipt; the line itself never says it.
SELECT json_build_array(co.ad_client_id, co.c_order_id, col.c_orderline_id) AS key
FROM c_order co
INNER JOIN c_orderline col USING (c_order_id)
LEFT OUTER JOIN (
  SELECT c_orderline_id, SUM(qty) AS come FROM m_matchpo WHERE m_inoutline_id IS NOT NULL GROUP BY c_orderline_id
) AS matched ON matched.c_orderline_id = col.c_orderline_id
WHERE co.issotrx = 'N' AND co.docstatus IN ('CO', 'AP') AND co.isactive = 'Y' AND col.isactive = 'Y'
  AND col.m_product_id IS NOT NULL AND col.isdescription <> 'Y' AND col.c_order_discount_id IS NULL
  AND col.qtyordered > 0 AND col.qtyordered * 0.98 > COALESCE(matched.come, 0)
  AND $1::date - COALESCE(col.datepromised, co.datepromised, co.dateordered + interval '30 days')::date >= 31
