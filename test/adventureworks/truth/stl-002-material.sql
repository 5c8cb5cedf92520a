-- Products that could be sold for more than 730 days, are in no stock, in no open order, in no bill of materials that still holds,
-- and did not move for 730 days.
SELECT json_build_array('-', p.productid::text) AS key
FROM production.product p
WHERE p.discontinueddate IS NULL
  AND $1::date - p.sellstartdate::date >= 731
  AND (SELECT COALESCE(SUM(quantity), 0) FROM production.productinventory i WHERE i.productid = p.productid) = 0
  AND p.productid NOT IN (
    SELECT productid FROM purchasing.purchaseorderdetail INNER JOIN purchasing.purchaseorderheader USING (purchaseorderid) WHERE status IN (1, 2)
    UNION ALL
    SELECT productid FROM sales.salesorderdetail INNER JOIN sales.salesorderheader USING (salesorderid) WHERE status IN (1, 2, 3)
    UNION ALL
    SELECT productid FROM production.workorder WHERE enddate IS NULL
    UNION ALL
    SELECT component FROM production.billofmaterials CROSS JOIN LATERAL (VALUES (componentid), (productassemblyid)) AS part (component)
    WHERE productassemblyid IS NOT NULL AND enddate IS NULL
    UNION ALL
    SELECT productid FROM production.transactionhistory WHERE $1::date - transactiondate::date BETWEEN 0 AND 730
    UNION ALL
    SELECT productid FROM production.transactionhistoryarchive WHERE $1::date - transactiondate::date BETWEEN 0 AND 730
  )
