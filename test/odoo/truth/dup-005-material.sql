-- Living storable variants that show one barcode, or one name, attributes and unit.
WITH claims AS (
  SELECT COALESCE(kind.company_id::text, '-') AS book, same.type, same.said, variant.id AS party
  FROM product_product variant
  INNER JOIN product_template kind ON kind.id = variant.product_tmpl_id
  LEFT JOIN LATERAL (
    SELECT STRING_AGG(COALESCE(pav.name ->> 'zh_CN', pav.name ->> 'en_US'), ', ' ORDER BY pav.attribute_id, ptav.id) AS words
    FROM product_variant_combination pvc
    INNER JOIN product_template_attribute_value ptav ON ptav.id = pvc.product_template_attribute_value_id
    INNER JOIN product_attribute_value pav ON pav.id = ptav.product_attribute_value_id
    WHERE pvc.product_product_id = variant.id
  ) AS spec ON TRUE
  CROSS JOIN LATERAL (VALUES ('gtin', REGEXP_REPLACE(UPPER(NORMALIZE(variant.barcode, NFKC)), '[^A-Z0-9]', '', 'g')),
    ('description', COALESCE(NULLIF(RTRIM(LOWER(REGEXP_REPLACE(NORMALIZE(COALESCE(kind.name ->> 'zh_CN', kind.name ->> 'en_US'), NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g'))), ''), ' ') || '|' || COALESCE(NULLIF(RTRIM(LOWER(REGEXP_REPLACE(NORMALIZE(spec.words, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g'))), ''), ' ') || '|' || COALESCE(NULLIF(RTRIM(LOWER(REGEXP_REPLACE(NORMALIZE(kind.uom_id::text, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g'))), ''), ' '))) AS same (type, said)
  WHERE variant.active AND kind.active AND kind.is_storable
)
SELECT json_build_array(head.book, head.type, head.said) AS key
FROM (SELECT DISTINCT book, type, said FROM claims) AS head
INNER JOIN claims AS member ON member.type = head.type AND member.said = head.said AND member.book IN (head.book, '-')
WHERE LENGTH(SPLIT_PART(head.said, '|', 1)) >= 2 AND SPLIT_PART(head.said, '|', 1) !~ '^(.)\1*$' AND LOWER(SPLIT_PART(head.said, '|', 1)) !~ '^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
GROUP BY head.book, head.type, head.said
HAVING COUNT(DISTINCT member.party) > 1
