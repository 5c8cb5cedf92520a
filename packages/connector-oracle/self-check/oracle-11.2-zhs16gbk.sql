-- Self-check of erp-audit on Oracle 11.2 ZHS16GBK: generated, not written by hand.
-- Every statement is a select of given values: no table is read, nothing is written. Any account may run it.
-- How: NLS_LANG=.AL32UTF8 sqlplus -S ACCOUNT @FILE
-- Each statement but the last shows the cases that are wrong, with what was expected and found; texts end in |.
-- The last one says PASS n/n, or FAIL k/n. Please send us what is wrong.
set define off
set sqlblanklines on
set feedback off
set linesize 2000
set pagesize 100
ALTER SESSION SET NLS_DATE_FORMAT = 'YYYY-MM-DD HH24:MI:SS' NLS_TIMESTAMP_FORMAT = 'YYYY-MM-DD HH24:MI:SS.FF' NLS_TIMESTAMP_TZ_FORMAT = 'YYYY-MM-DD HH24:MI:SS.FF TZH:TZM' NLS_NUMERIC_CHARACTERS = '.,' NLS_CALENDAR = GREGORIAN NLS_SORT = BINARY NLS_COMP = BINARY TIME_ZONE = '+00:00';

-- literal: 18
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (f."FOUND" || cast('|' as varchar2(4000))) = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'a text' as "NAME", cast('PO00012|' as varchar2(4000)) as "EXPECTED", cast('PO00012' as
   varchar2(4000)) as "FOUND"
  from dual
  union all
  select 'a quote ends nothing' as "NAME", cast('a'' or 1=1 --|' as varchar2(4000)) as "EXPECTED",
  cast('a'' or 1=1 --' as varchar2(4000)) as "FOUND"
  from dual
  union all
  select 'a backslash escapes nothing' as "NAME", cast('\'' \n \|' as varchar2(4000)) as "EXPECTED",
  cast('\'' \n \' as varchar2(4000)) as "FOUND"
  from dual
  union all
  select 'Chinese' as "NAME", cast('深圳市 𠮷|' as varchar2(4000)) as "EXPECTED", cast('深圳市 𠮷' as varchar2(4000))
  as "FOUND"
  from dual
  union all
  select 'marks of parameters' as "NAME", cast('? $1 :a @p1 {x} %s &b|' as varchar2(4000)) as "EXPECTED",
  cast('? $1 :a @p1 {x} %s &b' as varchar2(4000)) as "FOUND"
  from dual
  union all
  select 'a null text' as "NAME", cast(null as varchar2(4000)) as "EXPECTED", cast(null as varchar2(4000)) as
  "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", case
  when (i."V" = cast('深圳市𠮷é' as varchar2(4000))) then 1
  when not ((i."V" = cast('深圳市𠮷é' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select 'what the client sends arrives unharmed' as "NAME", cast(1 as number) as "EXPECTED",
   cast((unistr('\6df1') || unistr('\5733') || unistr('\5e02') || unistr('\d842\dfb7') || unistr('\00e9')) as
    varchar2(400)) as "V"
   from dual) i
  union all
  select 'true' as "NAME", cast(1 as number) as "EXPECTED", case
  when (cast(1 as number) = cast(1 as number)) then 1
  when not ((cast(1 as number) = cast(1 as number))) then 0
  end as "FOUND"
  from dual
  union all
  select 'false' as "NAME", cast(0 as number) as "EXPECTED", case
  when (cast(0 as number) = cast(1 as number)) then 1
  when not ((cast(0 as number) = cast(1 as number))) then 0
  end as "FOUND"
  from dual
  union all
  select 'a null boolean' as "NAME", cast(null as number) as "EXPECTED", case
  when (cast(null as number) = cast(1 as number)) then 1
  when not ((cast(null as number) = cast(1 as number))) then 0
  end as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'a whole number' as "NAME", cast('42' as number) as "EXPECTED", cast(42 as number) as "FOUND"
  from dual
  union all
  select 'a number of 22 digits' as "NAME", cast('12345678901234567890.1' as number) as "EXPECTED",
  cast('12345678901234567890.10' as number) as "FOUND"
  from dual
  union all
  select 'a number of 38 digits' as "NAME", cast('12345678901234567890123456.789012345678' as number) as
  "EXPECTED", cast('12345678901234567890123456.789012345678' as number) as "FOUND"
  from dual
  union all
  select 'a share' as "NAME", cast('0.02' as number) as "EXPECTED", cast(0.02 as number) as "FOUND"
  from dual
  union all
  select 'a negative number' as "NAME", cast('-1' as number) as "EXPECTED", cast(-1 as number) as "FOUND"
  from dual
  union all
  select 'a null number' as "NAME", cast(null as number) as "EXPECTED", cast(null as number) as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'a date' as "NAME", to_date('2024-02-29', 'YYYY-MM-DD') as "EXPECTED", to_date('2024-02-29',
   'YYYY-MM-DD') as "FOUND"
  from dual
  union all
  select 'a null date' as "NAME", to_date(null, 'YYYY-MM-DD') as "EXPECTED", to_date(null, 'YYYY-MM-DD') as
  "FOUND"
  from dual) f) c
where c."IS_RIGHT" = 0;

-- identifier: 8
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'a plain name' as "NAME", cast('7' as number) as "EXPECTED",
  (select q."COMPANY"
   from
   (select cast('7' as number) as "COMPANY"
    from dual) q) as "FOUND"
  from dual
  union all
  select 'a reserved word' as "NAME", cast('7' as number) as "EXPECTED",
  (select q."ORDER"
   from
   (select cast('7' as number) as "ORDER"
    from dual) q) as "FOUND"
  from dual
  union all
  select 'another reserved word' as "NAME", cast('7' as number) as "EXPECTED",
  (select q."USER"
   from
   (select cast('7' as number) as "USER"
    from dual) q) as "FOUND"
  from dual
  union all
  select 'a name with a blank' as "NAME", cast('7' as number) as "EXPECTED",
  (select q."DUE DATE"
   from
   (select cast('7' as number) as "DUE DATE"
    from dual) q) as "FOUND"
  from dual
  union all
  select 'a name in upper case' as "NAME", cast('7' as number) as "EXPECTED",
  (select q."MANDT"
   from
   (select cast('7' as number) as "MANDT"
    from dual) q) as "FOUND"
  from dual
  union all
  select 'a name in both cases' as "NAME", cast('7' as number) as "EXPECTED",
  (select q."CFIELDNAME"
   from
   (select cast('7' as number) as "CFIELDNAME"
    from dual) q) as "FOUND"
  from dual
  union all
  select 'a Chinese name' as "NAME", cast('7' as number) as "EXPECTED",
  (select q."供应商"
   from
   (select cast('7' as number) as "供应商"
    from dual) q) as "FOUND"
  from dual
  union all
  select 'a name with a quote' as "NAME", cast('7' as number) as "EXPECTED",
  (select q."O'CLOCK"
   from
   (select cast('7' as number) as "O'CLOCK"
    from dual) q) as "FOUND"
  from dual) f) c
where c."IS_RIGHT" = 0;

-- asText: 30
-- known limit, "zeros at the end stay": a NUMBER keeps the value, not how many zeros were written
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (f."FOUND" || cast('|' as varchar2(4000))) = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select 'a whole number' as "NAME", cast('42|' as varchar2(4000)) as "EXPECTED", cast(42 as number(38, 0)) as
   "V"
   from dual
   union all
   select 'a negative number' as "NAME", cast('-7|' as varchar2(4000)) as "EXPECTED", cast(-7 as number(38, 0))
   as "V"
   from dual
   union all
   select 'zero' as "NAME", cast('0|' as varchar2(4000)) as "EXPECTED", cast(0 as number(38, 0)) as "V"
   from dual
   union all
   select 'a whole number of 38 digits' as "NAME", cast('99999999999999999999999999999999999999|' as
    varchar2(4000)) as "EXPECTED", cast(99999999999999999999999999999999999999 as number(38, 0)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select 'a decimal of 38 digits' as "NAME", cast('12345678901234567890123456.789012345678|' as
    varchar2(4000)) as "EXPECTED", cast(12345678901234567890123456.789012345678 as number(38, 12)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select 'a decimal below one has its zero' as "NAME", cast('0.5|' as varchar2(4000)) as "EXPECTED", cast(0.5
    as number(10, 1)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select 'a negative decimal below one' as "NAME", cast('-0.25|' as varchar2(4000)) as "EXPECTED", cast(-0.25
    as number(10, 2)) as "V"
   from dual
   union all
   select 'zeros at the end stay' as "NAME", cast('12.5|' as varchar2(4000)) as "EXPECTED", cast(12.50 as
    number(10, 2)) as "V"
   from dual
   union all
   select 'a null number' as "NAME", cast(null as varchar2(4000)) as "EXPECTED", cast(null as number(10, 2)) as
   "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select 'a small decimal is not written with an exponent' as "NAME", cast('0.0000000001|' as varchar2(4000))
   as "EXPECTED", cast(0.0000000001 as number(20, 10)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select 'a date' as "NAME", cast('2026-05-01|' as varchar2(4000)) as "EXPECTED", date '2026-05-01' as "V"
   from dual
   union all
   select 'a date before 1000' as "NAME", cast('0999-12-31|' as varchar2(4000)) as "EXPECTED", date
   '0999-12-31' as "V"
   from dual
   union all
   select 'a null date' as "NAME", cast(null as varchar2(4000)) as "EXPECTED", cast(null as date) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select 'a text' as "NAME", cast('PO00012|' as varchar2(4000)) as "EXPECTED", cast('PO00012' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'leading zeros stay' as "NAME", cast('000120|' as varchar2(4000)) as "EXPECTED", cast('000120' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'leading blanks stay' as "NAME", cast(' A1|' as varchar2(4000)) as "EXPECTED", cast(' A1' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'blanks within stay' as "NAME", cast('A  1|' as varchar2(4000)) as "EXPECTED", cast('A  1' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'blanks at the end go' as "NAME", cast('A1|' as varchar2(4000)) as "EXPECTED", cast('A1   ' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'blanks alone are null' as "NAME", cast(null as varchar2(4000)) as "EXPECTED", cast('   ' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'an empty text is null' as "NAME", cast(null as varchar2(4000)) as "EXPECTED", cast('' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'a null text' as "NAME", cast(null as varchar2(4000)) as "EXPECTED", cast(null as varchar2(400)) as
   "V"
   from dual
   union all
   select 'a tab at the end is no blank' as "NAME", cast('A1	|' as varchar2(4000)) as "EXPECTED", cast(('A1' ||
     unistr('\0009')) as varchar2(400)) as "V"
   from dual
   union all
   select 'an ideographic space at the end is no blank' as "NAME", cast('A1　|' as varchar2(4000)) as
   "EXPECTED", cast(('A1' || unistr('\3000')) as varchar2(400)) as "V"
   from dual
   union all
   select 'upper and lower case stay' as "NAME", cast('AbC|' as varchar2(4000)) as "EXPECTED", cast('AbC' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'Chinese' as "NAME", cast('深圳市华强|' as varchar2(4000)) as "EXPECTED", cast('深圳市华强' as varchar2(400))
   as "V"
   from dual
   union all
   select 'a character outside the basic plane' as "NAME", cast('𠮷野家|' as varchar2(4000)) as "EXPECTED",
   cast('𠮷野家' as varchar2(400)) as "V"
   from dual
   union all
   select 'quotes, percent, backslash' as "NAME", cast('O''Brien "x" 100% _ \ ;--|' as varchar2(4000)) as
   "EXPECTED", cast('O''Brien "x" 100% _ \ ;--' as varchar2(400)) as "V"
   from dual
   union all
   select 'full-width letters stay' as "NAME", cast('ＡＢ１|' as varchar2(4000)) as "EXPECTED", cast('ＡＢ１' as
    varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select 'the blanks of a padded column go' as "NAME", cast('A1|' as varchar2(4000)) as "EXPECTED",
   cast('A1        ' as char(10)) as "V"
   from dual
   union all
   select 'a padded column of blanks is null' as "NAME", cast(null as varchar2(4000)) as "EXPECTED",
   cast('          ' as char(10)) as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- asNumber: 8
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", cast(i."V" as number) as "FOUND"
  from
  (select 'a whole number' as "NAME", cast('42' as number) as "EXPECTED", cast(42 as number(38, 0)) as "V"
   from dual
   union all
   select 'a whole number of 38 digits' as "NAME", cast('99999999999999999999999999999999999999' as number) as
   "EXPECTED", cast(99999999999999999999999999999999999999 as number(38, 0)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", cast(i."V" as number) as "FOUND"
  from
  (select 'a decimal' as "NAME", cast('-12.75' as number) as "EXPECTED", cast(-12.75 as number(10, 2)) as "V"
   from dual
   union all
   select 'null' as "NAME", cast(null as number) as "EXPECTED", cast(null as number(10, 2)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", cast(i."V" as number) as "FOUND"
  from
  (select 'a decimal of 38 digits' as "NAME", cast('12345678901234567890123456.789012345678' as number) as
   "EXPECTED", cast(12345678901234567890123456.789012345678 as number(38, 12)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", cast(i."V" as number) as "FOUND"
  from
  (select 'a number in a text' as "NAME", cast('7.25' as number) as "EXPECTED", cast('7.25' as varchar2(400))
   as "V"
   from dual
   union all
   select 'a null text' as "NAME", cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", cast(i."V" as number) as "FOUND"
  from
  (select 'a number in a padded text' as "NAME", cast('-31.5' as number) as "EXPECTED", cast('-31.5     ' as
    char(10)) as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- asBoolean: 6
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", case
  when (cast(i."V" as number) = cast(1 as number)) then 1
  when not ((cast(i."V" as number) = cast(1 as number))) then 0
  end as "FOUND"
  from
  (select 'true' as "NAME", cast(1 as number) as "EXPECTED", cast(1 as number(1)) as "V"
   from dual
   union all
   select 'false' as "NAME", cast(0 as number) as "EXPECTED", cast(0 as number(1)) as "V"
   from dual
   union all
   select 'a null boolean' as "NAME", cast(null as number) as "EXPECTED", cast(null as number(1)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (cast(i."V" as number) = cast(1 as number)) then 1
  when not ((cast(i."V" as number) = cast(1 as number))) then 0
  end as "FOUND"
  from
  (select '1' as "NAME", cast(1 as number) as "EXPECTED", cast(1 as number(1, 0)) as "V"
   from dual
   union all
   select '0' as "NAME", cast(0 as number) as "EXPECTED", cast(0 as number(1, 0)) as "V"
   from dual
   union all
   select 'a null number' as "NAME", cast(null as number) as "EXPECTED", cast(null as number(1, 0)) as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- texts compared: 48
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: the same text' as "NAME", cast(1 as number) as "EXPECTED", cast('A1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: another case' as "NAME", cast(0 as number) as "EXPECTED", cast('a1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('e' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('e' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: an accent' as "NAME", cast(0 as number) as "EXPECTED", cast('é' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('ú' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('ú' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: another accent' as "NAME", cast(0 as number) as "EXPECTED", cast('ü' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: a full-width letter' as "NAME", cast(0 as number) as "EXPECTED", cast('Ａ1' as varchar2(400)) as
   "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('ss' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('ss' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: sharp s' as "NAME", cast(0 as number) as "EXPECTED", cast('ß' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('か' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('か' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: another kana' as "NAME", cast(0 as number) as "EXPECTED", cast('カ' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('é' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('é' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: letter and accent apart' as "NAME", cast(0 as number) as "EXPECTED", cast(('e' ||
     unistr('\0301')) as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: a zero-width character' as "NAME", cast(0 as number) as "EXPECTED", cast(('A' || unistr('\200b')
     || '1') as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('華強' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('華強' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: another Chinese character' as "NAME", cast(0 as number) as "EXPECTED", cast('华强' as
    varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('𠮸' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('𠮸' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: another character outside the basic plane' as "NAME", cast(0 as number) as "EXPECTED", cast('𠮷'
    as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: blanks at the end' as "NAME", cast(1 as number) as "EXPECTED", cast('A1  ' as varchar2(400)) as
   "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: a padded column' as "NAME", cast(1 as number) as "EXPECTED", cast('A1        ' as char(10)) as
   "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: a tab at the end' as "NAME", cast(0 as number) as "EXPECTED", cast(('A1' || unistr('\0009')) as
    varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: a blank at the start' as "NAME", cast(0 as number) as "EXPECTED", cast(' A1' as varchar2(400)) as
   "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('12' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('12' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: leading zeros' as "NAME", cast(0 as number) as "EXPECTED", cast('0012' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: null' as "NAME", cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '=: an empty text' as "NAME", cast(null as number) as "EXPECTED", cast('' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) <> cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) <> cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '<>: the same text' as "NAME", cast(0 as number) as "EXPECTED", cast('A1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) <> cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) <> cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '<>: another case' as "NAME", cast(1 as number) as "EXPECTED", cast('a1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) <> cast('e' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) <> cast('e' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '<>: an accent' as "NAME", cast(1 as number) as "EXPECTED", cast('é' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) <> cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) <> cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '<>: blanks at the end' as "NAME", cast(0 as number) as "EXPECTED", cast('A1  ' as varchar2(400)) as
   "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) <> cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) <> cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select '<>: null' as "NAME", cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000)))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select 'in: the same text' as "NAME", cast(1 as number) as "EXPECTED", cast('A1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000)))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select 'in: another case' as "NAME", cast(0 as number) as "EXPECTED", cast('a1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('e' as varchar2(4000)))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('e' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select 'in: an accent' as "NAME", cast(0 as number) as "EXPECTED", cast('é' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000)))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select 'in: blanks at the end' as "NAME", cast(1 as number) as "EXPECTED", cast('A1  ' as varchar2(400)) as
   "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000)))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select 'in: null' as "NAME", cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: the same text' as "NAME", cast(1 as number) as "EXPECTED", cast('A1' as varchar2(400))
   as "V", cast('A1' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: another case' as "NAME", cast(0 as number) as "EXPECTED", cast('a1' as varchar2(400))
   as "V", cast('A1' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: an accent' as "NAME", cast(0 as number) as "EXPECTED", cast('é' as varchar2(400)) as
   "V", cast('e' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: another accent' as "NAME", cast(0 as number) as "EXPECTED", cast('ü' as varchar2(400))
   as "V", cast('ú' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: a full-width letter' as "NAME", cast(0 as number) as "EXPECTED", cast('Ａ1' as
    varchar2(400)) as "V", cast('A1' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: sharp s' as "NAME", cast(0 as number) as "EXPECTED", cast('ß' as varchar2(400)) as "V",
   cast('ss' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: another kana' as "NAME", cast(0 as number) as "EXPECTED", cast('カ' as varchar2(400)) as
   "V", cast('か' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: letter and accent apart' as "NAME", cast(0 as number) as "EXPECTED", cast(('e' ||
     unistr('\0301')) as varchar2(400)) as "V", cast('é' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: a zero-width character' as "NAME", cast(0 as number) as "EXPECTED", cast(('A' ||
     unistr('\200b') || '1') as varchar2(400)) as "V", cast('A1' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: another Chinese character' as "NAME", cast(0 as number) as "EXPECTED", cast('华强' as
    varchar2(400)) as "V", cast('華強' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: another character outside the basic plane' as "NAME", cast(0 as number) as "EXPECTED",
   cast('𠮷' as varchar2(400)) as "V", cast('𠮸' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: blanks at the end' as "NAME", cast(1 as number) as "EXPECTED", cast('A1  ' as
    varchar2(400)) as "V", cast('A1' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: a padded column' as "NAME", cast(1 as number) as "EXPECTED", cast('A1        ' as
    char(10)) as "V", cast('A1' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: a tab at the end' as "NAME", cast(0 as number) as "EXPECTED", cast(('A1' ||
     unistr('\0009')) as varchar2(400)) as "V", cast('A1' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: a blank at the start' as "NAME", cast(0 as number) as "EXPECTED", cast(' A1' as
    varchar2(400)) as "V", cast('A1' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: leading zeros' as "NAME", cast(0 as number) as "EXPECTED", cast('0012' as
    varchar2(400)) as "V", cast('12' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: null' as "NAME", cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as
   "V", cast('A1' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select 'two columns: an empty text' as "NAME", cast(null as number) as "EXPECTED", cast('' as varchar2(400))
   as "V", cast('A1' as varchar2(400)) as "OTHER"
   from dual) i) f
 union all
 select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'distinct texts of a group' as "NAME", cast('5' as number) as "EXPECTED",
  (select count(distinct rtrim(case
     when ltrim(to_char(given."T"), '-') like '.%'
     and dump(given."T", 10, 1, 1) like 'Typ=2 %' then replace(to_char(given."T"), '.', '0.')
     when to_char(given."T") like '%-__-__ 00:00:00'
     and dump(given."T", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(given."T"), 1,
      length(to_char(given."T")) - 9)
     else to_char(given."T") end))
   from
   (select cast('A1' as varchar2(4000)) as "T"
    from dual
    union all
    select cast('a1' as varchar2(4000)) as "T"
    from dual
    union all
    select cast('Ａ1' as varchar2(4000)) as "T"
    from dual
    union all
    select cast('Á1' as varchar2(4000)) as "T"
    from dual
    union all
    select cast('A1 ' as varchar2(4000)) as "T"
    from dual
    union all
    select cast('A1	' as varchar2(4000)) as "T"
    from dual
    union all
    select cast(null as varchar2(4000)) as "T"
    from dual
    union all
    select cast('A1' as varchar2(4000)) as "T"
    from dual) "GIVEN") as "FOUND"
  from dual
  union all
  select 'records of the greatest group' as "NAME", cast('3' as number) as "EXPECTED",
  (select max(g."N")
   from
   (select r."K" as "K", count(*) as "N"
    from
    (select rtrim(case
      when ltrim(to_char(given."T"), '-') like '.%'
      and dump(given."T", 10, 1, 1) like 'Typ=2 %' then replace(to_char(given."T"), '.', '0.')
      when to_char(given."T") like '%-__-__ 00:00:00'
      and dump(given."T", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(given."T"), 1,
       length(to_char(given."T")) - 9)
      else to_char(given."T") end) as "K"
     from
     (select cast('A1' as varchar2(4000)) as "T"
      from dual
      union all
      select cast('a1' as varchar2(4000)) as "T"
      from dual
      union all
      select cast('Ａ1' as varchar2(4000)) as "T"
      from dual
      union all
      select cast('Á1' as varchar2(4000)) as "T"
      from dual
      union all
      select cast('A1 ' as varchar2(4000)) as "T"
      from dual
      union all
      select cast('A1	' as varchar2(4000)) as "T"
      from dual
      union all
      select cast(null as varchar2(4000)) as "T"
      from dual
      union all
      select cast('A1' as varchar2(4000)) as "T"
      from dual) "GIVEN") r
    group by r."K") g) as "FOUND"
  from dual) f) c
where c."IS_RIGHT" = 0;

-- asDate: 44
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'a date stays what it is' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", date
   '2026-05-01' as "V"
   from dual
   union all
   select 'never ends, as a date' as "NAME", to_date('9999-12-31', 'YYYY-MM-DD') as "EXPECTED", date
   '9999-12-31' as "V"
   from dual
   union all
   select 'a null date' as "NAME", to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as date) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'the last second of a day in Shanghai, stored in UTC' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD')
   as "EXPECTED", timestamp '2026-05-01 15:59:59' as "V"
   from dual
   union all
   select 'the first second of a day in Shanghai, stored in UTC' as "NAME", to_date('2026-05-02', 'YYYY-MM-DD')
   as "EXPECTED", timestamp '2026-05-01 16:00:00' as "V"
   from dual
   union all
   select 'parts of a second are not rounded up into the next day' as "NAME", to_date('2026-05-01',
    'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 15:59:59.999' as "V"
   from dual
   union all
   select 'midnight of UTC in Shanghai' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '2026-05-01 00:00:00' as "V"
   from dual
   union all
   select 'over a leap day' as "NAME", to_date('2024-03-01', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '2024-02-29 16:00:00' as "V"
   from dual
   union all
   select 'long ago' as "NAME", to_date('1900-01-01', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '1900-01-01 00:00:00' as "V"
   from dual
   union all
   select 'never ends' as "NAME", to_date('9999-12-31', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '9999-12-31 00:00:00' as "V"
   from dual
   union all
   select 'after 2038' as "NAME", to_date('2050-07-01', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '2050-06-30 16:00:00' as "V"
   from dual
   union all
   select 'a null timestamp' as "NAME", to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as timestamp(3))
   as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'an instant in UTC' as "NAME", to_date('2026-05-02', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '2026-05-01 16:00:00 +00:00' as "V"
   from dual
   union all
   select 'an instant with its own offset' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED",
   timestamp '2026-05-01 23:59:00 +08:00' as "V"
   from dual
   union all
   select 'a null instant' as "NAME", to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as timestamp(3) with
    time zone) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'a text with a date' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", cast('2026-05-01'
    as varchar2(400)) as "V"
   from dual
   union all
   select 'a text of eight digits' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED",
   cast('20260501' as varchar2(400)) as "V"
   from dual
   union all
   select 'a text with a time' as "NAME", to_date('2026-05-02', 'YYYY-MM-DD') as "EXPECTED",
   cast('2026-05-01 18:00:00' as varchar2(400)) as "V"
   from dual
   union all
   select 'a null text' as "NAME", to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as varchar2(400)) as
   "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'America/New_York', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'America/New_York', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'a date west of the storage zone stays what it is' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as
   "EXPECTED", date '2026-05-01' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'America/New_York', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'America/New_York', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'west of UTC in winter' as "NAME", to_date('2026-03-07', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '2026-03-08 04:59:59' as "V"
   from dual
   union all
   select 'west of UTC in summer' as "NAME", to_date('2026-03-08', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '2026-03-09 03:59:59' as "V"
   from dual
   union all
   select 'west of UTC in summer, next day' as "NAME", to_date('2026-03-09', 'YYYY-MM-DD') as "EXPECTED",
   timestamp '2026-03-09 04:00:00' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(cast(i."V" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'a date without a storage zone' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", date
   '2026-05-01' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(cast(i."V" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'without a storage zone it keeps its date' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as
   "EXPECTED", timestamp '2026-05-01 23:59:59' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(cast(i."V" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'an instant needs no storage zone' as "NAME", to_date('2026-05-02', 'YYYY-MM-DD') as "EXPECTED",
   timestamp '2026-05-01 16:00:00 +00:00' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(cast(i."V" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'a text with a time, without a storage zone' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as
   "EXPECTED", cast('2026-05-01 18:00:00' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'UTC', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1986-05-04 02', '1987-04-12 02',
      '1988-04-17 02', '1989-04-16 02', '1990-04-15 02', '1991-04-14 02') then cast(i."V" as timestamp) +
     interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'Asia/Shanghai') at time zone 'UTC', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'stored in Shanghai, read in UTC, the evening before' as "NAME", to_date('2026-04-30', 'YYYY-MM-DD')
   as "EXPECTED", timestamp '2026-05-01 07:59:59' as "V"
   from dual
   union all
   select 'stored in Shanghai, read in UTC, the same day' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as
   "EXPECTED", timestamp '2026-05-01 08:00:00' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1986-05-04 02', '1987-04-12 02',
      '1988-04-17 02', '1989-04-16 02', '1990-04-15 02', '1991-04-14 02') then cast(i."V" as timestamp) +
     interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'Asia/Shanghai') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'stored and read in one zone' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '2026-05-01 23:59:59' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Europe/Berlin', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Europe/Berlin', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'over the end of a year' as "NAME", to_date('2027-01-01', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '2026-12-31 23:30:00' as "V"
   from dual
   union all
   select 'winter time is one hour' as "NAME", to_date('2026-12-31', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '2026-12-31 22:30:00' as "V"
   from dual
   union all
   select 'summer time is two hours' as "NAME", to_date('2026-07-01', 'YYYY-MM-DD') as "EXPECTED", timestamp
   '2026-06-30 22:30:00' as "V"
   from dual
   union all
   select 'the night before the clocks go forward' as "NAME", to_date('2026-03-28', 'YYYY-MM-DD') as
   "EXPECTED", timestamp '2026-03-28 22:59:59' as "V"
   from dual
   union all
   select 'the night in which the clocks go forward' as "NAME", to_date('2026-03-29', 'YYYY-MM-DD') as
   "EXPECTED", timestamp '2026-03-28 23:00:00' as "V"
   from dual
   union all
   select 'the evening after the clocks went forward' as "NAME", to_date('2026-03-30', 'YYYY-MM-DD') as
   "EXPECTED", timestamp '2026-03-29 22:00:00' as "V"
   from dual
   union all
   select 'the evening after the clocks went back' as "NAME", to_date('2026-10-25', 'YYYY-MM-DD') as
   "EXPECTED", timestamp '2026-10-25 22:59:59' as "V"
   from dual
   union all
   select 'the night after the clocks went back' as "NAME", to_date('2026-10-26', 'YYYY-MM-DD') as "EXPECTED",
   timestamp '2026-10-25 23:00:00' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Europe/Berlin', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1980-04-06 02', '1981-03-29 02',
      '1982-03-28 02', '1983-03-27 02', '1984-03-25 02', '1985-03-31 02', '1986-03-30 02', '1987-03-29 02',
      '1988-03-27 02', '1989-03-26 02', '1990-03-25 02', '1991-03-31 02', '1992-03-29 02', '1993-03-28 02',
      '1994-03-27 02', '1995-03-26 02', '1996-03-31 02', '1997-03-30 02', '1998-03-29 02', '1999-03-28 02',
      '2000-03-26 02', '2001-03-25 02', '2002-03-31 02', '2003-03-30 02', '2004-03-28 02', '2005-03-27 02',
      '2006-03-26 02', '2007-03-25 02', '2008-03-30 02', '2009-03-29 02', '2010-03-28 02', '2011-03-27 02',
      '2012-03-25 02', '2013-03-31 02', '2014-03-30 02', '2015-03-29 02', '2016-03-27 02', '2017-03-26 02',
      '2018-03-25 02', '2019-03-31 02', '2020-03-29 02', '2021-03-28 02', '2022-03-27 02', '2023-03-26 02',
      '2024-03-31 02', '2025-03-30 02', '2026-03-29 02', '2027-03-28 02', '2028-03-26 02', '2029-03-25 02',
      '2030-03-31 02', '2031-03-30 02', '2032-03-28 02', '2033-03-27 02', '2034-03-26 02', '2035-03-25 02',
      '2036-03-30 02', '2037-03-29 02', '2038-03-28 02', '2039-03-27 02', '2040-03-25 02') then cast(i."V" as
      timestamp) + interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'Europe/Berlin') at time zone 'Europe/Berlin', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'an hour that the clocks leave out, stored in its zone' as "NAME", to_date('2026-03-29',
    'YYYY-MM-DD') as "EXPECTED", timestamp '2026-03-29 02:30:00' as "V"
   from dual
   union all
   select 'an hour that the clocks show twice, stored in its zone' as "NAME", to_date('2026-10-25',
    'YYYY-MM-DD') as "EXPECTED", timestamp '2026-10-25 02:30:00' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1980-04-06 02', '1981-03-29 02',
      '1982-03-28 02', '1983-03-27 02', '1984-03-25 02', '1985-03-31 02', '1986-03-30 02', '1987-03-29 02',
      '1988-03-27 02', '1989-03-26 02', '1990-03-25 02', '1991-03-31 02', '1992-03-29 02', '1993-03-28 02',
      '1994-03-27 02', '1995-03-26 02', '1996-03-31 02', '1997-03-30 02', '1998-03-29 02', '1999-03-28 02',
      '2000-03-26 02', '2001-03-25 02', '2002-03-31 02', '2003-03-30 02', '2004-03-28 02', '2005-03-27 02',
      '2006-03-26 02', '2007-03-25 02', '2008-03-30 02', '2009-03-29 02', '2010-03-28 02', '2011-03-27 02',
      '2012-03-25 02', '2013-03-31 02', '2014-03-30 02', '2015-03-29 02', '2016-03-27 02', '2017-03-26 02',
      '2018-03-25 02', '2019-03-31 02', '2020-03-29 02', '2021-03-28 02', '2022-03-27 02', '2023-03-26 02',
      '2024-03-31 02', '2025-03-30 02', '2026-03-29 02', '2027-03-28 02', '2028-03-26 02', '2029-03-25 02',
      '2030-03-31 02', '2031-03-30 02', '2032-03-28 02', '2033-03-27 02', '2034-03-26 02', '2035-03-25 02',
      '2036-03-30 02', '2037-03-29 02', '2038-03-28 02', '2039-03-27 02', '2040-03-25 02') then cast(i."V" as
      timestamp) + interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'Europe/Berlin') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'an hour that the clocks leave out, read elsewhere' as "NAME", to_date('2026-03-29', 'YYYY-MM-DD') as
   "EXPECTED", timestamp '2026-03-29 02:30:00' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'UTC', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1980-04-06 02', '1981-03-29 02',
      '1982-03-28 02', '1983-03-27 02', '1984-03-25 02', '1985-03-31 02', '1986-03-30 02', '1987-03-29 02',
      '1988-03-27 02', '1989-03-26 02', '1990-03-25 02', '1991-03-31 02', '1992-03-29 02', '1993-03-28 02',
      '1994-03-27 02', '1995-03-26 02', '1996-03-31 02', '1997-03-30 02', '1998-03-29 02', '1999-03-28 02',
      '2000-03-26 02', '2001-03-25 02', '2002-03-31 02', '2003-03-30 02', '2004-03-28 02', '2005-03-27 02',
      '2006-03-26 02', '2007-03-25 02', '2008-03-30 02', '2009-03-29 02', '2010-03-28 02', '2011-03-27 02',
      '2012-03-25 02', '2013-03-31 02', '2014-03-30 02', '2015-03-29 02', '2016-03-27 02', '2017-03-26 02',
      '2018-03-25 02', '2019-03-31 02', '2020-03-29 02', '2021-03-28 02', '2022-03-27 02', '2023-03-26 02',
      '2024-03-31 02', '2025-03-30 02', '2026-03-29 02', '2027-03-28 02', '2028-03-26 02', '2029-03-25 02',
      '2030-03-31 02', '2031-03-30 02', '2032-03-28 02', '2033-03-27 02', '2034-03-26 02', '2035-03-25 02',
      '2036-03-30 02', '2037-03-29 02', '2038-03-28 02', '2039-03-27 02', '2040-03-25 02') then cast(i."V" as
      timestamp) + interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'Europe/Berlin') at time zone 'UTC', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'an hour that the clocks show twice, read elsewhere' as "NAME", to_date('2026-10-25', 'YYYY-MM-DD')
   as "EXPECTED", timestamp '2026-10-25 02:30:00' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'America/Sao_Paulo', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1985-11-02 00', '1986-10-25 00',
      '1987-10-25 00', '1988-10-16 00', '1989-10-15 00', '1990-10-21 00', '1991-10-20 00', '1992-10-25 00',
      '1993-10-17 00', '1994-10-16 00', '1995-10-15 00', '1996-10-06 00', '1997-10-06 00', '1998-10-11 00',
      '1999-10-03 00', '2000-10-08 00', '2001-10-14 00', '2002-11-03 00', '2003-10-19 00', '2004-11-02 00',
      '2005-10-16 00', '2006-11-05 00', '2007-10-14 00', '2008-10-19 00', '2009-10-18 00', '2010-10-17 00',
      '2011-10-16 00', '2012-10-21 00', '2013-10-20 00', '2014-10-19 00', '2015-10-18 00', '2016-10-16 00',
      '2017-10-15 00', '2018-11-04 00') then cast(i."V" as timestamp) + interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'America/Sao_Paulo') at time zone 'America/Sao_Paulo', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'a day without its first hour' as "NAME", to_date('2017-10-15', 'YYYY-MM-DD') as "EXPECTED",
   timestamp '2017-10-15 00:30:00' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1970-04-26 02', '1971-04-25 02',
      '1972-04-30 02', '1973-04-29 02', '1974-01-06 02', '1975-02-23 02', '1976-04-25 02', '1977-04-24 02',
      '1978-04-30 02', '1979-04-29 02', '1980-04-27 02', '1981-04-26 02', '1982-04-25 02', '1983-04-24 02',
      '1984-04-29 02', '1985-04-28 02', '1986-04-27 02', '1987-04-05 02', '1988-04-03 02', '1989-04-02 02',
      '1990-04-01 02', '1991-04-07 02', '1992-04-05 02', '1993-04-04 02', '1994-04-03 02', '1995-04-02 02',
      '1996-04-07 02', '1997-04-06 02', '1998-04-05 02', '1999-04-04 02', '2000-04-02 02', '2001-04-01 02',
      '2002-04-07 02', '2003-04-06 02', '2004-04-04 02', '2005-04-03 02', '2006-04-02 02', '2007-03-11 02',
      '2008-03-09 02', '2009-03-08 02', '2010-03-14 02', '2011-03-13 02', '2012-03-11 02', '2013-03-10 02',
      '2014-03-09 02', '2015-03-08 02', '2016-03-13 02', '2017-03-12 02', '2018-03-11 02', '2019-03-10 02',
      '2020-03-08 02', '2021-03-14 02', '2022-03-13 02', '2023-03-12 02', '2024-03-10 02', '2025-03-09 02',
      '2026-03-08 02', '2027-03-14 02', '2028-03-12 02', '2029-03-11 02', '2030-03-10 02', '2031-03-09 02',
      '2032-03-14 02', '2033-03-13 02', '2034-03-12 02', '2035-03-11 02', '2036-03-09 02', '2037-03-08 02',
      '2038-03-14 02', '2039-03-13 02', '2040-03-11 02') then cast(i."V" as timestamp) + interval '01:00' hour
     to minute
     else cast(i."V" as timestamp) end, 'America/New_York') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select 'an instant is not moved by the storage zone' as "NAME", to_date('2026-05-02', 'YYYY-MM-DD') as
   "EXPECTED", timestamp '2026-05-01 16:00:00 +00:00' as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- ageInDays: 9
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", (to_date('2026-06-01', 'YYYY-MM-DD') - i."V") as "FOUND"
  from
  (select '31 days before' as "NAME", cast('31' as number) as "EXPECTED", date '2026-05-01' as "V"
   from dual
   union all
   select 'the day before' as "NAME", cast('1' as number) as "EXPECTED", date '2026-05-31' as "V"
   from dual
   union all
   select 'the day itself' as "NAME", cast('0' as number) as "EXPECTED", date '2026-06-01' as "V"
   from dual
   union all
   select 'the day after is negative' as "NAME", cast('-1' as number) as "EXPECTED", date '2026-06-02' as "V"
   from dual
   union all
   select 'over a leap day' as "NAME", cast('824' as number) as "EXPECTED", date '2024-02-28' as "V"
   from dual
   union all
   select 'over the night in which the clocks go forward' as "NAME", cast('64' as number) as "EXPECTED", date
   '2026-03-29' as "V"
   from dual
   union all
   select 'the null date of many ERPs' as "NAME", cast('46172' as number) as "EXPECTED", date '1900-01-01' as
   "V"
   from dual
   union all
   select 'the end of time' as "NAME", cast('-2912291' as number) as "EXPECTED", date '9999-12-31' as "V"
   from dual
   union all
   select 'null' as "NAME", cast(null as number) as "EXPECTED", cast(null as date) as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- addDays: 8
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", (i."V" + 2) as "FOUND"
  from
  (select 'over a leap day' as "NAME", to_date('2024-03-01', 'YYYY-MM-DD') as "EXPECTED", date '2024-02-28' as
   "V"
   from dual
   union all
   select 'over no leap day' as "NAME", to_date('2026-03-02', 'YYYY-MM-DD') as "EXPECTED", date '2026-02-28' as
   "V"
   from dual
   union all
   select 'over the end of a year' as "NAME", to_date('2027-01-01', 'YYYY-MM-DD') as "EXPECTED", date
   '2026-12-30' as "V"
   from dual
   union all
   select 'null' as "NAME", to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as date) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", (i."V" + -1) as "FOUND"
  from
  (select 'a day less' as "NAME", to_date('2025-12-31', 'YYYY-MM-DD') as "EXPECTED", date '2026-01-01' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", (i."V" + 0) as "FOUND"
  from
  (select 'no day' as "NAME", to_date('2026-01-01', 'YYYY-MM-DD') as "EXPECTED", date '2026-01-01' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", (i."V" + 3650) as "FOUND"
  from
  (select 'ten years' as "NAME", to_date('2035-12-30', 'YYYY-MM-DD') as "EXPECTED", date '2026-01-01' as "V"
   from dual) i) f
 union all
 select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", (to_date('2026-06-01', 'YYYY-MM-DD') - (i."V" + 30)) as "FOUND"
  from
  (select 'the age of a sum' as "NAME", cast('1' as number) as "EXPECTED", date '2026-05-01' as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- startOf, week: 7
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", trunc(i."V", 'IW') as "FOUND"
  from
  (select 'a Monday' as "NAME", to_date('2026-06-01', 'YYYY-MM-DD') as "EXPECTED", date '2026-06-01' as "V"
   from dual
   union all
   select 'a Sunday belongs to the week before' as "NAME", to_date('2026-06-01', 'YYYY-MM-DD') as "EXPECTED",
   date '2026-06-07' as "V"
   from dual
   union all
   select 'the Monday after' as "NAME", to_date('2026-06-08', 'YYYY-MM-DD') as "EXPECTED", date '2026-06-08' as
   "V"
   from dual
   union all
   select 'over the end of a year' as "NAME", to_date('2025-12-29', 'YYYY-MM-DD') as "EXPECTED", date
   '2026-01-01' as "V"
   from dual
   union all
   select 'over a leap day' as "NAME", to_date('2024-02-26', 'YYYY-MM-DD') as "EXPECTED", date '2024-03-02' as
   "V"
   from dual
   union all
   select 'long ago' as "NAME", to_date('1899-12-25', 'YYYY-MM-DD') as "EXPECTED", date '1899-12-31' as "V"
   from dual
   union all
   select 'null' as "NAME", to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as date) as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- startOf, month: 5
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", trunc(i."V", 'MM') as "FOUND"
  from
  (select 'the first of a month' as "NAME", to_date('2026-06-01', 'YYYY-MM-DD') as "EXPECTED", date
   '2026-06-01' as "V"
   from dual
   union all
   select 'the last day of a month' as "NAME", to_date('2026-06-01', 'YYYY-MM-DD') as "EXPECTED", date
   '2026-06-30' as "V"
   from dual
   union all
   select 'a leap day' as "NAME", to_date('2024-02-01', 'YYYY-MM-DD') as "EXPECTED", date '2024-02-29' as "V"
   from dual
   union all
   select 'the last day of a year' as "NAME", to_date('2025-12-01', 'YYYY-MM-DD') as "EXPECTED", date
   '2025-12-31' as "V"
   from dual
   union all
   select 'null' as "NAME", to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as date) as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- dates compared: 3
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", case
  when (case
   when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
      timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
   when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   end = to_date('2026-05-02', 'YYYY-MM-DD')) then 1
  when not ((case
    when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
       timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
    when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as
       timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
    else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
     'YYYY-MM-DD')
    end = to_date('2026-05-02', 'YYYY-MM-DD'))) then 0
  end as "FOUND"
  from
  (select 'a timestamp is cut to its date' as "NAME", cast(1 as number) as "EXPECTED", timestamp
   '2026-05-01 18:00:00' as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (case
   when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
      timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
   when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   end = to_date('2026-05-02', 'YYYY-MM-DD')) then 1
  when not ((case
    when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
       timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
    when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as
       timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
    else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
     'YYYY-MM-DD')
    end = to_date('2026-05-02', 'YYYY-MM-DD'))) then 0
  end as "FOUND"
  from
  (select 'another date' as "NAME", cast(0 as number) as "EXPECTED", date '2026-05-01' as "V"
   from dual
   union all
   select 'null' as "NAME", cast(null as number) as "EXPECTED", cast(null as date) as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- isBlank: 78
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", case
  when (ltrim(rtrim(to_char(i."V"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
    to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null) then 1
  when not ((ltrim(rtrim(to_char(i."V"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
     to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null)) then 0
  end as "FOUND"
  from
  (select 'tab' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\0009') as varchar2(400)) as "V"
   from dual
   union all
   select 'line feed' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\000a') as varchar2(400)) as "V"
   from dual
   union all
   select 'vertical tab' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\000b') as varchar2(400)) as
   "V"
   from dual
   union all
   select 'form feed' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\000c') as varchar2(400)) as "V"
   from dual
   union all
   select 'carriage return' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\000d') as varchar2(400))
   as "V"
   from dual
   union all
   select 'blank' as "NAME", cast(1 as number) as "EXPECTED", cast(' ' as varchar2(400)) as "V"
   from dual
   union all
   select 'next line' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\0085') as varchar2(400)) as "V"
   from dual
   union all
   select 'no-break space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\00a0') as varchar2(400))
   as "V"
   from dual
   union all
   select 'ogham space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\1680') as varchar2(400)) as
   "V"
   from dual
   union all
   select 'Mongolian vowel separator' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\180e') as
    varchar2(400)) as "V"
   from dual
   union all
   select 'en quad' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2000') as varchar2(400)) as "V"
   from dual
   union all
   select 'em quad' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2001') as varchar2(400)) as "V"
   from dual
   union all
   select 'en space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2002') as varchar2(400)) as "V"
   from dual
   union all
   select 'em space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2003') as varchar2(400)) as "V"
   from dual
   union all
   select 'third of an em' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2004') as varchar2(400))
   as "V"
   from dual
   union all
   select 'quarter of an em' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2005') as varchar2(400))
   as "V"
   from dual
   union all
   select 'sixth of an em' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2006') as varchar2(400))
   as "V"
   from dual
   union all
   select 'figure space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2007') as varchar2(400)) as
   "V"
   from dual
   union all
   select 'punctuation space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2008') as
    varchar2(400)) as "V"
   from dual
   union all
   select 'thin space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2009') as varchar2(400)) as
   "V"
   from dual
   union all
   select 'hair space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\200a') as varchar2(400)) as
   "V"
   from dual
   union all
   select 'zero width space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\200b') as varchar2(400))
   as "V"
   from dual
   union all
   select 'zero width non-joiner' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\200c') as
    varchar2(400)) as "V"
   from dual
   union all
   select 'zero width joiner' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\200d') as
    varchar2(400)) as "V"
   from dual
   union all
   select 'line separator' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2028') as varchar2(400))
   as "V"
   from dual
   union all
   select 'paragraph separator' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2029') as
    varchar2(400)) as "V"
   from dual
   union all
   select 'narrow no-break space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\202f') as
    varchar2(400)) as "V"
   from dual
   union all
   select 'medium mathematical space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\205f') as
    varchar2(400)) as "V"
   from dual
   union all
   select 'word joiner' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\2060') as varchar2(400)) as
   "V"
   from dual
   union all
   select 'ideographic space' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\3000') as
    varchar2(400)) as "V"
   from dual
   union all
   select 'byte order mark' as "NAME", cast(1 as number) as "EXPECTED", cast(unistr('\feff') as varchar2(400))
   as "V"
   from dual
   union all
   select 'a letter between: tab' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\0009') || 'a' ||
     unistr('\0009')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: line feed' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\000a') ||
     'a' || unistr('\000a')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: vertical tab' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\000b') ||
     'a' || unistr('\000b')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: form feed' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\000c') ||
     'a' || unistr('\000c')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: carriage return' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\000d')
     || 'a' || unistr('\000d')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: blank' as "NAME", cast(0 as number) as "EXPECTED", cast(' a ' as varchar2(400)) as
   "V"
   from dual
   union all
   select 'a letter between: next line' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\0085') ||
     'a' || unistr('\0085')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: no-break space' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\00a0')
     || 'a' || unistr('\00a0')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: ogham space' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\1680') ||
     'a' || unistr('\1680')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: Mongolian vowel separator' as "NAME", cast(0 as number) as "EXPECTED",
   cast((unistr('\180e') || 'a' || unistr('\180e')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: en quad' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\2000') || 'a'
     || unistr('\2000')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: em quad' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\2001') || 'a'
     || unistr('\2001')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: en space' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\2002') || 'a'
     || unistr('\2002')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: em space' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\2003') || 'a'
     || unistr('\2003')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: third of an em' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\2004')
     || 'a' || unistr('\2004')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: quarter of an em' as "NAME", cast(0 as number) as "EXPECTED",
   cast((unistr('\2005') || 'a' || unistr('\2005')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: sixth of an em' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\2006')
     || 'a' || unistr('\2006')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: figure space' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\2007') ||
     'a' || unistr('\2007')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: punctuation space' as "NAME", cast(0 as number) as "EXPECTED",
   cast((unistr('\2008') || 'a' || unistr('\2008')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: thin space' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\2009') ||
     'a' || unistr('\2009')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: hair space' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\200a') ||
     'a' || unistr('\200a')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: zero width space' as "NAME", cast(0 as number) as "EXPECTED",
   cast((unistr('\200b') || 'a' || unistr('\200b')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: zero width non-joiner' as "NAME", cast(0 as number) as "EXPECTED",
   cast((unistr('\200c') || 'a' || unistr('\200c')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: zero width joiner' as "NAME", cast(0 as number) as "EXPECTED",
   cast((unistr('\200d') || 'a' || unistr('\200d')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: line separator' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\2028')
     || 'a' || unistr('\2028')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: paragraph separator' as "NAME", cast(0 as number) as "EXPECTED",
   cast((unistr('\2029') || 'a' || unistr('\2029')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: narrow no-break space' as "NAME", cast(0 as number) as "EXPECTED",
   cast((unistr('\202f') || 'a' || unistr('\202f')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: medium mathematical space' as "NAME", cast(0 as number) as "EXPECTED",
   cast((unistr('\205f') || 'a' || unistr('\205f')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: word joiner' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\2060') ||
     'a' || unistr('\2060')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: ideographic space' as "NAME", cast(0 as number) as "EXPECTED",
   cast((unistr('\3000') || 'a' || unistr('\3000')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter between: byte order mark' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\feff')
     || 'a' || unistr('\feff')) as varchar2(400)) as "V"
   from dual
   union all
   select 'null' as "NAME", cast(1 as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual
   union all
   select 'an empty text' as "NAME", cast(1 as number) as "EXPECTED", cast('' as varchar2(400)) as "V"
   from dual
   union all
   select 'all of them together' as "NAME", cast(1 as number) as "EXPECTED", cast((unistr('\0009') ||
     unistr('\000a') || unistr('\000b') || unistr('\000c') || unistr('\000d') || ' ' || unistr('\0085') ||
     unistr('\00a0') || unistr('\1680') || unistr('\180e') || unistr('\2000') || unistr('\2001') ||
     unistr('\2002') || unistr('\2003') || unistr('\2004') || unistr('\2005') || unistr('\2006') ||
     unistr('\2007') || unistr('\2008') || unistr('\2009') || unistr('\200a') || unistr('\200b') ||
     unistr('\200c') || unistr('\200d') || unistr('\2028') || unistr('\2029') || unistr('\202f') ||
     unistr('\205f') || unistr('\2060') || unistr('\3000') || unistr('\feff')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a zero' as "NAME", cast(0 as number) as "EXPECTED", cast('0' as varchar2(400)) as "V"
   from dual
   union all
   select 'a hyphen' as "NAME", cast(0 as number) as "EXPECTED", cast('-' as varchar2(400)) as "V"
   from dual
   union all
   select 'a Chinese word' as "NAME", cast(0 as number) as "EXPECTED", cast('无' as varchar2(400)) as "V"
   from dual
   union all
   select 'a percent sign' as "NAME", cast(0 as number) as "EXPECTED", cast('%' as varchar2(400)) as "V"
   from dual
   union all
   select 'an underscore' as "NAME", cast(0 as number) as "EXPECTED", cast('_' as varchar2(400)) as "V"
   from dual
   union all
   select 'a backslash' as "NAME", cast(0 as number) as "EXPECTED", cast('\' as varchar2(400)) as "V"
   from dual
   union all
   select 'a bracket' as "NAME", cast(0 as number) as "EXPECTED", cast('[' as varchar2(400)) as "V"
   from dual
   union all
   select 'a caret' as "NAME", cast(0 as number) as "EXPECTED", cast('^' as varchar2(400)) as "V"
   from dual
   union all
   select 'a letter after an ideographic space' as "NAME", cast(0 as number) as "EXPECTED",
   cast((unistr('\3000') || 'a') as varchar2(400)) as "V"
   from dual
   union all
   select 'a soft hyphen is no white space' as "NAME", cast(0 as number) as "EXPECTED", cast(unistr('\00ad') as
    varchar2(400)) as "V"
   from dual
   union all
   select 'an empty Braille cell is no white space' as "NAME", cast(0 as number) as "EXPECTED",
   cast(unistr('\2800') as varchar2(400)) as "V"
   from dual
   union all
   select 'a character outside the basic plane' as "NAME", cast(0 as number) as "EXPECTED", cast('𠮷' as
    varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (ltrim(rtrim(to_char(i."V"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
    to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null) then 1
  when not ((ltrim(rtrim(to_char(i."V"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
     to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null)) then 0
  end as "FOUND"
  from
  (select 'a padded column of blanks' as "NAME", cast(1 as number) as "EXPECTED", cast('        ' as char(8))
   as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- normalText at its ends: 31
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (f."FOUND" || cast('|' as varchar2(4000))) = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", lower(ltrim(rtrim(compose(decompose(to_nchar(i."V"), 'COMPATIBILITY')),
     unistr('\0009\000A\000B\000C\000D\0020\3000')), unistr('\0009\000A\000B\000C\000D\0020\3000'))) as "FOUND"
  from
  (select 'tab' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\0009') || 'a' ||
     unistr('\0009')) as varchar2(400)) as "V"
   from dual
   union all
   select 'line feed' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\000a') || 'a' ||
     unistr('\000a')) as varchar2(400)) as "V"
   from dual
   union all
   select 'vertical tab' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\000b') || 'a' ||
     unistr('\000b')) as varchar2(400)) as "V"
   from dual
   union all
   select 'form feed' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\000c') || 'a' ||
     unistr('\000c')) as varchar2(400)) as "V"
   from dual
   union all
   select 'carriage return' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\000d') || 'a'
     || unistr('\000d')) as varchar2(400)) as "V"
   from dual
   union all
   select 'blank' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast(' a ' as varchar2(400)) as "V"
   from dual
   union all
   select 'next line' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\0085') || 'a' ||
     unistr('\0085')) as varchar2(400)) as "V"
   from dual
   union all
   select 'no-break space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\00a0') || 'a'
     || unistr('\00a0')) as varchar2(400)) as "V"
   from dual
   union all
   select 'ogham space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\1680') || 'a' ||
     unistr('\1680')) as varchar2(400)) as "V"
   from dual
   union all
   select 'Mongolian vowel separator' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED",
   cast((unistr('\180e') || 'a' || unistr('\180e')) as varchar2(400)) as "V"
   from dual
   union all
   select 'en quad' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2000') || 'a' ||
     unistr('\2000')) as varchar2(400)) as "V"
   from dual
   union all
   select 'em quad' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2001') || 'a' ||
     unistr('\2001')) as varchar2(400)) as "V"
   from dual
   union all
   select 'en space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2002') || 'a' ||
     unistr('\2002')) as varchar2(400)) as "V"
   from dual
   union all
   select 'em space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2003') || 'a' ||
     unistr('\2003')) as varchar2(400)) as "V"
   from dual
   union all
   select 'third of an em' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2004') || 'a'
     || unistr('\2004')) as varchar2(400)) as "V"
   from dual
   union all
   select 'quarter of an em' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2005') ||
     'a' || unistr('\2005')) as varchar2(400)) as "V"
   from dual
   union all
   select 'sixth of an em' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2006') || 'a'
     || unistr('\2006')) as varchar2(400)) as "V"
   from dual
   union all
   select 'figure space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2007') || 'a' ||
     unistr('\2007')) as varchar2(400)) as "V"
   from dual
   union all
   select 'punctuation space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2008') ||
     'a' || unistr('\2008')) as varchar2(400)) as "V"
   from dual
   union all
   select 'thin space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2009') || 'a' ||
     unistr('\2009')) as varchar2(400)) as "V"
   from dual
   union all
   select 'hair space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\200a') || 'a' ||
     unistr('\200a')) as varchar2(400)) as "V"
   from dual
   union all
   select 'zero width space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\200b') ||
     'a' || unistr('\200b')) as varchar2(400)) as "V"
   from dual
   union all
   select 'zero width non-joiner' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\200c')
     || 'a' || unistr('\200c')) as varchar2(400)) as "V"
   from dual
   union all
   select 'zero width joiner' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\200d') ||
     'a' || unistr('\200d')) as varchar2(400)) as "V"
   from dual
   union all
   select 'line separator' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2028') || 'a'
     || unistr('\2028')) as varchar2(400)) as "V"
   from dual
   union all
   select 'paragraph separator' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2029') ||
     'a' || unistr('\2029')) as varchar2(400)) as "V"
   from dual
   union all
   select 'narrow no-break space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\202f')
     || 'a' || unistr('\202f')) as varchar2(400)) as "V"
   from dual
   union all
   select 'medium mathematical space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED",
   cast((unistr('\205f') || 'a' || unistr('\205f')) as varchar2(400)) as "V"
   from dual
   union all
   select 'word joiner' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2060') || 'a' ||
     unistr('\2060')) as varchar2(400)) as "V"
   from dual
   union all
   select 'ideographic space' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\3000') ||
     'a' || unistr('\3000')) as varchar2(400)) as "V"
   from dual
   union all
   select 'byte order mark' as "NAME", cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\feff') || 'a'
     || unistr('\feff')) as varchar2(400)) as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- normalText: 21
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (f."FOUND" || cast('|' as varchar2(4000))) = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", lower(ltrim(rtrim(compose(decompose(to_nchar(i."V"), 'COMPATIBILITY')),
     unistr('\0009\000A\000B\000C\000D\0020\3000')), unistr('\0009\000A\000B\000C\000D\0020\3000'))) as "FOUND"
  from
  (select 'lower case' as "NAME", cast('abc def|' as varchar2(4000)) as "EXPECTED", cast('ABC Def' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'accented letters' as "NAME", cast('äöü é|' as varchar2(4000)) as "EXPECTED", cast('ÄÖÜ É' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'Greek and Cyrillic' as "NAME", cast('δж|' as varchar2(4000)) as "EXPECTED", cast('ΔЖ' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'full-width letters, hyphen and digits' as "NAME", cast('abc-123|' as varchar2(4000)) as "EXPECTED",
   cast((unistr('\3000') || ' ＡＢＣ－１２３' || unistr('\200b')) as varchar2(400)) as "V"
   from dual
   union all
   select 'full-width punctuation' as "NAME", cast('(1.5)/,:;?!#&@|' as varchar2(4000)) as "EXPECTED",
   cast('（１．５）／，：；？！＃＆＠' as varchar2(400)) as "V"
   from dual
   union all
   select 'every full-width character' as "NAME",
   cast('!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\]^_`abcdefghijklmnopqrstuvwxyz{|}~|' as
    varchar2(4000)) as "EXPECTED",
   cast('！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'an ideographic space within becomes a blank' as "NAME", cast('深圳市 华强|' as varchar2(4000)) as
   "EXPECTED", cast(('深圳市' || unistr('\3000') || '华强') as varchar2(400)) as "V"
   from dual
   union all
   select 'a no-break space within becomes a blank' as "NAME", cast('a b|' as varchar2(4000)) as "EXPECTED",
   cast(('a' || unistr('\00a0') || 'b') as varchar2(400)) as "V"
   from dual
   union all
   select 'a zero-width character within stays' as "NAME", cast('a​b|' as varchar2(4000)) as "EXPECTED",
   cast(('a' || unistr('\200b') || 'b') as varchar2(400)) as "V"
   from dual
   union all
   select 'a line feed within stays' as "NAME", cast('a
b|' as varchar2(4000)) as "EXPECTED", cast(('a' ||
     unistr('\000a') || 'b') as varchar2(400)) as "V"
   from dual
   union all
   select 'Chinese stays' as "NAME", cast('深圳市华强电子有限公司|' as varchar2(4000)) as "EXPECTED", cast('深圳市华强电子有限公司'
    as varchar2(400)) as "V"
   from dual
   union all
   select 'a character outside the basic plane stays' as "NAME", cast('𠮷野家|' as varchar2(4000)) as "EXPECTED",
   cast('𠮷野家' as varchar2(400)) as "V"
   from dual
   union all
   select 'sharp s stays' as "NAME", cast('straße|' as varchar2(4000)) as "EXPECTED", cast('Straße' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'a ligature is taken apart' as "NAME", cast('fin|' as varchar2(4000)) as "EXPECTED", cast('ﬁn' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'a number in a circle' as "NAME", cast('1|' as varchar2(4000)) as "EXPECTED", cast('①' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'a squared unit' as "NAME", cast('kg|' as varchar2(4000)) as "EXPECTED", cast('㎏' as varchar2(400))
   as "V"
   from dual
   union all
   select 'half-width kana' as "NAME", cast('カナ|' as varchar2(4000)) as "EXPECTED", cast('ｶﾅ' as varchar2(400))
   as "V"
   from dual
   union all
   select 'letter and accent become one' as "NAME", cast('é|' as varchar2(4000)) as "EXPECTED", cast(('e' ||
     unistr('\0301')) as varchar2(400)) as "V"
   from dual
   union all
   select 'a Roman numeral' as "NAME", cast('iv|' as varchar2(4000)) as "EXPECTED", cast('Ⅳ' as varchar2(400))
   as "V"
   from dual
   union all
   select 'null' as "NAME", cast(null as varchar2(4000)) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", lower(ltrim(rtrim(compose(decompose(to_nchar(i."V"), 'COMPATIBILITY')),
     unistr('\0009\000A\000B\000C\000D\0020\3000')), unistr('\0009\000A\000B\000C\000D\0020\3000'))) as "FOUND"
  from
  (select 'the padding of a column goes' as "NAME", cast('abc|' as varchar2(4000)) as "EXPECTED",
   cast('Abc       ' as char(10)) as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- normalIdentifier: 13
-- known limit, "sharp s is two letters", left out: the upper case of sharp s depends on the sort order of the session
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (f."FOUND" || cast('|' as varchar2(4000))) = f."EXPECTED" then 1
 when f."EXPECTED" is null
 and (f."FOUND" || cast('|' as varchar2(4000))) = cast('|' as varchar2(4000)) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", regexp_replace(upper(compose(decompose(to_nchar(i."V"), 'COMPATIBILITY'))),
   '[^A-Z0-9]', '') as "FOUND"
  from
  (select 'upper case' as "NAME", cast('DE123456789|' as varchar2(4000)) as "EXPECTED", cast('de123456789' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'separators go' as "NAME", cast('91350100MA12|' as varchar2(4000)) as "EXPECTED",
   cast(' 91 3501-00.MA/1_2 ' as varchar2(400)) as "V"
   from dual
   union all
   select 'full-width letters and digits' as "NAME", cast('91350100MA|' as varchar2(4000)) as "EXPECTED",
   cast('９１３５０１００ＭＡ' as varchar2(400)) as "V"
   from dual
   union all
   select 'full-width lower case' as "NAME", cast('AB1|' as varchar2(4000)) as "EXPECTED", cast('ａｂ１' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'Chinese goes' as "NAME", cast('91MA|' as varchar2(4000)) as "EXPECTED", cast('税号91MA' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'zero-width characters go' as "NAME", cast('9135|' as varchar2(4000)) as "EXPECTED", cast(('91' ||
     unistr('\200b') || '35' || unistr('\feff')) as varchar2(400)) as "V"
   from dual
   union all
   select 'line feeds go' as "NAME", cast('9135|' as varchar2(4000)) as "EXPECTED", cast(('91' ||
     unistr('\000a') || '35' || unistr('\000d') || unistr('\0009')) as varchar2(400)) as "V"
   from dual
   union all
   select 'accented letters go' as "NAME", cast('B1|' as varchar2(4000)) as "EXPECTED", cast('Äb1' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'Cyrillic letters that look the same go' as "NAME", cast('1|' as varchar2(4000)) as "EXPECTED",
   cast('А1' as varchar2(400)) as "V"
   from dual
   union all
   select 'what has none of them' as "NAME", cast(null as varchar2(4000)) as "EXPECTED", cast('无' as
    varchar2(400)) as "V"
   from dual
   union all
   select 'an empty text' as "NAME", cast(null as varchar2(4000)) as "EXPECTED", cast('' as varchar2(400)) as
   "V"
   from dual
   union all
   select 'null' as "NAME", cast(null as varchar2(4000)) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual
   union all
   select 'a number in a circle' as "NAME", cast('A1|' as varchar2(4000)) as "EXPECTED", cast('A①' as
    varchar2(400)) as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- matches: 37
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", case
  when (regexp_like(i."V", '^([0-9]{6})$', 'cn')) then 1
  when not ((regexp_like(i."V", '^([0-9]{6})$', 'cn'))) then 0
  end as "FOUND"
  from
  (select '"123456" ~ [0-9]{6}' as "NAME", cast(1 as number) as "EXPECTED", cast('123456' as varchar2(400)) as
   "V"
   from dual
   union all
   select '"1234567" ~ [0-9]{6}' as "NAME", cast(0 as number) as "EXPECTED", cast('1234567' as varchar2(400))
   as "V"
   from dual
   union all
   select '"x123456" ~ [0-9]{6}' as "NAME", cast(0 as number) as "EXPECTED", cast('x123456' as varchar2(400))
   as "V"
   from dual
   union all
   select '"12345" ~ [0-9]{6}' as "NAME", cast(0 as number) as "EXPECTED", cast('12345' as varchar2(400)) as
   "V"
   from dual
   union all
   select '"123456\n" ~ [0-9]{6}' as "NAME", cast(0 as number) as "EXPECTED", cast(('123456' ||
     unistr('\000a')) as varchar2(400)) as "V"
   from dual
   union all
   select '"\n123456" ~ [0-9]{6}' as "NAME", cast(0 as number) as "EXPECTED", cast((unistr('\000a') ||
     '123456') as varchar2(400)) as "V"
   from dual
   union all
   select '"12345６" ~ [0-9]{6}' as "NAME", cast(0 as number) as "EXPECTED", cast('12345６' as varchar2(400)) as
   "V"
   from dual
   union all
   select 'null ~ [0-9]{6}' as "NAME", cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (regexp_like(i."V", '^(a|bc)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^(a|bc)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select '"a" ~ a|bc' as "NAME", cast(1 as number) as "EXPECTED", cast('a' as varchar2(400)) as "V"
   from dual
   union all
   select '"bc" ~ a|bc' as "NAME", cast(1 as number) as "EXPECTED", cast('bc' as varchar2(400)) as "V"
   from dual
   union all
   select '"abc" ~ a|bc' as "NAME", cast(0 as number) as "EXPECTED", cast('abc' as varchar2(400)) as "V"
   from dual
   union all
   select '"ac" ~ a|bc' as "NAME", cast(0 as number) as "EXPECTED", cast('ac' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (regexp_like(i."V", '^([a-z]+)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^([a-z]+)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select '"abc" ~ [a-z]+' as "NAME", cast(1 as number) as "EXPECTED", cast('abc' as varchar2(400)) as "V"
   from dual
   union all
   select '"ABC" ~ [a-z]+' as "NAME", cast(0 as number) as "EXPECTED", cast('ABC' as varchar2(400)) as "V"
   from dual
   union all
   select '"é" ~ [a-z]+' as "NAME", cast(0 as number) as "EXPECTED", cast('é' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (regexp_like(i."V", '^(a.c)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^(a.c)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select '"abc" ~ a.c' as "NAME", cast(1 as number) as "EXPECTED", cast('abc' as varchar2(400)) as "V"
   from dual
   union all
   select '"a中c" ~ a.c' as "NAME", cast(1 as number) as "EXPECTED", cast('a中c' as varchar2(400)) as "V"
   from dual
   union all
   select '"a𠮷c" ~ a.c' as "NAME", cast(1 as number) as "EXPECTED", cast('a𠮷c' as varchar2(400)) as "V"
   from dual
   union all
   select '"ac" ~ a.c' as "NAME", cast(0 as number) as "EXPECTED", cast('ac' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (regexp_like(i."V", '^((0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详))$', 'cn')) then 1
  when not ((regexp_like(i."V", '^((0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详))$', 'cn'))) then 0
  end as "FOUND"
  from
  (select '"000" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(1 as number) as
   "EXPECTED", cast('000' as varchar2(400)) as "V"
   from dual
   union all
   select '"n/a" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(1 as number) as
   "EXPECTED", cast('n/a' as varchar2(400)) as "V"
   from dual
   union all
   select '"na" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(1 as number) as
   "EXPECTED", cast('na' as varchar2(400)) as "V"
   from dual
   union all
   select '"n.a." ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(1 as number) as
   "EXPECTED", cast('n.a.' as varchar2(400)) as "V"
   from dual
   union all
   select '"nxa" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(0 as number) as
   "EXPECTED", cast('nxa' as varchar2(400)) as "V"
   from dual
   union all
   select '"nab" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(0 as number) as
   "EXPECTED", cast('nab' as varchar2(400)) as "V"
   from dual
   union all
   select '"???" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(1 as number) as
   "EXPECTED", cast('???' as varchar2(400)) as "V"
   from dual
   union all
   select '"..." ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(1 as number) as
   "EXPECTED", cast('...' as varchar2(400)) as "V"
   from dual
   union all
   select '"abc" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(0 as number) as
   "EXPECTED", cast('abc' as varchar2(400)) as "V"
   from dual
   union all
   select '"无" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(1 as number) as
   "EXPECTED", cast('无' as varchar2(400)) as "V"
   from dual
   union all
   select '"暂无" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(1 as number) as
   "EXPECTED", cast('暂无' as varchar2(400)) as "V"
   from dual
   union all
   select '"无锡" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as "NAME", cast(0 as number) as
   "EXPECTED", cast('无锡' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (regexp_like(i."V", '^([+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^([+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select '"+86 (755) 8888-6666" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?' as "NAME", cast(1 as
    number) as "EXPECTED", cast('+86 (755) 8888-6666' as varchar2(400)) as "V"
   from dual
   union all
   select '"0755-88886666转123" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?' as "NAME", cast(1 as
    number) as "EXPECTED", cast('0755-88886666转123' as varchar2(400)) as "V"
   from dual
   union all
   select '"0755-88886666 ext. 12" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?' as "NAME", cast(1 as
    number) as "EXPECTED", cast('0755-88886666 ext. 12' as varchar2(400)) as "V"
   from dual
   union all
   select '"tel 123" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?' as "NAME", cast(0 as number) as
   "EXPECTED", cast('tel 123' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (regexp_like(i."V", '^(\^\$\[\]\(\)\*\+\{\}\|)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^(\^\$\[\]\(\)\*\+\{\}\|)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select '"^$[]()*+{}|" ~ \^\$\[\]\(\)\*\+\{\}\|' as "NAME", cast(1 as number) as "EXPECTED",
   cast('^$[]()*+{}|' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."NAME", i."EXPECTED", case
  when (regexp_like(i."V", '^(o''brien)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^(o''brien)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select '"o''brien" ~ o''brien' as "NAME", cast(1 as number) as "EXPECTED", cast('o''brien' as varchar2(400))
   as "V"
   from dual) i) f) c
where c."IS_RIGHT" = 0;

-- countWhere: 5
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'true only, neither false nor null' as "NAME", cast('2' as number) as "EXPECTED",
  (select count(case
    when given."N" > cast('1' as number) then 1 end)
   from
   (select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('b' as varchar2(4000)) as "T", cast('2' as number) as "N"
    from dual
    union all
    select cast('c' as varchar2(4000)) as "T", cast('3' as number) as "N"
    from dual
    union all
    select cast('d' as varchar2(4000)) as "T", cast(null as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual
  union all
  select 'none' as "NAME", cast('0' as number) as "EXPECTED",
  (select count(case
    when given."N" > cast('9' as number) then 1 end)
   from
   (select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('b' as varchar2(4000)) as "T", cast('2' as number) as "N"
    from dual
    union all
    select cast('c' as varchar2(4000)) as "T", cast('3' as number) as "N"
    from dual
    union all
    select cast('d' as varchar2(4000)) as "T", cast(null as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual
  union all
  select 'all' as "NAME", cast('3' as number) as "EXPECTED",
  (select count(case
    when given."N" > cast('0' as number) then 1 end)
   from
   (select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('b' as varchar2(4000)) as "T", cast('2' as number) as "N"
    from dual
    union all
    select cast('c' as varchar2(4000)) as "T", cast('3' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual
  union all
  select 'of nulls' as "NAME", cast('0' as number) as "EXPECTED",
  (select count(case
    when given."N" > cast('0' as number) then 1 end)
   from
   (select cast('a' as varchar2(4000)) as "T", cast(null as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual
  union all
  select 'two of them added' as "NAME", cast('3' as number) as "EXPECTED",
  (select count(case
    when given."N" > cast('1' as number) then 1 end) + count(case
    when given."N" > cast('2' as number) then 1 end)
   from
   (select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('b' as varchar2(4000)) as "T", cast('2' as number) as "N"
    from dual
    union all
    select cast('c' as varchar2(4000)) as "T", cast('3' as number) as "N"
    from dual
    union all
    select cast('d' as varchar2(4000)) as "T", cast(null as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f) c
where c."IS_RIGHT" = 0;

-- collectTexts: 10
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["a","b","c"]|' as varchar2(4000)), cast('["a","c","b"]|' as varchar2(4000)), cast('["b","a","c"]|' as
   varchar2(4000)), cast('["b","c","a"]|' as varchar2(4000)), cast('["c","a","b"]|' as varchar2(4000)),
  cast('["c","b","a"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'each text' as "NAME", cast('["a","b","c"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('b' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('c' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["a","b"]|' as varchar2(4000)), cast('["b","a"]|' as varchar2(4000)), cast('["b","a","b"]|' as
   varchar2(4000)), cast('["b","b","a"]|' as varchar2(4000)), cast('["a","b","b"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'repeated ones' as "NAME", cast('["a","b"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('b' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('b' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["a","b"]|' as varchar2(4000)), cast('["b","a"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'nulls are left out' as "NAME", cast('["a","b"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('b' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast(null as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in (cast('[]|' as
   varchar2(4000)), cast('[ ]|' as varchar2(4000))) then 1
 when f."FOUND" is null then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'nothing but nulls' as "NAME", cast('[]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast(null as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["A","a","á"]|' as varchar2(4000)), cast('["A","á","a"]|' as varchar2(4000)), cast('["a","A","á"]|' as
   varchar2(4000)), cast('["a","á","A"]|' as varchar2(4000)), cast('["á","A","a"]|' as varchar2(4000)),
  cast('["á","a","A"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'case and accents are kept apart' as "NAME", cast('["A","a","á"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('A' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('á' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in (cast('["深圳"]|'
   as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'Chinese' as "NAME", cast('["深圳"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('深圳' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in (cast('["a,b"]|'
   as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'a comma' as "NAME", cast('["a,b"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('a,b' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["a\"b\\c"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'quotes and backslashes' as "NAME", cast('["a\"b\\c"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('a"b\c' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["a\nb\tc"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'line feed and tab' as "NAME", cast('["a\nb\tc"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('a
b	c' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["<a&b>"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'angle brackets and ampersand' as "NAME", cast('["<a&b>"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('<a&b>' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f) c
where c."IS_RIGHT" = 0;

-- inlineTable: 13
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", f."EXPECTED" as "EXPECTED", (cast(f."FOUND" as varchar2(400)) || cast('|' as
   varchar2(4000))) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (f."FOUND" || cast('|' as varchar2(4000))) = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'a text' as "NAME", cast('PO00012|' as varchar2(4000)) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('PO00012' as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select 'a text of another script' as "NAME", cast('深圳 𠮷|' as varchar2(4000)) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('深圳 𠮷' as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select 'quotes and backslashes' as "NAME", cast('O''Brien "x" \ \n {}[],:|' as varchar2(4000)) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('O''Brien "x" \ \n {}[],:' as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select 'a line feed' as "NAME", cast('a
b|' as varchar2(4000)) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('a
b' as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select 'a null text' as "NAME", cast(null as varchar2(4000)) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'a number of 38 digits' as "NAME", cast('12345678901234567890123456.789012345678' as number) as
  "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('12345678901234567890123456.789012345678' as number) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select 'a negative number' as "NAME", cast('-12.5' as number) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('-12.5' as number) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select 'a null number' as "NAME", cast(null as number) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'a date' as "NAME", to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", to_date(null, 'YYYY-MM-DD') as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", to_date('2026-05-01', 'YYYY-MM-DD') as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", to_date(null, 'YYYY-MM-DD') as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select 'a null date' as "NAME", to_date(null, 'YYYY-MM-DD') as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", to_date(null, 'YYYY-MM-DD') as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", to_date(null, 'YYYY-MM-DD') as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", to_date(null, 'YYYY-MM-DD') as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual) f
 union all
 select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'true' as "NAME", cast(1 as number) as "EXPECTED", case
  when
  ((select case
    when given."CELL" = cast(1 as number) then 1
    when given."CELL" = cast(0 as number) then 0
    end
    from
    (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual
     union all
     select cast('2' as number) as "ROW NO", cast('1' as number) as "CELL"
     from dual
     union all
     select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual) "GIVEN"
    where given."ROW NO" = cast(2 as number)) = 1) then 1
  when not
  (((select case
     when given."CELL" = cast(1 as number) then 1
     when given."CELL" = cast(0 as number) then 0
     end
     from
     (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual
      union all
      select cast('2' as number) as "ROW NO", cast('1' as number) as "CELL"
      from dual
      union all
      select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual) "GIVEN"
     where given."ROW NO" = cast(2 as number)) = 1)) then 0
  end as "FOUND"
  from dual
  union all
  select 'false' as "NAME", cast(0 as number) as "EXPECTED", case
  when
  ((select case
    when given."CELL" = cast(1 as number) then 1
    when given."CELL" = cast(0 as number) then 0
    end
    from
    (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual
     union all
     select cast('2' as number) as "ROW NO", cast('0' as number) as "CELL"
     from dual
     union all
     select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual) "GIVEN"
    where given."ROW NO" = cast(2 as number)) = 1) then 1
  when not
  (((select case
     when given."CELL" = cast(1 as number) then 1
     when given."CELL" = cast(0 as number) then 0
     end
     from
     (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual
      union all
      select cast('2' as number) as "ROW NO", cast('0' as number) as "CELL"
      from dual
      union all
      select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual) "GIVEN"
     where given."ROW NO" = cast(2 as number)) = 1)) then 0
  end as "FOUND"
  from dual
  union all
  select 'a null boolean' as "NAME", cast(null as number) as "EXPECTED", case
  when
  ((select case
    when given."CELL" = cast(1 as number) then 1
    when given."CELL" = cast(0 as number) then 0
    end
    from
    (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual
     union all
     select cast('2' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual
     union all
     select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual) "GIVEN"
    where given."ROW NO" = cast(2 as number)) = 1) then 1
  when not
  (((select case
     when given."CELL" = cast(1 as number) then 1
     when given."CELL" = cast(0 as number) then 0
     end
     from
     (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual
      union all
      select cast('2' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual
      union all
      select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual) "GIVEN"
     where given."ROW NO" = cast(2 as number)) = 1)) then 0
  end as "FOUND"
  from dual) f) c
where c."IS_RIGHT" = 0;

-- firstRows: 3
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select 'are as many' as "NAME", cast('2' as number) as "EXPECTED",
  (select count(f."N")
   from
   (select *
    from
    (select given."N" as "N"
     from
     (select cast('3' as number) as "N"
      from dual
      union all
      select cast('10' as number) as "N"
      from dual
      union all
      select cast('2' as number) as "N"
      from dual
      union all
      select cast('1' as number) as "N"
      from dual) "GIVEN") first_rows
    where rownum <= 2) f) as "FOUND"
  from dual
  union all
  select 'are the greatest' as "NAME", cast('3' as number) as "EXPECTED",
  (select min(f."N")
   from
   (select *
    from
    (select *
     from
     (select given."N" as "N"
      from
      (select cast('3' as number) as "N"
       from dual
       union all
       select cast('10' as number) as "N"
       from dual
       union all
       select cast('2' as number) as "N"
       from dual
       union all
       select cast('1' as number) as "N"
       from dual) "GIVEN") found
     order by "N" desc) first_rows
    where rownum <= 2) f) as "FOUND"
  from dual
  union all
  select 'are the smallest' as "NAME", cast('2' as number) as "EXPECTED",
  (select max(f."N")
   from
   (select *
    from
    (select *
     from
     (select given."N" as "N"
      from
      (select cast('3' as number) as "N"
       from dual
       union all
       select cast('10' as number) as "N"
       from dual
       union all
       select cast('2' as number) as "N"
       from dual
       union all
       select cast('1' as number) as "N"
       from dual) "GIVEN") found
     order by "N" asc) first_rows
    where rownum <= 2) f) as "FOUND"
  from dual) f) c
where c."IS_RIGHT" = 0;

-- expressions: 30
select c."NAME", c."EXPECTED", c."FOUND"
from
(select f."NAME" as "NAME", rtrim(case
  when ltrim(to_char(f."EXPECTED"), '-') like '.%'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."EXPECTED"), '.', '0.')
  when to_char(f."EXPECTED") like '%-__-__ 00:00:00'
  and dump(f."EXPECTED", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."EXPECTED"), 1,
   length(to_char(f."EXPECTED")) - 9)
  else to_char(f."EXPECTED") end) as "EXPECTED", rtrim(case
  when ltrim(to_char(f."FOUND"), '-') like '.%'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=2 %' then replace(to_char(f."FOUND"), '.', '0.')
  when to_char(f."FOUND") like '%-__-__ 00:00:00'
  and dump(f."FOUND", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(f."FOUND"), 1, length(to_char(f."FOUND"))
- 9)
  else to_char(f."FOUND") end) as "FOUND", case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."NAME", i."EXPECTED", case
  when ((i."QTY" - coalesce(i."QTY_RECEIVED", cast(0 as number))) > (cast(0.02 as number) * i."QTY")) then 1
  when not (((i."QTY" - coalesce(i."QTY_RECEIVED", cast(0 as number))) > (cast(0.02 as number) * i."QTY")))
  then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'nothing received' as "NAME", cast(1 as number) as "EXPECTED", cast(10 as number(18, 4)) as "QTY",
    cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as
    "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select 'all received' as "NAME", cast(0 as number) as "EXPECTED", cast(10 as number(18, 4)) as "QTY",
    cast(10 as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as
    "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select 'the tolerance itself is clean' as "NAME", cast(0 as number) as "EXPECTED", cast(10 as number(18,
      4)) as "QTY", cast(9.8 as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null
     as date) as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select 'just over the tolerance' as "NAME", cast(1 as number) as "EXPECTED", cast(10 as number(18, 4)) as
    "QTY", cast(9.7999 as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as
     date) as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select 'over-received' as "NAME", cast(0 as number) as "EXPECTED", cast(10 as number(18, 4)) as "QTY",
    cast(11 as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as
    "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select 'no quantity is unknown' as "NAME", cast(null as number) as "EXPECTED", cast(null as number(18, 4))
    as "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as
     date) as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when ((cast(0.02 as number) * i."QTY") > cast(0 as number)) then 1
  when not (((cast(0.02 as number) * i."QTY") > cast(0 as number))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'small products keep their digits' as "NAME", cast(1 as number) as "EXPECTED", cast(0.0001 as
     number(18, 4)) as "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE",
    cast(null as date) as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when ((i."QTY" / nullif(cast(2 as number), 0)) = cast(1.5 as number)) then 1
  when not (((i."QTY" / nullif(cast(2 as number), 0)) = cast(1.5 as number))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'a quotient is no whole number' as "NAME", cast(1 as number) as "EXPECTED", cast(3 as number(18, 4))
    as "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as
     date) as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when ((cast(1 as number) / nullif(cast(4 as number), 0)) = cast(0.25 as number)) then 1
  when not (((cast(1 as number) / nullif(cast(4 as number), 0)) = cast(0.25 as number))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'a quotient of whole literals' as "NAME", cast(1 as number) as "EXPECTED", cast(null as number(18,
      4)) as "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null
     as date) as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when ((i."QTY" / nullif(i."QTY_RECEIVED", 0)) > cast(0 as number)) then 1
  when not (((i."QTY" / nullif(i."QTY_RECEIVED", 0)) > cast(0 as number))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'divided by zero is unknown' as "NAME", cast(null as number) as "EXPECTED", cast(3 as number(18, 4))
    as "QTY", cast(0 as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date)
    as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when not ((i."QTY" > cast(0 as number))) then 1
  when not (not ((i."QTY" > cast(0 as number)))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'not of an unknown is unknown' as "NAME", cast(null as number) as "EXPECTED", cast(null as
     number(18, 4)) as "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE",
    cast(null as date) as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when ((i."QTY" > cast(0 as number))
   and (i."QTY_RECEIVED" > cast(5 as number))) then 1
  when not (((i."QTY" > cast(0 as number))
    and (i."QTY_RECEIVED" > cast(5 as number)))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'null and false is false' as "NAME", cast(0 as number) as "EXPECTED", cast(null as number(18, 4)) as
    "QTY", cast(1 as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as
    "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when ((i."QTY" > cast(0 as number))
   or (i."QTY_RECEIVED" > cast(5 as number))) then 1
  when not (((i."QTY" > cast(0 as number))
    or (i."QTY_RECEIVED" > cast(5 as number)))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'null or true is true' as "NAME", cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as
    "QTY", cast(9 as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as
    "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when ((to_date('2026-06-01', 'YYYY-MM-DD') - coalesce(i."DUE_DATE", (i."ORDER_DATE" + 30))) > cast(30 as
    number)) then 1
  when not (((to_date('2026-06-01', 'YYYY-MM-DD') - coalesce(i."DUE_DATE", (i."ORDER_DATE" + 30))) > cast(30 as
     number))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select '31 days is late' as "NAME", cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY",
    cast(null as number(18, 4)) as "QTY_RECEIVED", date '2026-05-01' as "DUE_DATE", cast(null as date) as
    "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select '30 days is not' as "NAME", cast(0 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY",
    cast(null as number(18, 4)) as "QTY_RECEIVED", date '2026-05-02' as "DUE_DATE", cast(null as date) as
    "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select 'the fallback is the order date and 30 days' as "NAME", cast(1 as number) as "EXPECTED", cast(null
     as number(18, 4)) as "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as
    "DUE_DATE", date '2026-04-01' as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select 'the fallback is not yet late' as "NAME", cast(0 as number) as "EXPECTED", cast(null as number(18,
      4)) as "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", date
    '2026-04-02' as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select 'no date is unknown' as "NAME", cast(null as number) as "EXPECTED", cast(null as number(18, 4)) as
    "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date)
    as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when ((to_date('2026-06-01', 'YYYY-MM-DD') - case
    when i."DUE_DATE" is null then i."ORDER_DATE"
    when i."ORDER_DATE" < i."DUE_DATE" then i."ORDER_DATE"
    else i."DUE_DATE" end) > cast(30 as number)) then 1
  when not (((to_date('2026-06-01', 'YYYY-MM-DD') - case
     when i."DUE_DATE" is null then i."ORDER_DATE"
     when i."ORDER_DATE" < i."DUE_DATE" then i."ORDER_DATE"
     else i."DUE_DATE" end) > cast(30 as number))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'least passes over a null' as "NAME", cast(1 as number) as "EXPECTED", cast(null as number(18, 4))
    as "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", date
    '2026-04-01' as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select 'least passes over the other null' as "NAME", cast(1 as number) as "EXPECTED", cast(null as
     number(18, 4)) as "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", date '2026-04-01' as "DUE_DATE",
    cast(null as date) as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select 'least takes the smaller' as "NAME", cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as
    "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", date '2026-05-31' as "DUE_DATE", date '2026-04-01' as
    "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select 'least of nulls is null' as "NAME", cast(null as number) as "EXPECTED", cast(null as number(18, 4))
    as "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as
     date) as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when (i."DUE_DATE" = to_date('2026-05-01', 'YYYY-MM-DD')) then 1
  when not ((i."DUE_DATE" = to_date('2026-05-01', 'YYYY-MM-DD'))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'a date equals a date' as "NAME", cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as
    "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", date '2026-05-01' as "DUE_DATE", cast(null as date)
    as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when (i."DUE_DATE_SOURCE" = cast('header' as varchar2(4000))) then 1
  when not ((i."DUE_DATE_SOURCE" = cast('header' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'a text equals exactly' as "NAME", cast(0 as number) as "EXPECTED", cast(null as number(18, 4)) as
    "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date)
    as "ORDER_DATE", cast('Header' as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when (i."DUE_DATE_SOURCE" in (cast('line' as varchar2(4000)), cast('header' as varchar2(4000)))) then 1
  when not ((i."DUE_DATE_SOURCE" in (cast('line' as varchar2(4000)), cast('header' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'a text in a list' as "NAME", cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY",
    cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as
    "ORDER_DATE", cast('header ' as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when (i."DUE_DATE_SOURCE" in (cast('line' as varchar2(4000)), cast('header' as varchar2(4000)))) then 1
  when not ((i."DUE_DATE_SOURCE" in (cast('line' as varchar2(4000)), cast('header' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'null in a list is unknown' as "NAME", cast(null as number) as "EXPECTED", cast(null as number(18,
      4)) as "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null
     as date) as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when (ltrim(rtrim(to_char(i."DUE_DATE_SOURCE"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
    to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null) then 1
  when not ((ltrim(rtrim(to_char(i."DUE_DATE_SOURCE"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
     to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null)) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'a blank text is blank' as "NAME", cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as
    "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date)
    as "ORDER_DATE", cast((unistr('\3000') || ' ') as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when (i."DUE_DATE_SOURCE" is null) then 1
  when not ((i."DUE_DATE_SOURCE" is null)) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'an empty text is null' as "NAME", cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as
    "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date)
    as "ORDER_DATE", cast('' as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when (lower(ltrim(rtrim(compose(decompose(to_nchar(i."DUE_DATE_SOURCE"), 'COMPATIBILITY')),
      unistr('\0009\000A\000B\000C\000D\0020\3000')), unistr('\0009\000A\000B\000C\000D\0020\3000'))) =
   cast('header' as varchar2(4000))) then 1
  when not ((lower(ltrim(rtrim(compose(decompose(to_nchar(i."DUE_DATE_SOURCE"), 'COMPATIBILITY')),
       unistr('\0009\000A\000B\000C\000D\0020\3000')), unistr('\0009\000A\000B\000C\000D\0020\3000'))) =
    cast('header' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'a normal text' as "NAME", cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY",
    cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as
    "ORDER_DATE", cast(' ＨEADER' as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."NAME", i."EXPECTED", case
  when (coalesce(i."DUE_DATE_SOURCE", cast(' ' as varchar2(4000))) = cast(' ' as varchar2(4000))) then 1
  when not ((coalesce(i."DUE_DATE_SOURCE", cast(' ' as varchar2(4000))) = cast(' ' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select s."NAME", s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as
   "QTY_RECEIVED", case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select 'no text stands for null' as "NAME", cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as
    "QTY", cast(null as number(18, 4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date)
    as "ORDER_DATE", cast(null as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i) f) c
where c."IS_RIGHT" = 0;

-- all: 435

select case
when sum(c."IS_RIGHT") = 435 then 'PASS 435/435'
else ('FAIL ' || cast(sum(c."IS_RIGHT") as varchar2(400)) || '/435')
end as "SELF_CHECK"
from
(select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (f."FOUND" || cast('|' as varchar2(4000))) = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('PO00012|' as varchar2(4000)) as "EXPECTED", cast('PO00012' as varchar2(4000)) as "FOUND"
  from dual
  union all
  select cast('a'' or 1=1 --|' as varchar2(4000)) as "EXPECTED", cast('a'' or 1=1 --' as varchar2(4000)) as
  "FOUND"
  from dual
  union all
  select cast('\'' \n \|' as varchar2(4000)) as "EXPECTED", cast('\'' \n \' as varchar2(4000)) as "FOUND"
  from dual
  union all
  select cast('深圳市 𠮷|' as varchar2(4000)) as "EXPECTED", cast('深圳市 𠮷' as varchar2(4000)) as "FOUND"
  from dual
  union all
  select cast('? $1 :a @p1 {x} %s &b|' as varchar2(4000)) as "EXPECTED", cast('? $1 :a @p1 {x} %s &b' as
   varchar2(4000)) as "FOUND"
  from dual
  union all
  select cast(null as varchar2(4000)) as "EXPECTED", cast(null as varchar2(4000)) as "FOUND"
  from dual
  union all
  select i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select cast('42|' as varchar2(4000)) as "EXPECTED", cast(42 as number(38, 0)) as "V"
   from dual
   union all
   select cast('-7|' as varchar2(4000)) as "EXPECTED", cast(-7 as number(38, 0)) as "V"
   from dual
   union all
   select cast('0|' as varchar2(4000)) as "EXPECTED", cast(0 as number(38, 0)) as "V"
   from dual
   union all
   select cast('99999999999999999999999999999999999999|' as varchar2(4000)) as "EXPECTED",
   cast(99999999999999999999999999999999999999 as number(38, 0)) as "V"
   from dual) i
  union all
  select i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select cast('12345678901234567890123456.789012345678|' as varchar2(4000)) as "EXPECTED",
   cast(12345678901234567890123456.789012345678 as number(38, 12)) as "V"
   from dual) i
  union all
  select i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select cast('0.5|' as varchar2(4000)) as "EXPECTED", cast(0.5 as number(10, 1)) as "V"
   from dual) i
  union all
  select i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select cast('-0.25|' as varchar2(4000)) as "EXPECTED", cast(-0.25 as number(10, 2)) as "V"
   from dual
   union all
   select cast('12.5|' as varchar2(4000)) as "EXPECTED", cast(12.50 as number(10, 2)) as "V"
   from dual
   union all
   select cast(null as varchar2(4000)) as "EXPECTED", cast(null as number(10, 2)) as "V"
   from dual) i
  union all
  select i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select cast('0.0000000001|' as varchar2(4000)) as "EXPECTED", cast(0.0000000001 as number(20, 10)) as "V"
   from dual) i
  union all
  select i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select cast('2026-05-01|' as varchar2(4000)) as "EXPECTED", date '2026-05-01' as "V"
   from dual
   union all
   select cast('0999-12-31|' as varchar2(4000)) as "EXPECTED", date '0999-12-31' as "V"
   from dual
   union all
   select cast(null as varchar2(4000)) as "EXPECTED", cast(null as date) as "V"
   from dual) i
  union all
  select i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select cast('PO00012|' as varchar2(4000)) as "EXPECTED", cast('PO00012' as varchar2(400)) as "V"
   from dual
   union all
   select cast('000120|' as varchar2(4000)) as "EXPECTED", cast('000120' as varchar2(400)) as "V"
   from dual
   union all
   select cast(' A1|' as varchar2(4000)) as "EXPECTED", cast(' A1' as varchar2(400)) as "V"
   from dual
   union all
   select cast('A  1|' as varchar2(4000)) as "EXPECTED", cast('A  1' as varchar2(400)) as "V"
   from dual
   union all
   select cast('A1|' as varchar2(4000)) as "EXPECTED", cast('A1   ' as varchar2(400)) as "V"
   from dual
   union all
   select cast(null as varchar2(4000)) as "EXPECTED", cast('   ' as varchar2(400)) as "V"
   from dual
   union all
   select cast(null as varchar2(4000)) as "EXPECTED", cast('' as varchar2(400)) as "V"
   from dual
   union all
   select cast(null as varchar2(4000)) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual
   union all
   select cast('A1	|' as varchar2(4000)) as "EXPECTED", cast(('A1' || unistr('\0009')) as varchar2(400)) as "V"
   from dual
   union all
   select cast('A1　|' as varchar2(4000)) as "EXPECTED", cast(('A1' || unistr('\3000')) as varchar2(400)) as "V"
   from dual
   union all
   select cast('AbC|' as varchar2(4000)) as "EXPECTED", cast('AbC' as varchar2(400)) as "V"
   from dual
   union all
   select cast('深圳市华强|' as varchar2(4000)) as "EXPECTED", cast('深圳市华强' as varchar2(400)) as "V"
   from dual
   union all
   select cast('𠮷野家|' as varchar2(4000)) as "EXPECTED", cast('𠮷野家' as varchar2(400)) as "V"
   from dual
   union all
   select cast('O''Brien "x" 100% _ \ ;--|' as varchar2(4000)) as "EXPECTED", cast('O''Brien "x" 100% _ \ ;--'
    as varchar2(400)) as "V"
   from dual
   union all
   select cast('ＡＢ１|' as varchar2(4000)) as "EXPECTED", cast('ＡＢ１' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", rtrim(case
   when ltrim(to_char(i."V"), '-') like '.%'
   and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
   when to_char(i."V") like '%-__-__ 00:00:00'
   and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
   else to_char(i."V") end) as "FOUND"
  from
  (select cast('A1|' as varchar2(4000)) as "EXPECTED", cast('A1        ' as char(10)) as "V"
   from dual
   union all
   select cast(null as varchar2(4000)) as "EXPECTED", cast('          ' as char(10)) as "V"
   from dual) i
  union all
  select i."EXPECTED", lower(ltrim(rtrim(compose(decompose(to_nchar(i."V"), 'COMPATIBILITY')),
     unistr('\0009\000A\000B\000C\000D\0020\3000')), unistr('\0009\000A\000B\000C\000D\0020\3000'))) as "FOUND"
  from
  (select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\0009') || 'a' || unistr('\0009')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\000a') || 'a' || unistr('\000a')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\000b') || 'a' || unistr('\000b')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\000c') || 'a' || unistr('\000c')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\000d') || 'a' || unistr('\000d')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast(' a ' as varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\0085') || 'a' || unistr('\0085')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\00a0') || 'a' || unistr('\00a0')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\1680') || 'a' || unistr('\1680')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\180e') || 'a' || unistr('\180e')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2000') || 'a' || unistr('\2000')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2001') || 'a' || unistr('\2001')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2002') || 'a' || unistr('\2002')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2003') || 'a' || unistr('\2003')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2004') || 'a' || unistr('\2004')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2005') || 'a' || unistr('\2005')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2006') || 'a' || unistr('\2006')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2007') || 'a' || unistr('\2007')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2008') || 'a' || unistr('\2008')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2009') || 'a' || unistr('\2009')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\200a') || 'a' || unistr('\200a')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\200b') || 'a' || unistr('\200b')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\200c') || 'a' || unistr('\200c')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\200d') || 'a' || unistr('\200d')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2028') || 'a' || unistr('\2028')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2029') || 'a' || unistr('\2029')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\202f') || 'a' || unistr('\202f')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\205f') || 'a' || unistr('\205f')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\2060') || 'a' || unistr('\2060')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\3000') || 'a' || unistr('\3000')) as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a|' as varchar2(4000)) as "EXPECTED", cast((unistr('\feff') || 'a' || unistr('\feff')) as
    varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", lower(ltrim(rtrim(compose(decompose(to_nchar(i."V"), 'COMPATIBILITY')),
     unistr('\0009\000A\000B\000C\000D\0020\3000')), unistr('\0009\000A\000B\000C\000D\0020\3000'))) as "FOUND"
  from
  (select cast('abc def|' as varchar2(4000)) as "EXPECTED", cast('ABC Def' as varchar2(400)) as "V"
   from dual
   union all
   select cast('äöü é|' as varchar2(4000)) as "EXPECTED", cast('ÄÖÜ É' as varchar2(400)) as "V"
   from dual
   union all
   select cast('δж|' as varchar2(4000)) as "EXPECTED", cast('ΔЖ' as varchar2(400)) as "V"
   from dual
   union all
   select cast('abc-123|' as varchar2(4000)) as "EXPECTED", cast((unistr('\3000') || ' ＡＢＣ－１２３' ||
     unistr('\200b')) as varchar2(400)) as "V"
   from dual
   union all
   select cast('(1.5)/,:;?!#&@|' as varchar2(4000)) as "EXPECTED", cast('（１．５）／，：；？！＃＆＠' as varchar2(400)) as
   "V"
   from dual
   union all
   select
   cast('!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\]^_`abcdefghijklmnopqrstuvwxyz{|}~|' as
    varchar2(4000)) as "EXPECTED",
   cast('！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～' as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('深圳市 华强|' as varchar2(4000)) as "EXPECTED", cast(('深圳市' || unistr('\3000') || '华强') as
    varchar2(400)) as "V"
   from dual
   union all
   select cast('a b|' as varchar2(4000)) as "EXPECTED", cast(('a' || unistr('\00a0') || 'b') as varchar2(400))
   as "V"
   from dual
   union all
   select cast('a​b|' as varchar2(4000)) as "EXPECTED", cast(('a' || unistr('\200b') || 'b') as varchar2(400))
   as "V"
   from dual
   union all
   select cast('a
b|' as varchar2(4000)) as "EXPECTED", cast(('a' || unistr('\000a') || 'b') as varchar2(400))
   as "V"
   from dual
   union all
   select cast('深圳市华强电子有限公司|' as varchar2(4000)) as "EXPECTED", cast('深圳市华强电子有限公司' as varchar2(400)) as "V"
   from dual
   union all
   select cast('𠮷野家|' as varchar2(4000)) as "EXPECTED", cast('𠮷野家' as varchar2(400)) as "V"
   from dual
   union all
   select cast('straße|' as varchar2(4000)) as "EXPECTED", cast('Straße' as varchar2(400)) as "V"
   from dual
   union all
   select cast('fin|' as varchar2(4000)) as "EXPECTED", cast('ﬁn' as varchar2(400)) as "V"
   from dual
   union all
   select cast('1|' as varchar2(4000)) as "EXPECTED", cast('①' as varchar2(400)) as "V"
   from dual
   union all
   select cast('kg|' as varchar2(4000)) as "EXPECTED", cast('㎏' as varchar2(400)) as "V"
   from dual
   union all
   select cast('カナ|' as varchar2(4000)) as "EXPECTED", cast('ｶﾅ' as varchar2(400)) as "V"
   from dual
   union all
   select cast('é|' as varchar2(4000)) as "EXPECTED", cast(('e' || unistr('\0301')) as varchar2(400)) as "V"
   from dual
   union all
   select cast('iv|' as varchar2(4000)) as "EXPECTED", cast('Ⅳ' as varchar2(400)) as "V"
   from dual
   union all
   select cast(null as varchar2(4000)) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", lower(ltrim(rtrim(compose(decompose(to_nchar(i."V"), 'COMPATIBILITY')),
     unistr('\0009\000A\000B\000C\000D\0020\3000')), unistr('\0009\000A\000B\000C\000D\0020\3000'))) as "FOUND"
  from
  (select cast('abc|' as varchar2(4000)) as "EXPECTED", cast('Abc       ' as char(10)) as "V"
   from dual) i
  union all
  select cast('PO00012|' as varchar2(4000)) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('PO00012' as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select cast('深圳 𠮷|' as varchar2(4000)) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('深圳 𠮷' as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select cast('O''Brien "x" \ \n {}[],:|' as varchar2(4000)) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('O''Brien "x" \ \n {}[],:' as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select cast('a
b|' as varchar2(4000)) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('a
b' as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select cast(null as varchar2(4000)) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as varchar2(4000)) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."EXPECTED", case
  when (i."V" = cast('深圳市𠮷é' as varchar2(4000))) then 1
  when not ((i."V" = cast('深圳市𠮷é' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast((unistr('\6df1') || unistr('\5733') || unistr('\5e02') ||
     unistr('\d842\dfb7') || unistr('\00e9')) as varchar2(400)) as "V"
   from dual) i
  union all
  select cast(1 as number) as "EXPECTED", case
  when (cast(1 as number) = cast(1 as number)) then 1
  when not ((cast(1 as number) = cast(1 as number))) then 0
  end as "FOUND"
  from dual
  union all
  select cast(0 as number) as "EXPECTED", case
  when (cast(0 as number) = cast(1 as number)) then 1
  when not ((cast(0 as number) = cast(1 as number))) then 0
  end as "FOUND"
  from dual
  union all
  select cast(null as number) as "EXPECTED", case
  when (cast(null as number) = cast(1 as number)) then 1
  when not ((cast(null as number) = cast(1 as number))) then 0
  end as "FOUND"
  from dual
  union all
  select i."EXPECTED", case
  when (cast(i."V" as number) = cast(1 as number)) then 1
  when not ((cast(i."V" as number) = cast(1 as number))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast(1 as number(1)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast(0 as number(1)) as "V"
   from dual
   union all
   select cast(null as number) as "EXPECTED", cast(null as number(1)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (cast(i."V" as number) = cast(1 as number)) then 1
  when not ((cast(i."V" as number) = cast(1 as number))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast(1 as number(1, 0)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast(0 as number(1, 0)) as "V"
   from dual
   union all
   select cast(null as number) as "EXPECTED", cast(null as number(1, 0)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('A1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('a1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('e' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('e' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('é' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('ú' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('ú' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('ü' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('Ａ1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('ss' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('ss' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('ß' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('か' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('か' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('カ' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('é' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('é' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast(('e' || unistr('\0301')) as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast(('A' || unistr('\200b') || '1') as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('華強' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('華強' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('华强' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('𠮸' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('𠮸' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('𠮷' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('A1  ' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('A1        ' as char(10)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast(('A1' || unistr('\0009')) as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast(' A1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('12' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('12' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('0012' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(null as number) as "EXPECTED", cast('' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) <> cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) <> cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('A1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) <> cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) <> cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('a1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) <> cast('e' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) <> cast('e' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('é' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) <> cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) <> cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('A1  ' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) <> cast('A1' as varchar2(4000))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) <> cast('A1' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000)))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('A1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000)))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('a1' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('e' as varchar2(4000)))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('e' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('é' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000)))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('A1  ' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000)))) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) in (cast('-' as varchar2(4000)), cast('A1' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('A1' as varchar2(400)) as "V", cast('A1' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('a1' as varchar2(400)) as "V", cast('A1' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('é' as varchar2(400)) as "V", cast('e' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('ü' as varchar2(400)) as "V", cast('ú' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('Ａ1' as varchar2(400)) as "V", cast('A1' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('ß' as varchar2(400)) as "V", cast('ss' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('カ' as varchar2(400)) as "V", cast('か' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast(('e' || unistr('\0301')) as varchar2(400)) as "V", cast('é' as
    varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast(('A' || unistr('\200b') || '1') as varchar2(400)) as "V",
   cast('A1' as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('华强' as varchar2(400)) as "V", cast('華強' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('𠮷' as varchar2(400)) as "V", cast('𠮸' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('A1  ' as varchar2(400)) as "V", cast('A1' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('A1        ' as char(10)) as "V", cast('A1' as varchar2(400))
   as "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast(('A1' || unistr('\0009')) as varchar2(400)) as "V", cast('A1'
    as varchar2(400)) as "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast(' A1' as varchar2(400)) as "V", cast('A1' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", cast('0012' as varchar2(400)) as "V", cast('12' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as "V", cast('A1' as varchar2(400))
   as "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (rtrim(case
    when ltrim(to_char(i."V"), '-') like '.%'
    and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
    when to_char(i."V") like '%-__-__ 00:00:00'
    and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
    else to_char(i."V") end) = rtrim(case
    when ltrim(to_char(i."OTHER"), '-') like '.%'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
    when to_char(i."OTHER") like '%-__-__ 00:00:00'
    and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1, length(to_char(i."OTHER"))
     - 9)
    else to_char(i."OTHER") end)) then 1
  when not ((rtrim(case
     when ltrim(to_char(i."V"), '-') like '.%'
     and dump(i."V", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."V"), '.', '0.')
     when to_char(i."V") like '%-__-__ 00:00:00'
     and dump(i."V", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."V"), 1, length(to_char(i."V")) - 9)
     else to_char(i."V") end) = rtrim(case
     when ltrim(to_char(i."OTHER"), '-') like '.%'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=2 %' then replace(to_char(i."OTHER"), '.', '0.')
     when to_char(i."OTHER") like '%-__-__ 00:00:00'
     and dump(i."OTHER", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(i."OTHER"), 1,
      length(to_char(i."OTHER")) - 9)
     else to_char(i."OTHER") end))) then 0
  end as "FOUND"
  from
  (select cast(null as number) as "EXPECTED", cast('' as varchar2(400)) as "V", cast('A1' as varchar2(400)) as
   "OTHER"
   from dual) i
  union all
  select i."EXPECTED", case
  when (case
   when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
      timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
   when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   end = to_date('2026-05-02', 'YYYY-MM-DD')) then 1
  when not ((case
    when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
       timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
    when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as
       timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
    else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
     'YYYY-MM-DD')
    end = to_date('2026-05-02', 'YYYY-MM-DD'))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", timestamp '2026-05-01 18:00:00' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (case
   when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
      timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
   when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   end = to_date('2026-05-02', 'YYYY-MM-DD')) then 1
  when not ((case
    when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
       timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
    when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as
       timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
    else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
     'YYYY-MM-DD')
    end = to_date('2026-05-02', 'YYYY-MM-DD'))) then 0
  end as "FOUND"
  from
  (select cast(0 as number) as "EXPECTED", date '2026-05-01' as "V"
   from dual
   union all
   select cast(null as number) as "EXPECTED", cast(null as date) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (ltrim(rtrim(to_char(i."V"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
    to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null) then 1
  when not ((ltrim(rtrim(to_char(i."V"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
     to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null)) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast(unistr('\0009') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\000a') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\000b') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\000c') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\000d') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(' ' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\0085') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\00a0') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\1680') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\180e') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2000') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2001') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2002') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2003') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2004') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2005') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2006') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2007') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2008') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2009') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\200a') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\200b') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\200c') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\200d') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2028') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2029') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\202f') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\205f') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\2060') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\3000') as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(unistr('\feff') as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\0009') || 'a' || unistr('\0009')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\000a') || 'a' || unistr('\000a')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\000b') || 'a' || unistr('\000b')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\000c') || 'a' || unistr('\000c')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\000d') || 'a' || unistr('\000d')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast(' a ' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\0085') || 'a' || unistr('\0085')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\00a0') || 'a' || unistr('\00a0')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\1680') || 'a' || unistr('\1680')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\180e') || 'a' || unistr('\180e')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2000') || 'a' || unistr('\2000')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2001') || 'a' || unistr('\2001')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2002') || 'a' || unistr('\2002')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2003') || 'a' || unistr('\2003')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2004') || 'a' || unistr('\2004')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2005') || 'a' || unistr('\2005')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2006') || 'a' || unistr('\2006')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2007') || 'a' || unistr('\2007')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2008') || 'a' || unistr('\2008')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2009') || 'a' || unistr('\2009')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\200a') || 'a' || unistr('\200a')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\200b') || 'a' || unistr('\200b')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\200c') || 'a' || unistr('\200c')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\200d') || 'a' || unistr('\200d')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2028') || 'a' || unistr('\2028')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2029') || 'a' || unistr('\2029')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\202f') || 'a' || unistr('\202f')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\205f') || 'a' || unistr('\205f')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\2060') || 'a' || unistr('\2060')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\3000') || 'a' || unistr('\3000')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\feff') || 'a' || unistr('\feff')) as varchar2(400))
   as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast((unistr('\0009') || unistr('\000a') || unistr('\000b') ||
     unistr('\000c') || unistr('\000d') || ' ' || unistr('\0085') || unistr('\00a0') || unistr('\1680') ||
     unistr('\180e') || unistr('\2000') || unistr('\2001') || unistr('\2002') || unistr('\2003') ||
     unistr('\2004') || unistr('\2005') || unistr('\2006') || unistr('\2007') || unistr('\2008') ||
     unistr('\2009') || unistr('\200a') || unistr('\200b') || unistr('\200c') || unistr('\200d') ||
     unistr('\2028') || unistr('\2029') || unistr('\202f') || unistr('\205f') || unistr('\2060') ||
     unistr('\3000') || unistr('\feff')) as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('0' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('-' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('无' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('%' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('_' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('\' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('[' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('^' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\3000') || 'a') as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast(unistr('\00ad') as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast(unistr('\2800') as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('𠮷' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (ltrim(rtrim(to_char(i."V"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
    to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null) then 1
  when not ((ltrim(rtrim(to_char(i."V"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
     to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null)) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('        ' as char(8)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (regexp_like(i."V", '^([0-9]{6})$', 'cn')) then 1
  when not ((regexp_like(i."V", '^([0-9]{6})$', 'cn'))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('123456' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('1234567' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('x123456' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('12345' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast(('123456' || unistr('\000a')) as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast((unistr('\000a') || '123456') as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('12345６' as varchar2(400)) as "V"
   from dual
   union all
   select cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (regexp_like(i."V", '^(a|bc)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^(a|bc)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('a' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('bc' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('abc' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('ac' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (regexp_like(i."V", '^([a-z]+)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^([a-z]+)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('abc' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('ABC' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('é' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (regexp_like(i."V", '^(a.c)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^(a.c)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('abc' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('a中c' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('a𠮷c' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('ac' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (regexp_like(i."V", '^((0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详))$', 'cn')) then 1
  when not ((regexp_like(i."V", '^((0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详))$', 'cn'))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('000' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('n/a' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('na' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('n.a.' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('nxa' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('nab' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('???' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('...' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('abc' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('无' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('暂无' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('无锡' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (regexp_like(i."V", '^([+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^([+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('+86 (755) 8888-6666' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('0755-88886666转123' as varchar2(400)) as "V"
   from dual
   union all
   select cast(1 as number) as "EXPECTED", cast('0755-88886666 ext. 12' as varchar2(400)) as "V"
   from dual
   union all
   select cast(0 as number) as "EXPECTED", cast('tel 123' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (regexp_like(i."V", '^(\^\$\[\]\(\)\*\+\{\}\|)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^(\^\$\[\]\(\)\*\+\{\}\|)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('^$[]()*+{}|' as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when (regexp_like(i."V", '^(o''brien)$', 'cn')) then 1
  when not ((regexp_like(i."V", '^(o''brien)$', 'cn'))) then 0
  end as "FOUND"
  from
  (select cast(1 as number) as "EXPECTED", cast('o''brien' as varchar2(400)) as "V"
   from dual) i
  union all
  select cast(1 as number) as "EXPECTED", case
  when
  ((select case
    when given."CELL" = cast(1 as number) then 1
    when given."CELL" = cast(0 as number) then 0
    end
    from
    (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual
     union all
     select cast('2' as number) as "ROW NO", cast('1' as number) as "CELL"
     from dual
     union all
     select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual) "GIVEN"
    where given."ROW NO" = cast(2 as number)) = 1) then 1
  when not
  (((select case
     when given."CELL" = cast(1 as number) then 1
     when given."CELL" = cast(0 as number) then 0
     end
     from
     (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual
      union all
      select cast('2' as number) as "ROW NO", cast('1' as number) as "CELL"
      from dual
      union all
      select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual) "GIVEN"
     where given."ROW NO" = cast(2 as number)) = 1)) then 0
  end as "FOUND"
  from dual
  union all
  select cast(0 as number) as "EXPECTED", case
  when
  ((select case
    when given."CELL" = cast(1 as number) then 1
    when given."CELL" = cast(0 as number) then 0
    end
    from
    (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual
     union all
     select cast('2' as number) as "ROW NO", cast('0' as number) as "CELL"
     from dual
     union all
     select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual) "GIVEN"
    where given."ROW NO" = cast(2 as number)) = 1) then 1
  when not
  (((select case
     when given."CELL" = cast(1 as number) then 1
     when given."CELL" = cast(0 as number) then 0
     end
     from
     (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual
      union all
      select cast('2' as number) as "ROW NO", cast('0' as number) as "CELL"
      from dual
      union all
      select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual) "GIVEN"
     where given."ROW NO" = cast(2 as number)) = 1)) then 0
  end as "FOUND"
  from dual
  union all
  select cast(null as number) as "EXPECTED", case
  when
  ((select case
    when given."CELL" = cast(1 as number) then 1
    when given."CELL" = cast(0 as number) then 0
    end
    from
    (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual
     union all
     select cast('2' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual
     union all
     select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
     from dual) "GIVEN"
    where given."ROW NO" = cast(2 as number)) = 1) then 1
  when not
  (((select case
     when given."CELL" = cast(1 as number) then 1
     when given."CELL" = cast(0 as number) then 0
     end
     from
     (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual
      union all
      select cast('2' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual
      union all
      select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
      from dual) "GIVEN"
     where given."ROW NO" = cast(2 as number)) = 1)) then 0
  end as "FOUND"
  from dual
  union all
  select i."EXPECTED", case
  when ((i."QTY" - coalesce(i."QTY_RECEIVED", cast(0 as number))) > (cast(0.02 as number) * i."QTY")) then 1
  when not (((i."QTY" - coalesce(i."QTY_RECEIVED", cast(0 as number))) > (cast(0.02 as number) * i."QTY")))
  then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(10 as number(18, 4)) as "QTY", cast(null as number(18, 4)) as
    "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(0 as number) as "EXPECTED", cast(10 as number(18, 4)) as "QTY", cast(10 as number(18, 4)) as
    "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(0 as number) as "EXPECTED", cast(10 as number(18, 4)) as "QTY", cast(9.8 as number(18, 4)) as
    "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(1 as number) as "EXPECTED", cast(10 as number(18, 4)) as "QTY", cast(9.7999 as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(0 as number) as "EXPECTED", cast(10 as number(18, 4)) as "QTY", cast(11 as number(18, 4)) as
    "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(null as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18,
      4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when ((cast(0.02 as number) * i."QTY") > cast(0 as number)) then 1
  when not (((cast(0.02 as number) * i."QTY") > cast(0 as number))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(0.0001 as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when ((i."QTY" / nullif(cast(2 as number), 0)) = cast(1.5 as number)) then 1
  when not (((i."QTY" / nullif(cast(2 as number), 0)) = cast(1.5 as number))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(3 as number(18, 4)) as "QTY", cast(null as number(18, 4)) as
    "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when ((cast(1 as number) / nullif(cast(4 as number), 0)) = cast(0.25 as number)) then 1
  when not (((cast(1 as number) / nullif(cast(4 as number), 0)) = cast(0.25 as number))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when ((i."QTY" / nullif(i."QTY_RECEIVED", 0)) > cast(0 as number)) then 1
  when not (((i."QTY" / nullif(i."QTY_RECEIVED", 0)) > cast(0 as number))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(null as number) as "EXPECTED", cast(3 as number(18, 4)) as "QTY", cast(0 as number(18, 4)) as
    "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when not ((i."QTY" > cast(0 as number))) then 1
  when not (not ((i."QTY" > cast(0 as number)))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(null as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18,
      4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when ((i."QTY" > cast(0 as number))
   and (i."QTY_RECEIVED" > cast(5 as number))) then 1
  when not (((i."QTY" > cast(0 as number))
    and (i."QTY_RECEIVED" > cast(5 as number)))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(0 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(1 as number(18, 4)) as
    "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when ((i."QTY" > cast(0 as number))
   or (i."QTY_RECEIVED" > cast(5 as number))) then 1
  when not (((i."QTY" > cast(0 as number))
    or (i."QTY_RECEIVED" > cast(5 as number)))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(9 as number(18, 4)) as
    "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when ((to_date('2026-06-01', 'YYYY-MM-DD') - coalesce(i."DUE_DATE", (i."ORDER_DATE" + 30))) > cast(30 as
    number)) then 1
  when not (((to_date('2026-06-01', 'YYYY-MM-DD') - coalesce(i."DUE_DATE", (i."ORDER_DATE" + 30))) > cast(30 as
     number))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", date '2026-05-01' as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(0 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", date '2026-05-02' as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", date '2026-04-01' as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(0 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", date '2026-04-02' as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(null as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18,
      4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when ((to_date('2026-06-01', 'YYYY-MM-DD') - case
    when i."DUE_DATE" is null then i."ORDER_DATE"
    when i."ORDER_DATE" < i."DUE_DATE" then i."ORDER_DATE"
    else i."DUE_DATE" end) > cast(30 as number)) then 1
  when not (((to_date('2026-06-01', 'YYYY-MM-DD') - case
     when i."DUE_DATE" is null then i."ORDER_DATE"
     when i."ORDER_DATE" < i."DUE_DATE" then i."ORDER_DATE"
     else i."DUE_DATE" end) > cast(30 as number))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", date '2026-04-01' as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", date '2026-04-01' as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", date '2026-05-31' as "DUE_DATE", date '2026-04-01' as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual
    union all
    select cast(null as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18,
      4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when (i."DUE_DATE" = to_date('2026-05-01', 'YYYY-MM-DD')) then 1
  when not ((i."DUE_DATE" = to_date('2026-05-01', 'YYYY-MM-DD'))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", date '2026-05-01' as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when (i."DUE_DATE_SOURCE" = cast('header' as varchar2(4000))) then 1
  when not ((i."DUE_DATE_SOURCE" = cast('header' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(0 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast('Header' as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when (i."DUE_DATE_SOURCE" in (cast('line' as varchar2(4000)), cast('header' as varchar2(4000)))) then 1
  when not ((i."DUE_DATE_SOURCE" in (cast('line' as varchar2(4000)), cast('header' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast('header ' as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when (i."DUE_DATE_SOURCE" in (cast('line' as varchar2(4000)), cast('header' as varchar2(4000)))) then 1
  when not ((i."DUE_DATE_SOURCE" in (cast('line' as varchar2(4000)), cast('header' as varchar2(4000))))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(null as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18,
      4)) as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when (ltrim(rtrim(to_char(i."DUE_DATE_SOURCE"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
    to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null) then 1
  when not ((ltrim(rtrim(to_char(i."DUE_DATE_SOURCE"), to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))),
     to_char(unistr('\0009\000A\000B\000C\000D\0020\3000'))) is null)) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE",
    cast((unistr('\3000') || ' ') as varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when (i."DUE_DATE_SOURCE" is null) then 1
  when not ((i."DUE_DATE_SOURCE" is null)) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast('' as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when (lower(ltrim(rtrim(compose(decompose(to_nchar(i."DUE_DATE_SOURCE"), 'COMPATIBILITY')),
      unistr('\0009\000A\000B\000C\000D\0020\3000')), unistr('\0009\000A\000B\000C\000D\0020\3000'))) =
   cast('header' as varchar2(4000))) then 1
  when not ((lower(ltrim(rtrim(compose(decompose(to_nchar(i."DUE_DATE_SOURCE"), 'COMPATIBILITY')),
       unistr('\0009\000A\000B\000C\000D\0020\3000')), unistr('\0009\000A\000B\000C\000D\0020\3000'))) =
    cast('header' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(' ＨEADER' as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i
  union all
  select i."EXPECTED", case
  when (coalesce(i."DUE_DATE_SOURCE", cast(' ' as varchar2(4000))) = cast(' ' as varchar2(4000))) then 1
  when not ((coalesce(i."DUE_DATE_SOURCE", cast(' ' as varchar2(4000))) = cast(' ' as varchar2(4000)))) then 0
  end as "FOUND"
  from
  (select s."EXPECTED", cast(s."QTY" as number) as "QTY", cast(s."QTY_RECEIVED" as number) as "QTY_RECEIVED",
   case
   when substr(dump(s."DUE_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."DUE_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
    'YYYY-MM-DD')
   else to_date(to_char(cast(s."DUE_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "DUE_DATE", case
   when substr(dump(s."ORDER_DATE", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then
   to_date(to_char(cast(s."ORDER_DATE" as timestamp with time zone) at time zone 'Asia/Shanghai',
     'YYYY-MM-DD'), 'YYYY-MM-DD')
   else to_date(to_char(cast(s."ORDER_DATE" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
   end as "ORDER_DATE", rtrim(case
    when ltrim(to_char(s."DUE_DATE_SOURCE"), '-') like '.%'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=2 %' then replace(to_char(s."DUE_DATE_SOURCE"), '.',
     '0.')
    when to_char(s."DUE_DATE_SOURCE") like '%-__-__ 00:00:00'
    and dump(s."DUE_DATE_SOURCE", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(s."DUE_DATE_SOURCE"), 1,
     length(to_char(s."DUE_DATE_SOURCE")) - 9)
    else to_char(s."DUE_DATE_SOURCE") end) as "DUE_DATE_SOURCE"
   from
   (select cast(1 as number) as "EXPECTED", cast(null as number(18, 4)) as "QTY", cast(null as number(18, 4))
    as "QTY_RECEIVED", cast(null as date) as "DUE_DATE", cast(null as date) as "ORDER_DATE", cast(null as
     varchar2(400)) as "DUE_DATE_SOURCE"
    from dual) s) i) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('42' as number) as "EXPECTED", cast(42 as number) as "FOUND"
  from dual
  union all
  select cast('12345678901234567890.1' as number) as "EXPECTED", cast('12345678901234567890.10' as number) as
  "FOUND"
  from dual
  union all
  select cast('12345678901234567890123456.789012345678' as number) as "EXPECTED",
  cast('12345678901234567890123456.789012345678' as number) as "FOUND"
  from dual
  union all
  select cast('0.02' as number) as "EXPECTED", cast(0.02 as number) as "FOUND"
  from dual
  union all
  select cast('-1' as number) as "EXPECTED", cast(-1 as number) as "FOUND"
  from dual
  union all
  select cast(null as number) as "EXPECTED", cast(null as number) as "FOUND"
  from dual
  union all
  select cast('7' as number) as "EXPECTED",
  (select q."COMPANY"
   from
   (select cast('7' as number) as "COMPANY"
    from dual) q) as "FOUND"
  from dual
  union all
  select cast('7' as number) as "EXPECTED",
  (select q."ORDER"
   from
   (select cast('7' as number) as "ORDER"
    from dual) q) as "FOUND"
  from dual
  union all
  select cast('7' as number) as "EXPECTED",
  (select q."USER"
   from
   (select cast('7' as number) as "USER"
    from dual) q) as "FOUND"
  from dual
  union all
  select cast('7' as number) as "EXPECTED",
  (select q."DUE DATE"
   from
   (select cast('7' as number) as "DUE DATE"
    from dual) q) as "FOUND"
  from dual
  union all
  select cast('7' as number) as "EXPECTED",
  (select q."MANDT"
   from
   (select cast('7' as number) as "MANDT"
    from dual) q) as "FOUND"
  from dual
  union all
  select cast('7' as number) as "EXPECTED",
  (select q."CFIELDNAME"
   from
   (select cast('7' as number) as "CFIELDNAME"
    from dual) q) as "FOUND"
  from dual
  union all
  select cast('7' as number) as "EXPECTED",
  (select q."供应商"
   from
   (select cast('7' as number) as "供应商"
    from dual) q) as "FOUND"
  from dual
  union all
  select cast('7' as number) as "EXPECTED",
  (select q."O'CLOCK"
   from
   (select cast('7' as number) as "O'CLOCK"
    from dual) q) as "FOUND"
  from dual
  union all
  select i."EXPECTED", cast(i."V" as number) as "FOUND"
  from
  (select cast('42' as number) as "EXPECTED", cast(42 as number(38, 0)) as "V"
   from dual
   union all
   select cast('99999999999999999999999999999999999999' as number) as "EXPECTED",
   cast(99999999999999999999999999999999999999 as number(38, 0)) as "V"
   from dual) i
  union all
  select i."EXPECTED", cast(i."V" as number) as "FOUND"
  from
  (select cast('-12.75' as number) as "EXPECTED", cast(-12.75 as number(10, 2)) as "V"
   from dual
   union all
   select cast(null as number) as "EXPECTED", cast(null as number(10, 2)) as "V"
   from dual) i
  union all
  select i."EXPECTED", cast(i."V" as number) as "FOUND"
  from
  (select cast('12345678901234567890123456.789012345678' as number) as "EXPECTED",
   cast(12345678901234567890123456.789012345678 as number(38, 12)) as "V"
   from dual) i
  union all
  select i."EXPECTED", cast(i."V" as number) as "FOUND"
  from
  (select cast('7.25' as number) as "EXPECTED", cast('7.25' as varchar2(400)) as "V"
   from dual
   union all
   select cast(null as number) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", cast(i."V" as number) as "FOUND"
  from
  (select cast('-31.5' as number) as "EXPECTED", cast('-31.5     ' as char(10)) as "V"
   from dual) i
  union all
  select cast('5' as number) as "EXPECTED",
  (select count(distinct rtrim(case
     when ltrim(to_char(given."T"), '-') like '.%'
     and dump(given."T", 10, 1, 1) like 'Typ=2 %' then replace(to_char(given."T"), '.', '0.')
     when to_char(given."T") like '%-__-__ 00:00:00'
     and dump(given."T", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(given."T"), 1,
      length(to_char(given."T")) - 9)
     else to_char(given."T") end))
   from
   (select cast('A1' as varchar2(4000)) as "T"
    from dual
    union all
    select cast('a1' as varchar2(4000)) as "T"
    from dual
    union all
    select cast('Ａ1' as varchar2(4000)) as "T"
    from dual
    union all
    select cast('Á1' as varchar2(4000)) as "T"
    from dual
    union all
    select cast('A1 ' as varchar2(4000)) as "T"
    from dual
    union all
    select cast('A1	' as varchar2(4000)) as "T"
    from dual
    union all
    select cast(null as varchar2(4000)) as "T"
    from dual
    union all
    select cast('A1' as varchar2(4000)) as "T"
    from dual) "GIVEN") as "FOUND"
  from dual
  union all
  select cast('3' as number) as "EXPECTED",
  (select max(g."N")
   from
   (select r."K" as "K", count(*) as "N"
    from
    (select rtrim(case
      when ltrim(to_char(given."T"), '-') like '.%'
      and dump(given."T", 10, 1, 1) like 'Typ=2 %' then replace(to_char(given."T"), '.', '0.')
      when to_char(given."T") like '%-__-__ 00:00:00'
      and dump(given."T", 10, 1, 1) like 'Typ=1_ %' then substr(to_char(given."T"), 1,
       length(to_char(given."T")) - 9)
      else to_char(given."T") end) as "K"
     from
     (select cast('A1' as varchar2(4000)) as "T"
      from dual
      union all
      select cast('a1' as varchar2(4000)) as "T"
      from dual
      union all
      select cast('Ａ1' as varchar2(4000)) as "T"
      from dual
      union all
      select cast('Á1' as varchar2(4000)) as "T"
      from dual
      union all
      select cast('A1 ' as varchar2(4000)) as "T"
      from dual
      union all
      select cast('A1	' as varchar2(4000)) as "T"
      from dual
      union all
      select cast(null as varchar2(4000)) as "T"
      from dual
      union all
      select cast('A1' as varchar2(4000)) as "T"
      from dual) "GIVEN") r
    group by r."K") g) as "FOUND"
  from dual
  union all
  select i."EXPECTED", (to_date('2026-06-01', 'YYYY-MM-DD') - i."V") as "FOUND"
  from
  (select cast('31' as number) as "EXPECTED", date '2026-05-01' as "V"
   from dual
   union all
   select cast('1' as number) as "EXPECTED", date '2026-05-31' as "V"
   from dual
   union all
   select cast('0' as number) as "EXPECTED", date '2026-06-01' as "V"
   from dual
   union all
   select cast('-1' as number) as "EXPECTED", date '2026-06-02' as "V"
   from dual
   union all
   select cast('824' as number) as "EXPECTED", date '2024-02-28' as "V"
   from dual
   union all
   select cast('64' as number) as "EXPECTED", date '2026-03-29' as "V"
   from dual
   union all
   select cast('46172' as number) as "EXPECTED", date '1900-01-01' as "V"
   from dual
   union all
   select cast('-2912291' as number) as "EXPECTED", date '9999-12-31' as "V"
   from dual
   union all
   select cast(null as number) as "EXPECTED", cast(null as date) as "V"
   from dual) i
  union all
  select i."EXPECTED", (to_date('2026-06-01', 'YYYY-MM-DD') - (i."V" + 30)) as "FOUND"
  from
  (select cast('1' as number) as "EXPECTED", date '2026-05-01' as "V"
   from dual) i
  union all
  select cast('2' as number) as "EXPECTED",
  (select count(case
    when given."N" > cast('1' as number) then 1 end)
   from
   (select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('b' as varchar2(4000)) as "T", cast('2' as number) as "N"
    from dual
    union all
    select cast('c' as varchar2(4000)) as "T", cast('3' as number) as "N"
    from dual
    union all
    select cast('d' as varchar2(4000)) as "T", cast(null as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual
  union all
  select cast('0' as number) as "EXPECTED",
  (select count(case
    when given."N" > cast('9' as number) then 1 end)
   from
   (select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('b' as varchar2(4000)) as "T", cast('2' as number) as "N"
    from dual
    union all
    select cast('c' as varchar2(4000)) as "T", cast('3' as number) as "N"
    from dual
    union all
    select cast('d' as varchar2(4000)) as "T", cast(null as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual
  union all
  select cast('3' as number) as "EXPECTED",
  (select count(case
    when given."N" > cast('0' as number) then 1 end)
   from
   (select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('b' as varchar2(4000)) as "T", cast('2' as number) as "N"
    from dual
    union all
    select cast('c' as varchar2(4000)) as "T", cast('3' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual
  union all
  select cast('0' as number) as "EXPECTED",
  (select count(case
    when given."N" > cast('0' as number) then 1 end)
   from
   (select cast('a' as varchar2(4000)) as "T", cast(null as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual
  union all
  select cast('3' as number) as "EXPECTED",
  (select count(case
    when given."N" > cast('1' as number) then 1 end) + count(case
    when given."N" > cast('2' as number) then 1 end)
   from
   (select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('b' as varchar2(4000)) as "T", cast('2' as number) as "N"
    from dual
    union all
    select cast('c' as varchar2(4000)) as "T", cast('3' as number) as "N"
    from dual
    union all
    select cast('d' as varchar2(4000)) as "T", cast(null as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual
  union all
  select cast('12345678901234567890123456.789012345678' as number) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('12345678901234567890123456.789012345678' as number) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select cast('-12.5' as number) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast('-12.5' as number) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select cast(null as number) as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", cast(null as number) as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select cast('2' as number) as "EXPECTED",
  (select count(f."N")
   from
   (select *
    from
    (select given."N" as "N"
     from
     (select cast('3' as number) as "N"
      from dual
      union all
      select cast('10' as number) as "N"
      from dual
      union all
      select cast('2' as number) as "N"
      from dual
      union all
      select cast('1' as number) as "N"
      from dual) "GIVEN") first_rows
    where rownum <= 2) f) as "FOUND"
  from dual
  union all
  select cast('3' as number) as "EXPECTED",
  (select min(f."N")
   from
   (select *
    from
    (select *
     from
     (select given."N" as "N"
      from
      (select cast('3' as number) as "N"
       from dual
       union all
       select cast('10' as number) as "N"
       from dual
       union all
       select cast('2' as number) as "N"
       from dual
       union all
       select cast('1' as number) as "N"
       from dual) "GIVEN") found
     order by "N" desc) first_rows
    where rownum <= 2) f) as "FOUND"
  from dual
  union all
  select cast('2' as number) as "EXPECTED",
  (select max(f."N")
   from
   (select *
    from
    (select *
     from
     (select given."N" as "N"
      from
      (select cast('3' as number) as "N"
       from dual
       union all
       select cast('10' as number) as "N"
       from dual
       union all
       select cast('2' as number) as "N"
       from dual
       union all
       select cast('1' as number) as "N"
       from dual) "GIVEN") found
     order by "N" asc) first_rows
    where rownum <= 2) f) as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when f."FOUND" = f."EXPECTED" then 1
 else 0
 end as "IS_RIGHT"
 from
 (select to_date('2024-02-29', 'YYYY-MM-DD') as "EXPECTED", to_date('2024-02-29', 'YYYY-MM-DD') as "FOUND"
  from dual
  union all
  select to_date(null, 'YYYY-MM-DD') as "EXPECTED", to_date(null, 'YYYY-MM-DD') as "FOUND"
  from dual
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", date '2026-05-01' as "V"
   from dual
   union all
   select to_date('9999-12-31', 'YYYY-MM-DD') as "EXPECTED", date '9999-12-31' as "V"
   from dual
   union all
   select to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as date) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 15:59:59' as "V"
   from dual
   union all
   select to_date('2026-05-02', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 16:00:00' as "V"
   from dual
   union all
   select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 15:59:59.999' as "V"
   from dual
   union all
   select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 00:00:00' as "V"
   from dual
   union all
   select to_date('2024-03-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '2024-02-29 16:00:00' as "V"
   from dual
   union all
   select to_date('1900-01-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '1900-01-01 00:00:00' as "V"
   from dual
   union all
   select to_date('9999-12-31', 'YYYY-MM-DD') as "EXPECTED", timestamp '9999-12-31 00:00:00' as "V"
   from dual
   union all
   select to_date('2050-07-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '2050-06-30 16:00:00' as "V"
   from dual
   union all
   select to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as timestamp(3)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-05-02', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 16:00:00 +00:00' as "V"
   from dual
   union all
   select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 23:59:00 +08:00' as "V"
   from dual
   union all
   select to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as timestamp(3) with time zone) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", cast('2026-05-01' as varchar2(400)) as "V"
   from dual
   union all
   select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", cast('20260501' as varchar2(400)) as "V"
   from dual
   union all
   select to_date('2026-05-02', 'YYYY-MM-DD') as "EXPECTED", cast('2026-05-01 18:00:00' as varchar2(400)) as
   "V"
   from dual
   union all
   select to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'America/New_York', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'America/New_York', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", date '2026-05-01' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'America/New_York', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'America/New_York', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-03-07', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-03-08 04:59:59' as "V"
   from dual
   union all
   select to_date('2026-03-08', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-03-09 03:59:59' as "V"
   from dual
   union all
   select to_date('2026-03-09', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-03-09 04:00:00' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(cast(i."V" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", date '2026-05-01' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(cast(i."V" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 23:59:59' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(cast(i."V" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-05-02', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 16:00:00 +00:00' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(cast(i."V" as timestamp), 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", cast('2026-05-01 18:00:00' as varchar2(400)) as
   "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'UTC', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1986-05-04 02', '1987-04-12 02',
      '1988-04-17 02', '1989-04-16 02', '1990-04-15 02', '1991-04-14 02') then cast(i."V" as timestamp) +
     interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'Asia/Shanghai') at time zone 'UTC', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-04-30', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 07:59:59' as "V"
   from dual
   union all
   select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 08:00:00' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1986-05-04 02', '1987-04-12 02',
      '1988-04-17 02', '1989-04-16 02', '1990-04-15 02', '1991-04-14 02') then cast(i."V" as timestamp) +
     interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'Asia/Shanghai') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 23:59:59' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Europe/Berlin', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(cast(i."V" as timestamp), 'UTC') at time zone 'Europe/Berlin', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2027-01-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-12-31 23:30:00' as "V"
   from dual
   union all
   select to_date('2026-12-31', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-12-31 22:30:00' as "V"
   from dual
   union all
   select to_date('2026-07-01', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-06-30 22:30:00' as "V"
   from dual
   union all
   select to_date('2026-03-28', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-03-28 22:59:59' as "V"
   from dual
   union all
   select to_date('2026-03-29', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-03-28 23:00:00' as "V"
   from dual
   union all
   select to_date('2026-03-30', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-03-29 22:00:00' as "V"
   from dual
   union all
   select to_date('2026-10-25', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-10-25 22:59:59' as "V"
   from dual
   union all
   select to_date('2026-10-26', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-10-25 23:00:00' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Europe/Berlin', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1980-04-06 02', '1981-03-29 02',
      '1982-03-28 02', '1983-03-27 02', '1984-03-25 02', '1985-03-31 02', '1986-03-30 02', '1987-03-29 02',
      '1988-03-27 02', '1989-03-26 02', '1990-03-25 02', '1991-03-31 02', '1992-03-29 02', '1993-03-28 02',
      '1994-03-27 02', '1995-03-26 02', '1996-03-31 02', '1997-03-30 02', '1998-03-29 02', '1999-03-28 02',
      '2000-03-26 02', '2001-03-25 02', '2002-03-31 02', '2003-03-30 02', '2004-03-28 02', '2005-03-27 02',
      '2006-03-26 02', '2007-03-25 02', '2008-03-30 02', '2009-03-29 02', '2010-03-28 02', '2011-03-27 02',
      '2012-03-25 02', '2013-03-31 02', '2014-03-30 02', '2015-03-29 02', '2016-03-27 02', '2017-03-26 02',
      '2018-03-25 02', '2019-03-31 02', '2020-03-29 02', '2021-03-28 02', '2022-03-27 02', '2023-03-26 02',
      '2024-03-31 02', '2025-03-30 02', '2026-03-29 02', '2027-03-28 02', '2028-03-26 02', '2029-03-25 02',
      '2030-03-31 02', '2031-03-30 02', '2032-03-28 02', '2033-03-27 02', '2034-03-26 02', '2035-03-25 02',
      '2036-03-30 02', '2037-03-29 02', '2038-03-28 02', '2039-03-27 02', '2040-03-25 02') then cast(i."V" as
      timestamp) + interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'Europe/Berlin') at time zone 'Europe/Berlin', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-03-29', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-03-29 02:30:00' as "V"
   from dual
   union all
   select to_date('2026-10-25', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-10-25 02:30:00' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1980-04-06 02', '1981-03-29 02',
      '1982-03-28 02', '1983-03-27 02', '1984-03-25 02', '1985-03-31 02', '1986-03-30 02', '1987-03-29 02',
      '1988-03-27 02', '1989-03-26 02', '1990-03-25 02', '1991-03-31 02', '1992-03-29 02', '1993-03-28 02',
      '1994-03-27 02', '1995-03-26 02', '1996-03-31 02', '1997-03-30 02', '1998-03-29 02', '1999-03-28 02',
      '2000-03-26 02', '2001-03-25 02', '2002-03-31 02', '2003-03-30 02', '2004-03-28 02', '2005-03-27 02',
      '2006-03-26 02', '2007-03-25 02', '2008-03-30 02', '2009-03-29 02', '2010-03-28 02', '2011-03-27 02',
      '2012-03-25 02', '2013-03-31 02', '2014-03-30 02', '2015-03-29 02', '2016-03-27 02', '2017-03-26 02',
      '2018-03-25 02', '2019-03-31 02', '2020-03-29 02', '2021-03-28 02', '2022-03-27 02', '2023-03-26 02',
      '2024-03-31 02', '2025-03-30 02', '2026-03-29 02', '2027-03-28 02', '2028-03-26 02', '2029-03-25 02',
      '2030-03-31 02', '2031-03-30 02', '2032-03-28 02', '2033-03-27 02', '2034-03-26 02', '2035-03-25 02',
      '2036-03-30 02', '2037-03-29 02', '2038-03-28 02', '2039-03-27 02', '2040-03-25 02') then cast(i."V" as
      timestamp) + interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'Europe/Berlin') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-03-29', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-03-29 02:30:00' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'UTC', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1980-04-06 02', '1981-03-29 02',
      '1982-03-28 02', '1983-03-27 02', '1984-03-25 02', '1985-03-31 02', '1986-03-30 02', '1987-03-29 02',
      '1988-03-27 02', '1989-03-26 02', '1990-03-25 02', '1991-03-31 02', '1992-03-29 02', '1993-03-28 02',
      '1994-03-27 02', '1995-03-26 02', '1996-03-31 02', '1997-03-30 02', '1998-03-29 02', '1999-03-28 02',
      '2000-03-26 02', '2001-03-25 02', '2002-03-31 02', '2003-03-30 02', '2004-03-28 02', '2005-03-27 02',
      '2006-03-26 02', '2007-03-25 02', '2008-03-30 02', '2009-03-29 02', '2010-03-28 02', '2011-03-27 02',
      '2012-03-25 02', '2013-03-31 02', '2014-03-30 02', '2015-03-29 02', '2016-03-27 02', '2017-03-26 02',
      '2018-03-25 02', '2019-03-31 02', '2020-03-29 02', '2021-03-28 02', '2022-03-27 02', '2023-03-26 02',
      '2024-03-31 02', '2025-03-30 02', '2026-03-29 02', '2027-03-28 02', '2028-03-26 02', '2029-03-25 02',
      '2030-03-31 02', '2031-03-30 02', '2032-03-28 02', '2033-03-27 02', '2034-03-26 02', '2035-03-25 02',
      '2036-03-30 02', '2037-03-29 02', '2038-03-28 02', '2039-03-27 02', '2040-03-25 02') then cast(i."V" as
      timestamp) + interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'Europe/Berlin') at time zone 'UTC', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-10-25', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-10-25 02:30:00' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'America/Sao_Paulo', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1985-11-02 00', '1986-10-25 00',
      '1987-10-25 00', '1988-10-16 00', '1989-10-15 00', '1990-10-21 00', '1991-10-20 00', '1992-10-25 00',
      '1993-10-17 00', '1994-10-16 00', '1995-10-15 00', '1996-10-06 00', '1997-10-06 00', '1998-10-11 00',
      '1999-10-03 00', '2000-10-08 00', '2001-10-14 00', '2002-11-03 00', '2003-10-19 00', '2004-11-02 00',
      '2005-10-16 00', '2006-11-05 00', '2007-10-14 00', '2008-10-19 00', '2009-10-18 00', '2010-10-17 00',
      '2011-10-16 00', '2012-10-21 00', '2013-10-20 00', '2014-10-19 00', '2015-10-18 00', '2016-10-16 00',
      '2017-10-15 00', '2018-11-04 00') then cast(i."V" as timestamp) + interval '01:00' hour to minute
     else cast(i."V" as timestamp) end, 'America/Sao_Paulo') at time zone 'America/Sao_Paulo', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2017-10-15', 'YYYY-MM-DD') as "EXPECTED", timestamp '2017-10-15 00:30:00' as "V"
   from dual) i
  union all
  select i."EXPECTED", case
  when substr(dump(i."V", 10, 1, 1), 5, 3) in ('181', '188', '231', '232') then to_date(to_char(cast(i."V" as
     timestamp with time zone) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'YYYY-MM-DD')
  when to_char(cast(i."V" as timestamp), 'HH24MISS') = '000000' then to_date(to_char(cast(i."V" as timestamp),
    'YYYY-MM-DD'), 'YYYY-MM-DD')
  else to_date(to_char(from_tz(case
     when to_char(cast(i."V" as timestamp), 'YYYY-MM-DD HH24') in ('1970-04-26 02', '1971-04-25 02',
      '1972-04-30 02', '1973-04-29 02', '1974-01-06 02', '1975-02-23 02', '1976-04-25 02', '1977-04-24 02',
      '1978-04-30 02', '1979-04-29 02', '1980-04-27 02', '1981-04-26 02', '1982-04-25 02', '1983-04-24 02',
      '1984-04-29 02', '1985-04-28 02', '1986-04-27 02', '1987-04-05 02', '1988-04-03 02', '1989-04-02 02',
      '1990-04-01 02', '1991-04-07 02', '1992-04-05 02', '1993-04-04 02', '1994-04-03 02', '1995-04-02 02',
      '1996-04-07 02', '1997-04-06 02', '1998-04-05 02', '1999-04-04 02', '2000-04-02 02', '2001-04-01 02',
      '2002-04-07 02', '2003-04-06 02', '2004-04-04 02', '2005-04-03 02', '2006-04-02 02', '2007-03-11 02',
      '2008-03-09 02', '2009-03-08 02', '2010-03-14 02', '2011-03-13 02', '2012-03-11 02', '2013-03-10 02',
      '2014-03-09 02', '2015-03-08 02', '2016-03-13 02', '2017-03-12 02', '2018-03-11 02', '2019-03-10 02',
      '2020-03-08 02', '2021-03-14 02', '2022-03-13 02', '2023-03-12 02', '2024-03-10 02', '2025-03-09 02',
      '2026-03-08 02', '2027-03-14 02', '2028-03-12 02', '2029-03-11 02', '2030-03-10 02', '2031-03-09 02',
      '2032-03-14 02', '2033-03-13 02', '2034-03-12 02', '2035-03-11 02', '2036-03-09 02', '2037-03-08 02',
      '2038-03-14 02', '2039-03-13 02', '2040-03-11 02') then cast(i."V" as timestamp) + interval '01:00' hour
     to minute
     else cast(i."V" as timestamp) end, 'America/New_York') at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
   'YYYY-MM-DD')
  end as "FOUND"
  from
  (select to_date('2026-05-02', 'YYYY-MM-DD') as "EXPECTED", timestamp '2026-05-01 16:00:00 +00:00' as "V"
   from dual) i
  union all
  select i."EXPECTED", (i."V" + 2) as "FOUND"
  from
  (select to_date('2024-03-01', 'YYYY-MM-DD') as "EXPECTED", date '2024-02-28' as "V"
   from dual
   union all
   select to_date('2026-03-02', 'YYYY-MM-DD') as "EXPECTED", date '2026-02-28' as "V"
   from dual
   union all
   select to_date('2027-01-01', 'YYYY-MM-DD') as "EXPECTED", date '2026-12-30' as "V"
   from dual
   union all
   select to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as date) as "V"
   from dual) i
  union all
  select i."EXPECTED", (i."V" + -1) as "FOUND"
  from
  (select to_date('2025-12-31', 'YYYY-MM-DD') as "EXPECTED", date '2026-01-01' as "V"
   from dual) i
  union all
  select i."EXPECTED", (i."V" + 0) as "FOUND"
  from
  (select to_date('2026-01-01', 'YYYY-MM-DD') as "EXPECTED", date '2026-01-01' as "V"
   from dual) i
  union all
  select i."EXPECTED", (i."V" + 3650) as "FOUND"
  from
  (select to_date('2035-12-30', 'YYYY-MM-DD') as "EXPECTED", date '2026-01-01' as "V"
   from dual) i
  union all
  select i."EXPECTED", trunc(i."V", 'IW') as "FOUND"
  from
  (select to_date('2026-06-01', 'YYYY-MM-DD') as "EXPECTED", date '2026-06-01' as "V"
   from dual
   union all
   select to_date('2026-06-01', 'YYYY-MM-DD') as "EXPECTED", date '2026-06-07' as "V"
   from dual
   union all
   select to_date('2026-06-08', 'YYYY-MM-DD') as "EXPECTED", date '2026-06-08' as "V"
   from dual
   union all
   select to_date('2025-12-29', 'YYYY-MM-DD') as "EXPECTED", date '2026-01-01' as "V"
   from dual
   union all
   select to_date('2024-02-26', 'YYYY-MM-DD') as "EXPECTED", date '2024-03-02' as "V"
   from dual
   union all
   select to_date('1899-12-25', 'YYYY-MM-DD') as "EXPECTED", date '1899-12-31' as "V"
   from dual
   union all
   select to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as date) as "V"
   from dual) i
  union all
  select i."EXPECTED", trunc(i."V", 'MM') as "FOUND"
  from
  (select to_date('2026-06-01', 'YYYY-MM-DD') as "EXPECTED", date '2026-06-01' as "V"
   from dual
   union all
   select to_date('2026-06-01', 'YYYY-MM-DD') as "EXPECTED", date '2026-06-30' as "V"
   from dual
   union all
   select to_date('2024-02-01', 'YYYY-MM-DD') as "EXPECTED", date '2024-02-29' as "V"
   from dual
   union all
   select to_date('2025-12-01', 'YYYY-MM-DD') as "EXPECTED", date '2025-12-31' as "V"
   from dual
   union all
   select to_date(null, 'YYYY-MM-DD') as "EXPECTED", cast(null as date) as "V"
   from dual) i
  union all
  select to_date('2026-05-01', 'YYYY-MM-DD') as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", to_date(null, 'YYYY-MM-DD') as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", to_date('2026-05-01', 'YYYY-MM-DD') as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", to_date(null, 'YYYY-MM-DD') as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual
  union all
  select to_date(null, 'YYYY-MM-DD') as "EXPECTED",
  (select given."CELL"
   from
   (select cast('1' as number) as "ROW NO", to_date(null, 'YYYY-MM-DD') as "CELL"
    from dual
    union all
    select cast('2' as number) as "ROW NO", to_date(null, 'YYYY-MM-DD') as "CELL"
    from dual
    union all
    select cast('3' as number) as "ROW NO", to_date(null, 'YYYY-MM-DD') as "CELL"
    from dual) "GIVEN"
   where given."ROW NO" = cast(2 as number)) as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (f."FOUND" || cast('|' as varchar2(4000))) = f."EXPECTED" then 1
 when f."EXPECTED" is null
 and (f."FOUND" || cast('|' as varchar2(4000))) = cast('|' as varchar2(4000)) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select i."EXPECTED", regexp_replace(upper(compose(decompose(to_nchar(i."V"), 'COMPATIBILITY'))), '[^A-Z0-9]',
   '') as "FOUND"
  from
  (select cast('DE123456789|' as varchar2(4000)) as "EXPECTED", cast('de123456789' as varchar2(400)) as "V"
   from dual
   union all
   select cast('91350100MA12|' as varchar2(4000)) as "EXPECTED", cast(' 91 3501-00.MA/1_2 ' as varchar2(400))
   as "V"
   from dual
   union all
   select cast('91350100MA|' as varchar2(4000)) as "EXPECTED", cast('９１３５０１００ＭＡ' as varchar2(400)) as "V"
   from dual
   union all
   select cast('AB1|' as varchar2(4000)) as "EXPECTED", cast('ａｂ１' as varchar2(400)) as "V"
   from dual
   union all
   select cast('91MA|' as varchar2(4000)) as "EXPECTED", cast('税号91MA' as varchar2(400)) as "V"
   from dual
   union all
   select cast('9135|' as varchar2(4000)) as "EXPECTED", cast(('91' || unistr('\200b') || '35' ||
     unistr('\feff')) as varchar2(400)) as "V"
   from dual
   union all
   select cast('9135|' as varchar2(4000)) as "EXPECTED", cast(('91' || unistr('\000a') || '35' ||
     unistr('\000d') || unistr('\0009')) as varchar2(400)) as "V"
   from dual
   union all
   select cast('B1|' as varchar2(4000)) as "EXPECTED", cast('Äb1' as varchar2(400)) as "V"
   from dual
   union all
   select cast('1|' as varchar2(4000)) as "EXPECTED", cast('А1' as varchar2(400)) as "V"
   from dual
   union all
   select cast(null as varchar2(4000)) as "EXPECTED", cast('无' as varchar2(400)) as "V"
   from dual
   union all
   select cast(null as varchar2(4000)) as "EXPECTED", cast('' as varchar2(400)) as "V"
   from dual
   union all
   select cast(null as varchar2(4000)) as "EXPECTED", cast(null as varchar2(400)) as "V"
   from dual
   union all
   select cast('A1|' as varchar2(4000)) as "EXPECTED", cast('A①' as varchar2(400)) as "V"
   from dual) i) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["a","b","c"]|' as varchar2(4000)), cast('["a","c","b"]|' as varchar2(4000)), cast('["b","a","c"]|' as
   varchar2(4000)), cast('["b","c","a"]|' as varchar2(4000)), cast('["c","a","b"]|' as varchar2(4000)),
  cast('["c","b","a"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('["a","b","c"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('b' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('c' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["a","b"]|' as varchar2(4000)), cast('["b","a"]|' as varchar2(4000)), cast('["b","a","b"]|' as
   varchar2(4000)), cast('["b","b","a"]|' as varchar2(4000)), cast('["a","b","b"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('["a","b"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('b' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('b' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["a","b"]|' as varchar2(4000)), cast('["b","a"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('["a","b"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('b' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast(null as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in (cast('[]|' as
   varchar2(4000)), cast('[ ]|' as varchar2(4000))) then 1
 when f."FOUND" is null then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('[]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast(null as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["A","a","á"]|' as varchar2(4000)), cast('["A","á","a"]|' as varchar2(4000)), cast('["a","A","á"]|' as
   varchar2(4000)), cast('["a","á","A"]|' as varchar2(4000)), cast('["á","A","a"]|' as varchar2(4000)),
  cast('["á","a","A"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('["A","a","á"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('a' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('A' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual
    union all
    select cast('á' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in (cast('["深圳"]|'
   as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('["深圳"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('深圳' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in (cast('["a,b"]|'
   as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('["a,b"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('a,b' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["a\"b\\c"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('["a\"b\\c"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('a"b\c' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["a\nb\tc"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('["a\nb\tc"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('a
b	c' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f
 union all
 select case
 when f."FOUND" is null
 and f."EXPECTED" is null then 1
 when (replace(cast(f."FOUND" as varchar2(400)), ', ', ',') || cast('|' as varchar2(4000))) in
 (cast('["<a&b>"]|' as varchar2(4000))) then 1
 else 0
 end as "IS_RIGHT"
 from
 (select cast('["<a&b>"]|' as varchar2(4000)) as "EXPECTED",
  (select case
   when count(given."T") > 0 then '[' || rtrim(dbms_xmlgen.convert(xmlagg(case
      when given."T" is not null then xmlelement("T", '"' || replace(replace(replace(replace(replace(given."T",
            '\', '\\'), '"', '\"'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') || '",')
      end).extract('//text()').getclobval(), 1), ',') || ']'
   end
   from
   (select cast('<a&b>' as varchar2(4000)) as "T", cast('1' as number) as "N"
    from dual) "GIVEN") as "FOUND"
  from dual) f) c;

