-- Orders in process, approved or backordered with a customer who is not there: nothing says that one is no longer active.
SELECT json_build_array('-', soh.salesorderid::text) AS key
FROM sales.salesorderheader soh
WHERE soh.status IN (1, 2, 3) AND NOT EXISTS (SELECT FROM sales.customer c WHERE c.customerid = soh.customerid)
