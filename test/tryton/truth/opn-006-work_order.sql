-- Assigned and running productions more than 14 days after the day they were planned to be done, their output not yet made.
SELECT json_build_array(pr.company::text, pr.id::text) AS key
FROM production pr
WHERE pr.state IN ('assigned', 'running')
  AND $1::date - CASE WHEN pr.planned_date IS NULL THEN pr.effective_date ELSE pr.planned_date END >= 15
  AND pr.quantity > COALESCE((
    SELECT SUM(sm.quantity * mine.factor / own.factor)
    FROM stock_move sm
    INNER JOIN product_uom mine ON mine.id = sm.uom
    INNER JOIN product_uom own ON own.id = pr.uom
    WHERE sm.production_output = pr.id AND sm.product = pr.product AND sm.state = 'done'), 0)
