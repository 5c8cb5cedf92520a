-- People who can log in and are no employee. Contacts without a user name cannot log in.
SELECT json_build_array('-', au.ad_user_id) AS key
FROM ad_user au
WHERE au.username <> '' AND au.isactive = 'Y' AND COALESCE(au.islocked, 'N') = 'N' AND au.ad_user_id <> '0'
  AND NOT EXISTS (SELECT FROM c_bpartner bp WHERE bp.c_bpartner_id = au.c_bpartner_id AND 'Y' IN (bp.isemployee, bp.issalesrep))
