-- People who can log in and are no employee. Contacts without a user name cannot log in.
SELECT json_build_array('-', au.ad_user_id) AS key
FROM ad_user au
WHERE au.username <> '' AND au.isactive = 'Y' AND COALESCE(au.islocked, 'N') = 'N' AND au.ad_user_id <> '0'
  AND COALESCE((
    SELECT BOOL_OR(ar.isportal <> 'Y') FROM ad_user_roles aur INNER JOIN ad_role ar USING (ad_role_id)
    WHERE aur.ad_user_id = au.ad_user_id AND aur.isactive = 'Y' AND ar.isactive = 'Y'), TRUE)
  AND NOT EXISTS (SELECT FROM c_bpartner bp WHERE bp.c_bpartner_id = au.c_bpartner_id AND 'Y' IN (bp.isemployee, bp.issalesrep))
