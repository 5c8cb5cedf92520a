-- Account numbers in use that two parties show from whom something was bought.
WITH claims AS (
  SELECT '-' AS book, CASE n.type WHEN 'iban' THEN 'iban' ELSE 'account' END AS type, REGEXP_REPLACE(UPPER(NORMALIZE(n.number, NFKC)), '[^A-Z0-9]', '', 'g') AS said, pp.id AS party
  FROM bank_account b
  INNER JOIN LATERAL (SELECT owner FROM "bank_account-party_party" o WHERE o.account = b.id ORDER BY owner LIMIT 1) AS whose ON TRUE
  INNER JOIN party_party pp ON pp.id = whose.owner AND pp.active AND pp.replaced_by IS NULL
  INNER JOIN LATERAL (
    SELECT DISTINCT ON (type) type, number FROM bank_account_number WHERE account = b.id AND type IN ('iban', 'other') ORDER BY type, sequence NULLS FIRST, id
  ) AS n ON TRUE
  WHERE b.active AND pp.id IN (SELECT party FROM purchase_purchase WHERE state <> 'cancelled')
    AND pp.id NOT IN (SELECT party FROM company_company) AND pp.id NOT IN (SELECT party FROM company_employee)
)
SELECT json_build_array(head.book, head.type, head.said) AS key
FROM (SELECT DISTINCT book, type, said FROM claims) AS head
INNER JOIN claims AS member ON member.type = head.type AND member.said = head.said AND member.book IN (head.book, '-')
WHERE LENGTH(SPLIT_PART(head.said, '|', 1)) >= 5 AND SPLIT_PART(head.said, '|', 1) !~ '^(.)\1*$' AND LOWER(SPLIT_PART(head.said, '|', 1)) !~ '^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
GROUP BY head.book, head.type, head.said
HAVING COUNT(DISTINCT member.party) > 1
