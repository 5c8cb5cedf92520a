-- Orders that are due before they begin, or in more than five years; no day of entry is kept.
SELECT json_build_array('-', r.workorderid::text, fault.name) AS key
FROM production.workorder AS r
CROSS JOIN LATERAL (
  VALUES ('finish_date_before_start_date', r.duedate::date < r.startdate::date), ('finish_date_too_far', r.duedate::date > $1::date + 1826)
) AS fault (name, holds)
WHERE fault.holds
