-- Users who can log in, not visitors of the portal, under a generic name: of the words of the definition those that these data
-- have. "scanner3" is registered.
SELECT jsonb_build_array('-', au.ad_user_id) AS key
FROM ad_user au
WHERE au.username <> '' AND au.isactive = 'Y' AND COALESCE(au.islocked, 'N') = 'N' AND au.ad_user_id <> '0' AND lower(au.username) <> 'scanner3'
  AND (lower(au.username) ~ '^(admin|demo|test|warehouse|scanner|kiosk)\d{0,4}$' OR lower(au.name) ~ '^(admin|demo|test|warehouse|reception)\d{0,4}$')
  AND NOT (
    EXISTS (SELECT FROM ad_user_roles aur INNER JOIN ad_role ar ON ar.ad_role_id = aur.ad_role_id
      WHERE aur.ad_user_id = au.ad_user_id AND aur.isactive = 'Y' AND ar.isactive = 'Y')
    AND NOT EXISTS (SELECT FROM ad_user_roles aur INNER JOIN ad_role ar ON ar.ad_role_id = aur.ad_role_id
      WHERE aur.ad_user_id = au.ad_user_id AND aur.isactive = 'Y' AND ar.isactive = 'Y' AND ar.isportal = 'N')
  )
