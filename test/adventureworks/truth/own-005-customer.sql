-- Stores and persons that buy, whose salesperson is missing or no longer works here. The contacts of a store are none.
SELECT json_build_array('-', c.customerid::text) AS key
FROM sales.customer c
WHERE NOT (c.storeid IS NOT NULL AND c.personid IS NOT NULL)
  AND NOT EXISTS (
    SELECT FROM sales.store s INNER JOIN humanresources.employee e ON e.businessentityid = s.salespersonid
    WHERE s.businessentityid = c.storeid AND e.currentflag
  )
