-- Lines of orders of the last year that were not rejected and of which more than 5 % too much came.
SELECT json_build_array('-', h.purchaseorderid::text, d.purchaseorderdetailid::text) AS key
FROM purchasing.purchaseorderdetail d
INNER JOIN purchasing.purchaseorderheader h ON h.purchaseorderid = d.purchaseorderid
WHERE h.status IN (1, 2, 4) AND d.orderqty > 0
  AND $1::date - h.orderdate::date BETWEEN 0 AND 365
  AND d.receivedqty > d.orderqty * 1.05
