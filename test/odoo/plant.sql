-- Defects and near misses put into a copy of an Odoo 19 database, by plain INSERT and UPDATE, for an audit as of 2026-11-21 in
-- Asia/Shanghai. The planting log names every key that must be found afterwards; `found` is false where something looks
-- like a defect and is none. Nothing else may change.

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
select n, n, true, 'PLANT-' || n, '{"1": 10.0}', '2025-06-01' from generate_series(900001, 900020) n;
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

-- OPN-004: 2026-11-05 is 16 days before the as-of. Product 900021 is a service.
insert into product_template (id, name, type, is_storable, active, uom_id, service_tracking, tracking)
values (900021, '{"en_US": "Planted service"}', 'service', false, true, 1, 'no', 'none');
insert into product_product (id, product_tmpl_id, active) values (900021, 900021, true);
insert into sale_order (id, company_id, partner_id, partner_invoice_id, partner_shipping_id, name, date_order, commitment_date, picking_policy, state, invoice_status)
select id, 1, 900012, 900012, 900012, 'S' || id, ordered::timestamp, promised::timestamp, 'direct', state, 'no'
from (values
  (901001, '2026-10-01', '2026-11-05 12:00', 'sale'),
  (901002, '2026-10-01', '2026-11-06 12:00', 'sale'),
  (901003, '2026-10-25 12:00', null, 'sale'),
  (901004, '2026-10-25', '2026-01-01', 'sent'),
  (901005, '2026-10-01', '2026-01-01', 'cancel'),
  (901006, '2026-10-01', '2026-11-05 15:59:59', 'sale'),
  (901007, '2026-10-01', '2026-11-05 16:00', 'sale')
) v (id, ordered, promised, state);
insert into sale_order_line (id, order_id, name, product_id, product_uom_id, product_uom_qty, qty_delivered, price_unit, price_subtotal, customer_lead, display_type, is_downpayment, is_expense)
select id, parent, 'Planted', case when display_type is null then product end, case when display_type is null then 1 end, ordered, delivered, 0, 0, lead, display_type, downpayment, expense
from (values
  (901001, 901001, 900010, 10, 0, 0, null, false, false),
  (901002, 901001, 900010, 100, 98, 0, null, false, false),
  (901003, 901001, 900010, 100, 97.99, 0, null, false, false),
  (901004, 901001, 900021, 10, 0, 0, null, false, false),
  (901005, 901001, 900010, 10, 0, 0, null, true, false),
  (901006, 901001, 900010, 10, 0, 0, null, false, true),
  (901007, 901001, null, 0, null, 0, 'line_note', false, false),
  (901008, 901001, 900010, -10, 0, 0, null, false, false),
  (901009, 901002, 900010, 10, 0, 0, null, false, false),
  (901010, 901003, 900010, 10, null, 11, null, false, false),
  (901011, 901003, 900010, 10, null, 12, null, false, false),
  (901012, 901004, 900010, 10, 0, 0, null, false, false),
  (901013, 901005, 900010, 10, 0, 0, null, false, false),
  (901014, 901006, 900010, 10, 0, 0, null, false, false),
  (901015, 901007, 900010, 10, 0, 0, null, false, false)
) v (id, parent, product, ordered, delivered, lead, display_type, downpayment, expense);
insert into planting_log values
  ('OPN-004', 'sales_order_line', '["1", "S901001", "901001"]', true, '16 days late'),
  ('OPN-004', 'sales_order_line', '["1", "S901001", "901002"]', false, 'exactly 2 percent open'),
  ('OPN-004', 'sales_order_line', '["1", "S901001", "901003"]', true, 'a little more than 2 percent open'),
  ('OPN-004', 'sales_order_line', '["1", "S901001", "901004"]', false, 'a service'),
  ('OPN-004', 'sales_order_line', '["1", "S901001", "901005"]', false, 'a down payment'),
  ('OPN-004', 'sales_order_line', '["1", "S901001", "901006"]', false, 'an expense that is charged on'),
  ('OPN-004', 'sales_order_line', '["1", "S901001", "901007"]', false, 'a note'),
  ('OPN-004', 'sales_order_line', '["1", "S901001", "901008"]', false, 'a return'),
  ('OPN-004', 'sales_order_line', '["1", "S901002", "901009"]', false, '15 days late'),
  ('OPN-004', 'sales_order_line', '["1", "S901003", "901010"]', true, 'no promise; ordered 27 days ago with 11 days of lead time'),
  ('OPN-004', 'sales_order_line', '["1", "S901003", "901011"]', false, 'no promise; ordered 27 days ago with 12 days of lead time'),
  ('OPN-004', 'sales_order_line', '["1", "S901004", "901012"]', false, 'a quotation'),
  ('OPN-004', 'sales_order_line', '["1", "S901005", "901013"]', false, 'cancelled'),
  ('OPN-004', 'sales_order_line', '["1", "S901006", "901014"]', true, 'one second before midnight in Shanghai'),
  ('OPN-004', 'sales_order_line', '["1", "S901007", "901015"]', false, 'midnight in Shanghai: 15 days there, 16 in UTC');

-- OPN-006: 2026-11-06 is 15 days before the as-of.
insert into mrp_production (id, product_id, product_uom_id, picking_type_id, location_src_id, location_dest_id, company_id, consumption, product_qty, product_uom_qty, date_start, date_deadline, date_finished, name, state, create_date)
select id, 900018, 1, (select min(id) from stock_picking_type where code = 'mrp_operation' and company_id = 1), 5, 5, 1, 'flexible', 10, 10,
  '2026-01-01', deadline::timestamp, ending::timestamp, 'WO' || id, state, entered::timestamp
from (values
  (902001, 'confirmed', '2026-11-06 12:00', '2027-01-01', '2026-11-01'),
  (902002, 'confirmed', '2026-11-07 12:00', '2026-01-01', '2026-11-01'),
  (902003, 'progress', null, '2026-10-01', '2026-11-01'),
  (902004, 'to_close', '2026-10-01', null, '2026-11-01'),
  (902005, 'done', '2026-10-01', '2026-10-01', '2026-11-01'),
  (902006, 'progress', '2026-10-01', '2026-10-01', '2026-11-01'),
  (902007, 'draft', '2026-10-01', '2026-10-01', '2026-11-01'),
  (902008, 'progress', null, null, '2026-11-01')
) v (id, state, deadline, ending, entered);
insert into stock_move (id, company_id, product_id, product_uom, location_id, location_dest_id, procure_method, product_uom_qty, quantity, state, is_inventory, date, production_id)
values (902004, 1, 900018, 1, 15, 5, 'make_to_stock', 9, 9, 'done', false, '2026-11-01', 902004),
  (902006, 1, 900018, 1, 15, 5, 'make_to_stock', 10, 10, 'done', false, '2026-11-01', 902006);
insert into planting_log values
  ('OPN-006', 'work_order', '["1", "902001"]', true, '15 days late, whatever the plan says'),
  ('OPN-006', 'work_order', '["1", "902002"]', false, '14 days late'),
  ('OPN-006', 'work_order', '["1", "902003"]', true, 'no deadline, planned to end in October'),
  ('OPN-006', 'work_order', '["1", "902004"]', true, 'nine of ten are made'),
  ('OPN-006', 'work_order', '["1", "902005"]', false, 'done'),
  ('OPN-006', 'work_order', '["1", "902006"]', false, 'all are made, only nobody closed it'),
  ('OPN-006', 'work_order', '["1", "902007"]', false, 'a draft'),
  ('OPN-006', 'work_order', '["1", "902008"]', false, 'without any date');

-- OPN-008: 2026-10-21 is 31 days before the as-of.
insert into sale_order (id, company_id, partner_id, partner_invoice_id, partner_shipping_id, name, date_order, create_date, picking_policy, state, invoice_status)
select id, 1, 900012, 900012, 900012, 'S' || id, ordered::timestamp, entered::timestamp, 'direct', state, 'no'
from (values
  (903001, '2026-10-21 12:00', '2026-11-20', 'draft'),
  (903002, '2026-11-20', '2026-10-21 12:00', 'draft'),
  (903003, '2026-10-22 12:00', '2026-10-22 12:00', 'draft'),
  (903004, '2026-01-01', '2026-01-01', 'sent'),
  (903005, '2026-01-01', '2026-01-01', 'cancel')
) v (id, ordered, entered, state);
insert into purchase_order (id, partner_id, currency_id, company_id, name, date_order, create_date, picking_type_id, state, user_id)
select id, 11, 1, 1, 'P' || id, ordered::timestamp, entered::timestamp, (select min(id) from stock_picking_type where code = 'incoming'), state, 2
from (values
  (903001, '2027-01-01', '2026-10-21 12:00', 'draft'),
  (903002, '2026-10-22 12:00', null, 'draft'),
  (903003, '2026-01-01', '2026-01-01', 'sent')
) v (id, ordered, entered, state);
insert into purchase_order_line (id, order_id, name, product_id, product_uom_id, product_qty, qty_received, price_unit, price_subtotal, date_planned, is_downpayment, product_uom_qty)
select id, id, 'Planted', 900010, 1, 1, 0, 0, 0, '2027-01-01', false, 1 from generate_series(903001, 903003) id;
insert into mrp_production (id, product_id, product_uom_id, picking_type_id, location_src_id, location_dest_id, company_id, consumption, product_qty, product_uom_qty, date_start, date_finished, name, state, create_date)
select id, 900018, 1, (select min(id) from stock_picking_type where code = 'mrp_operation' and company_id = 1), 5, 5, 1, 'flexible', 10, 10, '2027-01-01', '2027-01-01', 'WO' || id, state, entered::timestamp
from (values (903001, 'draft', '2026-10-21 12:00'), (903002, 'draft', '2026-10-22 12:00'), (903003, 'confirmed', '2026-01-01')) v (id, state, entered);
insert into planting_log values
  ('OPN-008', 'purchase_order', '["1", "900002"]', true, 'the draft among the orders above'),
  ('OPN-008', 'sales_order', '["1", "903001"]', true, 'entered yesterday with a date 31 days back'),
  ('OPN-008', 'sales_order', '["1", "903002"]', true, 'entered 31 days ago with the date of yesterday'),
  ('OPN-008', 'sales_order', '["1", "903003"]', false, '30 days old'),
  ('OPN-008', 'sales_order', '["1", "903004"]', false, 'sent to the customer'),
  ('OPN-008', 'sales_order', '["1", "903005"]', false, 'cancelled'),
  ('OPN-008', 'purchase_order', '["1", "903001"]', true, 'entered 31 days ago, to be ordered next year'),
  ('OPN-008', 'purchase_order', '["1", "903002"]', false, '30 days old by its date, day of entry unknown'),
  ('OPN-008', 'purchase_order', '["1", "903003"]', false, 'sent to the supplier'),
  ('OPN-008', 'work_order', '["1", "903001"]', true, '31 days old'),
  ('OPN-008', 'work_order', '["1", "903002"]', false, '30 days old'),
  ('OPN-008', 'work_order', '["1", "903003"]', false, 'confirmed');

-- STL-002: 2024-11-20 is 731 days before the as-of.
insert into product_template (id, name, type, is_storable, active, uom_id, service_tracking, tracking, responsible_id)
select n, jsonb_build_object('en_US', 'Planted ' || n), 'consu', n <> 904018, true, 1, 'no', 'none', '{"1": 5}' from generate_series(904001, 904020) n;
insert into product_product (id, product_tmpl_id, active, default_code, standard_price, create_date)
select n, n, n <> 904015, 'PLANT-' || n, '{"1": 10.0}',
  case n when 904002 then '2024-11-21 12:00'::timestamp when 904003 then null else '2024-11-20 12:00'::timestamp end
from generate_series(904001, 904020) n;
insert into stock_quant (id, product_id, location_id, company_id, quantity, reserved_quantity, in_date, owner_id)
values (904004, 904004, 5, 1, 1, 0, '2026-11-01', null), (904005, 904005, 5, 1, -1, 0, '2026-11-01', null),
  (904020, 904020, 5, 1, 1, 0, '2026-11-01', 11);
insert into stock_move (id, company_id, product_id, product_uom, location_id, location_dest_id, procure_method, product_uom_qty, product_qty, quantity, state, is_inventory, date)
select id, 1, id, 1, origin, target, 'make_to_stock', 1, 1, 1, state, counted, at::timestamp
from (values
  (904006, 5, 2, 'done', false, '2024-11-21 12:00'),
  (904007, 5, 2, 'done', false, '2024-11-20 12:00'),
  (904008, 13, 5, 'done', true, '2026-11-01'),
  (904014, 1, 5, 'confirmed', false, '2024-01-01'),
  (904017, 1, 2, 'done', false, '2026-11-01'),
  (904019, 5, 16, 'done', false, '2026-11-01')
) v (id, origin, target, state, counted, at);
insert into sale_order_line (id, order_id, name, product_id, product_uom_id, product_uom_qty, price_unit, customer_lead) values (904009, 903003, 'Planted', 904009, 1, 1, 0, 0);
insert into purchase_order_line (id, order_id, name, product_id, product_uom_id, product_qty, price_unit, product_uom_qty) values (904010, 900003, 'Planted', 904010, 1, 1, 0, 1);
insert into mrp_bom (id, product_tmpl_id, product_id, product_uom_id, type, ready_to_produce, consumption, product_qty, active, company_id) values
  (904011, 900018, null, 1, 'normal', 'all_available', 'flexible', 1, true, 1),
  (904012, 900018, null, 1, 'normal', 'all_available', 'flexible', 1, false, 1),
  (904013, 904013, null, 1, 'normal', 'all_available', 'flexible', 1, true, 1);
insert into mrp_bom_line (id, product_id, product_uom_id, bom_id, product_qty) values (904011, 904011, 1, 904011, 1), (904012, 904012, 1, 904012, 1);
insert into mrp_production (id, product_id, product_uom_id, picking_type_id, location_src_id, location_dest_id, company_id, consumption, product_qty, product_uom_qty, date_start, name, state, create_date)
values (904016, 904016, 1, (select min(id) from stock_picking_type where code = 'mrp_operation' and company_id = 1), 5, 5, 1, 'flexible', 10, 10, '2027-01-01', 'WO904016', 'draft', '2026-11-01');
insert into planting_log values
  ('STL-002', 'material', '["-", "904001"]', true, '731 days old and nowhere to be found'),
  ('STL-002', 'material', '["-", "904002"]', false, '730 days old'),
  ('STL-002', 'material', '["-", "904003"]', true, 'of unknown age'),
  ('STL-002', 'material', '["-", "904004"]', false, 'one piece in stock'),
  ('STL-002', 'material', '["-", "904005"]', false, 'one piece too few in stock'),
  ('STL-002', 'material', '["-", "904006"]', false, 'delivered 730 days ago'),
  ('STL-002', 'material', '["-", "904007"]', true, 'delivered 731 days ago'),
  ('STL-002', 'material', '["-", "904008"]', false, 'counted lately'),
  ('STL-002', 'material', '["-", "904009"]', false, 'in a draft of a sale'),
  ('STL-002', 'material', '["-", "904010"]', true, 'only in a cancelled purchase'),
  ('STL-002', 'material', '["-", "904011"]', false, 'built into something'),
  ('STL-002', 'material', '["-", "904012"]', true, 'built in by an archived bill only'),
  ('STL-002', 'material', '["-", "904013"]', false, 'made by a bill without a line'),
  ('STL-002', 'material', '["-", "904014"]', false, 'a receipt is planned'),
  ('STL-002', 'material', '["-", "904015"]', false, 'archived'),
  ('STL-002', 'material', '["-", "904016"]', false, 'to be made by a draft'),
  ('STL-002', 'material', '["-", "904017"]', true, 'sent from the vendor to the customer lately, never in our places'),
  ('STL-002', 'material', '["-", "904018"]', false, 'not kept in stock'),
  ('STL-002', 'material', '["-", "904019"]', false, 'moved between shelves lately'),
  ('STL-002', 'material', '["-", "904020"]', false, 'lies here for a supplier');

-- INC-002: 2025-11-21 is 365 days before the as-of.
insert into res_partner (id, name, complete_name, commercial_partner_id, active, type, is_company, customer_rank, supplier_rank, buyer_id, vat, phone, email, zip, country_id,
  property_supplier_payment_term_id, company_id, autopost_bills, group_rfq, group_on)
select n, 'Planted supplier ' || n, 'Planted supplier', n, true, 'contact', true, 0, 1, 5, 'US9' || n, '(803)-873-6126', 'a@example.com', '95304', 233, '{"1": 4}', null, 'ask', 'default', 'default'
from generate_series(905001, 905011) n;
insert into res_partner_bank (id, partner_id, acc_number, sanitized_acc_number, active, l10n_us_bank_account_type)
select n, n, 'PLANT' || n, 'PLANT' || n, n <> 905003, 'checking' from generate_series(905001, 905010) n;
update res_partner set vat = null where id in (905002, 905005, 905006, 905007, 905008);
update res_partner set country_id = 57 where id = 905008;
update res_partner set property_supplier_payment_term_id = '{"1": false}' where id = 905004;
update res_partner set phone = null, email = U&'\3000' where id = 905009;
update res_partner set vat = 'N/A' where id = 905010;
update res_partner set active = false where id = 905011;
insert into purchase_order (id, partner_id, currency_id, company_id, name, date_order, date_approve, picking_type_id, state, user_id)
select n, n, 1, 1, 'P' || n, '2026-11-01', case n when 905005 then '2025-11-20 12:00'::timestamp when 905006 then '2025-11-21 12:00'::timestamp else '2026-11-01'::timestamp end,
  (select min(id) from stock_picking_type where code = 'incoming'), case n when 905007 then 'to approve' else 'purchase' end, 2
from generate_series(905001, 905011) n;
insert into purchase_order_line (id, order_id, name, product_id, product_uom_id, product_qty, qty_received, price_unit, price_subtotal, date_planned, is_downpayment, product_uom_qty)
select n, n, 'Planted', 900010, 1, 1, 1, 0, 0, '2026-11-01', false, 1 from generate_series(905001, 905011) n;
insert into planting_log values
  ('INC-002', 'supplier', '["-", "905001"]', false, 'complete'),
  ('INC-002', 'supplier', '["-", "905002"]', true, 'no tax id'),
  ('INC-002', 'supplier', '["-", "905003"]', true, 'its only account is archived'),
  ('INC-002', 'supplier', '["-", "905004"]', true, 'a payment term that was taken away'),
  ('INC-002', 'supplier', '["-", "905005"]', false, 'ordered from 366 days ago'),
  ('INC-002', 'supplier', '["-", "905006"]', true, 'ordered from 365 days ago, no tax id'),
  ('INC-002', 'supplier', '["-", "905007"]', false, 'its order waits for approval'),
  ('INC-002', 'supplier', '["-", "905008"]', true, 'abroad without a tax id'),
  ('INC-002', 'supplier', '["-", "905009"]', true, 'neither telephone nor e-mail, only an ideographic space'),
  ('INC-002', 'supplier', '["-", "905010"]', true, 'N/A for a tax id'),
  ('INC-002', 'supplier', '["-", "905011"]', false, 'archived');

-- INC-004
insert into res_partner (id, name, complete_name, commercial_partner_id, active, type, is_company, customer_rank, supplier_rank, user_id, vat, street, city, zip, country_id,
  phone, email, property_payment_term_id, create_date, autopost_bills, group_rfq, group_on)
select n, 'Planted ' || n, 'Planted ' || n, n, true, 'contact', true, 1, 0, 5, 'US9' || n, '1 Main St', 'Tracy', '95304', 233,
  '(803)-873-6126', 'info@example.com', '{"1": 4}', '2026-01-01', 'ask', 'default', 'default'
from generate_series(906001, 906008) n;
update res_partner set city = 'TBD' where id = 906001;
update res_partner set street = U&'\3000N/A\00A0' where id = 906002;
update res_partner set zip = '00000' where id = 906003;
update res_partner set name = 'Test and Sons', street = '1 Unknown Road' where id = 906004;
update res_partner set vat = U&'\FF38\FF38\FF38\FF38\FF38' where id = 906005;
update res_partner set name = '测试', active = false where id = 906006;
update res_partner set email = U&'\200B' where id = 906007;
update res_partner set phone = '99999999' where id = 906008;
insert into product_template (id, name, type, is_storable, active, uom_id, service_tracking, tracking, responsible_id) values
  (906001, '{"en_US": "TBD"}', 'consu', true, true, 1, 'no', 'none', '{"1": 5}'),
  (906002, '{"en_US": "Planted 906002"}', 'consu', true, true, 1, 'no', 'none', '{"1": 5}'),
  (906003, '{"en_US": "Planted 906003"}', 'consu', true, true, 1, 'no', 'none', '{"1": 5}'),
  (906004, '{"en_US": "Test bench"}', 'consu', true, true, 1, 'no', 'none', '{"1": 5}'),
  (906005, '{"en_US": "none"}', 'consu', true, true, 1, 'no', 'none', '{"1": 5}'),
  (906006, '{"en_US": "Planted 906006", "zh_CN": "待定"}', 'consu', true, true, 1, 'no', 'none', '{"1": 5}');
insert into product_product (id, product_tmpl_id, active, default_code, standard_price, create_date)
select n, n, n <> 906005, case n when 906002 then '0000' when 906003 then 'xxx' else 'PLANT-' || n end, '{"1": 10.0}', '2025-06-01' from generate_series(906001, 906006) n;
insert into product_attribute_value (id, attribute_id, name) values (906004, 1, '{"en_US": "N/A"}'), (906006, 1, '{"en_US": "Test"}');
insert into product_template_attribute_value (id, product_attribute_value_id, attribute_line_id, attribute_id, product_tmpl_id) values (906004, 906004, 1, 1, 906004), (906006, 906006, 1, 1, 906006);
insert into product_variant_combination (product_product_id, product_template_attribute_value_id)
values (906004, 906004), (906006, 906006), (906006, (select min(id) from product_template_attribute_value));
insert into planting_log values
  ('INC-004', 'customer', '["-", "900017", "tax_id"]', true, 'zeros'),
  ('INC-004', 'customer', '["-", "900018", "tax_id"]', true, 'zeros'),
  ('INC-004', 'customer', '["-", "900023", "tax_id"]', false, 'blank, which is another defect'),
  ('INC-004', 'customer', '["-", "900027", "email"]', true, 'a full-width hyphen'),
  ('INC-004', 'customer', '["-", "900030", "name"]', true, 'named "to be added"'),
  ('INC-004', 'customer', '["-", "906001", "city"]', true, 'to be defined'),
  ('INC-001', 'customer', '["-", "906001"]', true, 'a city to be defined is no city'),
  ('INC-004', 'customer', '["-", "906002", "street"]', true, 'N/A between blanks'),
  ('INC-001', 'customer', '["-", "906002"]', true, 'N/A is no street'),
  ('INC-004', 'customer', '["-", "906003", "postcode"]', true, 'zeros in the form of a postcode'),
  ('INC-004', 'customer', '["-", "906004", "name"]', false, 'a company that begins with "Test"'),
  ('INC-004', 'customer', '["-", "906004", "street"]', false, 'a road that is called so'),
  ('INC-004', 'customer', '["-", "906005", "tax_id"]', true, 'full-width crosses'),
  ('INC-001', 'customer', '["-", "906005"]', true, 'crosses are no tax id'),
  ('INC-004', 'customer', '["-", "906006", "name"]', false, 'archived'),
  ('INC-004', 'customer', '["-", "906007", "email"]', false, 'a zero-width space is blank'),
  ('INC-004', 'customer', '["-", "906008", "phone"]', true, 'nines in the form of a telephone number'),
  ('INC-004', 'supplier', '["-", "905010", "tax_id"]', true, 'N/A'),
  ('INC-004', 'supplier', '["-", "905009", "email"]', false, 'an ideographic space is blank'),
  ('INC-004', 'material', '["-", "906001", "name"]', true, 'to be defined'),
  ('INC-004', 'material', '["-", "906002", "code"]', false, 'a reference may be all zeros'),
  ('INC-004', 'material', '["-", "906003", "code"]', true, 'crosses'),
  ('INC-004', 'material', '["-", "906004", "name"]', false, 'a bench for tests'),
  ('INC-004', 'material', '["-", "906004", "spec"]', true, 'its only attribute is N/A'),
  ('INC-004', 'material', '["-", "906006", "spec"]', false, 'one of its attributes is for tests'),
  ('INC-004', 'material', '["-", "906005", "name"]', false, 'archived'),
  ('INC-004', 'material', '["-", "906006", "name"]', true, 'the Chinese name counts where there is one');

-- People: research (department 5 lies below 4) and sales (3), a migration account without a person, one without a department.
create function plant_user(number int, name text, is_active boolean, entered timestamp) returns void language sql as $$
  insert into res_partner (id, name, complete_name, commercial_partner_id, active, type, is_company, autopost_bills, group_rfq, group_on)
  values (number, 'Planted user', 'Planted user', number, true, 'contact', false, 'ask', 'default', 'default');
  insert into res_users (id, company_id, partner_id, login, active, share, notification_type, create_date)
  values (number, 1, number, name, is_active, false, 'email', entered);
$$;
create function plant_employee(number int, who int, company int, department int, is_active boolean, contract_end date, departure date) returns void language sql as $$
  insert into resource_resource (id, name, resource_type, tz, time_efficiency) values (number, 'Planted', 'user', 'UTC', 100);
  insert into hr_employee (id, resource_id, company_id, name, active, user_id) values (number, number, company, 'Planted', is_active, who);
  insert into hr_version (id, employee_id, company_id, department_id, last_modified_uid, hr_responsible_id, distance_home_work_unit, marital, employee_type, date_version, last_modified_date,
    active, contract_date_start, contract_date_end, departure_date)
  values (number, number, company, department, 2, 2, 'kilometers', 'single', 'employee', '2020-01-01', '2020-01-01', true, '2020-01-01', contract_end, departure);
  update hr_employee set current_version_id = number where id = number;
$$;
select plant_user(907001, 'planted.research', true, null), plant_user(907002, 'planted.sales', true, null),
  plant_user(907003, 'planted.migration', false, null), plant_user(907004, 'planted.homeless', true, null);
select plant_employee(907001, 907001, 1, 5, true, null, null), plant_employee(907002, 907002, 1, 3, true, null, null), plant_employee(907004, 907004, 1, null, true, null, null);

-- OWN-001, OWN-003: 2026-10-22 is 30 days before the as-of.
insert into product_template (id, name, type, is_storable, active, uom_id, service_tracking, tracking, responsible_id)
select n, jsonb_build_object('en_US', 'Planted ' || n), 'consu', true, true, 1, 'no', 'none', '{"1": 5}' from generate_series(907001, 907009) n;
insert into product_product (id, product_tmpl_id, active, default_code, standard_price, create_uid, create_date)
select id, id, id <> 907008, 'PLANT-' || id, '{"1": 10.0}', who, at::timestamp
from (values
  (907001, 907002, '2026-10-22 12:00'), (907002, 907002, '2026-10-21 12:00'), (907003, 907001, '2026-11-01'), (907004, 907003, '2026-11-01'),
  (907005, null, '2026-11-01'), (907006, 907004, '2026-11-01'), (907007, 907002, '2026-12-01'), (907008, 907002, '2026-11-01'), (907009, 907002, null)
) v (id, who, at);
insert into res_partner (id, name, complete_name, commercial_partner_id, active, type, is_company, customer_rank, supplier_rank, user_id, vat, street, city, zip, country_id,
  phone, email, property_payment_term_id, create_uid, create_date, autopost_bills, group_rfq, group_on)
select id, 'Planted ' || id, 'Planted ' || id, id, true, 'contact', true, 1, 0, 5, 'US9' || id, '1 Main St', 'Tracy', '95304', 233,
  '(803)-873-6126', 'info@example.com', '{"1": 4}', who, at::timestamp, 'ask', 'default', 'default'
from (values
  (907101, 907001, '2026-10-22 12:00'), (907102, 907001, '2026-10-21 12:00'), (907103, 907002, '2026-11-01'), (907104, 907003, '2026-11-01'),
  (907105, null, '2026-11-01'), (907106, 907004, '2026-11-01')
) v (id, who, at);
insert into planting_log values
  ('OWN-001', 'material', '["-", "907001"]', true, 'by sales, 30 days ago'),
  ('OWN-001', 'material', '["-", "907002"]', false, 'by sales, 31 days ago'),
  ('OWN-001', 'material', '["-", "907003"]', false, 'by a unit of research'),
  ('OWN-001', 'material', '["-", "907004"]', false, 'by the account of the migration'),
  ('OWN-001', 'material', '["-", "907005"]', true, 'by nobody'),
  ('OWN-001', 'material', '["-", "907006"]', true, 'by somebody without a department'),
  ('OWN-001', 'material', '["-", "907007"]', false, 'in the future'),
  ('OWN-001', 'material', '["-", "907008"]', false, 'archived'),
  ('OWN-001', 'material', '["-", "907009"]', false, 'nobody knows when'),
  ('STL-002', 'material', '["-", "907009"]', true, 'of unknown age, nowhere to be found'),
  ('OWN-003', 'customer', '["-", "907101"]', true, 'by research, 30 days ago'),
  ('OWN-003', 'customer', '["-", "907102"]', false, 'by research, 31 days ago'),
  ('OWN-003', 'customer', '["-", "907103"]', false, 'by sales'),
  ('OWN-003', 'customer', '["-", "907104"]', false, 'by the account of the migration'),
  ('OWN-003', 'customer', '["-", "907105"]', true, 'by nobody'),
  ('OWN-003', 'customer', '["-", "907106"]', true, 'by somebody without a department');

-- PRM-001: the as-of is a Saturday; after Thursday 2026-11-19 there was one working day, after Wednesday there were two.
select plant_user(n, 'planted.' || n, n <> 908006, null) from generate_series(908001, 908008) n;
select plant_employee(908001, 908001, 1, 3, false, null, null), plant_employee(908002, 908002, 1, 3, true, '2026-11-18', null),
  plant_employee(908003, 908003, 1, 3, true, null, '2026-11-19'), plant_employee(908004, 908004, 1, 3, true, '2026-01-01', null),
  plant_employee(908104, 908004, 2, 3, true, null, null), plant_employee(908005, 908005, 1, 3, true, '2026-01-01', null),
  plant_employee(908105, 908005, 2, 3, false, null, null), plant_employee(908006, 908006, 1, 3, false, null, '2026-01-01'),
  plant_employee(908007, 908007, 1, 3, true, null, '2026-12-31'), plant_employee(908008, 908008, 1, 3, true, '2027-12-31', '2026-01-01');
insert into planting_log values
  ('PRM-001', 'user', '["-", "908001"]', true, 'archived, nobody knows since when'),
  ('PRM-003', 'user', '["-", "908001"]', false, 'somebody who left is a person'),
  ('PRM-001', 'user', '["-", "908002"]', true, 'contract ended two working days ago'),
  ('PRM-001', 'user', '["-", "908003"]', false, 'left one working day ago'),
  ('PRM-001', 'user', '["-", "908004"]', false, 'left one company, works for the other'),
  ('PRM-001', 'user', '["-", "908005"]', true, 'left both companies'),
  ('PRM-001', 'user', '["-", "908006"]', false, 'left and can no longer log in'),
  ('PRM-001', 'user', '["-", "908007"]', false, 'will leave next month'),
  ('PRM-001', 'user', '["-", "908008"]', true, 'left before the end of the contract');

-- PRM-002, PRM-005: 2026-08-22 is 91 days before the as-of, 2026-10-21 31 days. Settings are the group that may do everything.
select plant_user(909001, 'planted.away', true, null), plant_user(909002, 'planted.back', true, null), plant_user(909003, 'planted.never', true, '2026-10-21 12:00'),
  plant_user(909004, 'planted.new', true, '2026-10-22 12:00'), plant_user(909005, 'planted.root', true, null), plant_user(909006, 'planted.emergency', true, null),
  plant_user(909007, 'planted.roundabout', true, null), plant_user(909008, 'planted.former', false, null);
select plant_employee(n, n, 1, 3, true, null, null) from generate_series(909001, 909008) n;
insert into res_users_log (id, create_uid, create_date)
select row_number() over () + 909000, who, at::timestamp
from (values (909001, '2026-08-22 12:00'), (909001, '2026-01-01'), (909002, '2026-08-23 12:00'), (909005, '2026-10-21 12:00'), (909006, '2026-10-22 12:00'), (909007, '2026-11-20')) v (who, at);
insert into res_groups (id, name) values (909001, '{"en_US": "Planted C"}'), (909002, '{"en_US": "Planted D"}');
insert into res_groups_implied_rel (gid, hid) values (909001, 909002), (909002, 909001);
insert into res_groups_implied_rel (gid, hid) select 909002, res_id from ir_model_data where model = 'res.groups' and module = 'base' and name = 'group_system';
insert into res_groups_users_rel (uid, gid)
select who, res_id from ir_model_data, (values (909005), (909006), (909008)) people (who) where model = 'res.groups' and module = 'base' and name = 'group_system';
insert into res_groups_users_rel (uid, gid) values (909007, 909001);
update res_users set active = true where id = 1;
insert into planting_log values
  ('PRM-002', 'user', '["-", "909001"]', true, 'last seen 91 days ago'),
  ('PRM-002', 'user', '["-", "909002"]', false, 'last seen 90 days ago'),
  ('PRM-002', 'user', '["-", "909003"]', true, 'entered 31 days ago, never seen'),
  ('PRM-002', 'user', '["-", "909004"]', false, 'entered 30 days ago, never seen'),
  ('PRM-002', 'user', '["-", "909005"]', true, 'may do everything, last seen 31 days ago'),
  ('PRM-002', 'user', '["-", "909006"]', false, 'may do everything, last seen 30 days ago'),
  ('PRM-002', 'user', '["-", "909008"]', false, 'can no longer log in'),
  ('PRM-005', 'user', '["-", "909005", "base.group_system"]', true, 'may do everything'),
  ('PRM-005', 'user', '["-", "909006", "base.group_system"]', false, 'for emergencies'),
  ('PRM-005', 'user', '["-", "909007", "base.group_system"]', true, 'through two groups made by hand that imply each other'),
  ('PRM-005', 'user', '["-", "909008", "base.group_system"]', false, 'can no longer log in'),
  ('PRM-005', 'user', '["-", "1", "is_admin"]', true, 'the account of the system can log in'),
  ('PRM-005', 'user', '["-", "1", "base.group_system"]', true, 'and was given the group too'),
  ('PRM-006', 'user', '["-", "909005", "S35"]', true, 'gives rights and sets up the system'),
  ('PRM-006', 'user', '["-", "909006", "S35"]', true, 'also in an emergency'),
  ('PRM-006', 'user', '["-", "909007", "S35"]', true, 'gives rights and sets up the system'),
  ('PRM-006', 'user', '["-", "909008", "S35"]', false, 'can no longer log in');

-- PRM-003
select plant_user(910001, 'planted.mailer', true, null), plant_user(910002, 'planted.scanner', true, null);
insert into planting_log values
  ('PRM-003', 'user', '["-", "900301"]', true, 'a buyer nobody knows'),
  ('PRM-003', 'user', '["-", "900302"]', true, 'a keeper nobody knows'),
  ('PRM-003', 'user', '["-", "900303"]', false, 'can no longer log in'),
  ('PRM-003', 'user', '["-", "900304"]', false, 'a visitor of the portal'),
  ('PRM-003', 'user', '["-", "900305"]', true, 'nobody knows who'),
  ('PRM-003', 'user', '["-", "910001"]', false, 'registered as a service'),
  ('PRM-003', 'user', '["-", "910002"]', true, 'registered as a service until last year'),
  ('PRM-003', 'user', '["-", "1"]', false, 'the account of the system');

-- PRC-006
insert into product_template (id, name, type, is_storable, active, uom_id, service_tracking, tracking, responsible_id)
select n, jsonb_build_object('en_US', 'Planted ' || n), 'consu', true, true, 1, 'no', 'none', '{"1": 5}' from generate_series(912001, 912007) n;
insert into product_product (id, product_tmpl_id, active, default_code, standard_price, create_date)
select n, n, true, 'PLANT-' || n, '{"1": 10.0}', '2025-06-01' from generate_series(912001, 912007) n;
insert into stock_lot (id, product_id, name) values (912001, 912002, 'LOT-A'), (912002, 912002, 'LOT-B');
insert into stock_package (id, name) values (912001, 'PACK-1');
insert into stock_quant (id, product_id, location_id, company_id, quantity, reserved_quantity, in_date, lot_id, package_id, owner_id)
select id, product, place, case when place = 13 then null else 1 end, quantity, 0, '2026-11-01', lot, package, owner
from (values
  (912001, 912001, 5, -5, null, null, null), (912002, 912001, 5, 5, null, null, null),
  (912003, 912002, 5, -1, 912001, null, null), (912004, 912002, 5, 5, 912002, null, null),
  (912005, 912003, 13, -5, null, null, null),
  (912006, 912004, 5, -0.000001, null, null, null),
  (912007, 912005, 5, -2, null, 912001, null), (912008, 912005, 5, 2, null, null, null),
  (912009, 912006, 3, -0.5, null, null, null),
  (912010, 912007, 5, -3, null, null, 1), (912011, 912007, 5, 3, null, null, null)
) v (id, product, place, quantity, lot, package, owner);
insert into planting_log values
  ('PRC-006', 'stock_balance', (select jsonb_build_array('1', '900015', id::text, '', '', '') from stock_location where complete_name = 'WH/Stock/Shelf 2'), true, 'what one shelf has too much another has too little'),
  ('PRC-006', 'stock_balance', '["1", "904005", "5", "", "", ""]', true, 'one piece too few'),
  ('PRC-006', 'stock_balance', '["1", "912001", "5", "", "", ""]', false, 'two entries of one place that make up for each other'),
  ('PRC-006', 'stock_balance', '["1", "912002", "5", "LOT-A", "", ""]', true, 'one lot, whatever the other has'),
  ('PRC-006', 'stock_balance', '["1", "912002", "5", "LOT-B", "", ""]', false, 'the other lot'),
  ('PRC-006', 'stock_balance', '["-", "912003", "13", "", "", ""]', false, 'a place that is no place'),
  ('PRC-006', 'stock_balance', '["1", "912004", "5", "", "", ""]', false, 'a millionth'),
  ('PRC-006', 'stock_balance', '["1", "912005", "5", "", "PACK-1", ""]', true, 'a package that was emptied twice'),
  ('PRC-006', 'stock_balance', '["1", "912006", "3", "", "", ""]', true, 'between two companies'),
  ('PRC-006', 'stock_balance', '["1", "912007", "5", "", "", ""]', false, 'our own, although an owner is entered');

-- Rules of process compliance. A product that is not stored, at a price of 100.
insert into product_template (id, name, type, is_storable, active, uom_id, service_tracking, tracking, list_price)
values (920001, '{"en_US": "Planted 920001"}', 'consu', false, true, 1, 'no', 'none', 100);
insert into product_product (id, product_tmpl_id, active, create_date) values (920001, 920001, true, '2026-01-01');

-- PRC-001, PRC-010: goods come from place 1 (suppliers) to place 5. Orders were written and approved on 10 November.
insert into purchase_order (id, partner_id, currency_id, company_id, name, date_order, date_approve, create_date, picking_type_id, state, user_id)
select id, 11, 1, 1, 'P' || id, '2026-11-10 12:00', approved::timestamp, '2026-11-10 12:00', (select min(id) from stock_picking_type where code = 'incoming'), state, 2
from (values (920001, 'purchase', '2026-11-10 12:00'), (920002, 'purchase', '2026-11-10 12:00'), (920003, 'purchase', '2026-11-10 12:00'),
  (920004, 'cancel', '2026-11-10 12:00'), (920005, 'purchase', '2026-11-14 12:00')) v (id, state, approved);
insert into purchase_order_line (id, order_id, name, product_id, product_uom_id, product_qty, qty_received, qty_invoiced, price_unit, price_subtotal, date_planned, is_downpayment, product_uom_qty)
select id, parent, 'Planted', 920001, 1, 100, received, billed, 1, 100, '2026-12-31', false, 100
from (values (920001, 920001, 105, 0), (920002, 920002, 0, 106), (920003, 920003, 106, 0), (920004, 920004, 500, 0), (920005, 920005, 10, 105)) v (id, parent, received, billed);
insert into stock_move (id, company_id, product_id, product_uom, location_id, location_dest_id, procure_method, product_uom_qty, quantity, state, date, create_date, purchase_line_id)
select id, 1, 920001, 1, (select min(id) from stock_location where usage = 'supplier'), 5, 'make_to_stock', 1, 1, 'done', day::timestamp, day::timestamp, line
from (values (920001, '2026-11-08 12:00', 920001), (920002, '2026-11-09 12:00', 920002), (920004, '2026-11-01 12:00', 920004), (920005, '2026-11-12 12:00', 920005)) v (id, day, line);
insert into planting_log values
  ('PRC-001', 'purchase_order', '["1", "920001"]', true, 'goods came two days before the order was written'),
  ('PRC-001', 'purchase_order', '["1", "920002"]', false, 'goods came a day before'),
  ('PRC-001', 'purchase_order', '["1", "920003"]', false, 'nothing came yet'),
  ('PRC-001', 'purchase_order', '["1", "920004"]', false, 'cancelled'),
  ('PRC-001', 'purchase_order', '["1", "920005"]', true, 'goods came before the approval'),
  ('PRC-010', 'purchase_order_line', '["1", "P900001", "900008"]', true, 'much more came than was ordered'),
  ('PRC-010', 'purchase_order_line', '["1", "P920001", "920001"]', false, '5 percent more came'),
  ('PRC-010', 'purchase_order_line', '["1", "P920002", "920002"]', true, '6 percent more were billed'),
  ('PRC-010', 'purchase_order_line', '["1", "P920003", "920003"]', true, '6 percent more came'),
  ('PRC-010', 'purchase_order_line', '["1", "P920004", "920004"]', false, 'cancelled'),
  ('PRC-010', 'purchase_order_line', '["1", "P920005", "920005"]', false, '5 percent more were billed');

-- PRC-002, PRC-007, PRC-017: paid bills and refunds of our own series of numbers.
insert into account_move (id, journal_id, currency_id, company_id, state, move_type, auto_post, date, invoice_date, invoice_date_due, create_date, name, sequence_prefix, sequence_number, commercial_partner_id, partner_id, payment_state, ref)
select id, case when type = 'entry' then 3 else 2 end, 1, 1, state, type, 'no', day::date, case when type <> 'entry' then day::date end, case when type <> 'entry' then day::date end,
  written::timestamp, 'PLANT/' || number, case when type = 'entry' then 'PLANTED/' else 'PLANT/' end, number, 11, 11, 'paid', 'planted ' || id
from (values
  (920001, 'in_invoice', 'posted', 1, '2026-11-16', '2026-11-16 12:00'), (920002, 'in_invoice', 'cancel', 2, '2026-11-16', '2026-11-16 12:00'),
  (920003, 'in_refund', 'posted', 4, '2026-11-10', '2026-11-16 12:00'), (920004, 'in_invoice', 'posted', 5, '2026-11-11', '2026-11-16 12:00'),
  (920005, 'in_invoice', 'draft', 6, '2026-11-01', '2026-11-16 12:00'),
  (920010, 'entry', 'posted', 1, '2026-11-10', '2026-11-16 12:00'), (920011, 'entry', 'posted', 2, '2026-11-11', '2026-11-16 12:00'),
  (920012, 'entry', 'draft', 3, '2026-11-01', '2026-11-16 12:00')
) v (id, type, state, number, day, written);
-- PRC-015: accounts of customers and an account of income. Bank entries make no work of hands.
insert into account_move_line (id, move_id, currency_id, company_id, display_type, account_id, balance, quantity, purchase_line_id)
select id, move, 1, 1, 'product', (select min(id) from account_account where account_type = type), amount, 1, line
from (values
  (920001, 920001, 'expense', 10, null), (920002, 920001, 'expense', 10, 920003), (920003, 920005, 'expense', 10, null),
  (920010, 920010, 'income', 5000, null), (920011, 920011, 'asset_receivable', 1000.01, null), (920012, 920011, 'asset_receivable', -1000.01, null),
  (920013, 920011, 'asset_receivable', 1000, null), (920014, 920012, 'asset_receivable', 9000, null)
) v (id, move, type, amount, line);
insert into planting_log values
  ('PRC-002', 'invoice_line', '["1", "920001", "920001"]', true, 'nobody ordered it'),
  ('PRC-002', 'invoice_line', '["1", "920001", "920002"]', false, 'ordered'),
  ('PRC-002', 'invoice_line', '["1", "920005", "920003"]', false, 'a draft'),
  ('PRC-007', 'invoice', '["1", "920003"]', true, 'six days back'),
  ('PRC-007', 'invoice', '["1", "920004"]', false, 'five days back'),
  ('PRC-007', 'invoice', '["1", "920005"]', false, 'a draft'),
  ('PRC-007', 'journal_line', '["1", "920010", "920010"]', true, 'six days back'),
  ('PRC-007', 'journal_line', '["1", "920011", "920011"]', false, 'five days back'),
  ('PRC-007', 'journal_line', '["1", "920012", "920014"]', false, 'a draft'),
  ('PRC-015', 'journal_line', '["1", "920010", "920010"]', false, 'income is no control account'),
  ('PRC-015', 'journal_line', '["1", "920011", "920011"]', true, 'a cent above materiality'),
  ('PRC-015', 'journal_line', '["1", "920011", "920012"]', true, 'the same on the other side'),
  ('PRC-015', 'journal_line', '["1", "920011", "920013"]', false, 'exactly materiality'),
  ('PRC-015', 'journal_line', '["1", "920012", "920014"]', false, 'a draft'),
  ('PRC-017', 'invoice', '["1", "purchase", "PLANT/", "3", "3"]', true, 'no bill has it'),
  ('PRC-017', 'invoice', '["1", "purchase", "PLANT/", "2", "2"]', false, 'cancelled, but there'),
  ('PRC-017', 'invoice', '["1", "purchase", "PLANT/", "7", "7"]', false, 'not given yet');

-- PRC-007: moves entered on 16 November.
insert into stock_move (id, company_id, product_id, product_uom, location_id, location_dest_id, procure_method, product_uom_qty, quantity, state, date, create_date)
select id, 1, 920001, 1, (select min(id) from stock_location where usage = 'supplier'), 5, 'make_to_stock', 1, 1, state, day::timestamp, '2026-11-16 12:00'
from (values (920010, 'done', '2026-11-10 12:00'), (920011, 'done', '2026-11-11 12:00'), (920012, 'assigned', '2026-11-01 12:00')) v (id, state, day);
insert into planting_log values
  ('PRC-007', 'stock_movement', '["1", "920010", "0", "in"]', true, 'six days back'),
  ('PRC-007', 'stock_movement', '["1", "920011", "0", "in"]', false, 'five days back'),
  ('PRC-007', 'stock_movement', '["1", "920012", "0", "in"]', false, 'not done');

-- PRC-016: an order that is done took 10 of what it planned.
insert into stock_move (id, company_id, product_id, product_uom, location_id, location_dest_id, procure_method, product_uom_qty, quantity, state, date, create_date, raw_material_production_id)
select id, 1, 920001, 1, 5, (select min(id) from stock_location where usage = 'production'), 'make_to_stock', planned, taken, state, '2026-11-16 12:00', '2026-11-16 12:00',
  (select min(id) from mrp_production where state = 'done')
from (values (920021, 10, 11.01, 'done'), (920022, 10, 11, 'done'), (920023, 0, 1, 'done'), (920024, 10, 50, 'assigned')) v (id, planned, taken, state);
insert into planting_log values
  ('PRC-016', 'work_order_component', '["1", "920021"]', true, 'more than 10 percent above plan'),
  ('PRC-016', 'work_order_component', '["1", "920022"]', false, '10 percent above plan'),
  ('PRC-016', 'work_order_component', '["1", "920023"]', true, 'never planned'),
  ('PRC-016', 'work_order_component', '["1", "920024"]', false, 'reserved, not taken');

-- PRC-005
insert into sale_order (id, company_id, partner_id, partner_invoice_id, partner_shipping_id, name, date_order, create_date, commitment_date, picking_policy, state, invoice_status)
values (920001, 1, 900012, 900012, 900012, 'S920001', '2026-11-20', '2026-11-20', '2026-12-31', 'direct', 'sale', 'no');
insert into sale_order_line (id, order_id, name, product_id, product_uom_id, product_uom_qty, qty_delivered, price_unit, price_subtotal, customer_lead, is_downpayment, is_expense)
select id, 920001, 'Planted', 920001, 1, qty, 0, price, price * qty, 0, false, false
from (values (920001, 10, 49.9), (920002, 10, 50), (920003, 1000, 95), (920004, 100, 106)) v (id, qty, price);
insert into planting_log values
  ('PRC-005', 'sales_order_line', '["1", "S920001", "920001"]', true, 'half the price, 501 less'),
  ('PRC-005', 'sales_order_line', '["1", "S920001", "920002"]', false, 'half the price, 500 less'),
  ('PRC-005', 'sales_order_line', '["1", "S920001", "920003"]', false, '5 percent less'),
  ('PRC-005', 'sales_order_line', '["1", "S920001", "920004"]', true, '6 percent more');
-- OPN-002, OPN-003, OPN-005, OPN-007, OPN-009, OPN-010, OWN-002, STL-003, STL-004, STL-006: partners of their own, 941001 to 941020
-- customers, 941101 to 941120 suppliers, complete and with an owner; items 941001 (archived) and 941002.
insert into res_partner (id, name, complete_name, commercial_partner_id, active, type, is_company, customer_rank, supplier_rank, user_id, buyer_id, vat, street, city, zip, country_id,
  phone, email, property_payment_term_id, property_supplier_payment_term_id, create_date, create_uid, autopost_bills, group_rfq, group_on)
select n, 'Planted ' || n, 'Planted ' || n, n, true, 'contact', true, (n < 941100)::int, (n > 941100)::int, 5, 5, 'US9' || n, '1 Main St', 'Tracy', '95304', 233,
  '(803)-873-6126', 'info@example.com', '{"1": 4}', '{"1": 4}', '2026-01-01', 2, 'ask', 'default', 'default'
from generate_series(941001, 941120) n where n <= 941020 or n > 941100;
insert into product_template (id, name, type, is_storable, active, uom_id, service_tracking, tracking, responsible_id)
select n, jsonb_build_object('en_US', 'Planted ' || n), 'consu', true, n <> 941001, 1, 'no', 'none', '{"1": 5}' from generate_series(941001, 941002) n;
insert into product_product (id, product_tmpl_id, active, default_code, standard_price, create_date)
select n, n, n <> 941001, 'PLANT-' || n, '{"1": 10.0}', '2025-06-01' from generate_series(941001, 941002) n;

-- STL-004, STL-003, OWN-002: 2024-11-20 is 731 days ago, 2025-05-29 is 541 days ago, 2026-10-22 is 30 days ago.
update res_partner set create_date = '2024-11-20 12:00' where id = 941001;
update res_partner set create_date = '2024-11-21 12:00' where id = 941002;
update res_partner set create_date = '2020-01-01' where id between 941003 and 941008;
update res_partner set active = false where id in (941005, 941108);
insert into res_partner_bank (id, partner_id, acc_number, sanitized_acc_number, active, l10n_us_bank_account_type) values (941110, 941110, '941110', '941110', true, 'checking');
insert into sale_order (id, company_id, partner_id, partner_invoice_id, partner_shipping_id, name, date_order, picking_policy, state, invoice_status)
select id, 1, party, party, party, 'S' || id, ordered::timestamp, 'direct', state, 'no'
from (values (941001, 941003, '2026-11-01', 'draft'), (941002, 941004, '2026-11-01', 'cancel'), (941003, 941007, '2024-11-20 12:00', 'sale'),
  (941004, 941008, '2024-11-21 12:00', 'sale')) v (id, party, ordered, state);
insert into account_move (id, name, journal_id, company_id, currency_id, state, move_type, auto_post, date, invoice_date, partner_id, commercial_partner_id, amount_residual, payment_state)
values (941006, 'INV/941006', 1, 1, 1, 'posted', 'out_invoice', 'no', '2020-01-01', '2020-01-01', 941006, 941006, 5, 'not_paid');
update res_partner set create_date = '2025-05-29 12:00' where id = 941101;
update res_partner set create_date = '2025-05-30 12:00' where id = 941102;
update res_partner set create_date = '2020-01-01' where id in (941103, 941104, 941108);
insert into account_payment (id, journal_id, company_id, state, payment_type, partner_type, date, partner_id) values
  (941103, 1, 1, 'paid', 'outbound', 'supplier', '2026-01-01', 941103), (941104, 1, 1, 'canceled', 'outbound', 'supplier', '2026-01-01', 941104);
update res_partner set create_date = '2026-10-21 16:00', create_uid = null where id = 941105;
update res_partner set create_date = '2026-10-21 15:59:59', create_uid = null where id = 941106;
update res_partner set create_date = '2026-11-01', create_uid = null, active = false where id = 941107;
insert into planting_log values
  ('STL-004', 'customer', '["-", "941001"]', true, 'entered 731 days ago, never used'),
  ('STL-004', 'customer', '["-", "941002"]', false, 'entered 730 days ago'),
  ('STL-004', 'customer', '["-", "941003"]', false, 'a draft of this month'),
  ('STL-004', 'customer', '["-", "941004"]', true, 'an order that was cancelled'),
  ('STL-004', 'customer', '["-", "941005"]', false, 'archived'),
  ('STL-004', 'customer', '["-", "941006"]', false, 'an invoice of long ago that is still open'),
  ('STL-004', 'customer', '["-", "941007"]', true, 'ordered 731 days ago'),
  ('STL-004', 'customer', '["-", "941008"]', false, 'ordered 730 days ago'),
  ('STL-003', 'supplier', '["-", "941101"]', true, 'entered 541 days ago, never used'),
  ('STL-003', 'supplier', '["-", "941102"]', false, 'entered 540 days ago'),
  ('STL-003', 'supplier', '["-", "941103"]', false, 'paid this year'),
  ('STL-003', 'supplier', '["-", "941104"]', true, 'a payment that was cancelled'),
  ('STL-003', 'supplier', '["-", "941108"]', false, 'archived'),
  ('OWN-002', 'supplier', '["-", "941105"]', true, 'midnight in Shanghai 30 days ago, by nobody known'),
  ('OWN-002', 'supplier', '["-", "941106"]', false, 'one second earlier'),
  ('OWN-002', 'supplier', '["-", "941107"]', false, 'archived');

-- OPN-010, OPN-009
insert into purchase_order (id, partner_id, currency_id, company_id, name, date_order, date_approve, picking_type_id, state, locked, user_id, write_date)
select id, party, 1, 1, 'P' || id, '2026-11-18', '2026-11-18', (select min(id) from stock_picking_type where code = 'incoming'), state, locked, 2, changed::timestamp
from (values (941001, 941108, 'purchase', false, '2026-11-18'), (941002, 941108, 'cancel', false, '2026-11-18'), (941003, 941110, 'purchase', false, '2026-11-18'),
  (941004, 941110, 'purchase', true, '2026-11-18'), (941005, 941110, 'to approve', false, '2026-11-17 16:00'), (941006, 941110, 'to approve', false, '2026-11-17 15:59:59')
) v (id, party, state, locked, changed);
insert into sale_order (id, company_id, partner_id, partner_invoice_id, partner_shipping_id, name, date_order, picking_policy, state, invoice_status, write_date)
select id, 1, party, party, party, 'S' || id, '2026-11-19', 'direct', state, 'no', changed::timestamp
from (values (941011, 941005, 'sale', '2026-11-18'), (941012, 941005, 'draft', '2026-11-18'), (941013, 941010, 'sale', '2026-11-18'),
  (941014, 941010, 'sent', '2026-11-17 16:00'), (941015, 941010, 'sent', '2026-11-17 15:59:59')) v (id, party, state, changed);
insert into purchase_order_line (id, order_id, name, product_id, product_uom_id, product_qty, qty_received, qty_invoiced, qty_received_method, price_unit, price_subtotal, product_uom_qty, date_planned, write_date)
select id, parent, 'Planted', product, 1, ordered, received, invoiced, method, 0, 0, ordered, '2026-12-01', changed::timestamp
from (values
  (941001, 941003, 941001, 10, 10, 10, 'manual', '2026-01-01'),
  (941002, 941003, 941001, 10, 4, 4, 'manual', '2026-01-01'),
  -- OPN-002: 2026-11-06 is 15 days ago.
  (941003, 941003, 941002, 10, 10, 10, 'stock_moves', '2026-11-06 12:00'),
  (941004, 941003, 941002, 10, 10, 10, 'stock_moves', '2026-11-07 12:00'),
  (941005, 941003, 941002, 100, 98, 98, 'stock_moves', '2026-01-01'),
  (941006, 941003, 941002, 100, 97.99, 97.99, 'stock_moves', '2026-01-01'),
  (941007, 941003, 941002, 10, 10, 10, 'stock_moves', '2026-01-01'),
  (941008, 941004, 941002, 10, 10, 10, 'stock_moves', '2026-01-01'),
  (941009, 941003, 941002, 10, 10, 10, 'manual', '2026-01-01'),
  -- OPN-003: 2026-10-21 is 31 days ago.
  (941010, 941003, 941002, 10, 5, 0, 'stock_moves', '2026-01-01'),
  (941011, 941003, 941002, 10, 5, 0, 'stock_moves', '2026-01-01'),
  (941012, 941003, 941002, 10, 5, 0, 'manual', '2026-01-01'),
  (941013, 941003, 941002, 10, 0, 5, 'stock_moves', '2026-01-01'),
  (941014, 941003, 941002, 10, 0, 5, 'stock_moves', '2026-01-01')
) v (id, parent, product, ordered, received, invoiced, method, changed);
insert into stock_move (id, company_id, product_id, product_uom, location_id, location_dest_id, procure_method, product_uom_qty, quantity, state, is_inventory, date, purchase_line_id)
select id, 1, 941002, 1, 4, 4, 'make_to_stock', 5, 5, 'done', false, day::timestamp, line
from (values (941007, '2026-11-10', 941007), (941010, '2026-10-21 12:00', 941010), (941011, '2026-10-22 12:00', 941011)) v (id, day, line);
insert into account_move (id, name, journal_id, company_id, currency_id, state, move_type, auto_post, date, invoice_date, partner_id, commercial_partner_id, amount_residual, payment_state)
select id, 'BILL/' || id, 1, 1, 1, 'posted', 'in_invoice', 'no', day::date, day::date, 941110, 941110, 0, 'paid'
from (values (941013, '2026-10-21'), (941014, '2026-10-22')) v (id, day);
insert into account_move_line (id, move_id, currency_id, display_type, account_id, purchase_line_id)
select id, id, 1, 'product', (select min(id) from account_account), id from generate_series(941013, 941014) id;
insert into sale_order_line (id, order_id, name, product_id, product_uom_id, product_uom_qty, qty_delivered, qty_invoiced, qty_delivered_method, price_unit, price_subtotal, customer_lead, is_downpayment, is_expense, write_date)
select id, 941013, 'Planted', product, 1, ordered, delivered, invoiced, method, 1, price, 30, false, false, changed::timestamp
from (values
  (941001, 941001, 10, 10, 10, 'manual', 10, '2026-11-18'),
  (941002, 941001, 10, 4, 4, 'manual', 10, '2026-11-18'),
  -- OPN-005: 2026-11-13 is 8 days ago.
  (941003, 941002, 10, 5, 0, 'manual', 10, '2026-11-13 12:00'),
  (941004, 941002, 10, 5, 0, 'manual', 10, '2026-11-14 12:00'),
  (941005, 941002, 10, 5, 0, 'manual', 0, '2026-01-01'),
  (941006, 941002, 10, 5, 0, 'stock_move', 10, '2026-01-01'),
  (941007, 941002, 10, 5, 5, 'manual', 10, '2026-01-01')
) v (id, product, ordered, delivered, invoiced, method, price, changed);
insert into stock_move (id, company_id, product_id, product_uom, location_id, location_dest_id, procure_method, product_uom_qty, quantity, state, is_inventory, date, sale_line_id)
values (941106, 1, 941002, 1, 4, 4, 'make_to_stock', 5, 5, 'done', false, '2026-11-13 12:00', 941006);
-- OPN-007: 2026-10-21 is 31 days ago.
insert into mrp_production (id, product_id, product_uom_id, picking_type_id, location_src_id, location_dest_id, company_id, consumption, product_qty, product_uom_qty, date_start, date_deadline, name, state, create_date, write_date)
select id, product, 1, (select min(id) from stock_picking_type where code = 'mrp_operation' and company_id = 1), 5, 5, 1, 'flexible', 100, 100,
  '2026-10-01', '2026-12-31', 'WO' || id, state, '2026-10-01', changed::timestamp
from (values (941001, 941001, 'confirmed', '2026-11-01'), (941002, 941001, 'done', '2026-11-01'), (941003, 941002, 'progress', '2026-10-21 12:00'),
  (941004, 941002, 'progress', '2026-10-21 12:00'), (941005, 941002, 'to_close', '2026-10-22 12:00'), (941006, 941002, 'progress', '2026-10-01')) v (id, product, state, changed);
insert into stock_move (id, company_id, product_id, product_uom, location_id, location_dest_id, procure_method, product_uom_qty, quantity, state, is_inventory, date, production_id)
select id, 1, 941002, 1, 15, 15, 'make_to_stock', quantity, quantity, 'done', false, day::timestamp, id
from (values (941003, 97, '2026-10-01'), (941004, 96.99, '2026-10-01'), (941005, 100, '2026-10-01'), (941006, 100, '2026-10-22 12:00')) v (id, quantity, day);
-- STL-006
insert into mrp_bom (id, product_tmpl_id, product_uom_id, type, ready_to_produce, consumption, product_qty, active, company_id) values
  (941001, 941002, 1, 'phantom', 'all_available', 'flexible', 1, true, 1), (941002, 941002, 1, 'phantom', 'all_available', 'flexible', 1, false, 1);
insert into mrp_bom_line (id, product_id, product_uom_id, bom_id, product_qty) values (941001, 941001, 1, 941001, 1), (941002, 900018, 1, 941001, 1), (941003, 941001, 1, 941002, 1);
insert into planting_log values
  ('OPN-002', 'purchase_order_line', '["1", "P941003", "941003"]', true, 'complete, untouched for 15 days'),
  ('OPN-002', 'purchase_order_line', '["1", "P941003", "941004"]', false, 'complete, changed 14 days ago'),
  ('OPN-002', 'purchase_order_line', '["1", "P941003", "941005"]', true, '2 percent open'),
  ('OPN-002', 'purchase_order_line', '["1", "P941003", "941006"]', false, 'a little more than 2 percent open'),
  ('OPN-002', 'purchase_order_line', '["1", "P941003", "941007"]', false, 'received 11 days ago'),
  ('OPN-002', 'purchase_order_line', '["1", "P941004", "941008"]', false, 'the order is locked'),
  ('OPN-002', 'purchase_order_line', '["1", "P941003", "941009"]', false, 'received by hand'),
  ('OPN-003', 'purchase_order_line', '["1", "P941003", "941010"]', true, 'received 31 days ago, not invoiced'),
  ('OPN-003', 'purchase_order_line', '["1", "P941003", "941011"]', false, 'received 30 days ago'),
  ('OPN-003', 'purchase_order_line', '["1", "P941003", "941012"]', false, 'received by hand'),
  ('OPN-003', 'purchase_order_line', '["1", "P941003", "941013"]', true, 'invoiced 31 days ago, not received'),
  ('OPN-003', 'purchase_order_line', '["1", "P941003", "941014"]', false, 'invoiced 30 days ago'),
  ('OPN-005', 'sales_order_line', '["1", "S941013", "941003"]', true, 'delivered by hand 8 days ago'),
  ('OPN-005', 'sales_order_line', '["1", "S941013", "941004"]', false, 'delivered by hand 7 days ago'),
  ('OPN-005', 'sales_order_line', '["1", "S941013", "941005"]', false, 'a sample'),
  ('OPN-005', 'sales_order_line', '["1", "S941013", "941006"]', true, 'moved 8 days ago'),
  ('OPN-005', 'sales_order_line', '["1", "S941013", "941007"]', false, 'all that was delivered is invoiced'),
  ('OPN-007', 'work_order', '["1", "941003"]', true, '97 percent made, untouched for 31 days'),
  ('OPN-007', 'work_order', '["1", "941004"]', false, 'a little less made'),
  ('OPN-007', 'work_order', '["1", "941005"]', false, 'changed 30 days ago'),
  ('OPN-007', 'work_order', '["1", "941006"]', false, 'made 30 days ago'),
  ('OPN-009', 'purchase_order', '["1", "941005"]', false, 'changed 3 days ago, at midnight in Shanghai'),
  ('OPN-009', 'purchase_order', '["1", "941006"]', true, 'changed one second earlier'),
  ('OPN-009', 'sales_order', '["1", "941014"]', false, 'changed 3 days ago, at midnight in Shanghai'),
  ('OPN-009', 'sales_order', '["1", "941015"]', true, 'changed one second earlier'),
  ('OPN-009', 'purchase_order', '["1", "900004"]', true, 'to approve since 51 days'),
  ('OPN-009', 'purchase_order', '["1", "903003"]', true, 'sent long ago'),
  ('OPN-009', 'purchase_order', '["1", "905007"]', true, 'sent long ago'),
  ('OPN-009', 'sales_order', '["1", "901004"]', true, 'sent long ago'),
  ('OPN-009', 'sales_order', '["1", "903004"]', true, 'sent long ago'),
  ('OPN-010', 'purchase_order', '["1", "905011"]', true, 'the supplier is archived'),
  ('OPN-010', 'purchase_order', '["1", "941001"]', true, 'the supplier is archived'),
  ('OPN-010', 'purchase_order', '["1", "941002"]', false, 'cancelled'),
  ('OPN-010', 'sales_order', '["1", "941011"]', true, 'the customer is archived'),
  ('OPN-010', 'sales_order', '["1", "941012"]', false, 'a draft'),
  ('OPN-010', 'purchase_order_line', '["1", "P941003", "941001"]', false, 'the item is archived, but all of it came'),
  ('OPN-010', 'purchase_order_line', '["1", "P941003", "941002"]', true, 'the item is archived'),
  ('OPN-010', 'sales_order_line', '["1", "S941013", "941001"]', false, 'the item is archived, but all of it went'),
  ('OPN-010', 'sales_order_line', '["1", "S941013", "941002"]', true, 'the item is archived'),
  ('OPN-010', 'work_order', '["1", "941001"]', true, 'the item is archived'),
  ('OPN-010', 'work_order', '["1", "941002"]', false, 'done'),
  ('STL-006', 'bom', '["1", "941001", "941001", "941002"]', true, 'a component that is archived'),
  ('STL-006', 'bom', '["1", "941001", "941002", "941002"]', false, 'a living component of the same bill'),
  ('STL-006', 'bom', '["1", "941002", "941003", "941002"]', false, 'a bill that is not in use');

-- STL-007
insert into product_template (id, name, type, is_storable, active, uom_id, service_tracking, tracking, responsible_id)
select n, jsonb_build_object('en_US', 'Planted ' || n), 'consu', true, true, 1, 'no', 'none', '{"1": 5}' from generate_series(941003, 941005) n;
insert into product_product (id, product_tmpl_id, active, default_code, standard_price, create_date)
select n, n, true, 'PLANT-' || n, '{"1": 10.0}', '2025-06-01' from generate_series(941003, 941005) n;
insert into mrp_bom (id, product_tmpl_id, product_uom_id, type, ready_to_produce, consumption, product_qty, active, company_id)
select id, product, 1, type, 'all_available', 'flexible', 1, active, 1
from (values (941011, 941003, 'normal', true), (941012, 941003, 'normal', true), (941013, 941004, 'normal', true), (941014, 941004, 'subcontract', true),
  (941015, 941005, 'normal', true), (941016, 941005, 'normal', false)) v (id, product, type, active);
insert into planting_log values
  ('STL-007', 'material', '["-", "941003", "overlap", "", "normal"]', false, 'of no company, while its bills are of one'),
  ('STL-007', 'material', '["1", "941003", "overlap", "", "normal"]', true, 'two bills'),
  ('STL-007', 'material', '["1", "941004", "overlap", "", "normal"]', false, 'one bill for us and one for a subcontractor'),
  ('STL-007', 'material', '["1", "941005", "overlap", "", "normal"]', false, 'one of two bills is not in use');

-- PRM-004, PRM-012: names that say nothing of a person, and names that every Odoo has.
select plant_user(930001, 'Warehouse07', true, null), plant_user(930002, 'scanner3', true, null), plant_user(930003, 'planted.test', true, null),
  plant_user(930004, 'kiosk1', false, null), plant_user(930005, 'PUBLIC', true, null), plant_user(930006, 'DEMO', false, null),
  plant_user(930007, 'administrator.planted', true, null), plant_user(930008, 'portal9', true, null);
update res_users set share = true where id = 930008;
select plant_employee(n, n, 1, 3, true, null, null) from generate_series(930001, 930008) n;
insert into planting_log values
  ('PRM-004', 'user', '["-", "930001"]', true, 'a place with a number'),
  ('PRM-004', 'user', '["-", "930002"]', false, 'registered'),
  ('PRM-004', 'user', '["-", "930003"]', false, 'a generic word in the name of somebody'),
  ('PRM-004', 'user', '["-", "930004"]', false, 'can no longer log in'),
  ('PRM-004', 'user', '["-", "930005"]', true, 'everybody'),
  ('PRM-004', 'user', '["-", "930008"]', false, 'a visitor of the portal'),
  ('PRM-012', 'user', '["-", "930005"]', true, 'the visitor of the web site, in capitals'),
  ('PRM-012', 'user', '["-", "1"]', true, 'the account of the system can log in'),
  ('PRM-012', 'user', '["-", "930006"]', false, 'can no longer log in'),
  ('PRM-012', 'user', '["-", "930007"]', false, 'begins like one');

-- PRM-007: purchases in one hand. Who last wrote a done move validated it.
select plant_user(930010, 'planted.both', true, null), plant_user(930011, 'planted.receiver', true, null), plant_user(930012, 'planted.importer', true, null);
select plant_employee(n, n, 1, 3, true, null, null) from generate_series(930010, 930012) n;
insert into purchase_order (id, partner_id, currency_id, company_id, name, date_order, date_approve, picking_type_id, state, user_id, create_uid, create_date)
select id, 11, 1, 1, 'P' || id, '2026-11-20', '2026-11-20', (select min(id) from stock_picking_type where code = 'incoming'), state, 2, who, '2026-11-20'
from (values (930001, 'purchase', 930010), (930002, 'purchase', 930010), (930003, 'purchase', 1), (930004, 'purchase', 930012), (930005, 'cancel', 930010), (930006, 'purchase', 930010)) v (id, state, who);
insert into purchase_order_line (id, order_id, name, product_id, product_uom_id, product_qty, qty_received, qty_invoiced, price_unit, price_subtotal, date_planned, is_downpayment, product_uom_qty)
select n, n, 'Planted', 900021, 1, 10, 10, 10, 1, 10, '2026-12-31', false, 10 from generate_series(930001, 930006) n;
insert into stock_move (id, company_id, product_id, product_uom, location_id, location_dest_id, procure_method, product_uom_qty, quantity, state, is_inventory, date, purchase_line_id, create_uid, write_uid)
select id, 1, 900021, 1, 1, 5, 'make_to_stock', 10, 10, state, false, '2026-11-20 12:00', id, 1, who
from (values (930001, 'done', 930010), (930002, 'done', 930011), (930003, 'done', 1), (930004, 'done', 930012), (930005, 'done', 930010), (930006, 'assigned', 930010)) v (id, state, who);
insert into planting_log values
  ('PRM-007', 'user', '["-", "930010", "S08", "930001"]', true, 'ordered and received'),
  ('PRM-007', 'user', '["-", "930010", "S08", "930002"]', false, 'somebody else received'),
  ('PRM-007', 'user', '["-", "1", "S08", "930003"]', false, 'the system'),
  ('PRM-007', 'user', '["-", "930012", "S08", "930004"]', false, 'a program'),
  ('PRM-007', 'user', '["-", "930010", "S08", "930005"]', false, 'cancelled'),
  ('PRM-007', 'user', '["-", "930010", "S08", "930006"]', false, 'nothing came yet');

-- PRM-008: 2026-05-24 is 181 days before the as-of. A menu is enough to open something.
insert into res_groups (id, name, create_date)
select id, jsonb_build_object('en_US', 'Planted ' || id), entered::timestamp
from (values (930001, '2026-05-24 12:00'), (930002, '2026-05-25 12:00'), (930003, '2026-11-01'), (930005, '2020-01-01'), (930006, '2020-01-01'), (930007, '2020-01-01')) v (id, entered);
insert into ir_ui_menu_group_rel (menu_id, gid) select (select min(id) from ir_ui_menu), n from (values (930001), (930002), (930005), (930007)) v (n);
insert into res_groups_implied_rel (gid, hid) values (930006, 930005);
select plant_user(930020, 'planted.developer', true, null), plant_user(930021, 'planted.keeper.job', true, null), plant_user(930022, 'planted.jobless', true, null),
  plant_user(930023, 'planted.gone', false, null);
select plant_employee(n, n, 1, 3, true, null, null) from generate_series(930020, 930023) n;
insert into res_groups_users_rel (uid, gid) values (930020, 930003), (930022, 930003), (930022, 930006), (930023, 930007);
insert into planting_log values
  ('PRM-008', 'role', '["-", "930001"]', true, 'nobody had it for 181 days'),
  ('PRM-008', 'role', '["-", "930002"]', false, 'nobody had it for 180 days'),
  ('PRM-008', 'role', '["-", "930003"]', true, 'opens nothing'),
  ('PRM-008', 'role', '["-", "930005"]', false, 'held through another group'),
  ('PRM-008', 'role', '["-", "930006"]', false, 'opens another group'),
  ('PRM-008', 'role', '["-", "930007"]', true, 'held by somebody who can no longer log in');

-- PRM-010: the catalogue gives job 3 a group made by hand. Three developers are enough to be compared with each other (PRM-009).
update hr_version set job_id = 3 where id in (930020, 930021, 930023);
insert into res_groups (id, name, create_date) values (930008, '{"en_US": "Planted 930008"}', '2026-11-01');
insert into ir_ui_menu_group_rel (menu_id, gid) select min(id), 930008 from ir_ui_menu;
insert into res_groups_users_rel (uid, gid) values (930021, 930008);
insert into res_groups_users_rel (uid, gid) select 930021, res_id from ir_model_data where model = 'res.groups' and module || '.' || name = 'base.group_no_one';
insert into planting_log values
  ('PRM-010', 'user', '["-", "930020", "930003"]', true, 'a group of another job'),
  ('PRM-010', 'user', '["-", "930021", "930008"]', false, 'a group of the job'),
  ('PRM-010', 'user', '["-", "930021", "base.group_no_one"]', false, 'a group of everybody'),
  ('PRM-010', 'user', '["-", "930022", "930003"]', false, 'no job'),
  ('PRM-010', 'user', '["-", "930023", "930007"]', false, 'can no longer log in');

-- PRM-009: seventy groups in one hand.
insert into res_groups (id, name, create_date) select n, jsonb_build_object('en_US', 'Planted ' || n), '2026-11-01' from generate_series(930101, 930170) n;
insert into ir_ui_menu_group_rel (menu_id, gid) select (select min(id) from ir_ui_menu), n from generate_series(930101, 930170) n;
select plant_user(930030, 'planted.collector', true, null), plant_user(930031, 'planted.collector.left', false, null), plant_user(930032, 'planted.collector.outside', true, null);
select plant_employee(n, n, 1, 3, true, null, null) from generate_series(930030, 930032) n;
update res_users set share = true where id = 930032;
insert into res_groups_users_rel (uid, gid) select who, n from generate_series(930101, 930170) n, (values (930030), (930031), (930032)) v (who);
insert into planting_log values
  ('PRM-009', 'user', '["-", "5"]', true, 'more groups than the two other developers'),
  ('PRM-009', 'user', '["-", "930030"]', true, 'more groups than all others'),
  ('PRM-009', 'user', '["-", "930031"]', false, 'can no longer log in'),
  ('PRM-009', 'user', '["-", "930032"]', false, 'a visitor of the portal');

-- PRM-014
insert into res_partner (id, name, complete_name, commercial_partner_id, active, type, is_company, autopost_bills, group_rfq, group_on)
select n, 'Planted company', 'Planted company', n, true, 'contact', true, 'ask', 'default', 'default' from generate_series(930201, 930203) n;
insert into res_company
select (jsonb_populate_record(c, jsonb_build_object('id', v.id, 'name', 'Planted ' || v.id, 'partner_id', v.id, 'po_double_validation', v.steps, 'active', v.active, 'parent_path', v.id || '/'))).*
from res_company c, (values (930201, 'one_step', true), (930202, 'two_step', true), (930203, 'one_step', false)) v (id, steps, active) where c.id = 1;
insert into planting_log values
  ('PRM-014', 'control', '["930201", "po_double_validation/930201"]', true, 'orders are confirmed by whoever wrote them'),
  ('PRM-014', 'control', '["930202", "po_double_validation/930202"]', false, 'a manager confirms'),
  ('PRM-014', 'control', '["930203", "po_double_validation/930203"]', false, 'archived');
