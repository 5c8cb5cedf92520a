-- Work requirements: to end before they begin, entered after the as-of, or to end in more than five years.
SELECT json_build_array(r.ad_client_id, r.ma_workrequirement_id, fault.name) AS key
FROM (
  SELECT ad_client_id, ma_workrequirement_id, startdate::date AS begun, enddate::date AS ends, created::date AS entered
  FROM ma_workrequirement WHERE isactive = 'Y'
) AS r
CROSS JOIN LATERAL (
  VALUES ('finish_date_before_start_date', r.ends < r.begun), ('created_at_in_future', r.entered > $1::date), ('finish_date_too_far', r.ends > $1::date + 1826)
) AS fault (name, holds)
WHERE fault.holds
