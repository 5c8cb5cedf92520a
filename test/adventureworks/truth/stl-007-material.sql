-- Products that are made and not discontinued, without any row of a bill that began on or before the day and has no end.
SELECT json_build_array('-', p.productid::text, 'no_valid_bom', '', '') AS key
FROM production.product p
WHERE p.makeflag IS TRUE AND p.discontinueddate IS NULL
  AND p.productid NOT IN (
    SELECT b.productassemblyid FROM production.billofmaterials b
    WHERE b.productassemblyid IS NOT NULL AND b.enddate IS NULL AND b.startdate::date <= $1::date)
