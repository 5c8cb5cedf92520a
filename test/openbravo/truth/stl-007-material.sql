-- Living stocked items that are produced or assembled, with neither an active parts list nor an active sequence of a version of a
-- process plan that is valid on the day.
SELECT json_build_array(mp.ad_client_id, mp.m_product_id, 'no_valid_bom', '', '') AS key
FROM m_product mp
WHERE mp.isactive = 'Y' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND mp.isgeneric IS DISTINCT FROM 'Y'
  AND 'Y' IN (mp.production, mp.isbom)
  AND NOT EXISTS (SELECT FROM m_product_bom part WHERE part.m_product_id = mp.m_product_id AND part.isactive = 'Y')
  AND NOT EXISTS (
    SELECT FROM ma_processplan pp
    INNER JOIN ma_processplan_version pv ON pv.ma_processplan_id = pp.ma_processplan_id
    INNER JOIN ma_sequence os ON os.ma_processplan_version_id = pv.ma_processplan_version_id
    INNER JOIN ma_sequence ins ON ins.ma_processplan_version_id = pv.ma_processplan_version_id
    INNER JOIN ma_sequenceproduct o ON o.ma_sequence_id = os.ma_sequence_id AND o.productiontype = '+'
    INNER JOIN ma_sequenceproduct i ON i.ma_sequence_id = ins.ma_sequence_id AND i.productiontype = '-'
    WHERE o.m_product_id = mp.m_product_id
      AND (pp.isactive, pv.isactive, os.isactive, ins.isactive, o.isactive, i.isactive) = ('Y', 'Y', 'Y', 'Y', 'Y', 'Y')
      AND $1::date BETWEEN COALESCE(pv.datefrom::date, $1::date) AND COALESCE(pv.dateto::date, $1::date))
