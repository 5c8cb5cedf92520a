-- Work requirements in process more than 14 days after their planned end.
SELECT json_build_array(ad_client_id, ma_workrequirement_id) AS key
FROM ma_workrequirement
WHERE isactive = 'Y' AND processed = 'Y' AND closed <> 'Y' AND $1::date - enddate::date >= 15
