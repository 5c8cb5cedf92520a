-- Living customers without a credit limit of their own: none kept, nothing or less, or all nines.
WITH customers AS (
  SELECT rp.id, rp.company_id, rp.active, rp.credit_limit
  FROM res_partner rp
  WHERE rp.active IS NOT NULL AND rp.commercial_partner_id = rp.id
    AND (rp.customer_rank >= 1 OR rp.id IN (
      SELECT c.commercial_partner_id FROM sale_order o INNER JOIN res_partner c ON c.id = o.partner_id WHERE o.state <> 'cancel'))
    AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
    AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
)
SELECT json_build_array(COALESCE(company_id::text, '-'), id::text) AS key
FROM customers
LEFT JOIN LATERAL (
  SELECT kept.value::numeric AS amount FROM jsonb_each_text(credit_limit) AS kept
  WHERE kept.value ~ '^[-0-9.]+$' AND kept.key = COALESCE(company_id::text, kept.key)
  ORDER BY LPAD(kept.key, 12, '0') LIMIT 1
) AS credit ON TRUE
WHERE active AND (amount IS NULL OR amount <= 0 OR amount >= 999999999)
