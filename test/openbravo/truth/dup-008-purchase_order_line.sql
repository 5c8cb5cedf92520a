-- Lines of running orders with the vendor, product, quantity and price of a line of the order before them, at most a week earlier.
WITH wanted AS (
  SELECT ol.c_orderline_id AS id, o.ad_client_id AS book, o.c_order_id AS placed, o.c_bpartner_id AS supplier, ol.m_product_id AS product, ol.qtyordered AS quantity,
    ol.priceactual AS price, TRUE AS running, COALESCE(o.dateordered, ol.dateordered)::date AS day
  FROM c_orderline ol
  INNER JOIN c_order o ON o.c_order_id = ol.c_order_id
  LEFT JOIN ad_org org ON org.ad_org_id = o.ad_org_id
  LEFT JOIN ad_client client ON client.ad_client_id = o.ad_client_id
  WHERE o.issotrx = 'N' AND o.isactive = 'Y' AND ol.isactive = 'Y' AND o.docstatus NOT IN ('VO', 'CJ', 'CA', 'CL') AND ol.qtyordered > 0
    AND ol.c_currency_id = COALESCE(org.c_currency_id, client.c_currency_id)
), orders AS (
  SELECT book, supplier, product, quantity, price, placed, MIN(day) AS day FROM wanted GROUP BY book, supplier, product, quantity, price, placed
), rows_of AS (
  SELECT o.*, LAG(day) OVER same AS day_before FROM orders o
  WINDOW same AS (PARTITION BY book, supplier, product, quantity, price ORDER BY day, placed COLLATE "C")
)
SELECT json_build_array(later.book, later.placed, later.id) AS key
FROM wanted AS later
INNER JOIN rows_of AS o USING (book, supplier, product, quantity, price, placed)
WHERE later.running AND o.day - o.day_before <= 7
