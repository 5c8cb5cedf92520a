-- Lines of orders that were not cancelled: due before they were ordered, ordered after the as-of, or due in more than five years.
SELECT json_build_array(r.company_id::text, r.name, r.id::text, fault.name) AS key
FROM (
  SELECT po.company_id, po.name, pol.id, (COALESCE(po.date_approve, po.date_order) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS ordered, (COALESCE(pol.date_planned, po.date_planned) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS due
  FROM purchase_order_line pol INNER JOIN purchase_order po ON po.id = pol.order_id
  WHERE po.state <> 'cancel' AND pol.display_type IS NULL
) AS r
CROSS JOIN LATERAL (
  VALUES ('due_date_before_order_date', r.due < r.ordered), ('order_date_in_future', r.ordered > $1::date), ('due_date_too_far', r.due > $1::date + 1826)
) AS fault (name, holds)
WHERE fault.holds
