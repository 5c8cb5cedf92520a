-- Buttons that make a document binding and that one user alone may press: no rule asks for a second, whatever the group or amount.
SELECT jsonb_build_array('-', im.model || '.' || imb.name) AS key
FROM ir_model_button imb INNER JOIN ir_model im ON im.id = imb.model
WHERE (im.model || '.' || imb.name) IN ('purchase.purchase.confirm', 'account.invoice.post', 'account.payment.approve', 'account.move.post')
  AND NOT EXISTS (
    SELECT FROM ir_model_button_rule imbr
    WHERE imbr.button = imb.id AND imbr.number_user >= 2 AND imbr."group" IS NULL AND (imbr.condition IS NULL OR imbr.condition = '')
  )
