-- Users who can log in under a name that Tryton or its demonstration brings along.
SELECT jsonb_build_array('-', id::text) AS key FROM res_user WHERE active IS TRUE AND lower(login) IN ('admin', 'demo', 'root')
