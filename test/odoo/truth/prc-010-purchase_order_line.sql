-- Lines of purchase orders of the last year of which more than 5 % too much came or was billed.
SELECT json_build_array(po.company_id::text, po.name, pol.id::text) AS key
FROM purchase_order_line pol
INNER JOIN purchase_order po ON po.id = pol.order_id
WHERE po.state = 'purchase' AND pol.display_type IS NULL AND pol.is_downpayment IS NOT TRUE AND pol.product_qty > 0
  AND $1::date - (COALESCE(po.date_approve, po.date_order) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date BETWEEN 0 AND 365
  AND GREATEST(pol.qty_received, pol.qty_invoiced) > pol.product_qty * 1.05
