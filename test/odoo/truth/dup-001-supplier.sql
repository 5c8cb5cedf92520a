-- Active commercial parties (supplier) that show one tax id; a party without a company belongs to every company.
-- The third part of the key is the tax id itself; the product keeps only its keyed hash.
WITH parties AS (
  SELECT rp.id, rp.company_id, rp.parent_id, REGEXP_REPLACE(UPPER(NORMALIZE(rp.vat, NFKC)), '[^A-Z0-9]', '', 'g') AS tax
  FROM res_partner rp
  WHERE rp.active IS TRUE AND rp.commercial_partner_id = rp.id
    AND (rp.supplier_rank >= 1 OR rp.id IN (
      SELECT c.commercial_partner_id FROM purchase_order po INNER JOIN res_partner c ON c.id = po.partner_id WHERE po.state <> 'cancel'))
    AND NOT EXISTS (SELECT FROM res_company mine WHERE mine.partner_id = rp.id)
    AND NOT EXISTS (SELECT FROM res_users staff WHERE staff.partner_id = rp.id AND staff.share IS NOT TRUE)
),
usable AS (
  SELECT * FROM parties
  WHERE LENGTH(tax) >= 5 AND tax !~ '^(.)\1*$' AND LOWER(tax) NOT IN ('unknown', 'dummy')
),
books AS (SELECT DISTINCT company_id FROM usable)
SELECT json_build_array(COALESCE(books.company_id::text, '-'), 'tax_id', u.tax) AS key
FROM books
INNER JOIN usable u ON u.company_id IS NULL OR u.company_id = books.company_id
GROUP BY books.company_id, u.tax
HAVING COUNT(DISTINCT u.id) > 1
