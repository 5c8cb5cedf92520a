-- An account that can only read one database, on MySQL and MariaDB. Run it as an administrator. Change before:
-- erp (database; an underscore in its name is written \_), 10.1.2.3 (machine that erp-audit runs on), change-me
-- (password). With TLS on the server, put "require ssl" before "with".
create user 'erp_audit'@'10.1.2.3' identified by 'change-me' with max_user_connections 4;
grant select, show view on `erp`.* to 'erp_audit'@'10.1.2.3';
