-- Lines of orders that were not cancelled: due before they were ordered, ordered after the as-of, or due in more than five years.
SELECT json_build_array(r.company_id::text, r.name, r.id::text, fault.name) AS key
FROM (
  SELECT so.company_id, so.name, sol.id, (so.date_order AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS ordered,
    (COALESCE(so.commitment_date, so.date_order + MAKE_INTERVAL(days => sol.customer_lead::int)) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS due
  FROM sale_order_line sol INNER JOIN sale_order so ON so.id = sol.order_id
  WHERE so.state <> 'cancel' AND sol.display_type IS NULL
) AS r
CROSS JOIN LATERAL (
  VALUES ('due_date_before_order_date', r.due < r.ordered), ('order_date_in_future', r.ordered > $1::date), ('due_date_too_far', r.due > $1::date + 1826)
) AS fault (name, holds)
WHERE fault.holds
