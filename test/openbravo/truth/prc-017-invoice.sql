-- Stretches of numbers that no invoice has although later ones of the same type of document and prefix were given.
WITH numbered AS (
  SELECT ad_client_id, issotrx, c_doctype_id, REGEXP_REPLACE(documentno, '[0-9]+$', '') AS prefix,
    (REGEXP_MATCH(documentno, '[0-9]+$'))[1]::bigint AS number
  FROM c_invoice WHERE isactive = 'Y' AND documentno ~ '[0-9]$'
)
SELECT json_build_array(n.ad_client_id, CASE n.issotrx WHEN 'Y' THEN 'sales' ELSE 'purchase' END, RTRIM(n.c_doctype_id || ' ' || n.prefix),
  (n.number + 1)::text, (follower - 1)::text) AS key
FROM numbered n
CROSS JOIN LATERAL (SELECT MIN(l.number) AS follower FROM numbered l
  WHERE l.ad_client_id = n.ad_client_id AND l.issotrx = n.issotrx AND l.c_doctype_id = n.c_doctype_id AND l.prefix = n.prefix AND l.number > n.number) AS next
WHERE follower > n.number + 1
