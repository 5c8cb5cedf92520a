-- Telephone numbers, e-mail addresses and postcodes of a supplier that cannot be one. Postcodes only of the countries that occur here.
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
fields AS (
  SELECT said.id, land, field.name, REGEXP_REPLACE(NORMALIZE(written, NFKC), '^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$', '', 'g') AS words
  FROM said
  CROSS JOIN LATERAL (VALUES ('postcode', postcode), ('phone', phone), ('mobile', mobile), ('email', email)) AS field (name, written)
),
-- A field as one text, and as several where it is divided; a divided field is right when each piece is.
readings AS (
  SELECT id, land, name, piece.reading, piece.word
  FROM fields
  CROSS JOIN LATERAL (
    SELECT 'whole' AS reading, words AS word
    UNION ALL
    SELECT 'pieces', BTRIM(word) FROM REGEXP_SPLIT_TO_TABLE(words, CASE WHEN name = 'email' THEN '[,;、]' ELSE '[,;、/]' END) AS word
    WHERE name <> 'postcode'
  ) AS piece
  WHERE words <> ''
),
judged AS (
  SELECT id, name, reading, BOOL_AND(CASE name
    WHEN 'postcode' THEN CASE land
      WHEN 'US' THEN word ~ '^\d{5}(-\d{4})?$'
      WHEN 'AU' THEN word ~ '^\d{4}$'
      WHEN 'CA' THEN word ~* '^[A-Z]\d[A-Z] ?\d[A-Z]\d$'
      WHEN 'DE' THEN word ~ '^\d{5}$'
      WHEN 'FR' THEN word ~ '^\d{5}$'
      WHEN 'GB' THEN word ~* '^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$'
      ELSE TRUE END
    WHEN 'email' THEN word ~* '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([[:alnum:]]([[:alnum:]-]*[[:alnum:]])?\.)+[[:alpha:]]{2,}$'
      AND POSITION('@' IN word) <= 65
    ELSE word ~* '^\+?[-0-9 ()./]+( *(x|ext\.?|转|-) *\d{1,6})?$' AND LENGTH(REGEXP_REPLACE(word, '\D', '', 'g')) BETWEEN 6 AND 20
    END) AS fine
  FROM readings
  GROUP BY id, name, reading
)
SELECT json_build_array('-', id::text, name) AS key
FROM judged
GROUP BY id, name
HAVING NOT BOOL_OR(fine)
