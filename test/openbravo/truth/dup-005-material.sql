-- Stocked items in use of one client that show one UPC, or one name, description and unit.
WITH claims AS (
  SELECT mp.ad_client_id AS book, same.type, same.said, mp.m_product_id AS party
  FROM m_product mp
  CROSS JOIN LATERAL (VALUES ('gtin', REGEXP_REPLACE(UPPER(NORMALIZE(mp.upc, NFKC)), '[^A-Z0-9]', '', 'g')), ('description', COALESCE(NULLIF(RTRIM(LOWER(REGEXP_REPLACE(NORMALIZE(mp.name, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g'))), ''), ' ') || '|' || COALESCE(NULLIF(RTRIM(LOWER(REGEXP_REPLACE(NORMALIZE(mp.description, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g'))), ''), ' ') || '|' || COALESCE(NULLIF(RTRIM(LOWER(REGEXP_REPLACE(NORMALIZE(mp.c_uom_id, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g'))), ''), ' '))) AS same (type, said)
  WHERE mp.isactive = 'Y' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND COALESCE(mp.isgeneric, 'N') <> 'Y'
)
SELECT json_build_array(head.book, head.type, head.said) AS key
FROM (SELECT DISTINCT book, type, said FROM claims) AS head
INNER JOIN claims AS member ON member.type = head.type AND member.said = head.said AND member.book IN (head.book, '-')
WHERE LENGTH(SPLIT_PART(head.said, '|', 1)) >= 2 AND SPLIT_PART(head.said, '|', 1) !~ '^(.)\1*$' AND LOWER(SPLIT_PART(head.said, '|', 1)) !~ '^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
GROUP BY head.book, head.type, head.said
HAVING COUNT(DISTINCT member.party) > 1
