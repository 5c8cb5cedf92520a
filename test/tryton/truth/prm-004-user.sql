-- Users who can log in under a generic name: of the words of the definition those that these data have. "scanner3" is registered.
SELECT jsonb_build_array('-', id::text) AS key
FROM res_user
WHERE active IS TRUE AND id <> 0 AND lower(login) <> 'scanner3'
  AND (lower(login) ~ '^(admin|administrator|demo|test|warehouse|scanner|kiosk)\d{0,4}$' OR lower(name) ~ '^(admin|administrator|demo|test|reception)\d{0,4}$')
