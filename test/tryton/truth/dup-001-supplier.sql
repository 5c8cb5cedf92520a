-- Active parties (supplier: those with an order that was not cancelled) that show one tax number. All parties are shared by the
-- companies. The third part of the key is the number itself; the product keeps only its keyed hash.
SELECT json_build_array('-', 'tax_id', tax) AS key
FROM (
  SELECT pp.id, (
    SELECT REGEXP_REPLACE(UPPER(NORMALIZE(pi.code, NFKC)), '[^A-Z0-9]', '', 'g') FROM party_identifier pi
    WHERE pi.party = pp.id AND pi.type IS NOT NULL AND pi.type NOT IN ('fr_siren', 'fr_siret')
    ORDER BY pi.sequence NULLS FIRST, pi.id LIMIT 1
  ) AS tax
  FROM party_party pp
  WHERE pp.active IS TRUE AND pp.replaced_by IS NULL
    AND EXISTS (SELECT FROM purchase_purchase doc WHERE doc.party = pp.id AND doc.state <> 'cancelled')
    AND NOT EXISTS (SELECT FROM company_company own WHERE own.party = pp.id)
    AND NOT EXISTS (SELECT FROM company_employee staff WHERE staff.party = pp.id)
) AS numbered
WHERE LENGTH(tax) >= 5 AND tax !~ '^(.)\1*$' AND LOWER(tax) NOT IN ('unknown', 'dummy')
GROUP BY tax
HAVING COUNT(*) > 1
