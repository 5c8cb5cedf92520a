-- Products that are not discontinued and lie in some place, without a cost, or with one that is more than half off what the vendor who
-- delivers single pieces got for the last receipt.
SELECT json_build_array('-', pr.productid::text) AS key
FROM production.product pr
LEFT JOIN LATERAL (
  SELECT pv.lastreceiptcost AS cost FROM purchasing.productvendor pv
  WHERE pv.productid = pr.productid AND TRIM(pv.unitmeasurecode) = 'EA' AND pv.lastreceiptcost IS NOT NULL
  ORDER BY pv.lastreceiptdate DESC, pv.businessentityid LIMIT 1
) AS receipt ON TRUE
WHERE pr.discontinueddate IS NULL AND EXISTS (SELECT FROM production.productinventory pi WHERE pi.productid = pr.productid AND pi.quantity > 0)
  AND (pr.standardcost <= 0 OR (receipt.cost > 0 AND (pr.standardcost * 2 < receipt.cost OR pr.standardcost * 2 > receipt.cost * 3)))
