-- Users who can log in under the name of the first administrator or of one of the sample clients.
SELECT jsonb_build_array('-', ad_user_id) AS key
FROM ad_user
WHERE isactive = 'Y' AND COALESCE(islocked, 'N') = 'N'
  AND (lower(username) IN ('openbravo', 'system', 'qaadmin', 'mainuser', 'spainuser', 'usauser')
    OR lower(username) IN ('f&badmin', 'f&buser', 'f&besuser', 'f&besrnuser', 'f&besrsuser', 'f&bususer', 'f&busecuser', 'f&buswcuser'))
