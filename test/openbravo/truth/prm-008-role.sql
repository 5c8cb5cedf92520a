-- Active roles made more than 180 days ago that no user who can log in has, and roles that open no window, process or form.
SELECT jsonb_build_array('-', ar.ad_role_id) AS key
FROM ad_role ar
WHERE ar.isactive = 'Y'
  AND (
    ($1::date - ar.created::date > 180 AND NOT EXISTS (
      SELECT FROM ad_user_roles aur INNER JOIN ad_user au ON au.ad_user_id = aur.ad_user_id
      WHERE aur.ad_role_id = ar.ad_role_id AND aur.isactive = 'Y' AND au.username <> '' AND au.isactive = 'Y' AND COALESCE(au.islocked, 'N') = 'N'
    ))
    OR NOT EXISTS (
      SELECT ad_role_id FROM ad_window_access WHERE ad_role_id = ar.ad_role_id AND isactive = 'Y'
      UNION ALL SELECT ad_role_id FROM ad_process_access WHERE ad_role_id = ar.ad_role_id AND isactive = 'Y'
      UNION ALL SELECT ad_role_id FROM ad_form_access WHERE ad_role_id = ar.ad_role_id AND isactive = 'Y'
    )
  )
