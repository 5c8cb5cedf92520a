-- Fields of active commercial parties (customer) that say a word which stands for nothing.
SELECT json_build_array(COALESCE(rp.company_id::text, '-'), rp.id::text, field.name) AS key
FROM res_partner rp
CROSS JOIN LATERAL (VALUES ('name', rp.name), ('tax_id', rp.vat), ('phone', rp.phone), ('email', rp.email), ('street', rp.street),
  ('city', rp.city), ('postcode', rp.zip)) AS field (name, written)
CROSS JOIN LATERAL (SELECT LOWER(REGEXP_REPLACE(NORMALIZE(written, NFKC),
  '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) AS words) AS trimmed
WHERE rp.active IS TRUE AND rp.commercial_partner_id = rp.id
  AND (rp.customer_rank >= 1 OR EXISTS (
    SELECT FROM sale_order doc INNER JOIN res_partner c ON c.id = doc.partner_id
    WHERE c.commercial_partner_id = rp.id AND doc.state <> 'cancel'))
  AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
  AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
  AND words ~ ('^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+'
    || '|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$')
