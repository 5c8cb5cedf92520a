-- An account that can only read one schema of one database. Run it as the owner of the database or a superuser,
-- connected to that database, once for each schema that the profile reads. Change before: erp (database),
-- erp_owner (role that makes the tables), public (schema), change-me (password).
create role erp_audit login password 'change-me' connection limit 4;
alter role erp_audit set default_transaction_read_only = on;
grant connect on database erp to erp_audit;
grant usage on schema public to erp_audit;
grant select on all tables in schema public to erp_audit;
-- Tables that an upgrade of the ERP makes later.
alter default privileges for role erp_owner in schema public grant select on tables to erp_audit;
-- Before PostgreSQL 15 everybody may make tables in "public".
revoke create on schema public from public;
