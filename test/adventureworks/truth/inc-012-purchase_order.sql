-- Orders that name a vendor, employee or department that is not there.
SELECT json_build_array('-', r.purchaseorderid::text, field.name) AS key
FROM purchasing.purchaseorderheader AS r
CROSS JOIN LATERAL (
  VALUES ('supplier_key', r.vendorid, EXISTS (SELECT FROM purchasing.vendor there WHERE there.businessentityid = r.vendorid)),
    ('owner_key', r.employeeid, EXISTS (SELECT FROM humanresources.employee there WHERE there.businessentityid = r.employeeid)),
    ('org_unit_key', (SELECT hist.departmentid FROM humanresources.employeedepartmenthistory hist WHERE hist.businessentityid = r.employeeid AND hist.enddate IS NULL ORDER BY hist.startdate DESC, hist.departmentid LIMIT 1), EXISTS (SELECT FROM humanresources.department there WHERE there.departmentid = (SELECT hist.departmentid FROM humanresources.employeedepartmenthistory hist WHERE hist.businessentityid = r.employeeid AND hist.enddate IS NULL ORDER BY hist.startdate DESC, hist.departmentid LIMIT 1)))
) AS field (name, held, known)
WHERE field.held IS NOT NULL AND NOT field.known
