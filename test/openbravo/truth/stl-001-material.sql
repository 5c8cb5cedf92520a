-- Stocked items on hand that neither came nor went for more than 180 days, or else first came so long ago; counts and moves
-- between places do not matter. Worth 100 or more at the cost that is valid without an end, or of unknown worth.
WITH hand AS (
  SELECT msd.m_product_id, SUM(msd.qtyonhand) AS quantity
  FROM m_storage_detail msd WHERE msd.isactive = 'Y' GROUP BY msd.m_product_id HAVING SUM(msd.qtyonhand) > 0
),
dates AS (
  SELECT mt.m_product_id, MAX(mt.movementdate::date) FILTER (WHERE LEFT(mt.movementtype, 1) NOT IN ('I', 'M') AND mt.movementdate::date <= $1::date) AS last,
    MIN(mt.movementdate::date) FILTER (WHERE mt.movementqty > 0 AND EXISTS (
      SELECT FROM m_storage_detail there WHERE there.m_product_id = mt.m_product_id AND there.m_locator_id = mt.m_locator_id
        AND there.m_attributesetinstance_id = mt.m_attributesetinstance_id)) AS first
  FROM m_transaction mt GROUP BY mt.m_product_id
)
SELECT json_build_array(mp.ad_client_id, mp.m_product_id) AS key
FROM hand
INNER JOIN m_product mp ON mp.m_product_id = hand.m_product_id
LEFT OUTER JOIN dates ON dates.m_product_id = hand.m_product_id
LEFT OUTER JOIN LATERAL (
  SELECT mc.cost FROM m_costing mc WHERE mc.m_product_id = hand.m_product_id AND mc.isactive = 'Y' AND EXTRACT(YEAR FROM mc.dateto) = 9999
  ORDER BY mc.datefrom DESC, mc.m_costing_id LIMIT 1
) AS price ON TRUE
WHERE mp.isactive = 'Y' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND COALESCE(mp.isgeneric, 'N') <> 'Y'
  AND $1::date - COALESCE(dates.last, dates.first, mp.created::date) > 180
  AND (COALESCE(price.cost, 0) = 0 OR price.cost * hand.quantity >= 100)
