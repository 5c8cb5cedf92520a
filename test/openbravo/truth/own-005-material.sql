-- Stocked items whose agent is missing or can no longer log in.
SELECT json_build_array(mp.ad_client_id, mp.m_product_id) AS key
FROM m_product mp
LEFT OUTER JOIN ad_user au ON au.ad_user_id = mp.salesrep_id AND au.username <> '' AND au.isactive = 'Y' AND COALESCE(au.islocked, 'N') = 'N'
WHERE mp.isactive = 'Y' AND mp.isstocked = 'Y' AND mp.producttype = 'I' AND COALESCE(mp.isgeneric, 'N') <> 'Y' AND au.ad_user_id IS NULL
