-- Lines of completed purchase orders, of which at least 98 % came and all that came was invoiced, untouched for more than 14 days.
SELECT json_build_array(co.ad_client_id, co.c_order_id, col.c_orderline_id) AS key
FROM c_order co
INNER JOIN c_orderline col USING (c_order_id)
INNER JOIN m_product mp ON mp.m_product_id = col.m_product_id
LEFT OUTER JOIN (
  SELECT mil.c_orderline_id, SUM(mil.movementqty) AS quantity, MAX(mio.movementdate)::date AS last
  FROM m_inoutline mil INNER JOIN m_inout mio USING (m_inout_id)
  WHERE mio.issotrx = 'N' AND mio.docstatus IN ('CO', 'CL')
  GROUP BY mil.c_orderline_id
) AS come ON come.c_orderline_id = col.c_orderline_id
LEFT OUTER JOIN (
  SELECT cil.c_orderline_id, SUM(cil.qtyinvoiced) AS quantity, MAX(ci.dateinvoiced)::date AS last
  FROM c_invoiceline cil INNER JOIN c_invoice ci USING (c_invoice_id)
  WHERE ci.issotrx = 'N' AND ci.docstatus IN ('CO', 'CL')
  GROUP BY cil.c_orderline_id
) AS bill ON bill.c_orderline_id = col.c_orderline_id
WHERE co.issotrx = 'N' AND co.isactive = 'Y' AND col.isactive = 'Y'
  AND col.isdescription <> 'Y' AND col.c_order_discount_id IS NULL AND mp.producttype <> 'S'
  AND co.docstatus IN ('CO', 'AP') AND col.qtyordered > 0
  AND COALESCE(come.quantity, 0) >= 0.98 * col.qtyordered AND COALESCE(bill.quantity, 0) >= COALESCE(come.quantity, 0)
  AND $1::date - GREATEST(come.last, bill.last, col.updated::date) >= 15
