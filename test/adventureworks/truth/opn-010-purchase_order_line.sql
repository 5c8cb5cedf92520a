-- Lines of pending and approved orders with something to come of a product that is discontinued.
SELECT json_build_array('-', pod.purchaseorderid::text, pod.purchaseorderdetailid::text) AS key
FROM purchasing.purchaseorderdetail pod
INNER JOIN purchasing.purchaseorderheader poh USING (purchaseorderid)
INNER JOIN production.product p USING (productid)
WHERE poh.status IN (1, 2) AND pod.orderqty > pod.receivedqty AND p.discontinueddate IS NOT NULL
