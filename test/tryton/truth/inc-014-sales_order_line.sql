-- Lines of sales that were not cancelled: due before they were ordered, ordered after the as-of, or due in more than five years.
SELECT json_build_array(r.company::text, r.sale::text, r.id::text, fault.name) AS key
FROM (
  SELECT so.company, so.id AS sale, sl.id, so.sale_date AS ordered,
    CASE WHEN so.shipping_date IS NOT NULL THEN so.shipping_date
      ELSE (SELECT (so.sale_date + pt.lead_time)::date FROM product_product v INNER JOIN product_template pt ON pt.id = v.template WHERE v.id = sl.product) END AS due
  FROM sale_line sl INNER JOIN sale_sale so ON so.id = sl.sale
  WHERE so.state <> 'cancelled' AND sl.type = 'line'
) AS r
CROSS JOIN LATERAL (
  VALUES ('due_date_before_order_date', r.due < r.ordered), ('order_date_in_future', r.ordered > $1::date), ('due_date_too_far', r.due > $1::date + 1826)
) AS fault (name, holds)
WHERE fault.holds
