-- Pending and approved orders from vendors that are no longer active.
SELECT json_build_array('-', poh.purchaseorderid::text) AS key
FROM purchasing.purchaseorderheader poh
WHERE poh.status IN (1, 2) AND poh.vendorid NOT IN (SELECT businessentityid FROM purchasing.vendor WHERE activeflag IS TRUE)
