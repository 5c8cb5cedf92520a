-- Active variants of goods and assets on an open order line or production, or in a bill of materials in use, that lack a name, unit or
-- category, or a lead time of some supplier where they are bought or made.
WITH used AS (
  SELECT pl.product FROM purchase_line pl INNER JOIN purchase_purchase po ON po.id = pl.purchase WHERE po.state IN ('confirmed', 'processing') AND pl.type = 'line'
  UNION SELECT sl.product FROM sale_line sl INNER JOIN sale_sale so ON so.id = sl.sale WHERE so.state IN ('confirmed', 'processing') AND sl.type = 'line'
  UNION SELECT product FROM production WHERE state IN ('assigned', 'running')
  UNION SELECT bi.product FROM production_bom_input bi INNER JOIN production_bom pb ON pb.id = bi.bom
    WHERE pb.active AND EXISTS (SELECT FROM production_bom_output bo WHERE bo.bom = pb.id)
)
SELECT json_build_array('-', v.id::text) AS key
FROM product_product v
INNER JOIN product_template pt ON pt.id = v.template
WHERE v.active AND pt.active AND pt.type IN ('goods', 'assets') AND v.id IN (SELECT product FROM used)
  AND (COALESCE(LOWER(REGEXP_REPLACE(NORMALIZE(pt.name, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')), '') ~ '^(|0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
    OR pt.default_uom IS NULL OR pt.account_category IS NULL
    OR ((pt.purchasable OR pt.producible) AND NOT EXISTS (
      SELECT FROM purchase_product_supplier offer
      WHERE offer.active AND offer.template = pt.id AND COALESCE(offer.product, v.id) = v.id AND offer.lead_time IS NOT NULL)))
