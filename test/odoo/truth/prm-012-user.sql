-- Users of every kind who can log in under a name that Odoo or its demonstration data bring along.
SELECT json_build_array('-', id::text) AS key
FROM res_users WHERE active IS TRUE AND lower(login) IN ('admin', 'demo', 'portal', 'public', 'portaltemplate', '__system__')
