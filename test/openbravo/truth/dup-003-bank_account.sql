-- Account numbers in use that two vendors in use show, of one client.
WITH claims AS (
  SELECT b.ad_client_id AS book, number.type, REGEXP_REPLACE(UPPER(NORMALIZE(number.written, NFKC)), '[^A-Z0-9]', '', 'g') AS said, bp.c_bpartner_id AS party
  FROM c_bp_bankaccount b
  INNER JOIN c_bpartner bp ON bp.c_bpartner_id = b.c_bpartner_id
  CROSS JOIN LATERAL (VALUES ('account', b.accountno), ('iban', b.iban)) AS number (type, written)
  WHERE b.isactive = 'Y' AND bp.isactive = 'Y' AND NOT (bp.vendor_blocking = 'Y' AND bp.po_order_blocking = 'Y')
    AND (bp.isvendor = 'Y' OR EXISTS (SELECT FROM c_order o WHERE o.c_bpartner_id = bp.c_bpartner_id AND o.issotrx = 'N' AND o.docstatus NOT IN ('VO', 'CJ')))
    AND bp.c_bpartner_id NOT IN (SELECT c_bpartner_id FROM ad_orginfo WHERE c_bpartner_id IS NOT NULL)
    AND bp.c_bpartner_id NOT IN (SELECT c_bpartner_id FROM ad_user WHERE c_bpartner_id IS NOT NULL AND username <> '')
)
SELECT json_build_array(head.book, head.type, head.said) AS key
FROM (SELECT DISTINCT book, type, said FROM claims) AS head
INNER JOIN claims AS member ON member.type = head.type AND member.said = head.said AND member.book IN (head.book, '-')
WHERE LENGTH(SPLIT_PART(head.said, '|', 1)) >= 5 AND SPLIT_PART(head.said, '|', 1) !~ '^(.)\1*$' AND LOWER(SPLIT_PART(head.said, '|', 1)) !~ '^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
GROUP BY head.book, head.type, head.said
HAVING COUNT(DISTINCT member.party) > 1
