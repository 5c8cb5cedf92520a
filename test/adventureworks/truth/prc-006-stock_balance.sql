-- Less than nothing of a product at a place.
SELECT json_build_array('-', pi.productid::text, l.name, '', '', '') AS key
FROM production.productinventory pi
INNER JOIN production.location l USING (locationid)
WHERE pi.quantity < 0
