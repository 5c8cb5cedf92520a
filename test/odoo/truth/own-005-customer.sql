-- Active commercial parties that buy, whose salesperson is missing or can no longer log in.
WITH buyers AS (
  SELECT DISTINCT payer.id
  FROM sale_order so, res_partner contact, res_partner payer
  WHERE so.partner_id = contact.id AND contact.commercial_partner_id = payer.id AND so.state IN ('draft', 'sent', 'sale')
  UNION
  SELECT id FROM res_partner WHERE customer_rank >= 1
)
SELECT json_build_array(COALESCE(rp.company_id::text, '-'), rp.id::text) AS key
FROM buyers
INNER JOIN res_partner rp USING (id)
LEFT OUTER JOIN res_users seller ON seller.id = rp.user_id AND seller.active IS TRUE
WHERE rp.active IS TRUE
  AND rp.commercial_partner_id = rp.id
  AND seller.id IS NULL
  AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
  AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
