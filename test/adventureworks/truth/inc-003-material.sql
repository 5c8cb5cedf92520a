-- Products that are not discontinued on an open order or in an assembly of today, that lack a name or subcategory, a lead time of
-- some vendor where they are bought, or a weight where they are sold.
WITH used AS (
  SELECT d.productid FROM purchasing.purchaseorderdetail d INNER JOIN purchasing.purchaseorderheader h ON h.purchaseorderid = d.purchaseorderid WHERE h.status IN (1, 2)
  UNION SELECT d.productid FROM sales.salesorderdetail d INNER JOIN sales.salesorderheader h ON h.salesorderid = d.salesorderid WHERE h.status IN (1, 2, 3)
  UNION SELECT productid FROM production.workorder WHERE enddate IS NULL
  UNION SELECT componentid FROM production.billofmaterials WHERE productassemblyid IS NOT NULL AND enddate IS NULL
)
SELECT json_build_array('-', pr.productid::text) AS key
FROM production.product pr
WHERE pr.discontinueddate IS NULL AND pr.productid IN (SELECT productid FROM used)
  AND (COALESCE(LOWER(REGEXP_REPLACE(NORMALIZE(pr.name, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')), '') ~ '^(|0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
    OR pr.productsubcategoryid IS NULL OR (pr.finishedgoodsflag AND pr.weight IS NULL)
    OR (NOT pr.makeflag AND NOT EXISTS (SELECT FROM purchasing.productvendor pv WHERE pv.productid = pr.productid)))
