-- Lines of orders that were not voided: due before they were ordered, ordered after the as-of, or due in more than five years.
SELECT json_build_array(r.ad_client_id, r.c_order_id, r.c_orderline_id, fault.name) AS key
FROM (
  SELECT o.ad_client_id, o.c_order_id, ol.c_orderline_id, COALESCE(o.dateordered, ol.dateordered)::date AS ordered, COALESCE(ol.datepromised, o.datepromised)::date AS due
  FROM c_orderline ol INNER JOIN c_order o ON o.c_order_id = ol.c_order_id
  WHERE o.issotrx = 'Y' AND o.isactive = 'Y' AND ol.isactive = 'Y' AND o.docstatus NOT IN ('VO', 'CJ')
) AS r
CROSS JOIN LATERAL (
  VALUES ('due_date_before_order_date', r.due < r.ordered), ('order_date_in_future', r.ordered > $1::date), ('due_date_too_far', r.due > $1::date + 1826)
) AS fault (name, holds)
WHERE fault.holds
