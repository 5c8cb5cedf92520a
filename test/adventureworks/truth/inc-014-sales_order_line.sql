-- Lines of orders neither rejected nor cancelled: due before they were ordered, ordered after the as-of, or due in more than five years.
SELECT json_build_array('-', r.salesorderid::text, r.salesorderdetailid::text, fault.name) AS key
FROM (
  SELECT h.salesorderid, d.salesorderdetailid, h.orderdate::date AS ordered, h.duedate::date AS due
  FROM sales.salesorderdetail d INNER JOIN sales.salesorderheader h ON h.salesorderid = d.salesorderid
  WHERE h.status NOT IN (4, 6)
) AS r
CROSS JOIN LATERAL (
  VALUES ('due_date_before_order_date', r.due < r.ordered), ('order_date_in_future', r.ordered > $1::date), ('due_date_too_far', r.due > $1::date + 1826)
) AS fault (name, holds)
WHERE fault.holds
