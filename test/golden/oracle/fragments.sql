-- Every fragment, in full

-- identifier · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
"DUE DATE"

-- literal, text · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
-- values: "深圳"
cast(:1 as varchar2(4000))

-- literal, number · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
-- values: 0.02
cast(:1 as number)

-- literal, date · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
-- values: "2026-05-01"
to_date(:1, 'YYYY-MM-DD')

-- literal, boolean · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
-- values: 1
cast(:1 as number)

-- literal, no text · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
-- values: null
cast(:1 as varchar2(4000))

-- literal, no number · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
-- values: null
cast(:1 as number)

-- asText · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
rtrim(case
 when ltrim(to_char(t.c), '-') like '.%'
 and dump(t.c, 10, 1, 1) like 'Typ=2 %' then replace(to_char(t.c), '.', '0.')
 when to_char(t.c) like '%-__-__ 00:00:00'
 and dump(t.c, 10, 1, 1) like 'Typ=1_ %' then substr(to_char(t.c), 1, length(to_char(t.c)) - 9)
 else to_char(t.c) end)

-- asNumber · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
cast(t.c as number)

-- asBoolean · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
cast(t.c as number)

-- asDate, as stored · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
case
when substr(dump(t.c, 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(t.c as
   timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
else to_date(to_char(cast(t.c as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
end

-- asDate, stored in UTC · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
case
when substr(dump(t.c, 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(t.c as
   timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
when to_char(cast(t.c as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(t.c as timestamp),
  'YYYY-MM-DD'), 'YYYY-MM-DD')
else to_date(to_char(from_tz(cast(t.c as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
 'YYYY-MM-DD')
end

-- asDate, stored in a zone with summer time · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
case
when substr(dump(t.c, 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(t.c as
   timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
when to_char(cast(t.c as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(t.c as timestamp),
  'YYYY-MM-DD'), 'YYYY-MM-DD')
else to_date(to_char(from_tz(case
   when to_char(cast(t.c as timestamp), 'YYYY-MM-DD HH24') in ('1980-04-06 02', '1981-03-29 02',
    '1982-03-28 02', '1983-03-27 02', '1984-03-25 02', '1985-03-31 02', '1986-03-30 02', '1987-03-29 02',
    '1988-03-27 02', '1989-03-26 02', '1990-03-25 02', '1991-03-31 02', '1992-03-29 02', '1993-03-28 02',
    '1994-03-27 02', '1995-03-26 02', '1996-03-31 02', '1997-03-30 02', '1998-03-29 02', '1999-03-28 02',
    '2000-03-26 02', '2001-03-25 02', '2002-03-31 02', '2003-03-30 02', '2004-03-28 02', '2005-03-27 02',
    '2006-03-26 02', '2007-03-25 02', '2008-03-30 02', '2009-03-29 02', '2010-03-28 02', '2011-03-27 02',
    '2012-03-25 02', '2013-03-31 02', '2014-03-30 02', '2015-03-29 02', '2016-03-27 02', '2017-03-26 02',
    '2018-03-25 02', '2019-03-31 02', '2020-03-29 02', '2021-03-28 02', '2022-03-27 02', '2023-03-26 02',
    '2024-03-31 02', '2025-03-30 02', '2026-03-29 02', '2027-03-28 02', '2028-03-26 02', '2029-03-25 02',
    '2030-03-31 02', '2031-03-30 02', '2032-03-28 02', '2033-03-27 02', '2034-03-26 02', '2035-03-25 02',
    '2036-03-30 02', '2037-03-29 02', '2038-03-28 02', '2039-03-27 02', '2040-03-25 02') then cast(t.c as
    timestamp) + interval '01:00' hour to minute
   else cast(t.c as timestamp) end, 'Europe/Berlin') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
end

-- asDate, read in a zone with summer time · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
case
when substr(dump(t.c, 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(t.c as
   timestamp with time zone) at time zone 'Europe/Berlin', 'YYYY-MM-DD'), 'YYYY-MM-DD')
when to_char(cast(t.c as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(t.c as timestamp),
  'YYYY-MM-DD'), 'YYYY-MM-DD')
else to_date(to_char(from_tz(cast(t.c as timestamp), 'UTC') at time zone 'Europe/Berlin', 'YYYY-MM-DD'),
 'YYYY-MM-DD')
end

-- ageInDays · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
-- values: "2026-06-01"
(to_date(:1, 'YYYY-MM-DD') - t.c)

-- addDays · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
-- values: 30
(t.c + :1)

-- startOf, week · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
trunc(t.c, 'IW')

-- startOf, month · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
trunc(t.c, 'MM')

-- isBlank · Oracle 11.2, Oracle 12.2, Oracle 19.3, Oracle 23.4
(ltrim(rtrim(to_char(t.c),
   to_char(unistr('\0009\000A\000B\000C\000D\0020\0085\00A0\1680\2028\2029\202F\205F\3000\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\200B\200C\200D\2060\FEFF\180E'))),
  to_char(unistr('\0009\000A\000B\000C\000D\0020\0085\00A0\1680\2028\2029\202F\205F\3000\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\200B\200C\200D\2060\FEFF\180E')))
 is null)

-- isBlank · Oracle 11.2 ZHS16GBK
(ltrim(rtrim(to_char(t.c), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
  to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null)

-- normalText · Oracle 11.2, Oracle 12.2, Oracle 19.3, Oracle 23.4
lower(ltrim(rtrim(compose(decompose(to_char(t.c), 'COMPATIBILITY')),
   to_char(unistr('\0009\000A\000B\000C\000D\0020\0085\00A0\1680\2028\2029\202F\205F\3000\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\200B\200C\200D\2060\FEFF\180E'))),
  to_char(unistr('\0009\000A\000B\000C\000D\0020\0085\00A0\1680\2028\2029\202F\205F\3000\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\200B\200C\200D\2060\FEFF\180E'))))

-- normalText · Oracle 11.2 ZHS16GBK
lower(ltrim(rtrim(compose(decompose(to_nchar(t.c), 'COMPATIBILITY')),
   unistr('\0009\000A\000B\000C\000D\0020\3000')), unistr('\0009\000A\000B\000C\000D\0020\3000')))

-- normalIdentifier · Oracle 11.2, Oracle 12.2, Oracle 19.3, Oracle 23.4
regexp_replace(upper(compose(decompose(to_char(t.c), 'COMPATIBILITY'))), '[^A-Z0-9]', '')

-- normalIdentifier · Oracle 11.2 ZHS16GBK
regexp_replace(upper(compose(decompose(to_nchar(t.c), 'COMPATIBILITY'))), '[^A-Z0-9]', '')

-- matches · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
-- values: "^([0-9]{6}|无|n\\.a\\.?)$" "cn"
(regexp_like(t.c, :1, :2))

-- countWhere · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
count(case
 when t.c is null then 1 end)

-- collectTexts · Oracle 11.2, Oracle 11.2 ZHS16GBK
case
when count(t.c) > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
   when t.c is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(t.c, '\', '\\'),
        '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
   end).extract('//text()').getclobval(), 1), ',') || ']'
end

-- collectTexts · Oracle 12.2, Oracle 19.3, Oracle 23.4
json_arrayagg(t.c returning clob)

-- inlineTable · Oracle 11.2, Oracle 11.2 ZHS16GBK
-- values: "O'Brien" "12.50" "2026-05-01" "1" null null null null
(select cast(:1 as varchar2(4000)) as "KEY_1", cast(:2 as number) as "QTY", to_date(:3, 'YYYY-MM-DD') as "DUE",
 cast(:4 as number) as "IS_OPEN"
 from dual
 union all
 select cast(:5 as varchar2(4000)) as "KEY_1", cast(:6 as number) as "QTY", to_date(:7, 'YYYY-MM-DD') as "DUE",
 cast(:8 as number) as "IS_OPEN"
 from dual) "GIVEN"

-- inlineTable · Oracle 12.2, Oracle 19.3, Oracle 23.4
-- values: "[[\"O'Brien\",\"12.50\",\"2026-05-01\",\"1\"],[null,null,null,null]]"
(select cast(j.c0 as varchar2(4000)) as "KEY_1", cast(j.c1 as number) as "QTY", to_date(j.c2, 'YYYY-MM-DD') as
 "DUE", cast(j.c3 as number) as "IS_OPEN"
 from json_table(:1, '$[*]' error on error columns (c0 varchar2(4000) path '$[0]', c1 varchar2(4000) path
   '$[1]', c2 varchar2(4000) path '$[2]', c3 varchar2(4000) path '$[3]')) j) "GIVEN"

-- firstRows · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
select *
from
(select t.c
 from t) first_rows
where rownum <= 100

-- firstRows, ordered · Oracle 11.2, Oracle 11.2 ZHS16GBK, Oracle 12.2, Oracle 19.3, Oracle 23.4
select *
from
(select *
 from
 (select t.c
  from t) found
 order by c desc) first_rows
where rownum <= 100

