-- Suppliers entered in the last 30 days by somebody who is no employee of company 1, which owns them.
SELECT json_build_array('-', pp.id::text) AS key
FROM party_party pp
WHERE pp.active IS TRUE AND pp.replaced_by IS NULL
  AND $1::date - (pp.create_date AT TIME ZONE 'UTC' AT TIME ZONE $2)::date BETWEEN 0 AND 30
  AND EXISTS (SELECT FROM purchase_purchase po WHERE po.party = pp.id AND po.state <> 'cancelled')
  AND NOT EXISTS (SELECT FROM company_company own WHERE own.party = pp.id)
  AND NOT EXISTS (SELECT FROM company_employee staff WHERE staff.party = pp.id)
  AND NOT EXISTS (
    SELECT FROM company_employee ce
    WHERE ce.company = 1 AND (ce.id IN (SELECT employee FROM res_user WHERE id = pp.create_uid)
      OR ce.id IN (SELECT employee FROM "res_user-company_employee" WHERE "user" = pp.create_uid)))
