-- Living variants of storable products whose name, reference or only attribute is a word that stands for nothing. A reference may be all zeros,
-- ones or nines.
SELECT json_build_array(COALESCE(pt.company_id::text, '-'), pp.id::text, field.name) AS key
FROM product_product pp
INNER JOIN product_template pt ON pt.id = pp.product_tmpl_id
CROSS JOIN LATERAL (VALUES ('name', CASE WHEN pt.name ? 'zh_CN' THEN pt.name ->> 'zh_CN' ELSE pt.name ->> 'en_US' END),
  ('code', pp.default_code),
  ('spec', (SELECT CASE WHEN COUNT(*) = 1 THEN MIN(COALESCE(pav.name ->> 'zh_CN', pav.name ->> 'en_US')) END
    FROM product_variant_combination pvc
    INNER JOIN product_template_attribute_value ptav ON ptav.id = pvc.product_template_attribute_value_id
    INNER JOIN product_attribute_value pav ON pav.id = ptav.product_attribute_value_id
    WHERE pvc.product_product_id = pp.id))) AS field (name, written)
CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(written, NFKC),
  '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
WHERE pp.active IS TRUE AND pt.active IS TRUE AND pt.is_storable IS TRUE
  AND words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+'
    || '|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$')
  AND NOT (field.name = 'code' AND words ~ '^[0-9]+$')
