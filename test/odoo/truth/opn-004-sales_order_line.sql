-- Lines of confirmed orders for goods with more than 2 % to deliver, more than 15 days after the promised day; without a promise
-- after the day of the order and the lead time of the line, without that 30 days after the order.
SELECT json_build_array(so.company_id::text, so.name, sol.id::text) AS key
FROM sale_order so
INNER JOIN sale_order_line sol ON sol.order_id = so.id
INNER JOIN product_product pp ON pp.id = sol.product_id
INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
CROSS JOIN LATERAL (
  SELECT ((CASE
    WHEN so.commitment_date IS NOT NULL THEN so.commitment_date
    WHEN sol.customer_lead IS NOT NULL THEN so.date_order + make_interval(secs => sol.customer_lead * 86400)
    ELSE so.date_order + make_interval(days => 30)
  END) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS promised
) AS dates
WHERE so.state = 'sale'
  AND COALESCE(sol.display_type, '') = ''
  AND sol.is_downpayment IS NOT TRUE AND sol.is_expense IS NOT TRUE
  AND pt.type = 'consu'
  AND sol.product_uom_qty > 0
  AND COALESCE(sol.qty_delivered, 0) < sol.product_uom_qty - sol.product_uom_qty * 2 / 100
  AND $1::date - dates.promised >= 16
