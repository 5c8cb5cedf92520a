-- Work orders without an end for a product that is discontinued.
SELECT json_build_array('-', wo.workorderid::text) AS key
FROM production.workorder wo
INNER JOIN production.product p USING (productid)
WHERE wo.enddate IS NULL AND p.discontinueddate IS NOT NULL
