-- Lines of confirmed orders of the last year at a price more than 5 % and, for the quantity ordered, more than 500 off
-- the price of the product. Prices of the order's currency are turned into that of the company.
SELECT json_build_array(so.company_id::text, so.name, sol.id::text) AS key
FROM sale_order_line sol
INNER JOIN sale_order so ON so.id = sol.order_id
INNER JOIN product_product pp ON pp.id = sol.product_id
INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
INNER JOIN uom_uom sold ON sold.id = sol.product_uom_id
INNER JOIN uom_uom kept ON kept.id = pt.uom_id
CROSS JOIN LATERAL (
  SELECT sol.price_subtotal / sol.product_uom_qty / CASE WHEN COALESCE(so.currency_rate, 0) = 0 THEN 1 ELSE so.currency_rate END AS paid,
    pt.list_price * sold.factor / kept.factor AS listed
  WHERE sol.product_uom_qty > 0
) AS price
WHERE so.state = 'sale' AND sol.display_type IS NULL
  AND sol.is_downpayment IS NOT TRUE AND sol.is_expense IS NOT TRUE
  AND $1::date - (so.date_order AT TIME ZONE 'UTC' AT TIME ZONE $2)::date BETWEEN 0 AND 365
  AND ABS(paid - listed) > 0.05 * listed
  AND ABS(paid - listed) * sol.product_uom_qty > 500
