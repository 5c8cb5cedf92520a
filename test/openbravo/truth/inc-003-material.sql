-- Stocked items in use on an open order line or work requirement, or in a bill of materials, that lack a name, unit or category, a
-- promised delivery time where they are bought or made, a weight where they are sold, or a planning method.
WITH used AS (
  SELECT ol.m_product_id FROM c_orderline ol INNER JOIN c_order o ON o.c_order_id = ol.c_order_id
  WHERE o.isactive = 'Y' AND ol.isactive = 'Y' AND o.docstatus IN ('AP', 'CO')
  UNION SELECT b.m_productbom_id FROM m_product_bom b WHERE b.isactive = 'Y'
  UNION SELECT used.m_product_id FROM ma_sequenceproduct used
    INNER JOIN ma_sequence s ON s.ma_sequence_id = used.ma_sequence_id
    INNER JOIN ma_processplan_version v ON v.ma_processplan_version_id = s.ma_processplan_version_id
    WHERE used.productiontype = '-'
)
SELECT json_build_array(mp.ad_client_id, mp.m_product_id) AS key
FROM m_product mp
WHERE mp.isactive = 'Y' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND COALESCE(mp.isgeneric, 'N') <> 'Y'
  AND mp.m_product_id IN (SELECT m_product_id FROM used)
  AND (COALESCE(LOWER(REGEXP_REPLACE(NORMALIZE(mp.name, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')), '') ~ '^(|0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$'
    OR mp.c_uom_id IS NULL OR mp.m_product_category_id IS NULL OR mp.mrp_planningmethod_id IS NULL
    OR (mp.issold = 'Y' AND COALESCE(mp.weight, 0) = 0)
    OR ('Y' IN (mp.ispurchased, mp.production, mp.isbom) AND NOT EXISTS (
      SELECT FROM m_product_po po WHERE po.m_product_id = mp.m_product_id AND po.isactive = 'Y' AND po.deliverytime_promised IS NOT NULL)))
