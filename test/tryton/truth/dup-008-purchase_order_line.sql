-- Lines of running orders with the vendor, product, quantity and price of a line of the order before them, at most a week earlier.
WITH wanted AS (
  SELECT pl.id::text, po.company::text AS book, po.id::text AS placed, po.party AS supplier, pl.product, pl.quantity,
    pl.unit_price AS price, po.state <> 'done' AS running, po.purchase_date AS day
  FROM purchase_line pl
  INNER JOIN purchase_purchase po ON po.id = pl.purchase
  INNER JOIN company_company mine ON mine.id = po.company AND mine.currency = po.currency
  WHERE po.state <> 'cancelled' AND pl.type = 'line' AND pl.quantity > 0
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
