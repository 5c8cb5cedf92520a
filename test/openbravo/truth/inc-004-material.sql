-- Fields of active stocked items that are filled with words that stand for nothing.
-- Codes may be numbers such as 000.
SELECT json_build_array(mp.ad_client_id, mp.m_product_id, field.name) AS key
FROM m_product mp
CROSS JOIN LATERAL (VALUES ('name', mp.name), ('code', mp.value), ('spec', mp.description)) AS field (name, written)
CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(field.written, NFKC),
  '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
WHERE mp.isactive = 'Y' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND COALESCE(mp.isgeneric, 'N') <> 'Y'
  AND words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+'
  || '|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$')
  AND NOT (field.name = 'code' AND words ~ '^(0+|1+|9+)$')
