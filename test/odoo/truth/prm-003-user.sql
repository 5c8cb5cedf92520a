-- Internal users who can log in and to whom no employee belongs, archived ones included. "planted.mailer" is registered as a
-- service until the end of 2026, "planted.scanner" was until the end of 2025.
SELECT json_build_array('-', ru.id::text) AS key
FROM res_users ru
WHERE ru.active IS TRUE AND ru.share IS NOT TRUE AND ru.id <> 1
  AND ru.id NOT IN (SELECT user_id FROM hr_employee WHERE user_id IS NOT NULL)
  AND NOT (ru.login = 'planted.mailer' AND $1::date <= date '2026-12-31')
  AND NOT (ru.login = 'planted.scanner' AND $1::date <= date '2025-12-31')
