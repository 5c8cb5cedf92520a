-- Tax numbers (the first of a party) that a customer shows who is no supplier, and a supplier.
WITH parties AS (
  SELECT REGEXP_REPLACE(UPPER(NORMALIZE(number.code, NFKC)), '[^A-Z0-9]', '', 'g') AS tax,
    pp.id IN (SELECT party FROM sale_sale WHERE state <> 'cancelled') AS buys, pp.id IN (SELECT party FROM purchase_purchase WHERE state <> 'cancelled') AS sells
  FROM party_party pp
  INNER JOIN LATERAL (
    SELECT code FROM party_identifier i WHERE i.party = pp.id AND i.type ~ '_(vat|ein|uscc)$' ORDER BY sequence NULLS FIRST, id LIMIT 1
  ) AS number ON TRUE
  WHERE pp.active AND pp.replaced_by IS NULL
    AND pp.id NOT IN (SELECT party FROM company_company) AND pp.id NOT IN (SELECT party FROM company_employee)
)
SELECT json_build_array('-', 'tax_id', tax) AS key
FROM parties
WHERE LENGTH(tax) >= 5 AND tax !~ '^(.)\1*$' AND LOWER(tax) !~ '^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
GROUP BY tax
HAVING BOOL_OR(sells) AND BOOL_OR(buys AND NOT sells)
