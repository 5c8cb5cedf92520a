-- In the manner of Dolibarr: French names, a prefix before every table, one table of third parties with flags,
-- numeric states, foreign keys declared for a part only.
create table llx_societe (
  rowid serial primary key, nom varchar(128), entity integer default 1 not null, ref_ext varchar(255),
  statut smallint default 0, parent integer, status smallint default 1, code_client varchar(24), code_fournisseur varchar(24),
  address varchar(255), zip varchar(25), town varchar(50), fk_departement integer, fk_pays integer, phone varchar(30),
  fax varchar(30), url varchar(255), email varchar(128), siren varchar(128), tva_intra varchar(20), client smallint default 0,
  fournisseur smallint default 0, cond_reglement integer, outstanding_limit numeric(24,8), datec timestamp, tms timestamp,
  fk_user_creat integer, fk_user_modif integer);
create table llx_socpeople (rowid serial primary key, fk_soc integer references llx_societe, lastname varchar(50), firstname varchar(50), email varchar(255), phone varchar(30));
create table llx_societe_rib (rowid serial primary key, fk_soc integer not null references llx_societe, bank varchar(255), iban_prefix varchar(80), bic varchar(20));
create table llx_user (
  rowid serial primary key, entity integer default 1 not null, ref_employee varchar(50), admin smallint default 0, employee smallint default 1,
  fk_user integer, login varchar(50) not null, pass_crypted varchar(128), lastname varchar(50), firstname varchar(50),
  email varchar(255), datelastlogin timestamp, datepreviouslogin timestamp, datec timestamp, tms timestamp,
  fk_user_creat integer, fk_user_modif integer, statut integer default 1, dateemployment date, dateemploymentend date);
create unique index uk_user_login on llx_user (login, entity);
create table llx_usergroup (rowid serial primary key, nom varchar(180) not null, entity integer default 1 not null, datec timestamp, note text);
create table llx_usergroup_user (rowid serial primary key, entity integer default 1 not null, fk_user integer not null references llx_user, fk_usergroup integer not null references llx_usergroup);
create table llx_user_rights (rowid serial primary key, fk_user integer not null references llx_user, fk_id integer not null);
create table llx_rights_def (id integer primary key, libelle varchar(255), module varchar(64), perms varchar(50), subperms varchar(50), type varchar(1));
create table llx_usergroup_rights (rowid serial primary key, fk_usergroup integer not null references llx_usergroup, fk_id integer not null);
create table llx_categorie (rowid serial primary key, label varchar(180), type integer);
create table llx_product (
  rowid serial primary key, ref varchar(128) not null, entity integer default 1 not null, label varchar(255) not null, description text,
  fk_product_type integer default 0, price numeric(24,8), price_ttc numeric(24,8), tva_tx numeric(6,3), tosell smallint default 1, tobuy smallint default 1,
  barcode varchar(180), cost_price numeric(24,8), pmp numeric(24,8) not null default 0, weight real, fk_unit integer, stock real,
  datec timestamp, tms timestamp, fk_user_author integer, fk_user_modif integer);
create table llx_product_price (rowid serial primary key, fk_product integer not null references llx_product, date_price timestamp, price numeric(24,8), price_level smallint, fk_user_author integer);
create table llx_product_lang (rowid serial primary key, fk_product integer not null references llx_product, lang varchar(5), label varchar(255));
create table llx_product_fournisseur_price (rowid serial primary key, fk_product integer references llx_product, fk_soc integer references llx_societe, price numeric(24,8), quantity real, ref_fourn varchar(128));
create table llx_entrepot (rowid serial primary key, ref varchar(255), lieu varchar(64), statut smallint);
create table llx_product_stock (rowid serial primary key, fk_product integer not null references llx_product, fk_entrepot integer not null references llx_entrepot, reel real, tms timestamp);
create table llx_stock_mouvement (rowid serial primary key, tms timestamp, datem timestamp, fk_product integer not null references llx_product, fk_entrepot integer references llx_entrepot, value real, price numeric(24,8), type_mouvement smallint, fk_user_author integer, label varchar(255), batch varchar(128));
create table llx_commande (
  rowid serial primary key, ref varchar(30) not null, entity integer default 1 not null, ref_client varchar(255), fk_soc integer not null references llx_societe,
  tms timestamp, date_creation timestamp, date_valid timestamp, date_cloture timestamp, date_commande date, fk_user_author integer references llx_user,
  fk_user_valid integer references llx_user, fk_statut smallint default 0, total_ttc numeric(24,8), total_ht numeric(24,8), facture smallint default 0,
  fk_cond_reglement integer, date_livraison timestamp, multicurrency_code varchar(3));
create table llx_commandedet (
  rowid serial primary key, fk_commande integer not null references llx_commande, fk_product integer references llx_product, label varchar(255),
  tva_tx numeric(7,4), qty real, remise_percent real, subprice numeric(24,8), total_ht numeric(24,8), product_type integer default 0, rang integer default 0);
create table llx_commande_extrafields (rowid serial primary key, tms timestamp, fk_object integer not null, import_key varchar(14));
create table llx_commande_fournisseur (
  rowid serial primary key, ref varchar(180) not null, entity integer default 1 not null, fk_soc integer not null references llx_societe, tms timestamp,
  date_creation timestamp, date_valid timestamp, date_approve timestamp, date_commande date, fk_user_author integer, fk_user_approve integer,
  fk_statut smallint default 0, total_ttc numeric(24,8), date_livraison timestamp);
create table llx_commande_fournisseurdet (
  rowid serial primary key, fk_commande integer not null references llx_commande_fournisseur, fk_product integer references llx_product, ref varchar(128),
  label varchar(255), qty real, subprice numeric(24,8), total_ht numeric(24,8), rang integer default 0);
create table llx_facture (
  rowid serial primary key, ref varchar(30) not null, entity integer default 1 not null, type smallint default 0, fk_soc integer not null references llx_societe,
  datec timestamp, datef date, date_valid date, paye smallint default 0, total_ttc numeric(24,8), fk_statut smallint default 0, fk_user_author integer, date_lim_reglement date);
create table llx_facturedet (rowid serial primary key, fk_facture integer not null references llx_facture, fk_product integer, qty real, subprice numeric(24,8));
create table llx_mrp_mo (
  rowid serial primary key, ref varchar(128) not null, entity integer default 1 not null, label varchar(255), qty real not null, fk_soc integer,
  date_creation timestamp, tms timestamp, fk_user_creat integer, status integer not null, fk_product integer not null references llx_product,
  date_start_planned timestamp, date_end_planned timestamp, fk_bom integer);
create table llx_bom_bom (rowid serial primary key, ref varchar(128), label varchar(255), fk_product integer references llx_product, qty double precision, status integer);
create table llx_bom_bomline (rowid serial primary key, fk_bom integer not null references llx_bom_bom, fk_product integer not null references llx_product, qty double precision, position integer);
create table llx_const (rowid serial primary key, name varchar(180), value text, entity integer);
create table llx_menu (rowid serial primary key, menu_handler varchar(16), module varchar(255), titre varchar(255));
create table llx_c_paiement (id serial primary key, code varchar(6), libelle varchar(62), active smallint default 1);

insert into llx_user (login, lastname, firstname, email, admin, statut, datec, tms, datelastlogin, fk_user_creat)
  select 'user' || n, 'Nom' || n, 'Prénom' || n, 'user' || n || '@example.com', (n = 1)::int, (n % 7 > 0)::int,
         timestamp '2024-01-01' + n * interval '1 day', timestamp '2025-01-01', timestamp '2026-05-01' - n * interval '1 day', 1 from generate_series(1, 25) n;
insert into llx_usergroup (nom) values ('Achats'), ('Ventes'), ('Comptabilité');
insert into llx_usergroup_user (fk_user, fk_usergroup) select n, 1 + n % 3 from generate_series(1, 25) n;
insert into llx_rights_def select n, 'Lire module ' || n, 'module' || n, 'lire', null, 'r' from generate_series(1, 40) n;
insert into llx_usergroup_rights (fk_usergroup, fk_id) select 1 + n % 3, n from generate_series(1, 40) n;
insert into llx_societe (nom, code_client, code_fournisseur, address, zip, town, phone, email, siren, tva_intra, client, fournisseur, datec, tms, fk_user_creat)
  select 'Société ' || n, 'CU' || n, 'SU' || n, n || ' rue de la Paix', lpad((75000 + n)::text, 5, '0'), 'Paris', '01 40 20 ' || (10 + n % 80) || ' 30',
         'contact' || n || '@societe.example', lpad(n::text, 9, '3'), 'FR' || lpad(n::text, 11, '4'), (n % 3 > 0)::int, (n % 3 = 0)::int,
         timestamp '2024-01-01', timestamp '2025-06-01', 1 + n % 25 from generate_series(1, 120) n;
insert into llx_product (ref, label, price, cost_price, fk_unit, barcode, datec, fk_user_author)
  select 'PRD-' || n, 'Produit ' || n, n * 1.5, n, 1, case when n % 2 = 0 then lpad(n::text, 13, '3') end, timestamp '2024-02-01', 1 from generate_series(1, 200) n;
insert into llx_entrepot (ref, lieu, statut) values ('WH1', 'Lyon', 1), ('WH2', 'Lille', 1);
insert into llx_product_stock (fk_product, fk_entrepot, reel) select n, 1 + n % 2, n * 3 from generate_series(1, 200) n;
insert into llx_stock_mouvement (datem, fk_product, fk_entrepot, value, type_mouvement) select timestamp '2025-01-01' + n * interval '1 hour', 1 + n % 200, 1, n % 9 - 4, n % 4 from generate_series(1, 900) n;
insert into llx_commande (ref, fk_soc, date_creation, date_commande, fk_user_author, fk_statut, total_ttc, date_livraison, multicurrency_code)
  select 'CO' || n, (select min(rowid) from llx_societe where client = 1) + (n % 40) * 3, timestamp '2025-03-01', date '2025-03-01' + n, 1 + n % 25, (array[-1, 0, 1, 2, 3])[1 + n % 5], n * 10, timestamp '2025-04-01' + n * interval '1 day', 'EUR' from generate_series(1, 300) n;
insert into llx_commandedet (fk_commande, fk_product, qty, subprice, total_ht) select 1 + n % 300, 1 + n % 200, 1 + n % 7, 9.5, 19 from generate_series(1, 900) n;
insert into llx_commande_fournisseur (ref, fk_soc, date_creation, date_commande, fk_user_author, fk_statut, total_ttc, date_livraison)
  select 'PO' || n, 3 * (1 + n % 40), timestamp '2025-03-01', date '2025-03-01' + n, 1 + n % 25, n % 6, n * 10, timestamp '2025-04-01' + n * interval '1 day' from generate_series(1, 150) n;
insert into llx_commande_fournisseurdet (fk_commande, fk_product, qty, subprice) select 1 + n % 150, 1 + n % 200, 1 + n % 7, 9.5 from generate_series(1, 450) n;
insert into llx_facture (ref, fk_soc, datec, datef, total_ttc, fk_statut) select 'FA' || n, 1 + n % 120, timestamp '2025-05-01', date '2025-05-01' + n, n * 10, n % 4 from generate_series(1, 200) n;
insert into llx_mrp_mo (ref, qty, status, fk_product, date_start_planned, date_end_planned) select 'MO' || n, n, n % 4, 1 + n % 200, timestamp '2025-02-01', timestamp '2025-02-05' from generate_series(1, 60) n;
insert into llx_bom_bom (ref, label, fk_product, qty, status) select 'BOM' || n, 'Nomenclature ' || n, n, 1, 1 from generate_series(1, 20) n;
insert into llx_bom_bomline (fk_bom, fk_product, qty) select 1 + n % 20, 100 + n, 2 from generate_series(1, 80) n;
