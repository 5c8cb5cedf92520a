-- Active vendors with an order of the last 365 days that was not rejected, and no way to reach them. Neither tax ids, bank accounts nor payment terms are kept.
WITH parties AS (
  SELECT v.businessentityid AS id, v.businessentityid AS place,
    (SELECT MIN(b.personid) FROM person.businessentitycontact b WHERE b.businessentityid = v.businessentityid) AS reached, v.name
  FROM purchasing.vendor v
  WHERE v.activeflag
),
-- The seat of a company or the home of a person (types 3 and 2), not where goods are sent.
seats AS (
  SELECT DISTINCT ON (at.businessentityid) at.businessentityid AS place, a.addressline1 AS street, a.city, a.postalcode AS postcode, sp.countryregioncode AS land
  FROM person.businessentityaddress at
  INNER JOIN person.address a USING (addressid)
  INNER JOIN person.stateprovince sp USING (stateprovinceid)
  WHERE at.addresstypeid IN (1, 2, 3, 4)
  ORDER BY at.businessentityid, CASE at.addresstypeid WHEN 3 THEN 1 WHEN 4 THEN 2 WHEN 2 THEN 3 ELSE 4 END, a.addressid
),
calls AS (
  SELECT businessentityid AS reached, MIN(phonenumber) FILTER (WHERE phonenumbertypeid <> 1) AS phone, MIN(phonenumber) FILTER (WHERE phonenumbertypeid = 1) AS mobile
  FROM person.personphone GROUP BY businessentityid
),
mails AS (SELECT DISTINCT ON (businessentityid) businessentityid AS reached, emailaddress AS email FROM person.emailaddress ORDER BY businessentityid, emailaddressid),
said AS (
  SELECT parties.id, parties.name, seats.street, seats.city, seats.postcode, COALESCE(seats.land, '') AS land, calls.phone, calls.mobile, mails.email
  FROM parties
  LEFT OUTER JOIN seats USING (place)
  LEFT OUTER JOIN calls USING (reached)
  LEFT OUTER JOIN mails USING (reached)
),
judged AS (
  SELECT said.id, COALESCE(REGEXP_REPLACE(NORMALIZE(written, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g'), '') = '' OR LOWER(REGEXP_REPLACE(NORMALIZE(written, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g')) ~ '^(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)$' AS nothing
  FROM said
  CROSS JOIN LATERAL (VALUES (phone), (mobile), (email)) AS field (written)
)
SELECT json_build_array('-', id::text) AS key
FROM judged
WHERE id IN (SELECT vendorid FROM purchasing.purchaseorderheader WHERE status IN (1, 2, 4) AND $1::date - orderdate::date BETWEEN 0 AND 365)
GROUP BY id
HAVING BOOL_AND(nothing)
