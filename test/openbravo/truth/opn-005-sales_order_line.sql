-- Lines of completed and closed sales orders of which more was delivered than invoiced, the last of it more than 7 days ago or in an
-- earlier month. A price of 0 in the currency of the organisation is never billed.
SELECT json_build_array(co.ad_client_id, co.c_order_id, col.c_orderline_id) AS key
FROM c_order co
INNER JOIN c_orderline col USING (c_order_id)
INNER JOIN ad_client client ON client.ad_client_id = co.ad_client_id
LEFT OUTER JOIN ad_org org ON org.ad_org_id = co.ad_org_id
CROSS JOIN LATERAL (
  SELECT MAX(mio.movementdate)::date AS last
  FROM m_inoutline mil INNER JOIN m_inout mio USING (m_inout_id)
  WHERE mil.c_orderline_id = col.c_orderline_id AND mio.issotrx = 'Y' AND mio.docstatus IN ('CO', 'CL')
) AS gone
WHERE co.issotrx = 'Y' AND co.docstatus IN ('CO', 'AP', 'CL', 'CA') AND co.isactive = 'Y' AND col.isactive = 'Y'
  AND col.m_product_id IS NOT NULL AND col.isdescription <> 'Y' AND col.c_order_discount_id IS NULL
  AND ROUND(COALESCE(col.qtydelivered, 0) - COALESCE(col.qtyinvoiced, 0), 6) > 0
  AND NOT (col.priceactual = 0 AND col.c_currency_id = COALESCE(org.c_currency_id, client.c_currency_id))
  AND ($1::date - gone.last > 7 OR gone.last < DATE_TRUNC('month', $1::date))
