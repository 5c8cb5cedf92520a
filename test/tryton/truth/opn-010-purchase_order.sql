-- Quotations and placed orders with a party that is inactive or was merged into another.
SELECT json_build_array(doc.company::text, doc.id::text) AS key
FROM purchase_purchase doc
INNER JOIN party_party p ON p.id = doc.party
WHERE doc.state IN ('quotation', 'confirmed', 'processing') AND NOT (p.active IS TRUE AND p.replaced_by IS NULL)
  AND NOT EXISTS (SELECT FROM company_company own WHERE own.party = p.id)
  AND NOT EXISTS (SELECT FROM company_employee staff WHERE staff.party = p.id)
