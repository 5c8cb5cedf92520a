-- Lines of completed purchase orders of the last year of which more than 5 % too much came or was invoiced.
SELECT json_build_array(o.ad_client_id, o.c_order_id, l.c_orderline_id) AS key
FROM c_orderline l INNER JOIN c_order o ON o.c_order_id = l.c_order_id
WHERE o.issotrx = 'N' AND o.docstatus IN ('CO', 'CL') AND o.isactive = 'Y' AND l.isactive = 'Y' AND l.qtyordered > 0
  AND l.m_product_id IS NOT NULL
  AND $1::date - o.dateordered::date BETWEEN 0 AND 365
  AND (
    (SELECT SUM(il.movementqty) FROM m_inoutline il INNER JOIN m_inout d ON d.m_inout_id = il.m_inout_id
      WHERE il.c_orderline_id = l.c_orderline_id AND d.issotrx = 'N' AND d.docstatus IN ('CO', 'CL')) > l.qtyordered * 1.05
    OR (SELECT SUM(il.qtyinvoiced) FROM c_invoiceline il INNER JOIN c_invoice i ON i.c_invoice_id = il.c_invoice_id
      WHERE il.c_orderline_id = l.c_orderline_id AND i.issotrx = 'N' AND i.docstatus IN ('CO', 'CL')) > l.qtyordered * 1.05)
