-- Purchases of the last year of 1,000 or more that took effect although nobody confirmed them.
SELECT json_build_array(p.company::text, p.id::text) AS key
FROM purchase_purchase p
WHERE p.state IN ('confirmed', 'processing', 'done') AND p.total_amount_cache >= 1000
  AND $1::date - p.purchase_date BETWEEN 0 AND 365
  AND p.confirmed_by IS NULL
