-- Orders that wait for something (in process, not accepted, to be paid, to be evaluated), not changed for more than 3 days.
SELECT json_build_array(ad_client_id, c_order_id) AS key
FROM c_order
WHERE issotrx = 'Y' AND isactive = 'Y' AND docstatus IN ('IP', 'UE', 'NA', 'WP')
  AND $1::date - COALESCE(updated, dateordered)::date >= 4
