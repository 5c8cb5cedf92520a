-- Quantities on hand below zero, by item, bin and attributes.
SELECT json_build_array(msd.ad_client_id, msd.m_product_id, CONCAT(mw.value, '/', ml.value),
  COALESCE(NULLIF(mas.description, ''), NULLIF(msd.m_attributesetinstance_id, '0'), ''), '', '') AS key
FROM m_storage_detail msd
INNER JOIN m_locator ml USING (m_locator_id)
INNER JOIN m_warehouse mw USING (m_warehouse_id)
LEFT OUTER JOIN m_attributesetinstance mas ON mas.m_attributesetinstance_id = msd.m_attributesetinstance_id
WHERE msd.isactive = 'Y'
GROUP BY msd.ad_client_id, msd.m_product_id, mw.value, ml.value, mas.description, msd.m_attributesetinstance_id
HAVING SUM(msd.qtyonhand) < -0.000001
