-- Orders for a product that is not there.
SELECT json_build_array('-', r.workorderid::text, field.name) AS key
FROM production.workorder AS r
CROSS JOIN LATERAL (
  VALUES ('material_key', r.productid, EXISTS (SELECT FROM production.product there WHERE there.productid = r.productid))
) AS field (name, held, known)
WHERE field.held IS NOT NULL AND NOT field.known
