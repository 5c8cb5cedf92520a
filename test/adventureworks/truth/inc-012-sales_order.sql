-- Orders that name a customer, employee or department that is not there. An account of a contact stands for its store.
SELECT json_build_array('-', r.salesorderid::text, field.name) AS key
FROM (
  SELECT h.salesorderid, h.salespersonid, COALESCE(shop.customerid, a.customerid) AS customerid
  FROM sales.salesorderheader h
  INNER JOIN sales.customer a ON a.customerid = h.customerid
  LEFT JOIN sales.customer shop ON shop.storeid = a.storeid AND shop.personid IS NULL
) AS r
CROSS JOIN LATERAL (
  VALUES ('customer_key', r.customerid, EXISTS (SELECT FROM (SELECT customerid FROM sales.customer WHERE personid IS NULL OR storeid IS NULL) there WHERE there.customerid = r.customerid)),
    ('owner_key', r.salespersonid, EXISTS (SELECT FROM humanresources.employee there WHERE there.businessentityid = r.salespersonid)),
    ('org_unit_key', (SELECT hist.departmentid FROM humanresources.employeedepartmenthistory hist WHERE hist.businessentityid = r.salespersonid AND hist.enddate IS NULL ORDER BY hist.startdate DESC, hist.departmentid LIMIT 1), EXISTS (SELECT FROM humanresources.department there WHERE there.departmentid = (SELECT hist.departmentid FROM humanresources.employeedepartmenthistory hist WHERE hist.businessentityid = r.salespersonid AND hist.enddate IS NULL ORDER BY hist.startdate DESC, hist.departmentid LIMIT 1)))
) AS field (name, held, known)
WHERE field.held IS NOT NULL AND NOT field.known
