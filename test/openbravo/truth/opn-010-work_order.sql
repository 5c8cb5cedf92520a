-- Work requirements in progress whose last phase makes a stocked item that is inactive.
SELECT json_build_array(wr.ad_client_id, wr.ma_workrequirement_id) AS key
FROM ma_workrequirement wr
WHERE wr.isactive = 'Y' AND wr.processed = 'Y' AND wr.closed <> 'Y'
  AND EXISTS (
    SELECT FROM m_product mp
    WHERE mp.isactive = 'N' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND mp.isgeneric IS DISTINCT FROM 'Y'
      AND mp.m_product_id = (
        SELECT made.m_product_id FROM ma_wrphase ph INNER JOIN ma_wrphaseproduct made USING (ma_wrphase_id)
        WHERE ph.ma_workrequirement_id = wr.ma_workrequirement_id AND made.productiontype = '+'
        ORDER BY ph.seqno DESC, made.m_product_id FETCH FIRST ROW ONLY))
