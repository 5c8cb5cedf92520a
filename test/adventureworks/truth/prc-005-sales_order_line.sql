-- Lines of orders of the last year that were neither rejected nor cancelled, at a price more than 5 % and, for the quantity
-- ordered, more than 500 off the list.
SELECT json_build_array('-', h.salesorderid::text, d.salesorderdetailid::text) AS key
FROM sales.salesorderdetail d
INNER JOIN sales.salesorderheader h ON h.salesorderid = d.salesorderid
INNER JOIN production.product p ON p.productid = d.productid
CROSS JOIN LATERAL (SELECT ABS(d.unitprice * (1 - d.unitpricediscount) - p.listprice) AS off) AS price
WHERE h.status IN (1, 2, 3, 5) AND d.orderqty > 0 AND p.listprice > 0
  AND $1::date - h.orderdate::date BETWEEN 0 AND 365
  AND off > 0.05 * p.listprice AND off * d.orderqty > 500
