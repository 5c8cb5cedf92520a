-- Lines of pending and approved orders with more than 2 % to come, more than 30 days after their due date.
SELECT json_build_array('-', pod.purchaseorderid::text, pod.purchaseorderdetailid::text) AS key
FROM purchasing.purchaseorderdetail pod
INNER JOIN purchasing.purchaseorderheader poh USING (purchaseorderid)
WHERE poh.status IN (1, 2)
  AND pod.orderqty > 0
  AND pod.receivedqty < pod.orderqty - pod.orderqty * 2 / 100.0
  AND $1::date - pod.duedate::date >= 31
