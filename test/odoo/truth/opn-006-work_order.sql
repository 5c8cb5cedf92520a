-- Manufacturing orders that are confirmed, in progress or to be closed, not wholly made, more than 14 days after their deadline,
-- without one after their planned end.
SELECT json_build_array(mo.company_id::text, mo.id::text) AS key
FROM mrp_production mo
INNER JOIN uom_uom unit ON unit.id = mo.product_uom_id
WHERE mo.state = ANY ('{confirmed,progress,to_close}')
  AND $1::date - ((CASE WHEN mo.date_deadline IS NULL THEN mo.date_finished ELSE mo.date_deadline END) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date >= 15
  AND mo.product_qty * unit.factor > (
    SELECT COALESCE(SUM(sm.quantity * made.factor), 0)
    FROM stock_move sm INNER JOIN uom_uom made ON made.id = sm.product_uom
    WHERE sm.production_id = mo.id AND sm.product_id = mo.product_id AND sm.state = 'done'
  )
