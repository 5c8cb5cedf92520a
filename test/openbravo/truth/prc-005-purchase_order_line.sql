-- Lines of completed orders (purchase) of the last year at a price more than 5 % and, for the quantity ordered, more than 500 off the
-- price list. Lines in a foreign currency show no price.
SELECT json_build_array(o.ad_client_id, o.c_order_id, l.c_orderline_id) AS key
FROM c_orderline l INNER JOIN c_order o ON o.c_order_id = l.c_order_id
  INNER JOIN ad_client c ON c.ad_client_id = o.ad_client_id AND c.c_currency_id = l.c_currency_id
WHERE o.issotrx = 'N' AND o.docstatus IN ('CO', 'CL') AND o.isactive = 'Y' AND l.isactive = 'Y' AND l.qtyordered > 0
  AND $1::date - o.dateordered::date BETWEEN 0 AND 365
  AND l.pricelist <> 0 AND l.m_product_id IS NOT NULL
  AND ABS(l.priceactual - l.pricelist) > 0.05 * ABS(l.pricelist)
  AND ABS(l.priceactual - l.pricelist) * l.qtyordered > 500
