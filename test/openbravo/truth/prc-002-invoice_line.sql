-- Lines of completed invoices of suppliers of the last year that belong to no line of an order.
SELECT json_build_array(i.ad_client_id, i.c_invoice_id, l.c_invoiceline_id) AS key
FROM c_invoiceline l INNER JOIN c_invoice i ON i.c_invoice_id = l.c_invoice_id
WHERE i.issotrx = 'N' AND i.docstatus IN ('CO', 'CL') AND i.isactive = 'Y' AND l.isactive = 'Y'
  AND $1::date - i.dateinvoiced::date BETWEEN 0 AND 365
  AND l.c_orderline_id IS NULL
