-- Active commercial parties (customer) that show one tax id. A party without a company belongs to every company, so that it
-- meets the parties of each; parties that are all without a company meet each other once. Branches of one parent are one party.
-- The third part of the key is the tax id itself; the product keeps only its keyed hash.
WITH parties AS (
  SELECT rp.id, COALESCE(rp.company_id::text, '-') AS book, COALESCE(rp.parent_id, rp.id) AS family,
    REGEXP_REPLACE(UPPER(NORMALIZE(rp.vat, NFKC)), '[^A-Z0-9]', '', 'g') AS tax
  FROM res_partner rp
  WHERE rp.active IS TRUE AND rp.commercial_partner_id = rp.id
    AND (rp.customer_rank >= 1 OR rp.id IN (
      SELECT c.commercial_partner_id FROM sale_order so INNER JOIN res_partner c ON c.id = so.partner_id WHERE so.state <> 'cancel'))
    AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
    AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
)
SELECT json_build_array(head.book, 'tax_id', head.tax) AS key
FROM (SELECT DISTINCT book, tax FROM parties) AS head
INNER JOIN parties AS member ON member.tax = head.tax AND member.book IN (head.book, '-')
WHERE LENGTH(head.tax) >= 5 AND head.tax !~ '^(.)\1*$' AND LOWER(head.tax) NOT IN ('unknown', 'dummy')
GROUP BY head.book, head.tax
HAVING COUNT(DISTINCT member.family) > 1
