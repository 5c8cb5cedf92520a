-- Active variants of goods and assets whose first EAN is no GTIN: other characters than digits, another length, or a check digit that is
-- not right (weights 3 and 1 from the right). Numbers for the inside begin as EAN-13 with 2, 02 or 04.
WITH codes AS (
  SELECT '-' AS book, v.id::text AS id, REGEXP_REPLACE(NORMALIZE(ean.code, NFKC), '[\s-]', '', 'g') AS code
  FROM product_product v
  INNER JOIN product_template pt ON pt.id = v.template
  INNER JOIN LATERAL (SELECT code FROM product_identifier i WHERE i.product = v.id AND i.type = 'ean' ORDER BY sequence NULLS FIRST, id LIMIT 1) AS ean ON TRUE
  WHERE v.active AND pt.active AND pt.type <> 'service'
)
SELECT json_build_array(book, id, 'gtin') AS key
FROM codes
WHERE code <> ''
  AND NOT (LENGTH(code) IN (12, 13) AND LPAD(code, 13, '0') ~ '^(2|02|04)[0-9]+$')
  AND (code !~ '^[0-9]+$' OR LENGTH(code) NOT IN (8, 12, 13, 14) OR (
    SELECT SUM(digit::int * CASE (LENGTH(code) - place) % 2 WHEN 0 THEN 1 ELSE 3 END) % 10
    FROM REGEXP_SPLIT_TO_TABLE(code, '') WITH ORDINALITY AS digits (digit, place)
    WHERE digit ~ '[0-9]'
  ) <> 0)
