-- People who can log in, linked with employees of whom none is still here: the party inactive, or gone for more than one working day.
WITH links AS (
  SELECT id AS uid, employee FROM res_user WHERE employee IS NOT NULL
  UNION
  SELECT "user", employee FROM "res_user-company_employee"
)
SELECT json_build_array('-', ru.id::text) AS key
FROM res_user ru
WHERE ru.active IS TRUE AND ru.id IN (SELECT uid FROM links)
  AND NOT EXISTS (
    SELECT FROM links
    INNER JOIN company_employee ce ON ce.id = links.employee
    INNER JOIN party_party pp ON pp.id = ce.party
    WHERE links.uid = ru.id AND pp.active IS TRUE AND (ce.end_date IS NULL OR (
      SELECT COUNT(*) FROM generate_series(ce.end_date + 1, $1::date, interval '1 day') AS day WHERE EXTRACT(ISODOW FROM day) < 6) <= 1))
