-- Defects and near misses put into a copy of an Odoo 19 database, by plain INSERT and UPDATE, for an audit as of 2026-11-21 in
-- Asia/Shanghai. The planting log names every key that must be found afterwards; `found` is false where something looks
-- like a defect and is none. Nothing else may change.
create table planting_log (rule text not null, entity text not null, key jsonb not null, found boolean not null, what text not null);

-- Customers: complete, owned by a living user, with a tax id of their own. Each block then spoils something.
insert into res_partner (id, name, complete_name, commercial_partner_id, parent_id, active, type, is_company, customer_rank, supplier_rank, user_id, vat, street, city, zip, country_id,
  phone, email, property_payment_term_id, create_date, autopost_bills, group_rfq, group_on)
select n, 'Planted ' || n, 'Planted ' || n, n, null, true, 'contact', true, 1, 0, 5, 'US9' || n, '1 Main St', 'Tracy', '95304', 233,
  '(803)-873-6126', 'info@example.com', '{"1": 4}', '2026-01-01', 'ask', 'default', 'default'
from generate_series(900001, 900040) n;

-- OWN-005
update res_partner set user_id = null where id = 900001;
update res_partner set user_id = 3 where id = 900002;
update res_partner set user_id = null, active = false where id = 900003;
update res_partner set user_id = null, customer_rank = 0 where id = 900004;
insert into planting_log values
  ('OWN-005', 'customer', '["-", "900001"]', true, 'no salesperson'),
  ('OWN-005', 'customer', '["-", "900002"]', true, 'the salesperson can no longer log in'),
  ('OWN-005', 'customer', '["-", "900003"]', false, 'archived'),
  ('OWN-005', 'customer', '["-", "900004"]', false, 'neither customer role nor order');
-- By use: no role, but a contact of the company ordered; a cancelled order alone makes no customer.
update res_partner set customer_rank = 0, user_id = null where id in (900005, 900006);
insert into res_partner (id, name, complete_name, commercial_partner_id, parent_id, active, type, is_company, vat, country_id, autopost_bills, group_rfq, group_on)
values (900105, 'Contact', 'Planted, Contact', 900005, 900005, true, 'contact', false, 'US9900005', 233, 'ask', 'default', 'default');
insert into sale_order (id, company_id, partner_id, partner_invoice_id, partner_shipping_id, name, date_order, picking_policy, state, invoice_status)
values (900001, 1, 900105, 900105, 900105, 'S900001', '2026-11-20', 'direct', 'draft', 'no'),
  (900002, 1, 900006, 900006, 900006, 'S900002', '2026-11-20', 'direct', 'cancel', 'no');
insert into planting_log values
  ('OWN-005', 'customer', '["-", "900005"]', true, 'customer by the order of a contact, no salesperson'),
  ('OWN-005', 'customer', '["-", "900006"]', false, 'only a cancelled order'),
  ('OWN-005', 'customer', '["-", "900105"]', false, 'a contact is no customer');
-- People who log in to work are no customers; people of the portal are.
update res_partner set user_id = null where id in (900007, 900008);
insert into res_users (id, company_id, partner_id, login, active, share, notification_type) values
  (900007, 1, 900007, 'planted.staff', false, false, 'email'), (900008, 1, 900008, 'planted.portal', true, true, 'email');
insert into planting_log values
  ('OWN-005', 'customer', '["-", "900007"]', false, 'partner of an internal user'),
  ('OWN-005', 'customer', '["-", "900008"]', true, 'partner of a portal user');
-- Suppliers: the buyer counts before the salesperson.
insert into res_partner (id, name, complete_name, commercial_partner_id, active, type, is_company, customer_rank, supplier_rank, user_id, buyer_id, vat, phone, email, zip, country_id, company_id, autopost_bills, group_rfq, group_on) values
  (900201, 'Planted supplier', 'Planted supplier', 900201, true, 'contact', true, 0, 1, null, null, 'US9900201', '(803)-873-6126', 'a@example.com', '95304', 233, 1, 'ask', 'default', 'default'),
  (900202, 'Planted supplier', 'Planted supplier', 900202, true, 'contact', true, 0, 1, null, 5, 'US9900202', '(803)-873-6126', 'a@example.com', '95304', 233, 1, 'ask', 'default', 'default'),
  (900203, 'Planted supplier', 'Planted supplier', 900203, true, 'contact', true, 0, 1, 5, 3, 'US9900203', '(803)-873-6126', 'a@example.com', '95304', 233, null, 'ask', 'default', 'default');
insert into planting_log values
  ('OWN-005', 'supplier', '["1", "900201"]', true, 'neither buyer nor salesperson, in one company'),
  ('OWN-005', 'supplier', '["1", "900202"]', false, 'a living buyer'),
  ('OWN-005', 'supplier', '["-", "900203"]', true, 'a buyer who left, whoever the salesperson is');

-- Materials, with the number of the variant that of the product.
insert into product_template (id, name, type, is_storable, active, uom_id, service_tracking, tracking, responsible_id, company_id)
select n, jsonb_build_object('en_US', 'Planted ' || n), 'consu', true, true, 1, 'no', 'none', '{"1": 5}', null from generate_series(900001, 900020) n;
insert into product_product (id, product_tmpl_id, active, default_code, standard_price, create_date)
select n, n, true, 'PLANT-' || n, '{"1": 10.0}', '2024-01-01' from generate_series(900001, 900020) n;
update product_template set responsible_id = '{"1": 3}' where id = 900001;
update product_template set responsible_id = '{"1": false, "2": 5}' where id = 900002;
update product_template set responsible_id = null, is_storable = false where id = 900003;
update product_template set responsible_id = '{"2": 5}', company_id = 1 where id = 900004;
update product_product set active = false where id = 900005;
update product_template set responsible_id = null where id = 900005;
insert into planting_log values
  ('OWN-005', 'material', '["-", "900001"]', true, 'the responsible user can no longer log in'),
  ('OWN-005', 'material', '["-", "900002"]', false, 'responsible in another company of a shared product'),
  ('OWN-005', 'material', '["-", "900003"]', false, 'not kept in stock'),
  ('OWN-005', 'material', '["1", "900004"]', true, 'responsible only in a company the product does not belong to'),
  ('OWN-005', 'material', '["-", "900005"]', false, 'archived variant');

-- OPN-001: 2026-10-21 is 31 days before the as-of.
insert into purchase_order (id, partner_id, currency_id, company_id, name, date_order, date_approve, picking_type_id, state, user_id)
select 900000 + n, 11, 1, 1, 'P90000' || n, '2026-10-01', '2026-10-01', (select min(id) from stock_picking_type where code = 'incoming'), state, 2
from (values (1, 'purchase'), (2, 'draft'), (3, 'cancel'), (4, 'to approve')) v (n, state);
insert into purchase_order_line (id, order_id, name, product_id, product_uom_id, product_qty, qty_received, price_unit, price_subtotal, date_planned, display_type, is_downpayment, product_uom_qty)
select id, parent, 'Planted', case when display_type is null then 900010 end, case when display_type is null then 1 end, ordered, received, 0, 0,
  planned::timestamp, display_type, downpayment, 0
from (values
  (900001, 900001, 100, 0, '2026-10-21 12:00', null, false),
  (900002, 900001, 100, 0, '2026-10-22 12:00', null, false),
  (900003, 900001, 100, 98, '2026-01-01', null, false),
  (900004, 900001, 100, 97.99, '2026-01-01', null, false),
  (900005, 900001, 100, 0, '2026-01-01', null, true),
  (900006, 900001, 0, 0, null, 'line_section', false),
  (900007, 900001, -5, 0, '2026-01-01', null, false),
  (900008, 900001, 100, 120, '2026-01-01', null, false),
  (900009, 900001, 10, null, '2026-10-21 15:59:59', null, false),
  (900010, 900001, 10, 0, '2026-10-21 16:00', null, false),
  (900011, 900002, 100, 0, '2026-01-01', null, false),
  (900012, 900003, 100, 0, '2026-01-01', null, false),
  (900013, 900004, 100, 0, '2026-01-01', null, false)
) v (id, parent, ordered, received, planned, display_type, downpayment);
insert into planting_log values
  ('OPN-001', 'purchase_order_line', '["1", "P900001", "900001"]', true, '31 days late'),
  ('OPN-001', 'purchase_order_line', '["1", "P900001", "900002"]', false, '30 days late'),
  ('OPN-001', 'purchase_order_line', '["1", "P900001", "900003"]', false, 'exactly 2 percent open'),
  ('OPN-001', 'purchase_order_line', '["1", "P900001", "900004"]', true, 'a little more than 2 percent open'),
  ('OPN-001', 'purchase_order_line', '["1", "P900001", "900005"]', false, 'down payment'),
  ('OPN-001', 'purchase_order_line', '["1", "P900001", "900006"]', false, 'section'),
  ('OPN-001', 'purchase_order_line', '["1", "P900001", "900007"]', false, 'return'),
  ('OPN-001', 'purchase_order_line', '["1", "P900001", "900008"]', false, 'received more than ordered'),
  ('OPN-001', 'purchase_order_line', '["1", "P900001", "900009"]', true, 'one second before midnight in Shanghai, nothing received yet'),
  ('OPN-001', 'purchase_order_line', '["1", "P900001", "900010"]', false, 'midnight in Shanghai: 30 days there, 31 in UTC'),
  ('OPN-001', 'purchase_order_line', '["1", "P900002", "900011"]', false, 'draft'),
  ('OPN-001', 'purchase_order_line', '["1", "P900003", "900012"]', false, 'cancelled'),
  ('OPN-001', 'purchase_order_line', '["1", "P900004", "900013"]', false, 'waits for approval');

-- EXA-001
insert into purchase_order (id, partner_id, currency_id, company_id, name, date_order, picking_type_id, state, user_id)
select id, 11, 1, 1, 'P' || id, ordered::timestamp, (select min(id) from stock_picking_type where code = 'incoming'), state, 2
from (values (900011, '2026-11-13 12:00', 'draft'), (900012, '2026-11-14 12:00', 'draft'), (900013, '2026-01-01', 'cancel'), (900014, '2026-01-01', 'purchase')) v (id, ordered, state);
insert into purchase_order_line (id, order_id, name, product_qty, price_unit, display_type, is_downpayment, product_uom_qty)
values (900101, 900014, 'Only a note', 0, 0, 'line_note', false, 0);
insert into planting_log values
  ('EXA-001', 'purchase_order', '["1", "900011"]', true, 'eight days old without a line'),
  ('EXA-001', 'purchase_order', '["1", "900012"]', false, 'seven days old'),
  ('EXA-001', 'purchase_order', '["1", "900013"]', false, 'cancelled'),
  ('EXA-001', 'purchase_order', '["1", "900014"]', true, 'nothing but a note');

-- STL-001: 2026-05-24 is 181 days before the as-of. Own stock lies in place 5, place 2 is that of customers, 13 of counts, 1 of vendors, 16 another shelf.
insert into stock_quant (id, product_id, location_id, company_id, quantity, reserved_quantity, in_date, owner_id)
select id, product, place, case when place = 2 then null else 1 end, quantity, 0, since::timestamp, owner
from (values
  (900006, 900006, 5, 20, '2026-05-24 12:00', null),
  (900007, 900007, 5, 20, '2026-05-25 12:00', null),
  (900008, 900008, 5, 20, '2024-01-01', null),
  (900009, 900009, 5, 20, '2024-01-01', null),
  (900010, 900010, 5, 20, '2024-01-01', 11),
  (900011, 900011, 2, 20, '2024-01-01', null),
  (900012, 900012, 5, 9.99, '2024-01-01', null),
  (900013, 900013, 5, 1, '2024-01-01', null),
  (900014, 900014, 5, 20, '2024-01-01', null),
  (900015, 900015, 5, 20, '2024-01-01', null),
  (900016, 900015, 16, -20, '2024-01-01', null),
  (900017, 900016, 5, 20, '2024-01-01', null),
  (900018, 900017, 5, 20, '2024-01-01', 1)
) v (id, product, place, quantity, since, owner);
update product_product set standard_price = null where id = 900013;
insert into stock_move (id, company_id, product_id, product_uom, location_id, location_dest_id, procure_method, product_uom_qty, quantity, state, is_inventory, date)
select id, 1, product, 1, origin, target, 'make_to_stock', 1, 1, state, counted, at::timestamp
from (values
  (900008, 900008, 13, 5, 'done', true, '2026-11-01'),
  (900009, 900009, 5, 16, 'done', false, '2026-11-01'),
  (900014, 900014, 5, 2, 'done', false, '2026-06-01'),
  (900016, 900016, 1, 5, 'assigned', false, '2026-11-01'),
  (900017, 900017, 1, 2, 'done', false, '2026-11-01')
) v (id, product, origin, target, state, counted, at);
insert into planting_log values
  ('STL-001', 'material', '["-", "900006"]', true, 'received 181 days ago, never moved since'),
  ('STL-001', 'material', '["-", "900007"]', false, 'received 180 days ago'),
  ('STL-001', 'material', '["-", "900008"]', true, 'only counted lately'),
  ('STL-001', 'material', '["-", "900009"]', true, 'only moved between shelves lately'),
  ('STL-001', 'material', '["-", "900010"]', false, 'belongs to a supplier'),
  ('STL-001', 'material', '["-", "900011"]', false, 'lies with a customer'),
  ('STL-001', 'material', '["-", "900012"]', false, 'worth 99.90'),
  ('STL-001', 'material', '["-", "900013"]', true, 'of unknown worth'),
  ('STL-001', 'material', '["-", "900014"]', false, 'delivered in June'),
  ('STL-001', 'material', '["-", "900015"]', false, 'no stock over all places'),
  ('STL-001', 'material', '["-", "900016"]', true, 'a receipt that is only planned'),
  ('STL-001', 'material', '["-", "900017"]', true, 'our own although an owner is entered; a drop shipment moves no stock');

-- DUP-001 (the third part of the key is the identifier itself; the product keeps its keyed hash)
update res_partner set vat = 'DE 811.907.980' where id = 900010;
update res_partner set vat = 'de811907980' where id = 900011;
update res_partner set vat = 'AT811907980' where id = 900012;
update res_partner set vat = 'DE811907980', active = false where id = 900013;
insert into res_partner (id, name, complete_name, commercial_partner_id, parent_id, active, type, is_company, vat, country_id, autopost_bills, group_rfq, group_on)
values (900114, 'Contact', 'Planted, Contact', 900014, 900014, true, 'contact', false, 'US9900014', 233, 'ask', 'default', 'default');
update res_partner set vat = 'FR40303265045', parent_id = null where id = 900015;
update res_partner set vat = 'FR40303265045', parent_id = 900015 where id = 900016;
update res_partner set vat = '0000000', country_id = 233 where id in (900017, 900018);
update res_partner set vat = 'NL123456789B01', company_id = 2, property_payment_term_id = '{"2": 4}' where id = 900019;
update res_partner set vat = 'NL123456789B01', company_id = 1 where id = 900020;
update res_partner set vat = 'IT00743110157', company_id = 1 where id = 900021;
update res_partner set vat = 'IT 0074 3110 157', company_id = null where id = 900022;
insert into planting_log values
  ('DUP-001', 'customer', '["-", "tax_id", "DE811907980"]', true, 'one number in two spellings; another country and an archived party are not in it'),
  ('DUP-001', 'customer', '["-", "tax_id", "US9900014"]', false, 'a contact repeats the number of its company'),
  ('DUP-001', 'customer', '["-", "tax_id", "FR40303265045"]', false, 'a branch with its parent entered'),
  ('DUP-001', 'customer', '["-", "tax_id", "0000000"]', false, 'a placeholder'),
  ('DUP-001', 'customer', '["1", "tax_id", "NL123456789B01"]', false, 'two companies, one party each'),
  ('DUP-001', 'customer', '["1", "tax_id", "IT00743110157"]', true, 'a party of the company and a shared one'),
  ('INC-001', 'customer', '["-", "900017"]', true, 'zeros for a tax id'),
  ('INC-001', 'customer', '["-", "900018"]', true, 'zeros for a tax id');

-- INC-001
update res_partner set vat = U&'\3000\200B' where id = 900023;
update res_partner set vat = null, is_company = false where id = 900024;
update res_partner set street = null where id = 900025;
update res_partner set phone = null where id = 900026;
update res_partner set phone = null, email = U&'\FF0D' where id = 900027;
update res_partner set property_payment_term_id = '{"1": false}' where id = 900028;
update res_partner set company_id = 2 where id = 900029;
update res_partner set name = U&'\5F85\8865' where id = 900030;
update res_partner set active = false, vat = null where id = 900031;
update res_partner set country_id = null, zip = null where id = 900032;
insert into planting_log values
  ('INC-001', 'customer', '["-", "900023"]', true, 'a tax id of an ideographic and a zero-width space'),
  ('INC-001', 'customer', '["-", "900024"]', false, 'a person without tax id'),
  ('INC-001', 'customer', '["-", "900025"]', true, 'no street'),
  ('INC-001', 'customer', '["-", "900026"]', false, 'no telephone, but an e-mail'),
  ('INC-001', 'customer', '["-", "900027"]', true, 'no telephone, and a full-width hyphen for an e-mail'),
  ('INC-008', 'customer', '["-", "900027", "email"]', true, 'a full-width hyphen is no e-mail address'),
  ('INC-001', 'customer', '["-", "900028"]', true, 'a payment term that was taken away'),
  ('INC-001', 'customer', '["2", "900029"]', true, 'a payment term only in a company it does not belong to'),
  ('INC-001', 'customer', '["-", "900030"]', true, 'named "to be added"'),
  ('INC-001', 'customer', '["-", "900031"]', false, 'archived'),
  ('INC-001', 'customer', '["-", "900032"]', true, 'no country');

-- INC-008
update res_partner set phone = 'ask for Mr Li' where id = 900033;
update res_partner set phone = '12345' where id = 900034;
update res_partner set email = 'info@example.com_1' where id = 900035;
update res_partner set email = 'a@example.com; b@mail.example.org' where id = 900036;
update res_partner set zip = '9530' where id = 900037;
update res_partner set zip = '95304-1234', phone = '+1 803 873 6126 ext. 12' where id = 900038;
update res_partner set country_id = 48, zip = '200001', phone = '+86 138 0013 8000', city = 'Shanghai' where id = 900039;
update res_partner set country_id = 48, zip = '20001', phone = '23800138000', city = 'Shanghai' where id = 900040;
insert into planting_log values
  ('INC-008', 'customer', '["-", "900033", "phone"]', true, 'words'),
  ('INC-008', 'customer', '["-", "900034", "phone"]', true, 'five digits'),
  ('INC-008', 'customer', '["-", "900035", "email"]', true, 'a domain that cannot be'),
  ('INC-008', 'customer', '["-", "900036", "email"]', false, 'two addresses'),
  ('INC-008', 'customer', '["-", "900037", "postcode"]', true, 'four digits in the United States'),
  ('INC-008', 'customer', '["-", "900038", "postcode"]', false, 'nine digits and an extension'),
  ('INC-008', 'customer', '["-", "900039", "phone"]', false, 'a Chinese mobile'),
  ('INC-008', 'customer', '["-", "900040", "phone"]', true, 'no Chinese number'),
  ('INC-008', 'customer', '["-", "900040", "postcode"]', true, 'five digits in China');

-- PRM-006: a buyer who also receives; the second right comes through two groups made by hand that imply each other.
insert into res_partner (id, name, complete_name, commercial_partner_id, active, type, is_company, autopost_bills, group_rfq, group_on)
select n, 'Planted user', 'Planted user', n, true, 'contact', false, 'ask', 'default', 'default' from generate_series(900301, 900305) n;
insert into res_users (id, company_id, partner_id, login, active, share, notification_type) values
  (900301, 1, 900301, 'planted.buyer', true, false, 'email'), (900302, 1, 900302, 'planted.keeper', true, false, 'email'),
  (900303, 1, 900303, 'planted.leaver', false, false, 'email'), (900304, 1, 900304, 'planted.visitor', true, true, 'email'),
  (900305, 1, 900305, 'planted.bank', true, false, 'email');
insert into res_groups (id, name) values (900001, '{"en_US": "Planted A"}'), (900002, '{"en_US": "Planted B"}');
insert into res_groups_implied_rel (gid, hid) select 900001, 900002 union all select 900002, 900001
  union all select 900002, res_id from ir_model_data where module = 'stock' and name = 'group_stock_user' and model = 'res.groups';
insert into res_groups_users_rel (uid, gid)
select who, res_id from ir_model_data, (values (900301), (900303), (900304)) people (who) where module = 'purchase' and name = 'group_purchase_user' and model = 'res.groups'
union all select who, 900001 from (values (900301), (900302), (900303), (900304)) people (who)
union all select 900305, res_id from ir_model_data where model = 'res.groups' and module || '.' || name in ('account.group_validate_bank_account', 'account.group_account_invoice');
insert into planting_log values
  ('PRM-006', 'user', '["-", "900301", "S08"]', true, 'orders, and receives through a group in a circle'),
  ('PRM-006', 'user', '["-", "900302", "S08"]', false, 'only receives'),
  ('PRM-006', 'user', '["-", "900303", "S08"]', false, 'can no longer log in'),
  ('PRM-006', 'user', '["-", "900304", "S08"]', false, 'a visitor of the portal'),
  ('PRM-006', 'user', '["-", "900305", "S04"]', false, 'validates bank accounts, but cannot write them');
