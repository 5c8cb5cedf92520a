-- Lines of running orders with the vendor, product, quantity and price of a line of the order before them, at most a week earlier.
WITH wanted AS (
  SELECT d.purchaseorderdetailid::text AS id, '-' AS book, h.purchaseorderid::text AS placed, h.vendorid AS supplier, d.productid AS product, d.orderqty AS quantity,
    d.unitprice AS price, h.status IN (1, 2) AS running, h.orderdate::date AS day
  FROM purchasing.purchaseorderdetail d
  INNER JOIN purchasing.purchaseorderheader h ON h.purchaseorderid = d.purchaseorderid
  WHERE h.status <> 3 AND d.orderqty > 0
), orders AS (
  SELECT book, supplier, product, quantity, price, placed, MIN(day) AS day FROM wanted GROUP BY book, supplier, product, quantity, price, placed
), rows_of AS (
  SELECT o.*, LAG(day) OVER same AS day_before FROM orders o
  WINDOW same AS (PARTITION BY book, supplier, product, quantity, price ORDER BY day, placed COLLATE "C")
)
SELECT json_build_array('-', later.placed, later.id) AS key
FROM wanted AS later
INNER JOIN rows_of AS o USING (book, supplier, product, quantity, price, placed)
WHERE later.running AND o.day - o.day_before <= 7
