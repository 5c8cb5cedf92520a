-- Users who can log in and belong to employees of whom none works here any more: archived, or gone for more than one working
-- day (Monday to Friday, the day of the audit included).
SELECT json_build_array('-', ru.id::text) AS key
FROM res_users ru
INNER JOIN hr_employee he ON he.user_id = ru.id
LEFT OUTER JOIN hr_version hv ON hv.id = he.current_version_id
CROSS JOIN LATERAL (
  SELECT COUNT(*) AS days
  FROM generate_series(COALESCE(hv.departure_date, hv.contract_date_end) + 1, $1::date, '1 day') AS day
  WHERE EXTRACT(isodow FROM day) < 6
) AS since
WHERE ru.active IS TRUE
GROUP BY ru.id
HAVING NOT BOOL_OR(he.active AND (COALESCE(hv.departure_date, hv.contract_date_end) IS NULL OR since.days <= 1))
