-- An account that can only read the tables named here. Run it as a DBA. Change before: erp (schema), the tables,
-- change-me (password). "erp-audit doctor" prints the grants for the tables of a mapping. Not run on a server by the
-- project; from the manual. "read" is "select" without the right to lock rows; before 12.1.0.2 write "select".
-- Never grant execute on packages of the ERP, select on its sequences, or any "... any ..." privilege.
create user erp_audit identified by "change-me";
grant create session to erp_audit;
grant read on erp.po_headers to erp_audit;
grant read on erp.po_lines to erp_audit;
