-- Products whose name, number or description by size and colour is a word that stands for nothing. A number may be all zeros,
-- ones or nines.
SELECT json_build_array('-', p.productid::text, field.name) AS key
FROM production.product p
CROSS JOIN LATERAL (VALUES ('name', p.name), ('code', p.productnumber), ('spec', BTRIM(CONCAT(p.size, ' ', p.color)))) AS field (name, written)
CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(written, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
WHERE p.discontinueddate IS NULL AND words ~ '^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
  AND NOT (field.name = 'code' AND words ~ '^[0-9]+$')
