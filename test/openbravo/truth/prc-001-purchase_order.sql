-- Completed purchase orders, written in the last year, of which goods came or an invoice was dated more than a day before.
SELECT json_build_array(o.ad_client_id, o.c_order_id) AS key
FROM c_order o
WHERE o.issotrx = 'N' AND o.isactive = 'Y' AND o.docstatus IN ('CO', 'CL')
  AND $1::date - o.created::date BETWEEN 0 AND 365
  AND EXISTS (
    SELECT FROM c_orderline l
    WHERE l.c_order_id = o.c_order_id AND l.isactive = 'Y' AND (
      EXISTS (SELECT FROM m_inoutline il INNER JOIN m_inout d ON d.m_inout_id = il.m_inout_id
        WHERE il.c_orderline_id = l.c_orderline_id AND d.issotrx = 'N' AND d.docstatus IN ('CO', 'CL') AND o.created::date - d.movementdate::date > 1)
      OR EXISTS (SELECT FROM c_invoiceline il INNER JOIN c_invoice i ON i.c_invoice_id = il.c_invoice_id
        WHERE il.c_orderline_id = l.c_orderline_id AND i.issotrx = 'N' AND i.docstatus IN ('CO', 'CL') AND o.created::date - i.dateinvoiced::date > 1)))
