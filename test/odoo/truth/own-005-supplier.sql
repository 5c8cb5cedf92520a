-- Active commercial parties that sell to us, with neither buyer nor salesperson who can log in.
WITH sellers AS (
  SELECT DISTINCT payer.id
  FROM purchase_order po, res_partner contact, res_partner payer
  WHERE po.partner_id = contact.id AND contact.commercial_partner_id = payer.id
    AND po.state IN ('draft', 'sent', 'to approve', 'purchase')
  UNION
  SELECT id FROM res_partner WHERE supplier_rank >= 1
)
SELECT json_build_array(COALESCE(rp.company_id::text, '-'), rp.id::text) AS key
FROM sellers
INNER JOIN res_partner rp USING (id)
WHERE rp.active IS TRUE
  AND rp.commercial_partner_id = rp.id
  AND NOT EXISTS (
    SELECT FROM res_users who
    WHERE who.active IS TRUE AND who.id = CASE WHEN rp.buyer_id IS NULL THEN rp.user_id ELSE rp.buyer_id END
  )
  AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
  AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
