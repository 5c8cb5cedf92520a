-- Orders placed more than 7 days ago that are pending or approved and have no line.
SELECT json_build_array('-', poh.purchaseorderid::text) AS key
FROM purchasing.purchaseorderheader poh
LEFT OUTER JOIN purchasing.purchaseorderdetail pod USING (purchaseorderid)
WHERE poh.status IN (1, 2) AND pod.purchaseorderid IS NULL AND $1::date - poh.orderdate::date > 7
