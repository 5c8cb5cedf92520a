-- Stocked items in use of which something lies on the shelf, without a cost that is valid for ever, or with one of nothing.
SELECT json_build_array(mp.ad_client_id, mp.m_product_id) AS key
FROM m_product mp
WHERE mp.isactive = 'Y' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND COALESCE(mp.isgeneric, 'N') <> 'Y'
  AND EXISTS (SELECT FROM m_storage_detail shelf WHERE shelf.m_product_id = mp.m_product_id AND shelf.isactive = 'Y' AND shelf.qtyonhand > 0)
  AND COALESCE((
    SELECT mc.cost FROM m_costing mc WHERE mc.m_product_id = mp.m_product_id AND mc.isactive = 'Y' AND EXTRACT(YEAR FROM mc.dateto) = 9999
    ORDER BY mc.datefrom DESC, mc.m_costing_id LIMIT 1), 0) <= 0
