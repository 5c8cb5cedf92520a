-- Tax ids that a customer shows who is no supplier, and a supplier of the same company, or of all.
WITH parties AS (
  SELECT COALESCE(rp.company_id::text, '-') AS book, REGEXP_REPLACE(UPPER(NORMALIZE(rp.vat, NFKC)), '[^A-Z0-9]', '', 'g') AS tax,
    rp.customer_rank >= 1 OR rp.id IN (SELECT c.commercial_partner_id FROM sale_order o INNER JOIN res_partner c ON c.id = o.partner_id WHERE o.state <> 'cancel') AS buys,
    rp.supplier_rank >= 1 OR rp.id IN (SELECT c.commercial_partner_id FROM purchase_order o INNER JOIN res_partner c ON c.id = o.partner_id WHERE o.state <> 'cancel') AS sells
  FROM res_partner rp
  WHERE rp.active IS TRUE AND rp.commercial_partner_id = rp.id
    AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
    AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
)
SELECT json_build_array(head.book, 'tax_id', head.tax) AS key
FROM (SELECT DISTINCT book, tax FROM parties) AS head
INNER JOIN parties AS member ON member.tax = head.tax AND member.book IN (head.book, '-')
WHERE LENGTH(head.tax) >= 5 AND head.tax !~ '^(.)\1*$' AND LOWER(head.tax) !~ '^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
GROUP BY head.book, head.tax
HAVING BOOL_OR(sells) AND BOOL_OR(buys AND NOT sells)
