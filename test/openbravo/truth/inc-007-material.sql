-- Stocked items in use whose UPC is no GTIN: other characters than digits, another length, or a check digit that is not right (weights 3
-- and 1 from the right). Numbers for the inside begin as EAN-13 with 2, 02 or 04.
WITH codes AS (
  SELECT ad_client_id AS book, m_product_id AS id, REGEXP_REPLACE(NORMALIZE(upc, NFKC), '[\s-]', '', 'g') AS code
  FROM m_product
  WHERE isactive = 'Y' AND isstocked = 'Y' AND producttype = 'I' AND COALESCE(isgeneric, 'N') <> 'Y'
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
