-- Self-check of erp-audit on SQL Server 2016: generated, not written by hand.
-- Every statement is a select of given values: no table is read, nothing is written. Any account may run it.
-- How: sqlcmd -f 65001 -y 100 -d DATABASE -i FILE
-- Each statement but the last shows the cases that are wrong, with what was expected and found; texts end in |.
-- The last one says PASS n/n, or FAIL k/n. Please send us what is wrong.
set nocount on;
set ansi_nulls, ansi_padding, ansi_warnings, arithabort, concat_null_yields_null, quoted_identifier on;
set language us_english;
set dateformat ymd;
go

-- literal: 18
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], f.[expected] as [expected], (cast(f.[found] as nvarchar(400)) + cast(N'|' as
   nvarchar(4000)) collate Latin1_General_100_BIN2) as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when (f.[found] + cast(N'|' as nvarchar(4000)) collate Latin1_General_100_BIN2) = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select N'a text' as [name], cast(N'PO00012|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
  [expected], cast(N'PO00012' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [found]
  union all
  select N'a quote ends nothing' as [name], cast(N'a'' or 1=1 --|' as nvarchar(4000)) collate
  Latin1_General_100_BIN2 as [expected], cast(N'a'' or 1=1 --' as nvarchar(4000)) collate
  Latin1_General_100_BIN2 as [found]
  union all
  select N'a backslash escapes nothing' as [name], cast(N'\'' \n \|' as nvarchar(4000)) collate
  Latin1_General_100_BIN2 as [expected], cast(N'\'' \n \' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
  [found]
  union all
  select N'Chinese' as [name], cast(N'深圳市 𠮷|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
  [expected], cast(N'深圳市 𠮷' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [found]
  union all
  select N'marks of parameters' as [name], cast(N'? $1 :a @p1 {x} %s &b|' as nvarchar(4000)) collate
  Latin1_General_100_BIN2 as [expected], cast(N'? $1 :a @p1 {x} %s &b' as nvarchar(4000)) collate
  Latin1_General_100_BIN2 as [found]
  union all
  select N'a null text' as [name], cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
  cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [found]) f
 union all
 select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], case
  when (i.[v] = cast(N'深圳市𠮷é' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((i.[v] = cast(N'深圳市𠮷é' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'what the client sends arrives unharmed' as [name], cast(N'1' as decimal(1, 0)) as [expected],
   cast((nchar(28145) + nchar(22323) + nchar(24066) + nchar(134071) + nchar(233)) as nvarchar(400)) as [v]) i
  union all
  select N'true' as [name], cast(N'1' as decimal(1, 0)) as [expected], case
  when (cast(1 as bit) = cast(1 as bit)) then 1
  when not ((cast(1 as bit) = cast(1 as bit))) then 0
  end as [found]
  union all
  select N'false' as [name], cast(N'0' as decimal(1, 0)) as [expected], case
  when (cast(0 as bit) = cast(1 as bit)) then 1
  when not ((cast(0 as bit) = cast(1 as bit))) then 0
  end as [found]
  union all
  select N'a null boolean' as [name], cast(null as decimal(38, 10)) as [expected], case
  when (cast(null as bit) = cast(1 as bit)) then 1
  when not ((cast(null as bit) = cast(1 as bit))) then 0
  end as [found]) f
 union all
 select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select N'a whole number' as [name], cast(N'42' as decimal(2, 0)) as [expected], cast(N'42' as decimal(2, 0))
  as [found]
  union all
  select N'a number of 22 digits' as [name], cast(N'12345678901234567890.1' as decimal(21, 1)) as [expected],
  cast(N'12345678901234567890.10' as decimal(22, 2)) as [found]
  union all
  select N'a number of 38 digits' as [name], cast(N'12345678901234567890123456.789012345678' as decimal(38,
    12)) as [expected], cast(N'12345678901234567890123456.789012345678' as decimal(38, 12)) as [found]
  union all
  select N'a share' as [name], cast(N'0.02' as decimal(3, 2)) as [expected], cast(N'0.02' as decimal(3, 2)) as
  [found]
  union all
  select N'a negative number' as [name], cast(N'-1' as decimal(1, 0)) as [expected], cast(N'-1' as decimal(1,
    0)) as [found]
  union all
  select N'a null number' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as decimal(38, 10))
  as [found]) f
 union all
 select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select N'a date' as [name], cast(N'2024-02-29' as date) as [expected], cast(N'2024-02-29' as date) as [found]
  union all
  select N'a null date' as [name], cast(null as date) as [expected], cast(null as date) as [found]) f) c
where c.[is_right] = 0;
go

-- identifier: 8
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select N'a plain name' as [name], cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[company]
   from
   (select cast(N'7' as decimal(1, 0)) as [company]) q) as [found]
  union all
  select N'a reserved word' as [name], cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[order]
   from
   (select cast(N'7' as decimal(1, 0)) as [order]) q) as [found]
  union all
  select N'another reserved word' as [name], cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[user]
   from
   (select cast(N'7' as decimal(1, 0)) as [user]) q) as [found]
  union all
  select N'a name with a blank' as [name], cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[due date]
   from
   (select cast(N'7' as decimal(1, 0)) as [due date]) q) as [found]
  union all
  select N'a name in upper case' as [name], cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[MANDT]
   from
   (select cast(N'7' as decimal(1, 0)) as [MANDT]) q) as [found]
  union all
  select N'a name in both cases' as [name], cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[cFieldName]
   from
   (select cast(N'7' as decimal(1, 0)) as [cFieldName]) q) as [found]
  union all
  select N'a Chinese name' as [name], cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[供应商]
   from
   (select cast(N'7' as decimal(1, 0)) as [供应商]) q) as [found]
  union all
  select N'a name with a quote' as [name], cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[o'clock]
   from
   (select cast(N'7' as decimal(1, 0)) as [o'clock]) q) as [found]) f) c
where c.[is_right] = 0;
go

-- asText: 30
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], f.[expected] as [expected], (cast(f.[found] as nvarchar(400)) + cast(N'|' as
   nvarchar(4000)) collate Latin1_General_100_BIN2) as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when (f.[found] + cast(N'|' as nvarchar(4000)) collate Latin1_General_100_BIN2) = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate
    Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [found]
  from
  (select N'a whole number' as [name], cast(N'42|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(42 as decimal(38, 0)) as [v]
   union all
   select N'a negative number' as [name], cast(N'-7|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(-7 as decimal(38, 0)) as [v]
   union all
   select N'zero' as [name], cast(N'0|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(0 as decimal(38, 0)) as [v]
   union all
   select N'a whole number of 38 digits' as [name], cast(N'99999999999999999999999999999999999999|' as
    nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(99999999999999999999999999999999999999
    as decimal(38, 0)) as [v]) i
  union all
  select i.[name], i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate
    Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [found]
  from
  (select N'a decimal of 38 digits' as [name], cast(N'12345678901234567890123456.789012345678|' as
    nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(12345678901234567890123456.789012345678
    as decimal(38, 12)) as [v]) i
  union all
  select i.[name], i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate
    Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [found]
  from
  (select N'a decimal below one has its zero' as [name], cast(N'0.5|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(0.5 as decimal(10, 1)) as [v]) i
  union all
  select i.[name], i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate
    Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [found]
  from
  (select N'a negative decimal below one' as [name], cast(N'-0.25|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(-0.25 as decimal(10, 2)) as [v]
   union all
   select N'zeros at the end stay' as [name], cast(N'12.50|' as nvarchar(4000)) collate Latin1_General_100_BIN2
   as [expected], cast(12.50 as decimal(10, 2)) as [v]
   union all
   select N'a null number' as [name], cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(null as decimal(10, 2)) as [v]) i
  union all
  select i.[name], i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate
    Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [found]
  from
  (select N'a small decimal is not written with an exponent' as [name], cast(N'0.0000000001|' as
    nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(0.0000000001 as decimal(20, 10)) as
   [v]) i
  union all
  select i.[name], i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate
    Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [found]
  from
  (select N'a date' as [name], cast(N'2026-05-01|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast('2026-05-01' as date) as [v]
   union all
   select N'a date before 1000' as [name], cast(N'0999-12-31|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast('0999-12-31' as date) as [v]
   union all
   select N'a null date' as [name], cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(null as date) as [v]) i
  union all
  select i.[name], i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate
    Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [found]
  from
  (select N'a text' as [name], cast(N'PO00012|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'PO00012' as nvarchar(400)) as [v]
   union all
   select N'leading zeros stay' as [name], cast(N'000120|' as nvarchar(4000)) collate Latin1_General_100_BIN2
   as [expected], cast(N'000120' as nvarchar(400)) as [v]
   union all
   select N'leading blanks stay' as [name], cast(N' A1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N' A1' as nvarchar(400)) as [v]
   union all
   select N'blanks within stay' as [name], cast(N'A  1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'A  1' as nvarchar(400)) as [v]
   union all
   select N'blanks at the end go' as [name], cast(N'A1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'A1   ' as nvarchar(400)) as [v]
   union all
   select N'blanks alone are null' as [name], cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'   ' as nvarchar(400)) as [v]
   union all
   select N'an empty text is null' as [name], cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'' as nvarchar(400)) as [v]
   union all
   select N'a null text' as [name], cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(null as nvarchar(400)) as [v]
   union all
   select N'a tab at the end is no blank' as [name], cast(N'A1	|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast((N'A1' + nchar(9)) as nvarchar(400)) as [v]
   union all
   select N'an ideographic space at the end is no blank' as [name], cast(N'A1　|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast((N'A1' + nchar(12288)) as nvarchar(400)) as [v]
   union all
   select N'upper and lower case stay' as [name], cast(N'AbC|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(N'AbC' as nvarchar(400)) as [v]
   union all
   select N'Chinese' as [name], cast(N'深圳市华强|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'深圳市华强' as nvarchar(400)) as [v]
   union all
   select N'a character outside the basic plane' as [name], cast(N'𠮷野家|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(N'𠮷野家' as nvarchar(400)) as [v]
   union all
   select N'quotes, percent, backslash' as [name], cast(N'O''Brien "x" 100% _ \ ;--|' as nvarchar(4000))
   collate Latin1_General_100_BIN2 as [expected], cast(N'O''Brien "x" 100% _ \ ;--' as nvarchar(400)) as [v]
   union all
   select N'full-width letters stay' as [name], cast(N'ＡＢ１|' as nvarchar(4000)) collate Latin1_General_100_BIN2
   as [expected], cast(N'ＡＢ１' as nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate
    Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [found]
  from
  (select N'the blanks of a padded column go' as [name], cast(N'A1|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(N'A1        ' as nchar(10)) as [v]
   union all
   select N'a padded column of blanks is null' as [name], cast(null as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(N'          ' as nchar(10)) as [v]) i) f) c
where c.[is_right] = 0;
go

-- asNumber: 7
-- known limit, "a decimal of 38 digits": numbers are worked with as decimal(38, 10)
-- known limit, "a whole number of 38 digits", left out: numbers are worked with as decimal(38, 10)
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], cast(i.[v] as decimal(38, 10)) as [found]
  from
  (select N'a whole number' as [name], cast(N'42' as decimal(2, 0)) as [expected], cast(42 as decimal(38, 0))
   as [v]) i
  union all
  select i.[name], i.[expected], cast(i.[v] as decimal(38, 10)) as [found]
  from
  (select N'a decimal' as [name], cast(N'-12.75' as decimal(4, 2)) as [expected], cast(-12.75 as decimal(10,
     2)) as [v]
   union all
   select N'null' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as decimal(10, 2)) as [v])
  i
  union all
  select i.[name], i.[expected], cast(i.[v] as decimal(38, 10)) as [found]
  from
  (select N'a decimal of 38 digits' as [name], cast(N'12345678901234567890123456.7890123457' as decimal(36,
     10)) as [expected], cast(12345678901234567890123456.789012345678 as decimal(38, 12)) as [v]) i
  union all
  select i.[name], i.[expected], cast(i.[v] as decimal(38, 10)) as [found]
  from
  (select N'a number in a text' as [name], cast(N'7.25' as decimal(3, 2)) as [expected], cast(N'7.25' as
    nvarchar(400)) as [v]
   union all
   select N'a null text' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as nvarchar(400)) as
   [v]) i
  union all
  select i.[name], i.[expected], cast(i.[v] as decimal(38, 10)) as [found]
  from
  (select N'a number in a padded text' as [name], cast(N'-31.5' as decimal(3, 1)) as [expected],
   cast(N'-31.5     ' as nchar(10)) as [v]) i) f) c
where c.[is_right] = 0;
go

-- asBoolean: 6
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], case
  when (cast(i.[v] as bit) = cast(1 as bit)) then 1
  when not ((cast(i.[v] as bit) = cast(1 as bit))) then 0
  end as [found]
  from
  (select N'true' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(1 as bit) as [v]
   union all
   select N'false' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(0 as bit) as [v]
   union all
   select N'a null boolean' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as bit) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (cast(i.[v] as bit) = cast(1 as bit)) then 1
  when not ((cast(i.[v] as bit) = cast(1 as bit))) then 0
  end as [found]
  from
  (select N'1' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(1 as decimal(1, 0)) as [v]
   union all
   select N'0' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(0 as decimal(1, 0)) as [v]
   union all
   select N'a null number' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as decimal(1, 0))
   as [v]) i) f) c
where c.[is_right] = 0;
go

-- texts compared: 48
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: the same text' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: another case' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'a1' as nvarchar(400))
   as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'e' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'e' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: an accent' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'é' as nvarchar(400)) as
   [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'ú' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'ú' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: another accent' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'ü' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: a full-width letter' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'Ａ1' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'ss' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'ss' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: sharp s' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'ß' as nvarchar(400)) as
   [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'か' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'か' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: another kana' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'カ' as nvarchar(400))
   as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'é' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'é' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: letter and accent apart' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((N'e' +
     nchar(769)) as nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: a zero-width character' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((N'A' +
     nchar(8203) + N'1') as nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'華強' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'華強' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: another Chinese character' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'华强' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'𠮸' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'𠮸' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: another character outside the basic plane' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast(N'𠮷' as nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: blanks at the end' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1  ' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: a padded column' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1        ' as
    nchar(10)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: a tab at the end' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((N'A1' + nchar(9))
    as nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: a blank at the start' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N' A1' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'12' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'12' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: leading zeros' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'0012' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: null' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as nvarchar(400)) as
   [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'=: an empty text' as [name], cast(null as decimal(38, 10)) as [expected], cast(N'' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'<>: the same text' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'A1' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'<>: another case' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N'a1' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 <> cast(N'e' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 <> cast(N'e' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'<>: an accent' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N'é' as nvarchar(400)) as
   [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'<>: blanks at the end' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'A1  ' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'<>: null' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as nvarchar(400)) as
   [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
     nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
      nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select N'in: the same text' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
     nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
      nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select N'in: another case' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'a1' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'e' as
     nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'e' as
      nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select N'in: an accent' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'é' as nvarchar(400)) as
   [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
     nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
      nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select N'in: blanks at the end' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1  ' as
    nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
     nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
      nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select N'in: null' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as nvarchar(400)) as
   [v]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: the same text' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1' as
    nvarchar(400)) as [v], cast(N'A1' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: another case' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'a1' as
    nvarchar(400)) as [v], cast(N'A1' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: an accent' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'é' as
    nvarchar(400)) as [v], cast(N'e' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: another accent' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'ü' as
    nvarchar(400)) as [v], cast(N'ú' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: a full-width letter' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'Ａ1'
    as nvarchar(400)) as [v], cast(N'A1' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: sharp s' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'ß' as
    nvarchar(400)) as [v], cast(N'ss' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: another kana' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'カ' as
    nvarchar(400)) as [v], cast(N'か' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: letter and accent apart' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((N'e' + nchar(769)) as nvarchar(400)) as [v], cast(N'é' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: a zero-width character' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((N'A' + nchar(8203) + N'1') as nvarchar(400)) as [v], cast(N'A1' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: another Chinese character' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast(N'华强' as nvarchar(400)) as [v], cast(N'華強' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: another character outside the basic plane' as [name], cast(N'0' as decimal(1, 0)) as
   [expected], cast(N'𠮷' as nvarchar(400)) as [v], cast(N'𠮸' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: blanks at the end' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1  '
    as nvarchar(400)) as [v], cast(N'A1' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: a padded column' as [name], cast(N'1' as decimal(1, 0)) as [expected],
   cast(N'A1        ' as nchar(10)) as [v], cast(N'A1' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: a tab at the end' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((N'A1' +
     nchar(9)) as nvarchar(400)) as [v], cast(N'A1' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: a blank at the start' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast(N' A1' as nvarchar(400)) as [v], cast(N'A1' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: leading zeros' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'0012' as
    nvarchar(400)) as [v], cast(N'12' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: null' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as
    nvarchar(400)) as [v], cast(N'A1' as nvarchar(400)) as [other]) i
  union all
  select i.[name], i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select N'two columns: an empty text' as [name], cast(null as decimal(38, 10)) as [expected], cast(N'' as
    nvarchar(400)) as [v], cast(N'A1' as nvarchar(400)) as [other]) i) f
 union all
 select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select N'distinct texts of a group' as [name], cast(N'5' as decimal(1, 0)) as [expected],
  (select count(distinct rtrim(nullif(convert(nvarchar(4000), given.[t], 126) collate Latin1_General_100_BIN2,
      N'')) collate Latin1_General_100_BIN2)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t]
    from
    (select *
     from openjson(N'[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\t"],[null],["A1"]]') with (c0 nvarchar(4000)
      '$[0]')) as cells) as [given]) as [found]
  union all
  select N'records of the greatest group' as [name], cast(N'3' as decimal(1, 0)) as [expected],
  (select max(g.[n])
   from
   (select r.[k] as [k], count(*) as [n]
    from
    (select rtrim(nullif(convert(nvarchar(4000), given.[t], 126) collate Latin1_General_100_BIN2, N'')) collate
     Latin1_General_100_BIN2 as [k]
     from
     (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t]
      from
      (select *
       from openjson(N'[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\t"],[null],["A1"]]') with (c0 nvarchar(4000)
        '$[0]')) as cells) as [given]) r
    group by r.[k]) g) as [found]) f) c
where c.[is_right] = 0;
go

-- asDate: 44
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
       Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
  end as [found]
  from
  (select N'a date stays what it is' as [name], cast(N'2026-05-01' as date) as [expected], cast('2026-05-01' as
    date) as [v]
   union all
   select N'never ends, as a date' as [name], cast(N'9999-12-31' as date) as [expected], cast('9999-12-31' as
    date) as [v]
   union all
   select N'a null date' as [name], cast(null as date) as [expected], cast(null as date) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
       Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
  end as [found]
  from
  (select N'the last second of a day in Shanghai, stored in UTC' as [name], cast(N'2026-05-01' as date) as
   [expected], cast('2026-05-01 15:59:59' as datetime2(3)) as [v]
   union all
   select N'the first second of a day in Shanghai, stored in UTC' as [name], cast(N'2026-05-02' as date) as
   [expected], cast('2026-05-01 16:00:00' as datetime2(3)) as [v]
   union all
   select N'parts of a second are not rounded up into the next day' as [name], cast(N'2026-05-01' as date) as
   [expected], cast('2026-05-01 15:59:59.999' as datetime2(3)) as [v]
   union all
   select N'midnight of UTC in Shanghai' as [name], cast(N'2026-05-01' as date) as [expected],
   cast('2026-05-01 00:00:00' as datetime2(3)) as [v]
   union all
   select N'over a leap day' as [name], cast(N'2024-03-01' as date) as [expected], cast('2024-02-29 16:00:00'
    as datetime2(3)) as [v]
   union all
   select N'long ago' as [name], cast(N'1900-01-01' as date) as [expected], cast('1900-01-01 00:00:00' as
    datetime2(3)) as [v]
   union all
   select N'never ends' as [name], cast(N'9999-12-31' as date) as [expected], cast('9999-12-31 00:00:00' as
    datetime2(3)) as [v]
   union all
   select N'after 2038' as [name], cast(N'2050-07-01' as date) as [expected], cast('2050-06-30 16:00:00' as
    datetime2(3)) as [v]
   union all
   select N'a null timestamp' as [name], cast(null as date) as [expected], cast(null as datetime2(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
       Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
  end as [found]
  from
  (select N'an instant in UTC' as [name], cast(N'2026-05-02' as date) as [expected],
   cast('2026-05-01 16:00:00+00:00' as datetimeoffset(3)) as [v]
   union all
   select N'an instant with its own offset' as [name], cast(N'2026-05-01' as date) as [expected],
   cast('2026-05-01 23:59:00+08:00' as datetimeoffset(3)) as [v]
   union all
   select N'a null instant' as [name], cast(null as date) as [expected], cast(null as datetimeoffset(3)) as
   [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
       Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
  end as [found]
  from
  (select N'a text with a date' as [name], cast(N'2026-05-01' as date) as [expected], cast(N'2026-05-01' as
    nvarchar(400)) as [v]
   union all
   select N'a text of eight digits' as [name], cast(N'2026-05-01' as date) as [expected], cast(N'20260501' as
    nvarchar(400)) as [v]
   union all
   select N'a text with a time' as [name], cast(N'2026-05-02' as date) as [expected],
   cast(N'2026-05-01 18:00:00' as nvarchar(400)) as [v]
   union all
   select N'a null text' as [name], cast(null as date) as [expected], cast(null as nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetimeoffset)
    at time zone N'Eastern Standard Time') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast((todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2,
       N'') as datetime2), N'+00:00') at time zone N'Eastern Standard Time') as date)
  end as [found]
  from
  (select N'a date west of the storage zone stays what it is' as [name], cast(N'2026-05-01' as date) as
   [expected], cast('2026-05-01' as date) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetimeoffset)
    at time zone N'Eastern Standard Time') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast((todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2,
       N'') as datetime2), N'+00:00') at time zone N'Eastern Standard Time') as date)
  end as [found]
  from
  (select N'west of UTC in winter' as [name], cast(N'2026-03-07' as date) as [expected],
   cast('2026-03-08 04:59:59' as datetime2(3)) as [v]
   union all
   select N'west of UTC in summer' as [name], cast(N'2026-03-08' as date) as [expected],
   cast('2026-03-09 03:59:59' as datetime2(3)) as [v]
   union all
   select N'west of UTC in summer, next day' as [name], cast(N'2026-03-09' as date) as [expected],
   cast('2026-03-09 04:00:00' as datetime2(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select N'a date without a storage zone' as [name], cast(N'2026-05-01' as date) as [expected],
   cast('2026-05-01' as date) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select N'without a storage zone it keeps its date' as [name], cast(N'2026-05-01' as date) as [expected],
   cast('2026-05-01 23:59:59' as datetime2(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select N'an instant needs no storage zone' as [name], cast(N'2026-05-02' as date) as [expected],
   cast('2026-05-01 16:00:00+00:00' as datetimeoffset(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select N'a text with a time, without a storage zone' as [name], cast(N'2026-05-01' as date) as [expected],
   cast(N'2026-05-01 18:00:00' as nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+00:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
       Latin1_General_100_BIN2, N'') as datetime2), N'+08:00'), N'+00:00') as date)
  end as [found]
  from
  (select N'stored in Shanghai, read in UTC, the evening before' as [name], cast(N'2026-04-30' as date) as
   [expected], cast('2026-05-01 07:59:59' as datetime2(3)) as [v]
   union all
   select N'stored in Shanghai, read in UTC, the same day' as [name], cast(N'2026-05-01' as date) as
   [expected], cast('2026-05-01 08:00:00' as datetime2(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select N'stored and read in one zone' as [name], cast(N'2026-05-01' as date) as [expected],
   cast('2026-05-01 23:59:59' as datetime2(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetimeoffset)
    at time zone N'W. Europe Standard Time') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast((todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2,
       N'') as datetime2), N'+00:00') at time zone N'W. Europe Standard Time') as date)
  end as [found]
  from
  (select N'over the end of a year' as [name], cast(N'2027-01-01' as date) as [expected],
   cast('2026-12-31 23:30:00' as datetime2(3)) as [v]
   union all
   select N'winter time is one hour' as [name], cast(N'2026-12-31' as date) as [expected],
   cast('2026-12-31 22:30:00' as datetime2(3)) as [v]
   union all
   select N'summer time is two hours' as [name], cast(N'2026-07-01' as date) as [expected],
   cast('2026-06-30 22:30:00' as datetime2(3)) as [v]
   union all
   select N'the night before the clocks go forward' as [name], cast(N'2026-03-28' as date) as [expected],
   cast('2026-03-28 22:59:59' as datetime2(3)) as [v]
   union all
   select N'the night in which the clocks go forward' as [name], cast(N'2026-03-29' as date) as [expected],
   cast('2026-03-28 23:00:00' as datetime2(3)) as [v]
   union all
   select N'the evening after the clocks went forward' as [name], cast(N'2026-03-30' as date) as [expected],
   cast('2026-03-29 22:00:00' as datetime2(3)) as [v]
   union all
   select N'the evening after the clocks went back' as [name], cast(N'2026-10-25' as date) as [expected],
   cast('2026-10-25 22:59:59' as datetime2(3)) as [v]
   union all
   select N'the night after the clocks went back' as [name], cast(N'2026-10-26' as date) as [expected],
   cast('2026-10-25 23:00:00' as datetime2(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetimeoffset)
    at time zone N'W. Europe Standard Time') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select N'an hour that the clocks leave out, stored in its zone' as [name], cast(N'2026-03-29' as date) as
   [expected], cast('2026-03-29 02:30:00' as datetime2(3)) as [v]
   union all
   select N'an hour that the clocks show twice, stored in its zone' as [name], cast(N'2026-10-25' as date) as
   [expected], cast('2026-10-25 02:30:00' as datetime2(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')
      as datetime2) at time zone N'W. Europe Standard Time'), N'+08:00') as date)
  end as [found]
  from
  (select N'an hour that the clocks leave out, read elsewhere' as [name], cast(N'2026-03-29' as date) as
   [expected], cast('2026-03-29 02:30:00' as datetime2(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+00:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')
      as datetime2) at time zone N'W. Europe Standard Time'), N'+00:00') as date)
  end as [found]
  from
  (select N'an hour that the clocks show twice, read elsewhere' as [name], cast(N'2026-10-25' as date) as
   [expected], cast('2026-10-25 02:30:00' as datetime2(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetimeoffset)
    at time zone N'E. South America Standard Time') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select N'a day without its first hour' as [name], cast(N'2017-10-15' as date) as [expected],
   cast('2017-10-15 00:30:00' as datetime2(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')
      as datetime2) at time zone N'Eastern Standard Time'), N'+08:00') as date)
  end as [found]
  from
  (select N'an instant is not moved by the storage zone' as [name], cast(N'2026-05-02' as date) as [expected],
   cast('2026-05-01 16:00:00+00:00' as datetimeoffset(3)) as [v]) i) f) c
where c.[is_right] = 0;
go

-- ageInDays: 9
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], datediff(day, i.[v], cast(N'2026-06-01' as date)) as [found]
  from
  (select N'31 days before' as [name], cast(N'31' as decimal(2, 0)) as [expected], cast('2026-05-01' as date)
   as [v]
   union all
   select N'the day before' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast('2026-05-31' as date) as
   [v]
   union all
   select N'the day itself' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast('2026-06-01' as date) as
   [v]
   union all
   select N'the day after is negative' as [name], cast(N'-1' as decimal(1, 0)) as [expected], cast('2026-06-02'
    as date) as [v]
   union all
   select N'over a leap day' as [name], cast(N'824' as decimal(3, 0)) as [expected], cast('2024-02-28' as date)
   as [v]
   union all
   select N'over the night in which the clocks go forward' as [name], cast(N'64' as decimal(2, 0)) as
   [expected], cast('2026-03-29' as date) as [v]
   union all
   select N'the null date of many ERPs' as [name], cast(N'46172' as decimal(5, 0)) as [expected],
   cast('1900-01-01' as date) as [v]
   union all
   select N'the end of time' as [name], cast(N'-2912291' as decimal(7, 0)) as [expected], cast('9999-12-31' as
    date) as [v]
   union all
   select N'null' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as date) as [v]) i) f) c
where c.[is_right] = 0;
go

-- addDays: 8
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], dateadd(day, 2, i.[v]) as [found]
  from
  (select N'over a leap day' as [name], cast(N'2024-03-01' as date) as [expected], cast('2024-02-28' as date)
   as [v]
   union all
   select N'over no leap day' as [name], cast(N'2026-03-02' as date) as [expected], cast('2026-02-28' as date)
   as [v]
   union all
   select N'over the end of a year' as [name], cast(N'2027-01-01' as date) as [expected], cast('2026-12-30' as
    date) as [v]
   union all
   select N'null' as [name], cast(null as date) as [expected], cast(null as date) as [v]) i
  union all
  select i.[name], i.[expected], dateadd(day, -1, i.[v]) as [found]
  from
  (select N'a day less' as [name], cast(N'2025-12-31' as date) as [expected], cast('2026-01-01' as date) as
   [v]) i
  union all
  select i.[name], i.[expected], dateadd(day, 0, i.[v]) as [found]
  from
  (select N'no day' as [name], cast(N'2026-01-01' as date) as [expected], cast('2026-01-01' as date) as [v]) i
  union all
  select i.[name], i.[expected], dateadd(day, 3650, i.[v]) as [found]
  from
  (select N'ten years' as [name], cast(N'2035-12-30' as date) as [expected], cast('2026-01-01' as date) as [v])
  i) f
 union all
 select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], datediff(day, dateadd(day, 30, i.[v]), cast(N'2026-06-01' as date)) as [found]
  from
  (select N'the age of a sum' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast('2026-05-01' as date)
   as [v]) i) f) c
where c.[is_right] = 0;
go

-- startOf, week: 7
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], dateadd(day, -((datediff(day, cast('19000101' as date), i.[v]) % 7 + 7) % 7),
   i.[v]) as [found]
  from
  (select N'a Monday' as [name], cast(N'2026-06-01' as date) as [expected], cast('2026-06-01' as date) as [v]
   union all
   select N'a Sunday belongs to the week before' as [name], cast(N'2026-06-01' as date) as [expected],
   cast('2026-06-07' as date) as [v]
   union all
   select N'the Monday after' as [name], cast(N'2026-06-08' as date) as [expected], cast('2026-06-08' as date)
   as [v]
   union all
   select N'over the end of a year' as [name], cast(N'2025-12-29' as date) as [expected], cast('2026-01-01' as
    date) as [v]
   union all
   select N'over a leap day' as [name], cast(N'2024-02-26' as date) as [expected], cast('2024-03-02' as date)
   as [v]
   union all
   select N'long ago' as [name], cast(N'1899-12-25' as date) as [expected], cast('1899-12-31' as date) as [v]
   union all
   select N'null' as [name], cast(null as date) as [expected], cast(null as date) as [v]) i) f) c
where c.[is_right] = 0;
go

-- startOf, month: 5
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], datefromparts(year(i.[v]), month(i.[v]), 1) as [found]
  from
  (select N'the first of a month' as [name], cast(N'2026-06-01' as date) as [expected], cast('2026-06-01' as
    date) as [v]
   union all
   select N'the last day of a month' as [name], cast(N'2026-06-01' as date) as [expected], cast('2026-06-30' as
    date) as [v]
   union all
   select N'a leap day' as [name], cast(N'2024-02-01' as date) as [expected], cast('2024-02-29' as date) as [v]
   union all
   select N'the last day of a year' as [name], cast(N'2025-12-01' as date) as [expected], cast('2025-12-31' as
    date) as [v]
   union all
   select N'null' as [name], cast(null as date) as [expected], cast(null as date) as [v]) i) f) c
where c.[is_right] = 0;
go

-- dates compared: 3
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], case
  when (case
   when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
      datetimeoffset), N'+08:00') as date)
   when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
   or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
   cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
    date)
   else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
        Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
   end = cast(N'2026-05-02' as date)) then 1
  when not ((case
    when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
    cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
    when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
    N'%[+-][0-9][0-9]:[0-9][0-9]'
    or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
    cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
       datetimeoffset), N'+08:00') as date)
    when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
    or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
    cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
     date)
    else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
         Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
    end = cast(N'2026-05-02' as date))) then 0
  end as [found]
  from
  (select N'a timestamp is cut to its date' as [name], cast(N'1' as decimal(1, 0)) as [expected],
   cast('2026-05-01 18:00:00' as datetime2(3)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (case
   when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
      datetimeoffset), N'+08:00') as date)
   when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
   or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
   cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
    date)
   else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
        Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
   end = cast(N'2026-05-02' as date)) then 1
  when not ((case
    when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
    cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
    when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
    N'%[+-][0-9][0-9]:[0-9][0-9]'
    or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
    cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
       datetimeoffset), N'+08:00') as date)
    when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
    or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
    cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
     date)
    else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
         Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
    end = cast(N'2026-05-02' as date))) then 0
  end as [found]
  from
  (select N'another date' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast('2026-05-01' as date) as
   [v]
   union all
   select N'null' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as date) as [v]) i) f) c
where c.[is_right] = 0;
go

-- isBlank: 78
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], case
  when (case
   when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' + nchar(32) + nchar(9)
    + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
    nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
    nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) +
    nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%')
   then 0
   else 1
   end = 1) then 1
  when not ((case
    when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' + nchar(32) +
     nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) +
     nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) +
     nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) +
     nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) +
     nchar(6158) + N']%') then 0
    else 1
    end = 1)) then 0
  end as [found]
  from
  (select N'tab' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(9) as nvarchar(400)) as [v]
   union all
   select N'line feed' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(10) as nvarchar(400))
   as [v]
   union all
   select N'vertical tab' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(11) as
    nvarchar(400)) as [v]
   union all
   select N'form feed' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(12) as nvarchar(400))
   as [v]
   union all
   select N'carriage return' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(13) as
    nvarchar(400)) as [v]
   union all
   select N'blank' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N' ' as nvarchar(400)) as [v]
   union all
   select N'next line' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(133) as nvarchar(400))
   as [v]
   union all
   select N'no-break space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(160) as
    nvarchar(400)) as [v]
   union all
   select N'ogham space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(5760) as
    nvarchar(400)) as [v]
   union all
   select N'Mongolian vowel separator' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(6158)
    as nvarchar(400)) as [v]
   union all
   select N'en quad' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8192) as nvarchar(400))
   as [v]
   union all
   select N'em quad' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8193) as nvarchar(400))
   as [v]
   union all
   select N'en space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8194) as nvarchar(400))
   as [v]
   union all
   select N'em space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8195) as nvarchar(400))
   as [v]
   union all
   select N'third of an em' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8196) as
    nvarchar(400)) as [v]
   union all
   select N'quarter of an em' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8197) as
    nvarchar(400)) as [v]
   union all
   select N'sixth of an em' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8198) as
    nvarchar(400)) as [v]
   union all
   select N'figure space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8199) as
    nvarchar(400)) as [v]
   union all
   select N'punctuation space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8200) as
    nvarchar(400)) as [v]
   union all
   select N'thin space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8201) as
    nvarchar(400)) as [v]
   union all
   select N'hair space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8202) as
    nvarchar(400)) as [v]
   union all
   select N'zero width space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8203) as
    nvarchar(400)) as [v]
   union all
   select N'zero width non-joiner' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8204) as
    nvarchar(400)) as [v]
   union all
   select N'zero width joiner' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8205) as
    nvarchar(400)) as [v]
   union all
   select N'line separator' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8232) as
    nvarchar(400)) as [v]
   union all
   select N'paragraph separator' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8233) as
    nvarchar(400)) as [v]
   union all
   select N'narrow no-break space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8239) as
    nvarchar(400)) as [v]
   union all
   select N'medium mathematical space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8287)
    as nvarchar(400)) as [v]
   union all
   select N'word joiner' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8288) as
    nvarchar(400)) as [v]
   union all
   select N'ideographic space' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(12288) as
    nvarchar(400)) as [v]
   union all
   select N'byte order mark' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(65279) as
    nvarchar(400)) as [v]
   union all
   select N'a letter between: tab' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(9) + N'a'
     + nchar(9)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: line feed' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(10)
     + N'a' + nchar(10)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: vertical tab' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(11) + N'a' + nchar(11)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: form feed' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(12)
     + N'a' + nchar(12)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: carriage return' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(13) + N'a' + nchar(13)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: blank' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N' a ' as
    nvarchar(400)) as [v]
   union all
   select N'a letter between: next line' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(133)
     + N'a' + nchar(133)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: no-break space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(160) + N'a' + nchar(160)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: ogham space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(5760) + N'a' + nchar(5760)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: Mongolian vowel separator' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(6158) + N'a' + nchar(6158)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: en quad' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8192)
     + N'a' + nchar(8192)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: em quad' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8193)
     + N'a' + nchar(8193)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: en space' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8194)
     + N'a' + nchar(8194)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: em space' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8195)
     + N'a' + nchar(8195)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: third of an em' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8196) + N'a' + nchar(8196)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: quarter of an em' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8197) + N'a' + nchar(8197)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: sixth of an em' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8198) + N'a' + nchar(8198)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: figure space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8199) + N'a' + nchar(8199)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: punctuation space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8200) + N'a' + nchar(8200)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: thin space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8201) + N'a' + nchar(8201)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: hair space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8202) + N'a' + nchar(8202)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: zero width space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8203) + N'a' + nchar(8203)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: zero width non-joiner' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8204) + N'a' + nchar(8204)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: zero width joiner' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8205) + N'a' + nchar(8205)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: line separator' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8232) + N'a' + nchar(8232)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: paragraph separator' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8233) + N'a' + nchar(8233)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: narrow no-break space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8239) + N'a' + nchar(8239)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: medium mathematical space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8287) + N'a' + nchar(8287)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: word joiner' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(8288) + N'a' + nchar(8288)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: ideographic space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(12288) + N'a' + nchar(12288)) as nvarchar(400)) as [v]
   union all
   select N'a letter between: byte order mark' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(65279) + N'a' + nchar(65279)) as nvarchar(400)) as [v]
   union all
   select N'null' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as nvarchar(400)) as [v]
   union all
   select N'an empty text' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N'' as nvarchar(400)) as
   [v]
   union all
   select N'all of them together' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast((nchar(9) +
     nchar(10) + nchar(11) + nchar(12) + nchar(13) + N' ' + nchar(133) + nchar(160) + nchar(5760) + nchar(6158)
     + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) +
     nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) +
     nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(8288) + nchar(12288) + nchar(65279)) as
    nvarchar(400)) as [v]
   union all
   select N'a zero' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'0' as nvarchar(400)) as [v]
   union all
   select N'a hyphen' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'-' as nvarchar(400)) as [v]
   union all
   select N'a Chinese word' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'无' as nvarchar(400))
   as [v]
   union all
   select N'a percent sign' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'%' as nvarchar(400))
   as [v]
   union all
   select N'an underscore' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'_' as nvarchar(400)) as
   [v]
   union all
   select N'a backslash' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'\' as nvarchar(400)) as
   [v]
   union all
   select N'a bracket' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'[' as nvarchar(400)) as [v]
   union all
   select N'a caret' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(N'^' as nvarchar(400)) as [v]
   union all
   select N'a letter after an ideographic space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast((nchar(12288) + N'a') as nvarchar(400)) as [v]
   union all
   select N'a soft hyphen is no white space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast(nchar(173) as nvarchar(400)) as [v]
   union all
   select N'an empty Braille cell is no white space' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast(nchar(10240) as nvarchar(400)) as [v]
   union all
   select N'a character outside the basic plane' as [name], cast(N'0' as decimal(1, 0)) as [expected],
   cast(N'𠮷' as nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected], case
  when (case
   when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' + nchar(32) + nchar(9)
    + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
    nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
    nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) +
    nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%')
   then 0
   else 1
   end = 1) then 1
  when not ((case
    when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' + nchar(32) +
     nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) +
     nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) +
     nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) +
     nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) +
     nchar(6158) + N']%') then 0
    else 1
    end = 1)) then 0
  end as [found]
  from
  (select N'a padded column of blanks' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(N'        '
    as nchar(8)) as [v]) i) f) c
where c.[is_right] = 0;
go

-- normalText at its ends: 31
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], f.[expected] as [expected], (cast(f.[found] as nvarchar(400)) + cast(N'|' as
   nvarchar(4000)) collate Latin1_General_100_BIN2) as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when (f.[found] + cast(N'|' as nvarchar(4000)) collate Latin1_General_100_BIN2) = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected],
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(case
                when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' +
                nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160)
                + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) +
                nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198)
                + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) +
                nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then
                substring(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, patindex((N'%[^'
                + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000),
                i.[v], 126) collate Latin1_General_100_BIN2), datalength(convert(nvarchar(4000), i.[v], 126)
                collate Latin1_General_100_BIN2) / 2 - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) +
                nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
                nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) +
                nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200)
                + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
                nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2) - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) +
                nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) +
                nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
                nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201)
                + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) +
                nchar(6158) + N']%'), reverse(convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2)) + 2) end, N'！', N'!'), N'＂', N'"'), N'＃', N'#'), N'＄', N'$'), N'％',
                N'%'), N'＆', N'&'), N'＇', N''''), N'（', N'('), N'）', N')'), N'＊', N'*'), N'＋', N'+'), N'，',
                N','), N'－', N'-'), N'．', N'.'), N'／', N'/'), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３',
                N'3'), N'４', N'4'), N'５', N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'：',
                N':'), N'；', N';'), N'＜', N'<'), N'＝', N'='), N'＞', N'>'), N'？', N'?'), N'＠', N'@'), N'Ａ',
                N'A'), N'Ｂ', N'B'), N'Ｃ', N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ',
                N'H'), N'Ｉ', N'I'), N'Ｊ', N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ',
                N'O'), N'Ｐ', N'P'), N'Ｑ', N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ',
                N'V'), N'Ｗ', N'W'), N'Ｘ', N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z'), N'［', N'['), N'＼', N'\'), N'］',
                N']'), N'＾', N'^'), N'＿', N'_'), N'｀', N'`'), N'ａ', N'a'), N'ｂ', N'b'), N'ｃ', N'c'), N'ｄ',
                N'd'), N'ｅ', N'e'), N'ｆ', N'f'), N'ｇ', N'g'), N'ｈ', N'h'), N'ｉ', N'i'), N'ｊ', N'j'), N'ｋ',
                N'k'), N'ｌ', N'l'), N'ｍ', N'm'), N'ｎ', N'n'), N'ｏ', N'o'), N'ｐ', N'p'), N'ｑ', N'q'), N'ｒ',
                N'r'), N'ｓ', N's'), N'ｔ', N't'), N'ｕ', N'u'), N'ｖ', N'v'), N'ｗ', N'w'), N'ｘ', N'x'), N'ｙ',
                N'y'), N'ｚ', N'z'), N'｛', N'{'), N'｜', N'|'), N'｝', N'}'), N'～', N'~'), nchar(160), N' '),
                nchar(8239), N' '), nchar(8287), N' '), nchar(12288), N' '), nchar(8192), N' '), nchar(8193),
             N' '), nchar(8194), N' '), nchar(8195), N' '), nchar(8196), N' '), nchar(8197), N' '),
        nchar(8198), N' '), nchar(8199), N' '), nchar(8200), N' '), nchar(8201), N' '), nchar(8202), N' '))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select N'tab' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast((nchar(9) + N'a' + nchar(9)) as nvarchar(400)) as [v]
   union all
   select N'line feed' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast((nchar(10) + N'a' + nchar(10)) as nvarchar(400)) as [v]
   union all
   select N'vertical tab' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(11) + N'a' + nchar(11)) as nvarchar(400)) as [v]
   union all
   select N'form feed' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast((nchar(12) + N'a' + nchar(12)) as nvarchar(400)) as [v]
   union all
   select N'carriage return' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(13) + N'a' + nchar(13)) as nvarchar(400)) as [v]
   union all
   select N'blank' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(N' a ' as nvarchar(400)) as [v]
   union all
   select N'next line' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast((nchar(133) + N'a' + nchar(133)) as nvarchar(400)) as [v]
   union all
   select N'no-break space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(160) + N'a' + nchar(160)) as nvarchar(400)) as [v]
   union all
   select N'ogham space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(5760) + N'a' + nchar(5760)) as nvarchar(400)) as [v]
   union all
   select N'Mongolian vowel separator' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2
   as [expected], cast((nchar(6158) + N'a' + nchar(6158)) as nvarchar(400)) as [v]
   union all
   select N'en quad' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast((nchar(8192) + N'a' + nchar(8192)) as nvarchar(400)) as [v]
   union all
   select N'em quad' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast((nchar(8193) + N'a' + nchar(8193)) as nvarchar(400)) as [v]
   union all
   select N'en space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast((nchar(8194) + N'a' + nchar(8194)) as nvarchar(400)) as [v]
   union all
   select N'em space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast((nchar(8195) + N'a' + nchar(8195)) as nvarchar(400)) as [v]
   union all
   select N'third of an em' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8196) + N'a' + nchar(8196)) as nvarchar(400)) as [v]
   union all
   select N'quarter of an em' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8197) + N'a' + nchar(8197)) as nvarchar(400)) as [v]
   union all
   select N'sixth of an em' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8198) + N'a' + nchar(8198)) as nvarchar(400)) as [v]
   union all
   select N'figure space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8199) + N'a' + nchar(8199)) as nvarchar(400)) as [v]
   union all
   select N'punctuation space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8200) + N'a' + nchar(8200)) as nvarchar(400)) as [v]
   union all
   select N'thin space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast((nchar(8201) + N'a' + nchar(8201)) as nvarchar(400)) as [v]
   union all
   select N'hair space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast((nchar(8202) + N'a' + nchar(8202)) as nvarchar(400)) as [v]
   union all
   select N'zero width space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8203) + N'a' + nchar(8203)) as nvarchar(400)) as [v]
   union all
   select N'zero width non-joiner' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8204) + N'a' + nchar(8204)) as nvarchar(400)) as [v]
   union all
   select N'zero width joiner' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8205) + N'a' + nchar(8205)) as nvarchar(400)) as [v]
   union all
   select N'line separator' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8232) + N'a' + nchar(8232)) as nvarchar(400)) as [v]
   union all
   select N'paragraph separator' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8233) + N'a' + nchar(8233)) as nvarchar(400)) as [v]
   union all
   select N'narrow no-break space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8239) + N'a' + nchar(8239)) as nvarchar(400)) as [v]
   union all
   select N'medium mathematical space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2
   as [expected], cast((nchar(8287) + N'a' + nchar(8287)) as nvarchar(400)) as [v]
   union all
   select N'word joiner' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(8288) + N'a' + nchar(8288)) as nvarchar(400)) as [v]
   union all
   select N'ideographic space' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(12288) + N'a' + nchar(12288)) as nvarchar(400)) as [v]
   union all
   select N'byte order mark' as [name], cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((nchar(65279) + N'a' + nchar(65279)) as nvarchar(400)) as [v]) i) f) c
where c.[is_right] = 0;
go

-- normalText: 21
-- known limit, "a ligature is taken apart": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
-- known limit, "a number in a circle": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
-- known limit, "a squared unit": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
-- known limit, "half-width kana": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
-- known limit, "letter and accent become one": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
-- known limit, "a Roman numeral": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], f.[expected] as [expected], (cast(f.[found] as nvarchar(400)) + cast(N'|' as
   nvarchar(4000)) collate Latin1_General_100_BIN2) as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when (f.[found] + cast(N'|' as nvarchar(4000)) collate Latin1_General_100_BIN2) = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected],
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(case
                when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' +
                nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160)
                + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) +
                nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198)
                + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) +
                nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then
                substring(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, patindex((N'%[^'
                + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000),
                i.[v], 126) collate Latin1_General_100_BIN2), datalength(convert(nvarchar(4000), i.[v], 126)
                collate Latin1_General_100_BIN2) / 2 - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) +
                nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
                nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) +
                nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200)
                + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
                nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2) - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) +
                nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) +
                nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
                nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201)
                + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) +
                nchar(6158) + N']%'), reverse(convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2)) + 2) end, N'！', N'!'), N'＂', N'"'), N'＃', N'#'), N'＄', N'$'), N'％',
                N'%'), N'＆', N'&'), N'＇', N''''), N'（', N'('), N'）', N')'), N'＊', N'*'), N'＋', N'+'), N'，',
                N','), N'－', N'-'), N'．', N'.'), N'／', N'/'), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３',
                N'3'), N'４', N'4'), N'５', N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'：',
                N':'), N'；', N';'), N'＜', N'<'), N'＝', N'='), N'＞', N'>'), N'？', N'?'), N'＠', N'@'), N'Ａ',
                N'A'), N'Ｂ', N'B'), N'Ｃ', N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ',
                N'H'), N'Ｉ', N'I'), N'Ｊ', N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ',
                N'O'), N'Ｐ', N'P'), N'Ｑ', N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ',
                N'V'), N'Ｗ', N'W'), N'Ｘ', N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z'), N'［', N'['), N'＼', N'\'), N'］',
                N']'), N'＾', N'^'), N'＿', N'_'), N'｀', N'`'), N'ａ', N'a'), N'ｂ', N'b'), N'ｃ', N'c'), N'ｄ',
                N'd'), N'ｅ', N'e'), N'ｆ', N'f'), N'ｇ', N'g'), N'ｈ', N'h'), N'ｉ', N'i'), N'ｊ', N'j'), N'ｋ',
                N'k'), N'ｌ', N'l'), N'ｍ', N'm'), N'ｎ', N'n'), N'ｏ', N'o'), N'ｐ', N'p'), N'ｑ', N'q'), N'ｒ',
                N'r'), N'ｓ', N's'), N'ｔ', N't'), N'ｕ', N'u'), N'ｖ', N'v'), N'ｗ', N'w'), N'ｘ', N'x'), N'ｙ',
                N'y'), N'ｚ', N'z'), N'｛', N'{'), N'｜', N'|'), N'｝', N'}'), N'～', N'~'), nchar(160), N' '),
                nchar(8239), N' '), nchar(8287), N' '), nchar(12288), N' '), nchar(8192), N' '), nchar(8193),
             N' '), nchar(8194), N' '), nchar(8195), N' '), nchar(8196), N' '), nchar(8197), N' '),
        nchar(8198), N' '), nchar(8199), N' '), nchar(8200), N' '), nchar(8201), N' '), nchar(8202), N' '))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select N'lower case' as [name], cast(N'abc def|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'ABC Def' as nvarchar(400)) as [v]
   union all
   select N'accented letters' as [name], cast(N'äöü é|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'ÄÖÜ É' as nvarchar(400)) as [v]
   union all
   select N'Greek and Cyrillic' as [name], cast(N'δж|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'ΔЖ' as nvarchar(400)) as [v]
   union all
   select N'full-width letters, hyphen and digits' as [name], cast(N'abc-123|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast((nchar(12288) + N' ＡＢＣ－１２３' + nchar(8203)) as nvarchar(400)) as
   [v]
   union all
   select N'full-width punctuation' as [name], cast(N'(1.5)/,:;?!#&@|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(N'（１．５）／，：；？！＃＆＠' as nvarchar(400)) as [v]
   union all
   select N'every full-width character' as [name],
   cast(N'!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\]^_`abcdefghijklmnopqrstuvwxyz{|}~|' as
    nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(N'！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～' as
    nvarchar(400)) as [v]
   union all
   select N'an ideographic space within becomes a blank' as [name], cast(N'深圳市 华强|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast((N'深圳市' + nchar(12288) + N'华强') as nvarchar(400)) as [v]
   union all
   select N'a no-break space within becomes a blank' as [name], cast(N'a b|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast((N'a' + nchar(160) + N'b') as nvarchar(400)) as [v]
   union all
   select N'a zero-width character within stays' as [name], cast(N'a​b|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast((N'a' + nchar(8203) + N'b') as nvarchar(400)) as [v]
   union all
   select N'a line feed within stays' as [name], cast(N'a
b|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast((N'a' + nchar(10) + N'b') as nvarchar(400)) as [v]
   union all
   select N'Chinese stays' as [name], cast(N'深圳市华强电子有限公司|' as nvarchar(4000)) collate Latin1_General_100_BIN2
   as [expected], cast(N'深圳市华强电子有限公司' as nvarchar(400)) as [v]
   union all
   select N'a character outside the basic plane stays' as [name], cast(N'𠮷野家|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(N'𠮷野家' as nvarchar(400)) as [v]
   union all
   select N'sharp s stays' as [name], cast(N'straße|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'Straße' as nvarchar(400)) as [v]
   union all
   select N'a ligature is taken apart' as [name], cast(N'ﬁn|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(N'ﬁn' as nvarchar(400)) as [v]
   union all
   select N'a number in a circle' as [name], cast(N'①|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'①' as nvarchar(400)) as [v]
   union all
   select N'a squared unit' as [name], cast(N'㎏|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'㎏' as nvarchar(400)) as [v]
   union all
   select N'half-width kana' as [name], cast(N'ｶﾅ|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'ｶﾅ' as nvarchar(400)) as [v]
   union all
   select N'letter and accent become one' as [name], cast(N'é|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast((N'e' + nchar(769)) as nvarchar(400)) as [v]
   union all
   select N'a Roman numeral' as [name], cast(N'ⅳ|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'Ⅳ' as nvarchar(400)) as [v]
   union all
   select N'null' as [name], cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(null as nvarchar(400)) as [v]) i
  union all
  select i.[name], i.[expected],
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(case
                when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' +
                nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160)
                + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) +
                nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198)
                + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) +
                nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then
                substring(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, patindex((N'%[^'
                + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000),
                i.[v], 126) collate Latin1_General_100_BIN2), datalength(convert(nvarchar(4000), i.[v], 126)
                collate Latin1_General_100_BIN2) / 2 - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) +
                nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
                nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) +
                nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200)
                + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
                nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2) - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) +
                nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) +
                nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
                nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201)
                + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) +
                nchar(6158) + N']%'), reverse(convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2)) + 2) end, N'！', N'!'), N'＂', N'"'), N'＃', N'#'), N'＄', N'$'), N'％',
                N'%'), N'＆', N'&'), N'＇', N''''), N'（', N'('), N'）', N')'), N'＊', N'*'), N'＋', N'+'), N'，',
                N','), N'－', N'-'), N'．', N'.'), N'／', N'/'), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３',
                N'3'), N'４', N'4'), N'５', N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'：',
                N':'), N'；', N';'), N'＜', N'<'), N'＝', N'='), N'＞', N'>'), N'？', N'?'), N'＠', N'@'), N'Ａ',
                N'A'), N'Ｂ', N'B'), N'Ｃ', N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ',
                N'H'), N'Ｉ', N'I'), N'Ｊ', N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ',
                N'O'), N'Ｐ', N'P'), N'Ｑ', N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ',
                N'V'), N'Ｗ', N'W'), N'Ｘ', N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z'), N'［', N'['), N'＼', N'\'), N'］',
                N']'), N'＾', N'^'), N'＿', N'_'), N'｀', N'`'), N'ａ', N'a'), N'ｂ', N'b'), N'ｃ', N'c'), N'ｄ',
                N'd'), N'ｅ', N'e'), N'ｆ', N'f'), N'ｇ', N'g'), N'ｈ', N'h'), N'ｉ', N'i'), N'ｊ', N'j'), N'ｋ',
                N'k'), N'ｌ', N'l'), N'ｍ', N'm'), N'ｎ', N'n'), N'ｏ', N'o'), N'ｐ', N'p'), N'ｑ', N'q'), N'ｒ',
                N'r'), N'ｓ', N's'), N'ｔ', N't'), N'ｕ', N'u'), N'ｖ', N'v'), N'ｗ', N'w'), N'ｘ', N'x'), N'ｙ',
                N'y'), N'ｚ', N'z'), N'｛', N'{'), N'｜', N'|'), N'｝', N'}'), N'～', N'~'), nchar(160), N' '),
                nchar(8239), N' '), nchar(8287), N' '), nchar(12288), N' '), nchar(8192), N' '), nchar(8193),
             N' '), nchar(8194), N' '), nchar(8195), N' '), nchar(8196), N' '), nchar(8197), N' '),
        nchar(8198), N' '), nchar(8199), N' '), nchar(8200), N' '), nchar(8201), N' '), nchar(8202), N' '))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select N'the padding of a column goes' as [name], cast(N'abc|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(N'Abc       ' as nchar(10)) as [v]) i) f) c
where c.[is_right] = 0;
go

-- normalIdentifier: 14
-- known limit, "sharp s is two letters": the server has no upper case of sharp s
-- known limit, "a number in a circle": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], f.[expected] as [expected], (cast(f.[found] as nvarchar(400)) + cast(N'|' as
   nvarchar(4000)) collate Latin1_General_100_BIN2) as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when (f.[found] + cast(N'|' as nvarchar(4000)) collate Latin1_General_100_BIN2) = f.[expected] then 1
 when f.[expected] is null
 and (f.[found] + cast(N'|' as nvarchar(4000)) collate Latin1_General_100_BIN2) = cast(N'|' as nvarchar(4000))
 collate Latin1_General_100_BIN2 then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], cast((select substring(whole.v, place.n, 1)
    from
    (select
     replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(upper(convert(nvarchar(4000),
                i.[v], 126) collate Latin1_General_100_BIN2), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３',
                N'3'), N'４', N'4'), N'５', N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'Ａ',
                N'A'), N'Ｂ', N'B'), N'Ｃ', N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ',
                N'H'), N'Ｉ', N'I'), N'Ｊ', N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ',
                N'O'), N'Ｐ', N'P'), N'Ｑ', N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ',
          N'V'), N'Ｗ', N'W'), N'Ｘ', N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z') as v) as whole
    cross join
    (select a.d * 16 + b.d + 1 as n
     from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as a
     (d)
     cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15))
     as b (d)) as place
    where place.n <= len(whole.v)
    and substring(whole.v, place.n, 1) like N'[A-Z0-9]'
    order by place.n for xml path('')) as nvarchar(256)) collate Latin1_General_100_BIN2 as [found]
  from
  (select N'upper case' as [name], cast(N'DE123456789|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'de123456789' as nvarchar(400)) as [v]
   union all
   select N'separators go' as [name], cast(N'91350100MA12|' as nvarchar(4000)) collate Latin1_General_100_BIN2
   as [expected], cast(N' 91 3501-00.MA/1_2 ' as nvarchar(400)) as [v]
   union all
   select N'full-width letters and digits' as [name], cast(N'91350100MA|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(N'９１３５０１００ＭＡ' as nvarchar(400)) as [v]
   union all
   select N'full-width lower case' as [name], cast(N'AB1|' as nvarchar(4000)) collate Latin1_General_100_BIN2
   as [expected], cast(N'ａｂ１' as nvarchar(400)) as [v]
   union all
   select N'Chinese goes' as [name], cast(N'91MA|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'税号91MA' as nvarchar(400)) as [v]
   union all
   select N'zero-width characters go' as [name], cast(N'9135|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast((N'91' + nchar(8203) + N'35' + nchar(65279)) as nvarchar(400))
   as [v]
   union all
   select N'line feeds go' as [name], cast(N'9135|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast((N'91' + nchar(10) + N'35' + nchar(13) + nchar(9)) as nvarchar(400)) as [v]
   union all
   select N'accented letters go' as [name], cast(N'B1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'Äb1' as nvarchar(400)) as [v]
   union all
   select N'Cyrillic letters that look the same go' as [name], cast(N'1|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(N'А1' as nvarchar(400)) as [v]
   union all
   select N'sharp s is two letters' as [name], cast(N'STRAE1|' as nvarchar(4000)) collate
   Latin1_General_100_BIN2 as [expected], cast(N'Straße1' as nvarchar(400)) as [v]
   union all
   select N'what has none of them' as [name], cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'无' as nvarchar(400)) as [v]
   union all
   select N'an empty text' as [name], cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'' as nvarchar(400)) as [v]
   union all
   select N'null' as [name], cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(null as nvarchar(400)) as [v]
   union all
   select N'a number in a circle' as [name], cast(N'A|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(N'A①' as nvarchar(400)) as [v]) i) f) c
where c.[is_right] = 0;
go

-- countWhere: 5
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select N'true only, neither false nor null' as [name], cast(N'2' as decimal(1, 0)) as [expected],
  (select count_big(case
    when given.[n] > cast(N'1' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t], cast(cells.c1 as
     decimal(38, 10)) as [n]
    from
    (select *
     from openjson(N'[["a","1"],["b","2"],["c","3"],["d",null]]') with (c0 nvarchar(4000) '$[0]', c1
      nvarchar(4000) '$[1]')) as cells) as [given]) as [found]
  union all
  select N'none' as [name], cast(N'0' as decimal(1, 0)) as [expected],
  (select count_big(case
    when given.[n] > cast(N'9' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t], cast(cells.c1 as
     decimal(38, 10)) as [n]
    from
    (select *
     from openjson(N'[["a","1"],["b","2"],["c","3"],["d",null]]') with (c0 nvarchar(4000) '$[0]', c1
      nvarchar(4000) '$[1]')) as cells) as [given]) as [found]
  union all
  select N'all' as [name], cast(N'3' as decimal(1, 0)) as [expected],
  (select count_big(case
    when given.[n] > cast(N'0' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t], cast(cells.c1 as
     decimal(38, 10)) as [n]
    from
    (select *
     from openjson(N'[["a","1"],["b","2"],["c","3"]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]) as [found]
  union all
  select N'of nulls' as [name], cast(N'0' as decimal(1, 0)) as [expected],
  (select count_big(case
    when given.[n] > cast(N'0' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t], cast(cells.c1 as
     decimal(38, 10)) as [n]
    from
    (select *
     from openjson(N'[["a",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000) '$[1]')) as cells) as
   [given]) as [found]
  union all
  select N'two of them added' as [name], cast(N'3' as decimal(1, 0)) as [expected],
  (select count_big(case
    when given.[n] > cast(N'1' as decimal(1, 0)) then 1 end) + count_big(case
    when given.[n] > cast(N'2' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t], cast(cells.c1 as
     decimal(38, 10)) as [n]
    from
    (select *
     from openjson(N'[["a","1"],["b","2"],["c","3"],["d",null]]') with (c0 nvarchar(4000) '$[0]', c1
      nvarchar(4000) '$[1]')) as cells) as [given]) as [found]) f) c
where c.[is_right] = 0;
go

-- inlineTable: 13
-- known limit, "a number of 38 digits": numbers are worked with as decimal(38, 10)
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], f.[expected] as [expected], (cast(f.[found] as nvarchar(400)) + cast(N'|' as
   nvarchar(4000)) collate Latin1_General_100_BIN2) as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when (f.[found] + cast(N'|' as nvarchar(4000)) collate Latin1_General_100_BIN2) = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select N'a text' as [name], cast(N'PO00012|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
  [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as nvarchar(4000)) collate
    Latin1_General_100_BIN2 as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","PO00012"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1
      nvarchar(4000) '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select N'a text of another script' as [name], cast(N'深圳 𠮷|' as nvarchar(4000)) collate
  Latin1_General_100_BIN2 as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as nvarchar(4000)) collate
    Latin1_General_100_BIN2 as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","深圳 𠮷"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select N'quotes and backslashes' as [name], cast(N'O''Brien "x" \ \n {}[],:|' as nvarchar(4000)) collate
  Latin1_General_100_BIN2 as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as nvarchar(4000)) collate
    Latin1_General_100_BIN2 as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","O''Brien \"x\" \\ \\n {}[],:"],["3",null]]') with (c0 nvarchar(4000)
      '$[0]', c1 nvarchar(4000) '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select N'a line feed' as [name], cast(N'a
b|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
  [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as nvarchar(4000)) collate
    Latin1_General_100_BIN2 as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","a\nb"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select N'a null text' as [name], cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as nvarchar(4000)) collate
    Latin1_General_100_BIN2 as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2",null],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]) f
 union all
 select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select N'a number of 38 digits' as [name], cast(N'12345678901234567890123456.7890123457' as decimal(36, 10))
  as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as decimal(38, 10)) as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","12345678901234567890123456.789012345678"],["3",null]]') with (c0
      nvarchar(4000) '$[0]', c1 nvarchar(4000) '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select N'a negative number' as [name], cast(N'-12.5' as decimal(3, 1)) as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as decimal(38, 10)) as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","-12.5"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select N'a null number' as [name], cast(null as decimal(38, 10)) as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as decimal(38, 10)) as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2",null],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]) f
 union all
 select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select N'a date' as [name], cast(N'2026-05-01' as date) as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as date) as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","2026-05-01"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1
      nvarchar(4000) '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select N'a null date' as [name], cast(null as date) as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as date) as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2",null],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]) f
 union all
 select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select N'true' as [name], cast(N'1' as decimal(1, 0)) as [expected], case
  when
  ((select case
    when given.[cell] = cast(1 as bit) then 1
    when given.[cell] = cast(0 as bit) then 0
    end
    from
    (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
     from
     (select *
      from openjson(N'[["1",null],["2","1"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
       '$[1]')) as cells) as [given]
    where given.[row no] = cast(N'2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.[cell] = cast(1 as bit) then 1
     when given.[cell] = cast(0 as bit) then 0
     end
     from
     (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
      from
      (select *
       from openjson(N'[["1",null],["2","1"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
        '$[1]')) as cells) as [given]
     where given.[row no] = cast(N'2' as decimal(1, 0))) = 1)) then 0
  end as [found]
  union all
  select N'false' as [name], cast(N'0' as decimal(1, 0)) as [expected], case
  when
  ((select case
    when given.[cell] = cast(1 as bit) then 1
    when given.[cell] = cast(0 as bit) then 0
    end
    from
    (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
     from
     (select *
      from openjson(N'[["1",null],["2","0"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
       '$[1]')) as cells) as [given]
    where given.[row no] = cast(N'2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.[cell] = cast(1 as bit) then 1
     when given.[cell] = cast(0 as bit) then 0
     end
     from
     (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
      from
      (select *
       from openjson(N'[["1",null],["2","0"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
        '$[1]')) as cells) as [given]
     where given.[row no] = cast(N'2' as decimal(1, 0))) = 1)) then 0
  end as [found]
  union all
  select N'a null boolean' as [name], cast(null as decimal(38, 10)) as [expected], case
  when
  ((select case
    when given.[cell] = cast(1 as bit) then 1
    when given.[cell] = cast(0 as bit) then 0
    end
    from
    (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
     from
     (select *
      from openjson(N'[["1",null],["2",null],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
       '$[1]')) as cells) as [given]
    where given.[row no] = cast(N'2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.[cell] = cast(1 as bit) then 1
     when given.[cell] = cast(0 as bit) then 0
     end
     from
     (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
      from
      (select *
       from openjson(N'[["1",null],["2",null],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
        '$[1]')) as cells) as [given]
     where given.[row no] = cast(N'2' as decimal(1, 0))) = 1)) then 0
  end as [found]) f) c
where c.[is_right] = 0;
go

-- firstRows: 3
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select N'are as many' as [name], cast(N'2' as decimal(1, 0)) as [expected],
  (select count(f.[n])
   from
   (select top (2) *
    from
    (select given.[n] as [n]
     from
     (select cast(cells.c0 as decimal(38, 10)) as [n]
      from
      (select *
       from openjson(N'[["3"],["10"],["2"],["1"]]') with (c0 nvarchar(4000) '$[0]')) as cells) as [given]) as
    first_rows) f) as [found]
  union all
  select N'are the greatest' as [name], cast(N'3' as decimal(1, 0)) as [expected],
  (select min(f.[n])
   from
   (select top (2) *
    from
    (select given.[n] as [n]
     from
     (select cast(cells.c0 as decimal(38, 10)) as [n]
      from
      (select *
       from openjson(N'[["3"],["10"],["2"],["1"]]') with (c0 nvarchar(4000) '$[0]')) as cells) as [given]) as
    first_rows
    order by [n] desc) f) as [found]
  union all
  select N'are the smallest' as [name], cast(N'2' as decimal(1, 0)) as [expected],
  (select max(f.[n])
   from
   (select top (2) *
    from
    (select given.[n] as [n]
     from
     (select cast(cells.c0 as decimal(38, 10)) as [n]
      from
      (select *
       from openjson(N'[["3"],["10"],["2"],["1"]]') with (c0 nvarchar(4000) '$[0]')) as cells) as [given]) as
    first_rows
    order by [n] asc) f) as [found]) f) c
where c.[is_right] = 0;
go

-- expressions: 30
select c.[name], c.[expected], c.[found]
from
(select f.[name] as [name], rtrim(nullif(convert(nvarchar(4000), f.[expected], 126) collate
   Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [expected],
 rtrim(nullif(convert(nvarchar(4000), f.[found], 126) collate Latin1_General_100_BIN2, N'')) collate
 Latin1_General_100_BIN2 as [found], case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[name], i.[expected], case
  when ((i.[qty] - coalesce(i.[qty_received], cast(N'0' as decimal(1, 0)))) > (cast(N'0.02' as decimal(3, 2)) *
    i.[qty])) then 1
  when not (((i.[qty] - coalesce(i.[qty_received], cast(N'0' as decimal(1, 0)))) > (cast(N'0.02' as decimal(3,
       2)) * i.[qty]))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'nothing received' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(10 as decimal(18, 4))
    as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as
     date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'all received' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(10 as decimal(18, 4)) as
    [qty], cast(10 as decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date)
    as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'the tolerance itself is clean' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(10 as
     decimal(18, 4)) as [qty], cast(9.8 as decimal(18, 4)) as [qty_received], cast(null as date) as [due_date],
    cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'just over the tolerance' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(10 as
     decimal(18, 4)) as [qty], cast(9.7999 as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'over-received' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(10 as decimal(18, 4)) as
    [qty], cast(11 as decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date)
    as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'no quantity is unknown' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when ((cast(N'0.02' as decimal(3, 2)) * i.[qty]) > cast(N'0' as decimal(1, 0))) then 1
  when not (((cast(N'0.02' as decimal(3, 2)) * i.[qty]) > cast(N'0' as decimal(1, 0)))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'small products keep their digits' as [name], cast(N'1' as decimal(1, 0)) as [expected],
    cast(0.0001 as decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date)
    as [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when ((i.[qty] / nullif(cast(N'2' as decimal(1, 0)), 0)) = cast(N'1.5' as decimal(2, 1))) then 1
  when not (((i.[qty] / nullif(cast(N'2' as decimal(1, 0)), 0)) = cast(N'1.5' as decimal(2, 1)))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'a quotient is no whole number' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(3 as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when ((cast(N'1' as decimal(1, 0)) / nullif(cast(N'4' as decimal(1, 0)), 0)) = cast(N'0.25' as decimal(3,
     2))) then 1
  when not (((cast(N'1' as decimal(1, 0)) / nullif(cast(N'4' as decimal(1, 0)), 0)) = cast(N'0.25' as
     decimal(3, 2)))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'a quotient of whole literals' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when ((i.[qty] / nullif(i.[qty_received], 0)) > cast(N'0' as decimal(1, 0))) then 1
  when not (((i.[qty] / nullif(i.[qty_received], 0)) > cast(N'0' as decimal(1, 0)))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'divided by zero is unknown' as [name], cast(null as decimal(38, 10)) as [expected], cast(3 as
     decimal(18, 4)) as [qty], cast(0 as decimal(18, 4)) as [qty_received], cast(null as date) as [due_date],
    cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when not ((i.[qty] > cast(N'0' as decimal(1, 0)))) then 1
  when not (not ((i.[qty] > cast(N'0' as decimal(1, 0))))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'not of an unknown is unknown' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when ((i.[qty] > cast(N'0' as decimal(1, 0)))
   and (i.[qty_received] > cast(N'5' as decimal(1, 0)))) then 1
  when not (((i.[qty] > cast(N'0' as decimal(1, 0)))
    and (i.[qty_received] > cast(N'5' as decimal(1, 0))))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'null and false is false' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(1 as decimal(18, 4)) as [qty_received], cast(null as date) as [due_date],
    cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when ((i.[qty] > cast(N'0' as decimal(1, 0)))
   or (i.[qty_received] > cast(N'5' as decimal(1, 0)))) then 1
  when not (((i.[qty] > cast(N'0' as decimal(1, 0)))
    or (i.[qty_received] > cast(N'5' as decimal(1, 0))))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'null or true is true' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(9 as decimal(18, 4)) as [qty_received], cast(null as date) as [due_date],
    cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when (datediff(day, coalesce(i.[due_date], dateadd(day, 30, i.[order_date])), cast(N'2026-06-01' as date)) >
   cast(N'30' as decimal(2, 0))) then 1
  when not ((datediff(day, coalesce(i.[due_date], dateadd(day, 30, i.[order_date])), cast(N'2026-06-01' as
      date)) > cast(N'30' as decimal(2, 0)))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'31 days is late' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18,
      4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast('2026-05-01' as date) as [due_date],
    cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'30 days is not' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4))
    as [qty], cast(null as decimal(18, 4)) as [qty_received], cast('2026-05-02' as date) as [due_date],
    cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'the fallback is the order date and 30 days' as [name], cast(N'1' as decimal(1, 0)) as [expected],
    cast(null as decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date)
    as [due_date], cast('2026-04-01' as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'the fallback is not yet late' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast('2026-04-02' as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'no date is unknown' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when (datediff(day, case
    when i.[due_date] is null then i.[order_date]
    when i.[order_date] < i.[due_date] then i.[order_date]
    else i.[due_date] end, cast(N'2026-06-01' as date)) > cast(N'30' as decimal(2, 0))) then 1
  when not ((datediff(day, case
     when i.[due_date] is null then i.[order_date]
     when i.[order_date] < i.[due_date] then i.[order_date]
     else i.[due_date] end, cast(N'2026-06-01' as date)) > cast(N'30' as decimal(2, 0)))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'least passes over a null' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast('2026-04-01' as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'least passes over the other null' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null
     as decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast('2026-04-01' as date) as
    [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'least takes the smaller' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast('2026-05-31' as date) as
    [due_date], cast('2026-04-01' as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select N'least of nulls is null' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when (i.[due_date] = cast(N'2026-05-01' as date)) then 1
  when not ((i.[due_date] = cast(N'2026-05-01' as date))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'a date equals a date' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast('2026-05-01' as date) as
    [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when (i.[due_date_source] = cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((i.[due_date_source] = cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'a text equals exactly' as [name], cast(N'0' as decimal(1, 0)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast(N'Header' as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when (i.[due_date_source] in (cast(N'line' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'header'
     as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((i.[due_date_source] in (cast(N'line' as nvarchar(4000)) collate Latin1_General_100_BIN2,
     cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'a text in a list' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18,
      4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null
     as date) as [order_date], cast(N'header ' as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when (i.[due_date_source] in (cast(N'line' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'header'
     as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((i.[due_date_source] in (cast(N'line' as nvarchar(4000)) collate Latin1_General_100_BIN2,
     cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'null in a list is unknown' as [name], cast(null as decimal(38, 10)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when (case
   when convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2 like (N'%[^' +
    nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) +
    nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) +
    nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) +
    nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
    nchar(65279) + nchar(6158) + N']%') then 0
   else 1
   end = 1) then 1
  when not ((case
    when convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2 like (N'%[^' +
     nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) +
     nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) +
     nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) +
     nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
     nchar(65279) + nchar(6158) + N']%') then 0
    else 1
    end = 1)) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'a blank text is blank' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast((nchar(12288) + N' ') as nvarchar(400)) as
    [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when (i.[due_date_source] is null) then 1
  when not ((i.[due_date_source] is null)) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'an empty text is null' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast(N'' as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when
  (lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(case
                when convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2 like
                (N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then
                substring(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2,
                patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) +
                nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) +
                nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) +
                nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203)
                + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2),
                datalength(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2) /
                2 - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) +
                nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) +
                nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) +
                nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203)
                + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2)
- patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                reverse(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2)) +
                2) end, N'！', N'!'), N'＂', N'"'), N'＃', N'#'), N'＄', N'$'), N'％', N'%'), N'＆', N'&'), N'＇',
                N''''), N'（', N'('), N'）', N')'), N'＊', N'*'), N'＋', N'+'), N'，', N','), N'－', N'-'), N'．',
                N'.'), N'／', N'/'), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３', N'3'), N'４', N'4'), N'５',
                N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'：', N':'), N'；', N';'), N'＜',
                N'<'), N'＝', N'='), N'＞', N'>'), N'？', N'?'), N'＠', N'@'), N'Ａ', N'A'), N'Ｂ', N'B'), N'Ｃ',
                N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ', N'H'), N'Ｉ', N'I'), N'Ｊ',
                N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ', N'O'), N'Ｐ', N'P'), N'Ｑ',
                N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ', N'V'), N'Ｗ', N'W'), N'Ｘ',
                N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z'), N'［', N'['), N'＼', N'\'), N'］', N']'), N'＾', N'^'), N'＿',
                N'_'), N'｀', N'`'), N'ａ', N'a'), N'ｂ', N'b'), N'ｃ', N'c'), N'ｄ', N'd'), N'ｅ', N'e'), N'ｆ',
                N'f'), N'ｇ', N'g'), N'ｈ', N'h'), N'ｉ', N'i'), N'ｊ', N'j'), N'ｋ', N'k'), N'ｌ', N'l'), N'ｍ',
                N'm'), N'ｎ', N'n'), N'ｏ', N'o'), N'ｐ', N'p'), N'ｑ', N'q'), N'ｒ', N'r'), N'ｓ', N's'), N'ｔ',
                N't'), N'ｕ', N'u'), N'ｖ', N'v'), N'ｗ', N'w'), N'ｘ', N'x'), N'ｙ', N'y'), N'ｚ', N'z'), N'｛',
                N'{'), N'｜', N'|'), N'｝', N'}'), N'～', N'~'), nchar(160), N' '), nchar(8239), N' '),
                nchar(8287), N' '), nchar(12288), N' '), nchar(8192), N' '), nchar(8193), N' '), nchar(8194),
             N' '), nchar(8195), N' '), nchar(8196), N' '), nchar(8197), N' '), nchar(8198), N' '),
        nchar(8199), N' '), nchar(8200), N' '), nchar(8201), N' '), nchar(8202), N' ')) collate
   Latin1_General_100_BIN2 = cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not
  ((lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(case
                when convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2 like
                (N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then
                substring(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2,
                patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) +
                nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) +
                nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) +
                nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203)
                + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2),
                datalength(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2) /
                2 - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) +
                nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) +
                nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) +
                nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203)
                + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2)
- patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                reverse(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2)) +
                2) end, N'！', N'!'), N'＂', N'"'), N'＃', N'#'), N'＄', N'$'), N'％', N'%'), N'＆', N'&'), N'＇',
                N''''), N'（', N'('), N'）', N')'), N'＊', N'*'), N'＋', N'+'), N'，', N','), N'－', N'-'), N'．',
                N'.'), N'／', N'/'), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３', N'3'), N'４', N'4'), N'５',
                N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'：', N':'), N'；', N';'), N'＜',
                N'<'), N'＝', N'='), N'＞', N'>'), N'？', N'?'), N'＠', N'@'), N'Ａ', N'A'), N'Ｂ', N'B'), N'Ｃ',
                N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ', N'H'), N'Ｉ', N'I'), N'Ｊ',
                N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ', N'O'), N'Ｐ', N'P'), N'Ｑ',
                N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ', N'V'), N'Ｗ', N'W'), N'Ｘ',
                N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z'), N'［', N'['), N'＼', N'\'), N'］', N']'), N'＾', N'^'), N'＿',
                N'_'), N'｀', N'`'), N'ａ', N'a'), N'ｂ', N'b'), N'ｃ', N'c'), N'ｄ', N'd'), N'ｅ', N'e'), N'ｆ',
                N'f'), N'ｇ', N'g'), N'ｈ', N'h'), N'ｉ', N'i'), N'ｊ', N'j'), N'ｋ', N'k'), N'ｌ', N'l'), N'ｍ',
                N'm'), N'ｎ', N'n'), N'ｏ', N'o'), N'ｐ', N'p'), N'ｑ', N'q'), N'ｒ', N'r'), N'ｓ', N's'), N'ｔ',
                N't'), N'ｕ', N'u'), N'ｖ', N'v'), N'ｗ', N'w'), N'ｘ', N'x'), N'ｙ', N'y'), N'ｚ', N'z'), N'｛',
                N'{'), N'｜', N'|'), N'｝', N'}'), N'～', N'~'), nchar(160), N' '), nchar(8239), N' '),
                nchar(8287), N' '), nchar(12288), N' '), nchar(8192), N' '), nchar(8193), N' '), nchar(8194),
              N' '), nchar(8195), N' '), nchar(8196), N' '), nchar(8197), N' '), nchar(8198), N' '),
         nchar(8199), N' '), nchar(8200), N' '), nchar(8201), N' '), nchar(8202), N' ')) collate
    Latin1_General_100_BIN2 = cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'a normal text' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4))
    as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as
     date) as [order_date], cast(N' ＨEADER' as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[name], i.[expected], case
  when (coalesce(i.[due_date_source], cast(N' ' as nvarchar(4000)) collate Latin1_General_100_BIN2) = cast(N' '
    as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((coalesce(i.[due_date_source], cast(N' ' as nvarchar(4000)) collate Latin1_General_100_BIN2) =
    cast(N' ' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select s.[name], s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as
    decimal(38, 10)) as [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select N'no text stands for null' as [name], cast(N'1' as decimal(1, 0)) as [expected], cast(null as
     decimal(18, 4)) as [qty], cast(null as decimal(18, 4)) as [qty_received], cast(null as date) as
    [due_date], cast(null as date) as [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i) f)
c
where c.[is_right] = 0;
go

-- all: 388

select case
when sum(c.[is_right]) = 388 then 'PASS 388/388'
else ('FAIL ' + cast(sum(c.[is_right]) as nvarchar(400)) + '/388')
end as [self_check]
from
(select case
 when f.[found] is null
 and f.[expected] is null then 1
 when (f.[found] + cast(N'|' as nvarchar(4000)) collate Latin1_General_100_BIN2) = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select cast(N'PO00012|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'PO00012' as
   nvarchar(4000)) collate Latin1_General_100_BIN2 as [found]
  union all
  select cast(N'a'' or 1=1 --|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
  cast(N'a'' or 1=1 --' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [found]
  union all
  select cast(N'\'' \n \|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'\'' \n \'
   as nvarchar(4000)) collate Latin1_General_100_BIN2 as [found]
  union all
  select cast(N'深圳市 𠮷|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'深圳市 𠮷' as
   nvarchar(4000)) collate Latin1_General_100_BIN2 as [found]
  union all
  select cast(N'? $1 :a @p1 {x} %s &b|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
  cast(N'? $1 :a @p1 {x} %s &b' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [found]
  union all
  select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(null as
   nvarchar(4000)) collate Latin1_General_100_BIN2 as [found]
  union all
  select i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N''))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'42|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(42 as decimal(38,
     0)) as [v]
   union all
   select cast(N'-7|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(-7 as decimal(38,
     0)) as [v]
   union all
   select cast(N'0|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(0 as decimal(38,
     0)) as [v]
   union all
   select cast(N'99999999999999999999999999999999999999|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as
   [expected], cast(99999999999999999999999999999999999999 as decimal(38, 0)) as [v]) i
  union all
  select i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N''))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'12345678901234567890123456.789012345678|' as nvarchar(4000)) collate Latin1_General_100_BIN2
   as [expected], cast(12345678901234567890123456.789012345678 as decimal(38, 12)) as [v]) i
  union all
  select i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N''))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'0.5|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(0.5 as
    decimal(10, 1)) as [v]) i
  union all
  select i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N''))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'-0.25|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(-0.25 as
    decimal(10, 2)) as [v]
   union all
   select cast(N'12.50|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(12.50 as
    decimal(10, 2)) as [v]
   union all
   select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(null as decimal(10,
     2)) as [v]) i
  union all
  select i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N''))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'0.0000000001|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(0.0000000001 as decimal(20, 10)) as [v]) i
  union all
  select i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N''))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'2026-05-01|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast('2026-05-01' as date) as [v]
   union all
   select cast(N'0999-12-31|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast('0999-12-31' as date) as [v]
   union all
   select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(null as date) as
   [v]) i
  union all
  select i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N''))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'PO00012|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'PO00012' as
    nvarchar(400)) as [v]
   union all
   select cast(N'000120|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'000120' as
    nvarchar(400)) as [v]
   union all
   select cast(N' A1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N' A1' as
    nvarchar(400)) as [v]
   union all
   select cast(N'A  1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'A  1' as
    nvarchar(400)) as [v]
   union all
   select cast(N'A1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'A1   ' as
    nvarchar(400)) as [v]
   union all
   select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'   ' as
    nvarchar(400)) as [v]
   union all
   select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'' as
    nvarchar(400)) as [v]
   union all
   select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(null as
    nvarchar(400)) as [v]
   union all
   select cast(N'A1	|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((N'A1' +
     nchar(9)) as nvarchar(400)) as [v]
   union all
   select cast(N'A1　|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((N'A1' +
     nchar(12288)) as nvarchar(400)) as [v]
   union all
   select cast(N'AbC|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'AbC' as
    nvarchar(400)) as [v]
   union all
   select cast(N'深圳市华强|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'深圳市华强' as
    nvarchar(400)) as [v]
   union all
   select cast(N'𠮷野家|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'𠮷野家' as
    nvarchar(400)) as [v]
   union all
   select cast(N'O''Brien "x" 100% _ \ ;--|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(N'O''Brien "x" 100% _ \ ;--' as nvarchar(400)) as [v]
   union all
   select cast(N'ＡＢ１|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'ＡＢ１' as
    nvarchar(400)) as [v]) i
  union all
  select i.[expected], rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N''))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'A1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'A1        ' as
    nchar(10)) as [v]
   union all
   select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'          ' as
    nchar(10)) as [v]) i
  union all
  select i.[expected],
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(case
                when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' +
                nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160)
                + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) +
                nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198)
                + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) +
                nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then
                substring(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, patindex((N'%[^'
                + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000),
                i.[v], 126) collate Latin1_General_100_BIN2), datalength(convert(nvarchar(4000), i.[v], 126)
                collate Latin1_General_100_BIN2) / 2 - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) +
                nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
                nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) +
                nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200)
                + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
                nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2) - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) +
                nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) +
                nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
                nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201)
                + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) +
                nchar(6158) + N']%'), reverse(convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2)) + 2) end, N'！', N'!'), N'＂', N'"'), N'＃', N'#'), N'＄', N'$'), N'％',
                N'%'), N'＆', N'&'), N'＇', N''''), N'（', N'('), N'）', N')'), N'＊', N'*'), N'＋', N'+'), N'，',
                N','), N'－', N'-'), N'．', N'.'), N'／', N'/'), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３',
                N'3'), N'４', N'4'), N'５', N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'：',
                N':'), N'；', N';'), N'＜', N'<'), N'＝', N'='), N'＞', N'>'), N'？', N'?'), N'＠', N'@'), N'Ａ',
                N'A'), N'Ｂ', N'B'), N'Ｃ', N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ',
                N'H'), N'Ｉ', N'I'), N'Ｊ', N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ',
                N'O'), N'Ｐ', N'P'), N'Ｑ', N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ',
                N'V'), N'Ｗ', N'W'), N'Ｘ', N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z'), N'［', N'['), N'＼', N'\'), N'］',
                N']'), N'＾', N'^'), N'＿', N'_'), N'｀', N'`'), N'ａ', N'a'), N'ｂ', N'b'), N'ｃ', N'c'), N'ｄ',
                N'd'), N'ｅ', N'e'), N'ｆ', N'f'), N'ｇ', N'g'), N'ｈ', N'h'), N'ｉ', N'i'), N'ｊ', N'j'), N'ｋ',
                N'k'), N'ｌ', N'l'), N'ｍ', N'm'), N'ｎ', N'n'), N'ｏ', N'o'), N'ｐ', N'p'), N'ｑ', N'q'), N'ｒ',
                N'r'), N'ｓ', N's'), N'ｔ', N't'), N'ｕ', N'u'), N'ｖ', N'v'), N'ｗ', N'w'), N'ｘ', N'x'), N'ｙ',
                N'y'), N'ｚ', N'z'), N'｛', N'{'), N'｜', N'|'), N'｝', N'}'), N'～', N'~'), nchar(160), N' '),
                nchar(8239), N' '), nchar(8287), N' '), nchar(12288), N' '), nchar(8192), N' '), nchar(8193),
             N' '), nchar(8194), N' '), nchar(8195), N' '), nchar(8196), N' '), nchar(8197), N' '),
        nchar(8198), N' '), nchar(8199), N' '), nchar(8200), N' '), nchar(8201), N' '), nchar(8202), N' '))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(9) + N'a' +
     nchar(9)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(10) + N'a' +
     nchar(10)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(11) + N'a' +
     nchar(11)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(12) + N'a' +
     nchar(12)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(13) + N'a' +
     nchar(13)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N' a ' as
    nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(133) + N'a'
     + nchar(133)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(160) + N'a'
     + nchar(160)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(5760) + N'a'
     + nchar(5760)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(6158) + N'a'
     + nchar(6158)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8192) + N'a'
     + nchar(8192)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8193) + N'a'
     + nchar(8193)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8194) + N'a'
     + nchar(8194)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8195) + N'a'
     + nchar(8195)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8196) + N'a'
     + nchar(8196)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8197) + N'a'
     + nchar(8197)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8198) + N'a'
     + nchar(8198)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8199) + N'a'
     + nchar(8199)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8200) + N'a'
     + nchar(8200)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8201) + N'a'
     + nchar(8201)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8202) + N'a'
     + nchar(8202)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8203) + N'a'
     + nchar(8203)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8204) + N'a'
     + nchar(8204)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8205) + N'a'
     + nchar(8205)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8232) + N'a'
     + nchar(8232)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8233) + N'a'
     + nchar(8233)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8239) + N'a'
     + nchar(8239)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8287) + N'a'
     + nchar(8287)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(8288) + N'a'
     + nchar(8288)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(12288) +
     N'a' + nchar(12288)) as nvarchar(400)) as [v]
   union all
   select cast(N'a|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(65279) +
     N'a' + nchar(65279)) as nvarchar(400)) as [v]) i
  union all
  select i.[expected],
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(case
                when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' +
                nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160)
                + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) +
                nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198)
                + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) +
                nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then
                substring(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, patindex((N'%[^'
                + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000),
                i.[v], 126) collate Latin1_General_100_BIN2), datalength(convert(nvarchar(4000), i.[v], 126)
                collate Latin1_General_100_BIN2) / 2 - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) +
                nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
                nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) +
                nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200)
                + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
                nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2) - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) +
                nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) +
                nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
                nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201)
                + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) +
                nchar(6158) + N']%'), reverse(convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2)) + 2) end, N'！', N'!'), N'＂', N'"'), N'＃', N'#'), N'＄', N'$'), N'％',
                N'%'), N'＆', N'&'), N'＇', N''''), N'（', N'('), N'）', N')'), N'＊', N'*'), N'＋', N'+'), N'，',
                N','), N'－', N'-'), N'．', N'.'), N'／', N'/'), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３',
                N'3'), N'４', N'4'), N'５', N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'：',
                N':'), N'；', N';'), N'＜', N'<'), N'＝', N'='), N'＞', N'>'), N'？', N'?'), N'＠', N'@'), N'Ａ',
                N'A'), N'Ｂ', N'B'), N'Ｃ', N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ',
                N'H'), N'Ｉ', N'I'), N'Ｊ', N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ',
                N'O'), N'Ｐ', N'P'), N'Ｑ', N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ',
                N'V'), N'Ｗ', N'W'), N'Ｘ', N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z'), N'［', N'['), N'＼', N'\'), N'］',
                N']'), N'＾', N'^'), N'＿', N'_'), N'｀', N'`'), N'ａ', N'a'), N'ｂ', N'b'), N'ｃ', N'c'), N'ｄ',
                N'd'), N'ｅ', N'e'), N'ｆ', N'f'), N'ｇ', N'g'), N'ｈ', N'h'), N'ｉ', N'i'), N'ｊ', N'j'), N'ｋ',
                N'k'), N'ｌ', N'l'), N'ｍ', N'm'), N'ｎ', N'n'), N'ｏ', N'o'), N'ｐ', N'p'), N'ｑ', N'q'), N'ｒ',
                N'r'), N'ｓ', N's'), N'ｔ', N't'), N'ｕ', N'u'), N'ｖ', N'v'), N'ｗ', N'w'), N'ｘ', N'x'), N'ｙ',
                N'y'), N'ｚ', N'z'), N'｛', N'{'), N'｜', N'|'), N'｝', N'}'), N'～', N'~'), nchar(160), N' '),
                nchar(8239), N' '), nchar(8287), N' '), nchar(12288), N' '), nchar(8192), N' '), nchar(8193),
             N' '), nchar(8194), N' '), nchar(8195), N' '), nchar(8196), N' '), nchar(8197), N' '),
        nchar(8198), N' '), nchar(8199), N' '), nchar(8200), N' '), nchar(8201), N' '), nchar(8202), N' '))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'abc def|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'ABC Def' as
    nvarchar(400)) as [v]
   union all
   select cast(N'äöü é|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'ÄÖÜ É' as
    nvarchar(400)) as [v]
   union all
   select cast(N'δж|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'ΔЖ' as
    nvarchar(400)) as [v]
   union all
   select cast(N'abc-123|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((nchar(12288)
     + N' ＡＢＣ－１２３' + nchar(8203)) as nvarchar(400)) as [v]
   union all
   select cast(N'(1.5)/,:;?!#&@|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(N'（１．５）／，：；？！＃＆＠' as nvarchar(400)) as [v]
   union all
   select
   cast(N'!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\]^_`abcdefghijklmnopqrstuvwxyz{|}~|' as
    nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(N'！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～' as
    nvarchar(400)) as [v]
   union all
   select cast(N'深圳市 华强|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((N'深圳市' +
     nchar(12288) + N'华强') as nvarchar(400)) as [v]
   union all
   select cast(N'a b|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((N'a' +
     nchar(160) + N'b') as nvarchar(400)) as [v]
   union all
   select cast(N'a​b|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((N'a' +
     nchar(8203) + N'b') as nvarchar(400)) as [v]
   union all
   select cast(N'a
b|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((N'a' + nchar(10)
     + N'b') as nvarchar(400)) as [v]
   union all
   select cast(N'深圳市华强电子有限公司|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(N'深圳市华强电子有限公司' as nvarchar(400)) as [v]
   union all
   select cast(N'𠮷野家|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'𠮷野家' as
    nvarchar(400)) as [v]
   union all
   select cast(N'straße|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'Straße' as
    nvarchar(400)) as [v]
   union all
   select cast(N'ﬁn|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'ﬁn' as
    nvarchar(400)) as [v]
   union all
   select cast(N'①|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'①' as
    nvarchar(400)) as [v]
   union all
   select cast(N'㎏|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'㎏' as
    nvarchar(400)) as [v]
   union all
   select cast(N'ｶﾅ|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'ｶﾅ' as
    nvarchar(400)) as [v]
   union all
   select cast(N'é|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((N'e' +
     nchar(769)) as nvarchar(400)) as [v]
   union all
   select cast(N'ⅳ|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'Ⅳ' as
    nvarchar(400)) as [v]
   union all
   select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(null as
    nvarchar(400)) as [v]) i
  union all
  select i.[expected],
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(case
                when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' +
                nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160)
                + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) +
                nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198)
                + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) +
                nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then
                substring(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, patindex((N'%[^'
                + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000),
                i.[v], 126) collate Latin1_General_100_BIN2), datalength(convert(nvarchar(4000), i.[v], 126)
                collate Latin1_General_100_BIN2) / 2 - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) +
                nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
                nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) +
                nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200)
                + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
                nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2) - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) +
                nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) +
                nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
                nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201)
                + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) +
                nchar(6158) + N']%'), reverse(convert(nvarchar(4000), i.[v], 126) collate
                Latin1_General_100_BIN2)) + 2) end, N'！', N'!'), N'＂', N'"'), N'＃', N'#'), N'＄', N'$'), N'％',
                N'%'), N'＆', N'&'), N'＇', N''''), N'（', N'('), N'）', N')'), N'＊', N'*'), N'＋', N'+'), N'，',
                N','), N'－', N'-'), N'．', N'.'), N'／', N'/'), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３',
                N'3'), N'４', N'4'), N'５', N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'：',
                N':'), N'；', N';'), N'＜', N'<'), N'＝', N'='), N'＞', N'>'), N'？', N'?'), N'＠', N'@'), N'Ａ',
                N'A'), N'Ｂ', N'B'), N'Ｃ', N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ',
                N'H'), N'Ｉ', N'I'), N'Ｊ', N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ',
                N'O'), N'Ｐ', N'P'), N'Ｑ', N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ',
                N'V'), N'Ｗ', N'W'), N'Ｘ', N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z'), N'［', N'['), N'＼', N'\'), N'］',
                N']'), N'＾', N'^'), N'＿', N'_'), N'｀', N'`'), N'ａ', N'a'), N'ｂ', N'b'), N'ｃ', N'c'), N'ｄ',
                N'd'), N'ｅ', N'e'), N'ｆ', N'f'), N'ｇ', N'g'), N'ｈ', N'h'), N'ｉ', N'i'), N'ｊ', N'j'), N'ｋ',
                N'k'), N'ｌ', N'l'), N'ｍ', N'm'), N'ｎ', N'n'), N'ｏ', N'o'), N'ｐ', N'p'), N'ｑ', N'q'), N'ｒ',
                N'r'), N'ｓ', N's'), N'ｔ', N't'), N'ｕ', N'u'), N'ｖ', N'v'), N'ｗ', N'w'), N'ｘ', N'x'), N'ｙ',
                N'y'), N'ｚ', N'z'), N'｛', N'{'), N'｜', N'|'), N'｝', N'}'), N'～', N'~'), nchar(160), N' '),
                nchar(8239), N' '), nchar(8287), N' '), nchar(12288), N' '), nchar(8192), N' '), nchar(8193),
             N' '), nchar(8194), N' '), nchar(8195), N' '), nchar(8196), N' '), nchar(8197), N' '),
        nchar(8198), N' '), nchar(8199), N' '), nchar(8200), N' '), nchar(8201), N' '), nchar(8202), N' '))
  collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'abc|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'Abc       ' as
    nchar(10)) as [v]) i
  union all
  select cast(N'PO00012|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as nvarchar(4000)) collate
    Latin1_General_100_BIN2 as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","PO00012"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1
      nvarchar(4000) '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select cast(N'深圳 𠮷|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as nvarchar(4000)) collate
    Latin1_General_100_BIN2 as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","深圳 𠮷"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select cast(N'O''Brien "x" \ \n {}[],:|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as nvarchar(4000)) collate
    Latin1_General_100_BIN2 as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","O''Brien \"x\" \\ \\n {}[],:"],["3",null]]') with (c0 nvarchar(4000)
      '$[0]', c1 nvarchar(4000) '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select cast(N'a
b|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as nvarchar(4000)) collate
    Latin1_General_100_BIN2 as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","a\nb"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as nvarchar(4000)) collate
    Latin1_General_100_BIN2 as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2",null],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]) f
 union all
 select case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select i.[expected], case
  when (i.[v] = cast(N'深圳市𠮷é' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((i.[v] = cast(N'深圳市𠮷é' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast((nchar(28145) + nchar(22323) + nchar(24066) +
     nchar(134071) + nchar(233)) as nvarchar(400)) as [v]) i
  union all
  select cast(N'1' as decimal(1, 0)) as [expected], case
  when (cast(1 as bit) = cast(1 as bit)) then 1
  when not ((cast(1 as bit) = cast(1 as bit))) then 0
  end as [found]
  union all
  select cast(N'0' as decimal(1, 0)) as [expected], case
  when (cast(0 as bit) = cast(1 as bit)) then 1
  when not ((cast(0 as bit) = cast(1 as bit))) then 0
  end as [found]
  union all
  select cast(null as decimal(38, 10)) as [expected], case
  when (cast(null as bit) = cast(1 as bit)) then 1
  when not ((cast(null as bit) = cast(1 as bit))) then 0
  end as [found]
  union all
  select i.[expected], case
  when (cast(i.[v] as bit) = cast(1 as bit)) then 1
  when not ((cast(i.[v] as bit) = cast(1 as bit))) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(1 as bit) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(0 as bit) as [v]
   union all
   select cast(null as decimal(38, 10)) as [expected], cast(null as bit) as [v]) i
  union all
  select i.[expected], case
  when (cast(i.[v] as bit) = cast(1 as bit)) then 1
  when not ((cast(i.[v] as bit) = cast(1 as bit))) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(1 as decimal(1, 0)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(0 as decimal(1, 0)) as [v]
   union all
   select cast(null as decimal(38, 10)) as [expected], cast(null as decimal(1, 0)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'a1' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'e' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'e' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'é' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'ú' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'ú' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'ü' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'Ａ1' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'ss' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'ss' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'ß' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'か' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'か' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'カ' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'é' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'é' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast((N'e' + nchar(769)) as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast((N'A' + nchar(8203) + N'1') as nvarchar(400)) as [v])
  i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'華強' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'華強' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'华强' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'𠮸' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'𠮸' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'𠮷' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1  ' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1        ' as nchar(10)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast((N'A1' + nchar(9)) as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N' A1' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'12' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'12' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'0012' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(null as decimal(38, 10)) as [expected], cast(null as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(null as decimal(38, 10)) as [expected], cast(N'' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'A1' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(N'a1' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 <> cast(N'e' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 <> cast(N'e' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(N'é' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'A1  ' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 <> cast(N'A1' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(null as decimal(38, 10)) as [expected], cast(null as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
     nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
      nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
     nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
      nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'a1' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'e' as
     nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'e' as
      nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'é' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
     nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
      nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1  ' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
     nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 in (cast(N'-' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'A1' as
      nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select cast(null as decimal(38, 10)) as [expected], cast(null as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1' as nvarchar(400)) as [v], cast(N'A1' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'a1' as nvarchar(400)) as [v], cast(N'A1' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'é' as nvarchar(400)) as [v], cast(N'e' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'ü' as nvarchar(400)) as [v], cast(N'ú' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'Ａ1' as nvarchar(400)) as [v], cast(N'A1' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'ß' as nvarchar(400)) as [v], cast(N'ss' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'カ' as nvarchar(400)) as [v], cast(N'か' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast((N'e' + nchar(769)) as nvarchar(400)) as [v],
   cast(N'é' as nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast((N'A' + nchar(8203) + N'1') as nvarchar(400)) as [v],
   cast(N'A1' as nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'华强' as nvarchar(400)) as [v], cast(N'華強' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'𠮷' as nvarchar(400)) as [v], cast(N'𠮸' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1  ' as nvarchar(400)) as [v], cast(N'A1' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(N'A1        ' as nchar(10)) as [v], cast(N'A1' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast((N'A1' + nchar(9)) as nvarchar(400)) as [v],
   cast(N'A1' as nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N' A1' as nvarchar(400)) as [v], cast(N'A1' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast(N'0012' as nvarchar(400)) as [v], cast(N'12' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(null as decimal(38, 10)) as [expected], cast(null as nvarchar(400)) as [v], cast(N'A1' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
   Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2) then 1
  when not ((rtrim(nullif(convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2, N'')) collate
    Latin1_General_100_BIN2 = rtrim(nullif(convert(nvarchar(4000), i.[other], 126) collate
      Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select cast(null as decimal(38, 10)) as [expected], cast(N'' as nvarchar(400)) as [v], cast(N'A1' as
    nvarchar(400)) as [other]) i
  union all
  select i.[expected], case
  when (case
   when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
      datetimeoffset), N'+08:00') as date)
   when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
   or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
   cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
    date)
   else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
        Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
   end = cast(N'2026-05-02' as date)) then 1
  when not ((case
    when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
    cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
    when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
    N'%[+-][0-9][0-9]:[0-9][0-9]'
    or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
    cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
       datetimeoffset), N'+08:00') as date)
    when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
    or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
    cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
     date)
    else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
         Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
    end = cast(N'2026-05-02' as date))) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast('2026-05-01 18:00:00' as datetime2(3)) as [v]) i
  union all
  select i.[expected], case
  when (case
   when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
      datetimeoffset), N'+08:00') as date)
   when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
   or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
   cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
    date)
   else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
        Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
   end = cast(N'2026-05-02' as date)) then 1
  when not ((case
    when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
    cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
    when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
    N'%[+-][0-9][0-9]:[0-9][0-9]'
    or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
    cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
       datetimeoffset), N'+08:00') as date)
    when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
    or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
    cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
     date)
    else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
         Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
    end = cast(N'2026-05-02' as date))) then 0
  end as [found]
  from
  (select cast(N'0' as decimal(1, 0)) as [expected], cast('2026-05-01' as date) as [v]
   union all
   select cast(null as decimal(38, 10)) as [expected], cast(null as date) as [v]) i
  union all
  select i.[expected], case
  when (case
   when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' + nchar(32) + nchar(9)
    + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
    nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
    nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) +
    nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%')
   then 0
   else 1
   end = 1) then 1
  when not ((case
    when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' + nchar(32) +
     nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) +
     nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) +
     nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) +
     nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) +
     nchar(6158) + N']%') then 0
    else 1
    end = 1)) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(9) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(10) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(11) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(12) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(13) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(N' ' as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(133) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(160) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(5760) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(6158) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8192) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8193) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8194) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8195) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8196) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8197) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8198) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8199) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8200) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8201) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8202) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8203) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8204) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8205) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8232) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8233) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8239) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8287) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(8288) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(12288) as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(nchar(65279) as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(9) + N'a' + nchar(9)) as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(10) + N'a' + nchar(10)) as nvarchar(400)) as
   [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(11) + N'a' + nchar(11)) as nvarchar(400)) as
   [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(12) + N'a' + nchar(12)) as nvarchar(400)) as
   [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(13) + N'a' + nchar(13)) as nvarchar(400)) as
   [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(N' a ' as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(133) + N'a' + nchar(133)) as nvarchar(400)) as
   [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(160) + N'a' + nchar(160)) as nvarchar(400)) as
   [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(5760) + N'a' + nchar(5760)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(6158) + N'a' + nchar(6158)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8192) + N'a' + nchar(8192)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8193) + N'a' + nchar(8193)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8194) + N'a' + nchar(8194)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8195) + N'a' + nchar(8195)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8196) + N'a' + nchar(8196)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8197) + N'a' + nchar(8197)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8198) + N'a' + nchar(8198)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8199) + N'a' + nchar(8199)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8200) + N'a' + nchar(8200)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8201) + N'a' + nchar(8201)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8202) + N'a' + nchar(8202)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8203) + N'a' + nchar(8203)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8204) + N'a' + nchar(8204)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8205) + N'a' + nchar(8205)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8232) + N'a' + nchar(8232)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8233) + N'a' + nchar(8233)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8239) + N'a' + nchar(8239)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8287) + N'a' + nchar(8287)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(8288) + N'a' + nchar(8288)) as nvarchar(400))
   as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(12288) + N'a' + nchar(12288)) as
    nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(65279) + N'a' + nchar(65279)) as
    nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(null as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast(N'' as nvarchar(400)) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast((nchar(9) + nchar(10) + nchar(11) + nchar(12) +
     nchar(13) + N' ' + nchar(133) + nchar(160) + nchar(5760) + nchar(6158) + nchar(8192) + nchar(8193) +
     nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) +
     nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8232) + nchar(8233) +
     nchar(8239) + nchar(8287) + nchar(8288) + nchar(12288) + nchar(65279)) as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(N'0' as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(N'-' as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(N'无' as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(N'%' as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(N'_' as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(N'\' as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(N'[' as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(N'^' as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast((nchar(12288) + N'a') as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(nchar(173) as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(nchar(10240) as nvarchar(400)) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast(N'𠮷' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when (case
   when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' + nchar(32) + nchar(9)
    + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
    nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
    nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) +
    nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%')
   then 0
   else 1
   end = 1) then 1
  when not ((case
    when convert(nvarchar(4000), i.[v], 126) collate Latin1_General_100_BIN2 like (N'%[^' + nchar(32) +
     nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) +
     nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) +
     nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) +
     nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) +
     nchar(6158) + N']%') then 0
    else 1
    end = 1)) then 0
  end as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast(N'        ' as nchar(8)) as [v]) i
  union all
  select cast(N'1' as decimal(1, 0)) as [expected], case
  when
  ((select case
    when given.[cell] = cast(1 as bit) then 1
    when given.[cell] = cast(0 as bit) then 0
    end
    from
    (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
     from
     (select *
      from openjson(N'[["1",null],["2","1"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
       '$[1]')) as cells) as [given]
    where given.[row no] = cast(N'2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.[cell] = cast(1 as bit) then 1
     when given.[cell] = cast(0 as bit) then 0
     end
     from
     (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
      from
      (select *
       from openjson(N'[["1",null],["2","1"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
        '$[1]')) as cells) as [given]
     where given.[row no] = cast(N'2' as decimal(1, 0))) = 1)) then 0
  end as [found]
  union all
  select cast(N'0' as decimal(1, 0)) as [expected], case
  when
  ((select case
    when given.[cell] = cast(1 as bit) then 1
    when given.[cell] = cast(0 as bit) then 0
    end
    from
    (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
     from
     (select *
      from openjson(N'[["1",null],["2","0"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
       '$[1]')) as cells) as [given]
    where given.[row no] = cast(N'2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.[cell] = cast(1 as bit) then 1
     when given.[cell] = cast(0 as bit) then 0
     end
     from
     (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
      from
      (select *
       from openjson(N'[["1",null],["2","0"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
        '$[1]')) as cells) as [given]
     where given.[row no] = cast(N'2' as decimal(1, 0))) = 1)) then 0
  end as [found]
  union all
  select cast(null as decimal(38, 10)) as [expected], case
  when
  ((select case
    when given.[cell] = cast(1 as bit) then 1
    when given.[cell] = cast(0 as bit) then 0
    end
    from
    (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
     from
     (select *
      from openjson(N'[["1",null],["2",null],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
       '$[1]')) as cells) as [given]
    where given.[row no] = cast(N'2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.[cell] = cast(1 as bit) then 1
     when given.[cell] = cast(0 as bit) then 0
     end
     from
     (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as bit) as [cell]
      from
      (select *
       from openjson(N'[["1",null],["2",null],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
        '$[1]')) as cells) as [given]
     where given.[row no] = cast(N'2' as decimal(1, 0))) = 1)) then 0
  end as [found]
  union all
  select i.[expected], case
  when ((i.[qty] - coalesce(i.[qty_received], cast(N'0' as decimal(1, 0)))) > (cast(N'0.02' as decimal(3, 2)) *
    i.[qty])) then 1
  when not (((i.[qty] - coalesce(i.[qty_received], cast(N'0' as decimal(1, 0)))) > (cast(N'0.02' as decimal(3,
       2)) * i.[qty]))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(10 as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(N'0' as decimal(1, 0)) as [expected], cast(10 as decimal(18, 4)) as [qty], cast(10 as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(N'0' as decimal(1, 0)) as [expected], cast(10 as decimal(18, 4)) as [qty], cast(9.8 as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(N'1' as decimal(1, 0)) as [expected], cast(10 as decimal(18, 4)) as [qty], cast(9.7999 as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(N'0' as decimal(1, 0)) as [expected], cast(10 as decimal(18, 4)) as [qty], cast(11 as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(null as decimal(38, 10)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when ((cast(N'0.02' as decimal(3, 2)) * i.[qty]) > cast(N'0' as decimal(1, 0))) then 1
  when not (((cast(N'0.02' as decimal(3, 2)) * i.[qty]) > cast(N'0' as decimal(1, 0)))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(0.0001 as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when ((i.[qty] / nullif(cast(N'2' as decimal(1, 0)), 0)) = cast(N'1.5' as decimal(2, 1))) then 1
  when not (((i.[qty] / nullif(cast(N'2' as decimal(1, 0)), 0)) = cast(N'1.5' as decimal(2, 1)))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(3 as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when ((cast(N'1' as decimal(1, 0)) / nullif(cast(N'4' as decimal(1, 0)), 0)) = cast(N'0.25' as decimal(3,
     2))) then 1
  when not (((cast(N'1' as decimal(1, 0)) / nullif(cast(N'4' as decimal(1, 0)), 0)) = cast(N'0.25' as
     decimal(3, 2)))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when ((i.[qty] / nullif(i.[qty_received], 0)) > cast(N'0' as decimal(1, 0))) then 1
  when not (((i.[qty] / nullif(i.[qty_received], 0)) > cast(N'0' as decimal(1, 0)))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(null as decimal(38, 10)) as [expected], cast(3 as decimal(18, 4)) as [qty], cast(0 as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when not ((i.[qty] > cast(N'0' as decimal(1, 0)))) then 1
  when not (not ((i.[qty] > cast(N'0' as decimal(1, 0))))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(null as decimal(38, 10)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when ((i.[qty] > cast(N'0' as decimal(1, 0)))
   and (i.[qty_received] > cast(N'5' as decimal(1, 0)))) then 1
  when not (((i.[qty] > cast(N'0' as decimal(1, 0)))
    and (i.[qty_received] > cast(N'5' as decimal(1, 0))))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'0' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(1 as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when ((i.[qty] > cast(N'0' as decimal(1, 0)))
   or (i.[qty_received] > cast(N'5' as decimal(1, 0)))) then 1
  when not (((i.[qty] > cast(N'0' as decimal(1, 0)))
    or (i.[qty_received] > cast(N'5' as decimal(1, 0))))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(9 as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when (datediff(day, coalesce(i.[due_date], dateadd(day, 30, i.[order_date])), cast(N'2026-06-01' as date)) >
   cast(N'30' as decimal(2, 0))) then 1
  when not ((datediff(day, coalesce(i.[due_date], dateadd(day, 30, i.[order_date])), cast(N'2026-06-01' as
      date)) > cast(N'30' as decimal(2, 0)))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast('2026-05-01' as date) as [due_date], cast(null as date) as
    [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(N'0' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast('2026-05-02' as date) as [due_date], cast(null as date) as
    [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast('2026-04-01' as date) as
    [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(N'0' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast('2026-04-02' as date) as
    [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(null as decimal(38, 10)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when (datediff(day, case
    when i.[due_date] is null then i.[order_date]
    when i.[order_date] < i.[due_date] then i.[order_date]
    else i.[due_date] end, cast(N'2026-06-01' as date)) > cast(N'30' as decimal(2, 0))) then 1
  when not ((datediff(day, case
     when i.[due_date] is null then i.[order_date]
     when i.[order_date] < i.[due_date] then i.[order_date]
     else i.[due_date] end, cast(N'2026-06-01' as date)) > cast(N'30' as decimal(2, 0)))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast('2026-04-01' as date) as
    [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast('2026-04-01' as date) as [due_date], cast(null as date) as
    [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast('2026-05-31' as date) as [due_date], cast('2026-04-01' as date) as
    [order_date], cast(null as nvarchar(400)) as [due_date_source]
    union all
    select cast(null as decimal(38, 10)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when (i.[due_date] = cast(N'2026-05-01' as date)) then 1
  when not ((i.[due_date] = cast(N'2026-05-01' as date))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast('2026-05-01' as date) as [due_date], cast(null as date) as
    [order_date], cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when (i.[due_date_source] = cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((i.[due_date_source] = cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'0' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(N'Header' as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when (i.[due_date_source] in (cast(N'line' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'header'
     as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((i.[due_date_source] in (cast(N'line' as nvarchar(4000)) collate Latin1_General_100_BIN2,
     cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(N'header ' as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when (i.[due_date_source] in (cast(N'line' as nvarchar(4000)) collate Latin1_General_100_BIN2, cast(N'header'
     as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 1
  when not ((i.[due_date_source] in (cast(N'line' as nvarchar(4000)) collate Latin1_General_100_BIN2,
     cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2))) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(null as decimal(38, 10)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when (case
   when convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2 like (N'%[^' +
    nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) +
    nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) +
    nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) +
    nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
    nchar(65279) + nchar(6158) + N']%') then 0
   else 1
   end = 1) then 1
  when not ((case
    when convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2 like (N'%[^' +
     nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) +
     nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) +
     nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) +
     nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
     nchar(65279) + nchar(6158) + N']%') then 0
    else 1
    end = 1)) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast((nchar(12288) + N' ') as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when (i.[due_date_source] is null) then 1
  when not ((i.[due_date_source] is null)) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(N'' as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when
  (lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(case
                when convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2 like
                (N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then
                substring(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2,
                patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) +
                nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) +
                nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) +
                nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203)
                + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2),
                datalength(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2) /
                2 - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) +
                nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) +
                nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) +
                nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203)
                + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2)
- patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                reverse(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2)) +
                2) end, N'！', N'!'), N'＂', N'"'), N'＃', N'#'), N'＄', N'$'), N'％', N'%'), N'＆', N'&'), N'＇',
                N''''), N'（', N'('), N'）', N')'), N'＊', N'*'), N'＋', N'+'), N'，', N','), N'－', N'-'), N'．',
                N'.'), N'／', N'/'), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３', N'3'), N'４', N'4'), N'５',
                N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'：', N':'), N'；', N';'), N'＜',
                N'<'), N'＝', N'='), N'＞', N'>'), N'？', N'?'), N'＠', N'@'), N'Ａ', N'A'), N'Ｂ', N'B'), N'Ｃ',
                N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ', N'H'), N'Ｉ', N'I'), N'Ｊ',
                N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ', N'O'), N'Ｐ', N'P'), N'Ｑ',
                N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ', N'V'), N'Ｗ', N'W'), N'Ｘ',
                N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z'), N'［', N'['), N'＼', N'\'), N'］', N']'), N'＾', N'^'), N'＿',
                N'_'), N'｀', N'`'), N'ａ', N'a'), N'ｂ', N'b'), N'ｃ', N'c'), N'ｄ', N'd'), N'ｅ', N'e'), N'ｆ',
                N'f'), N'ｇ', N'g'), N'ｈ', N'h'), N'ｉ', N'i'), N'ｊ', N'j'), N'ｋ', N'k'), N'ｌ', N'l'), N'ｍ',
                N'm'), N'ｎ', N'n'), N'ｏ', N'o'), N'ｐ', N'p'), N'ｑ', N'q'), N'ｒ', N'r'), N'ｓ', N's'), N'ｔ',
                N't'), N'ｕ', N'u'), N'ｖ', N'v'), N'ｗ', N'w'), N'ｘ', N'x'), N'ｙ', N'y'), N'ｚ', N'z'), N'｛',
                N'{'), N'｜', N'|'), N'｝', N'}'), N'～', N'~'), nchar(160), N' '), nchar(8239), N' '),
                nchar(8287), N' '), nchar(12288), N' '), nchar(8192), N' '), nchar(8193), N' '), nchar(8194),
             N' '), nchar(8195), N' '), nchar(8196), N' '), nchar(8197), N' '), nchar(8198), N' '),
        nchar(8199), N' '), nchar(8200), N' '), nchar(8201), N' '), nchar(8202), N' ')) collate
   Latin1_General_100_BIN2 = cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not
  ((lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(case
                when convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2 like
                (N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then
                substring(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2,
                patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) +
                nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) +
                nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) +
                nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203)
                + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2),
                datalength(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2) /
                2 - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) +
                nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) +
                nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) +
                nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203)
                + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2)
- patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                reverse(convert(nvarchar(4000), i.[due_date_source], 126) collate Latin1_General_100_BIN2)) +
                2) end, N'！', N'!'), N'＂', N'"'), N'＃', N'#'), N'＄', N'$'), N'％', N'%'), N'＆', N'&'), N'＇',
                N''''), N'（', N'('), N'）', N')'), N'＊', N'*'), N'＋', N'+'), N'，', N','), N'－', N'-'), N'．',
                N'.'), N'／', N'/'), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３', N'3'), N'４', N'4'), N'５',
                N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'：', N':'), N'；', N';'), N'＜',
                N'<'), N'＝', N'='), N'＞', N'>'), N'？', N'?'), N'＠', N'@'), N'Ａ', N'A'), N'Ｂ', N'B'), N'Ｃ',
                N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ', N'H'), N'Ｉ', N'I'), N'Ｊ',
                N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ', N'O'), N'Ｐ', N'P'), N'Ｑ',
                N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ', N'V'), N'Ｗ', N'W'), N'Ｘ',
                N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z'), N'［', N'['), N'＼', N'\'), N'］', N']'), N'＾', N'^'), N'＿',
                N'_'), N'｀', N'`'), N'ａ', N'a'), N'ｂ', N'b'), N'ｃ', N'c'), N'ｄ', N'd'), N'ｅ', N'e'), N'ｆ',
                N'f'), N'ｇ', N'g'), N'ｈ', N'h'), N'ｉ', N'i'), N'ｊ', N'j'), N'ｋ', N'k'), N'ｌ', N'l'), N'ｍ',
                N'm'), N'ｎ', N'n'), N'ｏ', N'o'), N'ｐ', N'p'), N'ｑ', N'q'), N'ｒ', N'r'), N'ｓ', N's'), N'ｔ',
                N't'), N'ｕ', N'u'), N'ｖ', N'v'), N'ｗ', N'w'), N'ｘ', N'x'), N'ｙ', N'y'), N'ｚ', N'z'), N'｛',
                N'{'), N'｜', N'|'), N'｝', N'}'), N'～', N'~'), nchar(160), N' '), nchar(8239), N' '),
                nchar(8287), N' '), nchar(12288), N' '), nchar(8192), N' '), nchar(8193), N' '), nchar(8194),
              N' '), nchar(8195), N' '), nchar(8196), N' '), nchar(8197), N' '), nchar(8198), N' '),
         nchar(8199), N' '), nchar(8200), N' '), nchar(8201), N' '), nchar(8202), N' ')) collate
    Latin1_General_100_BIN2 = cast(N'header' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(N' ＨEADER' as nvarchar(400)) as [due_date_source]) s) i
  union all
  select i.[expected], case
  when (coalesce(i.[due_date_source], cast(N' ' as nvarchar(4000)) collate Latin1_General_100_BIN2) = cast(N' '
    as nvarchar(4000)) collate Latin1_General_100_BIN2) then 1
  when not ((coalesce(i.[due_date_source], cast(N' ' as nvarchar(4000)) collate Latin1_General_100_BIN2) =
    cast(N' ' as nvarchar(4000)) collate Latin1_General_100_BIN2)) then 0
  end as [found]
  from
  (select s.[expected], cast(s.[qty] as decimal(38, 10)) as [qty], cast(s.[qty_received] as decimal(38, 10)) as
   [qty_received], case
   when len(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'')
      as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[due_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [due_date], case
   when len(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
   cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as date)
   when nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like
   N'%[+-][0-9][0-9]:[0-9][0-9]'
   or nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
   cast(switchoffset(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2,
       N'') as datetimeoffset), N'+08:00') as date)
   else cast(cast(nullif(convert(nvarchar(40), s.[order_date], 126) collate Latin1_General_100_BIN2, N'') as
     datetime2) as date)
   end as [order_date], rtrim(nullif(convert(nvarchar(4000), s.[due_date_source], 126) collate
     Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2 as [due_date_source]
   from
   (select cast(N'1' as decimal(1, 0)) as [expected], cast(null as decimal(18, 4)) as [qty], cast(null as
     decimal(18, 4)) as [qty_received], cast(null as date) as [due_date], cast(null as date) as [order_date],
    cast(null as nvarchar(400)) as [due_date_source]) s) i) f
 union all
 select case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select cast(N'42' as decimal(2, 0)) as [expected], cast(N'42' as decimal(2, 0)) as [found]
  union all
  select cast(N'12345678901234567890.1' as decimal(21, 1)) as [expected], cast(N'12345678901234567890.10' as
   decimal(22, 2)) as [found]
  union all
  select cast(N'12345678901234567890123456.789012345678' as decimal(38, 12)) as [expected],
  cast(N'12345678901234567890123456.789012345678' as decimal(38, 12)) as [found]
  union all
  select cast(N'0.02' as decimal(3, 2)) as [expected], cast(N'0.02' as decimal(3, 2)) as [found]
  union all
  select cast(N'-1' as decimal(1, 0)) as [expected], cast(N'-1' as decimal(1, 0)) as [found]
  union all
  select cast(null as decimal(38, 10)) as [expected], cast(null as decimal(38, 10)) as [found]
  union all
  select cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[company]
   from
   (select cast(N'7' as decimal(1, 0)) as [company]) q) as [found]
  union all
  select cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[order]
   from
   (select cast(N'7' as decimal(1, 0)) as [order]) q) as [found]
  union all
  select cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[user]
   from
   (select cast(N'7' as decimal(1, 0)) as [user]) q) as [found]
  union all
  select cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[due date]
   from
   (select cast(N'7' as decimal(1, 0)) as [due date]) q) as [found]
  union all
  select cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[MANDT]
   from
   (select cast(N'7' as decimal(1, 0)) as [MANDT]) q) as [found]
  union all
  select cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[cFieldName]
   from
   (select cast(N'7' as decimal(1, 0)) as [cFieldName]) q) as [found]
  union all
  select cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[供应商]
   from
   (select cast(N'7' as decimal(1, 0)) as [供应商]) q) as [found]
  union all
  select cast(N'7' as decimal(1, 0)) as [expected],
  (select q.[o'clock]
   from
   (select cast(N'7' as decimal(1, 0)) as [o'clock]) q) as [found]
  union all
  select i.[expected], cast(i.[v] as decimal(38, 10)) as [found]
  from
  (select cast(N'42' as decimal(2, 0)) as [expected], cast(42 as decimal(38, 0)) as [v]) i
  union all
  select i.[expected], cast(i.[v] as decimal(38, 10)) as [found]
  from
  (select cast(N'-12.75' as decimal(4, 2)) as [expected], cast(-12.75 as decimal(10, 2)) as [v]
   union all
   select cast(null as decimal(38, 10)) as [expected], cast(null as decimal(10, 2)) as [v]) i
  union all
  select i.[expected], cast(i.[v] as decimal(38, 10)) as [found]
  from
  (select cast(N'12345678901234567890123456.7890123457' as decimal(36, 10)) as [expected],
   cast(12345678901234567890123456.789012345678 as decimal(38, 12)) as [v]) i
  union all
  select i.[expected], cast(i.[v] as decimal(38, 10)) as [found]
  from
  (select cast(N'7.25' as decimal(3, 2)) as [expected], cast(N'7.25' as nvarchar(400)) as [v]
   union all
   select cast(null as decimal(38, 10)) as [expected], cast(null as nvarchar(400)) as [v]) i
  union all
  select i.[expected], cast(i.[v] as decimal(38, 10)) as [found]
  from
  (select cast(N'-31.5' as decimal(3, 1)) as [expected], cast(N'-31.5     ' as nchar(10)) as [v]) i
  union all
  select cast(N'5' as decimal(1, 0)) as [expected],
  (select count(distinct rtrim(nullif(convert(nvarchar(4000), given.[t], 126) collate Latin1_General_100_BIN2,
      N'')) collate Latin1_General_100_BIN2)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t]
    from
    (select *
     from openjson(N'[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\t"],[null],["A1"]]') with (c0 nvarchar(4000)
      '$[0]')) as cells) as [given]) as [found]
  union all
  select cast(N'3' as decimal(1, 0)) as [expected],
  (select max(g.[n])
   from
   (select r.[k] as [k], count(*) as [n]
    from
    (select rtrim(nullif(convert(nvarchar(4000), given.[t], 126) collate Latin1_General_100_BIN2, N'')) collate
     Latin1_General_100_BIN2 as [k]
     from
     (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t]
      from
      (select *
       from openjson(N'[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\t"],[null],["A1"]]') with (c0 nvarchar(4000)
        '$[0]')) as cells) as [given]) r
    group by r.[k]) g) as [found]
  union all
  select i.[expected], datediff(day, i.[v], cast(N'2026-06-01' as date)) as [found]
  from
  (select cast(N'31' as decimal(2, 0)) as [expected], cast('2026-05-01' as date) as [v]
   union all
   select cast(N'1' as decimal(1, 0)) as [expected], cast('2026-05-31' as date) as [v]
   union all
   select cast(N'0' as decimal(1, 0)) as [expected], cast('2026-06-01' as date) as [v]
   union all
   select cast(N'-1' as decimal(1, 0)) as [expected], cast('2026-06-02' as date) as [v]
   union all
   select cast(N'824' as decimal(3, 0)) as [expected], cast('2024-02-28' as date) as [v]
   union all
   select cast(N'64' as decimal(2, 0)) as [expected], cast('2026-03-29' as date) as [v]
   union all
   select cast(N'46172' as decimal(5, 0)) as [expected], cast('1900-01-01' as date) as [v]
   union all
   select cast(N'-2912291' as decimal(7, 0)) as [expected], cast('9999-12-31' as date) as [v]
   union all
   select cast(null as decimal(38, 10)) as [expected], cast(null as date) as [v]) i
  union all
  select i.[expected], datediff(day, dateadd(day, 30, i.[v]), cast(N'2026-06-01' as date)) as [found]
  from
  (select cast(N'1' as decimal(1, 0)) as [expected], cast('2026-05-01' as date) as [v]) i
  union all
  select cast(N'2' as decimal(1, 0)) as [expected],
  (select count_big(case
    when given.[n] > cast(N'1' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t], cast(cells.c1 as
     decimal(38, 10)) as [n]
    from
    (select *
     from openjson(N'[["a","1"],["b","2"],["c","3"],["d",null]]') with (c0 nvarchar(4000) '$[0]', c1
      nvarchar(4000) '$[1]')) as cells) as [given]) as [found]
  union all
  select cast(N'0' as decimal(1, 0)) as [expected],
  (select count_big(case
    when given.[n] > cast(N'9' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t], cast(cells.c1 as
     decimal(38, 10)) as [n]
    from
    (select *
     from openjson(N'[["a","1"],["b","2"],["c","3"],["d",null]]') with (c0 nvarchar(4000) '$[0]', c1
      nvarchar(4000) '$[1]')) as cells) as [given]) as [found]
  union all
  select cast(N'3' as decimal(1, 0)) as [expected],
  (select count_big(case
    when given.[n] > cast(N'0' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t], cast(cells.c1 as
     decimal(38, 10)) as [n]
    from
    (select *
     from openjson(N'[["a","1"],["b","2"],["c","3"]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]) as [found]
  union all
  select cast(N'0' as decimal(1, 0)) as [expected],
  (select count_big(case
    when given.[n] > cast(N'0' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t], cast(cells.c1 as
     decimal(38, 10)) as [n]
    from
    (select *
     from openjson(N'[["a",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000) '$[1]')) as cells) as
   [given]) as [found]
  union all
  select cast(N'3' as decimal(1, 0)) as [expected],
  (select count_big(case
    when given.[n] > cast(N'1' as decimal(1, 0)) then 1 end) + count_big(case
    when given.[n] > cast(N'2' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [t], cast(cells.c1 as
     decimal(38, 10)) as [n]
    from
    (select *
     from openjson(N'[["a","1"],["b","2"],["c","3"],["d",null]]') with (c0 nvarchar(4000) '$[0]', c1
      nvarchar(4000) '$[1]')) as cells) as [given]) as [found]
  union all
  select cast(N'12345678901234567890123456.7890123457' as decimal(36, 10)) as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as decimal(38, 10)) as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","12345678901234567890123456.789012345678"],["3",null]]') with (c0
      nvarchar(4000) '$[0]', c1 nvarchar(4000) '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select cast(N'-12.5' as decimal(3, 1)) as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as decimal(38, 10)) as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","-12.5"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select cast(null as decimal(38, 10)) as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as decimal(38, 10)) as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2",null],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select cast(N'2' as decimal(1, 0)) as [expected],
  (select count(f.[n])
   from
   (select top (2) *
    from
    (select given.[n] as [n]
     from
     (select cast(cells.c0 as decimal(38, 10)) as [n]
      from
      (select *
       from openjson(N'[["3"],["10"],["2"],["1"]]') with (c0 nvarchar(4000) '$[0]')) as cells) as [given]) as
    first_rows) f) as [found]
  union all
  select cast(N'3' as decimal(1, 0)) as [expected],
  (select min(f.[n])
   from
   (select top (2) *
    from
    (select given.[n] as [n]
     from
     (select cast(cells.c0 as decimal(38, 10)) as [n]
      from
      (select *
       from openjson(N'[["3"],["10"],["2"],["1"]]') with (c0 nvarchar(4000) '$[0]')) as cells) as [given]) as
    first_rows
    order by [n] desc) f) as [found]
  union all
  select cast(N'2' as decimal(1, 0)) as [expected],
  (select max(f.[n])
   from
   (select top (2) *
    from
    (select given.[n] as [n]
     from
     (select cast(cells.c0 as decimal(38, 10)) as [n]
      from
      (select *
       from openjson(N'[["3"],["10"],["2"],["1"]]') with (c0 nvarchar(4000) '$[0]')) as cells) as [given]) as
    first_rows
    order by [n] asc) f) as [found]) f
 union all
 select case
 when f.[found] is null
 and f.[expected] is null then 1
 when f.[found] = f.[expected] then 1
 else 0
 end as [is_right]
 from
 (select cast(N'2024-02-29' as date) as [expected], cast(N'2024-02-29' as date) as [found]
  union all
  select cast(null as date) as [expected], cast(null as date) as [found]
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
       Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
  end as [found]
  from
  (select cast(N'2026-05-01' as date) as [expected], cast('2026-05-01' as date) as [v]
   union all
   select cast(N'9999-12-31' as date) as [expected], cast('9999-12-31' as date) as [v]
   union all
   select cast(null as date) as [expected], cast(null as date) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
       Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
  end as [found]
  from
  (select cast(N'2026-05-01' as date) as [expected], cast('2026-05-01 15:59:59' as datetime2(3)) as [v]
   union all
   select cast(N'2026-05-02' as date) as [expected], cast('2026-05-01 16:00:00' as datetime2(3)) as [v]
   union all
   select cast(N'2026-05-01' as date) as [expected], cast('2026-05-01 15:59:59.999' as datetime2(3)) as [v]
   union all
   select cast(N'2026-05-01' as date) as [expected], cast('2026-05-01 00:00:00' as datetime2(3)) as [v]
   union all
   select cast(N'2024-03-01' as date) as [expected], cast('2024-02-29 16:00:00' as datetime2(3)) as [v]
   union all
   select cast(N'1900-01-01' as date) as [expected], cast('1900-01-01 00:00:00' as datetime2(3)) as [v]
   union all
   select cast(N'9999-12-31' as date) as [expected], cast('9999-12-31 00:00:00' as datetime2(3)) as [v]
   union all
   select cast(N'2050-07-01' as date) as [expected], cast('2050-06-30 16:00:00' as datetime2(3)) as [v]
   union all
   select cast(null as date) as [expected], cast(null as datetime2(3)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
       Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
  end as [found]
  from
  (select cast(N'2026-05-02' as date) as [expected], cast('2026-05-01 16:00:00+00:00' as datetimeoffset(3)) as
   [v]
   union all
   select cast(N'2026-05-01' as date) as [expected], cast('2026-05-01 23:59:00+08:00' as datetimeoffset(3)) as
   [v]
   union all
   select cast(null as date) as [expected], cast(null as datetimeoffset(3)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
       Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
  end as [found]
  from
  (select cast(N'2026-05-01' as date) as [expected], cast(N'2026-05-01' as nvarchar(400)) as [v]
   union all
   select cast(N'2026-05-01' as date) as [expected], cast(N'20260501' as nvarchar(400)) as [v]
   union all
   select cast(N'2026-05-02' as date) as [expected], cast(N'2026-05-01 18:00:00' as nvarchar(400)) as [v]
   union all
   select cast(null as date) as [expected], cast(null as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetimeoffset)
    at time zone N'Eastern Standard Time') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast((todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2,
       N'') as datetime2), N'+00:00') at time zone N'Eastern Standard Time') as date)
  end as [found]
  from
  (select cast(N'2026-05-01' as date) as [expected], cast('2026-05-01' as date) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetimeoffset)
    at time zone N'Eastern Standard Time') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast((todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2,
       N'') as datetime2), N'+00:00') at time zone N'Eastern Standard Time') as date)
  end as [found]
  from
  (select cast(N'2026-03-07' as date) as [expected], cast('2026-03-08 04:59:59' as datetime2(3)) as [v]
   union all
   select cast(N'2026-03-08' as date) as [expected], cast('2026-03-09 03:59:59' as datetime2(3)) as [v]
   union all
   select cast(N'2026-03-09' as date) as [expected], cast('2026-03-09 04:00:00' as datetime2(3)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select cast(N'2026-05-01' as date) as [expected], cast('2026-05-01' as date) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select cast(N'2026-05-01' as date) as [expected], cast('2026-05-01 23:59:59' as datetime2(3)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select cast(N'2026-05-02' as date) as [expected], cast('2026-05-01 16:00:00+00:00' as datetimeoffset(3)) as
   [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select cast(N'2026-05-01' as date) as [expected], cast(N'2026-05-01 18:00:00' as nvarchar(400)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+00:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate
       Latin1_General_100_BIN2, N'') as datetime2), N'+08:00'), N'+00:00') as date)
  end as [found]
  from
  (select cast(N'2026-04-30' as date) as [expected], cast('2026-05-01 07:59:59' as datetime2(3)) as [v]
   union all
   select cast(N'2026-05-01' as date) as [expected], cast('2026-05-01 08:00:00' as datetime2(3)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select cast(N'2026-05-01' as date) as [expected], cast('2026-05-01 23:59:59' as datetime2(3)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetimeoffset)
    at time zone N'W. Europe Standard Time') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast((todatetimeoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2,
       N'') as datetime2), N'+00:00') at time zone N'W. Europe Standard Time') as date)
  end as [found]
  from
  (select cast(N'2027-01-01' as date) as [expected], cast('2026-12-31 23:30:00' as datetime2(3)) as [v]
   union all
   select cast(N'2026-12-31' as date) as [expected], cast('2026-12-31 22:30:00' as datetime2(3)) as [v]
   union all
   select cast(N'2026-07-01' as date) as [expected], cast('2026-06-30 22:30:00' as datetime2(3)) as [v]
   union all
   select cast(N'2026-03-28' as date) as [expected], cast('2026-03-28 22:59:59' as datetime2(3)) as [v]
   union all
   select cast(N'2026-03-29' as date) as [expected], cast('2026-03-28 23:00:00' as datetime2(3)) as [v]
   union all
   select cast(N'2026-03-30' as date) as [expected], cast('2026-03-29 22:00:00' as datetime2(3)) as [v]
   union all
   select cast(N'2026-10-25' as date) as [expected], cast('2026-10-25 22:59:59' as datetime2(3)) as [v]
   union all
   select cast(N'2026-10-26' as date) as [expected], cast('2026-10-25 23:00:00' as datetime2(3)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetimeoffset)
    at time zone N'W. Europe Standard Time') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select cast(N'2026-03-29' as date) as [expected], cast('2026-03-29 02:30:00' as datetime2(3)) as [v]
   union all
   select cast(N'2026-10-25' as date) as [expected], cast('2026-10-25 02:30:00' as datetime2(3)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')
      as datetime2) at time zone N'W. Europe Standard Time'), N'+08:00') as date)
  end as [found]
  from
  (select cast(N'2026-03-29' as date) as [expected], cast('2026-03-29 02:30:00' as datetime2(3)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+00:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')
      as datetime2) at time zone N'W. Europe Standard Time'), N'+00:00') as date)
  end as [found]
  from
  (select cast(N'2026-10-25' as date) as [expected], cast('2026-10-25 02:30:00' as datetime2(3)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetimeoffset)
    at time zone N'E. South America Standard Time') as date)
  else cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2)
   as date)
  end as [found]
  from
  (select cast(N'2017-10-15' as date) as [expected], cast('2017-10-15 00:30:00' as datetime2(3)) as [v]) i
  union all
  select i.[expected], case
  when len(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
  cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like
  N'%[+-][0-9][0-9]:[0-9][0-9]'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
  cast(switchoffset(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as
     datetimeoffset), N'+08:00') as date)
  when nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
  or nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
  cast(cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
   date)
  else cast(switchoffset((cast(nullif(convert(nvarchar(40), i.[v], 126) collate Latin1_General_100_BIN2, N'')
      as datetime2) at time zone N'Eastern Standard Time'), N'+08:00') as date)
  end as [found]
  from
  (select cast(N'2026-05-02' as date) as [expected], cast('2026-05-01 16:00:00+00:00' as datetimeoffset(3)) as
   [v]) i
  union all
  select i.[expected], dateadd(day, 2, i.[v]) as [found]
  from
  (select cast(N'2024-03-01' as date) as [expected], cast('2024-02-28' as date) as [v]
   union all
   select cast(N'2026-03-02' as date) as [expected], cast('2026-02-28' as date) as [v]
   union all
   select cast(N'2027-01-01' as date) as [expected], cast('2026-12-30' as date) as [v]
   union all
   select cast(null as date) as [expected], cast(null as date) as [v]) i
  union all
  select i.[expected], dateadd(day, -1, i.[v]) as [found]
  from
  (select cast(N'2025-12-31' as date) as [expected], cast('2026-01-01' as date) as [v]) i
  union all
  select i.[expected], dateadd(day, 0, i.[v]) as [found]
  from
  (select cast(N'2026-01-01' as date) as [expected], cast('2026-01-01' as date) as [v]) i
  union all
  select i.[expected], dateadd(day, 3650, i.[v]) as [found]
  from
  (select cast(N'2035-12-30' as date) as [expected], cast('2026-01-01' as date) as [v]) i
  union all
  select i.[expected], dateadd(day, -((datediff(day, cast('19000101' as date), i.[v]) % 7 + 7) % 7), i.[v]) as
  [found]
  from
  (select cast(N'2026-06-01' as date) as [expected], cast('2026-06-01' as date) as [v]
   union all
   select cast(N'2026-06-01' as date) as [expected], cast('2026-06-07' as date) as [v]
   union all
   select cast(N'2026-06-08' as date) as [expected], cast('2026-06-08' as date) as [v]
   union all
   select cast(N'2025-12-29' as date) as [expected], cast('2026-01-01' as date) as [v]
   union all
   select cast(N'2024-02-26' as date) as [expected], cast('2024-03-02' as date) as [v]
   union all
   select cast(N'1899-12-25' as date) as [expected], cast('1899-12-31' as date) as [v]
   union all
   select cast(null as date) as [expected], cast(null as date) as [v]) i
  union all
  select i.[expected], datefromparts(year(i.[v]), month(i.[v]), 1) as [found]
  from
  (select cast(N'2026-06-01' as date) as [expected], cast('2026-06-01' as date) as [v]
   union all
   select cast(N'2026-06-01' as date) as [expected], cast('2026-06-30' as date) as [v]
   union all
   select cast(N'2024-02-01' as date) as [expected], cast('2024-02-29' as date) as [v]
   union all
   select cast(N'2025-12-01' as date) as [expected], cast('2025-12-31' as date) as [v]
   union all
   select cast(null as date) as [expected], cast(null as date) as [v]) i
  union all
  select cast(N'2026-05-01' as date) as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as date) as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2","2026-05-01"],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1
      nvarchar(4000) '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]
  union all
  select cast(null as date) as [expected],
  (select given.[cell]
   from
   (select cast(cells.c0 as decimal(38, 10)) as [row no], cast(cells.c1 as date) as [cell]
    from
    (select *
     from openjson(N'[["1",null],["2",null],["3",null]]') with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000)
      '$[1]')) as cells) as [given]
   where given.[row no] = cast(N'2' as decimal(1, 0))) as [found]) f
 union all
 select case
 when f.[found] is null
 and f.[expected] is null then 1
 when (f.[found] + cast(N'|' as nvarchar(4000)) collate Latin1_General_100_BIN2) = f.[expected] then 1
 when f.[expected] is null
 and (f.[found] + cast(N'|' as nvarchar(4000)) collate Latin1_General_100_BIN2) = cast(N'|' as nvarchar(4000))
 collate Latin1_General_100_BIN2 then 1
 else 0
 end as [is_right]
 from
 (select i.[expected], cast((select substring(whole.v, place.n, 1)
    from
    (select
     replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(upper(convert(nvarchar(4000),
                i.[v], 126) collate Latin1_General_100_BIN2), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３',
                N'3'), N'４', N'4'), N'５', N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'Ａ',
                N'A'), N'Ｂ', N'B'), N'Ｃ', N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ',
                N'H'), N'Ｉ', N'I'), N'Ｊ', N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ',
                N'O'), N'Ｐ', N'P'), N'Ｑ', N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ',
          N'V'), N'Ｗ', N'W'), N'Ｘ', N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z') as v) as whole
    cross join
    (select a.d * 16 + b.d + 1 as n
     from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as a
     (d)
     cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15))
     as b (d)) as place
    where place.n <= len(whole.v)
    and substring(whole.v, place.n, 1) like N'[A-Z0-9]'
    order by place.n for xml path('')) as nvarchar(256)) collate Latin1_General_100_BIN2 as [found]
  from
  (select cast(N'DE123456789|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(N'de123456789' as nvarchar(400)) as [v]
   union all
   select cast(N'91350100MA12|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(N' 91 3501-00.MA/1_2 ' as nvarchar(400)) as [v]
   union all
   select cast(N'91350100MA|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected],
   cast(N'９１３５０１００ＭＡ' as nvarchar(400)) as [v]
   union all
   select cast(N'AB1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'ａｂ１' as
    nvarchar(400)) as [v]
   union all
   select cast(N'91MA|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'税号91MA' as
    nvarchar(400)) as [v]
   union all
   select cast(N'9135|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((N'91' +
     nchar(8203) + N'35' + nchar(65279)) as nvarchar(400)) as [v]
   union all
   select cast(N'9135|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast((N'91' +
     nchar(10) + N'35' + nchar(13) + nchar(9)) as nvarchar(400)) as [v]
   union all
   select cast(N'B1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'Äb1' as
    nvarchar(400)) as [v]
   union all
   select cast(N'1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'А1' as
    nvarchar(400)) as [v]
   union all
   select cast(N'STRAE1|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'Straße1' as
    nvarchar(400)) as [v]
   union all
   select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'无' as
    nvarchar(400)) as [v]
   union all
   select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'' as
    nvarchar(400)) as [v]
   union all
   select cast(null as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(null as
    nvarchar(400)) as [v]
   union all
   select cast(N'A|' as nvarchar(4000)) collate Latin1_General_100_BIN2 as [expected], cast(N'A①' as
    nvarchar(400)) as [v]) i) f) c;
go

