-- Lines of placed orders with more than 2 % to come, more than 30 days after the day they were planned for
-- (30 days after the order where no day is planned).
SELECT json_build_array(po.company_id::text, po.name, pol.id::text) AS key
FROM purchase_order po
INNER JOIN purchase_order_line pol ON pol.order_id = po.id
CROSS JOIN LATERAL (
  SELECT CASE
    WHEN pol.date_planned IS NOT NULL THEN (pol.date_planned AT TIME ZONE 'UTC' AT TIME ZONE $2)::date
    WHEN po.date_planned IS NOT NULL THEN (po.date_planned AT TIME ZONE 'UTC' AT TIME ZONE $2)::date
    WHEN po.date_approve IS NOT NULL THEN (po.date_approve AT TIME ZONE 'UTC' AT TIME ZONE $2)::date + 30
    ELSE (po.date_order AT TIME ZONE 'UTC' AT TIME ZONE $2)::date + 30
  END AS promised
) AS dates
WHERE po.state = 'purchase'
  AND COALESCE(pol.display_type, '') = ''
  AND pol.is_downpayment IS NOT TRUE
  AND pol.product_qty > 0
  AND COALESCE(pol.qty_received, 0) < pol.product_qty - pol.product_qty * 2 / 100
  AND $1::date - dates.promised >= 31
