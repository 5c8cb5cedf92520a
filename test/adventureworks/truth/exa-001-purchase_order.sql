-- Orders placed more than 7 days ago that were not rejected and have no line.
SELECT json_build_array('-', poh.purchaseorderid::text) AS key
FROM purchasing.purchaseorderheader poh
LEFT OUTER JOIN purchasing.purchaseorderdetail pod USING (purchaseorderid)
WHERE poh.status <> 3 AND pod.purchaseorderid IS NULL AND $1::date - poh.orderdate::date > 7
