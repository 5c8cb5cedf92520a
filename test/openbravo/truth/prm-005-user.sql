-- Roles of client administrators (or of the system administrator) with users who can log in.
SELECT DISTINCT jsonb_build_array('-', au.ad_user_id, ar.ad_role_id) AS key
FROM ad_role ar
INNER JOIN ad_user_roles aur ON aur.ad_role_id = ar.ad_role_id AND aur.isactive = 'Y'
INNER JOIN ad_user au ON au.ad_user_id = aur.ad_user_id
WHERE ar.isactive = 'Y' AND (ar.is_client_admin = 'Y' OR ar.ad_role_id = '0')
  AND au.username <> '' AND au.isactive = 'Y' AND COALESCE(au.islocked, 'N') = 'N'
