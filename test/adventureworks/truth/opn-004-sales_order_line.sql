-- Lines of orders in process, approved or backordered, more than 15 days after the due date of the order.
SELECT json_build_array('-', sod.salesorderid::text, sod.salesorderdetailid::text) AS key
FROM sales.salesorderdetail sod
INNER JOIN sales.salesorderheader soh USING (salesorderid)
WHERE soh.status IN (1, 2, 3)
  AND sod.orderqty > 0
  AND $1::date - soh.duedate::date >= 16
