-- Orders placed in the last year whose goods were moved, or whose invoice was dated, more than a day before they were
-- written, or before they were approved.
WITH early AS (
  SELECT po.id, po.company_id,
    (po.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS written,
    (COALESCE(po.date_approve, po.create_date) AT TIME ZONE 'UTC' AT TIME ZONE $2)::date AS approved,
    LEAST(
      (SELECT MIN((sm.date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date) FROM stock_move sm
        INNER JOIN purchase_order_line pol ON pol.id = sm.purchase_line_id WHERE pol.order_id = po.id AND pol.display_type IS NULL AND sm.state = 'done'),
      (SELECT MIN(am.invoice_date) FROM account_move_line aml INNER JOIN account_move am ON am.id = aml.move_id
        INNER JOIN purchase_order_line pol ON pol.id = aml.purchase_line_id WHERE pol.order_id = po.id AND pol.display_type IS NULL AND am.state = 'posted')
    ) AS came
  FROM purchase_order po
  WHERE po.state = 'purchase'
)
SELECT json_build_array(company_id::text, id::text) AS key
FROM early
WHERE $1::date - written BETWEEN 0 AND 365 AND (written - came > 1 OR approved - came > 1)
