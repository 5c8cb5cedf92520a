-- Living storable variants on an open order line or manufacturing order, or in a bill of materials in use, that lack a name, unit
-- or category, a lead time where they are bought or made, or a weight where they are sold.
WITH made AS (
  SELECT variant.id, MIN(bom.produce_delay) AS days
  FROM mrp_bom bom INNER JOIN product_product variant ON variant.product_tmpl_id = bom.product_tmpl_id AND COALESCE(bom.product_id, variant.id) = variant.id
  WHERE bom.active AND bom.type = 'normal' GROUP BY variant.id
), bought AS (
  SELECT variant.id, MIN(offer.delay) AS days
  FROM product_supplierinfo offer
  INNER JOIN product_product variant ON variant.product_tmpl_id = offer.product_tmpl_id AND COALESCE(offer.product_id, variant.id) = variant.id
  GROUP BY variant.id
), used AS (
  SELECT product_id FROM purchase_order_line pol INNER JOIN purchase_order po ON po.id = pol.order_id WHERE po.state = 'purchase' AND display_type IS NULL
  UNION SELECT product_id FROM sale_order_line sol INNER JOIN sale_order so ON so.id = sol.order_id WHERE so.state = 'sale' AND display_type IS NULL
  UNION SELECT product_id FROM mrp_production WHERE state IN ('confirmed', 'progress', 'to_close')
  UNION SELECT bl.product_id FROM mrp_bom_line bl INNER JOIN mrp_bom bom ON bom.id = bl.bom_id WHERE bom.active
)
SELECT json_build_array(COALESCE(kind.company_id::text, '-'), variant.id::text) AS key
FROM product_product variant
INNER JOIN product_template kind ON kind.id = variant.product_tmpl_id
LEFT JOIN made ON made.id = variant.id
LEFT JOIN bought ON bought.id = variant.id
WHERE variant.active AND kind.active AND kind.is_storable AND variant.id IN (SELECT product_id FROM used)
  AND (COALESCE(LOWER(REGEXP_REPLACE(NORMALIZE(COALESCE(kind.name ->> 'zh_CN', kind.name ->> 'en_US'), NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')), '') ~ '^(|0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
    OR kind.uom_id IS NULL OR kind.categ_id IS NULL
    OR (bought.days IS NULL AND made.days IS NULL AND (kind.purchase_ok OR made.id IS NOT NULL))
    OR (kind.sale_ok AND COALESCE(variant.weight, 0) = 0))
