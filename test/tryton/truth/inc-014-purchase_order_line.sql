-- Lines of purchases that were not cancelled: due before they were ordered, ordered after the as-of, or due in more than five years.
SELECT json_build_array(r.company::text, r.purchase::text, r.id::text, fault.name) AS key
FROM (
  SELECT po.company, po.id AS purchase, pl.id, po.purchase_date AS ordered, COALESCE(pl.delivery_date_store, po.delivery_date) AS due
  FROM purchase_line pl INNER JOIN purchase_purchase po ON po.id = pl.purchase
  WHERE po.state <> 'cancelled' AND pl.type = 'line'
) AS r
CROSS JOIN LATERAL (
  VALUES ('due_date_before_order_date', r.due < r.ordered), ('order_date_in_future', r.ordered > $1::date), ('due_date_too_far', r.due > $1::date + 1826)
) AS fault (name, holds)
WHERE fault.holds
