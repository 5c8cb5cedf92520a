-- Lines of orders that were not rejected: due before they were ordered, ordered after the as-of, or due in more than five years.
SELECT json_build_array('-', r.purchaseorderid::text, r.purchaseorderdetailid::text, fault.name) AS key
FROM (
  SELECT h.purchaseorderid, d.purchaseorderdetailid, h.orderdate::date AS ordered, d.duedate::date AS due
  FROM purchasing.purchaseorderdetail d INNER JOIN purchasing.purchaseorderheader h ON h.purchaseorderid = d.purchaseorderid
  WHERE h.status <> 3
) AS r
CROSS JOIN LATERAL (
  VALUES ('due_date_before_order_date', r.due < r.ordered), ('order_date_in_future', r.ordered > $1::date), ('due_date_too_far', r.due > $1::date + 1826)
) AS fault (name, holds)
WHERE fault.holds
