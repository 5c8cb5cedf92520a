-- An account that can only read one schema of one database. Run it as an administrator, once for each database
-- (account set and year). Change before: UFDATA_001_2026 (database), dbo (schema), change-me (password).
-- Not run on a server by the project; from the manual.
use master;
create login erp_audit with password = N'change-me', check_policy = on;
use UFDATA_001_2026;
create user erp_audit for login erp_audit with default_schema = dbo;
grant select on schema::dbo to erp_audit;
-- Comments and keys, for "erp-audit profile new"; and estimates of cost. Both may be left out.
grant view definition on schema::dbo to erp_audit;
grant showplan to erp_audit;
