-- Lines of confirmed orders of which more was delivered than invoiced, the last of it more than 7 days ago or in an earlier month.
-- Goods are delivered when they are moved, services when somebody works on them, and what is entered by hand when it is entered.
SELECT json_build_array(so.company_id::text, so.name, sol.id::text) AS key
FROM sale_order so
INNER JOIN sale_order_line sol ON sol.order_id = so.id
CROSS JOIN LATERAL (
  SELECT COALESCE(
    GREATEST(
      (SELECT MAX((sm.date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date) FROM stock_move sm WHERE sm.sale_line_id = sol.id AND sm.state = 'done'),
      (SELECT MAX(aal.date) FROM account_analytic_line aal WHERE aal.so_line = sol.id)
    ),
    CASE WHEN sol.qty_delivered_method = 'manual' THEN (sol.write_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date END
  ) AS last
) AS delivery
WHERE so.state = 'sale' AND COALESCE(sol.display_type, '') = '' AND sol.is_downpayment IS NOT TRUE AND sol.is_expense IS NOT TRUE
  AND sol.qty_delivered - COALESCE(sol.qty_invoiced, 0) > 0.000001
  AND NOT COALESCE(sol.price_subtotal / NULLIF(sol.product_uom_qty, 0), 1) = 0
  AND ($1::date - delivery.last > 7 OR delivery.last < DATE_TRUNC('month', $1::date))
