-- Every fragment, in full

-- identifier · MySQL 5.7, MySQL 8.0, MariaDB 10.11
`due date`

-- literal, text · MySQL 5.7
-- values: "深圳"
cast(? as char character set utf8mb4) collate utf8mb4_bin

-- literal, text · MySQL 8.0
-- values: "深圳"
cast(? as char character set utf8mb4) collate utf8mb4_0900_bin

-- literal, text · MariaDB 10.11
-- values: "深圳"
cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin

-- literal, number · MySQL 5.7, MySQL 8.0, MariaDB 10.11
-- values: "0.02"
cast(? as decimal(3, 2))

-- literal, date · MySQL 5.7, MySQL 8.0, MariaDB 10.11
-- values: "2026-05-01"
cast(? as date)

-- literal, boolean · MySQL 5.7, MySQL 8.0, MariaDB 10.11
true

-- literal, no text · MySQL 5.7
-- values: null
cast(? as char character set utf8mb4) collate utf8mb4_bin

-- literal, no text · MySQL 8.0
-- values: null
cast(? as char character set utf8mb4) collate utf8mb4_0900_bin

-- literal, no text · MariaDB 10.11
-- values: null
cast(? as char character set utf8mb4) collate utf8mb4_nopad_bin

-- literal, no number · MySQL 5.7, MySQL 8.0, MariaDB 10.11
-- values: null
cast(? as decimal(1, 0))

-- asText · MySQL 5.7
nullif(trim(trailing ' '
  from cast(t.c as char character set utf8mb4) collate utf8mb4_bin), '')

-- asText · MySQL 8.0
nullif(trim(trailing ' '
  from cast(t.c as char character set utf8mb4) collate utf8mb4_0900_bin), '')

-- asText · MariaDB 10.11
nullif(trim(trailing ' '
  from cast(t.c as char character set utf8mb4) collate utf8mb4_nopad_bin), '')

-- asNumber · MySQL 5.7, MySQL 8.0, MariaDB 10.11
cast(t.c as decimal(65, 20))

-- asBoolean · MySQL 5.7, MySQL 8.0, MariaDB 10.11
(t.c <> 0)

-- asDate, as stored · MySQL 5.7, MySQL 8.0, MariaDB 10.11
case
when t.c is null
or dayofmonth(t.c) = 0
or month(t.c) = 0 then null
else cast(t.c as date)
end

-- asDate, stored in UTC · MySQL 5.7, MySQL 8.0, MariaDB 10.11
case
when t.c is null
or dayofmonth(t.c) = 0
or month(t.c) = 0 then null
when char_length(cast(t.c as char)) <= 10
or t.c >= '9999-12-31'
or t.c < '0001-01-02' then cast(t.c as date)
else date(cast(t.c as datetime) + interval case
 when t.c >= timestamp'1991-09-14 17:00:00' then 480
 when t.c >= timestamp'1991-04-13 18:00:00' then 540
 when t.c >= timestamp'1990-09-15 17:00:00' then 480
 when t.c >= timestamp'1990-04-14 18:00:00' then 540
 when t.c >= timestamp'1989-09-16 17:00:00' then 480
 when t.c >= timestamp'1989-04-15 18:00:00' then 540
 when t.c >= timestamp'1988-09-10 17:00:00' then 480
 when t.c >= timestamp'1988-04-16 18:00:00' then 540
 when t.c >= timestamp'1987-09-12 17:00:00' then 480
 when t.c >= timestamp'1987-04-11 18:00:00' then 540
 when t.c >= timestamp'1986-09-13 17:00:00' then 480
 when t.c >= timestamp'1986-05-03 18:00:00' then 540
 else 480
 end minute)
end

-- asDate, stored in a zone with summer time · MySQL 5.7, MySQL 8.0, MariaDB 10.11
case
when t.c is null
or dayofmonth(t.c) = 0
or month(t.c) = 0 then null
when char_length(cast(t.c as char)) <= 10
or t.c >= '9999-12-31'
or t.c < '0001-01-02' then cast(t.c as date)
else date(cast(t.c as datetime) + interval case
 when t.c >= timestamp'2040-10-28 02:00:00' then 420
 when t.c >= timestamp'2040-03-25 03:00:00' then 360
 when t.c >= timestamp'2039-10-30 02:00:00' then 420
 when t.c >= timestamp'2039-03-27 03:00:00' then 360
 when t.c >= timestamp'2038-10-31 02:00:00' then 420
 when t.c >= timestamp'2038-03-28 03:00:00' then 360
 when t.c >= timestamp'2037-10-25 02:00:00' then 420
 when t.c >= timestamp'2037-03-29 03:00:00' then 360
 when t.c >= timestamp'2036-10-26 02:00:00' then 420
 when t.c >= timestamp'2036-03-30 03:00:00' then 360
 when t.c >= timestamp'2035-10-28 02:00:00' then 420
 when t.c >= timestamp'2035-03-25 03:00:00' then 360
 when t.c >= timestamp'2034-10-29 02:00:00' then 420
 when t.c >= timestamp'2034-03-26 03:00:00' then 360
 when t.c >= timestamp'2033-10-30 02:00:00' then 420
 when t.c >= timestamp'2033-03-27 03:00:00' then 360
 when t.c >= timestamp'2032-10-31 02:00:00' then 420
 when t.c >= timestamp'2032-03-28 03:00:00' then 360
 when t.c >= timestamp'2031-10-26 02:00:00' then 420
 when t.c >= timestamp'2031-03-30 03:00:00' then 360
 when t.c >= timestamp'2030-10-27 02:00:00' then 420
 when t.c >= timestamp'2030-03-31 03:00:00' then 360
 when t.c >= timestamp'2029-10-28 02:00:00' then 420
 when t.c >= timestamp'2029-03-25 03:00:00' then 360
 when t.c >= timestamp'2028-10-29 02:00:00' then 420
 when t.c >= timestamp'2028-03-26 03:00:00' then 360
 when t.c >= timestamp'2027-10-31 02:00:00' then 420
 when t.c >= timestamp'2027-03-28 03:00:00' then 360
 when t.c >= timestamp'2026-10-25 02:00:00' then 420
 when t.c >= timestamp'2026-03-29 03:00:00' then 360
 when t.c >= timestamp'2025-10-26 02:00:00' then 420
 when t.c >= timestamp'2025-03-30 03:00:00' then 360
 when t.c >= timestamp'2024-10-27 02:00:00' then 420
 when t.c >= timestamp'2024-03-31 03:00:00' then 360
 when t.c >= timestamp'2023-10-29 02:00:00' then 420
 when t.c >= timestamp'2023-03-26 03:00:00' then 360
 when t.c >= timestamp'2022-10-30 02:00:00' then 420
 when t.c >= timestamp'2022-03-27 03:00:00' then 360
 when t.c >= timestamp'2021-10-31 02:00:00' then 420
 when t.c >= timestamp'2021-03-28 03:00:00' then 360
 when t.c >= timestamp'2020-10-25 02:00:00' then 420
 when t.c >= timestamp'2020-03-29 03:00:00' then 360
 when t.c >= timestamp'2019-10-27 02:00:00' then 420
 when t.c >= timestamp'2019-03-31 03:00:00' then 360
 when t.c >= timestamp'2018-10-28 02:00:00' then 420
 when t.c >= timestamp'2018-03-25 03:00:00' then 360
 when t.c >= timestamp'2017-10-29 02:00:00' then 420
 when t.c >= timestamp'2017-03-26 03:00:00' then 360
 when t.c >= timestamp'2016-10-30 02:00:00' then 420
 when t.c >= timestamp'2016-03-27 03:00:00' then 360
 when t.c >= timestamp'2015-10-25 02:00:00' then 420
 when t.c >= timestamp'2015-03-29 03:00:00' then 360
 when t.c >= timestamp'2014-10-26 02:00:00' then 420
 when t.c >= timestamp'2014-03-30 03:00:00' then 360
 when t.c >= timestamp'2013-10-27 02:00:00' then 420
 when t.c >= timestamp'2013-03-31 03:00:00' then 360
 when t.c >= timestamp'2012-10-28 02:00:00' then 420
 when t.c >= timestamp'2012-03-25 03:00:00' then 360
 when t.c >= timestamp'2011-10-30 02:00:00' then 420
 when t.c >= timestamp'2011-03-27 03:00:00' then 360
 when t.c >= timestamp'2010-10-31 02:00:00' then 420
 when t.c >= timestamp'2010-03-28 03:00:00' then 360
 when t.c >= timestamp'2009-10-25 02:00:00' then 420
 when t.c >= timestamp'2009-03-29 03:00:00' then 360
 when t.c >= timestamp'2008-10-26 02:00:00' then 420
 when t.c >= timestamp'2008-03-30 03:00:00' then 360
 when t.c >= timestamp'2007-10-28 02:00:00' then 420
 when t.c >= timestamp'2007-03-25 03:00:00' then 360
 when t.c >= timestamp'2006-10-29 02:00:00' then 420
 when t.c >= timestamp'2006-03-26 03:00:00' then 360
 when t.c >= timestamp'2005-10-30 02:00:00' then 420
 when t.c >= timestamp'2005-03-27 03:00:00' then 360
 when t.c >= timestamp'2004-10-31 02:00:00' then 420
 when t.c >= timestamp'2004-03-28 03:00:00' then 360
 when t.c >= timestamp'2003-10-26 02:00:00' then 420
 when t.c >= timestamp'2003-03-30 03:00:00' then 360
 when t.c >= timestamp'2002-10-27 02:00:00' then 420
 when t.c >= timestamp'2002-03-31 03:00:00' then 360
 when t.c >= timestamp'2001-10-28 02:00:00' then 420
 when t.c >= timestamp'2001-03-25 03:00:00' then 360
 when t.c >= timestamp'2000-10-29 02:00:00' then 420
 when t.c >= timestamp'2000-03-26 03:00:00' then 360
 when t.c >= timestamp'1999-10-31 02:00:00' then 420
 when t.c >= timestamp'1999-03-28 03:00:00' then 360
 when t.c >= timestamp'1998-10-25 02:00:00' then 420
 when t.c >= timestamp'1998-03-29 03:00:00' then 360
 when t.c >= timestamp'1997-10-26 02:00:00' then 420
 when t.c >= timestamp'1997-03-30 03:00:00' then 360
 when t.c >= timestamp'1996-10-27 02:00:00' then 420
 when t.c >= timestamp'1996-03-31 03:00:00' then 360
 when t.c >= timestamp'1995-09-24 02:00:00' then 420
 when t.c >= timestamp'1995-03-26 03:00:00' then 360
 when t.c >= timestamp'1994-09-25 02:00:00' then 420
 when t.c >= timestamp'1994-03-27 03:00:00' then 360
 when t.c >= timestamp'1993-09-26 02:00:00' then 420
 when t.c >= timestamp'1993-03-28 03:00:00' then 360
 when t.c >= timestamp'1992-09-27 02:00:00' then 420
 when t.c >= timestamp'1992-03-29 03:00:00' then 360
 when t.c >= timestamp'1991-09-29 02:00:00' then 420
 when t.c >= timestamp'1991-09-14 19:00:00' then 360
 when t.c >= timestamp'1991-04-13 20:00:00' then 420
 when t.c >= timestamp'1991-03-31 03:00:00' then 360
 when t.c >= timestamp'1990-09-30 02:00:00' then 420
 when t.c >= timestamp'1990-09-15 19:00:00' then 360
 when t.c >= timestamp'1990-04-14 20:00:00' then 420
 when t.c >= timestamp'1990-03-25 03:00:00' then 360
 when t.c >= timestamp'1989-09-24 02:00:00' then 420
 when t.c >= timestamp'1989-09-16 19:00:00' then 360
 when t.c >= timestamp'1989-04-15 20:00:00' then 420
 when t.c >= timestamp'1989-03-26 03:00:00' then 360
 when t.c >= timestamp'1988-09-25 02:00:00' then 420
 when t.c >= timestamp'1988-09-10 19:00:00' then 360
 when t.c >= timestamp'1988-04-16 20:00:00' then 420
 when t.c >= timestamp'1988-03-27 03:00:00' then 360
 when t.c >= timestamp'1987-09-27 02:00:00' then 420
 when t.c >= timestamp'1987-09-12 19:00:00' then 360
 when t.c >= timestamp'1987-04-11 20:00:00' then 420
 when t.c >= timestamp'1987-03-29 03:00:00' then 360
 when t.c >= timestamp'1986-09-28 02:00:00' then 420
 when t.c >= timestamp'1986-09-13 19:00:00' then 360
 when t.c >= timestamp'1986-05-03 20:00:00' then 420
 when t.c >= timestamp'1986-03-30 03:00:00' then 360
 when t.c >= timestamp'1985-09-29 02:00:00' then 420
 when t.c >= timestamp'1985-03-31 03:00:00' then 360
 when t.c >= timestamp'1984-09-30 02:00:00' then 420
 when t.c >= timestamp'1984-03-25 03:00:00' then 360
 when t.c >= timestamp'1983-09-25 02:00:00' then 420
 when t.c >= timestamp'1983-03-27 03:00:00' then 360
 when t.c >= timestamp'1982-09-26 02:00:00' then 420
 when t.c >= timestamp'1982-03-28 03:00:00' then 360
 when t.c >= timestamp'1981-09-27 02:00:00' then 420
 when t.c >= timestamp'1981-03-29 03:00:00' then 360
 when t.c >= timestamp'1980-09-28 02:00:00' then 420
 when t.c >= timestamp'1980-04-06 03:00:00' then 360
 else 420
 end minute)
end

-- asDate, read in a zone with summer time · MySQL 5.7, MySQL 8.0, MariaDB 10.11
case
when t.c is null
or dayofmonth(t.c) = 0
or month(t.c) = 0 then null
when char_length(cast(t.c as char)) <= 10
or t.c >= '9999-12-31'
or t.c < '0001-01-02' then cast(t.c as date)
else date(cast(t.c as datetime) + interval case
 when t.c >= timestamp'2040-10-28 01:00:00' then 60
 when t.c >= timestamp'2040-03-25 01:00:00' then 120
 when t.c >= timestamp'2039-10-30 01:00:00' then 60
 when t.c >= timestamp'2039-03-27 01:00:00' then 120
 when t.c >= timestamp'2038-10-31 01:00:00' then 60
 when t.c >= timestamp'2038-03-28 01:00:00' then 120
 when t.c >= timestamp'2037-10-25 01:00:00' then 60
 when t.c >= timestamp'2037-03-29 01:00:00' then 120
 when t.c >= timestamp'2036-10-26 01:00:00' then 60
 when t.c >= timestamp'2036-03-30 01:00:00' then 120
 when t.c >= timestamp'2035-10-28 01:00:00' then 60
 when t.c >= timestamp'2035-03-25 01:00:00' then 120
 when t.c >= timestamp'2034-10-29 01:00:00' then 60
 when t.c >= timestamp'2034-03-26 01:00:00' then 120
 when t.c >= timestamp'2033-10-30 01:00:00' then 60
 when t.c >= timestamp'2033-03-27 01:00:00' then 120
 when t.c >= timestamp'2032-10-31 01:00:00' then 60
 when t.c >= timestamp'2032-03-28 01:00:00' then 120
 when t.c >= timestamp'2031-10-26 01:00:00' then 60
 when t.c >= timestamp'2031-03-30 01:00:00' then 120
 when t.c >= timestamp'2030-10-27 01:00:00' then 60
 when t.c >= timestamp'2030-03-31 01:00:00' then 120
 when t.c >= timestamp'2029-10-28 01:00:00' then 60
 when t.c >= timestamp'2029-03-25 01:00:00' then 120
 when t.c >= timestamp'2028-10-29 01:00:00' then 60
 when t.c >= timestamp'2028-03-26 01:00:00' then 120
 when t.c >= timestamp'2027-10-31 01:00:00' then 60
 when t.c >= timestamp'2027-03-28 01:00:00' then 120
 when t.c >= timestamp'2026-10-25 01:00:00' then 60
 when t.c >= timestamp'2026-03-29 01:00:00' then 120
 when t.c >= timestamp'2025-10-26 01:00:00' then 60
 when t.c >= timestamp'2025-03-30 01:00:00' then 120
 when t.c >= timestamp'2024-10-27 01:00:00' then 60
 when t.c >= timestamp'2024-03-31 01:00:00' then 120
 when t.c >= timestamp'2023-10-29 01:00:00' then 60
 when t.c >= timestamp'2023-03-26 01:00:00' then 120
 when t.c >= timestamp'2022-10-30 01:00:00' then 60
 when t.c >= timestamp'2022-03-27 01:00:00' then 120
 when t.c >= timestamp'2021-10-31 01:00:00' then 60
 when t.c >= timestamp'2021-03-28 01:00:00' then 120
 when t.c >= timestamp'2020-10-25 01:00:00' then 60
 when t.c >= timestamp'2020-03-29 01:00:00' then 120
 when t.c >= timestamp'2019-10-27 01:00:00' then 60
 when t.c >= timestamp'2019-03-31 01:00:00' then 120
 when t.c >= timestamp'2018-10-28 01:00:00' then 60
 when t.c >= timestamp'2018-03-25 01:00:00' then 120
 when t.c >= timestamp'2017-10-29 01:00:00' then 60
 when t.c >= timestamp'2017-03-26 01:00:00' then 120
 when t.c >= timestamp'2016-10-30 01:00:00' then 60
 when t.c >= timestamp'2016-03-27 01:00:00' then 120
 when t.c >= timestamp'2015-10-25 01:00:00' then 60
 when t.c >= timestamp'2015-03-29 01:00:00' then 120
 when t.c >= timestamp'2014-10-26 01:00:00' then 60
 when t.c >= timestamp'2014-03-30 01:00:00' then 120
 when t.c >= timestamp'2013-10-27 01:00:00' then 60
 when t.c >= timestamp'2013-03-31 01:00:00' then 120
 when t.c >= timestamp'2012-10-28 01:00:00' then 60
 when t.c >= timestamp'2012-03-25 01:00:00' then 120
 when t.c >= timestamp'2011-10-30 01:00:00' then 60
 when t.c >= timestamp'2011-03-27 01:00:00' then 120
 when t.c >= timestamp'2010-10-31 01:00:00' then 60
 when t.c >= timestamp'2010-03-28 01:00:00' then 120
 when t.c >= timestamp'2009-10-25 01:00:00' then 60
 when t.c >= timestamp'2009-03-29 01:00:00' then 120
 when t.c >= timestamp'2008-10-26 01:00:00' then 60
 when t.c >= timestamp'2008-03-30 01:00:00' then 120
 when t.c >= timestamp'2007-10-28 01:00:00' then 60
 when t.c >= timestamp'2007-03-25 01:00:00' then 120
 when t.c >= timestamp'2006-10-29 01:00:00' then 60
 when t.c >= timestamp'2006-03-26 01:00:00' then 120
 when t.c >= timestamp'2005-10-30 01:00:00' then 60
 when t.c >= timestamp'2005-03-27 01:00:00' then 120
 when t.c >= timestamp'2004-10-31 01:00:00' then 60
 when t.c >= timestamp'2004-03-28 01:00:00' then 120
 when t.c >= timestamp'2003-10-26 01:00:00' then 60
 when t.c >= timestamp'2003-03-30 01:00:00' then 120
 when t.c >= timestamp'2002-10-27 01:00:00' then 60
 when t.c >= timestamp'2002-03-31 01:00:00' then 120
 when t.c >= timestamp'2001-10-28 01:00:00' then 60
 when t.c >= timestamp'2001-03-25 01:00:00' then 120
 when t.c >= timestamp'2000-10-29 01:00:00' then 60
 when t.c >= timestamp'2000-03-26 01:00:00' then 120
 when t.c >= timestamp'1999-10-31 01:00:00' then 60
 when t.c >= timestamp'1999-03-28 01:00:00' then 120
 when t.c >= timestamp'1998-10-25 01:00:00' then 60
 when t.c >= timestamp'1998-03-29 01:00:00' then 120
 when t.c >= timestamp'1997-10-26 01:00:00' then 60
 when t.c >= timestamp'1997-03-30 01:00:00' then 120
 when t.c >= timestamp'1996-10-27 01:00:00' then 60
 when t.c >= timestamp'1996-03-31 01:00:00' then 120
 when t.c >= timestamp'1995-09-24 01:00:00' then 60
 when t.c >= timestamp'1995-03-26 01:00:00' then 120
 when t.c >= timestamp'1994-09-25 01:00:00' then 60
 when t.c >= timestamp'1994-03-27 01:00:00' then 120
 when t.c >= timestamp'1993-09-26 01:00:00' then 60
 when t.c >= timestamp'1993-03-28 01:00:00' then 120
 when t.c >= timestamp'1992-09-27 01:00:00' then 60
 when t.c >= timestamp'1992-03-29 01:00:00' then 120
 when t.c >= timestamp'1991-09-29 01:00:00' then 60
 when t.c >= timestamp'1991-03-31 01:00:00' then 120
 when t.c >= timestamp'1990-09-30 01:00:00' then 60
 when t.c >= timestamp'1990-03-25 01:00:00' then 120
 when t.c >= timestamp'1989-09-24 01:00:00' then 60
 when t.c >= timestamp'1989-03-26 01:00:00' then 120
 when t.c >= timestamp'1988-09-25 01:00:00' then 60
 when t.c >= timestamp'1988-03-27 01:00:00' then 120
 when t.c >= timestamp'1987-09-27 01:00:00' then 60
 when t.c >= timestamp'1987-03-29 01:00:00' then 120
 when t.c >= timestamp'1986-09-28 01:00:00' then 60
 when t.c >= timestamp'1986-03-30 01:00:00' then 120
 when t.c >= timestamp'1985-09-29 01:00:00' then 60
 when t.c >= timestamp'1985-03-31 01:00:00' then 120
 when t.c >= timestamp'1984-09-30 01:00:00' then 60
 when t.c >= timestamp'1984-03-25 01:00:00' then 120
 when t.c >= timestamp'1983-09-25 01:00:00' then 60
 when t.c >= timestamp'1983-03-27 01:00:00' then 120
 when t.c >= timestamp'1982-09-26 01:00:00' then 60
 when t.c >= timestamp'1982-03-28 01:00:00' then 120
 when t.c >= timestamp'1981-09-27 01:00:00' then 60
 when t.c >= timestamp'1981-03-29 01:00:00' then 120
 when t.c >= timestamp'1980-09-28 01:00:00' then 60
 when t.c >= timestamp'1980-04-06 01:00:00' then 120
 else 60
 end minute)
end

-- ageInDays · MySQL 5.7, MySQL 8.0, MariaDB 10.11
-- values: "2026-06-01"
datediff(cast(? as date), t.c)

-- addDays · MySQL 5.7, MySQL 8.0, MariaDB 10.11
-- values: 30
(t.c + interval cast(? as signed) day)

-- startOf, week · MySQL 5.7, MySQL 8.0, MariaDB 10.11
(t.c - interval weekday(t.c) day)

-- startOf, month · MySQL 5.7, MySQL 8.0, MariaDB 10.11
(t.c - interval (dayofmonth(t.c) - 1) day)

-- isBlank · MySQL 5.7
(coalesce(char_length(trim(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(t.c
                as char character set utf8mb4) collate utf8mb4_bin, '	', ' '), '
', ' '), '', ' '), '', ' '),
                '', ' '), '', ''), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), '　',
                ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '),
             ' ', ' '), ' ', ' '), ' ', ' '), '​', ''), '‌', ''), '‍', ''), '⁠', ''), '﻿', ''), '᠎', ''))), 0)
 = 0)

-- isBlank · MySQL 8.0
(coalesce(cast(t.c as char character set utf8mb4) collate utf8mb4_0900_bin regexp
  '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
  0) = 0)

-- isBlank · MariaDB 10.11
(coalesce(cast(t.c as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
  '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
  0) = 0)

-- normalText · MySQL 5.7
lower(trim(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(t.c
                as char character set utf8mb4) collate utf8mb4_bin, '！', '!'), '＂', '"'), '＃', '#'), '＄', '$'),
                '％', '%'), '＆', '&'), '＇', ''''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','), '－',
                '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4'), '５', '5'),
                '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='), '＞',
                '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ', 'F'),
                'Ｇ', 'G'), 'Ｈ', 'H'), 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ',
                'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'),
                'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\'), '］', ']'), '＾', '^'), '＿', '_'), '｀',
                '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ', 'h'),
                'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p'), 'ｑ',
                'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'),
                'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '	', ' '), '
', ' '), '', ' '), '',
                ' '), '', ' '), '', ''), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '),
                '　', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ', ' '), ' ',
            ' '), ' ', ' '), ' ', ' '), ' ', ' '), '​', ''), '‌', ''), '‍', ''), '⁠', ''), '﻿', ''), '᠎', '')))

-- normalText · MySQL 8.0
lower(regexp_replace(case
  when cast(t.c as char character set utf8mb4) collate utf8mb4_0900_bin regexp
  '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
  then
  regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(t.c
                as char character set utf8mb4) collate utf8mb4_0900_bin, '！', '!'), '＂', '"'), '＃', '#'), '＄',
                '$'), '％', '%'), '＆', '&'), '＇', ''''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','),
                '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4'), '５',
                '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='),
                '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ',
                'F'), 'Ｇ', 'G'), 'Ｈ', 'H'), 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'),
                'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ',
                'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\'), '］', ']'), '＾', '^'), '＿', '_'),
                '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ',
                'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p'),
                'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ',
         'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'),
   '[\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]',
   ' ')
  else cast(t.c as char character set utf8mb4) collate utf8mb4_0900_bin end,
  '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
  ''))

-- normalText · MariaDB 10.11
lower(regexp_replace(case
  when cast(t.c as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
  '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
  then
  regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(t.c
                as char character set utf8mb4) collate utf8mb4_nopad_bin, '！', '!'), '＂', '"'), '＃', '#'), '＄',
                '$'), '％', '%'), '＆', '&'), '＇', ''''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','),
                '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4'), '５',
                '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='),
                '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ',
                'F'), 'Ｇ', 'G'), 'Ｈ', 'H'), 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'),
                'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ',
                'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\'), '］', ']'), '＾', '^'), '＿', '_'),
                '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ',
                'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p'),
                'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ',
         'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'),
   '[\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]',
   ' ')
  else cast(t.c as char character set utf8mb4) collate utf8mb4_nopad_bin end,
  '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
  ''))

-- normalIdentifier · MySQL 5.7
replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(upper(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(t.c
                as char character set utf8mb4) collate utf8mb4_bin, '！', '!'), '＂', '"'), '＃', '#'), '＄', '$'),
                '％', '%'), '＆', '&'), '＇', ''''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','), '－',
                '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4'), '５', '5'),
                '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='), '＞',
                '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ', 'F'),
                'Ｇ', 'G'), 'Ｈ', 'H'), 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ',
                'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'),
                'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\'), '］', ']'), '＾', '^'), '＿', '_'), '｀',
                '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ', 'h'),
                'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p'), 'ｑ',
                'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'),
                'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), 'ß', 'ss')), '	', ''), '
', ''), '',
                ''), '', ''), '', ''), '', ''), ' ', ''), ' ', ''), ' ', ''), ' ', ''), ' ', ''), ' ', ''),
                '　', ''), ' ', ''), ' ', ''), ' ', ''), ' ', ''), ' ', ''), ' ', ''), ' ', ''), ' ', ''), ' ',
                ''), ' ', ''), ' ', ''), '​', ''), '‌', ''), '‍', ''), '⁠', ''), '﻿', ''), '᠎', ''), ' ', ''),
                '-', ''), '.', ''), '/', ''), '\', ''), '_', ''), ',', ''), ':', ''), ';', ''), '(', ''), ')',
                ''), '[', ''), ']', ''), '{', ''), '}', ''), '&', ''), '+', ''), '*', ''), '''', ''), '"', ''),
                '#', ''), '|', ''), '~', ''), '^', ''), '<', ''), '>', ''), '=', ''), '?', ''), '!', ''), '@',
                ''), '$', ''), '%', ''), '`', ''), '、', ''), '。', ''), '，', ''), '；', ''), '：', ''), '（', ''),
        '）', ''), '【', ''), '】', ''), '《', ''), '》', ''), '·', ''), '—', ''), '–', '')

-- normalIdentifier · MySQL 8.0
regexp_replace(upper(replace(case
   when cast(t.c as char character set utf8mb4) collate utf8mb4_0900_bin regexp
   '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
   then
   regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(t.c
                as char character set utf8mb4) collate utf8mb4_0900_bin, '！', '!'), '＂', '"'), '＃', '#'), '＄',
                '$'), '％', '%'), '＆', '&'), '＇', ''''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','),
                '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4'), '５',
                '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='),
                '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ',
                'F'), 'Ｇ', 'G'), 'Ｈ', 'H'), 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'),
                'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ',
                'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\'), '］', ']'), '＾', '^'), '＿', '_'),
                '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ',
                'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p'),
                'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ',
          'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'),
    '[\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]',
    ' ')
   else cast(t.c as char character set utf8mb4) collate utf8mb4_0900_bin end, 'ß', 'ss')), '[^A-Z0-9]', '')

-- normalIdentifier · MariaDB 10.11
regexp_replace(upper(replace(case
   when cast(t.c as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
   '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
   then
   regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(t.c
                as char character set utf8mb4) collate utf8mb4_nopad_bin, '！', '!'), '＂', '"'), '＃', '#'), '＄',
                '$'), '％', '%'), '＆', '&'), '＇', ''''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','),
                '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4'), '５',
                '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='),
                '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ',
                'F'), 'Ｇ', 'G'), 'Ｈ', 'H'), 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'),
                'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ',
                'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\'), '］', ']'), '＾', '^'), '＿', '_'),
                '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ',
                'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p'),
                'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ',
          'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'),
    '[\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]',
    ' ')
   else cast(t.c as char character set utf8mb4) collate utf8mb4_nopad_bin end, 'ß', 'ss')), '[^A-Z0-9]', '')

-- matches · MySQL 5.7
-- values: "(?s)\\A(?:[0-9]{6}|无|n\\.a\\.?)\\z"
(cast(t.c as char character set utf8mb4) collate utf8mb4_bin regexp cast(? as char character set utf8mb4)
 collate utf8mb4_bin)

-- matches · MySQL 8.0
-- values: "(?s)\\A(?:[0-9]{6}|无|n\\.a\\.?)\\z"
(cast(t.c as char character set utf8mb4) collate utf8mb4_0900_bin regexp cast(? as char character set utf8mb4)
 collate utf8mb4_0900_bin)

-- matches · MariaDB 10.11
-- values: "(?s)\\A(?:[0-9]{6}|无|n\\.a\\.?)\\z"
(cast(t.c as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast(? as char character set utf8mb4)
 collate utf8mb4_nopad_bin)

-- countWhere · MySQL 5.7, MySQL 8.0, MariaDB 10.11
count(case
 when t.c is null then 1 end)

-- collectTexts · MySQL 5.7
concat('[', coalesce(group_concat(distinct cast(json_quote(cast(t.c as char character set utf8mb4) collate
     utf8mb4_bin) as char character set utf8mb4) collate utf8mb4_bin separator ','), ' '), ']')

-- collectTexts · MySQL 8.0
concat('[', coalesce(group_concat(distinct cast(json_quote(cast(t.c as char character set utf8mb4) collate
     utf8mb4_0900_bin) as char character set utf8mb4) collate utf8mb4_0900_bin separator ','), ' '), ']')

-- collectTexts · MariaDB 10.11
concat('[', coalesce(group_concat(distinct cast(json_quote(cast(t.c as char character set utf8mb4) collate
     utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator ','), ' '), ']')

-- inlineTable · MySQL 5.7
(select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_bin as `key_1`, cast(cells.c1 as
  decimal(4, 2)) as `qty`, cast(cells.c2 as date) as `due`, (cells.c3 = 'true') as `is_open`
 from
 (select null as c0, null as c1, null as c2, null as c3
  from dual
  where 1 = 0
  union all
  select _utf8mb4'O''Brien', _utf8mb4'12.50', _utf8mb4'2026-05-01', _utf8mb4'true'
  union all
  select null, null, null, null) as cells) as `given`

-- inlineTable · MySQL 8.0
-- values: "[[\"O'Brien\",\"12.50\",\"2026-05-01\",\"true\"],[null,null,null,null]]"
(select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_0900_bin as `key_1`, cast(cells.c1 as
  decimal(4, 2)) as `qty`, cast(cells.c2 as date) as `due`, (cells.c3 = 'true') as `is_open`
 from json_table(?, '$[*]' columns (c0 varchar(7) character set utf8mb4 path '$[0]' error on error, c1
   varchar(5) character set utf8mb4 path '$[1]' error on error, c2 varchar(10) character set utf8mb4 path
   '$[2]' error on error, c3 varchar(4) character set utf8mb4 path '$[3]' error on error)) as cells) as `given`

-- inlineTable · MariaDB 10.11
-- values: "[[\"O'Brien\",\"12.50\",\"2026-05-01\",\"true\"],[null,null,null,null]]"
(select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `key_1`, cast(cells.c1 as
  decimal(4, 2)) as `qty`, cast(cells.c2 as date) as `due`, (cells.c3 = 'true') as `is_open`
 from json_table(?, '$[*]' columns (c0 varchar(7) character set utf8mb4 path '$[0]' error on error, c1
   varchar(5) character set utf8mb4 path '$[1]' error on error, c2 varchar(10) character set utf8mb4 path
   '$[2]' error on error, c3 varchar(4) character set utf8mb4 path '$[3]' error on error)) as cells) as `given`

-- firstRows · MySQL 5.7, MySQL 8.0, MariaDB 10.11
select *
from
(select t.c
 from t) as first_rows
limit 100

-- firstRows, ordered · MySQL 5.7, MySQL 8.0, MariaDB 10.11
select *
from
(select t.c
 from t) as first_rows
order by c desc
limit 100

