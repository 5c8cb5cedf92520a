-- Records that are duplicates, incomplete or wrong, and such as only look so. Everything planted before is first made clean of these
-- rules, or named where it cannot be.
set session_replication_role = replica;
update product_template set account_category = 1, purchasable = false where id > 900000;
update product_template set producible = false where id between 900001 and 941002;

-- Products of a category in pieces, and a confirmed purchase of today, wholly received by hand-over of services.
insert into product_template (id, active, name, type, default_uom, consumable, salable, purchasable, producible, account_category)
select n, true, 'Planted record ' || n, 'goods', 1, false, false, false, false, 1 from generate_series(901001, 901030) n;
insert into product_product (id, active, template, create_date, create_uid) select id, true, id, '2026-01-01', 1 from product_template where id between 901001 and 901030;
insert into product_cost_price (company, product, cost_price) select 1, id, 10 from product_product where id between 901001 and 901030;
insert into purchase_purchase (id, company, currency, party, state, invoice_method, invoice_state, shipment_state, purchase_date, create_date, create_uid)
select n, 1, (select currency from company_company where id = 1), 900120, state, 'order', 'none', 'none', ordered::date, '2026-11-20', 1
from (values (901001, 'confirmed', '2026-11-20'), (901002, 'cancelled', '2026-11-20'), (901003, 'confirmed', '2026-11-21'), (901004, 'confirmed', '2026-11-22')) v (n, state, ordered);

-- INC-003
insert into purchase_line (id, purchase, type, product, unit, quantity, unit_price, delivery_date_store)
select product, parent, 'line', product, 1, 1, product, '2026-11-20'
from (values (901001, 901001), (901002, 901001), (901003, 901001), (901004, 901001), (901005, 901002), (901006, 901001)) v (product, parent);
update product_template set account_category = null where id in (901001, 901005);
update product_template set purchasable = true where id in (901002, 901003, 901004);
insert into purchase_product_supplier (id, active, company, currency, party, template, lead_time) values
  (901003, true, 1, 1, 900120, 901003, interval '0 days'), (901004, false, 1, 1, 900120, 901004, interval '3 days');
insert into planting_log values
  ('INC-003', 'material', '["-", "901001"]', true, 'no category'),
  ('INC-003', 'material', '["-", "901002"]', true, 'bought without a supplier who promised a time'),
  ('INC-003', 'material', '["-", "901003"]', false, 'bought, delivered on the same day'),
  ('INC-003', 'material', '["-", "901004"]', true, 'the supplier who promised a time is out of use'),
  ('INC-003', 'material', '["-", "901005"]', false, 'only on a cancelled order'),
  ('INC-003', 'material', '["-", "901006"]', false, 'not bought, nothing missing');

-- INC-012
update product_product set create_uid = 99999 where id = 901011;
update product_product set create_uid = (select min(id) from res_user where not active) where id = 901012;
update product_product set create_uid = null where id = 901013;
insert into planting_log values
  ('INC-012', 'material', '["-", "901011", "created_by"]', true, 'entered by a user who is not there'),
  ('INC-012', 'material', '["-", "901012", "created_by"]', false, 'entered by a user who can no longer log in'),
  ('INC-012', 'material', '["-", "901013", "created_by"]', false, 'nobody knows by whom');

-- INC-014: dates of documents planted for other rules, then own ones.
insert into planting_log
select 'INC-014', 'purchase_order_line', jsonb_build_array(h.company::text, h.id::text, l.id::text, 'due_date_before_order_date'), true, 'planted for another rule'
from purchase_line l join purchase_purchase h on h.id = l.purchase
where l.id > 900000 and h.state <> 'cancelled' and l.type = 'line' and coalesce(l.delivery_date_store, h.delivery_date) < h.purchase_date;
insert into planting_log
select 'INC-014', 'sales_order_line', jsonb_build_array(h.company::text, h.id::text, l.id::text, 'due_date_before_order_date'), true, 'planted for another rule'
from sale_line l join sale_sale h on h.id = l.sale
where l.id > 900000 and h.state <> 'cancelled' and l.type = 'line'
  and coalesce(h.shipping_date, (h.sale_date + (select t.lead_time from product_product p join product_template t on t.id = p.template where p.id = l.product))::date) < h.sale_date;
insert into planting_log
select 'INC-014', 'work_order', jsonb_build_array(company::text, id::text, 'finish_date_before_start_date'), true, 'planted for another rule'
from production
where id > 900000 and state <> 'cancelled' and coalesce(planned_date, effective_date) < coalesce(planned_start_date, effective_start_date);
insert into purchase_line (id, purchase, type, product, unit, quantity, unit_price, delivery_date_store)
select id, parent, 'line', 901006, 1, 1, id, due::date
from (values (901021, 901003, '2026-11-20'), (901022, 901003, '2026-11-21'), (901023, 901004, '2026-11-22'), (901024, 901003, '2031-11-21'), (901025, 901003, '2031-11-22'),
  (901026, 901002, '2026-01-01')) v (id, parent, due);
insert into planting_log values
  ('INC-014', 'purchase_order_line', '["1", "901003", "901021", "due_date_before_order_date"]', true, 'due on the day before it was ordered'),
  ('INC-014', 'purchase_order_line', '["1", "901003", "901022", "due_date_before_order_date"]', false, 'due on the day of the order'),
  ('INC-014', 'purchase_order_line', '["1", "901004", "901023", "order_date_in_future"]', true, 'ordered tomorrow'),
  ('INC-014', 'purchase_order_line', '["1", "901003", "901022", "order_date_in_future"]', false, 'ordered on the day of the audit'),
  ('INC-014', 'purchase_order_line', '["1", "901003", "901024", "due_date_too_far"]', false, 'due in 1826 days'),
  ('INC-014', 'purchase_order_line', '["1", "901003", "901025", "due_date_too_far"]', true, 'due in 1827 days'),
  ('INC-014', 'purchase_order_line', '["1", "901002", "901026", "due_date_before_order_date"]', false, 'cancelled');

-- DUP-007: invoices that were paid, so that nobody asks for them any more.
insert into account_invoice (id, company, type, state, party, invoice_address, number, reference, invoice_date, currency, account, journal, create_date, create_uid)
select n, 1, kind, state, partner, 1, 'PLANT' || n, number, day::date, (select currency from company_company where id = 1), 1, 1, day::timestamp, 1
from (values
  (901001, 900119, 'INV-0010', 'in', 'paid', '2025-01-01'), (901002, 900119, '1nv oo1o', 'in', 'paid', '2026-02-01'), (901003, 900118, 'INV-0010', 'in', 'paid', '2026-02-01'),
  (901004, 900119, 'INV-0010', 'in', 'cancelled', '2026-02-01'), (901006, 900117, 'A1', 'in', 'paid', '2026-02-01'), (901007, 900117, 'A2', 'in', 'paid', '2026-02-06'),
  (901008, 900117, 'A3', 'in', 'paid', '2026-02-12')) v (n, partner, number, kind, state, day);
insert into account_invoice_line (id, company, invoice, type, quantity, unit_price, account, currency, invoice_type, party)
select n, 1, n, 'line', 1, amount, 1, (select currency from company_company where id = 1), 'in', 900119
from (values (901001, 10), (901002, 20), (901003, 30), (901004, 50), (901006, 60), (901007, 60), (901008, 60)) v (n, amount);
insert into planting_log values
  ('DUP-007', 'invoice', '["1", "901002"]', true, 'the same number in another spelling'),
  ('DUP-007', 'invoice', '["1", "901003"]', false, 'of another supplier'),
  ('DUP-007', 'invoice', '["1", "901004"]', false, 'cancelled'),
  ('DUP-007', 'invoice', '["1", "901007"]', true, 'the same amount on the fifth day'),
  ('DUP-007', 'invoice', '["1", "901008"]', false, 'the same amount on the sixth day');
insert into planting_log
select 'PRC-002', 'invoice_line', jsonb_build_array('1', n, n), true, 'planted for another rule: nobody ordered it'
from unnest(array['901002', '901003', '901006', '901007', '901008']) n;

-- DUP-008: what was ordered for other rules has a price of its own.
update purchase_line set unit_price = 10 + (id % 1000) / 1000.0 where id > 900000 and id < 901000 or id > 902000;
insert into purchase_purchase (id, company, currency, party, state, invoice_method, invoice_state, shipment_state, purchase_date, create_date, create_uid)
select n, 1, (select currency from company_company where id = 1), partner, state, 'order', 'none', 'none', day::date, '2026-11-20', 1
from (values (901031, 900116, 'done', '2026-11-01'), (901032, 900116, 'confirmed', '2026-11-08'), (901033, 900116, 'confirmed', '2026-11-16'), (901034, 900115, 'confirmed', '2026-11-16'),
  (901035, 900116, 'cancelled', '2026-11-16'), (901036, 900116, 'done', '2026-11-09')) v (n, partner, state, day);
insert into purchase_line (id, purchase, type, product, unit, quantity, unit_price, delivery_date_store)
select id, parent, 'line', 901020, 1, 7, 10, '2026-11-20'
from (values (901031, 901031), (901032, 901031), (901033, 901032), (901034, 901033), (901035, 901034), (901036, 901035), (901037, 901036)) v (id, parent);
insert into planting_log values
  ('DUP-008', 'purchase_order_line', '["1", "901031", "901032"]', false, 'two lines of one order'),
  ('DUP-008', 'purchase_order_line', '["1", "901032", "901033"]', true, 'ordered again on the seventh day'),
  ('DUP-008', 'purchase_order_line', '["1", "901033", "901034"]', true, 'and on the seventh day after that'),
  ('DUP-008', 'purchase_order_line', '["1", "901034", "901035"]', false, 'from another vendor'),
  ('DUP-008', 'purchase_order_line', '["1", "901035", "901036"]', false, 'cancelled'),
  ('DUP-008', 'purchase_order_line', '["1", "901036", "901037"]', false, 'done');

-- DUP-003: the accounts of 900101 to 900120 have no number so far.
insert into bank_account_number (id, account, type, number, sequence) values
  (901001, 900108, 'other', '6222 0201 0000', 1), (901002, 900109, 'other', '6222-0201-0000', 1), (901003, 900112, 'iban', 'GB82 WEST 1234 5698 7654 32', 1),
  (901004, 900113, 'other', 'GB82WEST12345698765432', 1), (901005, 900110, 'other', '6222 0201 0001', 1), (901006, 900111, 'other', '6222 0201 0001', 1);
update bank_account set active = false where id = 900111;
insert into planting_log values
  ('DUP-003', 'bank_account', '["-", "account", "622202010000"]', true, 'one account of two suppliers in two spellings'),
  ('DUP-003', 'bank_account', '["-", "iban", "GB82WEST12345698765432"]', false, 'an IBAN, and the same letters as another number'),
  ('DUP-003', 'bank_account', '["-", "account", "622202010001"]', false, 'one of the accounts is out of use'),
  ('INC-002', 'supplier', '["-", "900111"]', true, 'its only account is out of use');

-- DUP-005
update product_template set name = 'Planted twin' where id in (901007, 901009);
update product_template set name = 'planted TWIN ' where id = 901008;
update product_template set default_uom = 2 where id = 901009;
update product_template set name = 'Planted twin of old' where id in (901010, 901014);
update product_product set active = false where id = 901014;
insert into planting_log values
  ('DUP-005', 'material', '["-", "description", "planted twin| |1"]', true, 'one name in two spellings'),
  ('DUP-005', 'material', '["-", "description", "planted twin| |2"]', false, 'in another unit'),
  ('DUP-005', 'material', '["-", "description", "planted twin of old| |1"]', false, 'one of the two is archived');

-- DUP-006
update party_identifier set code = '91-1900030' where id in (900030, 900118);
update party_identifier set code = '91-1900031' where id in (900031, 900119);
update party_party set active = false where id = 900119;
insert into purchase_purchase (id, company, currency, party, state, invoice_method, invoice_state, shipment_state, purchase_date, create_date, create_uid)
select 901041, 1, (select currency from company_company where id = 1), 900032, 'done', 'order', 'none', 'none', '2025-10-01', '2025-10-01', 1;
insert into planting_log values
  ('DUP-006', 'customer', '["-", "tax_id", "911900030"]', true, 'a customer and a supplier'),
  ('DUP-006', 'customer', '["-", "tax_id", "911900032"]', false, 'one party who is both'),
  ('DUP-006', 'customer', '["-", "tax_id", "911900031"]', false, 'the supplier is out of use');

-- INC-007
insert into product_identifier (id, product, type, code, sequence) values
  (901021, 901021, 'ean', '4006381333932', 1), (901022, 901022, 'ean', '4006381333931', 1), (901023, 901023, 'ean', '2000000000001', 1), (901024, 901024, 'isbn', '1', 1);
insert into planting_log values
  ('INC-007', 'material', '["-", "901021", "gtin"]', true, 'a wrong check digit'),
  ('INC-007', 'material', '["-", "901022", "gtin"]', false, 'a right check digit'),
  ('INC-007', 'material', '["-", "901023", "gtin"]', false, 'for the inside'),
  ('INC-007', 'material', '["-", "901024", "gtin"]', false, 'a number of books');
set session_replication_role = default;
