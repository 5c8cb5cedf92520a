-- Records that are duplicates, incomplete or wrong, and such as only look so. Everything planted before is first made clean of these
-- rules, or named where it cannot be.
set session_replication_role = replica;
update res_partner set credit_limit = jsonb_build_object(coalesce(company_id, 1), 1000) where id >= 900000 and credit_limit is null;
update product_template set categ_id = (select min(id) from product_category), purchase_ok = false, sale_ok = false where id >= 900000;

-- Partners with an own tax id, complete and owned; products of a category, in pieces, at a cost of 10.
insert into res_partner (id, name, complete_name, commercial_partner_id, parent_id, active, type, is_company, customer_rank, supplier_rank, user_id, vat, street, city, zip, country_id,
  phone, email, property_payment_term_id, credit_limit, create_date, autopost_bills, group_rfq, group_on)
select n, 'Planted record ' || n, 'Planted record ' || n, n, null, true, 'contact', true, 1, 0, 5, 'US911' || n, n || ' Main St', 'Tracy', '95304', 233,
  '(803)-873-' || right(n::text, 4), 'info' || n || '@example.com', '{"1": 4}', '{"1": 1000}', '2026-01-01', 'ask', 'default', 'default'
from generate_series(901001, 901060) n;
insert into product_template (id, name, type, is_storable, active, uom_id, categ_id, purchase_ok, sale_ok, service_tracking, tracking, responsible_id, company_id)
select n, jsonb_build_object('en_US', 'Planted record ' || n), 'consu', true, true, 1, (select min(id) from product_category), false, false, 'no', 'none', '{"1": 5}', null
from generate_series(901001, 901060) n;
insert into product_product (id, product_tmpl_id, active, default_code, standard_price, create_date)
select n, n, true, 'RECORD-' || n, '{"1": 10.0}', '2026-01-01' from generate_series(901001, 901060) n;

-- INC-010
update res_partner set credit_limit = null where id = 901001;
update res_partner set credit_limit = '{"1": 0.0}' where id = 901002;
update res_partner set credit_limit = '{"1": 0.01}' where id = 901003;
update res_partner set credit_limit = '{"1": 0.0}', active = false where id = 901004;
update res_partner set credit_limit = '{"1": 999999999}' where id = 901005;
update res_partner set credit_limit = '{"1": 999999998.99}' where id = 901006;
update res_partner set credit_limit = '{"1": 0, "2": 50}', property_payment_term_id = '{"2": 4}', company_id = 2 where id = 901007;
insert into planting_log values
  ('INC-010', 'customer', '["-", "901001"]', true, 'no limit'),
  ('INC-010', 'customer', '["-", "901002"]', true, 'a limit of nothing'),
  ('INC-010', 'customer', '["-", "901003"]', false, 'a limit of a cent'),
  ('INC-010', 'customer', '["-", "901004"]', false, 'archived'),
  ('INC-010', 'customer', '["-", "901005"]', true, 'all nines'),
  ('INC-010', 'customer', '["-", "901006"]', false, 'almost all nines'),
  ('INC-010', 'customer', '["2", "901007"]', false, 'a limit in its own company');

-- INC-011: own stock lies in place 5, place 2 is that of customers.
insert into planting_log values ('INC-011', 'material', '["-", "900013"]', true, 'planted for another rule: stock without a cost');
insert into stock_quant (id, product_id, location_id, company_id, quantity, reserved_quantity, in_date, owner_id)
select id, id, place, 1, quantity, 0, '2026-11-01', owner
from (values (901001, 5, 20, null), (901002, 5, 20, null), (901003, 2, 20, null), (901004, 5, 20, 11), (901005, 5, 20, null), (901006, 5, 20, null), (901007, 5, 0, null)) v (id, place, quantity, owner);
update product_product set standard_price = null where id in (901001, 901003, 901004, 901007);
update product_product set standard_price = '{"1": 0.01}' where id = 901002;
insert into purchase_order (id, partner_id, currency_id, company_id, name, date_order, date_approve, picking_type_id, state, user_id)
values (901001, 11, 1, 1, 'P901001', '2026-11-01', '2026-11-01', (select min(id) from stock_picking_type where code = 'incoming'), 'cancel', 2),
  (901002, 11, 1, 1, 'P901002', '2026-11-02', '2026-11-02', (select min(id) from stock_picking_type where code = 'incoming'), 'purchase', 2);
insert into purchase_order_line (id, order_id, name, product_id, product_uom_id, product_qty, qty_received, price_unit, price_subtotal, date_planned, is_downpayment, product_uom_qty)
select id, parent, 'Planted', product, unit, 10, 10, price, price * 10, '2026-11-20', false, 0
from (values (901001, 901001, 901005, 1, 100), (901002, 901002, 901005, 1, 20), (901003, 901002, 901006, 1, 20.01)) v (id, parent, product, unit, price);
insert into planting_log values
  ('INC-011', 'material', '["-", "901001"]', true, 'stock without a cost'),
  ('INC-011', 'material', '["-", "901002"]', false, 'stock at a cent that was never bought'),
  ('INC-011', 'material', '["-", "901003"]', false, 'lies with a customer'),
  ('INC-011', 'material', '["-", "901004"]', false, 'belongs to a supplier'),
  ('INC-011', 'material', '["-", "901005"]', false, 'half of what the last order cost that was not cancelled'),
  ('INC-011', 'material', '["-", "901006"]', true, 'less than half of what the last order cost'),
  ('INC-011', 'material', '["-", "901007"]', false, 'nothing left of it');

-- INC-003: order P901002 is open, P901001 was cancelled.
insert into purchase_order_line (id, order_id, name, product_id, product_uom_id, product_qty, qty_received, price_unit, price_subtotal, date_planned, is_downpayment, product_uom_qty)
select product, parent, 'Planted', product, 1, 10, 10, 1, 10, '2026-11-20', false, 0
from (values (901011, 901002), (901012, 901002), (901013, 901002), (901014, 901002), (901015, 901001), (901016, 901002), (901017, 901002)) v (product, parent);
update product_template set categ_id = null where id in (901011, 901015, 901018);
update product_template set purchase_ok = true where id in (901012, 901013);
update product_template set sale_ok = true where id in (901014, 901017);
update product_product set weight = 0 where id = 901014;
update product_product set weight = 0.01 where id = 901017;
insert into product_supplierinfo (id, partner_id, product_tmpl_id, product_uom_id, delay, currency_id, min_qty, price) values (901013, 11, 901013, 1, 0, 1, 0, 0);
insert into planting_log values
  ('INC-003', 'material', '["-", "900018"]', true, 'planted for another rule: a name that says nothing'),
  ('INC-003', 'material', '["-", "901011"]', true, 'no category'),
  ('INC-003', 'material', '["-", "901012"]', true, 'bought without a vendor who promised a time'),
  ('INC-003', 'material', '["-", "901013"]', false, 'bought, delivered on the same day'),
  ('INC-003', 'material', '["-", "901014"]', true, 'sold without a weight'),
  ('INC-003', 'material', '["-", "901015"]', false, 'only on a cancelled order'),
  ('INC-003', 'material', '["-", "901016"]', false, 'neither bought nor sold, nothing missing'),
  ('INC-003', 'material', '["-", "901017"]', false, 'sold, and light'),
  ('INC-003', 'material', '["-", "901018"]', false, 'no category, and on no order');

-- INC-012
update res_partner set create_uid = 99999 where id = 901011;
update res_partner set create_uid = 3 where id = 901012;
update res_partner set create_uid = null where id = 901013;
insert into planting_log values
  ('INC-012', 'customer', '["-", "901011", "created_by"]', true, 'entered by a user who is not there'),
  ('INC-012', 'customer', '["-", "901012", "created_by"]', false, 'entered by a user who can no longer log in'),
  ('INC-012', 'customer', '["-", "901013", "created_by"]', false, 'nobody knows by whom');

-- INC-014: dates of orders planted for other rules, then own ones. Midnight in Shanghai is 16:00 in UTC.
insert into planting_log
select 'INC-014', 'purchase_order_line', jsonb_build_array(h.company_id::text, h.name, l.id::text, 'due_date_before_order_date'), true, 'planted for another rule'
from purchase_order_line l join purchase_order h on h.id = l.order_id
where l.id >= 900000 and h.state <> 'cancel' and l.display_type is null
  and (coalesce(l.date_planned, h.date_planned) + interval '8 hours')::date < (coalesce(h.date_approve, h.date_order) + interval '8 hours')::date;
insert into planting_log
select 'INC-014', 'sales_order_line', jsonb_build_array(h.company_id::text, h.name, l.id::text, 'due_date_before_order_date'), true, 'planted for another rule'
from sale_order_line l join sale_order h on h.id = l.order_id
where l.id >= 900000 and h.state <> 'cancel' and l.display_type is null
  and (coalesce(h.commitment_date, h.date_order + l.customer_lead * interval '1 day') + interval '8 hours')::date < (h.date_order + interval '8 hours')::date;
insert into planting_log
select 'INC-014', 'work_order', jsonb_build_array(company_id::text, id::text, 'finish_date_before_start_date'), true, 'planted for another rule'
from mrp_production
where id >= 900000 and state <> 'cancel' and (coalesce(date_deadline, date_finished) + interval '8 hours')::date < (date_start + interval '8 hours')::date;
insert into planting_log
select 'INC-014', 'purchase_order_line', jsonb_build_array(h.company_id::text, h.name, l.id::text, 'order_date_in_future'), true, 'planted for another rule'
from purchase_order_line l join purchase_order h on h.id = l.order_id
where l.id >= 900000 and h.state <> 'cancel' and l.display_type is null
  and (coalesce(h.date_approve, h.date_order) + interval '8 hours')::date > '2026-11-21';
insert into purchase_order (id, partner_id, currency_id, company_id, name, date_order, date_approve, picking_type_id, state, user_id)
select id, 11, 1, 1, 'P' || id, ordered::timestamp, ordered::timestamp, (select min(id) from stock_picking_type where code = 'incoming'), state, 2
from (values (901021, '2026-11-20 16:00', 'purchase'), (901022, '2026-11-21 16:00', 'purchase'), (901023, '2026-11-01', 'cancel')) v (id, ordered, state);
insert into purchase_order_line (id, order_id, name, product_id, product_uom_id, product_qty, qty_received, price_unit, price_subtotal, date_planned, is_downpayment, product_uom_qty)
select id, parent, 'Planted', 901016, 1, 10, 10, id, id * 10, due::timestamp, false, 0
from (values (901021, 901021, '2026-11-20 15:59:59'), (901022, 901021, '2026-11-20 16:00'), (901023, 901022, '2026-11-30'), (901024, 901021, '2031-11-21 15:59'),
  (901025, 901021, '2031-11-21 16:00'), (901026, 901023, '2026-01-01')) v (id, parent, due);
insert into planting_log values
  ('INC-014', 'purchase_order_line', '["1", "P901021", "901021", "due_date_before_order_date"]', true, 'due on the day before it was ordered, in Shanghai'),
  ('INC-014', 'purchase_order_line', '["1", "P901021", "901022", "due_date_before_order_date"]', false, 'due on the day of the order'),
  ('INC-014', 'purchase_order_line', '["1", "P901021", "901022", "order_date_in_future"]', false, 'ordered on the day of the audit'),
  ('INC-014', 'purchase_order_line', '["1", "P901022", "901023", "order_date_in_future"]', true, 'ordered tomorrow, in Shanghai'),
  ('INC-014', 'purchase_order_line', '["1", "P901021", "901024", "due_date_too_far"]', false, 'due in 1826 days'),
  ('INC-014', 'purchase_order_line', '["1", "P901021", "901025", "due_date_too_far"]', true, 'due in 1827 days'),
  ('INC-014', 'purchase_order_line', '["1", "P901023", "901026", "due_date_before_order_date"]', false, 'cancelled');

-- DUP-007: invoices that were paid, so that nobody asks for them any more.
insert into account_move (id, journal_id, company_id, currency_id, partner_id, commercial_partner_id, name, ref, move_type, state, payment_state, auto_post, date, invoice_date, amount_total, create_date)
select n, (select min(id) from account_journal where type = 'purchase' and company_id = 1), 1, 1, partner, partner, 'PLANT/' || n, number, kind, state, 'paid', 'no', day::date, day::date, amount, day::timestamp
from (values
  (901001, 901050, 'INV-0010', 'in_invoice', 'posted', '2025-01-01', 10),
  (901002, 901050, '1nv oo1o', 'in_invoice', 'posted', '2026-02-01', 20),
  (901003, 901051, 'INV-0010', 'in_invoice', 'posted', '2026-02-01', 30),
  (901004, 901050, 'INV-0010', 'in_refund', 'posted', '2026-02-01', 40),
  (901005, 901050, 'INV-0010', 'in_invoice', 'cancel', '2026-02-01', 50),
  (901006, 901052, 'A1', 'in_invoice', 'posted', '2026-02-01', 60),
  (901007, 901052, 'A2', 'in_invoice', 'posted', '2026-02-06', 60),
  (901008, 901052, 'A3', 'in_invoice', 'posted', '2026-02-12', 60)) v (n, partner, number, kind, state, day, amount);
insert into planting_log values
  ('DUP-007', 'invoice', '["1", "901002"]', true, 'the same number in another spelling'),
  ('DUP-007', 'invoice', '["1", "901003"]', false, 'of another supplier'),
  ('DUP-007', 'invoice', '["1", "901004"]', false, 'a credit note'),
  ('DUP-007', 'invoice', '["1", "901005"]', false, 'cancelled'),
  ('DUP-007', 'invoice', '["1", "901007"]', true, 'the same amount on the fifth day'),
  ('DUP-007', 'invoice', '["1", "901008"]', false, 'the same amount on the sixth day');

-- DUP-008: what was ordered for other rules has a price of its own; then three orders of vendor 11.
update purchase_order_line set price_subtotal = product_qty * (10 + (id % 1000) / 1000.0) where id >= 900000 and id < 901000 or id > 902000;
insert into purchase_order (id, partner_id, currency_id, company_id, name, date_order, date_approve, picking_type_id, state, user_id)
select id, partner, 1, 1, 'P' || id, day::timestamp, day::timestamp, (select min(id) from stock_picking_type where code = 'incoming'), state, 2
from (values (901031, 11, '2026-11-01', 'purchase'), (901032, 11, '2026-11-08', 'purchase'), (901033, 11, '2026-11-16', 'purchase'), (901034, 10, '2026-11-16', 'purchase'),
  (901035, 11, '2026-11-16', 'cancel')) v (id, partner, day, state);
insert into purchase_order_line (id, order_id, name, product_id, product_uom_id, product_qty, qty_received, price_unit, price_subtotal, date_planned, is_downpayment, product_uom_qty)
select id, parent, 'Planted', 901020, 1, quantity, quantity, 10, quantity * 10, '2026-11-20', false, 0
from (values (901031, 901031, 7), (901032, 901031, 7), (901033, 901032, 7), (901034, 901033, 7), (901035, 901034, 7), (901036, 901035, 7), (901037, 901032, 8)) v (id, parent, quantity);
insert into planting_log values
  ('DUP-008', 'purchase_order_line', '["1", "P901031", "901032"]', false, 'two lines of one order'),
  ('DUP-008', 'purchase_order_line', '["1", "P901032", "901033"]', true, 'ordered again on the seventh day'),
  ('DUP-008', 'purchase_order_line', '["1", "P901032", "901037"]', false, 'another quantity'),
  ('DUP-008', 'purchase_order_line', '["1", "P901033", "901034"]', false, 'ordered again on the eighth day'),
  ('DUP-008', 'purchase_order_line', '["1", "P901034", "901035"]', false, 'from another vendor'),
  ('DUP-008', 'purchase_order_line', '["1", "P901035", "901036"]', false, 'cancelled');

-- DUP-003: accounts of suppliers 901053 to 901056, the third of them archived; and of a contact.
update res_partner set supplier_rank = 1, customer_rank = 0, property_supplier_payment_term_id = '{"1": 4}' where id between 901053 and 901056;
update res_partner set active = false where id = 901055;
insert into res_partner (id, name, complete_name, commercial_partner_id, parent_id, active, type, is_company, vat, country_id, autopost_bills, group_rfq, group_on)
values (901153, 'Contact', 'Planted, Contact', 901053, 901053, true, 'contact', false, null, 233, 'ask', 'default', 'default');
insert into res_partner_bank (id, partner_id, active, acc_number, sanitized_acc_number, l10n_us_bank_account_type)
select id, partner, active, number, id::text, 'checking'
from (values (901001, 901053, '6222 0201 0000', true), (901002, 901054, '6222-0201-0000', true), (901003, 901053, '6222 0201 0001', true), (901004, 901153, '622202010001', true),
  (901005, 901053, '6222 0201 0002', true), (901006, 901055, '6222 0201 0002', true), (901007, 901053, '6222 0201 0003', true), (901008, 901056, '6222 0201 0003', false))
  v (id, partner, number, active);
insert into planting_log values
  ('DUP-003', 'bank_account', '["-", "account", "622202010000"]', true, 'one account of two suppliers in two spellings'),
  ('DUP-003', 'bank_account', '["-", "account", "622202010001"]', false, 'of a supplier and its contact'),
  ('DUP-003', 'bank_account', '["-", "account", "622202010002"]', false, 'one of the suppliers is archived'),
  ('DUP-003', 'bank_account', '["-", "account", "622202010003"]', false, 'one of the entries is archived');

-- DUP-005
update product_template set name = '{"en_US": "Planted twin"}' where id in (901031, 901032, 901033);
update product_template set name = '{"en_US": "planted TWIN "}' where id = 901032;
update product_template set uom_id = 9 where id = 901033;
update product_product set barcode = '96385074' where id = 901034;
update product_product set barcode = '9638-5074' where id = 901035;
update product_template set name = '{"en_US": "Planted twin of old"}' where id in (901036, 901037);
update product_product set active = false where id = 901037;
insert into planting_log values
  ('DUP-005', 'material', '["-", "description", "planted twin| |1"]', true, 'one name in two spellings'),
  ('DUP-005', 'material', '["-", "description", "planted twin| |9"]', false, 'in another unit'),
  ('DUP-005', 'material', '["-", "gtin", "96385074"]', true, 'one barcode in two spellings'),
  ('DUP-005', 'material', '["-", "description", "planted twin of old| |1"]', false, 'one of the two is archived');

-- DUP-006
update res_partner set vat = 'US91-1901057' where id in (901053, 901057);
update res_partner set supplier_rank = 1 where id = 901058;
update res_partner set vat = 'US911901055' where id = 901059;
insert into planting_log values
  ('DUP-006', 'customer', '["-", "tax_id", "US911901057"]', true, 'a customer and a supplier'),
  ('DUP-006', 'customer', '["-", "tax_id", "US911901058"]', false, 'one partner who is both'),
  ('DUP-006', 'customer', '["-", "tax_id", "US911901055"]', false, 'the supplier is archived');

-- INC-007
update product_product set barcode = case id when 901041 then '4006381333932' when 901042 then '4006381333931' when 901043 then '2000000000001' when 901044 then 'EAN 1' end
where id between 901041 and 901044;
insert into planting_log values
  ('INC-007', 'material', '["-", "901041", "gtin"]', true, 'a wrong check digit'),
  ('INC-007', 'material', '["-", "901042", "gtin"]', false, 'a right check digit'),
  ('INC-007', 'material', '["-", "901043", "gtin"]', false, 'for the inside'),
  ('INC-007', 'material', '["-", "901044", "gtin"]', true, 'letters');
set session_replication_role = default;
