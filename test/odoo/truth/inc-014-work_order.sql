-- Manufacturing orders that were not cancelled: to end before they begin, entered after the as-of, or to end in more than five years.
SELECT json_build_array(r.company_id::text, r.id::text, fault.name) AS key
FROM (
  SELECT company_id, id, (date_start AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS begun, (COALESCE(date_deadline, date_finished) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS ends, (create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS entered
  FROM mrp_production WHERE state <> 'cancel'
) AS r
CROSS JOIN LATERAL (
  VALUES ('finish_date_before_start_date', r.ends < r.begun), ('created_at_in_future', r.entered > $1::date), ('finish_date_too_far', r.ends > $1::date + 1826)
) AS fault (name, holds)
WHERE fault.holds
