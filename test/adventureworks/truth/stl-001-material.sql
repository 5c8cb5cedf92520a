-- Products in stock that were neither sold, bought nor made for more than 180 days (a stock whose movements are not known counts
-- from its last change). Worth 100 or more, or of unknown worth.
WITH held AS (
  SELECT productid, SUM(quantity) AS quantity, MIN(modifieddate) AS since FROM production.productinventory GROUP BY productid
),
moved AS (
  SELECT productid, MAX(transactiondate) AS last
  FROM (TABLE production.transactionhistory UNION ALL TABLE production.transactionhistoryarchive) AS everything
  WHERE transactiondate::date <= $1::date
  GROUP BY productid
)
SELECT json_build_array('-', p.productid::text) AS key
FROM held
INNER JOIN production.product p USING (productid)
LEFT OUTER JOIN moved USING (productid)
WHERE held.quantity > 0 AND p.discontinueddate IS NULL
  AND $1::date - COALESCE(moved.last, held.since)::date >= 181
  AND (p.standardcost = 0 OR held.quantity * p.standardcost >= 100)
