-- Account numbers in use that two living suppliers show; an account of a contact is that of its company.
WITH claims AS (
  SELECT COALESCE(b.company_id::text, '-') AS book, 'account' AS type, REGEXP_REPLACE(UPPER(NORMALIZE(b.acc_number, NFKC)), '[^A-Z0-9]', '', 'g') AS said, rp.id AS party
  FROM res_partner_bank b
  INNER JOIN res_partner whose ON whose.id = b.partner_id
  INNER JOIN res_partner rp ON rp.id = whose.commercial_partner_id
  WHERE b.active IS TRUE AND rp.active IS TRUE AND rp.commercial_partner_id = rp.id
    AND (rp.supplier_rank >= 1 OR rp.id IN (
      SELECT c.commercial_partner_id FROM purchase_order po INNER JOIN res_partner c ON c.id = po.partner_id WHERE po.state <> 'cancel'))
    AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
    AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
)
SELECT json_build_array(head.book, head.type, head.said) AS key
FROM (SELECT DISTINCT book, type, said FROM claims) AS head
INNER JOIN claims AS member ON member.type = head.type AND member.said = head.said AND member.book IN (head.book, '-')
WHERE LENGTH(SPLIT_PART(head.said, '|', 1)) >= 5 AND SPLIT_PART(head.said, '|', 1) !~ '^(.)\1*$' AND LOWER(SPLIT_PART(head.said, '|', 1)) !~ '^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
GROUP BY head.book, head.type, head.said
HAVING COUNT(DISTINCT member.party) > 1
