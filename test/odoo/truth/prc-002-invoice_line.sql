-- Lines with goods or services of posted bills of the last year that belong to no line of a purchase order. Refunds are no bills.
SELECT json_build_array(am.company_id::text, am.id::text, aml.id::text) AS key
FROM account_move_line aml
INNER JOIN account_move am ON am.id = aml.move_id
WHERE am.move_type IN ('in_invoice', 'in_receipt') AND am.state = 'posted' AND aml.display_type = 'product'
  AND aml.purchase_line_id IS NULL
  AND $1::date - am.invoice_date BETWEEN 0 AND 365
