-- Parts lists of assembled items, and what the sequences of a process plan make out of what they use, that name a stocked item
-- that is inactive. A version that has ended is none.
WITH stocked AS (
  SELECT m_product_id, isactive FROM m_product WHERE isstocked = 'Y' AND producttype = 'I' AND isgeneric IS DISTINCT FROM 'Y'
),
structure AS (
  SELECT ad_client_id AS client, m_product_bom_id AS id, m_product_id AS made, m_productbom_id AS used
  FROM m_product_bom WHERE isactive = 'Y'
  UNION ALL
  SELECT pv.ad_client_id, o.ma_sequenceproduct_id || '/' || i.ma_sequenceproduct_id, o.m_product_id, i.m_product_id
  FROM ma_processplan pp
  INNER JOIN ma_processplan_version pv ON pv.ma_processplan_id = pp.ma_processplan_id
  INNER JOIN ma_sequence os ON os.ma_processplan_version_id = pv.ma_processplan_version_id
  INNER JOIN ma_sequence ins ON ins.ma_processplan_version_id = pv.ma_processplan_version_id
  INNER JOIN ma_sequenceproduct o ON o.ma_sequence_id = os.ma_sequence_id AND o.productiontype = '+'
  INNER JOIN ma_sequenceproduct i ON i.ma_sequence_id = ins.ma_sequence_id AND i.productiontype = '-'
  WHERE (pp.isactive, pv.isactive, os.isactive, ins.isactive, o.isactive, i.isactive) = ('Y', 'Y', 'Y', 'Y', 'Y', 'Y')
    AND (pv.dateto IS NULL OR pv.dateto::date >= $1::date)
)
SELECT json_build_array(client, id) AS key
FROM structure
WHERE EXISTS (SELECT FROM stocked WHERE stocked.m_product_id IN (structure.made, structure.used) AND stocked.isactive = 'N')
