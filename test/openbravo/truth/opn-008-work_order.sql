-- Work requirements that were not processed, of which the entry or the launch is more than 30 days old.
SELECT json_build_array(ad_client_id, ma_workrequirement_id) AS key
FROM ma_workrequirement
WHERE isactive = 'Y' AND processed <> 'Y' AND closed <> 'Y' AND $1::date - LEAST(created, launchdate)::date >= 31
