-- Lines of orders in process, approved or backordered for a product that is discontinued. An order ships as a whole.
SELECT json_build_array('-', sod.salesorderid::text, sod.salesorderdetailid::text) AS key
FROM sales.salesorderdetail sod
INNER JOIN sales.salesorderheader soh USING (salesorderid)
INNER JOIN production.product p USING (productid)
WHERE soh.status IN (1, 2, 3) AND sod.orderqty > 0 AND p.discontinueddate IS NOT NULL
