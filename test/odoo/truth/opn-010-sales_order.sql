-- Orders that were sent, wait for their approval or were placed, with a commercial party that is archived.
SELECT json_build_array(doc.company_id::text, doc.id::text) AS key
FROM sale_order doc
INNER JOIN res_partner contact ON contact.id = doc.partner_id
INNER JOIN res_partner p ON p.id = contact.commercial_partner_id
WHERE doc.state IN ('sent', 'sale') AND p.active IS NOT TRUE
  AND p.commercial_partner_id = p.id
  AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = p.id)
  AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = p.id AND staff.share IS NOT TRUE)
