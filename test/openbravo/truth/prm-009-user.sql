-- Of the users who can log in, not visitors of the portal, those with more active roles than more than 95 % of the others have.
WITH given AS (
  SELECT aur.ad_user_id, ar.ad_role_id, ar.isportal
  FROM ad_user_roles aur INNER JOIN ad_role ar ON ar.ad_role_id = aur.ad_role_id
  WHERE aur.isactive = 'Y' AND ar.isactive = 'Y'
),
counted AS (
  SELECT au.ad_user_id, count(DISTINCT given.ad_role_id) AS roles
  FROM ad_user au LEFT JOIN given ON given.ad_user_id = au.ad_user_id
  WHERE au.username <> '' AND au.isactive = 'Y' AND COALESCE(au.islocked, 'N') = 'N' AND au.ad_user_id <> '0'
  GROUP BY au.ad_user_id
  HAVING count(given.ad_role_id) = 0 OR bool_or(given.isportal = 'N')
)
SELECT jsonb_build_array('-', one.ad_user_id) AS key
FROM counted one
WHERE (SELECT count(*) FROM counted) >= 10
  AND (SELECT count(*) FROM counted other WHERE other.roles < one.roles) > 0.95 * ((SELECT count(*) FROM counted) - 1)
