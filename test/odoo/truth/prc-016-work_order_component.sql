-- Done moves of raw material of the last year that took more than 10 % above plan, or what nobody planned.
SELECT json_build_array(sm.company_id::text, sm.id::text) AS key
FROM stock_move sm
WHERE sm.raw_material_production_id IS NOT NULL AND sm.state = 'done' AND sm.quantity > 0
  AND $1::date - (sm.date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date BETWEEN 0 AND 365
  AND sm.quantity > sm.product_uom_qty * 1.1
