-- Productions that were not cancelled: to end before they begin, entered after the as-of, or to end in more than five years.
SELECT json_build_array(r.company::text, r.id::text, fault.name) AS key
FROM (
  SELECT company, id, COALESCE(planned_start_date, effective_start_date) AS begun, COALESCE(planned_date, effective_date) AS ends, (create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS entered
  FROM production WHERE state <> 'cancelled'
) AS r
CROSS JOIN LATERAL (
  VALUES ('finish_date_before_start_date', r.ends < r.begun), ('created_at_in_future', r.entered > $1::date), ('finish_date_too_far', r.ends > $1::date + 1826)
) AS fault (name, holds)
WHERE fault.holds
