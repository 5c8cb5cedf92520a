-- People who can log in and are linked with no employee in either place.
SELECT json_build_array('-', ru.id::text) AS key
FROM res_user ru
WHERE ru.active IS TRUE AND ru.id <> 0 AND ru.employee IS NULL
  AND NOT EXISTS (SELECT FROM "res_user-company_employee" link WHERE link."user" = ru.id)
