-- People whose last login is more than 90 days ago (30 for client administrators), or who never logged in within 30 days of their entry.
SELECT json_build_array('-', au.ad_user_id) AS key
FROM ad_user au
LEFT OUTER JOIN LATERAL (
  SELECT MAX(s.created)::date AS day FROM ad_session s WHERE s.createdby = au.ad_user_id AND s.login_status IN ('S', 'SUR', 'WS', 'WSC')
) AS login ON TRUE
WHERE au.username <> '' AND au.isactive = 'Y' AND COALESCE(au.islocked, 'N') = 'N' AND au.ad_user_id <> '0'
  AND COALESCE((
    SELECT BOOL_OR(ar.isportal <> 'Y') FROM ad_user_roles aur INNER JOIN ad_role ar USING (ad_role_id)
    WHERE aur.ad_user_id = au.ad_user_id AND aur.isactive = 'Y' AND ar.isactive = 'Y'), TRUE)
  AND CASE
    WHEN login.day IS NULL THEN $1::date - au.created::date > 30
    WHEN EXISTS (SELECT FROM ad_user_roles aur INNER JOIN ad_role ar USING (ad_role_id)
      WHERE aur.ad_user_id = au.ad_user_id AND aur.isactive = 'Y' AND ar.isactive = 'Y' AND (ar.is_client_admin = 'Y' OR ar.ad_role_id = '0'))
      THEN $1::date - login.day > 30
    ELSE $1::date - login.day > 90 END
