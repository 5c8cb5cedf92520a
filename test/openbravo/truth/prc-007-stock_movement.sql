-- Movements, written in the last year, that happened more than 5 days before that.
SELECT json_build_array(t.ad_client_id, t.m_transaction_id) AS key
FROM m_transaction t
WHERE t.isactive = 'Y' AND $1::date - t.created::date BETWEEN 0 AND 365 AND t.created::date - t.movementdate::date > 5
