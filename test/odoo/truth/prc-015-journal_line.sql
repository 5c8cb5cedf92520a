-- Items of more than 1,000 on accounts of customers and suppliers, posted in the last year by entries that are no invoice and
-- that no payment, bank statement, tax or stock move made.
SELECT json_build_array(am.company_id::text, am.id::text, aml.id::text) AS key
FROM account_move_line aml
INNER JOIN account_move am ON am.id = aml.move_id
INNER JOIN account_account aa ON aa.id = aml.account_id
WHERE am.state = 'posted' AND am.move_type = 'entry'
  AND am.origin_payment_id IS NULL AND am.statement_line_id IS NULL AND am.tax_cash_basis_origin_move_id IS NULL
  AND NOT EXISTS (SELECT FROM stock_move sm WHERE sm.account_move_id = am.id)
  AND aa.account_type IN ('asset_receivable', 'liability_payable')
  AND $1::date - am.date BETWEEN 0 AND 365
  AND ABS(aml.balance) > 1000
