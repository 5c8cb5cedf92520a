-- Lines of orders of the last year that were not rejected, at a price more than 5 % and, for the quantity ordered, more than
-- 500 off what the vendor usually asks for.
SELECT json_build_array('-', h.purchaseorderid::text, d.purchaseorderdetailid::text) AS key
FROM purchasing.purchaseorderdetail d
INNER JOIN purchasing.purchaseorderheader h ON h.purchaseorderid = d.purchaseorderid
INNER JOIN purchasing.productvendor v ON v.productid = d.productid AND v.businessentityid = h.vendorid
WHERE h.status IN (1, 2, 4) AND d.orderqty > 0 AND v.standardprice > 0
  AND $1::date - h.orderdate::date BETWEEN 0 AND 365
  AND ABS(d.unitprice - v.standardprice) > 0.05 * v.standardprice
  AND ABS(d.unitprice - v.standardprice) * d.orderqty > 500
