-- Internal users who can log in under a generic name: of the words of the definition those that these data have. "scanner3" is registered.
SELECT json_build_array('-', ru.id::text) AS key
FROM res_users ru INNER JOIN res_partner rp ON rp.id = ru.partner_id
WHERE ru.active IS TRUE AND ru.share IS NOT TRUE AND ru.id <> 1 AND lower(ru.login) <> 'scanner3'
  AND (
    lower(split_part(ru.login, '@', 1)) ~ '^(admin|administrator|demo|test|warehouse|scanner|kiosk|public|portal)\d{0,4}$'
    OR lower(rp.name) ~ '^(admin|administrator|demo|test|warehouse|scanner|kiosk|public|reception|front desk)\d{0,4}$'
  )
