-- Stocked items entered more than 730 days ago that are nowhere on hand, on no open or draft line, in no bill of materials, in no
-- valid version of a process plan, in no shipment or receipt in preparation, in no reservation and in no open phase of production, and
-- that did not move for more than 730 days, not even by a count.
SELECT json_build_array(mp.ad_client_id, mp.m_product_id) AS key
FROM m_product mp
WHERE mp.isactive = 'Y' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND COALESCE(mp.isgeneric, 'N') <> 'Y'
  AND $1::date - mp.created::date > 730
  AND COALESCE((SELECT SUM(qtyonhand) FROM m_storage_detail msd WHERE msd.m_product_id = mp.m_product_id AND msd.isactive = 'Y'), 0) = 0
  AND NOT EXISTS (SELECT FROM m_transaction mt WHERE mt.m_product_id = mp.m_product_id AND $1::date - mt.movementdate::date BETWEEN 0 AND 730)
  AND NOT EXISTS (SELECT FROM c_orderline col INNER JOIN c_order co USING (c_order_id)
    WHERE col.m_product_id = mp.m_product_id AND co.docstatus NOT IN ('CL', 'VO', 'CA', 'CJ'))
  AND NOT EXISTS (SELECT FROM m_product_bom bom WHERE bom.isactive = 'Y' AND mp.m_product_id IN (bom.m_product_id, bom.m_productbom_id))
  AND NOT EXISTS (SELECT FROM m_inoutline mil INNER JOIN m_inout mi USING (m_inout_id)
    WHERE mil.m_product_id = mp.m_product_id AND mi.docstatus IN ('DR', 'IP'))
  AND NOT EXISTS (SELECT FROM m_reservation mr WHERE mr.m_product_id = mp.m_product_id AND mr.res_status <> 'CL' AND mr.quantity > mr.releasedqty)
  AND NOT EXISTS (SELECT FROM ma_processplan_version mpv INNER JOIN ma_sequence ms USING (ma_processplan_version_id)
    INNER JOIN ma_sequenceproduct msp USING (ma_sequence_id)
    WHERE msp.m_product_id = mp.m_product_id AND mpv.isactive = 'Y' AND $1::date <= mpv.dateto::date)
  AND NOT EXISTS (SELECT FROM ma_wrphaseproduct mwp INNER JOIN ma_wrphase mw USING (ma_wrphase_id)
    INNER JOIN ma_workrequirement mwr USING (ma_workrequirement_id)
    WHERE mwp.m_product_id = mp.m_product_id AND mwr.closed <> 'Y' AND mw.closed <> 'Y')
