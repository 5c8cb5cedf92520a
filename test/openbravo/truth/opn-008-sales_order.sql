-- Drafts, and orders taken back to be changed, of which the entry or the date of the document is more than 30 days old.
SELECT json_build_array(ad_client_id, c_order_id) AS key
FROM c_order
WHERE issotrx = 'Y' AND isactive = 'Y' AND docstatus IN ('DR', 'TEMP', 'RE') AND $1::date - LEAST(created, dateordered)::date >= 31
