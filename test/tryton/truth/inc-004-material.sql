-- Fields of active variants of goods that are filled with words that stand for nothing.
-- Codes may be numbers such as 000.
SELECT json_build_array('-', v.id::text, field.name) AS key
FROM product_product v
INNER JOIN product_template pt ON pt.id = v.template AND pt.active IS TRUE AND pt.type <> 'service'
CROSS JOIN LATERAL (VALUES ('name', pt.name::text), ('code', v.code), ('spec', v.description)) AS field (name, written)
CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(field.written, NFKC),
  '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
WHERE v.active IS TRUE AND words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+'
  || '|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$')
  AND NOT (field.name = 'code' AND words ~ '^(0+|1+|9+)$')
