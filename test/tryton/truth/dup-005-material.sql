-- Active variants of goods and assets that show one EAN, or one name, description and unit.
WITH claims AS (
  SELECT '-' AS book, same.type, same.said, v.id AS party
  FROM product_product v
  INNER JOIN product_template pt ON pt.id = v.template
  LEFT JOIN LATERAL (SELECT code FROM product_identifier i WHERE i.product = v.id AND i.type = 'ean' ORDER BY sequence NULLS FIRST, id LIMIT 1) AS ean ON TRUE
  CROSS JOIN LATERAL (VALUES ('gtin', REGEXP_REPLACE(UPPER(NORMALIZE(ean.code, NFKC)), '[^A-Z0-9]', '', 'g')), ('description', COALESCE(NULLIF(RTRIM(LOWER(REGEXP_REPLACE(NORMALIZE(pt.name, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g'))), ''), ' ') || '|' || COALESCE(NULLIF(RTRIM(LOWER(REGEXP_REPLACE(NORMALIZE(v.description, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g'))), ''), ' ') || '|' || COALESCE(NULLIF(RTRIM(LOWER(REGEXP_REPLACE(NORMALIZE(pt.default_uom::text, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g'))), ''), ' '))) AS same (type, said)
  WHERE v.active AND pt.active AND pt.type <> 'service'
)
SELECT json_build_array(head.book, head.type, head.said) AS key
FROM (SELECT DISTINCT book, type, said FROM claims) AS head
INNER JOIN claims AS member ON member.type = head.type AND member.said = head.said AND member.book IN (head.book, '-')
WHERE LENGTH(SPLIT_PART(head.said, '|', 1)) >= 2 AND SPLIT_PART(head.said, '|', 1) !~ '^(.)\1*$' AND LOWER(SPLIT_PART(head.said, '|', 1)) !~ '^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
GROUP BY head.book, head.type, head.said
HAVING COUNT(DISTINCT member.party) > 1
