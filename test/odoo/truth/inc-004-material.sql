-- Living variants of storable products whose name or reference is a word that stands for nothing. A reference may be all zeros,
-- ones or nines.
SELECT json_build_array(COALESCE(pt.company_id::text, '-'), pp.id::text, field.name) AS key
FROM product_product pp
INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
CROSS JOIN LATERAL (VALUES ('name', CASE WHEN pt.name ? 'zh_CN' THEN pt.name ->> 'zh_CN' ELSE pt.name ->> 'en_US' END),
  ('code', pp.default_code)) AS field (name, written)
CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(written, NFKC),
  '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
WHERE pp.active IS TRUE AND pt.active IS TRUE AND pt.is_storable IS TRUE
  AND words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+'
    || '|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$')
  AND NOT (field.name = 'code' AND words ~ '^[0-9]+$')
