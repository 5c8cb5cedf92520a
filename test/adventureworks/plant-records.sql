-- Records that are duplicates, incomplete or wrong, and such as only look so. What was planted before is named where these rules
-- find something wrong with it.
set session_replication_role = replica;

-- INC-014: 2014-09-22 is the day of the audit of purchases.
insert into planting_log
select 'INC-014', 'purchase_order_line', jsonb_build_array('-', h.purchaseorderid::text, l.purchaseorderdetailid::text, 'due_date_before_order_date'), true, 'planted for another rule'
from purchasing.purchaseorderdetail l join purchasing.purchaseorderheader h on h.purchaseorderid = l.purchaseorderid
where l.purchaseorderdetailid >= 900000 and h.status <> 3 and l.duedate < h.orderdate;
insert into planting_log
select 'INC-014', 'sales_order_line', jsonb_build_array('-', h.salesorderid::text, l.salesorderdetailid::text, 'due_date_before_order_date'), true, 'planted for another rule'
from sales.salesorderdetail l join sales.salesorderheader h on h.salesorderid = l.salesorderid
where l.salesorderdetailid >= 900000 and h.status not in (4, 6) and h.duedate < h.orderdate;
insert into planting_log
select 'INC-014', 'work_order', jsonb_build_array('-', workorderid::text, 'finish_date_before_start_date'), true, 'planted for another rule'
from production.workorder where workorderid >= 900000 and duedate < startdate;
insert into purchasing.purchaseorderheader (purchaseorderid, status, employeeid, vendorid, shipmethodid, orderdate)
values (901001, 2, 258, 1494, 1, '2014-09-22'), (901002, 2, 258, 1494, 1, '2014-09-23'), (901003, 3, 258, 1494, 1, '2014-09-22'), (901004, 2, 258, 1494, 1, '2014-09-20');
insert into purchasing.purchaseorderdetail (purchaseorderid, purchaseorderdetailid, duedate, orderqty, productid, unitprice, receivedqty, rejectedqty) values
  (901001, 901001, '2014-09-21', 100, 317, 11, 100, 0), (901001, 901002, '2014-09-22', 100, 317, 12, 100, 0), (901002, 901003, '2014-09-30', 100, 317, 13, 100, 0),
  (901001, 901004, '2019-09-22', 100, 317, 14, 100, 0), (901001, 901005, '2019-09-23', 100, 317, 15, 100, 0), (901003, 901006, '2014-01-01', 100, 317, 16, 100, 0);
insert into planting_log values
  ('INC-014', 'purchase_order_line', '["-", "901001", "901001", "due_date_before_order_date"]', true, 'due on the day before it was ordered'),
  ('INC-014', 'purchase_order_line', '["-", "901001", "901002", "due_date_before_order_date"]', false, 'due on the day of the order'),
  ('INC-014', 'purchase_order_line', '["-", "901001", "901002", "order_date_in_future"]', false, 'ordered on the day of the audit'),
  ('INC-014', 'purchase_order_line', '["-", "901002", "901003", "order_date_in_future"]', true, 'ordered tomorrow'),
  ('INC-014', 'purchase_order_line', '["-", "901001", "901004", "due_date_too_far"]', false, 'due in 1826 days'),
  ('INC-014', 'purchase_order_line', '["-", "901001", "901005", "due_date_too_far"]', true, 'due in 1827 days'),
  ('INC-014', 'purchase_order_line', '["-", "901003", "901006", "due_date_before_order_date"]', false, 'rejected');

-- INC-011, INC-003: what was planted before is of a subcategory, not sold, and made unless it was planted as one that nobody uses.
update production.product set productsubcategoryid = 1, finishedgoodsflag = false where productid between 900000 and 941999;
update production.product set makeflag = productid in (900404, 900408, 900411) or productid not between 900401 and 900413 where productid between 900000 and 941002;
insert into planting_log values ('INC-011', 'material', '["-", "900605"]', true, 'planted for another rule: stock without a cost');
-- Products in a place, and on the open order 901004.
select plant_product(n, 'Planted record ' || n, 'RECORD-' || n, 10, '2014-09-01', null) from generate_series(901001, 901030) n;
update production.product set productsubcategoryid = 1, makeflag = true, finishedgoodsflag = false where productid between 901001 and 901030;
-- What is made has a bill.
insert into production.billofmaterials (billofmaterialsid, productassemblyid, componentid, startdate, enddate, unitmeasurecode, bomlevel, perassemblyqty)
select productid + 1000000, productid, 1, '2014-01-01', null, 'EA', 1, 1 from production.product where productid between 900000 and 941002 and makeflag;
insert into production.productinventory (productid, locationid, shelf, bin, quantity, modifieddate)
select id, 1, 'A', 1, quantity, '2014-09-01' from (values (901001, 5), (901002, 5), (901003, 0), (901004, 5), (901005, 5), (901006, 5)) v (id, quantity);
update production.product set standardcost = 0 where productid in (901001, 901003);
update production.product set standardcost = 0.01 where productid = 901002;
insert into purchasing.productvendor (productid, businessentityid, averageleadtime, standardprice, lastreceiptcost, lastreceiptdate, minorderqty, maxorderqty, unitmeasurecode)
values (901004, 1494, 10, 1, 20, '2014-08-01', 1, 10, 'EA'), (901005, 1494, 10, 1, 20.01, '2014-08-01', 1, 10, 'EA'), (901006, 1494, 10, 1, 1000, '2014-08-01', 1, 10, 'CTN');
insert into purchasing.purchaseorderdetail (purchaseorderid, purchaseorderdetailid, duedate, orderqty, productid, unitprice, receivedqty, rejectedqty)
select parent, product, '2014-09-22', 100, product, 1, 100, 0
from (values (901011, 901004), (901012, 901004), (901013, 901004), (901014, 901004), (901015, 901003), (901016, 901004)) v (product, parent);
update production.product set productsubcategoryid = null where productid in (901011, 901015);
update production.product set makeflag = false where productid in (901012, 901013);
insert into purchasing.productvendor (productid, businessentityid, averageleadtime, standardprice, minorderqty, maxorderqty, unitmeasurecode) values (901013, 1494, 1, 1, 1, 10, 'EA');
update production.product set finishedgoodsflag = true, weight = case productid when 901016 then 0.01 end where productid in (901014, 901016);
insert into planting_log values
  ('INC-011', 'material', '["-", "901001"]', true, 'stock at a cost of nothing'),
  ('INC-011', 'material', '["-", "901002"]', false, 'stock at a cent that was never bought'),
  ('INC-011', 'material', '["-", "901003"]', false, 'nothing left of it'),
  ('INC-011', 'material', '["-", "901004"]', false, 'half of what the last receipt cost'),
  ('INC-011', 'material', '["-", "901005"]', true, 'less than half of what the last receipt cost'),
  ('INC-011', 'material', '["-", "901006"]', false, 'the vendor delivers cartons'),
  ('INC-003', 'material', '["-", "901011"]', true, 'no subcategory'),
  ('INC-003', 'material', '["-", "901012"]', true, 'bought from nobody'),
  ('INC-003', 'material', '["-", "901013"]', false, 'bought, delivered within a day'),
  ('INC-003', 'material', '["-", "901014"]', true, 'sold without a weight'),
  ('INC-003', 'material', '["-", "901015"]', false, 'only on a rejected order'),
  ('INC-003', 'material', '["-", "901016"]', false, 'sold, and light');

-- INC-012
insert into purchasing.purchaseorderheader (purchaseorderid, status, employeeid, vendorid, shipmethodid, orderdate)
values (901011, 4, 258, 99999, 1, '2014-09-20'), (901012, 4, 258, 1496, 1, '2014-09-20'), (901013, 4, 259, 1494, 1, '2014-09-20');
insert into planting_log values
  ('INC-012', 'purchase_order', '["-", "901011", "supplier_key"]', true, 'ordered from nobody'),
  ('INC-012', 'purchase_order', '["-", "901012", "supplier_key"]', false, 'a vendor'),
  ('INC-012', 'purchase_order', '["-", "901013", "owner_key"]', false, 'ordered by another employee');

-- DUP-008: what was ordered for other rules has a price of its own.
update purchasing.purchaseorderdetail set unitprice = 10 + (purchaseorderdetailid % 1000) / 1000.0
where purchaseorderdetailid between 900000 and 900999 or purchaseorderdetailid between 920000 and 920007;
insert into purchasing.purchaseorderheader (purchaseorderid, status, employeeid, vendorid, shipmethodid, orderdate)
values (901031, 4, 258, 1498, 1, '2014-09-01'), (901032, 2, 258, 1498, 1, '2014-09-08'), (901033, 2, 258, 1498, 1, '2014-09-16'), (901034, 2, 258, 1500, 1, '2014-09-16'),
  (901035, 3, 258, 1498, 1, '2014-09-16');
insert into purchasing.purchaseorderdetail (purchaseorderid, purchaseorderdetailid, duedate, orderqty, productid, unitprice, receivedqty, rejectedqty)
select parent, id, '2014-09-22', 7, 901020, 1, 7, 0
from (values (901031, 901031), (901032, 901031), (901033, 901032), (901034, 901033), (901035, 901034), (901036, 901035)) v (id, parent);
insert into planting_log values
  ('DUP-008', 'purchase_order_line', '["-", "901031", "901032"]', false, 'two lines of one order'),
  ('DUP-008', 'purchase_order_line', '["-", "901032", "901033"]', true, 'ordered again on the seventh day'),
  ('DUP-008', 'purchase_order_line', '["-", "901033", "901034"]', false, 'ordered again on the eighth day'),
  ('DUP-008', 'purchase_order_line', '["-", "901034", "901035"]', false, 'from another vendor'),
  ('DUP-008', 'purchase_order_line', '["-", "901035", "901036"]', false, 'rejected');
set session_replication_role = default;
