-- Productions that were assigned or run, of which at least 97 % was made, and of which nothing was moved or changed for more than 30 days.
SELECT json_build_array(pr.company::text, pr.id::text) AS key
FROM production pr
INNER JOIN product_uom own ON own.id = pr.uom
WHERE pr.state IN ('assigned', 'running') AND pr.quantity > 0
  AND (
    SELECT COALESCE(SUM(sm.quantity * mine.factor / own.factor), 0)
    FROM stock_move sm INNER JOIN product_uom mine ON mine.id = sm.uom
    WHERE sm.production_output = pr.id AND sm.product = pr.product AND sm.state = 'done'
  ) >= 0.97 * pr.quantity
  AND $1::date - GREATEST((pr.write_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date, (
    SELECT MAX(sm.effective_date) FROM stock_move sm WHERE sm.state = 'done' AND pr.id IN (sm.production_output, sm.production_input))) > 30
