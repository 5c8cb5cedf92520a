-- Defects and near misses put into a copy of AdventureWorks, by plain INSERT, for the audits of its three sources: purchases as of
-- 2014-09-22, production as of 2014-03-30, sales as of 2011-10-14. The planting log names every key that must be found
-- afterwards; `found` is false where something looks like a defect and is none. Nothing else may change.

create function plant_store(number int, title text, seller int, contact int, street text, town text, code text) returns void language sql as $$
  insert into person.businessentity (businessentityid) values (number);
  insert into sales.store (businessentityid, name, salespersonid) values (number, title, seller);
  insert into sales.customer (customerid, storeid) values (number, number);
  insert into person.address (addressid, addressline1, city, stateprovinceid, postalcode) select number, street, town, 79, code where street is not null;
  insert into person.businessentityaddress (businessentityid, addressid, addresstypeid) select number, number, 3 where street is not null;
  insert into person.businessentitycontact (businessentityid, personid, contacttypeid) select number, contact, 11 where contact is not null;
$$;
create function plant_person(number int, first_name text, town text, code text, call text, kind int, mail text) returns void language sql as $$
  insert into person.businessentity (businessentityid) values (number);
  insert into person.person (businessentityid, persontype, firstname, lastname) select number, 'IN', first_name, '' where first_name is not null;
  insert into sales.customer (customerid, personid) values (number, number);
  insert into person.address (addressid, addressline1, city, stateprovinceid, postalcode) values (number, '1 Main St', town, 79, code);
  insert into person.businessentityaddress (businessentityid, addressid, addresstypeid) values (number, number, 2);
  insert into person.personphone (businessentityid, phonenumber, phonenumbertypeid) select number, call, kind where call is not null;
  insert into person.emailaddress (businessentityid, emailaddressid, emailaddress) select number, number, mail where mail is not null;
  insert into planting_log values ('OWN-005', 'customer', jsonb_build_array('-', number::text), true, 'a person has no salesperson');
$$;
create function plant_vendor(number int, title text, is_active boolean, contact int) returns void language sql as $$
  insert into person.businessentity (businessentityid) values (number);
  insert into purchasing.vendor (businessentityid, accountnumber, name, creditrating, activeflag) values (number, 'PLANT' || number, title, 1, is_active);
  insert into person.businessentitycontact (businessentityid, personid, contacttypeid) select number, contact, 11 where contact is not null;
$$;
create function plant_product(number int, title text, code text, cost numeric, sold_from timestamp, discontinued timestamp) returns void language sql as $$
  insert into production.product (productid, name, productnumber, safetystocklevel, reorderpoint, standardcost, listprice, daystomanufacture, sellstartdate, discontinueddate)
  values (number, title, code, 1, 1, cost, 0, 0, sold_from, discontinued);
$$;

-- OPN-001: 2014-08-22 is 31 days before 2014-09-22.
insert into purchasing.purchaseorderheader (purchaseorderid, status, employeeid, vendorid, shipmethodid, orderdate)
values (900001, 2, 258, 1494, 1, '2014-07-01'), (900002, 3, 258, 1494, 1, '2014-07-01'), (900003, 4, 258, 1494, 1, '2014-07-01'), (900004, 1, 258, 1494, 1, '2014-07-01');
insert into purchasing.purchaseorderdetail (purchaseorderid, purchaseorderdetailid, duedate, orderqty, productid, unitprice, receivedqty, rejectedqty) values
  (900001, 900001, '2014-08-22', 100, 317, 1, 0, 0), (900001, 900002, '2014-08-23', 100, 317, 1, 0, 0), (900001, 900003, '2014-08-22', 100, 317, 1, 98, 0),
  (900001, 900004, '2014-08-22', 100, 317, 1, 97.99, 0), (900001, 900005, '2014-08-22', 100, 317, 1, 100, 50), (900001, 900006, '2014-08-22', 100, 317, 1, 120, 0),
  (900002, 900007, '2014-01-01', 100, 317, 1, 0, 0), (900003, 900008, '2014-01-01', 100, 317, 1, 0, 0), (900004, 900009, '2014-08-22', 100, 317, 1, 0, 0);
insert into planting_log values
  ('OPN-001', 'purchase_order_line', '["-", "900001", "900001"]', true, '31 days late'),
  ('OPN-001', 'purchase_order_line', '["-", "900001", "900002"]', false, '30 days late'),
  ('OPN-001', 'purchase_order_line', '["-", "900001", "900003"]', false, 'exactly 2 percent open'),
  ('OPN-001', 'purchase_order_line', '["-", "900001", "900004"]', true, 'a little more than 2 percent open'),
  ('OPN-001', 'purchase_order_line', '["-", "900001", "900005"]', false, 'all received, half of it rejected'),
  ('OPN-001', 'purchase_order_line', '["-", "900001", "900006"]', false, 'received more than ordered'),
  ('OPN-001', 'purchase_order_line', '["-", "900002", "900007"]', false, 'rejected'),
  ('OPN-001', 'purchase_order_line', '["-", "900003", "900008"]', false, 'complete'),
  ('OPN-001', 'purchase_order_line', '["-", "900004", "900009"]', true, 'pending');

-- EXA-001
insert into purchasing.purchaseorderheader (purchaseorderid, status, employeeid, vendorid, shipmethodid, orderdate)
values (900011, 1, 258, 1494, 1, '2014-09-14'), (900012, 1, 258, 1494, 1, '2014-09-15'), (900013, 3, 258, 1494, 1, '2014-01-01');
insert into planting_log values
  ('EXA-001', 'purchase_order', '["-", "900011"]', true, 'eight days old without a line'),
  ('EXA-001', 'purchase_order', '["-", "900012"]', false, 'seven days old'),
  ('EXA-001', 'purchase_order', '["-", "900013"]', false, 'rejected');

-- INC-002: 2013-09-22 is 365 days before 2014-09-22. Person 1 has a telephone and an e-mail address.
select plant_vendor(900101, 'Planted vendor', true, null), plant_vendor(900102, 'Planted vendor', true, null), plant_vendor(900103, 'Planted vendor', true, null),
  plant_vendor(900104, 'Planted vendor', false, null), plant_vendor(900105, 'Planted vendor', true, 1), plant_vendor(900106, 'Planted vendor', true, null);
insert into purchasing.purchaseorderheader (purchaseorderid, status, employeeid, vendorid, shipmethodid, orderdate) values
  (900101, 4, 258, 900101, 1, '2014-09-01'), (900102, 4, 258, 900102, 1, '2013-09-21'), (900103, 3, 258, 900103, 1, '2014-09-01'),
  (900104, 4, 258, 900104, 1, '2014-09-01'), (900105, 4, 258, 900105, 1, '2014-09-01'), (900106, 4, 258, 900106, 1, '2013-09-22');
insert into purchasing.purchaseorderdetail (purchaseorderid, purchaseorderdetailid, duedate, orderqty, productid, unitprice, receivedqty, rejectedqty)
select n, n, '2014-09-10', 1, 317, 1, 1, 0 from generate_series(900101, 900106) n;
insert into planting_log values
  ('INC-002', 'supplier', '["-", "900101"]', true, 'nobody to reach'),
  ('INC-002', 'supplier', '["-", "900102"]', false, 'ordered from 366 days ago'),
  ('INC-002', 'supplier', '["-", "900103"]', false, 'its order was rejected'),
  ('INC-002', 'supplier', '["-", "900104"]', false, 'no longer active'),
  ('INC-002', 'supplier', '["-", "900105"]', false, 'reached through a contact'),
  ('INC-002', 'supplier', '["-", "900106"]', true, 'ordered from 365 days ago, nobody to reach');

-- INC-004
select plant_vendor(900201, 'TBD', true, 1), plant_vendor(900202, 'Unknown Pleasures', true, 1);
select plant_store(900203, 'n/a', 279, 1, '1 Main St', 'Bothell', '98011'), plant_store(900204, 'Test Bikes', 279, 1, '1 Main St', U&'\3000TBD', '98011'),
  plant_store(900205, U&'\FF10\FF10\FF10', 279, 1, '1 Unknown Road', 'Bothell', '98011');
select plant_product(900206, 'unknown', 'PL-900206', 10, '2014-01-01', null), plant_product(900207, 'Planted 900207', '0000', 10, '2014-01-01', null),
  plant_product(900208, 'Planted 900208', 'XXX', 10, '2014-01-01', null), plant_product(900209, 'none', 'PL-900209', 10, '2014-01-01', '2014-02-01'),
  plant_product(900210, 'Test Stand', 'PL-900210', 10, '2014-01-01', null);
insert into planting_log values
  ('INC-004', 'supplier', '["-", "900201", "name"]', true, 'to be defined'),
  ('INC-004', 'supplier', '["-", "900202", "name"]', false, 'a name that begins so'),
  ('INC-004', 'customer', '["-", "900203", "name"]', true, 'not applicable'),
  ('INC-001', 'customer', '["-", "900203"]', true, 'n/a is no name'),
  ('INC-004', 'customer', '["-", "900204", "city"]', true, 'to be defined, after an ideographic space'),
  ('INC-001', 'customer', '["-", "900204"]', true, 'TBD is no city'),
  ('INC-004', 'customer', '["-", "900204", "name"]', false, 'a name that begins so'),
  ('INC-004', 'customer', '["-", "900205", "name"]', true, 'full-width zeros'),
  ('INC-001', 'customer', '["-", "900205"]', true, 'zeros are no name'),
  ('INC-004', 'customer', '["-", "900205", "street"]', false, 'a road that is called so'),
  ('INC-004', 'material', '["-", "900206", "name"]', true, 'unknown'),
  ('INC-004', 'material', '["-", "900207", "code"]', false, 'a number may be all zeros'),
  ('INC-004', 'material', '["-", "900208", "code"]', true, 'crosses'),
  ('INC-004', 'material', '["-", "900209", "name"]', false, 'discontinued'),
  ('INC-004', 'material', '["-", "900210", "name"]', false, 'a stand for tests');

-- INC-008
select plant_person(900301, 'Planted', 'Bothell', '98011-1234', '425-555-0100 x12', 3, 'a@example.com'), plant_person(900302, 'Planted', 'Bothell', '98011', '12345', 3, 'b@example.com'),
  plant_person(900303, 'Planted', 'Bothell', '98011', 'ask at home', 1, 'c@example.com'), plant_person(900304, 'Planted', 'Bothell', '98011', null, 3, 'd@example'),
  plant_person(900305, 'Planted', 'Bothell', '9801', null, 3, 'e@example.com; f@mail.example.org');
insert into planting_log values
  ('INC-008', 'customer', '["-", "900301", "phone"]', false, 'an extension'),
  ('INC-008', 'customer', '["-", "900301", "postcode"]', false, 'nine digits'),
  ('INC-008', 'customer', '["-", "900302", "phone"]', true, 'five digits'),
  ('INC-008', 'customer', '["-", "900303", "mobile"]', true, 'words'),
  ('INC-008', 'customer', '["-", "900304", "email"]', true, 'a domain that cannot be'),
  ('INC-008', 'customer', '["-", "900305", "email"]', false, 'two addresses'),
  ('INC-008', 'customer', '["-", "900305", "postcode"]', true, 'four digits in the United States');

-- STL-002: 2012-09-21 is 731 days before 2014-09-22.
select plant_product(n, 'Planted ' || n, 'PL-' || n, 10, case n when 900402 then '2012-09-22'::timestamp else '2012-09-21'::timestamp end,
  case n when 900410 then '2014-01-01'::timestamp end) from generate_series(900401, 900413) n;
insert into production.productinventory (productid, locationid, shelf, bin, quantity, modifieddate) values (900403, 1, 'A', 1, 1, '2014-03-01'), (900412, 1, 'A', 1, 0, '2014-03-01');
insert into production.billofmaterials (billofmaterialsid, productassemblyid, componentid, startdate, enddate, unitmeasurecode, bomlevel, perassemblyqty)
values (900404, 800, 900404, '2012-01-01', null, 'EA', 1, 1), (900405, 800, 900405, '2012-01-01', '2013-01-01', 'EA', 1, 1);
insert into production.transactionhistory (transactionid, productid, referenceorderid, transactiondate, transactiontype, quantity, actualcost) values (900406, 900406, 1, '2012-09-22', 'S', 1, 0);
insert into production.transactionhistoryarchive (transactionid, productid, referenceorderid, transactiondate, transactiontype, quantity, actualcost) values (900407, 900407, 1, '2012-09-21', 'S', 1, 0), (900413, 900413, 1, '2012-09-22', 'S', 1, 0);
insert into purchasing.purchaseorderheader (purchaseorderid, status, employeeid, vendorid, shipmethodid, orderdate) values (900408, 1, 258, 1494, 1, '2014-09-20'), (900409, 3, 258, 1494, 1, '2014-09-20');
insert into purchasing.purchaseorderdetail (purchaseorderid, purchaseorderdetailid, duedate, orderqty, productid, unitprice, receivedqty, rejectedqty)
values (900408, 900408, '2014-10-01', 1, 900408, 1, 0, 0), (900409, 900409, '2014-10-01', 1, 900409, 1, 0, 0);
insert into production.workorder (workorderid, productid, orderqty, scrappedqty, startdate, duedate) values (900411, 900411, 1, 0, '2014-03-01', '2014-12-01');
insert into planting_log values
  ('STL-002', 'material', '["-", "900401"]', true, 'sold for 731 days and nowhere to be found'),
  ('STL-002', 'material', '["-", "900402"]', false, 'sold for 730 days'),
  ('STL-002', 'material', '["-", "900403"]', false, 'one piece in stock'),
  ('STL-002', 'material', '["-", "900404"]', false, 'built into something'),
  ('STL-002', 'material', '["-", "900405"]', true, 'was built into something until last year'),
  ('STL-002', 'material', '["-", "900406"]', false, 'sold 730 days ago'),
  ('STL-002', 'material', '["-", "900407"]', true, 'sold 731 days ago, which is in the archive'),
  ('STL-002', 'material', '["-", "900408"]', false, 'on order'),
  ('STL-002', 'material', '["-", "900409"]', true, 'only in a rejected order'),
  ('STL-002', 'material', '["-", "900410"]', false, 'discontinued'),
  ('STL-002', 'material', '["-", "900411"]', false, 'in the making'),
  ('STL-002', 'material', '["-", "900412"]', true, 'a place is kept for it, with nothing there'),
  ('STL-002', 'material', '["-", "900413"]', false, 'sold 730 days ago, which is in the archive');

-- OPN-006: 2014-03-15 is 15 days before 2014-03-30.
insert into production.workorder (workorderid, productid, orderqty, scrappedqty, startdate, enddate, duedate) values
  (900501, 722, 10, 0, '2014-01-01', null, '2014-03-15'), (900502, 722, 10, 0, '2014-01-01', null, '2014-03-16'), (900503, 722, 10, 0, '2014-01-01', '2014-03-29', '2014-01-15');
insert into planting_log values
  ('OPN-006', 'work_order', '["-", "900501"]', true, '15 days late'),
  ('OPN-006', 'work_order', '["-", "900502"]', false, '14 days late'),
  ('OPN-006', 'work_order', '["-", "900503"]', false, 'ended late');

-- STL-001: 2013-09-30 is 181 days before 2014-03-30.
select plant_product(n, 'Planted ' || n, 'PL-' || n, case n when 900605 then 0 else 10 end, '2014-01-01', case n when 900607 then '2014-02-01'::timestamp end) from generate_series(900601, 900608) n;
insert into production.productinventory (productid, locationid, shelf, bin, quantity, modifieddate)
select id, 1, 'A', 1, quantity, changed::timestamp
from (values (900601, 20, '2013-09-30'), (900602, 20, '2013-10-01'), (900603, 20, '2013-01-01'), (900604, 9, '2013-01-01'), (900605, 1, '2013-01-01'),
  (900606, 20, '2013-01-01'), (900607, 20, '2013-01-01'), (900608, 0, '2013-01-01')) v (id, quantity, changed);
insert into production.transactionhistory (transactionid, productid, referenceorderid, transactiondate, transactiontype, quantity, actualcost)
values (900603, 900603, 1, '2013-10-01', 'W', 1, 0), (900606, 900606, 1, '2014-06-01', 'S', 1, 0);
insert into planting_log values
  ('STL-001', 'material', '["-", "900601"]', true, 'unchanged for 181 days'),
  ('STL-001', 'material', '["-", "900602"]', false, 'unchanged for 180 days'),
  ('STL-001', 'material', '["-", "900603"]', false, 'made 180 days ago'),
  ('STL-001', 'material', '["-", "900604"]', false, 'worth 90'),
  ('STL-001', 'material', '["-", "900605"]', true, 'of unknown worth'),
  ('STL-001', 'material', '["-", "900606"]', true, 'sold later than the audit looks'),
  ('STL-001', 'material', '["-", "900607"]', false, 'discontinued'),
  ('STL-001', 'material', '["-", "900608"]', false, 'nothing there');

-- PRC-006
select plant_product(900701, 'Planted 900701', 'PL-900701', 10, '2014-01-01', null), plant_product(900702, 'Planted 900702', 'PL-900702', 10, '2014-01-01', null);
insert into production.productinventory (productid, locationid, shelf, bin, quantity, modifieddate)
values (900701, 1, 'A', 1, -1, '2014-03-01'), (900701, 6, 'A', 1, 5, '2014-03-01'), (900702, 1, 'A', 1, 0, '2014-03-01');
insert into planting_log values
  ('PRC-006', 'stock_balance', '["-", "900701", "1", "", "", ""]', true, 'whatever lies elsewhere'),
  ('PRC-006', 'stock_balance', '["-", "900701", "6", "", "", ""]', false, 'the other place'),
  ('PRC-006', 'stock_balance', '["-", "900702", "1", "", "", ""]', false, 'nothing there');

-- OPN-004: 2011-09-28 is 16 days before 2011-10-14.
insert into sales.salesorderheader (salesorderid, orderdate, duedate, status, onlineorderflag, customerid, salespersonid, billtoaddressid, shiptoaddressid, shipmethodid)
select id, '2011-09-01', due::timestamp, status, false, 29825, 279, 985, 985, 5
from (values (900801, '2011-09-28', 2), (900802, '2011-09-29', 1), (900803, '2011-09-28', 5), (900804, '2011-09-28', 4), (900805, '2011-09-28', 3), (900806, '2011-09-28', 6)) v (id, due, status);
insert into sales.salesorderdetail (salesorderid, salesorderdetailid, orderqty, productid, specialofferid, unitprice) select n, n, 1, 776, 1, 10 from generate_series(900801, 900806) n;
insert into planting_log values
  ('OPN-004', 'sales_order_line', '["-", "900801", "900801"]', true, '16 days late'),
  ('OPN-004', 'sales_order_line', '["-", "900802", "900802"]', false, '15 days late'),
  ('OPN-004', 'sales_order_line', '["-", "900803", "900803"]', false, 'shipped'),
  ('OPN-004', 'sales_order_line', '["-", "900804", "900804"]', false, 'rejected'),
  ('OPN-004', 'sales_order_line', '["-", "900805", "900805"]', true, 'backordered'),
  ('OPN-004', 'sales_order_line', '["-", "900806", "900806"]', false, 'cancelled');

-- OWN-005, INC-001
insert into humanresources.employee (businessentityid, nationalidnumber, loginid, jobtitle, birthdate, maritalstatus, gender, hiredate, currentflag)
values (900901, '900901', 'adventure-works\planted0', 'Sales Representative', '1980-01-01', 'S', 'F', '2010-01-01', false);
insert into sales.salesperson (businessentityid) values (900901);
select plant_store(900902, 'Planted store', null, 1, '1 Main St', 'Bothell', '98011'), plant_store(900903, 'Planted store', 900901, 1, '1 Main St', 'Bothell', '98011'),
  plant_store(900904, 'Planted store', 279, 1, '1 Main St', 'Bothell', '98011'), plant_store(900905, 'Planted store', 279, null, '1 Main St', 'Bothell', '98011'),
  plant_store(900906, 'Planted store', 279, 1, null, null, null);
insert into sales.customer (customerid, storeid, personid) values (900907, 900902, 1);
select plant_person(900908, null, 'Bothell', '98011', '425-555-0100', 1, null), plant_person(900909, 'Planted', 'Bothell', '98011', null, 1, 'g@example.com');
insert into planting_log values
  ('OWN-005', 'customer', '["-", "900902"]', true, 'a store without a salesperson'),
  ('OWN-005', 'customer', '["-", "900903"]', true, 'the salesperson left'),
  ('OWN-005', 'customer', '["-", "900904"]', false, 'a salesperson who works here'),
  ('OWN-005', 'customer', '["-", "900907"]', false, 'who ordered for a store is no customer'),
  ('INC-001', 'customer', '["-", "900904"]', false, 'complete'),
  ('INC-001', 'customer', '["-", "900905"]', true, 'nobody to reach'),
  ('INC-001', 'customer', '["-", "900906"]', true, 'no address'),
  ('INC-001', 'customer', '["-", "900907"]', false, 'who ordered for a store is no customer'),
  ('INC-001', 'customer', '["-", "900908"]', true, 'nobody knows the name'),
  ('INC-001', 'customer', '["-", "900909"]', false, 'a name and an e-mail');

-- OPN-008: nothing is a draft here, however old it is; what was planted above in process and pending is not.
insert into planting_log values
  ('OPN-008', 'sales_order', '["-", "900802"]', false, 'in process for weeks'),
  ('OPN-008', 'purchase_order', '["-", "900004"]', false, 'pending for months');

-- PRC-004: one vendor and buyer; from 40,000 to 50,000 each.
insert into purchasing.purchaseorderheader (purchaseorderid, status, employeeid, vendorid, shipmethodid, orderdate, subtotal, taxamt, freight) values
  (920001, 2, 258, 1494, 1, '2014-08-01', 40000, 0, 0), (920002, 2, 258, 1494, 1, '2014-08-08', 40000, 0, 0),
  (920003, 2, 259, 1494, 1, '2014-08-01', 40000, 0, 0), (920004, 2, 259, 1494, 1, '2014-08-09', 40000, 0, 0),
  (920005, 3, 260, 1494, 1, '2014-08-01', 45000, 0, 0), (920006, 2, 260, 1494, 1, '2014-08-01', 45000, 0, 0);
-- PRC-010
insert into purchasing.purchaseorderdetail (purchaseorderid, purchaseorderdetailid, duedate, orderqty, productid, unitprice, receivedqty, rejectedqty) values
  (920001, 920001, '2014-10-01', 100, 318, 1, 105, 0), (920001, 920002, '2014-10-01', 100, 318, 1, 106, 0), (920002, 920003, '2014-10-01', 100, 318, 1, 0, 0),
  (920003, 920004, '2014-10-01', 100, 318, 1, 0, 0), (920004, 920005, '2014-10-01', 100, 318, 1, 0, 0), (920005, 920006, '2014-10-01', 100, 318, 1, 500, 0),
  (920006, 920007, '2014-10-01', 100, 318, 1, 0, 0);
-- PRC-005: a vendor who usually asks for 100. The orders are complete long before the audit of the purchases.
insert into purchasing.productvendor (productid, businessentityid, averageleadtime, standardprice, minorderqty, maxorderqty, unitmeasurecode)
values (318, 1494, 1, 100, 1, 1000, 'EA');
insert into purchasing.purchaseorderheader (purchaseorderid, status, employeeid, vendorid, shipmethodid, orderdate) values
  (920011, 4, 258, 1494, 1, '2011-10-01'), (920012, 3, 258, 1494, 1, '2011-10-01');
insert into purchasing.purchaseorderdetail (purchaseorderid, purchaseorderdetailid, duedate, orderqty, productid, unitprice, receivedqty, rejectedqty) values
  (920011, 920011, '2011-10-20', 1000, 318, 105, 1000, 0), (920011, 920012, '2011-10-20', 1000, 318, 106, 1000, 0), (920012, 920013, '2011-10-20', 1000, 318, 9, 0, 0);
insert into planting_log values
  ('PRC-004', 'purchase_order', '["-", "1494", "258", "920001"]', true, 'two orders of 40,000 within 7 days'),
  ('PRC-004', 'purchase_order', '["-", "1494", "259", "920003"]', false, '8 days apart'),
  ('PRC-004', 'purchase_order', '["-", "1494", "260", "920006"]', false, 'the other one was rejected'),
  ('PRC-005', 'purchase_order_line', '["-", "920011", "920011"]', false, '5 percent above the usual price'),
  ('PRC-005', 'purchase_order_line', '["-", "920011", "920012"]', true, '6 percent above the usual price'),
  ('PRC-005', 'purchase_order_line', '["-", "920012", "920013"]', false, 'rejected'),
  ('PRC-010', 'purchase_order_line', '["-", "900001", "900006"]', true, 'a fifth more came'),
  ('PRC-010', 'purchase_order_line', '["-", "920001", "920001"]', false, '5 percent more came'),
  ('PRC-010', 'purchase_order_line', '["-", "920001", "920002"]', true, '6 percent more came'),
  ('PRC-010', 'purchase_order_line', '["-", "920005", "920006"]', false, 'rejected');
insert into planting_log
select 'PRC-005', 'sales_order_line', jsonb_build_array('-', id, id), true, 'a bicycle for 10' from (values ('900801'), ('900802'), ('900803'), ('900805')) v (id);
-- OPN-010: a vendor that is no longer active.
select plant_vendor(941101, 'Planted vendor', false, 1), plant_vendor(941102, 'Planted vendor', true, 1);
select plant_product(941001, 'Planted item', 'PL-941001', 1, '2014-01-01', '2014-09-01'), plant_product(941002, 'Planted item', 'PL-941002', 1, '2014-01-01', null);
insert into purchasing.purchaseorderheader (purchaseorderid, status, employeeid, vendorid, shipmethodid, orderdate)
values (941001, 2, 258, 941101, 1, '2014-09-20'), (941002, 3, 258, 941101, 1, '2014-09-20'), (941003, 4, 258, 941101, 1, '2014-09-20'), (941004, 2, 258, 1494, 1, '2014-09-20');
insert into purchasing.purchaseorderdetail (purchaseorderid, purchaseorderdetailid, duedate, orderqty, productid, unitprice, receivedqty, rejectedqty) values
  (941004, 941001, '2014-09-22', 10, 941001, 1, 4, 0), (941004, 941002, '2014-09-22', 10, 941001, 1, 10, 0), (941004, 941003, '2014-09-22', 10, 941002, 1, 0, 0);
insert into planting_log values
  ('OPN-010', 'purchase_order', '["-", "941001"]', true, 'the vendor is no longer active'),
  ('OPN-010', 'purchase_order', '["-", "941002"]', false, 'rejected'),
  ('OPN-010', 'purchase_order', '["-", "941003"]', false, 'complete'),
  ('OPN-010', 'purchase_order_line', '["-", "941004", "941001"]', true, 'the product is discontinued'),
  ('OPN-010', 'purchase_order_line', '["-", "941004", "941002"]', false, 'the product is discontinued, but all of it came'),
  ('OPN-010', 'purchase_order_line', '["-", "941004", "941003"]', false, 'a living product');

-- STL-007: of what was planted two products are made.
update production.product set makeflag = false where productid > 900000;
select plant_product(941003, 'Planted item', 'PL-941003', 1, '2014-01-01', null), plant_product(941004, 'Planted item', 'PL-941004', 1, '2014-01-01', null),
  plant_product(941005, 'Planted item', 'PL-941005', 1, '2014-01-01', '2014-09-01'), plant_product(941006, 'Planted item', 'PL-941006', 1, '2014-01-01', null);
insert into production.billofmaterials (billofmaterialsid, productassemblyid, componentid, startdate, enddate, unitmeasurecode, bomlevel, perassemblyqty)
values (941004, 941004, 1, '2014-09-22', null, 'EA', 1, 1), (941006, 941006, 1, '2014-09-01', '2014-09-21', 'EA', 1, 1);
insert into planting_log values
  ('STL-007', 'material', '["-", "941003", "no_valid_bom", "", ""]', true, 'made, but of nothing'),
  ('STL-007', 'material', '["-", "941004", "no_valid_bom", "", ""]', false, 'a bill that begins today'),
  ('STL-007', 'material', '["-", "941005", "no_valid_bom", "", ""]', false, 'discontinued'),
  ('STL-007', 'material', '["-", "941006", "no_valid_bom", "", ""]', true, 'a bill that ended yesterday');
