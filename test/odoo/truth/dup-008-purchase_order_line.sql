-- Lines of running orders with the vendor, product, quantity and price of a line of the order before them, at most a week earlier.
WITH wanted AS (
  SELECT pol.id::text, po.company_id::text AS book, po.name, po.id::text AS placed, p.commercial_partner_id AS supplier, pol.product_id AS product, pol.product_qty AS quantity,
    pol.price_subtotal / pol.product_qty / COALESCE(NULLIF(po.currency_rate, 0), 1) AS price, po.state <> 'cancel' AND $1::date IS NOT NULL AS running,
    (COALESCE(po.date_approve, po.date_order) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS day
  FROM purchase_order_line pol
  INNER JOIN purchase_order po ON po.id = pol.order_id
  INNER JOIN res_partner p ON p.id = po.partner_id
  WHERE po.state <> 'cancel' AND pol.display_type IS NULL AND pol.product_qty > 0
), orders AS (
  SELECT book, supplier, product, quantity, price, placed, MIN(day) AS day FROM wanted GROUP BY book, supplier, product, quantity, price, placed
), rows_of AS (
  SELECT o.*, LAG(day) OVER same AS day_before FROM orders o
  WINDOW same AS (PARTITION BY book, supplier, product, quantity, price ORDER BY day, placed COLLATE "C")
)
SELECT json_build_array(later.book, later.name, later.id) AS key
FROM wanted AS later
INNER JOIN rows_of AS o USING (book, supplier, product, quantity, price, placed)
WHERE later.running AND o.day - o.day_before <= 7
