-- Self-check of erp-audit on PostgreSQL: generated, not written by hand.
-- Every statement is a select of given values: no table is read, nothing is written. Any account may run it.
-- How: psql -X -d DATABASE -f FILE (in a database with encoding UTF8)
-- Each statement but the last shows the cases that are wrong, with what was expected and found; texts end in |.
-- The last one says PASS n/n, or FAIL k/n. Please send us what is wrong.
-- for PostgreSQL of every supported version

-- literal: 18
select c."name", c."expected", c."found"
from
(select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (f."found" || cast('|' as text)) = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select 'a text' as "name", cast('PO00012|' as text) as "expected", cast('PO00012' as text) as "found"
  union all
  select 'a quote ends nothing' as "name", cast('a'' or 1=1 --|' as text) as "expected", cast('a'' or 1=1 --'
   as text) as "found"
  union all
  select 'a backslash escapes nothing' as "name", cast( E'\\'' \\n \\|' as text) as "expected", cast(
   E'\\'' \\n \\' as text) as "found"
  union all
  select 'Chinese' as "name", cast('深圳市 𠮷|' as text) as "expected", cast('深圳市 𠮷' as text) as "found"
  union all
  select 'marks of parameters' as "name", cast('? $1 :a @p1 {x} %s &b|' as text) as "expected",
  cast('? $1 :a @p1 {x} %s &b' as text) as "found"
  union all
  select 'a null text' as "name", cast(null as text) as "expected", cast(null as text) as "found") f
 union all
 select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", case
  when (i."v" = cast('深圳市𠮷é' as text)) then 1
  when not ((i."v" = cast('深圳市𠮷é' as text))) then 0
  end as "found"
  from
  (select 'what the client sends arrives unharmed' as "name", cast(1 as numeric) as "expected",
   cast((chr(28145) || chr(22323) || chr(24066) || chr(134071) || chr(233)) as text) as "v") i
  union all
  select 'true' as "name", cast(1 as numeric) as "expected", case
  when (cast(true as boolean) = cast(true as boolean)) then 1
  when not ((cast(true as boolean) = cast(true as boolean))) then 0
  end as "found"
  union all
  select 'false' as "name", cast(0 as numeric) as "expected", case
  when (cast(false as boolean) = cast(true as boolean)) then 1
  when not ((cast(false as boolean) = cast(true as boolean))) then 0
  end as "found"
  union all
  select 'a null boolean' as "name", cast(null as numeric) as "expected", case
  when (cast(null as boolean) = cast(true as boolean)) then 1
  when not ((cast(null as boolean) = cast(true as boolean))) then 0
  end as "found") f
 union all
 select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select 'a whole number' as "name", cast('42' as numeric) as "expected", cast(42 as numeric) as "found"
  union all
  select 'a number of 22 digits' as "name", cast('12345678901234567890.1' as numeric) as "expected",
  cast('12345678901234567890.10' as numeric) as "found"
  union all
  select 'a number of 38 digits' as "name", cast('12345678901234567890123456.789012345678' as numeric) as
  "expected", cast('12345678901234567890123456.789012345678' as numeric) as "found"
  union all
  select 'a share' as "name", cast('0.02' as numeric) as "expected", cast(0.02 as numeric) as "found"
  union all
  select 'a negative number' as "name", cast('-1' as numeric) as "expected", cast(-1 as numeric) as "found"
  union all
  select 'a null number' as "name", cast(null as numeric) as "expected", cast(null as numeric) as "found") f
 union all
 select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select 'a date' as "name", cast('2024-02-29' as date) as "expected", cast('2024-02-29' as date) as "found"
  union all
  select 'a null date' as "name", cast(null as date) as "expected", cast(null as date) as "found") f) c
where c."is_right" = 0;

-- identifier: 8
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select 'a plain name' as "name", cast('7' as numeric) as "expected",
  (select q."company"
   from
   (select cast('7' as numeric) as "company") q) as "found"
  union all
  select 'a reserved word' as "name", cast('7' as numeric) as "expected",
  (select q."order"
   from
   (select cast('7' as numeric) as "order") q) as "found"
  union all
  select 'another reserved word' as "name", cast('7' as numeric) as "expected",
  (select q."user"
   from
   (select cast('7' as numeric) as "user") q) as "found"
  union all
  select 'a name with a blank' as "name", cast('7' as numeric) as "expected",
  (select q."due date"
   from
   (select cast('7' as numeric) as "due date") q) as "found"
  union all
  select 'a name in upper case' as "name", cast('7' as numeric) as "expected",
  (select q."MANDT"
   from
   (select cast('7' as numeric) as "MANDT") q) as "found"
  union all
  select 'a name in both cases' as "name", cast('7' as numeric) as "expected",
  (select q."cFieldName"
   from
   (select cast('7' as numeric) as "cFieldName") q) as "found"
  union all
  select 'a Chinese name' as "name", cast('7' as numeric) as "expected",
  (select q."供应商"
   from
   (select cast('7' as numeric) as "供应商") q) as "found"
  union all
  select 'a name with a quote' as "name", cast('7' as numeric) as "expected",
  (select q."o'clock"
   from
   (select cast('7' as numeric) as "o'clock") q) as "found") f) c
where c."is_right" = 0;

-- asText: 30
select c."name", c."expected", c."found"
from
(select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (f."found" || cast('|' as text)) = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select 'a whole number' as "name", cast('42|' as text) as "expected", cast(42 as numeric(38, 0)) as "v"
   union all
   select 'a negative number' as "name", cast('-7|' as text) as "expected", cast(-7 as numeric(38, 0)) as "v"
   union all
   select 'zero' as "name", cast('0|' as text) as "expected", cast(0 as numeric(38, 0)) as "v"
   union all
   select 'a whole number of 38 digits' as "name", cast('99999999999999999999999999999999999999|' as text) as
   "expected", cast(99999999999999999999999999999999999999 as numeric(38, 0)) as "v") i
  union all
  select i."name", i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select 'a decimal of 38 digits' as "name", cast('12345678901234567890123456.789012345678|' as text) as
   "expected", cast(12345678901234567890123456.789012345678 as numeric(38, 12)) as "v") i
  union all
  select i."name", i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select 'a decimal below one has its zero' as "name", cast('0.5|' as text) as "expected", cast(0.5 as
    numeric(10, 1)) as "v") i
  union all
  select i."name", i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select 'a negative decimal below one' as "name", cast('-0.25|' as text) as "expected", cast(-0.25 as
    numeric(10, 2)) as "v"
   union all
   select 'zeros at the end stay' as "name", cast('12.50|' as text) as "expected", cast(12.50 as numeric(10,
     2)) as "v"
   union all
   select 'a null number' as "name", cast(null as text) as "expected", cast(null as numeric(10, 2)) as "v") i
  union all
  select i."name", i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select 'a small decimal is not written with an exponent' as "name", cast('0.0000000001|' as text) as
   "expected", cast(0.0000000001 as numeric(20, 10)) as "v") i
  union all
  select i."name", i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select 'a date' as "name", cast('2026-05-01|' as text) as "expected", cast('2026-05-01' as date) as "v"
   union all
   select 'a date before 1000' as "name", cast('0999-12-31|' as text) as "expected", cast('0999-12-31' as date)
   as "v"
   union all
   select 'a null date' as "name", cast(null as text) as "expected", cast(null as date) as "v") i
  union all
  select i."name", i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select 'a text' as "name", cast('PO00012|' as text) as "expected", cast('PO00012' as text) as "v"
   union all
   select 'leading zeros stay' as "name", cast('000120|' as text) as "expected", cast('000120' as text) as "v"
   union all
   select 'leading blanks stay' as "name", cast(' A1|' as text) as "expected", cast(' A1' as text) as "v"
   union all
   select 'blanks within stay' as "name", cast('A  1|' as text) as "expected", cast('A  1' as text) as "v"
   union all
   select 'blanks at the end go' as "name", cast('A1|' as text) as "expected", cast('A1   ' as text) as "v"
   union all
   select 'blanks alone are null' as "name", cast(null as text) as "expected", cast('   ' as text) as "v"
   union all
   select 'an empty text is null' as "name", cast(null as text) as "expected", cast('' as text) as "v"
   union all
   select 'a null text' as "name", cast(null as text) as "expected", cast(null as text) as "v"
   union all
   select 'a tab at the end is no blank' as "name", cast('A1	|' as text) as "expected", cast(('A1' || chr(9))
    as text) as "v"
   union all
   select 'an ideographic space at the end is no blank' as "name", cast('A1　|' as text) as "expected",
   cast(('A1' || chr(12288)) as text) as "v"
   union all
   select 'upper and lower case stay' as "name", cast('AbC|' as text) as "expected", cast('AbC' as text) as "v"
   union all
   select 'Chinese' as "name", cast('深圳市华强|' as text) as "expected", cast('深圳市华强' as text) as "v"
   union all
   select 'a character outside the basic plane' as "name", cast('𠮷野家|' as text) as "expected", cast('𠮷野家' as
    text) as "v"
   union all
   select 'quotes, percent, backslash' as "name", cast( E'O''Brien "x" 100% _ \\ ;--|' as text) as "expected",
   cast( E'O''Brien "x" 100% _ \\ ;--' as text) as "v"
   union all
   select 'full-width letters stay' as "name", cast('ＡＢ１|' as text) as "expected", cast('ＡＢ１' as text) as "v")
  i
  union all
  select i."name", i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select 'the blanks of a padded column go' as "name", cast('A1|' as text) as "expected", cast('A1        ' as
    char(10)) as "v"
   union all
   select 'a padded column of blanks is null' as "name", cast(null as text) as "expected", cast('          ' as
    char(10)) as "v") i) f) c
where c."is_right" = 0;

-- asNumber: 8
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", cast(i."v" as numeric) as "found"
  from
  (select 'a whole number' as "name", cast('42' as numeric) as "expected", cast(42 as numeric(38, 0)) as "v"
   union all
   select 'a whole number of 38 digits' as "name", cast('99999999999999999999999999999999999999' as numeric) as
   "expected", cast(99999999999999999999999999999999999999 as numeric(38, 0)) as "v") i
  union all
  select i."name", i."expected", cast(i."v" as numeric) as "found"
  from
  (select 'a decimal' as "name", cast('-12.75' as numeric) as "expected", cast(-12.75 as numeric(10, 2)) as "v"
   union all
   select 'null' as "name", cast(null as numeric) as "expected", cast(null as numeric(10, 2)) as "v") i
  union all
  select i."name", i."expected", cast(i."v" as numeric) as "found"
  from
  (select 'a decimal of 38 digits' as "name", cast('12345678901234567890123456.789012345678' as numeric) as
   "expected", cast(12345678901234567890123456.789012345678 as numeric(38, 12)) as "v") i
  union all
  select i."name", i."expected", cast(i."v" as numeric) as "found"
  from
  (select 'a number in a text' as "name", cast('7.25' as numeric) as "expected", cast('7.25' as text) as "v"
   union all
   select 'a null text' as "name", cast(null as numeric) as "expected", cast(null as text) as "v") i
  union all
  select i."name", i."expected", cast(i."v" as numeric) as "found"
  from
  (select 'a number in a padded text' as "name", cast('-31.5' as numeric) as "expected", cast('-31.5     ' as
    char(10)) as "v") i) f) c
where c."is_right" = 0;

-- asBoolean: 6
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", case
  when (cast(cast(i."v" as text) as boolean) = cast(true as boolean)) then 1
  when not ((cast(cast(i."v" as text) as boolean) = cast(true as boolean))) then 0
  end as "found"
  from
  (select 'true' as "name", cast(1 as numeric) as "expected", true as "v"
   union all
   select 'false' as "name", cast(0 as numeric) as "expected", false as "v"
   union all
   select 'a null boolean' as "name", cast(null as numeric) as "expected", cast(null as boolean) as "v") i
  union all
  select i."name", i."expected", case
  when (cast(cast(i."v" as text) as boolean) = cast(true as boolean)) then 1
  when not ((cast(cast(i."v" as text) as boolean) = cast(true as boolean))) then 0
  end as "found"
  from
  (select '1' as "name", cast(1 as numeric) as "expected", cast(1 as numeric(1, 0)) as "v"
   union all
   select '0' as "name", cast(0 as numeric) as "expected", cast(0 as numeric(1, 0)) as "v"
   union all
   select 'a null number' as "name", cast(null as numeric) as "expected", cast(null as numeric(1, 0)) as "v")
  i) f) c
where c."is_right" = 0;

-- texts compared: 48
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select '=: the same text' as "name", cast(1 as numeric) as "expected", cast('A1' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select '=: another case' as "name", cast(0 as numeric) as "expected", cast('a1' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('e' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('e' as text))) then 0
  end as "found"
  from
  (select '=: an accent' as "name", cast(0 as numeric) as "expected", cast('é' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('ú' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('ú' as text))) then 0
  end as "found"
  from
  (select '=: another accent' as "name", cast(0 as numeric) as "expected", cast('ü' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select '=: a full-width letter' as "name", cast(0 as numeric) as "expected", cast('Ａ1' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('ss' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('ss' as text))) then 0
  end as "found"
  from
  (select '=: sharp s' as "name", cast(0 as numeric) as "expected", cast('ß' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('か' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('か' as text))) then 0
  end as "found"
  from
  (select '=: another kana' as "name", cast(0 as numeric) as "expected", cast('カ' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('é' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('é' as text))) then 0
  end as "found"
  from
  (select '=: letter and accent apart' as "name", cast(0 as numeric) as "expected", cast(('e' || chr(769)) as
    text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select '=: a zero-width character' as "name", cast(0 as numeric) as "expected", cast(('A' || chr(8203) ||
     '1') as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('華強' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('華強' as text))) then 0
  end as "found"
  from
  (select '=: another Chinese character' as "name", cast(0 as numeric) as "expected", cast('华强' as text) as
   "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('𠮸' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('𠮸' as text))) then 0
  end as "found"
  from
  (select '=: another character outside the basic plane' as "name", cast(0 as numeric) as "expected", cast('𠮷'
    as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select '=: blanks at the end' as "name", cast(1 as numeric) as "expected", cast('A1  ' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select '=: a padded column' as "name", cast(1 as numeric) as "expected", cast('A1        ' as char(10)) as
   "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select '=: a tab at the end' as "name", cast(0 as numeric) as "expected", cast(('A1' || chr(9)) as text) as
   "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select '=: a blank at the start' as "name", cast(0 as numeric) as "expected", cast(' A1' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('12' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('12' as text))) then 0
  end as "found"
  from
  (select '=: leading zeros' as "name", cast(0 as numeric) as "expected", cast('0012' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select '=: null' as "name", cast(null as numeric) as "expected", cast(null as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select '=: an empty text' as "name", cast(null as numeric) as "expected", cast('' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text))) then 0
  end as "found"
  from
  (select '<>: the same text' as "name", cast(0 as numeric) as "expected", cast('A1' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text))) then 0
  end as "found"
  from
  (select '<>: another case' as "name", cast(1 as numeric) as "expected", cast('a1' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('e' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('e' as text))) then 0
  end as "found"
  from
  (select '<>: an accent' as "name", cast(1 as numeric) as "expected", cast('é' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text))) then 0
  end as "found"
  from
  (select '<>: blanks at the end' as "name", cast(0 as numeric) as "expected", cast('A1  ' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text))) then 0
  end as "found"
  from
  (select '<>: null' as "name", cast(null as numeric) as "expected", cast(null as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))))
  then 0
  end as "found"
  from
  (select 'in: the same text' as "name", cast(1 as numeric) as "expected", cast('A1' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))))
  then 0
  end as "found"
  from
  (select 'in: another case' as "name", cast(0 as numeric) as "expected", cast('a1' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('e' as text))) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('e' as text))))
  then 0
  end as "found"
  from
  (select 'in: an accent' as "name", cast(0 as numeric) as "expected", cast('é' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))))
  then 0
  end as "found"
  from
  (select 'in: blanks at the end' as "name", cast(1 as numeric) as "expected", cast('A1  ' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))))
  then 0
  end as "found"
  from
  (select 'in: null' as "name", cast(null as numeric) as "expected", cast(null as text) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: the same text' as "name", cast(1 as numeric) as "expected", cast('A1' as text) as "v",
   cast('A1' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: another case' as "name", cast(0 as numeric) as "expected", cast('a1' as text) as "v",
   cast('A1' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: an accent' as "name", cast(0 as numeric) as "expected", cast('é' as text) as "v",
   cast('e' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: another accent' as "name", cast(0 as numeric) as "expected", cast('ü' as text) as "v",
   cast('ú' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: a full-width letter' as "name", cast(0 as numeric) as "expected", cast('Ａ1' as text) as
   "v", cast('A1' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: sharp s' as "name", cast(0 as numeric) as "expected", cast('ß' as text) as "v",
   cast('ss' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: another kana' as "name", cast(0 as numeric) as "expected", cast('カ' as text) as "v",
   cast('か' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: letter and accent apart' as "name", cast(0 as numeric) as "expected", cast(('e' ||
     chr(769)) as text) as "v", cast('é' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: a zero-width character' as "name", cast(0 as numeric) as "expected", cast(('A' ||
     chr(8203) || '1') as text) as "v", cast('A1' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: another Chinese character' as "name", cast(0 as numeric) as "expected", cast('华强' as
    text) as "v", cast('華強' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: another character outside the basic plane' as "name", cast(0 as numeric) as "expected",
   cast('𠮷' as text) as "v", cast('𠮸' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: blanks at the end' as "name", cast(1 as numeric) as "expected", cast('A1  ' as text) as
   "v", cast('A1' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: a padded column' as "name", cast(1 as numeric) as "expected", cast('A1        ' as
    char(10)) as "v", cast('A1' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: a tab at the end' as "name", cast(0 as numeric) as "expected", cast(('A1' || chr(9)) as
    text) as "v", cast('A1' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: a blank at the start' as "name", cast(0 as numeric) as "expected", cast(' A1' as text)
   as "v", cast('A1' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: leading zeros' as "name", cast(0 as numeric) as "expected", cast('0012' as text) as
   "v", cast('12' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: null' as "name", cast(null as numeric) as "expected", cast(null as text) as "v",
   cast('A1' as text) as "other") i
  union all
  select i."name", i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select 'two columns: an empty text' as "name", cast(null as numeric) as "expected", cast('' as text) as "v",
   cast('A1' as text) as "other") i) f
 union all
 select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select 'distinct texts of a group' as "name", cast('5' as numeric) as "expected",
  (select count(distinct nullif(rtrim(cast(given."t" as text) collate "C"), ''))
   from
   (select cast(cells.cell ->> 0 as text) as "t"
    from jsonb_array_elements(cast( E'[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\\t"],[null],["A1"]]' as jsonb))
    as cells (cell)) as "given") as "found"
  union all
  select 'records of the greatest group' as "name", cast('3' as numeric) as "expected",
  (select max(g."n")
   from
   (select r."k" as "k", count(*) as "n"
    from
    (select nullif(rtrim(cast(given."t" as text) collate "C"), '') as "k"
     from
     (select cast(cells.cell ->> 0 as text) as "t"
      from jsonb_array_elements(cast( E'[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\\t"],[null],["A1"]]' as
        jsonb)) as cells (cell)) as "given") r
    group by r."k") g) as "found") f) c
where c."is_right" = 0;

-- asDate: 46
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'a date stays what it is' as "name", cast('2026-05-01' as date) as "expected", cast('2026-05-01' as
    date) as "v"
   union all
   select 'never ends, as a date' as "name", cast('9999-12-31' as date) as "expected", cast('9999-12-31' as
    date) as "v"
   union all
   select 'a null date' as "name", cast(null as date) as "expected", cast(null as date) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'the last second of a day in Shanghai, stored in UTC' as "name", cast('2026-05-01' as date) as
   "expected", cast('2026-05-01 15:59:59' as timestamp) as "v"
   union all
   select 'the first second of a day in Shanghai, stored in UTC' as "name", cast('2026-05-02' as date) as
   "expected", cast('2026-05-01 16:00:00' as timestamp) as "v"
   union all
   select 'parts of a second are not rounded up into the next day' as "name", cast('2026-05-01' as date) as
   "expected", cast('2026-05-01 15:59:59.999' as timestamp) as "v"
   union all
   select 'midnight of UTC in Shanghai' as "name", cast('2026-05-01' as date) as "expected",
   cast('2026-05-01 00:00:00' as timestamp) as "v"
   union all
   select 'over a leap day' as "name", cast('2024-03-01' as date) as "expected", cast('2024-02-29 16:00:00' as
    timestamp) as "v"
   union all
   select 'long ago' as "name", cast('1900-01-01' as date) as "expected", cast('1900-01-01 00:00:00' as
    timestamp) as "v"
   union all
   select 'never ends' as "name", cast('9999-12-31' as date) as "expected", cast('9999-12-31 00:00:00' as
    timestamp) as "v"
   union all
   select 'after 2038' as "name", cast('2050-07-01' as date) as "expected", cast('2050-06-30 16:00:00' as
    timestamp) as "v"
   union all
   select 'a null timestamp' as "name", cast(null as date) as "expected", cast(null as timestamp) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'an instant in UTC' as "name", cast('2026-05-02' as date) as "expected",
   cast('2026-05-01 16:00:00+00:00' as timestamptz) as "v"
   union all
   select 'an instant with its own offset' as "name", cast('2026-05-01' as date) as "expected",
   cast('2026-05-01 23:59:00+08:00' as timestamptz) as "v"
   union all
   select 'a null instant' as "name", cast(null as date) as "expected", cast(null as timestamptz) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'a text with a date' as "name", cast('2026-05-01' as date) as "expected", cast('2026-05-01' as text)
   as "v"
   union all
   select 'a text of eight digits' as "name", cast('2026-05-01' as date) as "expected", cast('20260501' as
    text) as "v"
   union all
   select 'a text with a time' as "name", cast('2026-05-02' as date) as "expected", cast('2026-05-01 18:00:00'
    as text) as "v"
   union all
   select 'a null text' as "name", cast(null as date) as "expected", cast(null as text) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'an infinite date is no calendar date' as "name", cast(null as date) as "expected", 'infinity'::date
   as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'an infinite timestamp is no calendar date' as "name", cast(null as date) as "expected",
   '-infinity'::timestamp as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('America/New_York' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('America/New_York' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'a date west of the storage zone stays what it is' as "name", cast('2026-05-01' as date) as
   "expected", cast('2026-05-01' as date) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('America/New_York' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('America/New_York' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'west of UTC in winter' as "name", cast('2026-03-07' as date) as "expected",
   cast('2026-03-08 04:59:59' as timestamp) as "v"
   union all
   select 'west of UTC in summer' as "name", cast('2026-03-08' as date) as "expected",
   cast('2026-03-09 03:59:59' as timestamp) as "v"
   union all
   select 'west of UTC in summer, next day' as "name", cast('2026-03-09' as date) as "expected",
   cast('2026-03-09 04:00:00' as timestamp) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'a date without a storage zone' as "name", cast('2026-05-01' as date) as "expected",
   cast('2026-05-01' as date) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'without a storage zone it keeps its date' as "name", cast('2026-05-01' as date) as "expected",
   cast('2026-05-01 23:59:59' as timestamp) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'an instant needs no storage zone' as "name", cast('2026-05-02' as date) as "expected",
   cast('2026-05-01 16:00:00+00:00' as timestamptz) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'a text with a time, without a storage zone' as "name", cast('2026-05-01' as date) as "expected",
   cast('2026-05-01 18:00:00' as text) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone cast('UTC'
      as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('Asia/Shanghai' as text) at time zone cast('UTC' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'stored in Shanghai, read in UTC, the evening before' as "name", cast('2026-04-30' as date) as
   "expected", cast('2026-05-01 07:59:59' as timestamp) as "v"
   union all
   select 'stored in Shanghai, read in UTC, the same day' as "name", cast('2026-05-01' as date) as "expected",
   cast('2026-05-01 08:00:00' as timestamp) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('Asia/Shanghai' as text) at time zone
     cast('Asia/Shanghai' as text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'stored and read in one zone' as "name", cast('2026-05-01' as date) as "expected",
   cast('2026-05-01 23:59:59' as timestamp) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Europe/Berlin' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Europe/Berlin' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'over the end of a year' as "name", cast('2027-01-01' as date) as "expected",
   cast('2026-12-31 23:30:00' as timestamp) as "v"
   union all
   select 'winter time is one hour' as "name", cast('2026-12-31' as date) as "expected",
   cast('2026-12-31 22:30:00' as timestamp) as "v"
   union all
   select 'summer time is two hours' as "name", cast('2026-07-01' as date) as "expected",
   cast('2026-06-30 22:30:00' as timestamp) as "v"
   union all
   select 'the night before the clocks go forward' as "name", cast('2026-03-28' as date) as "expected",
   cast('2026-03-28 22:59:59' as timestamp) as "v"
   union all
   select 'the night in which the clocks go forward' as "name", cast('2026-03-29' as date) as "expected",
   cast('2026-03-28 23:00:00' as timestamp) as "v"
   union all
   select 'the evening after the clocks went forward' as "name", cast('2026-03-30' as date) as "expected",
   cast('2026-03-29 22:00:00' as timestamp) as "v"
   union all
   select 'the evening after the clocks went back' as "name", cast('2026-10-25' as date) as "expected",
   cast('2026-10-25 22:59:59' as timestamp) as "v"
   union all
   select 'the night after the clocks went back' as "name", cast('2026-10-26' as date) as "expected",
   cast('2026-10-25 23:00:00' as timestamp) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Europe/Berlin' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('Europe/Berlin' as text) at time zone
     cast('Europe/Berlin' as text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'an hour that the clocks leave out, stored in its zone' as "name", cast('2026-03-29' as date) as
   "expected", cast('2026-03-29 02:30:00' as timestamp) as "v"
   union all
   select 'an hour that the clocks show twice, stored in its zone' as "name", cast('2026-10-25' as date) as
   "expected", cast('2026-10-25 02:30:00' as timestamp) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('Europe/Berlin' as text) at time zone
     cast('Asia/Shanghai' as text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'an hour that the clocks leave out, read elsewhere' as "name", cast('2026-03-29' as date) as
   "expected", cast('2026-03-29 02:30:00' as timestamp) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone cast('UTC'
      as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('Europe/Berlin' as text) at time zone cast('UTC' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'an hour that the clocks show twice, read elsewhere' as "name", cast('2026-10-25' as date) as
   "expected", cast('2026-10-25 02:30:00' as timestamp) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('America/Sao_Paulo' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('America/Sao_Paulo' as text) at time zone
     cast('America/Sao_Paulo' as text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'a day without its first hour' as "name", cast('2017-10-15' as date) as "expected",
   cast('2017-10-15 00:30:00' as timestamp) as "v") i
  union all
  select i."name", i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('America/New_York' as text) at time zone
     cast('Asia/Shanghai' as text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select 'an instant is not moved by the storage zone' as "name", cast('2026-05-02' as date) as "expected",
   cast('2026-05-01 16:00:00+00:00' as timestamptz) as "v") i) f) c
where c."is_right" = 0;

-- ageInDays: 9
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", (cast('2026-06-01' as date) - i."v") as "found"
  from
  (select '31 days before' as "name", cast('31' as numeric) as "expected", cast('2026-05-01' as date) as "v"
   union all
   select 'the day before' as "name", cast('1' as numeric) as "expected", cast('2026-05-31' as date) as "v"
   union all
   select 'the day itself' as "name", cast('0' as numeric) as "expected", cast('2026-06-01' as date) as "v"
   union all
   select 'the day after is negative' as "name", cast('-1' as numeric) as "expected", cast('2026-06-02' as
    date) as "v"
   union all
   select 'over a leap day' as "name", cast('824' as numeric) as "expected", cast('2024-02-28' as date) as "v"
   union all
   select 'over the night in which the clocks go forward' as "name", cast('64' as numeric) as "expected",
   cast('2026-03-29' as date) as "v"
   union all
   select 'the null date of many ERPs' as "name", cast('46172' as numeric) as "expected", cast('1900-01-01' as
    date) as "v"
   union all
   select 'the end of time' as "name", cast('-2912291' as numeric) as "expected", cast('9999-12-31' as date) as
   "v"
   union all
   select 'null' as "name", cast(null as numeric) as "expected", cast(null as date) as "v") i) f) c
where c."is_right" = 0;

-- addDays: 8
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", (i."v" + cast(2 as integer)) as "found"
  from
  (select 'over a leap day' as "name", cast('2024-03-01' as date) as "expected", cast('2024-02-28' as date) as
   "v"
   union all
   select 'over no leap day' as "name", cast('2026-03-02' as date) as "expected", cast('2026-02-28' as date) as
   "v"
   union all
   select 'over the end of a year' as "name", cast('2027-01-01' as date) as "expected", cast('2026-12-30' as
    date) as "v"
   union all
   select 'null' as "name", cast(null as date) as "expected", cast(null as date) as "v") i
  union all
  select i."name", i."expected", (i."v" + cast(-1 as integer)) as "found"
  from
  (select 'a day less' as "name", cast('2025-12-31' as date) as "expected", cast('2026-01-01' as date) as "v")
  i
  union all
  select i."name", i."expected", (i."v" + cast(0 as integer)) as "found"
  from
  (select 'no day' as "name", cast('2026-01-01' as date) as "expected", cast('2026-01-01' as date) as "v") i
  union all
  select i."name", i."expected", (i."v" + cast(3650 as integer)) as "found"
  from
  (select 'ten years' as "name", cast('2035-12-30' as date) as "expected", cast('2026-01-01' as date) as "v")
  i) f
 union all
 select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", (cast('2026-06-01' as date) - (i."v" + cast(30 as integer))) as "found"
  from
  (select 'the age of a sum' as "name", cast('1' as numeric) as "expected", cast('2026-05-01' as date) as "v")
  i) f) c
where c."is_right" = 0;

-- startOf, week: 7
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", cast(date_trunc('week', i."v") as date) as "found"
  from
  (select 'a Monday' as "name", cast('2026-06-01' as date) as "expected", cast('2026-06-01' as date) as "v"
   union all
   select 'a Sunday belongs to the week before' as "name", cast('2026-06-01' as date) as "expected",
   cast('2026-06-07' as date) as "v"
   union all
   select 'the Monday after' as "name", cast('2026-06-08' as date) as "expected", cast('2026-06-08' as date) as
   "v"
   union all
   select 'over the end of a year' as "name", cast('2025-12-29' as date) as "expected", cast('2026-01-01' as
    date) as "v"
   union all
   select 'over a leap day' as "name", cast('2024-02-26' as date) as "expected", cast('2024-03-02' as date) as
   "v"
   union all
   select 'long ago' as "name", cast('1899-12-25' as date) as "expected", cast('1899-12-31' as date) as "v"
   union all
   select 'null' as "name", cast(null as date) as "expected", cast(null as date) as "v") i) f) c
where c."is_right" = 0;

-- startOf, month: 5
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", cast(date_trunc('month', i."v") as date) as "found"
  from
  (select 'the first of a month' as "name", cast('2026-06-01' as date) as "expected", cast('2026-06-01' as
    date) as "v"
   union all
   select 'the last day of a month' as "name", cast('2026-06-01' as date) as "expected", cast('2026-06-30' as
    date) as "v"
   union all
   select 'a leap day' as "name", cast('2024-02-01' as date) as "expected", cast('2024-02-29' as date) as "v"
   union all
   select 'the last day of a year' as "name", cast('2025-12-01' as date) as "expected", cast('2025-12-31' as
    date) as "v"
   union all
   select 'null' as "name", cast(null as date) as "expected", cast(null as date) as "v") i) f) c
where c."is_right" = 0;

-- dates compared: 3
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", case
  when (nullif(nullif(case
     when pg_typeof(i."v") = 'date'::regtype
     or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
     when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
      cast('Asia/Shanghai' as text) as date)
     else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
       text) as date) end, 'infinity'), '-infinity') = cast('2026-05-02' as date)) then 1
  when not ((nullif(nullif(case
      when pg_typeof(i."v") = 'date'::regtype
      or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
      when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
       cast('Asia/Shanghai' as text) as date)
      else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
        text) as date) end, 'infinity'), '-infinity') = cast('2026-05-02' as date))) then 0
  end as "found"
  from
  (select 'a timestamp is cut to its date' as "name", cast(1 as numeric) as "expected",
   cast('2026-05-01 18:00:00' as timestamp) as "v") i
  union all
  select i."name", i."expected", case
  when (nullif(nullif(case
     when pg_typeof(i."v") = 'date'::regtype
     or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
     when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
      cast('Asia/Shanghai' as text) as date)
     else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
       text) as date) end, 'infinity'), '-infinity') = cast('2026-05-02' as date)) then 1
  when not ((nullif(nullif(case
      when pg_typeof(i."v") = 'date'::regtype
      or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
      when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
       cast('Asia/Shanghai' as text) as date)
      else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
        text) as date) end, 'infinity'), '-infinity') = cast('2026-05-02' as date))) then 0
  end as "found"
  from
  (select 'another date' as "name", cast(0 as numeric) as "expected", cast('2026-05-01' as date) as "v"
   union all
   select 'null' as "name", cast(null as numeric) as "expected", cast(null as date) as "v") i) f) c
where c."is_right" = 0;

-- isBlank: 78
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", case
  when (coalesce(case
    when ascii(cast(i."v" as text)) between 33
    and 126
    or ascii(cast(i."v" as text)) between 19968
    and 40959 then '.'
    else btrim(cast(i."v" as text),
     E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
    end, '') = '') then 1
  when not ((coalesce(case
     when ascii(cast(i."v" as text)) between 33
     and 126
     or ascii(cast(i."v" as text)) between 19968
     and 40959 then '.'
     else btrim(cast(i."v" as text),
      E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
     end, '') = '')) then 0
  end as "found"
  from
  (select 'tab' as "name", cast(1 as numeric) as "expected", cast(chr(9) as text) as "v"
   union all
   select 'line feed' as "name", cast(1 as numeric) as "expected", cast(chr(10) as text) as "v"
   union all
   select 'vertical tab' as "name", cast(1 as numeric) as "expected", cast(chr(11) as text) as "v"
   union all
   select 'form feed' as "name", cast(1 as numeric) as "expected", cast(chr(12) as text) as "v"
   union all
   select 'carriage return' as "name", cast(1 as numeric) as "expected", cast(chr(13) as text) as "v"
   union all
   select 'blank' as "name", cast(1 as numeric) as "expected", cast(' ' as text) as "v"
   union all
   select 'next line' as "name", cast(1 as numeric) as "expected", cast(chr(133) as text) as "v"
   union all
   select 'no-break space' as "name", cast(1 as numeric) as "expected", cast(chr(160) as text) as "v"
   union all
   select 'ogham space' as "name", cast(1 as numeric) as "expected", cast(chr(5760) as text) as "v"
   union all
   select 'Mongolian vowel separator' as "name", cast(1 as numeric) as "expected", cast(chr(6158) as text) as
   "v"
   union all
   select 'en quad' as "name", cast(1 as numeric) as "expected", cast(chr(8192) as text) as "v"
   union all
   select 'em quad' as "name", cast(1 as numeric) as "expected", cast(chr(8193) as text) as "v"
   union all
   select 'en space' as "name", cast(1 as numeric) as "expected", cast(chr(8194) as text) as "v"
   union all
   select 'em space' as "name", cast(1 as numeric) as "expected", cast(chr(8195) as text) as "v"
   union all
   select 'third of an em' as "name", cast(1 as numeric) as "expected", cast(chr(8196) as text) as "v"
   union all
   select 'quarter of an em' as "name", cast(1 as numeric) as "expected", cast(chr(8197) as text) as "v"
   union all
   select 'sixth of an em' as "name", cast(1 as numeric) as "expected", cast(chr(8198) as text) as "v"
   union all
   select 'figure space' as "name", cast(1 as numeric) as "expected", cast(chr(8199) as text) as "v"
   union all
   select 'punctuation space' as "name", cast(1 as numeric) as "expected", cast(chr(8200) as text) as "v"
   union all
   select 'thin space' as "name", cast(1 as numeric) as "expected", cast(chr(8201) as text) as "v"
   union all
   select 'hair space' as "name", cast(1 as numeric) as "expected", cast(chr(8202) as text) as "v"
   union all
   select 'zero width space' as "name", cast(1 as numeric) as "expected", cast(chr(8203) as text) as "v"
   union all
   select 'zero width non-joiner' as "name", cast(1 as numeric) as "expected", cast(chr(8204) as text) as "v"
   union all
   select 'zero width joiner' as "name", cast(1 as numeric) as "expected", cast(chr(8205) as text) as "v"
   union all
   select 'line separator' as "name", cast(1 as numeric) as "expected", cast(chr(8232) as text) as "v"
   union all
   select 'paragraph separator' as "name", cast(1 as numeric) as "expected", cast(chr(8233) as text) as "v"
   union all
   select 'narrow no-break space' as "name", cast(1 as numeric) as "expected", cast(chr(8239) as text) as "v"
   union all
   select 'medium mathematical space' as "name", cast(1 as numeric) as "expected", cast(chr(8287) as text) as
   "v"
   union all
   select 'word joiner' as "name", cast(1 as numeric) as "expected", cast(chr(8288) as text) as "v"
   union all
   select 'ideographic space' as "name", cast(1 as numeric) as "expected", cast(chr(12288) as text) as "v"
   union all
   select 'byte order mark' as "name", cast(1 as numeric) as "expected", cast(chr(65279) as text) as "v"
   union all
   select 'a letter between: tab' as "name", cast(0 as numeric) as "expected", cast((chr(9) || 'a' || chr(9))
    as text) as "v"
   union all
   select 'a letter between: line feed' as "name", cast(0 as numeric) as "expected", cast((chr(10) || 'a' ||
     chr(10)) as text) as "v"
   union all
   select 'a letter between: vertical tab' as "name", cast(0 as numeric) as "expected", cast((chr(11) || 'a' ||
     chr(11)) as text) as "v"
   union all
   select 'a letter between: form feed' as "name", cast(0 as numeric) as "expected", cast((chr(12) || 'a' ||
     chr(12)) as text) as "v"
   union all
   select 'a letter between: carriage return' as "name", cast(0 as numeric) as "expected", cast((chr(13) || 'a'
     || chr(13)) as text) as "v"
   union all
   select 'a letter between: blank' as "name", cast(0 as numeric) as "expected", cast(' a ' as text) as "v"
   union all
   select 'a letter between: next line' as "name", cast(0 as numeric) as "expected", cast((chr(133) || 'a' ||
     chr(133)) as text) as "v"
   union all
   select 'a letter between: no-break space' as "name", cast(0 as numeric) as "expected", cast((chr(160) || 'a'
     || chr(160)) as text) as "v"
   union all
   select 'a letter between: ogham space' as "name", cast(0 as numeric) as "expected", cast((chr(5760) || 'a'
     || chr(5760)) as text) as "v"
   union all
   select 'a letter between: Mongolian vowel separator' as "name", cast(0 as numeric) as "expected",
   cast((chr(6158) || 'a' || chr(6158)) as text) as "v"
   union all
   select 'a letter between: en quad' as "name", cast(0 as numeric) as "expected", cast((chr(8192) || 'a' ||
     chr(8192)) as text) as "v"
   union all
   select 'a letter between: em quad' as "name", cast(0 as numeric) as "expected", cast((chr(8193) || 'a' ||
     chr(8193)) as text) as "v"
   union all
   select 'a letter between: en space' as "name", cast(0 as numeric) as "expected", cast((chr(8194) || 'a' ||
     chr(8194)) as text) as "v"
   union all
   select 'a letter between: em space' as "name", cast(0 as numeric) as "expected", cast((chr(8195) || 'a' ||
     chr(8195)) as text) as "v"
   union all
   select 'a letter between: third of an em' as "name", cast(0 as numeric) as "expected", cast((chr(8196) ||
     'a' || chr(8196)) as text) as "v"
   union all
   select 'a letter between: quarter of an em' as "name", cast(0 as numeric) as "expected", cast((chr(8197) ||
     'a' || chr(8197)) as text) as "v"
   union all
   select 'a letter between: sixth of an em' as "name", cast(0 as numeric) as "expected", cast((chr(8198) ||
     'a' || chr(8198)) as text) as "v"
   union all
   select 'a letter between: figure space' as "name", cast(0 as numeric) as "expected", cast((chr(8199) || 'a'
     || chr(8199)) as text) as "v"
   union all
   select 'a letter between: punctuation space' as "name", cast(0 as numeric) as "expected", cast((chr(8200) ||
     'a' || chr(8200)) as text) as "v"
   union all
   select 'a letter between: thin space' as "name", cast(0 as numeric) as "expected", cast((chr(8201) || 'a' ||
     chr(8201)) as text) as "v"
   union all
   select 'a letter between: hair space' as "name", cast(0 as numeric) as "expected", cast((chr(8202) || 'a' ||
     chr(8202)) as text) as "v"
   union all
   select 'a letter between: zero width space' as "name", cast(0 as numeric) as "expected", cast((chr(8203) ||
     'a' || chr(8203)) as text) as "v"
   union all
   select 'a letter between: zero width non-joiner' as "name", cast(0 as numeric) as "expected",
   cast((chr(8204) || 'a' || chr(8204)) as text) as "v"
   union all
   select 'a letter between: zero width joiner' as "name", cast(0 as numeric) as "expected", cast((chr(8205) ||
     'a' || chr(8205)) as text) as "v"
   union all
   select 'a letter between: line separator' as "name", cast(0 as numeric) as "expected", cast((chr(8232) ||
     'a' || chr(8232)) as text) as "v"
   union all
   select 'a letter between: paragraph separator' as "name", cast(0 as numeric) as "expected", cast((chr(8233)
     || 'a' || chr(8233)) as text) as "v"
   union all
   select 'a letter between: narrow no-break space' as "name", cast(0 as numeric) as "expected",
   cast((chr(8239) || 'a' || chr(8239)) as text) as "v"
   union all
   select 'a letter between: medium mathematical space' as "name", cast(0 as numeric) as "expected",
   cast((chr(8287) || 'a' || chr(8287)) as text) as "v"
   union all
   select 'a letter between: word joiner' as "name", cast(0 as numeric) as "expected", cast((chr(8288) || 'a'
     || chr(8288)) as text) as "v"
   union all
   select 'a letter between: ideographic space' as "name", cast(0 as numeric) as "expected", cast((chr(12288)
     || 'a' || chr(12288)) as text) as "v"
   union all
   select 'a letter between: byte order mark' as "name", cast(0 as numeric) as "expected", cast((chr(65279) ||
     'a' || chr(65279)) as text) as "v"
   union all
   select 'null' as "name", cast(1 as numeric) as "expected", cast(null as text) as "v"
   union all
   select 'an empty text' as "name", cast(1 as numeric) as "expected", cast('' as text) as "v"
   union all
   select 'all of them together' as "name", cast(1 as numeric) as "expected", cast((chr(9) || chr(10) ||
     chr(11) || chr(12) || chr(13) || ' ' || chr(133) || chr(160) || chr(5760) || chr(6158) || chr(8192) ||
     chr(8193) || chr(8194) || chr(8195) || chr(8196) || chr(8197) || chr(8198) || chr(8199) || chr(8200) ||
     chr(8201) || chr(8202) || chr(8203) || chr(8204) || chr(8205) || chr(8232) || chr(8233) || chr(8239) ||
     chr(8287) || chr(8288) || chr(12288) || chr(65279)) as text) as "v"
   union all
   select 'a zero' as "name", cast(0 as numeric) as "expected", cast('0' as text) as "v"
   union all
   select 'a hyphen' as "name", cast(0 as numeric) as "expected", cast('-' as text) as "v"
   union all
   select 'a Chinese word' as "name", cast(0 as numeric) as "expected", cast('无' as text) as "v"
   union all
   select 'a percent sign' as "name", cast(0 as numeric) as "expected", cast('%' as text) as "v"
   union all
   select 'an underscore' as "name", cast(0 as numeric) as "expected", cast('_' as text) as "v"
   union all
   select 'a backslash' as "name", cast(0 as numeric) as "expected", cast( E'\\' as text) as "v"
   union all
   select 'a bracket' as "name", cast(0 as numeric) as "expected", cast('[' as text) as "v"
   union all
   select 'a caret' as "name", cast(0 as numeric) as "expected", cast('^' as text) as "v"
   union all
   select 'a letter after an ideographic space' as "name", cast(0 as numeric) as "expected", cast((chr(12288)
     || 'a') as text) as "v"
   union all
   select 'a soft hyphen is no white space' as "name", cast(0 as numeric) as "expected", cast(chr(173) as text)
   as "v"
   union all
   select 'an empty Braille cell is no white space' as "name", cast(0 as numeric) as "expected",
   cast(chr(10240) as text) as "v"
   union all
   select 'a character outside the basic plane' as "name", cast(0 as numeric) as "expected", cast('𠮷' as text)
   as "v") i
  union all
  select i."name", i."expected", case
  when (coalesce(case
    when ascii(cast(i."v" as text)) between 33
    and 126
    or ascii(cast(i."v" as text)) between 19968
    and 40959 then '.'
    else btrim(cast(i."v" as text),
     E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
    end, '') = '') then 1
  when not ((coalesce(case
     when ascii(cast(i."v" as text)) between 33
     and 126
     or ascii(cast(i."v" as text)) between 19968
     and 40959 then '.'
     else btrim(cast(i."v" as text),
      E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
     end, '') = '')) then 0
  end as "found"
  from
  (select 'a padded column of blanks' as "name", cast(1 as numeric) as "expected", cast('        ' as char(8))
   as "v") i) f) c
where c."is_right" = 0;

-- normalText at its ends: 31
select c."name", c."expected", c."found"
from
(select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (f."found" || cast('|' as text)) = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", case
  when octet_length(cast(i."v" as text)) = char_length(cast(i."v" as text)) then lower(btrim(cast(i."v" as
     text),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate "C") collate pg_catalog."und-x-icu"
  else lower(btrim(normalize(cast(i."v" as text), NFKC),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate pg_catalog."und-x-icu")
  end as "found"
  from
  (select 'tab' as "name", cast('a|' as text) as "expected", cast((chr(9) || 'a' || chr(9)) as text) as "v"
   union all
   select 'line feed' as "name", cast('a|' as text) as "expected", cast((chr(10) || 'a' || chr(10)) as text) as
   "v"
   union all
   select 'vertical tab' as "name", cast('a|' as text) as "expected", cast((chr(11) || 'a' || chr(11)) as text)
   as "v"
   union all
   select 'form feed' as "name", cast('a|' as text) as "expected", cast((chr(12) || 'a' || chr(12)) as text) as
   "v"
   union all
   select 'carriage return' as "name", cast('a|' as text) as "expected", cast((chr(13) || 'a' || chr(13)) as
    text) as "v"
   union all
   select 'blank' as "name", cast('a|' as text) as "expected", cast(' a ' as text) as "v"
   union all
   select 'next line' as "name", cast('a|' as text) as "expected", cast((chr(133) || 'a' || chr(133)) as text)
   as "v"
   union all
   select 'no-break space' as "name", cast('a|' as text) as "expected", cast((chr(160) || 'a' || chr(160)) as
    text) as "v"
   union all
   select 'ogham space' as "name", cast('a|' as text) as "expected", cast((chr(5760) || 'a' || chr(5760)) as
    text) as "v"
   union all
   select 'Mongolian vowel separator' as "name", cast('a|' as text) as "expected", cast((chr(6158) || 'a' ||
     chr(6158)) as text) as "v"
   union all
   select 'en quad' as "name", cast('a|' as text) as "expected", cast((chr(8192) || 'a' || chr(8192)) as text)
   as "v"
   union all
   select 'em quad' as "name", cast('a|' as text) as "expected", cast((chr(8193) || 'a' || chr(8193)) as text)
   as "v"
   union all
   select 'en space' as "name", cast('a|' as text) as "expected", cast((chr(8194) || 'a' || chr(8194)) as text)
   as "v"
   union all
   select 'em space' as "name", cast('a|' as text) as "expected", cast((chr(8195) || 'a' || chr(8195)) as text)
   as "v"
   union all
   select 'third of an em' as "name", cast('a|' as text) as "expected", cast((chr(8196) || 'a' || chr(8196)) as
    text) as "v"
   union all
   select 'quarter of an em' as "name", cast('a|' as text) as "expected", cast((chr(8197) || 'a' || chr(8197))
    as text) as "v"
   union all
   select 'sixth of an em' as "name", cast('a|' as text) as "expected", cast((chr(8198) || 'a' || chr(8198)) as
    text) as "v"
   union all
   select 'figure space' as "name", cast('a|' as text) as "expected", cast((chr(8199) || 'a' || chr(8199)) as
    text) as "v"
   union all
   select 'punctuation space' as "name", cast('a|' as text) as "expected", cast((chr(8200) || 'a' || chr(8200))
    as text) as "v"
   union all
   select 'thin space' as "name", cast('a|' as text) as "expected", cast((chr(8201) || 'a' || chr(8201)) as
    text) as "v"
   union all
   select 'hair space' as "name", cast('a|' as text) as "expected", cast((chr(8202) || 'a' || chr(8202)) as
    text) as "v"
   union all
   select 'zero width space' as "name", cast('a|' as text) as "expected", cast((chr(8203) || 'a' || chr(8203))
    as text) as "v"
   union all
   select 'zero width non-joiner' as "name", cast('a|' as text) as "expected", cast((chr(8204) || 'a' ||
     chr(8204)) as text) as "v"
   union all
   select 'zero width joiner' as "name", cast('a|' as text) as "expected", cast((chr(8205) || 'a' || chr(8205))
    as text) as "v"
   union all
   select 'line separator' as "name", cast('a|' as text) as "expected", cast((chr(8232) || 'a' || chr(8232)) as
    text) as "v"
   union all
   select 'paragraph separator' as "name", cast('a|' as text) as "expected", cast((chr(8233) || 'a' ||
     chr(8233)) as text) as "v"
   union all
   select 'narrow no-break space' as "name", cast('a|' as text) as "expected", cast((chr(8239) || 'a' ||
     chr(8239)) as text) as "v"
   union all
   select 'medium mathematical space' as "name", cast('a|' as text) as "expected", cast((chr(8287) || 'a' ||
     chr(8287)) as text) as "v"
   union all
   select 'word joiner' as "name", cast('a|' as text) as "expected", cast((chr(8288) || 'a' || chr(8288)) as
    text) as "v"
   union all
   select 'ideographic space' as "name", cast('a|' as text) as "expected", cast((chr(12288) || 'a' ||
     chr(12288)) as text) as "v"
   union all
   select 'byte order mark' as "name", cast('a|' as text) as "expected", cast((chr(65279) || 'a' || chr(65279))
    as text) as "v") i) f) c
where c."is_right" = 0;

-- normalText: 21
select c."name", c."expected", c."found"
from
(select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (f."found" || cast('|' as text)) = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", case
  when octet_length(cast(i."v" as text)) = char_length(cast(i."v" as text)) then lower(btrim(cast(i."v" as
     text),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate "C") collate pg_catalog."und-x-icu"
  else lower(btrim(normalize(cast(i."v" as text), NFKC),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate pg_catalog."und-x-icu")
  end as "found"
  from
  (select 'lower case' as "name", cast('abc def|' as text) as "expected", cast('ABC Def' as text) as "v"
   union all
   select 'accented letters' as "name", cast('äöü é|' as text) as "expected", cast('ÄÖÜ É' as text) as "v"
   union all
   select 'Greek and Cyrillic' as "name", cast('δж|' as text) as "expected", cast('ΔЖ' as text) as "v"
   union all
   select 'full-width letters, hyphen and digits' as "name", cast('abc-123|' as text) as "expected",
   cast((chr(12288) || ' ＡＢＣ－１２３' || chr(8203)) as text) as "v"
   union all
   select 'full-width punctuation' as "name", cast('(1.5)/,:;?!#&@|' as text) as "expected",
   cast('（１．５）／，：；？！＃＆＠' as text) as "v"
   union all
   select 'every full-width character' as "name", cast(
    E'!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~|' as
    text) as "expected",
   cast('！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～' as
    text) as "v"
   union all
   select 'an ideographic space within becomes a blank' as "name", cast('深圳市 华强|' as text) as "expected",
   cast(('深圳市' || chr(12288) || '华强') as text) as "v"
   union all
   select 'a no-break space within becomes a blank' as "name", cast('a b|' as text) as "expected", cast(('a' ||
     chr(160) || 'b') as text) as "v"
   union all
   select 'a zero-width character within stays' as "name", cast('a​b|' as text) as "expected", cast(('a' ||
     chr(8203) || 'b') as text) as "v"
   union all
   select 'a line feed within stays' as "name", cast('a
b|' as text) as "expected", cast(('a' || chr(10) ||
     'b') as text) as "v"
   union all
   select 'Chinese stays' as "name", cast('深圳市华强电子有限公司|' as text) as "expected", cast('深圳市华强电子有限公司' as text) as
   "v"
   union all
   select 'a character outside the basic plane stays' as "name", cast('𠮷野家|' as text) as "expected",
   cast('𠮷野家' as text) as "v"
   union all
   select 'sharp s stays' as "name", cast('straße|' as text) as "expected", cast('Straße' as text) as "v"
   union all
   select 'a ligature is taken apart' as "name", cast('fin|' as text) as "expected", cast('ﬁn' as text) as "v"
   union all
   select 'a number in a circle' as "name", cast('1|' as text) as "expected", cast('①' as text) as "v"
   union all
   select 'a squared unit' as "name", cast('kg|' as text) as "expected", cast('㎏' as text) as "v"
   union all
   select 'half-width kana' as "name", cast('カナ|' as text) as "expected", cast('ｶﾅ' as text) as "v"
   union all
   select 'letter and accent become one' as "name", cast('é|' as text) as "expected", cast(('e' || chr(769)) as
    text) as "v"
   union all
   select 'a Roman numeral' as "name", cast('iv|' as text) as "expected", cast('Ⅳ' as text) as "v"
   union all
   select 'null' as "name", cast(null as text) as "expected", cast(null as text) as "v") i
  union all
  select i."name", i."expected", case
  when octet_length(cast(i."v" as text)) = char_length(cast(i."v" as text)) then lower(btrim(cast(i."v" as
     text),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate "C") collate pg_catalog."und-x-icu"
  else lower(btrim(normalize(cast(i."v" as text), NFKC),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate pg_catalog."und-x-icu")
  end as "found"
  from
  (select 'the padding of a column goes' as "name", cast('abc|' as text) as "expected", cast('Abc       ' as
    char(10)) as "v") i) f) c
where c."is_right" = 0;

-- normalIdentifier: 14
select c."name", c."expected", c."found"
from
(select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (f."found" || cast('|' as text)) = f."expected" then 1
 when f."expected" is null
 and (f."found" || cast('|' as text)) = cast('|' as text) then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", regexp_replace(case
   when octet_length(cast(i."v" as text)) = char_length(cast(i."v" as text)) then upper(cast(i."v" as text)
    collate "C") collate pg_catalog."und-x-icu"
   else upper(normalize(cast(i."v" as text), NFKC) collate pg_catalog."und-x-icu") end, '[^A-Z0-9]', '', 'g')
  as "found"
  from
  (select 'upper case' as "name", cast('DE123456789|' as text) as "expected", cast('de123456789' as text) as
   "v"
   union all
   select 'separators go' as "name", cast('91350100MA12|' as text) as "expected", cast(' 91 3501-00.MA/1_2 ' as
    text) as "v"
   union all
   select 'full-width letters and digits' as "name", cast('91350100MA|' as text) as "expected",
   cast('９１３５０１００ＭＡ' as text) as "v"
   union all
   select 'full-width lower case' as "name", cast('AB1|' as text) as "expected", cast('ａｂ１' as text) as "v"
   union all
   select 'Chinese goes' as "name", cast('91MA|' as text) as "expected", cast('税号91MA' as text) as "v"
   union all
   select 'zero-width characters go' as "name", cast('9135|' as text) as "expected", cast(('91' || chr(8203) ||
     '35' || chr(65279)) as text) as "v"
   union all
   select 'line feeds go' as "name", cast('9135|' as text) as "expected", cast(('91' || chr(10) || '35' ||
     chr(13) || chr(9)) as text) as "v"
   union all
   select 'accented letters go' as "name", cast('B1|' as text) as "expected", cast('Äb1' as text) as "v"
   union all
   select 'Cyrillic letters that look the same go' as "name", cast('1|' as text) as "expected", cast('А1' as
    text) as "v"
   union all
   select 'sharp s is two letters' as "name", cast('STRASSE1|' as text) as "expected", cast('Straße1' as text)
   as "v"
   union all
   select 'what has none of them' as "name", cast(null as text) as "expected", cast('无' as text) as "v"
   union all
   select 'an empty text' as "name", cast(null as text) as "expected", cast('' as text) as "v"
   union all
   select 'null' as "name", cast(null as text) as "expected", cast(null as text) as "v"
   union all
   select 'a number in a circle' as "name", cast('A1|' as text) as "expected", cast('A①' as text) as "v") i) f)
c
where c."is_right" = 0;

-- matches: 37
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", case
  when (cast(i."v" as text) ~ cast('^(?:[0-9]{6})$' as text)) then 1
  when not ((cast(i."v" as text) ~ cast('^(?:[0-9]{6})$' as text))) then 0
  end as "found"
  from
  (select '"123456" ~ [0-9]{6}' as "name", cast(1 as numeric) as "expected", cast('123456' as text) as "v"
   union all
   select '"1234567" ~ [0-9]{6}' as "name", cast(0 as numeric) as "expected", cast('1234567' as text) as "v"
   union all
   select '"x123456" ~ [0-9]{6}' as "name", cast(0 as numeric) as "expected", cast('x123456' as text) as "v"
   union all
   select '"12345" ~ [0-9]{6}' as "name", cast(0 as numeric) as "expected", cast('12345' as text) as "v"
   union all
   select E'"123456\\n" ~ [0-9]{6}' as "name", cast(0 as numeric) as "expected", cast(('123456' || chr(10)) as
    text) as "v"
   union all
   select E'"\\n123456" ~ [0-9]{6}' as "name", cast(0 as numeric) as "expected", cast((chr(10) || '123456') as
    text) as "v"
   union all
   select '"12345６" ~ [0-9]{6}' as "name", cast(0 as numeric) as "expected", cast('12345６' as text) as "v"
   union all
   select 'null ~ [0-9]{6}' as "name", cast(null as numeric) as "expected", cast(null as text) as "v") i
  union all
  select i."name", i."expected", case
  when (cast(i."v" as text) ~ cast('^(?:a|bc)$' as text)) then 1
  when not ((cast(i."v" as text) ~ cast('^(?:a|bc)$' as text))) then 0
  end as "found"
  from
  (select '"a" ~ a|bc' as "name", cast(1 as numeric) as "expected", cast('a' as text) as "v"
   union all
   select '"bc" ~ a|bc' as "name", cast(1 as numeric) as "expected", cast('bc' as text) as "v"
   union all
   select '"abc" ~ a|bc' as "name", cast(0 as numeric) as "expected", cast('abc' as text) as "v"
   union all
   select '"ac" ~ a|bc' as "name", cast(0 as numeric) as "expected", cast('ac' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (cast(i."v" as text) ~ cast('^(?:[a-z]+)$' as text)) then 1
  when not ((cast(i."v" as text) ~ cast('^(?:[a-z]+)$' as text))) then 0
  end as "found"
  from
  (select '"abc" ~ [a-z]+' as "name", cast(1 as numeric) as "expected", cast('abc' as text) as "v"
   union all
   select '"ABC" ~ [a-z]+' as "name", cast(0 as numeric) as "expected", cast('ABC' as text) as "v"
   union all
   select '"é" ~ [a-z]+' as "name", cast(0 as numeric) as "expected", cast('é' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (cast(i."v" as text) like cast('a%' as text)
   and cast(i."v" as text) ~ cast('^(?:a.c)$' as text)) then 1
  when not ((cast(i."v" as text) like cast('a%' as text)
    and cast(i."v" as text) ~ cast('^(?:a.c)$' as text))) then 0
  end as "found"
  from
  (select '"abc" ~ a.c' as "name", cast(1 as numeric) as "expected", cast('abc' as text) as "v"
   union all
   select '"a中c" ~ a.c' as "name", cast(1 as numeric) as "expected", cast('a中c' as text) as "v"
   union all
   select '"a𠮷c" ~ a.c' as "name", cast(1 as numeric) as "expected", cast('a𠮷c' as text) as "v"
   union all
   select '"ac" ~ a.c' as "name", cast(0 as numeric) as "expected", cast('ac' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (cast(i."v" as text) ~ cast( E'^(?:(0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详))$' as
    text)) then 1
  when not ((cast(i."v" as text) ~ cast( E'^(?:(0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详))$' as
     text))) then 0
  end as "found"
  from
  (select E'"000" ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(1 as numeric) as
   "expected", cast('000' as text) as "v"
   union all
   select E'"n/a" ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(1 as numeric) as
   "expected", cast('n/a' as text) as "v"
   union all
   select E'"na" ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(1 as numeric) as
   "expected", cast('na' as text) as "v"
   union all
   select E'"n.a." ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(1 as numeric)
   as "expected", cast('n.a.' as text) as "v"
   union all
   select E'"nxa" ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(0 as numeric) as
   "expected", cast('nxa' as text) as "v"
   union all
   select E'"nab" ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(0 as numeric) as
   "expected", cast('nab' as text) as "v"
   union all
   select E'"???" ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(1 as numeric) as
   "expected", cast('???' as text) as "v"
   union all
   select E'"..." ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(1 as numeric) as
   "expected", cast('...' as text) as "v"
   union all
   select E'"abc" ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(0 as numeric) as
   "expected", cast('abc' as text) as "v"
   union all
   select E'"无" ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(1 as numeric) as
   "expected", cast('无' as text) as "v"
   union all
   select E'"暂无" ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(1 as numeric) as
   "expected", cast('暂无' as text) as "v"
   union all
   select E'"无锡" ~ (0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)' as "name", cast(0 as numeric) as
   "expected", cast('无锡' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (cast(i."v" as text) ~ cast( E'^(?:[+]?[0-9 ()./-]+([ ]*(x|ext\\.?|转|-)[ ]*[0-9]{1,6})?)$' as text))
  then 1
  when not ((cast(i."v" as text) ~ cast( E'^(?:[+]?[0-9 ()./-]+([ ]*(x|ext\\.?|转|-)[ ]*[0-9]{1,6})?)$' as
     text))) then 0
  end as "found"
  from
  (select E'"+86 (755) 8888-6666" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\\.?|转|-)[ ]*[0-9]{1,6})?' as "name", cast(1 as
    numeric) as "expected", cast('+86 (755) 8888-6666' as text) as "v"
   union all
   select E'"0755-88886666转123" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\\.?|转|-)[ ]*[0-9]{1,6})?' as "name", cast(1 as
    numeric) as "expected", cast('0755-88886666转123' as text) as "v"
   union all
   select E'"0755-88886666 ext. 12" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\\.?|转|-)[ ]*[0-9]{1,6})?' as "name", cast(1
    as numeric) as "expected", cast('0755-88886666 ext. 12' as text) as "v"
   union all
   select E'"tel 123" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\\.?|转|-)[ ]*[0-9]{1,6})?' as "name", cast(0 as numeric) as
   "expected", cast('tel 123' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (cast(i."v" as text) ~ cast( E'^(?:\\^\\$\\[\\]\\(\\)\\*\\+\\{\\}\\|)$' as text)) then 1
  when not ((cast(i."v" as text) ~ cast( E'^(?:\\^\\$\\[\\]\\(\\)\\*\\+\\{\\}\\|)$' as text))) then 0
  end as "found"
  from
  (select E'"^$[]()*+{}|" ~ \\^\\$\\[\\]\\(\\)\\*\\+\\{\\}\\|' as "name", cast(1 as numeric) as "expected",
   cast('^$[]()*+{}|' as text) as "v") i
  union all
  select i."name", i."expected", case
  when (cast(i."v" as text) like cast('o''brien%' as text)
   and cast(i."v" as text) ~ cast('^(?:o''brien)$' as text)) then 1
  when not ((cast(i."v" as text) like cast('o''brien%' as text)
    and cast(i."v" as text) ~ cast('^(?:o''brien)$' as text))) then 0
  end as "found"
  from
  (select '"o''brien" ~ o''brien' as "name", cast(1 as numeric) as "expected", cast('o''brien' as text) as "v")
  i) f) c
where c."is_right" = 0;

-- countWhere: 5
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select 'true only, neither false nor null' as "name", cast('2' as numeric) as "expected",
  (select count(*) filter
   (where given."n" > cast('1' as numeric))
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a","1"],["b","2"],["c","3"],["d",null]]' as jsonb)) as cells (cell)) as
   "given") as "found"
  union all
  select 'none' as "name", cast('0' as numeric) as "expected",
  (select count(*) filter
   (where given."n" > cast('9' as numeric))
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a","1"],["b","2"],["c","3"],["d",null]]' as jsonb)) as cells (cell)) as
   "given") as "found"
  union all
  select 'all' as "name", cast('3' as numeric) as "expected",
  (select count(*) filter
   (where given."n" > cast('0' as numeric))
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a","1"],["b","2"],["c","3"]]' as jsonb)) as cells (cell)) as "given") as
  "found"
  union all
  select 'of nulls' as "name", cast('0' as numeric) as "expected",
  (select count(*) filter
   (where given."n" > cast('0' as numeric))
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a",null]]' as jsonb)) as cells (cell)) as "given") as "found"
  union all
  select 'two of them added' as "name", cast('3' as numeric) as "expected",
  (select count(*) filter
   (where given."n" > cast('1' as numeric)) + count(*) filter
   (where given."n" > cast('2' as numeric))
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a","1"],["b","2"],["c","3"],["d",null]]' as jsonb)) as cells (cell)) as
   "given") as "found") f) c
where c."is_right" = 0;

-- collectTexts: 10
select c."name", c."expected", c."found"
from
(select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["a","b","c"]|' as text),
  cast('["a","c","b"]|' as text), cast('["b","a","c"]|' as text), cast('["b","c","a"]|' as text),
  cast('["c","a","b"]|' as text), cast('["c","b","a"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select 'each text' as "name", cast('["a","b","c"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["b","1"],["a","1"],["c","1"]]' as jsonb)) as cells (cell)) as "given") as
  "found") f
 union all
 select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["a","b"]|' as text),
  cast('["b","a"]|' as text), cast('["b","a","b"]|' as text), cast('["b","b","a"]|' as text),
  cast('["a","b","b"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select 'repeated ones' as "name", cast('["a","b"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["b","1"],["a","1"],["b","1"]]' as jsonb)) as cells (cell)) as "given") as
  "found") f
 union all
 select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["a","b"]|' as text),
  cast('["b","a"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select 'nulls are left out' as "name", cast('["a","b"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["b","1"],[null,"1"],["a","1"]]' as jsonb)) as cells (cell)) as "given")
  as "found") f
 union all
 select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('[]|' as text), cast('[ ]|'
   as text)) then 1
 when f."found" is null then 1
 else 0
 end as "is_right"
 from
 (select 'nothing but nulls' as "name", cast('[]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[[null,"1"]]' as jsonb)) as cells (cell)) as "given") as "found") f
 union all
 select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["A","a","á"]|' as text),
  cast('["A","á","a"]|' as text), cast('["a","A","á"]|' as text), cast('["a","á","A"]|' as text),
  cast('["á","A","a"]|' as text), cast('["á","a","A"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select 'case and accents are kept apart' as "name", cast('["A","a","á"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a","1"],["A","1"],["á","1"]]' as jsonb)) as cells (cell)) as "given") as
  "found") f
 union all
 select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["深圳"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select 'Chinese' as "name", cast('["深圳"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["深圳","1"]]' as jsonb)) as cells (cell)) as "given") as "found") f
 union all
 select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["a,b"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select 'a comma' as "name", cast('["a,b"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a,b","1"]]' as jsonb)) as cells (cell)) as "given") as "found") f
 union all
 select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast( E'["a\\"b\\\\c"]|' as text))
 then 1
 else 0
 end as "is_right"
 from
 (select 'quotes and backslashes' as "name", cast( E'["a\\"b\\\\c"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast( E'[["a\\"b\\\\c","1"]]' as jsonb)) as cells (cell)) as "given") as "found")
 f
 union all
 select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast( E'["a\\nb\\tc"]|' as text))
 then 1
 else 0
 end as "is_right"
 from
 (select 'line feed and tab' as "name", cast( E'["a\\nb\\tc"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast( E'[["a\\nb\\tc","1"]]' as jsonb)) as cells (cell)) as "given") as "found")
 f
 union all
 select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["<a&b>"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select 'angle brackets and ampersand' as "name", cast('["<a&b>"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["<a&b>","1"]]' as jsonb)) as cells (cell)) as "given") as "found") f) c
where c."is_right" = 0;

-- inlineTable: 13
select c."name", c."expected", c."found"
from
(select f."name" as "name", f."expected" as "expected", (cast(f."found" as text) || cast('|' as text)) as
 "found", case
 when f."found" is null
 and f."expected" is null then 1
 when (f."found" || cast('|' as text)) = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select 'a text' as "name", cast('PO00012|' as text) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as text) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2","PO00012"],["3",null]]' as jsonb)) as cells (cell)) as
   "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select 'a text of another script' as "name", cast('深圳 𠮷|' as text) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as text) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2","深圳 𠮷"],["3",null]]' as jsonb)) as cells (cell)) as
   "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select 'quotes and backslashes' as "name", cast( E'O''Brien "x" \\ \\n {}[],:|' as text) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as text) as "cell"
    from jsonb_array_elements(cast( E'[["1",null],["2","O''Brien \\"x\\" \\\\ \\\\n {}[],:"],["3",null]]' as
      jsonb)) as cells (cell)) as "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select 'a line feed' as "name", cast('a
b|' as text) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as text) as "cell"
    from jsonb_array_elements(cast( E'[["1",null],["2","a\\nb"],["3",null]]' as jsonb)) as cells (cell)) as
   "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select 'a null text' as "name", cast(null as text) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as text) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2",null],["3",null]]' as jsonb)) as cells (cell)) as "given"
   where given."row no" = cast(2 as numeric)) as "found") f
 union all
 select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select 'a number of 38 digits' as "name", cast('12345678901234567890123456.789012345678' as numeric) as
  "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as numeric) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2","12345678901234567890123456.789012345678"],["3",null]]' as
      jsonb)) as cells (cell)) as "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select 'a negative number' as "name", cast('-12.5' as numeric) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as numeric) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2","-12.5"],["3",null]]' as jsonb)) as cells (cell)) as
   "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select 'a null number' as "name", cast(null as numeric) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as numeric) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2",null],["3",null]]' as jsonb)) as cells (cell)) as "given"
   where given."row no" = cast(2 as numeric)) as "found") f
 union all
 select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select 'a date' as "name", cast('2026-05-01' as date) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as date) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2","2026-05-01"],["3",null]]' as jsonb)) as cells (cell)) as
   "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select 'a null date' as "name", cast(null as date) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as date) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2",null],["3",null]]' as jsonb)) as cells (cell)) as "given"
   where given."row no" = cast(2 as numeric)) as "found") f
 union all
 select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select 'true' as "name", cast(1 as numeric) as "expected", case
  when
  ((select case
    when given."cell" = cast(true as boolean) then 1
    when given."cell" = cast(false as boolean) then 0
    end
    from
    (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
     from jsonb_array_elements(cast('[["1",null],["2","true"],["3",null]]' as jsonb)) as cells (cell)) as
    "given"
    where given."row no" = cast(2 as numeric)) = 1) then 1
  when not
  (((select case
     when given."cell" = cast(true as boolean) then 1
     when given."cell" = cast(false as boolean) then 0
     end
     from
     (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
      from jsonb_array_elements(cast('[["1",null],["2","true"],["3",null]]' as jsonb)) as cells (cell)) as
     "given"
     where given."row no" = cast(2 as numeric)) = 1)) then 0
  end as "found"
  union all
  select 'false' as "name", cast(0 as numeric) as "expected", case
  when
  ((select case
    when given."cell" = cast(true as boolean) then 1
    when given."cell" = cast(false as boolean) then 0
    end
    from
    (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
     from jsonb_array_elements(cast('[["1",null],["2","false"],["3",null]]' as jsonb)) as cells (cell)) as
    "given"
    where given."row no" = cast(2 as numeric)) = 1) then 1
  when not
  (((select case
     when given."cell" = cast(true as boolean) then 1
     when given."cell" = cast(false as boolean) then 0
     end
     from
     (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
      from jsonb_array_elements(cast('[["1",null],["2","false"],["3",null]]' as jsonb)) as cells (cell)) as
     "given"
     where given."row no" = cast(2 as numeric)) = 1)) then 0
  end as "found"
  union all
  select 'a null boolean' as "name", cast(null as numeric) as "expected", case
  when
  ((select case
    when given."cell" = cast(true as boolean) then 1
    when given."cell" = cast(false as boolean) then 0
    end
    from
    (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
     from jsonb_array_elements(cast('[["1",null],["2",null],["3",null]]' as jsonb)) as cells (cell)) as "given"
    where given."row no" = cast(2 as numeric)) = 1) then 1
  when not
  (((select case
     when given."cell" = cast(true as boolean) then 1
     when given."cell" = cast(false as boolean) then 0
     end
     from
     (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
      from jsonb_array_elements(cast('[["1",null],["2",null],["3",null]]' as jsonb)) as cells (cell)) as
     "given"
     where given."row no" = cast(2 as numeric)) = 1)) then 0
  end as "found") f) c
where c."is_right" = 0;

-- firstRows: 3
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select 'are as many' as "name", cast('2' as numeric) as "expected",
  (select count(f."n")
   from
   (select *
    from
    (select given."n" as "n"
     from
     (select cast(cells.cell ->> 0 as numeric) as "n"
      from jsonb_array_elements(cast('[["3"],["10"],["2"],["1"]]' as jsonb)) as cells (cell)) as "given") as
    first_rows
    limit cast(2 as bigint)) f) as "found"
  union all
  select 'are the greatest' as "name", cast('3' as numeric) as "expected",
  (select min(f."n")
   from
   (select *
    from
    (select given."n" as "n"
     from
     (select cast(cells.cell ->> 0 as numeric) as "n"
      from jsonb_array_elements(cast('[["3"],["10"],["2"],["1"]]' as jsonb)) as cells (cell)) as "given") as
    first_rows
    order by "n" desc
    limit cast(2 as bigint)) f) as "found"
  union all
  select 'are the smallest' as "name", cast('2' as numeric) as "expected",
  (select max(f."n")
   from
   (select *
    from
    (select given."n" as "n"
     from
     (select cast(cells.cell ->> 0 as numeric) as "n"
      from jsonb_array_elements(cast('[["3"],["10"],["2"],["1"]]' as jsonb)) as cells (cell)) as "given") as
    first_rows
    order by "n" asc
    limit cast(2 as bigint)) f) as "found") f) c
where c."is_right" = 0;

-- expressions: 30
select c."name", c."expected", c."found"
from
(select f."name" as "name", nullif(rtrim(cast(f."expected" as text) collate "C"), '') as "expected",
 nullif(rtrim(cast(f."found" as text) collate "C"), '') as "found", case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."name", i."expected", case
  when ((i."qty" - coalesce(i."qty_received", cast(0 as numeric))) > (cast(0.02 as numeric) * i."qty")) then 1
  when not (((i."qty" - coalesce(i."qty_received", cast(0 as numeric))) > (cast(0.02 as numeric) * i."qty")))
  then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'nothing received' as "name", cast(1 as numeric) as "expected", cast(10 as numeric(18, 4)) as "qty",
    cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as
    "order_date", cast(null as text) as "due_date_source"
    union all
    select 'all received' as "name", cast(0 as numeric) as "expected", cast(10 as numeric(18, 4)) as "qty",
    cast(10 as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as
    "order_date", cast(null as text) as "due_date_source"
    union all
    select 'the tolerance itself is clean' as "name", cast(0 as numeric) as "expected", cast(10 as numeric(18,
      4)) as "qty", cast(9.8 as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null
     as date) as "order_date", cast(null as text) as "due_date_source"
    union all
    select 'just over the tolerance' as "name", cast(1 as numeric) as "expected", cast(10 as numeric(18, 4)) as
    "qty", cast(9.7999 as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as
     date) as "order_date", cast(null as text) as "due_date_source"
    union all
    select 'over-received' as "name", cast(0 as numeric) as "expected", cast(10 as numeric(18, 4)) as "qty",
    cast(11 as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as
    "order_date", cast(null as text) as "due_date_source"
    union all
    select 'no quantity is unknown' as "name", cast(null as numeric) as "expected", cast(null as numeric(18,
      4)) as "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null
     as date) as "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when ((cast(0.02 as numeric) * i."qty") > cast(0 as numeric)) then 1
  when not (((cast(0.02 as numeric) * i."qty") > cast(0 as numeric))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'small products keep their digits' as "name", cast(1 as numeric) as "expected", cast(0.0001 as
     numeric(18, 4)) as "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as
    "due_date", cast(null as date) as "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when ((i."qty" / nullif(cast(2 as numeric), 0)) = cast(1.5 as numeric)) then 1
  when not (((i."qty" / nullif(cast(2 as numeric), 0)) = cast(1.5 as numeric))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'a quotient is no whole number' as "name", cast(1 as numeric) as "expected", cast(3 as numeric(18,
      4)) as "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null
     as date) as "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when ((cast(1 as numeric) / nullif(cast(4 as numeric), 0)) = cast(0.25 as numeric)) then 1
  when not (((cast(1 as numeric) / nullif(cast(4 as numeric), 0)) = cast(0.25 as numeric))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'a quotient of whole literals' as "name", cast(1 as numeric) as "expected", cast(null as numeric(18,
      4)) as "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null
     as date) as "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when ((i."qty" / nullif(i."qty_received", 0)) > cast(0 as numeric)) then 1
  when not (((i."qty" / nullif(i."qty_received", 0)) > cast(0 as numeric))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'divided by zero is unknown' as "name", cast(null as numeric) as "expected", cast(3 as numeric(18,
      4)) as "qty", cast(0 as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as
     date) as "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when not ((i."qty" > cast(0 as numeric))) then 1
  when not (not ((i."qty" > cast(0 as numeric)))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'not of an unknown is unknown' as "name", cast(null as numeric) as "expected", cast(null as
     numeric(18, 4)) as "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as
    "due_date", cast(null as date) as "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when ((i."qty" > cast(0 as numeric))
   and (i."qty_received" > cast(5 as numeric))) then 1
  when not (((i."qty" > cast(0 as numeric))
    and (i."qty_received" > cast(5 as numeric)))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'null and false is false' as "name", cast(0 as numeric) as "expected", cast(null as numeric(18, 4))
    as "qty", cast(1 as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as date)
    as "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when ((i."qty" > cast(0 as numeric))
   or (i."qty_received" > cast(5 as numeric))) then 1
  when not (((i."qty" > cast(0 as numeric))
    or (i."qty_received" > cast(5 as numeric)))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'null or true is true' as "name", cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as
    "qty", cast(9 as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as
    "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when ((cast('2026-06-01' as date) - coalesce(i."due_date", (i."order_date" + cast(30 as integer)))) > cast(30
    as numeric)) then 1
  when not (((cast('2026-06-01' as date) - coalesce(i."due_date", (i."order_date" + cast(30 as integer)))) >
    cast(30 as numeric))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select '31 days is late' as "name", cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as
    "qty", cast(null as numeric(18, 4)) as "qty_received", cast('2026-05-01' as date) as "due_date", cast(null
     as date) as "order_date", cast(null as text) as "due_date_source"
    union all
    select '30 days is not' as "name", cast(0 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty",
    cast(null as numeric(18, 4)) as "qty_received", cast('2026-05-02' as date) as "due_date", cast(null as
     date) as "order_date", cast(null as text) as "due_date_source"
    union all
    select 'the fallback is the order date and 30 days' as "name", cast(1 as numeric) as "expected", cast(null
     as numeric(18, 4)) as "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as
    "due_date", cast('2026-04-01' as date) as "order_date", cast(null as text) as "due_date_source"
    union all
    select 'the fallback is not yet late' as "name", cast(0 as numeric) as "expected", cast(null as numeric(18,
      4)) as "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date",
    cast('2026-04-02' as date) as "order_date", cast(null as text) as "due_date_source"
    union all
    select 'no date is unknown' as "name", cast(null as numeric) as "expected", cast(null as numeric(18, 4)) as
    "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as date)
    as "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when ((cast('2026-06-01' as date) - case
    when i."due_date" is null then i."order_date"
    when i."order_date" < i."due_date" then i."order_date"
    else i."due_date" end) > cast(30 as numeric)) then 1
  when not (((cast('2026-06-01' as date) - case
     when i."due_date" is null then i."order_date"
     when i."order_date" < i."due_date" then i."order_date"
     else i."due_date" end) > cast(30 as numeric))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'least passes over a null' as "name", cast(1 as numeric) as "expected", cast(null as numeric(18, 4))
    as "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date",
    cast('2026-04-01' as date) as "order_date", cast(null as text) as "due_date_source"
    union all
    select 'least passes over the other null' as "name", cast(1 as numeric) as "expected", cast(null as
     numeric(18, 4)) as "qty", cast(null as numeric(18, 4)) as "qty_received", cast('2026-04-01' as date) as
    "due_date", cast(null as date) as "order_date", cast(null as text) as "due_date_source"
    union all
    select 'least takes the smaller' as "name", cast(1 as numeric) as "expected", cast(null as numeric(18, 4))
    as "qty", cast(null as numeric(18, 4)) as "qty_received", cast('2026-05-31' as date) as "due_date",
    cast('2026-04-01' as date) as "order_date", cast(null as text) as "due_date_source"
    union all
    select 'least of nulls is null' as "name", cast(null as numeric) as "expected", cast(null as numeric(18,
      4)) as "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null
     as date) as "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when (i."due_date" = cast('2026-05-01' as date)) then 1
  when not ((i."due_date" = cast('2026-05-01' as date))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'a date equals a date' as "name", cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as
    "qty", cast(null as numeric(18, 4)) as "qty_received", cast('2026-05-01' as date) as "due_date", cast(null
     as date) as "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when (i."due_date_source" = cast('header' as text)) then 1
  when not ((i."due_date_source" = cast('header' as text))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'a text equals exactly' as "name", cast(0 as numeric) as "expected", cast(null as numeric(18, 4)) as
    "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as date)
    as "order_date", cast('Header' as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when (i."due_date_source" in (cast('line' as text), cast('header' as text))) then 1
  when not ((i."due_date_source" in (cast('line' as text), cast('header' as text)))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'a text in a list' as "name", cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as
    "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as date)
    as "order_date", cast('header ' as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when (i."due_date_source" in (cast('line' as text), cast('header' as text))) then 1
  when not ((i."due_date_source" in (cast('line' as text), cast('header' as text)))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'null in a list is unknown' as "name", cast(null as numeric) as "expected", cast(null as numeric(18,
      4)) as "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null
     as date) as "order_date", cast(null as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when (coalesce(case
    when ascii(cast(i."due_date_source" as text)) between 33
    and 126
    or ascii(cast(i."due_date_source" as text)) between 19968
    and 40959 then '.'
    else btrim(cast(i."due_date_source" as text),
     E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
    end, '') = '') then 1
  when not ((coalesce(case
     when ascii(cast(i."due_date_source" as text)) between 33
     and 126
     or ascii(cast(i."due_date_source" as text)) between 19968
     and 40959 then '.'
     else btrim(cast(i."due_date_source" as text),
      E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
     end, '') = '')) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'a blank text is blank' as "name", cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as
    "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as date)
    as "order_date", cast((chr(12288) || ' ') as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when (i."due_date_source" is null) then 1
  when not ((i."due_date_source" is null)) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'an empty text is null' as "name", cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as
    "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as date)
    as "order_date", cast('' as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when (case
   when octet_length(cast(i."due_date_source" as text)) = char_length(cast(i."due_date_source" as text)) then
   lower(btrim(cast(i."due_date_source" as text),
     E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
    collate "C") collate pg_catalog."und-x-icu"
   else lower(btrim(normalize(cast(i."due_date_source" as text), NFKC),
     E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
    collate pg_catalog."und-x-icu")
   end = cast('header' as text)) then 1
  when not ((case
    when octet_length(cast(i."due_date_source" as text)) = char_length(cast(i."due_date_source" as text)) then
    lower(btrim(cast(i."due_date_source" as text),
      E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
     collate "C") collate pg_catalog."und-x-icu"
    else lower(btrim(normalize(cast(i."due_date_source" as text), NFKC),
      E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
     collate pg_catalog."und-x-icu")
    end = cast('header' as text))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'a normal text' as "name", cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty",
    cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as
    "order_date", cast(' ＨEADER' as text) as "due_date_source") s) i
  union all
  select i."name", i."expected", case
  when (coalesce(i."due_date_source", cast(' ' as text)) = cast(' ' as text)) then 1
  when not ((coalesce(i."due_date_source", cast(' ' as text)) = cast(' ' as text))) then 0
  end as "found"
  from
  (select s."name", s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as
   "qty_received", nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select 'no text stands for null' as "name", cast(1 as numeric) as "expected", cast(null as numeric(18, 4))
    as "qty", cast(null as numeric(18, 4)) as "qty_received", cast(null as date) as "due_date", cast(null as
     date) as "order_date", cast(null as text) as "due_date_source") s) i) f) c
where c."is_right" = 0;

-- all: 438

select case
when sum(c."is_right") = 438 then 'PASS 438/438'
else ('FAIL ' || cast(sum(c."is_right") as text) || '/438')
end as "self_check"
from
(select case
 when f."found" is null
 and f."expected" is null then 1
 when (f."found" || cast('|' as text)) = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select cast('PO00012|' as text) as "expected", cast('PO00012' as text) as "found"
  union all
  select cast('a'' or 1=1 --|' as text) as "expected", cast('a'' or 1=1 --' as text) as "found"
  union all
  select cast( E'\\'' \\n \\|' as text) as "expected", cast( E'\\'' \\n \\' as text) as "found"
  union all
  select cast('深圳市 𠮷|' as text) as "expected", cast('深圳市 𠮷' as text) as "found"
  union all
  select cast('? $1 :a @p1 {x} %s &b|' as text) as "expected", cast('? $1 :a @p1 {x} %s &b' as text) as "found"
  union all
  select cast(null as text) as "expected", cast(null as text) as "found"
  union all
  select i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select cast('42|' as text) as "expected", cast(42 as numeric(38, 0)) as "v"
   union all
   select cast('-7|' as text) as "expected", cast(-7 as numeric(38, 0)) as "v"
   union all
   select cast('0|' as text) as "expected", cast(0 as numeric(38, 0)) as "v"
   union all
   select cast('99999999999999999999999999999999999999|' as text) as "expected",
   cast(99999999999999999999999999999999999999 as numeric(38, 0)) as "v") i
  union all
  select i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select cast('12345678901234567890123456.789012345678|' as text) as "expected",
   cast(12345678901234567890123456.789012345678 as numeric(38, 12)) as "v") i
  union all
  select i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select cast('0.5|' as text) as "expected", cast(0.5 as numeric(10, 1)) as "v") i
  union all
  select i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select cast('-0.25|' as text) as "expected", cast(-0.25 as numeric(10, 2)) as "v"
   union all
   select cast('12.50|' as text) as "expected", cast(12.50 as numeric(10, 2)) as "v"
   union all
   select cast(null as text) as "expected", cast(null as numeric(10, 2)) as "v") i
  union all
  select i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select cast('0.0000000001|' as text) as "expected", cast(0.0000000001 as numeric(20, 10)) as "v") i
  union all
  select i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select cast('2026-05-01|' as text) as "expected", cast('2026-05-01' as date) as "v"
   union all
   select cast('0999-12-31|' as text) as "expected", cast('0999-12-31' as date) as "v"
   union all
   select cast(null as text) as "expected", cast(null as date) as "v") i
  union all
  select i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select cast('PO00012|' as text) as "expected", cast('PO00012' as text) as "v"
   union all
   select cast('000120|' as text) as "expected", cast('000120' as text) as "v"
   union all
   select cast(' A1|' as text) as "expected", cast(' A1' as text) as "v"
   union all
   select cast('A  1|' as text) as "expected", cast('A  1' as text) as "v"
   union all
   select cast('A1|' as text) as "expected", cast('A1   ' as text) as "v"
   union all
   select cast(null as text) as "expected", cast('   ' as text) as "v"
   union all
   select cast(null as text) as "expected", cast('' as text) as "v"
   union all
   select cast(null as text) as "expected", cast(null as text) as "v"
   union all
   select cast('A1	|' as text) as "expected", cast(('A1' || chr(9)) as text) as "v"
   union all
   select cast('A1　|' as text) as "expected", cast(('A1' || chr(12288)) as text) as "v"
   union all
   select cast('AbC|' as text) as "expected", cast('AbC' as text) as "v"
   union all
   select cast('深圳市华强|' as text) as "expected", cast('深圳市华强' as text) as "v"
   union all
   select cast('𠮷野家|' as text) as "expected", cast('𠮷野家' as text) as "v"
   union all
   select cast( E'O''Brien "x" 100% _ \\ ;--|' as text) as "expected", cast( E'O''Brien "x" 100% _ \\ ;--' as
    text) as "v"
   union all
   select cast('ＡＢ１|' as text) as "expected", cast('ＡＢ１' as text) as "v") i
  union all
  select i."expected", nullif(rtrim(cast(i."v" as text) collate "C"), '') as "found"
  from
  (select cast('A1|' as text) as "expected", cast('A1        ' as char(10)) as "v"
   union all
   select cast(null as text) as "expected", cast('          ' as char(10)) as "v") i
  union all
  select i."expected", case
  when octet_length(cast(i."v" as text)) = char_length(cast(i."v" as text)) then lower(btrim(cast(i."v" as
     text),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate "C") collate pg_catalog."und-x-icu"
  else lower(btrim(normalize(cast(i."v" as text), NFKC),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate pg_catalog."und-x-icu")
  end as "found"
  from
  (select cast('a|' as text) as "expected", cast((chr(9) || 'a' || chr(9)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(10) || 'a' || chr(10)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(11) || 'a' || chr(11)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(12) || 'a' || chr(12)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(13) || 'a' || chr(13)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast(' a ' as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(133) || 'a' || chr(133)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(160) || 'a' || chr(160)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(5760) || 'a' || chr(5760)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(6158) || 'a' || chr(6158)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8192) || 'a' || chr(8192)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8193) || 'a' || chr(8193)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8194) || 'a' || chr(8194)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8195) || 'a' || chr(8195)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8196) || 'a' || chr(8196)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8197) || 'a' || chr(8197)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8198) || 'a' || chr(8198)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8199) || 'a' || chr(8199)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8200) || 'a' || chr(8200)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8201) || 'a' || chr(8201)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8202) || 'a' || chr(8202)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8203) || 'a' || chr(8203)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8204) || 'a' || chr(8204)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8205) || 'a' || chr(8205)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8232) || 'a' || chr(8232)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8233) || 'a' || chr(8233)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8239) || 'a' || chr(8239)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8287) || 'a' || chr(8287)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(8288) || 'a' || chr(8288)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(12288) || 'a' || chr(12288)) as text) as "v"
   union all
   select cast('a|' as text) as "expected", cast((chr(65279) || 'a' || chr(65279)) as text) as "v") i
  union all
  select i."expected", case
  when octet_length(cast(i."v" as text)) = char_length(cast(i."v" as text)) then lower(btrim(cast(i."v" as
     text),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate "C") collate pg_catalog."und-x-icu"
  else lower(btrim(normalize(cast(i."v" as text), NFKC),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate pg_catalog."und-x-icu")
  end as "found"
  from
  (select cast('abc def|' as text) as "expected", cast('ABC Def' as text) as "v"
   union all
   select cast('äöü é|' as text) as "expected", cast('ÄÖÜ É' as text) as "v"
   union all
   select cast('δж|' as text) as "expected", cast('ΔЖ' as text) as "v"
   union all
   select cast('abc-123|' as text) as "expected", cast((chr(12288) || ' ＡＢＣ－１２３' || chr(8203)) as text) as "v"
   union all
   select cast('(1.5)/,:;?!#&@|' as text) as "expected", cast('（１．５）／，：；？！＃＆＠' as text) as "v"
   union all
   select cast(
    E'!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~|' as
    text) as "expected",
   cast('！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～' as
    text) as "v"
   union all
   select cast('深圳市 华强|' as text) as "expected", cast(('深圳市' || chr(12288) || '华强') as text) as "v"
   union all
   select cast('a b|' as text) as "expected", cast(('a' || chr(160) || 'b') as text) as "v"
   union all
   select cast('a​b|' as text) as "expected", cast(('a' || chr(8203) || 'b') as text) as "v"
   union all
   select cast('a
b|' as text) as "expected", cast(('a' || chr(10) || 'b') as text) as "v"
   union all
   select cast('深圳市华强电子有限公司|' as text) as "expected", cast('深圳市华强电子有限公司' as text) as "v"
   union all
   select cast('𠮷野家|' as text) as "expected", cast('𠮷野家' as text) as "v"
   union all
   select cast('straße|' as text) as "expected", cast('Straße' as text) as "v"
   union all
   select cast('fin|' as text) as "expected", cast('ﬁn' as text) as "v"
   union all
   select cast('1|' as text) as "expected", cast('①' as text) as "v"
   union all
   select cast('kg|' as text) as "expected", cast('㎏' as text) as "v"
   union all
   select cast('カナ|' as text) as "expected", cast('ｶﾅ' as text) as "v"
   union all
   select cast('é|' as text) as "expected", cast(('e' || chr(769)) as text) as "v"
   union all
   select cast('iv|' as text) as "expected", cast('Ⅳ' as text) as "v"
   union all
   select cast(null as text) as "expected", cast(null as text) as "v") i
  union all
  select i."expected", case
  when octet_length(cast(i."v" as text)) = char_length(cast(i."v" as text)) then lower(btrim(cast(i."v" as
     text),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate "C") collate pg_catalog."und-x-icu"
  else lower(btrim(normalize(cast(i."v" as text), NFKC),
    E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
   collate pg_catalog."und-x-icu")
  end as "found"
  from
  (select cast('abc|' as text) as "expected", cast('Abc       ' as char(10)) as "v") i
  union all
  select cast('PO00012|' as text) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as text) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2","PO00012"],["3",null]]' as jsonb)) as cells (cell)) as
   "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select cast('深圳 𠮷|' as text) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as text) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2","深圳 𠮷"],["3",null]]' as jsonb)) as cells (cell)) as
   "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select cast( E'O''Brien "x" \\ \\n {}[],:|' as text) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as text) as "cell"
    from jsonb_array_elements(cast( E'[["1",null],["2","O''Brien \\"x\\" \\\\ \\\\n {}[],:"],["3",null]]' as
      jsonb)) as cells (cell)) as "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select cast('a
b|' as text) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as text) as "cell"
    from jsonb_array_elements(cast( E'[["1",null],["2","a\\nb"],["3",null]]' as jsonb)) as cells (cell)) as
   "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select cast(null as text) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as text) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2",null],["3",null]]' as jsonb)) as cells (cell)) as "given"
   where given."row no" = cast(2 as numeric)) as "found") f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select i."expected", case
  when (i."v" = cast('深圳市𠮷é' as text)) then 1
  when not ((i."v" = cast('深圳市𠮷é' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast((chr(28145) || chr(22323) || chr(24066) || chr(134071) ||
     chr(233)) as text) as "v") i
  union all
  select cast(1 as numeric) as "expected", case
  when (cast(true as boolean) = cast(true as boolean)) then 1
  when not ((cast(true as boolean) = cast(true as boolean))) then 0
  end as "found"
  union all
  select cast(0 as numeric) as "expected", case
  when (cast(false as boolean) = cast(true as boolean)) then 1
  when not ((cast(false as boolean) = cast(true as boolean))) then 0
  end as "found"
  union all
  select cast(null as numeric) as "expected", case
  when (cast(null as boolean) = cast(true as boolean)) then 1
  when not ((cast(null as boolean) = cast(true as boolean))) then 0
  end as "found"
  union all
  select i."expected", case
  when (cast(cast(i."v" as text) as boolean) = cast(true as boolean)) then 1
  when not ((cast(cast(i."v" as text) as boolean) = cast(true as boolean))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", true as "v"
   union all
   select cast(0 as numeric) as "expected", false as "v"
   union all
   select cast(null as numeric) as "expected", cast(null as boolean) as "v") i
  union all
  select i."expected", case
  when (cast(cast(i."v" as text) as boolean) = cast(true as boolean)) then 1
  when not ((cast(cast(i."v" as text) as boolean) = cast(true as boolean))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast(1 as numeric(1, 0)) as "v"
   union all
   select cast(0 as numeric) as "expected", cast(0 as numeric(1, 0)) as "v"
   union all
   select cast(null as numeric) as "expected", cast(null as numeric(1, 0)) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('A1' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('a1' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('e' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('e' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('é' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('ú' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('ú' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('ü' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('Ａ1' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('ss' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('ss' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('ß' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('か' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('か' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('カ' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('é' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('é' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast(('e' || chr(769)) as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast(('A' || chr(8203) || '1') as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('華強' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('華強' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('华强' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('𠮸' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('𠮸' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('𠮷' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('A1  ' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('A1        ' as char(10)) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast(('A1' || chr(9)) as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast(' A1' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('12' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('12' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('0012' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(null as numeric) as "expected", cast(null as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(null as numeric) as "expected", cast('' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('A1' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('a1' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('e' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('e' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('é' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('A1  ' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text)) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') <> cast('A1' as text))) then 0
  end as "found"
  from
  (select cast(null as numeric) as "expected", cast(null as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))))
  then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('A1' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))))
  then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('a1' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('e' as text))) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('e' as text))))
  then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('é' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))))
  then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('A1  ' as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') in (cast('-' as text), cast('A1' as text))))
  then 0
  end as "found"
  from
  (select cast(null as numeric) as "expected", cast(null as text) as "v") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('A1' as text) as "v", cast('A1' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('a1' as text) as "v", cast('A1' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('é' as text) as "v", cast('e' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('ü' as text) as "v", cast('ú' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('Ａ1' as text) as "v", cast('A1' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('ß' as text) as "v", cast('ss' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('カ' as text) as "v", cast('か' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast(('e' || chr(769)) as text) as "v", cast('é' as text) as
   "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast(('A' || chr(8203) || '1') as text) as "v", cast('A1' as text)
   as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('华强' as text) as "v", cast('華強' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('𠮷' as text) as "v", cast('𠮸' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('A1  ' as text) as "v", cast('A1' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('A1        ' as char(10)) as "v", cast('A1' as text) as
   "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast(('A1' || chr(9)) as text) as "v", cast('A1' as text) as
   "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast(' A1' as text) as "v", cast('A1' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('0012' as text) as "v", cast('12' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(null as numeric) as "expected", cast(null as text) as "v", cast('A1' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate "C"),
    '')) then 1
  when not ((nullif(rtrim(cast(i."v" as text) collate "C"), '') = nullif(rtrim(cast(i."other" as text) collate
      "C"), ''))) then 0
  end as "found"
  from
  (select cast(null as numeric) as "expected", cast('' as text) as "v", cast('A1' as text) as "other") i
  union all
  select i."expected", case
  when (nullif(nullif(case
     when pg_typeof(i."v") = 'date'::regtype
     or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
     when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
      cast('Asia/Shanghai' as text) as date)
     else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
       text) as date) end, 'infinity'), '-infinity') = cast('2026-05-02' as date)) then 1
  when not ((nullif(nullif(case
      when pg_typeof(i."v") = 'date'::regtype
      or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
      when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
       cast('Asia/Shanghai' as text) as date)
      else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
        text) as date) end, 'infinity'), '-infinity') = cast('2026-05-02' as date))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('2026-05-01 18:00:00' as timestamp) as "v") i
  union all
  select i."expected", case
  when (nullif(nullif(case
     when pg_typeof(i."v") = 'date'::regtype
     or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
     when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
      cast('Asia/Shanghai' as text) as date)
     else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
       text) as date) end, 'infinity'), '-infinity') = cast('2026-05-02' as date)) then 1
  when not ((nullif(nullif(case
      when pg_typeof(i."v") = 'date'::regtype
      or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
      when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
       cast('Asia/Shanghai' as text) as date)
      else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
        text) as date) end, 'infinity'), '-infinity') = cast('2026-05-02' as date))) then 0
  end as "found"
  from
  (select cast(0 as numeric) as "expected", cast('2026-05-01' as date) as "v"
   union all
   select cast(null as numeric) as "expected", cast(null as date) as "v") i
  union all
  select i."expected", case
  when (coalesce(case
    when ascii(cast(i."v" as text)) between 33
    and 126
    or ascii(cast(i."v" as text)) between 19968
    and 40959 then '.'
    else btrim(cast(i."v" as text),
     E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
    end, '') = '') then 1
  when not ((coalesce(case
     when ascii(cast(i."v" as text)) between 33
     and 126
     or ascii(cast(i."v" as text)) between 19968
     and 40959 then '.'
     else btrim(cast(i."v" as text),
      E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
     end, '') = '')) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast(chr(9) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(10) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(11) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(12) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(13) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(' ' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(133) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(160) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(5760) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(6158) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8192) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8193) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8194) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8195) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8196) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8197) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8198) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8199) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8200) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8201) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8202) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8203) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8204) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8205) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8232) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8233) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8239) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8287) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(8288) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(12288) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(chr(65279) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(9) || 'a' || chr(9)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(10) || 'a' || chr(10)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(11) || 'a' || chr(11)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(12) || 'a' || chr(12)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(13) || 'a' || chr(13)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast(' a ' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(133) || 'a' || chr(133)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(160) || 'a' || chr(160)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(5760) || 'a' || chr(5760)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(6158) || 'a' || chr(6158)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8192) || 'a' || chr(8192)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8193) || 'a' || chr(8193)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8194) || 'a' || chr(8194)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8195) || 'a' || chr(8195)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8196) || 'a' || chr(8196)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8197) || 'a' || chr(8197)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8198) || 'a' || chr(8198)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8199) || 'a' || chr(8199)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8200) || 'a' || chr(8200)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8201) || 'a' || chr(8201)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8202) || 'a' || chr(8202)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8203) || 'a' || chr(8203)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8204) || 'a' || chr(8204)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8205) || 'a' || chr(8205)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8232) || 'a' || chr(8232)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8233) || 'a' || chr(8233)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8239) || 'a' || chr(8239)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8287) || 'a' || chr(8287)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(8288) || 'a' || chr(8288)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(12288) || 'a' || chr(12288)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(65279) || 'a' || chr(65279)) as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast(null as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast((chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || ' ' ||
     chr(133) || chr(160) || chr(5760) || chr(6158) || chr(8192) || chr(8193) || chr(8194) || chr(8195) ||
     chr(8196) || chr(8197) || chr(8198) || chr(8199) || chr(8200) || chr(8201) || chr(8202) || chr(8203) ||
     chr(8204) || chr(8205) || chr(8232) || chr(8233) || chr(8239) || chr(8287) || chr(8288) || chr(12288) ||
     chr(65279)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('0' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('-' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('无' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('%' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('_' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast( E'\\' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('[' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('^' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(12288) || 'a') as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast(chr(173) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast(chr(10240) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('𠮷' as text) as "v") i
  union all
  select i."expected", case
  when (coalesce(case
    when ascii(cast(i."v" as text)) between 33
    and 126
    or ascii(cast(i."v" as text)) between 19968
    and 40959 then '.'
    else btrim(cast(i."v" as text),
     E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
    end, '') = '') then 1
  when not ((coalesce(case
     when ascii(cast(i."v" as text)) between 33
     and 126
     or ascii(cast(i."v" as text)) between 19968
     and 40959 then '.'
     else btrim(cast(i."v" as text),
      E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
     end, '') = '')) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('        ' as char(8)) as "v") i
  union all
  select i."expected", case
  when (cast(i."v" as text) ~ cast('^(?:[0-9]{6})$' as text)) then 1
  when not ((cast(i."v" as text) ~ cast('^(?:[0-9]{6})$' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('123456' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('1234567' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('x123456' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('12345' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast(('123456' || chr(10)) as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast((chr(10) || '123456') as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('12345６' as text) as "v"
   union all
   select cast(null as numeric) as "expected", cast(null as text) as "v") i
  union all
  select i."expected", case
  when (cast(i."v" as text) ~ cast('^(?:a|bc)$' as text)) then 1
  when not ((cast(i."v" as text) ~ cast('^(?:a|bc)$' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('a' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('bc' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('abc' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('ac' as text) as "v") i
  union all
  select i."expected", case
  when (cast(i."v" as text) ~ cast('^(?:[a-z]+)$' as text)) then 1
  when not ((cast(i."v" as text) ~ cast('^(?:[a-z]+)$' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('abc' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('ABC' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('é' as text) as "v") i
  union all
  select i."expected", case
  when (cast(i."v" as text) like cast('a%' as text)
   and cast(i."v" as text) ~ cast('^(?:a.c)$' as text)) then 1
  when not ((cast(i."v" as text) like cast('a%' as text)
    and cast(i."v" as text) ~ cast('^(?:a.c)$' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('abc' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('a中c' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('a𠮷c' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('ac' as text) as "v") i
  union all
  select i."expected", case
  when (cast(i."v" as text) ~ cast( E'^(?:(0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详))$' as
    text)) then 1
  when not ((cast(i."v" as text) ~ cast( E'^(?:(0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详))$' as
     text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('000' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('n/a' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('na' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('n.a.' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('nxa' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('nab' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('???' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('...' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('abc' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('无' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('暂无' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('无锡' as text) as "v") i
  union all
  select i."expected", case
  when (cast(i."v" as text) ~ cast( E'^(?:[+]?[0-9 ()./-]+([ ]*(x|ext\\.?|转|-)[ ]*[0-9]{1,6})?)$' as text))
  then 1
  when not ((cast(i."v" as text) ~ cast( E'^(?:[+]?[0-9 ()./-]+([ ]*(x|ext\\.?|转|-)[ ]*[0-9]{1,6})?)$' as
     text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('+86 (755) 8888-6666' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('0755-88886666转123' as text) as "v"
   union all
   select cast(1 as numeric) as "expected", cast('0755-88886666 ext. 12' as text) as "v"
   union all
   select cast(0 as numeric) as "expected", cast('tel 123' as text) as "v") i
  union all
  select i."expected", case
  when (cast(i."v" as text) ~ cast( E'^(?:\\^\\$\\[\\]\\(\\)\\*\\+\\{\\}\\|)$' as text)) then 1
  when not ((cast(i."v" as text) ~ cast( E'^(?:\\^\\$\\[\\]\\(\\)\\*\\+\\{\\}\\|)$' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('^$[]()*+{}|' as text) as "v") i
  union all
  select i."expected", case
  when (cast(i."v" as text) like cast('o''brien%' as text)
   and cast(i."v" as text) ~ cast('^(?:o''brien)$' as text)) then 1
  when not ((cast(i."v" as text) like cast('o''brien%' as text)
    and cast(i."v" as text) ~ cast('^(?:o''brien)$' as text))) then 0
  end as "found"
  from
  (select cast(1 as numeric) as "expected", cast('o''brien' as text) as "v") i
  union all
  select cast(1 as numeric) as "expected", case
  when
  ((select case
    when given."cell" = cast(true as boolean) then 1
    when given."cell" = cast(false as boolean) then 0
    end
    from
    (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
     from jsonb_array_elements(cast('[["1",null],["2","true"],["3",null]]' as jsonb)) as cells (cell)) as
    "given"
    where given."row no" = cast(2 as numeric)) = 1) then 1
  when not
  (((select case
     when given."cell" = cast(true as boolean) then 1
     when given."cell" = cast(false as boolean) then 0
     end
     from
     (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
      from jsonb_array_elements(cast('[["1",null],["2","true"],["3",null]]' as jsonb)) as cells (cell)) as
     "given"
     where given."row no" = cast(2 as numeric)) = 1)) then 0
  end as "found"
  union all
  select cast(0 as numeric) as "expected", case
  when
  ((select case
    when given."cell" = cast(true as boolean) then 1
    when given."cell" = cast(false as boolean) then 0
    end
    from
    (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
     from jsonb_array_elements(cast('[["1",null],["2","false"],["3",null]]' as jsonb)) as cells (cell)) as
    "given"
    where given."row no" = cast(2 as numeric)) = 1) then 1
  when not
  (((select case
     when given."cell" = cast(true as boolean) then 1
     when given."cell" = cast(false as boolean) then 0
     end
     from
     (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
      from jsonb_array_elements(cast('[["1",null],["2","false"],["3",null]]' as jsonb)) as cells (cell)) as
     "given"
     where given."row no" = cast(2 as numeric)) = 1)) then 0
  end as "found"
  union all
  select cast(null as numeric) as "expected", case
  when
  ((select case
    when given."cell" = cast(true as boolean) then 1
    when given."cell" = cast(false as boolean) then 0
    end
    from
    (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
     from jsonb_array_elements(cast('[["1",null],["2",null],["3",null]]' as jsonb)) as cells (cell)) as "given"
    where given."row no" = cast(2 as numeric)) = 1) then 1
  when not
  (((select case
     when given."cell" = cast(true as boolean) then 1
     when given."cell" = cast(false as boolean) then 0
     end
     from
     (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as boolean) as "cell"
      from jsonb_array_elements(cast('[["1",null],["2",null],["3",null]]' as jsonb)) as cells (cell)) as
     "given"
     where given."row no" = cast(2 as numeric)) = 1)) then 0
  end as "found"
  union all
  select i."expected", case
  when ((i."qty" - coalesce(i."qty_received", cast(0 as numeric))) > (cast(0.02 as numeric) * i."qty")) then 1
  when not (((i."qty" - coalesce(i."qty_received", cast(0 as numeric))) > (cast(0.02 as numeric) * i."qty")))
  then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(10 as numeric(18, 4)) as "qty", cast(null as numeric(18, 4))
    as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as text)
    as "due_date_source"
    union all
    select cast(0 as numeric) as "expected", cast(10 as numeric(18, 4)) as "qty", cast(10 as numeric(18, 4)) as
    "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as text) as
    "due_date_source"
    union all
    select cast(0 as numeric) as "expected", cast(10 as numeric(18, 4)) as "qty", cast(9.8 as numeric(18, 4))
    as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as text)
    as "due_date_source"
    union all
    select cast(1 as numeric) as "expected", cast(10 as numeric(18, 4)) as "qty", cast(9.7999 as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as
     text) as "due_date_source"
    union all
    select cast(0 as numeric) as "expected", cast(10 as numeric(18, 4)) as "qty", cast(11 as numeric(18, 4)) as
    "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as text) as
    "due_date_source"
    union all
    select cast(null as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as
     text) as "due_date_source") s) i
  union all
  select i."expected", case
  when ((cast(0.02 as numeric) * i."qty") > cast(0 as numeric)) then 1
  when not (((cast(0.02 as numeric) * i."qty") > cast(0 as numeric))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(0.0001 as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as
     text) as "due_date_source") s) i
  union all
  select i."expected", case
  when ((i."qty" / nullif(cast(2 as numeric), 0)) = cast(1.5 as numeric)) then 1
  when not (((i."qty" / nullif(cast(2 as numeric), 0)) = cast(1.5 as numeric))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(3 as numeric(18, 4)) as "qty", cast(null as numeric(18, 4))
    as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as text)
    as "due_date_source") s) i
  union all
  select i."expected", case
  when ((cast(1 as numeric) / nullif(cast(4 as numeric), 0)) = cast(0.25 as numeric)) then 1
  when not (((cast(1 as numeric) / nullif(cast(4 as numeric), 0)) = cast(0.25 as numeric))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as
     text) as "due_date_source") s) i
  union all
  select i."expected", case
  when ((i."qty" / nullif(i."qty_received", 0)) > cast(0 as numeric)) then 1
  when not (((i."qty" / nullif(i."qty_received", 0)) > cast(0 as numeric))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(null as numeric) as "expected", cast(3 as numeric(18, 4)) as "qty", cast(0 as numeric(18, 4))
    as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as text)
    as "due_date_source") s) i
  union all
  select i."expected", case
  when not ((i."qty" > cast(0 as numeric))) then 1
  when not (not ((i."qty" > cast(0 as numeric)))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(null as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as
     text) as "due_date_source") s) i
  union all
  select i."expected", case
  when ((i."qty" > cast(0 as numeric))
   and (i."qty_received" > cast(5 as numeric))) then 1
  when not (((i."qty" > cast(0 as numeric))
    and (i."qty_received" > cast(5 as numeric)))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(0 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(1 as numeric(18, 4))
    as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as text)
    as "due_date_source") s) i
  union all
  select i."expected", case
  when ((i."qty" > cast(0 as numeric))
   or (i."qty_received" > cast(5 as numeric))) then 1
  when not (((i."qty" > cast(0 as numeric))
    or (i."qty_received" > cast(5 as numeric)))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(9 as numeric(18, 4))
    as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as text)
    as "due_date_source") s) i
  union all
  select i."expected", case
  when ((cast('2026-06-01' as date) - coalesce(i."due_date", (i."order_date" + cast(30 as integer)))) > cast(30
    as numeric)) then 1
  when not (((cast('2026-06-01' as date) - coalesce(i."due_date", (i."order_date" + cast(30 as integer)))) >
    cast(30 as numeric))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast('2026-05-01' as date) as "due_date", cast(null as date) as "order_date",
    cast(null as text) as "due_date_source"
    union all
    select cast(0 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast('2026-05-02' as date) as "due_date", cast(null as date) as "order_date",
    cast(null as text) as "due_date_source"
    union all
    select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast('2026-04-01' as date) as "order_date",
    cast(null as text) as "due_date_source"
    union all
    select cast(0 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast('2026-04-02' as date) as "order_date",
    cast(null as text) as "due_date_source"
    union all
    select cast(null as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as
     text) as "due_date_source") s) i
  union all
  select i."expected", case
  when ((cast('2026-06-01' as date) - case
    when i."due_date" is null then i."order_date"
    when i."order_date" < i."due_date" then i."order_date"
    else i."due_date" end) > cast(30 as numeric)) then 1
  when not (((cast('2026-06-01' as date) - case
     when i."due_date" is null then i."order_date"
     when i."order_date" < i."due_date" then i."order_date"
     else i."due_date" end) > cast(30 as numeric))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast('2026-04-01' as date) as "order_date",
    cast(null as text) as "due_date_source"
    union all
    select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast('2026-04-01' as date) as "due_date", cast(null as date) as "order_date",
    cast(null as text) as "due_date_source"
    union all
    select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast('2026-05-31' as date) as "due_date", cast('2026-04-01' as date) as
    "order_date", cast(null as text) as "due_date_source"
    union all
    select cast(null as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as
     text) as "due_date_source") s) i
  union all
  select i."expected", case
  when (i."due_date" = cast('2026-05-01' as date)) then 1
  when not ((i."due_date" = cast('2026-05-01' as date))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast('2026-05-01' as date) as "due_date", cast(null as date) as "order_date",
    cast(null as text) as "due_date_source") s) i
  union all
  select i."expected", case
  when (i."due_date_source" = cast('header' as text)) then 1
  when not ((i."due_date_source" = cast('header' as text))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(0 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date",
    cast('Header' as text) as "due_date_source") s) i
  union all
  select i."expected", case
  when (i."due_date_source" in (cast('line' as text), cast('header' as text))) then 1
  when not ((i."due_date_source" in (cast('line' as text), cast('header' as text)))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date",
    cast('header ' as text) as "due_date_source") s) i
  union all
  select i."expected", case
  when (i."due_date_source" in (cast('line' as text), cast('header' as text))) then 1
  when not ((i."due_date_source" in (cast('line' as text), cast('header' as text)))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(null as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as
     text) as "due_date_source") s) i
  union all
  select i."expected", case
  when (coalesce(case
    when ascii(cast(i."due_date_source" as text)) between 33
    and 126
    or ascii(cast(i."due_date_source" as text)) between 19968
    and 40959 then '.'
    else btrim(cast(i."due_date_source" as text),
     E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
    end, '') = '') then 1
  when not ((coalesce(case
     when ascii(cast(i."due_date_source" as text)) between 33
     and 126
     or ascii(cast(i."due_date_source" as text)) between 19968
     and 40959 then '.'
     else btrim(cast(i."due_date_source" as text),
      E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
     end, '') = '')) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date",
    cast((chr(12288) || ' ') as text) as "due_date_source") s) i
  union all
  select i."expected", case
  when (i."due_date_source" is null) then 1
  when not ((i."due_date_source" is null)) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast('' as
     text) as "due_date_source") s) i
  union all
  select i."expected", case
  when (case
   when octet_length(cast(i."due_date_source" as text)) = char_length(cast(i."due_date_source" as text)) then
   lower(btrim(cast(i."due_date_source" as text),
     E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
    collate "C") collate pg_catalog."und-x-icu"
   else lower(btrim(normalize(cast(i."due_date_source" as text), NFKC),
     E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
    collate pg_catalog."und-x-icu")
   end = cast('header' as text)) then 1
  when not ((case
    when octet_length(cast(i."due_date_source" as text)) = char_length(cast(i."due_date_source" as text)) then
    lower(btrim(cast(i."due_date_source" as text),
      E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
     collate "C") collate pg_catalog."und-x-icu"
    else lower(btrim(normalize(cast(i."due_date_source" as text), NFKC),
      E'\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2060\ufeff\u180e')
     collate pg_catalog."und-x-icu")
    end = cast('header' as text))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date",
    cast(' ＨEADER' as text) as "due_date_source") s) i
  union all
  select i."expected", case
  when (coalesce(i."due_date_source", cast(' ' as text)) = cast(' ' as text)) then 1
  when not ((coalesce(i."due_date_source", cast(' ' as text)) = cast(' ' as text))) then 0
  end as "found"
  from
  (select s."expected", cast(s."qty" as numeric) as "qty", cast(s."qty_received" as numeric) as "qty_received",
   nullif(nullif(case
     when pg_typeof(s."due_date") = 'date'::regtype
     or length(cast(s."due_date" as text)) <= 10 then cast(s."due_date" as date)
     when pg_typeof(s."due_date") = 'timestamptz'::regtype then cast(cast(s."due_date" as timestamptz) at time
      zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."due_date" as timestamp) as date) end, 'infinity'), '-infinity') as "due_date",
   nullif(nullif(case
     when pg_typeof(s."order_date") = 'date'::regtype
     or length(cast(s."order_date" as text)) <= 10 then cast(s."order_date" as date)
     when pg_typeof(s."order_date") = 'timestamptz'::regtype then cast(cast(s."order_date" as timestamptz) at
      time zone cast('Asia/Shanghai' as text) as date)
     else cast(cast(s."order_date" as timestamp) as date) end, 'infinity'), '-infinity') as "order_date",
   nullif(rtrim(cast(s."due_date_source" as text) collate "C"), '') as "due_date_source"
   from
   (select cast(1 as numeric) as "expected", cast(null as numeric(18, 4)) as "qty", cast(null as numeric(18,
      4)) as "qty_received", cast(null as date) as "due_date", cast(null as date) as "order_date", cast(null as
     text) as "due_date_source") s) i) f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select cast('42' as numeric) as "expected", cast(42 as numeric) as "found"
  union all
  select cast('12345678901234567890.1' as numeric) as "expected", cast('12345678901234567890.10' as numeric) as
  "found"
  union all
  select cast('12345678901234567890123456.789012345678' as numeric) as "expected",
  cast('12345678901234567890123456.789012345678' as numeric) as "found"
  union all
  select cast('0.02' as numeric) as "expected", cast(0.02 as numeric) as "found"
  union all
  select cast('-1' as numeric) as "expected", cast(-1 as numeric) as "found"
  union all
  select cast(null as numeric) as "expected", cast(null as numeric) as "found"
  union all
  select cast('7' as numeric) as "expected",
  (select q."company"
   from
   (select cast('7' as numeric) as "company") q) as "found"
  union all
  select cast('7' as numeric) as "expected",
  (select q."order"
   from
   (select cast('7' as numeric) as "order") q) as "found"
  union all
  select cast('7' as numeric) as "expected",
  (select q."user"
   from
   (select cast('7' as numeric) as "user") q) as "found"
  union all
  select cast('7' as numeric) as "expected",
  (select q."due date"
   from
   (select cast('7' as numeric) as "due date") q) as "found"
  union all
  select cast('7' as numeric) as "expected",
  (select q."MANDT"
   from
   (select cast('7' as numeric) as "MANDT") q) as "found"
  union all
  select cast('7' as numeric) as "expected",
  (select q."cFieldName"
   from
   (select cast('7' as numeric) as "cFieldName") q) as "found"
  union all
  select cast('7' as numeric) as "expected",
  (select q."供应商"
   from
   (select cast('7' as numeric) as "供应商") q) as "found"
  union all
  select cast('7' as numeric) as "expected",
  (select q."o'clock"
   from
   (select cast('7' as numeric) as "o'clock") q) as "found"
  union all
  select i."expected", cast(i."v" as numeric) as "found"
  from
  (select cast('42' as numeric) as "expected", cast(42 as numeric(38, 0)) as "v"
   union all
   select cast('99999999999999999999999999999999999999' as numeric) as "expected",
   cast(99999999999999999999999999999999999999 as numeric(38, 0)) as "v") i
  union all
  select i."expected", cast(i."v" as numeric) as "found"
  from
  (select cast('-12.75' as numeric) as "expected", cast(-12.75 as numeric(10, 2)) as "v"
   union all
   select cast(null as numeric) as "expected", cast(null as numeric(10, 2)) as "v") i
  union all
  select i."expected", cast(i."v" as numeric) as "found"
  from
  (select cast('12345678901234567890123456.789012345678' as numeric) as "expected",
   cast(12345678901234567890123456.789012345678 as numeric(38, 12)) as "v") i
  union all
  select i."expected", cast(i."v" as numeric) as "found"
  from
  (select cast('7.25' as numeric) as "expected", cast('7.25' as text) as "v"
   union all
   select cast(null as numeric) as "expected", cast(null as text) as "v") i
  union all
  select i."expected", cast(i."v" as numeric) as "found"
  from
  (select cast('-31.5' as numeric) as "expected", cast('-31.5     ' as char(10)) as "v") i
  union all
  select cast('5' as numeric) as "expected",
  (select count(distinct nullif(rtrim(cast(given."t" as text) collate "C"), ''))
   from
   (select cast(cells.cell ->> 0 as text) as "t"
    from jsonb_array_elements(cast( E'[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\\t"],[null],["A1"]]' as jsonb))
    as cells (cell)) as "given") as "found"
  union all
  select cast('3' as numeric) as "expected",
  (select max(g."n")
   from
   (select r."k" as "k", count(*) as "n"
    from
    (select nullif(rtrim(cast(given."t" as text) collate "C"), '') as "k"
     from
     (select cast(cells.cell ->> 0 as text) as "t"
      from jsonb_array_elements(cast( E'[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\\t"],[null],["A1"]]' as
        jsonb)) as cells (cell)) as "given") r
    group by r."k") g) as "found"
  union all
  select i."expected", (cast('2026-06-01' as date) - i."v") as "found"
  from
  (select cast('31' as numeric) as "expected", cast('2026-05-01' as date) as "v"
   union all
   select cast('1' as numeric) as "expected", cast('2026-05-31' as date) as "v"
   union all
   select cast('0' as numeric) as "expected", cast('2026-06-01' as date) as "v"
   union all
   select cast('-1' as numeric) as "expected", cast('2026-06-02' as date) as "v"
   union all
   select cast('824' as numeric) as "expected", cast('2024-02-28' as date) as "v"
   union all
   select cast('64' as numeric) as "expected", cast('2026-03-29' as date) as "v"
   union all
   select cast('46172' as numeric) as "expected", cast('1900-01-01' as date) as "v"
   union all
   select cast('-2912291' as numeric) as "expected", cast('9999-12-31' as date) as "v"
   union all
   select cast(null as numeric) as "expected", cast(null as date) as "v") i
  union all
  select i."expected", (cast('2026-06-01' as date) - (i."v" + cast(30 as integer))) as "found"
  from
  (select cast('1' as numeric) as "expected", cast('2026-05-01' as date) as "v") i
  union all
  select cast('2' as numeric) as "expected",
  (select count(*) filter
   (where given."n" > cast('1' as numeric))
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a","1"],["b","2"],["c","3"],["d",null]]' as jsonb)) as cells (cell)) as
   "given") as "found"
  union all
  select cast('0' as numeric) as "expected",
  (select count(*) filter
   (where given."n" > cast('9' as numeric))
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a","1"],["b","2"],["c","3"],["d",null]]' as jsonb)) as cells (cell)) as
   "given") as "found"
  union all
  select cast('3' as numeric) as "expected",
  (select count(*) filter
   (where given."n" > cast('0' as numeric))
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a","1"],["b","2"],["c","3"]]' as jsonb)) as cells (cell)) as "given") as
  "found"
  union all
  select cast('0' as numeric) as "expected",
  (select count(*) filter
   (where given."n" > cast('0' as numeric))
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a",null]]' as jsonb)) as cells (cell)) as "given") as "found"
  union all
  select cast('3' as numeric) as "expected",
  (select count(*) filter
   (where given."n" > cast('1' as numeric)) + count(*) filter
   (where given."n" > cast('2' as numeric))
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a","1"],["b","2"],["c","3"],["d",null]]' as jsonb)) as cells (cell)) as
   "given") as "found"
  union all
  select cast('12345678901234567890123456.789012345678' as numeric) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as numeric) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2","12345678901234567890123456.789012345678"],["3",null]]' as
      jsonb)) as cells (cell)) as "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select cast('-12.5' as numeric) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as numeric) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2","-12.5"],["3",null]]' as jsonb)) as cells (cell)) as
   "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select cast(null as numeric) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as numeric) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2",null],["3",null]]' as jsonb)) as cells (cell)) as "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select cast('2' as numeric) as "expected",
  (select count(f."n")
   from
   (select *
    from
    (select given."n" as "n"
     from
     (select cast(cells.cell ->> 0 as numeric) as "n"
      from jsonb_array_elements(cast('[["3"],["10"],["2"],["1"]]' as jsonb)) as cells (cell)) as "given") as
    first_rows
    limit cast(2 as bigint)) f) as "found"
  union all
  select cast('3' as numeric) as "expected",
  (select min(f."n")
   from
   (select *
    from
    (select given."n" as "n"
     from
     (select cast(cells.cell ->> 0 as numeric) as "n"
      from jsonb_array_elements(cast('[["3"],["10"],["2"],["1"]]' as jsonb)) as cells (cell)) as "given") as
    first_rows
    order by "n" desc
    limit cast(2 as bigint)) f) as "found"
  union all
  select cast('2' as numeric) as "expected",
  (select max(f."n")
   from
   (select *
    from
    (select given."n" as "n"
     from
     (select cast(cells.cell ->> 0 as numeric) as "n"
      from jsonb_array_elements(cast('[["3"],["10"],["2"],["1"]]' as jsonb)) as cells (cell)) as "given") as
    first_rows
    order by "n" asc
    limit cast(2 as bigint)) f) as "found") f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when f."found" = f."expected" then 1
 else 0
 end as "is_right"
 from
 (select cast('2024-02-29' as date) as "expected", cast('2024-02-29' as date) as "found"
  union all
  select cast(null as date) as "expected", cast(null as date) as "found"
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-05-01' as date) as "expected", cast('2026-05-01' as date) as "v"
   union all
   select cast('9999-12-31' as date) as "expected", cast('9999-12-31' as date) as "v"
   union all
   select cast(null as date) as "expected", cast(null as date) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-05-01' as date) as "expected", cast('2026-05-01 15:59:59' as timestamp) as "v"
   union all
   select cast('2026-05-02' as date) as "expected", cast('2026-05-01 16:00:00' as timestamp) as "v"
   union all
   select cast('2026-05-01' as date) as "expected", cast('2026-05-01 15:59:59.999' as timestamp) as "v"
   union all
   select cast('2026-05-01' as date) as "expected", cast('2026-05-01 00:00:00' as timestamp) as "v"
   union all
   select cast('2024-03-01' as date) as "expected", cast('2024-02-29 16:00:00' as timestamp) as "v"
   union all
   select cast('1900-01-01' as date) as "expected", cast('1900-01-01 00:00:00' as timestamp) as "v"
   union all
   select cast('9999-12-31' as date) as "expected", cast('9999-12-31 00:00:00' as timestamp) as "v"
   union all
   select cast('2050-07-01' as date) as "expected", cast('2050-06-30 16:00:00' as timestamp) as "v"
   union all
   select cast(null as date) as "expected", cast(null as timestamp) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-05-02' as date) as "expected", cast('2026-05-01 16:00:00+00:00' as timestamptz) as "v"
   union all
   select cast('2026-05-01' as date) as "expected", cast('2026-05-01 23:59:00+08:00' as timestamptz) as "v"
   union all
   select cast(null as date) as "expected", cast(null as timestamptz) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-05-01' as date) as "expected", cast('2026-05-01' as text) as "v"
   union all
   select cast('2026-05-01' as date) as "expected", cast('20260501' as text) as "v"
   union all
   select cast('2026-05-02' as date) as "expected", cast('2026-05-01 18:00:00' as text) as "v"
   union all
   select cast(null as date) as "expected", cast(null as text) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast(null as date) as "expected", 'infinity'::date as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Asia/Shanghai' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast(null as date) as "expected", '-infinity'::timestamp as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('America/New_York' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('America/New_York' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-05-01' as date) as "expected", cast('2026-05-01' as date) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('America/New_York' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('America/New_York' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-03-07' as date) as "expected", cast('2026-03-08 04:59:59' as timestamp) as "v"
   union all
   select cast('2026-03-08' as date) as "expected", cast('2026-03-09 03:59:59' as timestamp) as "v"
   union all
   select cast('2026-03-09' as date) as "expected", cast('2026-03-09 04:00:00' as timestamp) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-05-01' as date) as "expected", cast('2026-05-01' as date) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-05-01' as date) as "expected", cast('2026-05-01 23:59:59' as timestamp) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-05-02' as date) as "expected", cast('2026-05-01 16:00:00+00:00' as timestamptz) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-05-01' as date) as "expected", cast('2026-05-01 18:00:00' as text) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone cast('UTC'
      as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('Asia/Shanghai' as text) at time zone cast('UTC' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-04-30' as date) as "expected", cast('2026-05-01 07:59:59' as timestamp) as "v"
   union all
   select cast('2026-05-01' as date) as "expected", cast('2026-05-01 08:00:00' as timestamp) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('Asia/Shanghai' as text) at time zone
     cast('Asia/Shanghai' as text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-05-01' as date) as "expected", cast('2026-05-01 23:59:59' as timestamp) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Europe/Berlin' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('UTC' as text) at time zone cast('Europe/Berlin' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2027-01-01' as date) as "expected", cast('2026-12-31 23:30:00' as timestamp) as "v"
   union all
   select cast('2026-12-31' as date) as "expected", cast('2026-12-31 22:30:00' as timestamp) as "v"
   union all
   select cast('2026-07-01' as date) as "expected", cast('2026-06-30 22:30:00' as timestamp) as "v"
   union all
   select cast('2026-03-28' as date) as "expected", cast('2026-03-28 22:59:59' as timestamp) as "v"
   union all
   select cast('2026-03-29' as date) as "expected", cast('2026-03-28 23:00:00' as timestamp) as "v"
   union all
   select cast('2026-03-30' as date) as "expected", cast('2026-03-29 22:00:00' as timestamp) as "v"
   union all
   select cast('2026-10-25' as date) as "expected", cast('2026-10-25 22:59:59' as timestamp) as "v"
   union all
   select cast('2026-10-26' as date) as "expected", cast('2026-10-25 23:00:00' as timestamp) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Europe/Berlin' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('Europe/Berlin' as text) at time zone
     cast('Europe/Berlin' as text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-03-29' as date) as "expected", cast('2026-03-29 02:30:00' as timestamp) as "v"
   union all
   select cast('2026-10-25' as date) as "expected", cast('2026-10-25 02:30:00' as timestamp) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('Europe/Berlin' as text) at time zone
     cast('Asia/Shanghai' as text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-03-29' as date) as "expected", cast('2026-03-29 02:30:00' as timestamp) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone cast('UTC'
      as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('Europe/Berlin' as text) at time zone cast('UTC' as
      text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-10-25' as date) as "expected", cast('2026-10-25 02:30:00' as timestamp) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('America/Sao_Paulo' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('America/Sao_Paulo' as text) at time zone
     cast('America/Sao_Paulo' as text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2017-10-15' as date) as "expected", cast('2017-10-15 00:30:00' as timestamp) as "v") i
  union all
  select i."expected", nullif(nullif(case
    when pg_typeof(i."v") = 'date'::regtype
    or length(cast(i."v" as text)) <= 10 then cast(i."v" as date)
    when pg_typeof(i."v") = 'timestamptz'::regtype then cast(cast(i."v" as timestamptz) at time zone
     cast('Asia/Shanghai' as text) as date)
    else cast(cast(i."v" as timestamp) at time zone cast('America/New_York' as text) at time zone
     cast('Asia/Shanghai' as text) as date) end, 'infinity'), '-infinity') as "found"
  from
  (select cast('2026-05-02' as date) as "expected", cast('2026-05-01 16:00:00+00:00' as timestamptz) as "v") i
  union all
  select i."expected", (i."v" + cast(2 as integer)) as "found"
  from
  (select cast('2024-03-01' as date) as "expected", cast('2024-02-28' as date) as "v"
   union all
   select cast('2026-03-02' as date) as "expected", cast('2026-02-28' as date) as "v"
   union all
   select cast('2027-01-01' as date) as "expected", cast('2026-12-30' as date) as "v"
   union all
   select cast(null as date) as "expected", cast(null as date) as "v") i
  union all
  select i."expected", (i."v" + cast(-1 as integer)) as "found"
  from
  (select cast('2025-12-31' as date) as "expected", cast('2026-01-01' as date) as "v") i
  union all
  select i."expected", (i."v" + cast(0 as integer)) as "found"
  from
  (select cast('2026-01-01' as date) as "expected", cast('2026-01-01' as date) as "v") i
  union all
  select i."expected", (i."v" + cast(3650 as integer)) as "found"
  from
  (select cast('2035-12-30' as date) as "expected", cast('2026-01-01' as date) as "v") i
  union all
  select i."expected", cast(date_trunc('week', i."v") as date) as "found"
  from
  (select cast('2026-06-01' as date) as "expected", cast('2026-06-01' as date) as "v"
   union all
   select cast('2026-06-01' as date) as "expected", cast('2026-06-07' as date) as "v"
   union all
   select cast('2026-06-08' as date) as "expected", cast('2026-06-08' as date) as "v"
   union all
   select cast('2025-12-29' as date) as "expected", cast('2026-01-01' as date) as "v"
   union all
   select cast('2024-02-26' as date) as "expected", cast('2024-03-02' as date) as "v"
   union all
   select cast('1899-12-25' as date) as "expected", cast('1899-12-31' as date) as "v"
   union all
   select cast(null as date) as "expected", cast(null as date) as "v") i
  union all
  select i."expected", cast(date_trunc('month', i."v") as date) as "found"
  from
  (select cast('2026-06-01' as date) as "expected", cast('2026-06-01' as date) as "v"
   union all
   select cast('2026-06-01' as date) as "expected", cast('2026-06-30' as date) as "v"
   union all
   select cast('2024-02-01' as date) as "expected", cast('2024-02-29' as date) as "v"
   union all
   select cast('2025-12-01' as date) as "expected", cast('2025-12-31' as date) as "v"
   union all
   select cast(null as date) as "expected", cast(null as date) as "v") i
  union all
  select cast('2026-05-01' as date) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as date) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2","2026-05-01"],["3",null]]' as jsonb)) as cells (cell)) as
   "given"
   where given."row no" = cast(2 as numeric)) as "found"
  union all
  select cast(null as date) as "expected",
  (select given."cell"
   from
   (select cast(cells.cell ->> 0 as numeric) as "row no", cast(cells.cell ->> 1 as date) as "cell"
    from jsonb_array_elements(cast('[["1",null],["2",null],["3",null]]' as jsonb)) as cells (cell)) as "given"
   where given."row no" = cast(2 as numeric)) as "found") f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when (f."found" || cast('|' as text)) = f."expected" then 1
 when f."expected" is null
 and (f."found" || cast('|' as text)) = cast('|' as text) then 1
 else 0
 end as "is_right"
 from
 (select i."expected", regexp_replace(case
   when octet_length(cast(i."v" as text)) = char_length(cast(i."v" as text)) then upper(cast(i."v" as text)
    collate "C") collate pg_catalog."und-x-icu"
   else upper(normalize(cast(i."v" as text), NFKC) collate pg_catalog."und-x-icu") end, '[^A-Z0-9]', '', 'g')
  as "found"
  from
  (select cast('DE123456789|' as text) as "expected", cast('de123456789' as text) as "v"
   union all
   select cast('91350100MA12|' as text) as "expected", cast(' 91 3501-00.MA/1_2 ' as text) as "v"
   union all
   select cast('91350100MA|' as text) as "expected", cast('９１３５０１００ＭＡ' as text) as "v"
   union all
   select cast('AB1|' as text) as "expected", cast('ａｂ１' as text) as "v"
   union all
   select cast('91MA|' as text) as "expected", cast('税号91MA' as text) as "v"
   union all
   select cast('9135|' as text) as "expected", cast(('91' || chr(8203) || '35' || chr(65279)) as text) as "v"
   union all
   select cast('9135|' as text) as "expected", cast(('91' || chr(10) || '35' || chr(13) || chr(9)) as text) as
   "v"
   union all
   select cast('B1|' as text) as "expected", cast('Äb1' as text) as "v"
   union all
   select cast('1|' as text) as "expected", cast('А1' as text) as "v"
   union all
   select cast('STRASSE1|' as text) as "expected", cast('Straße1' as text) as "v"
   union all
   select cast(null as text) as "expected", cast('无' as text) as "v"
   union all
   select cast(null as text) as "expected", cast('' as text) as "v"
   union all
   select cast(null as text) as "expected", cast(null as text) as "v"
   union all
   select cast('A1|' as text) as "expected", cast('A①' as text) as "v") i) f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["a","b","c"]|' as text),
  cast('["a","c","b"]|' as text), cast('["b","a","c"]|' as text), cast('["b","c","a"]|' as text),
  cast('["c","a","b"]|' as text), cast('["c","b","a"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select cast('["a","b","c"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["b","1"],["a","1"],["c","1"]]' as jsonb)) as cells (cell)) as "given") as
  "found") f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["a","b"]|' as text),
  cast('["b","a"]|' as text), cast('["b","a","b"]|' as text), cast('["b","b","a"]|' as text),
  cast('["a","b","b"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select cast('["a","b"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["b","1"],["a","1"],["b","1"]]' as jsonb)) as cells (cell)) as "given") as
  "found") f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["a","b"]|' as text),
  cast('["b","a"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select cast('["a","b"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["b","1"],[null,"1"],["a","1"]]' as jsonb)) as cells (cell)) as "given")
  as "found") f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('[]|' as text), cast('[ ]|'
   as text)) then 1
 when f."found" is null then 1
 else 0
 end as "is_right"
 from
 (select cast('[]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[[null,"1"]]' as jsonb)) as cells (cell)) as "given") as "found") f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["A","a","á"]|' as text),
  cast('["A","á","a"]|' as text), cast('["a","A","á"]|' as text), cast('["a","á","A"]|' as text),
  cast('["á","A","a"]|' as text), cast('["á","a","A"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select cast('["A","a","á"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a","1"],["A","1"],["á","1"]]' as jsonb)) as cells (cell)) as "given") as
  "found") f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["深圳"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select cast('["深圳"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["深圳","1"]]' as jsonb)) as cells (cell)) as "given") as "found") f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["a,b"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select cast('["a,b"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["a,b","1"]]' as jsonb)) as cells (cell)) as "given") as "found") f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast( E'["a\\"b\\\\c"]|' as text))
 then 1
 else 0
 end as "is_right"
 from
 (select cast( E'["a\\"b\\\\c"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast( E'[["a\\"b\\\\c","1"]]' as jsonb)) as cells (cell)) as "given") as "found")
 f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast( E'["a\\nb\\tc"]|' as text))
 then 1
 else 0
 end as "is_right"
 from
 (select cast( E'["a\\nb\\tc"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast( E'[["a\\nb\\tc","1"]]' as jsonb)) as cells (cell)) as "given") as "found")
 f
 union all
 select case
 when f."found" is null
 and f."expected" is null then 1
 when (replace(cast(f."found" as text), ', ', ',') || cast('|' as text)) in (cast('["<a&b>"]|' as text)) then 1
 else 0
 end as "is_right"
 from
 (select cast('["<a&b>"]|' as text) as "expected",
  (select coalesce(json_agg(distinct cast(given."t" as text) collate "C"
     order by cast(given."t" as text) collate "C") filter
    (where given."t" is not null), '[]')
   from
   (select cast(cells.cell ->> 0 as text) as "t", cast(cells.cell ->> 1 as numeric) as "n"
    from jsonb_array_elements(cast('[["<a&b>","1"]]' as jsonb)) as cells (cell)) as "given") as "found") f) c;

