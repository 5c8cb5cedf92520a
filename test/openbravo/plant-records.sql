-- Records that are duplicates, incomplete or wrong, and such as only look so. Everything planted before is first made clean of these
-- rules, or named where it cannot be. The company knows that the users 0 and 100 are those of the system.
set session_replication_role = replica;
update c_bpartner set so_creditlimit = 1000 where c_bpartner_id ~ '^C\d+$';
update m_product set weight = 1, mrp_planningmethod_id = 'PLANTED', ispurchased = 'N', production = 'N' where m_product_id ~ '^M\d+$';
update m_product set isbom = 'N' where m_product_id ~ '^M\d+$' and m_product_id not in ('M73', 'M74', 'M75', 'M76');

-- Customers with a line of credit, vendors, and stocked items at a cost of 10, each like those planted before.
insert into c_bpartner
select (jsonb_populate_record(p, jsonb_build_object('c_bpartner_id', 'R' || n, 'value', 'R' || n, 'name', 'Planted record ' || n, 'taxid', 'PR' || n || '77'))).*
from c_bpartner p, generate_series(100, 120) n where p.c_bpartner_id = 'C45';
insert into c_location select (jsonb_populate_record(l, jsonb_build_object('c_location_id', 'L' || p.c_bpartner_id, 'address1', p.c_bpartner_id || ' Main St'))).*
from c_bpartner p, c_location l where p.c_bpartner_id ~ '^R\d+$' and l.c_location_id = 'LC45';
insert into c_bpartner_location
select (jsonb_populate_record(a, jsonb_build_object('c_bpartner_location_id', 'A' || p.c_bpartner_id, 'c_bpartner_id', p.c_bpartner_id,
  'c_location_id', 'L' || p.c_bpartner_id, 'phone', '(803)-873-6' || substr(p.c_bpartner_id, 2)))).*
from c_bpartner p, c_bpartner_location a where p.c_bpartner_id ~ '^R\d+$' and a.c_bpartner_location_id = 'AC45';
insert into m_product
select (jsonb_populate_record(m, jsonb_build_object('m_product_id', 'R' || n, 'value', 'R' || n, 'name', 'Planted record ' || n))).*
from m_product m, generate_series(100, 130) n where m.m_product_id = 'M60';
insert into m_costing
select (jsonb_populate_record(c, jsonb_build_object('m_costing_id', 'K' || n.id, 'm_product_id', n.id))).*
from (select m_product_id as id from m_product where m_product_id ~ '^R\d+$') n, m_costing c where c.m_costing_id = 'KM60';

-- INC-010
update c_bpartner set so_creditlimit = 0 where c_bpartner_id in ('R100', 'R102', 'R103');
update c_bpartner set so_creditlimit = 0.01 where c_bpartner_id = 'R101';
update c_bpartner set isactive = 'N' where c_bpartner_id = 'R102';
update c_bpartner set isonetime = 'Y' where c_bpartner_id = 'R103';
update c_bpartner set so_creditlimit = 999999999 where c_bpartner_id = 'R104';
select pg_temp.found('INC-010', 'customer', array[key], found, what) from (values
  ('R100', true, 'a limit of nothing'),
  ('R101', false, 'a limit of a cent'),
  ('R102', false, 'out of use'),
  ('R103', false, 'buys once only'),
  ('R104', true, 'all nines')) v (key, found, what);

-- INC-011
insert into m_storage_detail
select (jsonb_populate_record(null::m_storage_detail, to_jsonb(q) || jsonb_build_object('m_storage_detail_id', 'R' || n.key, 'm_product_id', n.key, 'qtyonhand', n.quantity, 'isactive', n.active))).*
from (select * from m_storage_detail order by m_storage_detail_id limit 1) q,
  (values ('R100', 5, 'Y'), ('R101', 5, 'Y'), ('R102', 0, 'Y'), ('R103', 5, 'N'), ('R104', 5, 'Y')) n (key, quantity, active);
update m_costing set cost = 0 where m_product_id in ('R100', 'R102', 'R103');
update m_costing set cost = 0.01 where m_product_id = 'R101';
update m_costing set dateto = '2013-01-01' where m_product_id = 'R104';
select pg_temp.found('INC-011', 'material', array[key], found, what) from (values
  ('M26', true, 'planted for another rule: stock without a cost'),
  ('R100', true, 'stock at a cost of nothing'),
  ('R101', false, 'stock at a cent'),
  ('R102', false, 'nothing left of it'),
  ('R103', false, 'a balance out of use'),
  ('R104', true, 'stock whose cost has ended')) v (key, found, what);

select pg_temp.found('STL-001', 'material', array[key], true, 'planted for INC-011: nobody knows since when') from (values ('R100'), ('R104')) v (key);

-- INC-003: lines of a completed order and of a voided one.
insert into c_order
select (jsonb_populate_record(o, jsonb_build_object('c_order_id', n.key, 'documentno', n.key, 'docstatus', n.status, 'dateordered', n.ordered, 'datepromised', n.ordered))).*
from c_order o, (values ('R1', 'CO', '2013-11-29'), ('R2', 'VO', '2013-11-29'), ('R3', 'CO', '2013-11-30'), ('R4', 'CO', '2013-12-01')) n (key, status, ordered) where o.c_order_id = 'OV30';
create function pg_temp.line(key text, parent text, product text, due text) returns void language sql as $$
  insert into c_orderline
  select (jsonb_populate_record(l, jsonb_build_object('c_orderline_id', key, 'c_order_id', parent, 'm_product_id', product, 'datepromised', due, 'qtyordered', 1, 'priceactual', 1,
    'c_currency_id', (select coalesce(g.c_currency_id, k.c_currency_id) from c_order h join ad_client k on k.ad_client_id = h.ad_client_id left join ad_org g on g.ad_org_id = h.ad_org_id where h.c_order_id = parent),
    'isactive', 'Y'))).*
  from c_orderline l join c_order o on o.c_order_id = l.c_order_id where o.issotrx = 'N' order by l.c_orderline_id limit 1;
$$;
select pg_temp.line(product, parent, product, '2013-11-29') from (values ('R110', 'R1'), ('R111', 'R1'), ('R112', 'R1'), ('R113', 'R2'), ('R114', 'R1'), ('R115', 'R1')) v (product, parent);
update m_product set mrp_planningmethod_id = null where m_product_id in ('R110', 'R113');
update m_product set ispurchased = 'Y' where m_product_id in ('R111', 'R112');
update m_product set weight = 0 where m_product_id in ('R114', 'R115');
update m_product set issold = 'N' where m_product_id = 'R115';
insert into m_product_po (m_product_po_id, m_product_id, c_bpartner_id, ad_client_id, ad_org_id, isactive, created, createdby, updated, updatedby, iscurrentvendor, deliverytime_promised)
select 'R112', 'R112', 'V30', id, org, 'Y', '2013-01-01', '0', '2013-01-01', '0', 'Y', 0 from pg_temp.client;
select pg_temp.found('INC-003', 'material', array[key], found, what) from (values
  ('R110', true, 'no planning method'),
  ('R111', true, 'bought without a promised time'),
  ('R112', false, 'bought, delivered on the same day'),
  ('R113', false, 'only on a voided order'),
  ('R114', true, 'sold without a weight'),
  ('R115', false, 'weightless, and not sold')) v (key, found, what);

-- INC-012
update c_bpartner set createdby = 'NOBODY' where c_bpartner_id = 'R110';
update c_bpartner set createdby = 'U6' where c_bpartner_id = 'R111';
update c_bpartner set createdby = '100' where c_bpartner_id = 'R112';
select pg_temp.found('INC-012', 'customer', array['C8', 'owner_key'], true, 'planted for another rule: an agent who is not there');
select pg_temp.found('INC-012', 'customer', array[key, 'created_by'], found, what) from (values
  ('R110', true, 'entered by a user who is not there'),
  ('R111', false, 'entered by a user who can no longer log in'),
  ('R112', false, 'entered by a user of the system')) v (key, found, what);

-- INC-014: dates of orders planted for other rules, then own ones.
select pg_temp.found('INC-014', case h.issotrx when 'Y' then 'sales_order_line' else 'purchase_order_line' end, array[h.c_order_id, l.c_orderline_id, 'due_date_before_order_date'], true,
  'planted for another rule')
from c_orderline l join c_order h on h.c_order_id = l.c_order_id
where length(l.c_orderline_id) < 32 and h.isactive = 'Y' and l.isactive = 'Y' and h.docstatus not in ('VO', 'CJ')
  and coalesce(l.datepromised, h.datepromised)::date < coalesce(h.dateordered, l.dateordered)::date;
select pg_temp.found('INC-014', 'work_order', array[ma_workrequirement_id, 'finish_date_before_start_date'], true, 'planted for another rule')
from ma_workrequirement where isactive = 'Y' and enddate::date < startdate::date;
select pg_temp.line('R' || n, parent, 'R130', due) from (values (121, 'R3', '2013-11-29'), (122, 'R3', '2013-11-30'), (123, 'R4', '2013-12-01'), (124, 'R3', '2018-11-30'),
  (125, 'R3', '2018-12-01'), (126, 'R2', '2013-01-01')) v (n, parent, due);
select pg_temp.found('INC-014', 'purchase_order_line', array[parent, key, fault], found, what) from (values
  ('R3', 'R121', 'due_date_before_order_date', true, 'due on the day before it was ordered'),
  ('R3', 'R122', 'due_date_before_order_date', false, 'due on the day of the order'),
  ('R3', 'R122', 'order_date_in_future', false, 'ordered on the day of the audit'),
  ('R4', 'R123', 'order_date_in_future', true, 'ordered tomorrow'),
  ('R3', 'R124', 'due_date_too_far', false, 'due in 1826 days'),
  ('R3', 'R125', 'due_date_too_far', true, 'due in 1827 days'),
  ('R2', 'R126', 'due_date_before_order_date', false, 'voided')) v (parent, key, fault, found, what);

-- DUP-007
insert into c_invoice
select (jsonb_populate_record(null::c_invoice, to_jsonb(i) || jsonb_build_object('c_invoice_id', n.key, 'documentno', n.key, 'c_bpartner_id', n.partner, 'poreference', n.number, 'docstatus', n.status,
  'dateinvoiced', n.day, 'dateacct', n.day, 'created', n.day, 'grandtotal', n.amount, 'ispaid', 'Y', 'outstandingamt', 0, 'c_order_id', null))).*
from (select * from c_invoice where issotrx = 'N' and docstatus = 'CO' and ad_client_id = (select id from pg_temp.client) order by c_invoice_id limit 1) i, (values
  ('R1', 'V28', 'INV-0010', 'CO', '2012-01-01', 10), ('R2', 'V28', '1nv oo1o', 'CO', '2013-02-01', 20), ('R3', 'V27', 'INV-0010', 'CO', '2013-02-01', 30),
  ('R4', 'V28', 'INV-0010', 'VO', '2013-02-01', 40), ('R5', 'V28', 'INV-0010', 'CO', '2013-02-01', -50), ('R6', 'V26', 'A1', 'CO', '2013-02-01', 60),
  ('R7', 'V26', 'A2', 'CO', '2013-02-06', 60), ('R8', 'V26', 'A3', 'CO', '2013-02-12', 60)) n (key, partner, number, status, day, amount);
select pg_temp.found('DUP-007', 'invoice', array[key], found, what) from (values
  ('R2', true, 'the same number in another spelling'),
  ('R3', false, 'of another supplier'),
  ('R4', false, 'voided'),
  ('R5', false, 'a credit'),
  ('R7', true, 'the same amount on the fifth day'),
  ('R8', false, 'the same amount on the sixth day')) v (key, found, what);

-- DUP-008: lines planted so far each have a price of their own, that of the list, but for those whose price matters.
update c_orderline set priceactual = 10 + n.nth / 1000.0, pricelist = 10 + n.nth / 1000.0
from (select c_orderline_id, row_number() over (order by c_orderline_id) as nth from c_orderline where length(c_orderline_id) < 32 and c_orderline_id !~ '^PP') n
where n.c_orderline_id = c_orderline.c_orderline_id;
insert into c_order
select (jsonb_populate_record(o, jsonb_build_object('c_order_id', n.key, 'documentno', n.key, 'docstatus', n.status, 'dateordered', n.ordered, 'datepromised', n.ordered,
  'c_bpartner_id', n.partner))).*
from c_order o, (values ('R31', 'CO', '2013-11-01', 'V25'), ('R32', 'CO', '2013-11-08', 'V25'), ('R33', 'CO', '2013-11-16', 'V25'), ('R34', 'CO', '2013-11-16', 'V24'),
  ('R35', 'VO', '2013-11-16', 'V25')) n (key, status, ordered, partner) where o.c_order_id = 'OV30';
select pg_temp.line('R' || n, parent, 'R129', '2013-11-29') from (values (131, 'R31'), (132, 'R31'), (133, 'R32'), (134, 'R33'), (135, 'R34'), (136, 'R35')) v (n, parent);
select pg_temp.found('DUP-008', 'purchase_order_line', array[parent, key], found, what) from (values
  ('R31', 'R132', false, 'two lines of one order'),
  ('R32', 'R133', true, 'ordered again on the seventh day'),
  ('R33', 'R134', false, 'ordered again on the eighth day'),
  ('R34', 'R135', false, 'from another vendor'),
  ('R35', 'R136', false, 'voided')) v (parent, key, found, what);

-- DUP-003: each vendor planted so far has an account of its own.
update c_bp_bankaccount set accountno = '6222' || c_bpartner_id || '0000' where c_bpartner_id ~ '^V\d+$';
update c_bp_bankaccount set accountno = '6222 0201 0000' where c_bpartner_id = 'V20';
update c_bp_bankaccount set accountno = '6222-0201-0000' where c_bpartner_id = 'V21';
update c_bp_bankaccount set accountno = '6222 0201 0001' where c_bpartner_id in ('V22', 'V23');
update c_bp_bankaccount set isactive = 'N' where c_bpartner_id = 'V23';
update c_bp_bankaccount set accountno = '6222 0201 0002', iban = null where c_bpartner_id = 'V24';
update c_bp_bankaccount set accountno = null, iban = '622202010002' where c_bpartner_id = 'V25';
select pg_temp.found('DUP-003', 'bank_account', array['account', number], found, what) from (values
  ('622202010000', true, 'one account of two vendors in two spellings'),
  ('622202010001', false, 'one of the accounts is out of use'),
  ('622202010002', false, 'an account, and the same digits as IBAN')) v (number, found, what);

select pg_temp.found('INC-002', 'supplier', array['V23'], true, 'its only account is out of use');

-- DUP-005
update m_product set name = 'Planted twin', description = 'M8' where m_product_id in ('R116', 'R118');
update m_product set name = 'planted TWIN ', description = ' m8' where m_product_id = 'R117';
update m_product set description = 'M10' where m_product_id = 'R118';
update m_product set upc = '96385074' where m_product_id in ('R119', 'R120');
update m_product set name = 'Planted twin of old', description = null where m_product_id in ('R121', 'R122');
update m_product set isactive = 'N' where m_product_id = 'R122';
select pg_temp.found('DUP-005', 'material', array[type, said || coalesce('|' || (select c_uom_id from m_product where m_product_id = unit), '')], found, what) from (values
  ('description', 'planted twin|m8', 'R116', true, 'one name in two spellings'),
  ('description', 'planted twin|m10', 'R118', false, 'another size'),
  ('gtin', '96385074', null, true, 'one barcode'),
  ('description', 'planted twin of old| ', 'R121', false, 'one of the two is out of use')) v (type, said, unit, found, what);

-- DUP-006
update c_bpartner set taxid = 'PX900077' where c_bpartner_id in ('R116', 'V16');
update c_bpartner set isvendor = 'Y', taxid = 'PX900078' where c_bpartner_id = 'R117';
update c_bpartner set taxid = 'PX900079' where c_bpartner_id in ('R118', 'V17');
update c_bpartner set isactive = 'N' where c_bpartner_id = 'V17';
select pg_temp.found('DUP-006', 'customer', array['tax_id', number], found, what) from (values
  ('PX900077', true, 'a customer and a vendor'),
  ('PX900078', false, 'one business partner who is both'),
  ('PX900079', false, 'the vendor is out of use')) v (number, found, what);

-- INC-007
update m_product set upc = case m_product_id when 'R123' then '4006381333932' when 'R124' then '4006381333931' else '2000000000001' end where m_product_id in ('R123', 'R124', 'R125');
select pg_temp.found('INC-007', 'material', array[key, 'gtin'], found, what) from (values
  ('R123', true, 'a wrong check digit'),
  ('R124', false, 'a right check digit'),
  ('R125', false, 'for the inside')) v (key, found, what);
set session_replication_role = default;
