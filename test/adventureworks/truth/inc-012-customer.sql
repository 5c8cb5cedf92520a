-- Stores and persons who buy that name an employee or department that is not there.
SELECT json_build_array('-', r.customerid::text, field.name) AS key
FROM (
  SELECT c.customerid, s.salespersonid FROM sales.customer c LEFT JOIN sales.store s ON s.businessentityid = c.storeid
  WHERE c.personid IS NULL OR c.storeid IS NULL
) AS r
CROSS JOIN LATERAL (
  VALUES ('owner_key', r.salespersonid, EXISTS (SELECT FROM humanresources.employee there WHERE there.businessentityid = r.salespersonid)),
    ('org_unit_key', (SELECT hist.departmentid FROM humanresources.employeedepartmenthistory hist WHERE hist.businessentityid = r.salespersonid AND hist.enddate IS NULL ORDER BY hist.startdate DESC, hist.departmentid LIMIT 1), EXISTS (SELECT FROM humanresources.department there WHERE there.departmentid = (SELECT hist.departmentid FROM humanresources.employeedepartmenthistory hist WHERE hist.businessentityid = r.salespersonid AND hist.enddate IS NULL ORDER BY hist.startdate DESC, hist.departmentid LIMIT 1)))
) AS field (name, held, known)
WHERE field.held IS NOT NULL AND NOT field.known
