-- Self-check of erp-audit on MariaDB 10.11: generated, not written by hand.
-- Every statement is a select of given values: no table is read, nothing is written. Any account may run it.
-- How: mysql --default-character-set=utf8mb4 DATABASE < FILE
-- Each statement but the last shows the cases that are wrong, with what was expected and found; texts end in |.
-- The last one says PASS n/n, or FAIL k/n. Please send us what is wrong.
set @@session.sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,ONLY_FULL_GROUP_BY,NO_UNSIGNED_SUBTRACTION,ERROR_FOR_DIVISION_BY_ZERO,STRICT_ALL_TABLES,STRICT_TRANS_TABLES', @@session.time_zone = '+00:00', @@session.lock_wait_timeout = 10, @@session.innodb_lock_wait_timeout = 10, @@session.net_read_timeout = 1800, @@session.net_write_timeout = 1800, @@session.wait_timeout = 1800, @@session.group_concat_max_len = 67108864, @@session.div_precision_increment = 16, @@session.tmp_table_size = 67108864, @@session.max_heap_table_size = 67108864, @@session.sql_select_limit = 9007199254740991, @@session.max_error_count = 64, @@session.sql_notes = 0, @@session.lc_messages = 'en_US', @@session.max_statement_time = 600, @@session.max_recursive_iterations = 100000, @@session.default_regex_flags = '', @@session.optimizer_switch = 'derived_merge=off';
set names utf8mb4 collate utf8mb4_nopad_bin;

-- literal: 18
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(f.`found`, cast('|' as char character set utf8mb4) collate utf8mb4_nopad_bin) = f.`expected` then
 1
 else 0
 end as `is_right`
 from
 (select 'a text' as `name`, cast('PO00012|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
  `expected`, cast('PO00012' as char character set utf8mb4) collate utf8mb4_nopad_bin as `found`
  union all
  select 'a quote ends nothing' as `name`, cast('a'' or 1=1 --|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin as `expected`, cast('a'' or 1=1 --' as char character set utf8mb4) collate
  utf8mb4_nopad_bin as `found`
  union all
  select 'a backslash escapes nothing' as `name`, cast('\'' \n \|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin as `expected`, cast('\'' \n \' as char character set utf8mb4) collate utf8mb4_nopad_bin as
  `found`
  union all
  select 'Chinese' as `name`, cast('深圳市 𠮷|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
  `expected`, cast('深圳市 𠮷' as char character set utf8mb4) collate utf8mb4_nopad_bin as `found`
  union all
  select 'marks of parameters' as `name`, cast('? $1 :a @p1 {x} %s &b|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin as `expected`, cast('? $1 :a @p1 {x} %s &b' as char character set utf8mb4) collate
  utf8mb4_nopad_bin as `found`
  union all
  select 'a null text' as `name`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as
  `expected`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `found`) f
 union all
 select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, case
  when (i.`v` = cast('深圳市𠮷é' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((i.`v` = cast('深圳市𠮷é' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select 'what the client sends arrives unharmed' as `name`, cast('1' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe6b7b1 using utf8mb4), convert(0xe59cb3 using utf8mb4), convert(0xe5b882 using
      utf8mb4), convert(0xf0a0aeb7 using utf8mb4), convert(0xc3a9 using utf8mb4)) as char) as `v`) i
  union all
  select 'true' as `name`, cast('1' as decimal(1, 0)) as `expected`, case
  when (true = true) then 1
  when not ((true = true)) then 0
  end as `found`
  union all
  select 'false' as `name`, cast('0' as decimal(1, 0)) as `expected`, case
  when (false = true) then 1
  when not ((false = true)) then 0
  end as `found`
  union all
  select 'a null boolean' as `name`, cast(null as decimal(1, 0)) as `expected`, case
  when (cast(null as signed) = true) then 1
  when not ((cast(null as signed) = true)) then 0
  end as `found`) f
 union all
 select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select 'a whole number' as `name`, cast('42' as decimal(2, 0)) as `expected`, cast('42' as decimal(2, 0)) as
  `found`
  union all
  select 'a number of 22 digits' as `name`, cast('12345678901234567890.1' as decimal(21, 1)) as `expected`,
  cast('12345678901234567890.10' as decimal(22, 2)) as `found`
  union all
  select 'a number of 38 digits' as `name`, cast('12345678901234567890123456.789012345678' as decimal(38, 12))
  as `expected`, cast('12345678901234567890123456.789012345678' as decimal(38, 12)) as `found`
  union all
  select 'a share' as `name`, cast('0.02' as decimal(3, 2)) as `expected`, cast('0.02' as decimal(3, 2)) as
  `found`
  union all
  select 'a negative number' as `name`, cast('-1' as decimal(1, 0)) as `expected`, cast('-1' as decimal(1, 0))
  as `found`
  union all
  select 'a null number' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(1, 0)) as
  `found`) f
 union all
 select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select 'a date' as `name`, cast('2024-02-29' as date) as `expected`, cast('2024-02-29' as date) as `found`
  union all
  select 'a null date' as `name`, cast(null as date) as `expected`, cast(null as date) as `found`) f) c
where c.`is_right` = 0;

-- identifier: 8
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select 'a plain name' as `name`, cast('7' as decimal(1, 0)) as `expected`,
  (select q.`company`
   from
   (select cast('7' as decimal(1, 0)) as `company`) q) as `found`
  union all
  select 'a reserved word' as `name`, cast('7' as decimal(1, 0)) as `expected`,
  (select q.`order`
   from
   (select cast('7' as decimal(1, 0)) as `order`) q) as `found`
  union all
  select 'another reserved word' as `name`, cast('7' as decimal(1, 0)) as `expected`,
  (select q.`user`
   from
   (select cast('7' as decimal(1, 0)) as `user`) q) as `found`
  union all
  select 'a name with a blank' as `name`, cast('7' as decimal(1, 0)) as `expected`,
  (select q.`due date`
   from
   (select cast('7' as decimal(1, 0)) as `due date`) q) as `found`
  union all
  select 'a name in upper case' as `name`, cast('7' as decimal(1, 0)) as `expected`,
  (select q.`MANDT`
   from
   (select cast('7' as decimal(1, 0)) as `MANDT`) q) as `found`
  union all
  select 'a name in both cases' as `name`, cast('7' as decimal(1, 0)) as `expected`,
  (select q.`cFieldName`
   from
   (select cast('7' as decimal(1, 0)) as `cFieldName`) q) as `found`
  union all
  select 'a Chinese name' as `name`, cast('7' as decimal(1, 0)) as `expected`,
  (select q.`供应商`
   from
   (select cast('7' as decimal(1, 0)) as `供应商`) q) as `found`
  union all
  select 'a name with a quote' as `name`, cast('7' as decimal(1, 0)) as `expected`,
  (select q.`o'clock`
   from
   (select cast('7' as decimal(1, 0)) as `o'clock`) q) as `found`) f) c
where c.`is_right` = 0;

-- asText: 30
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(f.`found`, cast('|' as char character set utf8mb4) collate utf8mb4_nopad_bin) = f.`expected` then
 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select 'a whole number' as `name`, cast('42|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(42 as decimal(38, 0)) as `v`
   union all
   select 'a negative number' as `name`, cast('-7|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(-7 as decimal(38, 0)) as `v`
   union all
   select 'zero' as `name`, cast('0|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(0 as decimal(38, 0)) as `v`
   union all
   select 'a whole number of 38 digits' as `name`, cast('99999999999999999999999999999999999999|' as char
    character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(99999999999999999999999999999999999999
    as decimal(38, 0)) as `v`) i
  union all
  select i.`name`, i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select 'a decimal of 38 digits' as `name`, cast('12345678901234567890123456.789012345678|' as char character
    set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(12345678901234567890123456.789012345678 as
    decimal(38, 12)) as `v`) i
  union all
  select i.`name`, i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select 'a decimal below one has its zero' as `name`, cast('0.5|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(0.5 as decimal(10, 1)) as `v`) i
  union all
  select i.`name`, i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select 'a negative decimal below one' as `name`, cast('-0.25|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(-0.25 as decimal(10, 2)) as `v`
   union all
   select 'zeros at the end stay' as `name`, cast('12.50|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(12.50 as decimal(10, 2)) as `v`
   union all
   select 'a null number' as `name`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(null as decimal(10, 2)) as `v`) i
  union all
  select i.`name`, i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select 'a small decimal is not written with an exponent' as `name`, cast('0.0000000001|' as char character
    set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(0.0000000001 as decimal(20, 10)) as `v`) i
  union all
  select i.`name`, i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select 'a date' as `name`, cast('2026-05-01|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast('2026-05-01' as date) as `v`
   union all
   select 'a date before 1000' as `name`, cast('0999-12-31|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('0999-12-31' as date) as `v`
   union all
   select 'a null date' as `name`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(null as date) as `v`) i
  union all
  select i.`name`, i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select 'a text' as `name`, cast('PO00012|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast('PO00012' as char) as `v`
   union all
   select 'leading zeros stay' as `name`, cast('000120|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('000120' as char) as `v`
   union all
   select 'leading blanks stay' as `name`, cast(' A1|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast(' A1' as char) as `v`
   union all
   select 'blanks within stay' as `name`, cast('A  1|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast('A  1' as char) as `v`
   union all
   select 'blanks at the end go' as `name`, cast('A1|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast('A1   ' as char) as `v`
   union all
   select 'blanks alone are null' as `name`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast('   ' as char) as `v`
   union all
   select 'an empty text is null' as `name`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast('' as char) as `v`
   union all
   select 'a null text' as `name`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(null as char) as `v`
   union all
   select 'a tab at the end is no blank' as `name`, cast('A1	|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(concat('A1', convert(0x09 using utf8mb4)) as char) as `v`
   union all
   select 'an ideographic space at the end is no blank' as `name`, cast('A1　|' as char character set utf8mb4)
   collate utf8mb4_nopad_bin as `expected`, cast(concat('A1', convert(0xe38080 using utf8mb4)) as char) as `v`
   union all
   select 'upper and lower case stay' as `name`, cast('AbC|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('AbC' as char) as `v`
   union all
   select 'Chinese' as `name`, cast('深圳市华强|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast('深圳市华强' as char) as `v`
   union all
   select 'a character outside the basic plane' as `name`, cast('𠮷野家|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('𠮷野家' as char) as `v`
   union all
   select 'quotes, percent, backslash' as `name`, cast('O''Brien "x" 100% _ \ ;--|' as char character set
    utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('O''Brien "x" 100% _ \ ;--' as char) as `v`
   union all
   select 'full-width letters stay' as `name`, cast('ＡＢ１|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('ＡＢ１' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select 'the blanks of a padded column go' as `name`, cast('A1|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('A1        ' as char) as `v`
   union all
   select 'a padded column of blanks is null' as `name`, cast(null as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('          ' as char) as `v`) i) f) c
where c.`is_right` = 0;

-- asNumber: 8
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, cast(i.`v` as decimal(65, 20)) as `found`
  from
  (select 'a whole number' as `name`, cast('42' as decimal(2, 0)) as `expected`, cast(42 as decimal(38, 0)) as
   `v`
   union all
   select 'a whole number of 38 digits' as `name`, cast('99999999999999999999999999999999999999' as decimal(38,
     0)) as `expected`, cast(99999999999999999999999999999999999999 as decimal(38, 0)) as `v`) i
  union all
  select i.`name`, i.`expected`, cast(i.`v` as decimal(65, 20)) as `found`
  from
  (select 'a decimal' as `name`, cast('-12.75' as decimal(4, 2)) as `expected`, cast(-12.75 as decimal(10, 2))
   as `v`
   union all
   select 'null' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(10, 2)) as `v`) i
  union all
  select i.`name`, i.`expected`, cast(i.`v` as decimal(65, 20)) as `found`
  from
  (select 'a decimal of 38 digits' as `name`, cast('12345678901234567890123456.789012345678' as decimal(38,
     12)) as `expected`, cast(12345678901234567890123456.789012345678 as decimal(38, 12)) as `v`) i
  union all
  select i.`name`, i.`expected`, cast(i.`v` as decimal(65, 20)) as `found`
  from
  (select 'a number in a text' as `name`, cast('7.25' as decimal(3, 2)) as `expected`, cast('7.25' as char) as
   `v`
   union all
   select 'a null text' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`name`, i.`expected`, cast(i.`v` as decimal(65, 20)) as `found`
  from
  (select 'a number in a padded text' as `name`, cast('-31.5' as decimal(3, 1)) as `expected`,
   cast('-31.5     ' as char) as `v`) i) f) c
where c.`is_right` = 0;

-- asBoolean: 6
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, case
  when ((i.`v` <> 0) = true) then 1
  when not (((i.`v` <> 0) = true)) then 0
  end as `found`
  from
  (select 'true' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(1 as signed) as `v`
   union all
   select 'false' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(0 as signed) as `v`
   union all
   select 'a null boolean' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as signed) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when ((i.`v` <> 0) = true) then 1
  when not (((i.`v` <> 0) = true)) then 0
  end as `found`
  from
  (select '1' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(1 as decimal(1, 0)) as `v`
   union all
   select '0' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(0 as decimal(1, 0)) as `v`
   union all
   select 'a null number' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(1, 0)) as
   `v`) i) f) c
where c.`is_right` = 0;

-- texts compared: 48
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: the same text' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('A1' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: another case' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('a1' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('e' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('e' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: an accent' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('é' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('ú' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('ú' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: another accent' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('ü' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: a full-width letter' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('Ａ1' as char) as
   `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('ss' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('ss' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: sharp s' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('ß' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('か' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('か' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: another kana' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('カ' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('é' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('é' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: letter and accent apart' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(concat('e',
     convert(0xcc81 using utf8mb4)) as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: a zero-width character' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(concat('A',
     convert(0xe2808b using utf8mb4), '1') as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('華強' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('華強' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: another Chinese character' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('华强' as
    char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('𠮸' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('𠮸' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: another character outside the basic plane' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast('𠮷' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: blanks at the end' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('A1  ' as char) as
   `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: a padded column' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('A1        ' as char)
   as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: a tab at the end' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(concat('A1',
     convert(0x09 using utf8mb4)) as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: a blank at the start' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(' A1' as char) as
   `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('12' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('12' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: leading zeros' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('0012' as char) as `v`)
  i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: null' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '=: an empty text' as `name`, cast(null as decimal(1, 0)) as `expected`, cast('' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '<>: the same text' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('A1' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '<>: another case' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('a1' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('e' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('e' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '<>: an accent' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('é' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '<>: blanks at the end' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('A1  ' as char) as
   `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '<>: null' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
     character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
    utf8mb4_nopad_bin)) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
      character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
     utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select 'in: the same text' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('A1' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
     character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
    utf8mb4_nopad_bin)) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
      character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
     utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select 'in: another case' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('a1' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
     character set utf8mb4) collate utf8mb4_nopad_bin, cast('e' as char character set utf8mb4) collate
    utf8mb4_nopad_bin)) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
      character set utf8mb4) collate utf8mb4_nopad_bin, cast('e' as char character set utf8mb4) collate
     utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select 'in: an accent' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('é' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
     character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
    utf8mb4_nopad_bin)) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
      character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
     utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select 'in: blanks at the end' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('A1  ' as char) as
   `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
     character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
    utf8mb4_nopad_bin)) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
      character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
     utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select 'in: null' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: the same text' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('A1' as char)
   as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: another case' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('a1' as char)
   as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: an accent' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('é' as char) as
   `v`, cast('e' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: another accent' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('ü' as char)
   as `v`, cast('ú' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: a full-width letter' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('Ａ1' as
    char) as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: sharp s' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('ß' as char) as `v`,
   cast('ss' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: another kana' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('カ' as char) as
   `v`, cast('か' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: letter and accent apart' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat('e', convert(0xcc81 using utf8mb4)) as char) as `v`, cast('é' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: a zero-width character' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat('A', convert(0xe2808b using utf8mb4), '1') as char) as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: another Chinese character' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast('华强' as char) as `v`, cast('華強' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: another character outside the basic plane' as `name`, cast('0' as decimal(1, 0)) as
   `expected`, cast('𠮷' as char) as `v`, cast('𠮸' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: blanks at the end' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('A1  ' as
    char) as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: a padded column' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('A1        '
    as char) as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: a tab at the end' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat('A1', convert(0x09 using utf8mb4)) as char) as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: a blank at the start' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(' A1'
    as char) as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: leading zeros' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('0012' as
    char) as `v`, cast('12' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: null' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`,
   cast('A1' as char) as `other`) i
  union all
  select i.`name`, i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select 'two columns: an empty text' as `name`, cast(null as decimal(1, 0)) as `expected`, cast('' as char)
   as `v`, cast('A1' as char) as `other`) i) f
 union all
 select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select 'distinct texts of a group' as `name`, cast('5' as decimal(1, 0)) as `expected`,
  (select count(distinct nullif(trim(trailing ' '
      from cast(given.`t` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`
    from json_table('[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\t"],[null],["A1"]]', '$[*]' columns (c0
      varchar(3) character set utf8mb4 path '$[0]' error on error)) as cells) as `given`) as `found`
  union all
  select 'records of the greatest group' as `name`, cast('3' as decimal(1, 0)) as `expected`,
  (select max(g.`n`)
   from
   (select r.`k` as `k`, count(*) as `n`
    from
    (select nullif(trim(trailing ' '
       from cast(given.`t` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `k`
     from
     (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`
      from json_table('[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\t"],[null],["A1"]]', '$[*]' columns (c0
        varchar(3) character set utf8mb4 path '$[0]' error on error)) as cells) as `given`) r
    group by r.`k`) g) as `found`) f) c
where c.`is_right` = 0;

-- asDate: 39
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
   when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
   when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
   when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
   when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
   when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
   when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
   when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
   when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
   when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
   when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
   when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end as `found`
  from
  (select 'a date stays what it is' as `name`, cast('2026-05-01' as date) as `expected`, cast('2026-05-01' as
    date) as `v`
   union all
   select 'never ends, as a date' as `name`, cast('9999-12-31' as date) as `expected`, cast('9999-12-31' as
    date) as `v`
   union all
   select 'a null date' as `name`, cast(null as date) as `expected`, cast(null as date) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
   when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
   when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
   when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
   when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
   when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
   when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
   when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
   when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
   when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
   when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
   when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end as `found`
  from
  (select 'the last second of a day in Shanghai, stored in UTC' as `name`, cast('2026-05-01' as date) as
   `expected`, cast('2026-05-01 15:59:59' as datetime(3)) as `v`
   union all
   select 'the first second of a day in Shanghai, stored in UTC' as `name`, cast('2026-05-02' as date) as
   `expected`, cast('2026-05-01 16:00:00' as datetime(3)) as `v`
   union all
   select 'parts of a second are not rounded up into the next day' as `name`, cast('2026-05-01' as date) as
   `expected`, cast('2026-05-01 15:59:59.999' as datetime(3)) as `v`
   union all
   select 'midnight of UTC in Shanghai' as `name`, cast('2026-05-01' as date) as `expected`,
   cast('2026-05-01 00:00:00' as datetime(3)) as `v`
   union all
   select 'over a leap day' as `name`, cast('2024-03-01' as date) as `expected`, cast('2024-02-29 16:00:00' as
    datetime(3)) as `v`
   union all
   select 'long ago' as `name`, cast('1900-01-01' as date) as `expected`, cast('1900-01-01 00:00:00' as
    datetime(3)) as `v`
   union all
   select 'never ends' as `name`, cast('9999-12-31' as date) as `expected`, cast('9999-12-31 00:00:00' as
    datetime(3)) as `v`
   union all
   select 'after 2038' as `name`, cast('2050-07-01' as date) as `expected`, cast('2050-06-30 16:00:00' as
    datetime(3)) as `v`
   union all
   select 'a null timestamp' as `name`, cast(null as date) as `expected`, cast(null as datetime(3)) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
   when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
   when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
   when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
   when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
   when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
   when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
   when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
   when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
   when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
   when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
   when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end as `found`
  from
  (select 'a text with a date' as `name`, cast('2026-05-01' as date) as `expected`, cast('2026-05-01' as char)
   as `v`
   union all
   select 'a text of eight digits' as `name`, cast('2026-05-01' as date) as `expected`, cast('20260501' as
    char) as `v`
   union all
   select 'a text with a time' as `name`, cast('2026-05-02' as date) as `expected`, cast('2026-05-01 18:00:00'
    as char) as `v`
   union all
   select 'a null text' as `name`, cast(null as date) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'2040-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2040-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2039-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2039-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2038-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2038-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2037-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2037-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2036-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2036-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2035-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2035-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2034-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2034-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2033-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2033-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2032-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2032-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2031-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2031-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2030-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2030-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2029-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2029-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2028-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2028-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2027-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2027-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2026-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2026-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2025-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2025-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2024-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2024-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2023-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2023-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2022-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2022-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2021-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2021-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2020-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2020-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2019-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2019-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2018-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2018-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2017-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2017-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2016-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2016-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2015-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2015-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2014-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2014-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2013-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2013-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2012-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2012-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2011-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2011-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2010-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2010-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2009-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2009-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2008-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2008-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2007-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2007-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2006-10-29 06:00:00' then -300
   when i.`v` >= timestamp'2006-04-02 07:00:00' then -240
   when i.`v` >= timestamp'2005-10-30 06:00:00' then -300
   when i.`v` >= timestamp'2005-04-03 07:00:00' then -240
   when i.`v` >= timestamp'2004-10-31 06:00:00' then -300
   when i.`v` >= timestamp'2004-04-04 07:00:00' then -240
   when i.`v` >= timestamp'2003-10-26 06:00:00' then -300
   when i.`v` >= timestamp'2003-04-06 07:00:00' then -240
   when i.`v` >= timestamp'2002-10-27 06:00:00' then -300
   when i.`v` >= timestamp'2002-04-07 07:00:00' then -240
   when i.`v` >= timestamp'2001-10-28 06:00:00' then -300
   when i.`v` >= timestamp'2001-04-01 07:00:00' then -240
   when i.`v` >= timestamp'2000-10-29 06:00:00' then -300
   when i.`v` >= timestamp'2000-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1999-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1999-04-04 07:00:00' then -240
   when i.`v` >= timestamp'1998-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1998-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1997-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1997-04-06 07:00:00' then -240
   when i.`v` >= timestamp'1996-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1996-04-07 07:00:00' then -240
   when i.`v` >= timestamp'1995-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1995-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1994-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1994-04-03 07:00:00' then -240
   when i.`v` >= timestamp'1993-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1993-04-04 07:00:00' then -240
   when i.`v` >= timestamp'1992-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1992-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1991-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1991-04-07 07:00:00' then -240
   when i.`v` >= timestamp'1990-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1990-04-01 07:00:00' then -240
   when i.`v` >= timestamp'1989-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1989-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1988-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1988-04-03 07:00:00' then -240
   when i.`v` >= timestamp'1987-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1987-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1986-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1986-04-27 07:00:00' then -240
   when i.`v` >= timestamp'1985-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1985-04-28 07:00:00' then -240
   when i.`v` >= timestamp'1984-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1984-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1983-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1983-04-24 07:00:00' then -240
   when i.`v` >= timestamp'1982-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1982-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1981-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1981-04-26 07:00:00' then -240
   when i.`v` >= timestamp'1980-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1980-04-27 07:00:00' then -240
   when i.`v` >= timestamp'1979-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1979-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1978-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1978-04-30 07:00:00' then -240
   when i.`v` >= timestamp'1977-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1977-04-24 07:00:00' then -240
   when i.`v` >= timestamp'1976-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1976-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1975-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1975-02-23 07:00:00' then -240
   when i.`v` >= timestamp'1974-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1974-01-06 07:00:00' then -240
   when i.`v` >= timestamp'1973-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1973-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1972-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1972-04-30 07:00:00' then -240
   when i.`v` >= timestamp'1971-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1971-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1970-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1970-04-26 07:00:00' then -240
   else -300
   end minute)
  end as `found`
  from
  (select 'a date west of the storage zone stays what it is' as `name`, cast('2026-05-01' as date) as
   `expected`, cast('2026-05-01' as date) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'2040-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2040-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2039-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2039-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2038-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2038-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2037-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2037-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2036-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2036-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2035-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2035-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2034-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2034-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2033-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2033-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2032-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2032-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2031-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2031-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2030-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2030-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2029-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2029-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2028-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2028-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2027-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2027-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2026-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2026-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2025-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2025-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2024-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2024-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2023-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2023-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2022-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2022-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2021-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2021-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2020-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2020-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2019-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2019-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2018-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2018-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2017-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2017-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2016-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2016-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2015-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2015-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2014-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2014-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2013-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2013-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2012-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2012-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2011-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2011-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2010-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2010-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2009-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2009-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2008-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2008-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2007-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2007-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2006-10-29 06:00:00' then -300
   when i.`v` >= timestamp'2006-04-02 07:00:00' then -240
   when i.`v` >= timestamp'2005-10-30 06:00:00' then -300
   when i.`v` >= timestamp'2005-04-03 07:00:00' then -240
   when i.`v` >= timestamp'2004-10-31 06:00:00' then -300
   when i.`v` >= timestamp'2004-04-04 07:00:00' then -240
   when i.`v` >= timestamp'2003-10-26 06:00:00' then -300
   when i.`v` >= timestamp'2003-04-06 07:00:00' then -240
   when i.`v` >= timestamp'2002-10-27 06:00:00' then -300
   when i.`v` >= timestamp'2002-04-07 07:00:00' then -240
   when i.`v` >= timestamp'2001-10-28 06:00:00' then -300
   when i.`v` >= timestamp'2001-04-01 07:00:00' then -240
   when i.`v` >= timestamp'2000-10-29 06:00:00' then -300
   when i.`v` >= timestamp'2000-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1999-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1999-04-04 07:00:00' then -240
   when i.`v` >= timestamp'1998-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1998-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1997-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1997-04-06 07:00:00' then -240
   when i.`v` >= timestamp'1996-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1996-04-07 07:00:00' then -240
   when i.`v` >= timestamp'1995-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1995-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1994-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1994-04-03 07:00:00' then -240
   when i.`v` >= timestamp'1993-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1993-04-04 07:00:00' then -240
   when i.`v` >= timestamp'1992-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1992-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1991-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1991-04-07 07:00:00' then -240
   when i.`v` >= timestamp'1990-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1990-04-01 07:00:00' then -240
   when i.`v` >= timestamp'1989-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1989-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1988-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1988-04-03 07:00:00' then -240
   when i.`v` >= timestamp'1987-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1987-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1986-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1986-04-27 07:00:00' then -240
   when i.`v` >= timestamp'1985-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1985-04-28 07:00:00' then -240
   when i.`v` >= timestamp'1984-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1984-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1983-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1983-04-24 07:00:00' then -240
   when i.`v` >= timestamp'1982-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1982-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1981-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1981-04-26 07:00:00' then -240
   when i.`v` >= timestamp'1980-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1980-04-27 07:00:00' then -240
   when i.`v` >= timestamp'1979-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1979-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1978-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1978-04-30 07:00:00' then -240
   when i.`v` >= timestamp'1977-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1977-04-24 07:00:00' then -240
   when i.`v` >= timestamp'1976-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1976-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1975-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1975-02-23 07:00:00' then -240
   when i.`v` >= timestamp'1974-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1974-01-06 07:00:00' then -240
   when i.`v` >= timestamp'1973-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1973-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1972-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1972-04-30 07:00:00' then -240
   when i.`v` >= timestamp'1971-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1971-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1970-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1970-04-26 07:00:00' then -240
   else -300
   end minute)
  end as `found`
  from
  (select 'west of UTC in winter' as `name`, cast('2026-03-07' as date) as `expected`,
   cast('2026-03-08 04:59:59' as datetime(3)) as `v`
   union all
   select 'west of UTC in summer' as `name`, cast('2026-03-08' as date) as `expected`,
   cast('2026-03-09 03:59:59' as datetime(3)) as `v`
   union all
   select 'west of UTC in summer, next day' as `name`, cast('2026-03-09' as date) as `expected`,
   cast('2026-03-09 04:00:00' as datetime(3)) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select 'a date without a storage zone' as `name`, cast('2026-05-01' as date) as `expected`,
   cast('2026-05-01' as date) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select 'without a storage zone it keeps its date' as `name`, cast('2026-05-01' as date) as `expected`,
   cast('2026-05-01 23:59:59' as datetime(3)) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select 'a text with a time, without a storage zone' as `name`, cast('2026-05-01' as date) as `expected`,
   cast('2026-05-01 18:00:00' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'1991-09-15 01:00:00' then -480
   when i.`v` >= timestamp'1991-04-14 03:00:00' then -540
   when i.`v` >= timestamp'1990-09-16 01:00:00' then -480
   when i.`v` >= timestamp'1990-04-15 03:00:00' then -540
   when i.`v` >= timestamp'1989-09-17 01:00:00' then -480
   when i.`v` >= timestamp'1989-04-16 03:00:00' then -540
   when i.`v` >= timestamp'1988-09-11 01:00:00' then -480
   when i.`v` >= timestamp'1988-04-17 03:00:00' then -540
   when i.`v` >= timestamp'1987-09-13 01:00:00' then -480
   when i.`v` >= timestamp'1987-04-12 03:00:00' then -540
   when i.`v` >= timestamp'1986-09-14 01:00:00' then -480
   when i.`v` >= timestamp'1986-05-04 03:00:00' then -540
   else -480
   end minute)
  end as `found`
  from
  (select 'stored in Shanghai, read in UTC, the evening before' as `name`, cast('2026-04-30' as date) as
   `expected`, cast('2026-05-01 07:59:59' as datetime(3)) as `v`
   union all
   select 'stored in Shanghai, read in UTC, the same day' as `name`, cast('2026-05-01' as date) as `expected`,
   cast('2026-05-01 08:00:00' as datetime(3)) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select 'stored and read in one zone' as `name`, cast('2026-05-01' as date) as `expected`,
   cast('2026-05-01 23:59:59' as datetime(3)) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'2040-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2040-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2039-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2039-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2038-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2038-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2037-10-25 01:00:00' then 60
   when i.`v` >= timestamp'2037-03-29 01:00:00' then 120
   when i.`v` >= timestamp'2036-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2036-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2035-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2035-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2034-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2034-03-26 01:00:00' then 120
   when i.`v` >= timestamp'2033-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2033-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2032-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2032-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2031-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2031-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2030-10-27 01:00:00' then 60
   when i.`v` >= timestamp'2030-03-31 01:00:00' then 120
   when i.`v` >= timestamp'2029-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2029-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2028-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2028-03-26 01:00:00' then 120
   when i.`v` >= timestamp'2027-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2027-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2026-10-25 01:00:00' then 60
   when i.`v` >= timestamp'2026-03-29 01:00:00' then 120
   when i.`v` >= timestamp'2025-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2025-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2024-10-27 01:00:00' then 60
   when i.`v` >= timestamp'2024-03-31 01:00:00' then 120
   when i.`v` >= timestamp'2023-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2023-03-26 01:00:00' then 120
   when i.`v` >= timestamp'2022-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2022-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2021-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2021-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2020-10-25 01:00:00' then 60
   when i.`v` >= timestamp'2020-03-29 01:00:00' then 120
   when i.`v` >= timestamp'2019-10-27 01:00:00' then 60
   when i.`v` >= timestamp'2019-03-31 01:00:00' then 120
   when i.`v` >= timestamp'2018-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2018-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2017-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2017-03-26 01:00:00' then 120
   when i.`v` >= timestamp'2016-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2016-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2015-10-25 01:00:00' then 60
   when i.`v` >= timestamp'2015-03-29 01:00:00' then 120
   when i.`v` >= timestamp'2014-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2014-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2013-10-27 01:00:00' then 60
   when i.`v` >= timestamp'2013-03-31 01:00:00' then 120
   when i.`v` >= timestamp'2012-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2012-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2011-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2011-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2010-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2010-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2009-10-25 01:00:00' then 60
   when i.`v` >= timestamp'2009-03-29 01:00:00' then 120
   when i.`v` >= timestamp'2008-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2008-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2007-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2007-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2006-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2006-03-26 01:00:00' then 120
   when i.`v` >= timestamp'2005-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2005-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2004-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2004-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2003-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2003-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2002-10-27 01:00:00' then 60
   when i.`v` >= timestamp'2002-03-31 01:00:00' then 120
   when i.`v` >= timestamp'2001-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2001-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2000-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2000-03-26 01:00:00' then 120
   when i.`v` >= timestamp'1999-10-31 01:00:00' then 60
   when i.`v` >= timestamp'1999-03-28 01:00:00' then 120
   when i.`v` >= timestamp'1998-10-25 01:00:00' then 60
   when i.`v` >= timestamp'1998-03-29 01:00:00' then 120
   when i.`v` >= timestamp'1997-10-26 01:00:00' then 60
   when i.`v` >= timestamp'1997-03-30 01:00:00' then 120
   when i.`v` >= timestamp'1996-10-27 01:00:00' then 60
   when i.`v` >= timestamp'1996-03-31 01:00:00' then 120
   when i.`v` >= timestamp'1995-09-24 01:00:00' then 60
   when i.`v` >= timestamp'1995-03-26 01:00:00' then 120
   when i.`v` >= timestamp'1994-09-25 01:00:00' then 60
   when i.`v` >= timestamp'1994-03-27 01:00:00' then 120
   when i.`v` >= timestamp'1993-09-26 01:00:00' then 60
   when i.`v` >= timestamp'1993-03-28 01:00:00' then 120
   when i.`v` >= timestamp'1992-09-27 01:00:00' then 60
   when i.`v` >= timestamp'1992-03-29 01:00:00' then 120
   when i.`v` >= timestamp'1991-09-29 01:00:00' then 60
   when i.`v` >= timestamp'1991-03-31 01:00:00' then 120
   when i.`v` >= timestamp'1990-09-30 01:00:00' then 60
   when i.`v` >= timestamp'1990-03-25 01:00:00' then 120
   when i.`v` >= timestamp'1989-09-24 01:00:00' then 60
   when i.`v` >= timestamp'1989-03-26 01:00:00' then 120
   when i.`v` >= timestamp'1988-09-25 01:00:00' then 60
   when i.`v` >= timestamp'1988-03-27 01:00:00' then 120
   when i.`v` >= timestamp'1987-09-27 01:00:00' then 60
   when i.`v` >= timestamp'1987-03-29 01:00:00' then 120
   when i.`v` >= timestamp'1986-09-28 01:00:00' then 60
   when i.`v` >= timestamp'1986-03-30 01:00:00' then 120
   when i.`v` >= timestamp'1985-09-29 01:00:00' then 60
   when i.`v` >= timestamp'1985-03-31 01:00:00' then 120
   when i.`v` >= timestamp'1984-09-30 01:00:00' then 60
   when i.`v` >= timestamp'1984-03-25 01:00:00' then 120
   when i.`v` >= timestamp'1983-09-25 01:00:00' then 60
   when i.`v` >= timestamp'1983-03-27 01:00:00' then 120
   when i.`v` >= timestamp'1982-09-26 01:00:00' then 60
   when i.`v` >= timestamp'1982-03-28 01:00:00' then 120
   when i.`v` >= timestamp'1981-09-27 01:00:00' then 60
   when i.`v` >= timestamp'1981-03-29 01:00:00' then 120
   when i.`v` >= timestamp'1980-09-28 01:00:00' then 60
   when i.`v` >= timestamp'1980-04-06 01:00:00' then 120
   else 60
   end minute)
  end as `found`
  from
  (select 'over the end of a year' as `name`, cast('2027-01-01' as date) as `expected`,
   cast('2026-12-31 23:30:00' as datetime(3)) as `v`
   union all
   select 'winter time is one hour' as `name`, cast('2026-12-31' as date) as `expected`,
   cast('2026-12-31 22:30:00' as datetime(3)) as `v`
   union all
   select 'summer time is two hours' as `name`, cast('2026-07-01' as date) as `expected`,
   cast('2026-06-30 22:30:00' as datetime(3)) as `v`
   union all
   select 'the night before the clocks go forward' as `name`, cast('2026-03-28' as date) as `expected`,
   cast('2026-03-28 22:59:59' as datetime(3)) as `v`
   union all
   select 'the night in which the clocks go forward' as `name`, cast('2026-03-29' as date) as `expected`,
   cast('2026-03-28 23:00:00' as datetime(3)) as `v`
   union all
   select 'the evening after the clocks went forward' as `name`, cast('2026-03-30' as date) as `expected`,
   cast('2026-03-29 22:00:00' as datetime(3)) as `v`
   union all
   select 'the evening after the clocks went back' as `name`, cast('2026-10-25' as date) as `expected`,
   cast('2026-10-25 22:59:59' as datetime(3)) as `v`
   union all
   select 'the night after the clocks went back' as `name`, cast('2026-10-26' as date) as `expected`,
   cast('2026-10-25 23:00:00' as datetime(3)) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select 'an hour that the clocks leave out, stored in its zone' as `name`, cast('2026-03-29' as date) as
   `expected`, cast('2026-03-29 02:30:00' as datetime(3)) as `v`
   union all
   select 'an hour that the clocks show twice, stored in its zone' as `name`, cast('2026-10-25' as date) as
   `expected`, cast('2026-10-25 02:30:00' as datetime(3)) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'2040-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2040-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2039-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2039-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2038-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2038-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2037-10-25 02:00:00' then 420
   when i.`v` >= timestamp'2037-03-29 03:00:00' then 360
   when i.`v` >= timestamp'2036-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2036-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2035-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2035-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2034-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2034-03-26 03:00:00' then 360
   when i.`v` >= timestamp'2033-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2033-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2032-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2032-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2031-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2031-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2030-10-27 02:00:00' then 420
   when i.`v` >= timestamp'2030-03-31 03:00:00' then 360
   when i.`v` >= timestamp'2029-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2029-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2028-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2028-03-26 03:00:00' then 360
   when i.`v` >= timestamp'2027-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2027-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2026-10-25 02:00:00' then 420
   when i.`v` >= timestamp'2026-03-29 03:00:00' then 360
   when i.`v` >= timestamp'2025-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2025-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2024-10-27 02:00:00' then 420
   when i.`v` >= timestamp'2024-03-31 03:00:00' then 360
   when i.`v` >= timestamp'2023-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2023-03-26 03:00:00' then 360
   when i.`v` >= timestamp'2022-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2022-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2021-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2021-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2020-10-25 02:00:00' then 420
   when i.`v` >= timestamp'2020-03-29 03:00:00' then 360
   when i.`v` >= timestamp'2019-10-27 02:00:00' then 420
   when i.`v` >= timestamp'2019-03-31 03:00:00' then 360
   when i.`v` >= timestamp'2018-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2018-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2017-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2017-03-26 03:00:00' then 360
   when i.`v` >= timestamp'2016-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2016-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2015-10-25 02:00:00' then 420
   when i.`v` >= timestamp'2015-03-29 03:00:00' then 360
   when i.`v` >= timestamp'2014-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2014-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2013-10-27 02:00:00' then 420
   when i.`v` >= timestamp'2013-03-31 03:00:00' then 360
   when i.`v` >= timestamp'2012-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2012-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2011-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2011-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2010-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2010-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2009-10-25 02:00:00' then 420
   when i.`v` >= timestamp'2009-03-29 03:00:00' then 360
   when i.`v` >= timestamp'2008-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2008-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2007-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2007-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2006-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2006-03-26 03:00:00' then 360
   when i.`v` >= timestamp'2005-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2005-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2004-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2004-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2003-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2003-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2002-10-27 02:00:00' then 420
   when i.`v` >= timestamp'2002-03-31 03:00:00' then 360
   when i.`v` >= timestamp'2001-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2001-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2000-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2000-03-26 03:00:00' then 360
   when i.`v` >= timestamp'1999-10-31 02:00:00' then 420
   when i.`v` >= timestamp'1999-03-28 03:00:00' then 360
   when i.`v` >= timestamp'1998-10-25 02:00:00' then 420
   when i.`v` >= timestamp'1998-03-29 03:00:00' then 360
   when i.`v` >= timestamp'1997-10-26 02:00:00' then 420
   when i.`v` >= timestamp'1997-03-30 03:00:00' then 360
   when i.`v` >= timestamp'1996-10-27 02:00:00' then 420
   when i.`v` >= timestamp'1996-03-31 03:00:00' then 360
   when i.`v` >= timestamp'1995-09-24 02:00:00' then 420
   when i.`v` >= timestamp'1995-03-26 03:00:00' then 360
   when i.`v` >= timestamp'1994-09-25 02:00:00' then 420
   when i.`v` >= timestamp'1994-03-27 03:00:00' then 360
   when i.`v` >= timestamp'1993-09-26 02:00:00' then 420
   when i.`v` >= timestamp'1993-03-28 03:00:00' then 360
   when i.`v` >= timestamp'1992-09-27 02:00:00' then 420
   when i.`v` >= timestamp'1992-03-29 03:00:00' then 360
   when i.`v` >= timestamp'1991-09-29 02:00:00' then 420
   when i.`v` >= timestamp'1991-09-14 19:00:00' then 360
   when i.`v` >= timestamp'1991-04-13 20:00:00' then 420
   when i.`v` >= timestamp'1991-03-31 03:00:00' then 360
   when i.`v` >= timestamp'1990-09-30 02:00:00' then 420
   when i.`v` >= timestamp'1990-09-15 19:00:00' then 360
   when i.`v` >= timestamp'1990-04-14 20:00:00' then 420
   when i.`v` >= timestamp'1990-03-25 03:00:00' then 360
   when i.`v` >= timestamp'1989-09-24 02:00:00' then 420
   when i.`v` >= timestamp'1989-09-16 19:00:00' then 360
   when i.`v` >= timestamp'1989-04-15 20:00:00' then 420
   when i.`v` >= timestamp'1989-03-26 03:00:00' then 360
   when i.`v` >= timestamp'1988-09-25 02:00:00' then 420
   when i.`v` >= timestamp'1988-09-10 19:00:00' then 360
   when i.`v` >= timestamp'1988-04-16 20:00:00' then 420
   when i.`v` >= timestamp'1988-03-27 03:00:00' then 360
   when i.`v` >= timestamp'1987-09-27 02:00:00' then 420
   when i.`v` >= timestamp'1987-09-12 19:00:00' then 360
   when i.`v` >= timestamp'1987-04-11 20:00:00' then 420
   when i.`v` >= timestamp'1987-03-29 03:00:00' then 360
   when i.`v` >= timestamp'1986-09-28 02:00:00' then 420
   when i.`v` >= timestamp'1986-09-13 19:00:00' then 360
   when i.`v` >= timestamp'1986-05-03 20:00:00' then 420
   when i.`v` >= timestamp'1986-03-30 03:00:00' then 360
   when i.`v` >= timestamp'1985-09-29 02:00:00' then 420
   when i.`v` >= timestamp'1985-03-31 03:00:00' then 360
   when i.`v` >= timestamp'1984-09-30 02:00:00' then 420
   when i.`v` >= timestamp'1984-03-25 03:00:00' then 360
   when i.`v` >= timestamp'1983-09-25 02:00:00' then 420
   when i.`v` >= timestamp'1983-03-27 03:00:00' then 360
   when i.`v` >= timestamp'1982-09-26 02:00:00' then 420
   when i.`v` >= timestamp'1982-03-28 03:00:00' then 360
   when i.`v` >= timestamp'1981-09-27 02:00:00' then 420
   when i.`v` >= timestamp'1981-03-29 03:00:00' then 360
   when i.`v` >= timestamp'1980-09-28 02:00:00' then 420
   when i.`v` >= timestamp'1980-04-06 03:00:00' then 360
   else 420
   end minute)
  end as `found`
  from
  (select 'an hour that the clocks leave out, read elsewhere' as `name`, cast('2026-03-29' as date) as
   `expected`, cast('2026-03-29 02:30:00' as datetime(3)) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'2040-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2040-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2039-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2039-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2038-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2038-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2037-10-25 02:00:00' then -60
   when i.`v` >= timestamp'2037-03-29 03:00:00' then -120
   when i.`v` >= timestamp'2036-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2036-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2035-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2035-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2034-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2034-03-26 03:00:00' then -120
   when i.`v` >= timestamp'2033-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2033-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2032-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2032-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2031-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2031-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2030-10-27 02:00:00' then -60
   when i.`v` >= timestamp'2030-03-31 03:00:00' then -120
   when i.`v` >= timestamp'2029-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2029-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2028-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2028-03-26 03:00:00' then -120
   when i.`v` >= timestamp'2027-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2027-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2026-10-25 02:00:00' then -60
   when i.`v` >= timestamp'2026-03-29 03:00:00' then -120
   when i.`v` >= timestamp'2025-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2025-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2024-10-27 02:00:00' then -60
   when i.`v` >= timestamp'2024-03-31 03:00:00' then -120
   when i.`v` >= timestamp'2023-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2023-03-26 03:00:00' then -120
   when i.`v` >= timestamp'2022-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2022-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2021-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2021-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2020-10-25 02:00:00' then -60
   when i.`v` >= timestamp'2020-03-29 03:00:00' then -120
   when i.`v` >= timestamp'2019-10-27 02:00:00' then -60
   when i.`v` >= timestamp'2019-03-31 03:00:00' then -120
   when i.`v` >= timestamp'2018-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2018-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2017-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2017-03-26 03:00:00' then -120
   when i.`v` >= timestamp'2016-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2016-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2015-10-25 02:00:00' then -60
   when i.`v` >= timestamp'2015-03-29 03:00:00' then -120
   when i.`v` >= timestamp'2014-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2014-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2013-10-27 02:00:00' then -60
   when i.`v` >= timestamp'2013-03-31 03:00:00' then -120
   when i.`v` >= timestamp'2012-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2012-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2011-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2011-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2010-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2010-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2009-10-25 02:00:00' then -60
   when i.`v` >= timestamp'2009-03-29 03:00:00' then -120
   when i.`v` >= timestamp'2008-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2008-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2007-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2007-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2006-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2006-03-26 03:00:00' then -120
   when i.`v` >= timestamp'2005-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2005-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2004-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2004-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2003-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2003-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2002-10-27 02:00:00' then -60
   when i.`v` >= timestamp'2002-03-31 03:00:00' then -120
   when i.`v` >= timestamp'2001-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2001-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2000-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2000-03-26 03:00:00' then -120
   when i.`v` >= timestamp'1999-10-31 02:00:00' then -60
   when i.`v` >= timestamp'1999-03-28 03:00:00' then -120
   when i.`v` >= timestamp'1998-10-25 02:00:00' then -60
   when i.`v` >= timestamp'1998-03-29 03:00:00' then -120
   when i.`v` >= timestamp'1997-10-26 02:00:00' then -60
   when i.`v` >= timestamp'1997-03-30 03:00:00' then -120
   when i.`v` >= timestamp'1996-10-27 02:00:00' then -60
   when i.`v` >= timestamp'1996-03-31 03:00:00' then -120
   when i.`v` >= timestamp'1995-09-24 02:00:00' then -60
   when i.`v` >= timestamp'1995-03-26 03:00:00' then -120
   when i.`v` >= timestamp'1994-09-25 02:00:00' then -60
   when i.`v` >= timestamp'1994-03-27 03:00:00' then -120
   when i.`v` >= timestamp'1993-09-26 02:00:00' then -60
   when i.`v` >= timestamp'1993-03-28 03:00:00' then -120
   when i.`v` >= timestamp'1992-09-27 02:00:00' then -60
   when i.`v` >= timestamp'1992-03-29 03:00:00' then -120
   when i.`v` >= timestamp'1991-09-29 02:00:00' then -60
   when i.`v` >= timestamp'1991-03-31 03:00:00' then -120
   when i.`v` >= timestamp'1990-09-30 02:00:00' then -60
   when i.`v` >= timestamp'1990-03-25 03:00:00' then -120
   when i.`v` >= timestamp'1989-09-24 02:00:00' then -60
   when i.`v` >= timestamp'1989-03-26 03:00:00' then -120
   when i.`v` >= timestamp'1988-09-25 02:00:00' then -60
   when i.`v` >= timestamp'1988-03-27 03:00:00' then -120
   when i.`v` >= timestamp'1987-09-27 02:00:00' then -60
   when i.`v` >= timestamp'1987-03-29 03:00:00' then -120
   when i.`v` >= timestamp'1986-09-28 02:00:00' then -60
   when i.`v` >= timestamp'1986-03-30 03:00:00' then -120
   when i.`v` >= timestamp'1985-09-29 02:00:00' then -60
   when i.`v` >= timestamp'1985-03-31 03:00:00' then -120
   when i.`v` >= timestamp'1984-09-30 02:00:00' then -60
   when i.`v` >= timestamp'1984-03-25 03:00:00' then -120
   when i.`v` >= timestamp'1983-09-25 02:00:00' then -60
   when i.`v` >= timestamp'1983-03-27 03:00:00' then -120
   when i.`v` >= timestamp'1982-09-26 02:00:00' then -60
   when i.`v` >= timestamp'1982-03-28 03:00:00' then -120
   when i.`v` >= timestamp'1981-09-27 02:00:00' then -60
   when i.`v` >= timestamp'1981-03-29 03:00:00' then -120
   when i.`v` >= timestamp'1980-09-28 02:00:00' then -60
   when i.`v` >= timestamp'1980-04-06 03:00:00' then -120
   else -60
   end minute)
  end as `found`
  from
  (select 'an hour that the clocks show twice, read elsewhere' as `name`, cast('2026-10-25' as date) as
   `expected`, cast('2026-10-25 02:30:00' as datetime(3)) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select 'a day without its first hour' as `name`, cast('2017-10-15' as date) as `expected`,
   cast('2017-10-15 00:30:00' as datetime(3)) as `v`) i) f) c
where c.`is_right` = 0;

-- ageInDays: 9
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, datediff(cast('2026-06-01' as date), i.`v`) as `found`
  from
  (select '31 days before' as `name`, cast('31' as decimal(2, 0)) as `expected`, cast('2026-05-01' as date) as
   `v`
   union all
   select 'the day before' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('2026-05-31' as date) as
   `v`
   union all
   select 'the day itself' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('2026-06-01' as date) as
   `v`
   union all
   select 'the day after is negative' as `name`, cast('-1' as decimal(1, 0)) as `expected`, cast('2026-06-02'
    as date) as `v`
   union all
   select 'over a leap day' as `name`, cast('824' as decimal(3, 0)) as `expected`, cast('2024-02-28' as date)
   as `v`
   union all
   select 'over the night in which the clocks go forward' as `name`, cast('64' as decimal(2, 0)) as `expected`,
   cast('2026-03-29' as date) as `v`
   union all
   select 'the null date of many ERPs' as `name`, cast('46172' as decimal(5, 0)) as `expected`,
   cast('1900-01-01' as date) as `v`
   union all
   select 'the end of time' as `name`, cast('-2912291' as decimal(7, 0)) as `expected`, cast('9999-12-31' as
    date) as `v`
   union all
   select 'null' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as date) as `v`) i) f) c
where c.`is_right` = 0;

-- addDays: 8
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, (i.`v` + interval cast(2 as signed) day) as `found`
  from
  (select 'over a leap day' as `name`, cast('2024-03-01' as date) as `expected`, cast('2024-02-28' as date) as
   `v`
   union all
   select 'over no leap day' as `name`, cast('2026-03-02' as date) as `expected`, cast('2026-02-28' as date) as
   `v`
   union all
   select 'over the end of a year' as `name`, cast('2027-01-01' as date) as `expected`, cast('2026-12-30' as
    date) as `v`
   union all
   select 'null' as `name`, cast(null as date) as `expected`, cast(null as date) as `v`) i
  union all
  select i.`name`, i.`expected`, (i.`v` + interval cast(-1 as signed) day) as `found`
  from
  (select 'a day less' as `name`, cast('2025-12-31' as date) as `expected`, cast('2026-01-01' as date) as `v`)
  i
  union all
  select i.`name`, i.`expected`, (i.`v` + interval cast(0 as signed) day) as `found`
  from
  (select 'no day' as `name`, cast('2026-01-01' as date) as `expected`, cast('2026-01-01' as date) as `v`) i
  union all
  select i.`name`, i.`expected`, (i.`v` + interval cast(3650 as signed) day) as `found`
  from
  (select 'ten years' as `name`, cast('2035-12-30' as date) as `expected`, cast('2026-01-01' as date) as `v`)
  i) f
 union all
 select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, datediff(cast('2026-06-01' as date), (i.`v` + interval cast(30 as signed)
    day)) as `found`
  from
  (select 'the age of a sum' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('2026-05-01' as date) as
   `v`) i) f) c
where c.`is_right` = 0;

-- startOf, week: 7
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, (i.`v` - interval weekday(i.`v`) day) as `found`
  from
  (select 'a Monday' as `name`, cast('2026-06-01' as date) as `expected`, cast('2026-06-01' as date) as `v`
   union all
   select 'a Sunday belongs to the week before' as `name`, cast('2026-06-01' as date) as `expected`,
   cast('2026-06-07' as date) as `v`
   union all
   select 'the Monday after' as `name`, cast('2026-06-08' as date) as `expected`, cast('2026-06-08' as date) as
   `v`
   union all
   select 'over the end of a year' as `name`, cast('2025-12-29' as date) as `expected`, cast('2026-01-01' as
    date) as `v`
   union all
   select 'over a leap day' as `name`, cast('2024-02-26' as date) as `expected`, cast('2024-03-02' as date) as
   `v`
   union all
   select 'long ago' as `name`, cast('1899-12-25' as date) as `expected`, cast('1899-12-31' as date) as `v`
   union all
   select 'null' as `name`, cast(null as date) as `expected`, cast(null as date) as `v`) i) f) c
where c.`is_right` = 0;

-- startOf, month: 5
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, (i.`v` - interval (dayofmonth(i.`v`) - 1) day) as `found`
  from
  (select 'the first of a month' as `name`, cast('2026-06-01' as date) as `expected`, cast('2026-06-01' as
    date) as `v`
   union all
   select 'the last day of a month' as `name`, cast('2026-06-01' as date) as `expected`, cast('2026-06-30' as
    date) as `v`
   union all
   select 'a leap day' as `name`, cast('2024-02-01' as date) as `expected`, cast('2024-02-29' as date) as `v`
   union all
   select 'the last day of a year' as `name`, cast('2025-12-01' as date) as `expected`, cast('2025-12-31' as
    date) as `v`
   union all
   select 'null' as `name`, cast(null as date) as `expected`, cast(null as date) as `v`) i) f) c
where c.`is_right` = 0;

-- dates compared: 3
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, case
  when (case
   when i.`v` is null
   or dayofmonth(i.`v`) = 0
   or month(i.`v`) = 0 then null
   when char_length(cast(i.`v` as char)) <= 10
   or i.`v` >= '9999-12-31'
   or i.`v` < '0001-01-02' then cast(i.`v` as date)
   else date(cast(i.`v` as datetime) + interval case
    when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
    when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
    when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
    when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
    when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
    when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
    when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
    when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
    when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
    when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
    when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
    when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
    else 480
    end minute)
   end = cast('2026-05-02' as date)) then 1
  when not ((case
    when i.`v` is null
    or dayofmonth(i.`v`) = 0
    or month(i.`v`) = 0 then null
    when char_length(cast(i.`v` as char)) <= 10
    or i.`v` >= '9999-12-31'
    or i.`v` < '0001-01-02' then cast(i.`v` as date)
    else date(cast(i.`v` as datetime) + interval case
     when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
     when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
     when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
     when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
     when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
     when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
     when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
     when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
     when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
     when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
     when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
     when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
     else 480
     end minute)
    end = cast('2026-05-02' as date))) then 0
  end as `found`
  from
  (select 'a timestamp is cut to its date' as `name`, cast('1' as decimal(1, 0)) as `expected`,
   cast('2026-05-01 18:00:00' as datetime(3)) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (case
   when i.`v` is null
   or dayofmonth(i.`v`) = 0
   or month(i.`v`) = 0 then null
   when char_length(cast(i.`v` as char)) <= 10
   or i.`v` >= '9999-12-31'
   or i.`v` < '0001-01-02' then cast(i.`v` as date)
   else date(cast(i.`v` as datetime) + interval case
    when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
    when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
    when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
    when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
    when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
    when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
    when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
    when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
    when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
    when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
    when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
    when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
    else 480
    end minute)
   end = cast('2026-05-02' as date)) then 1
  when not ((case
    when i.`v` is null
    or dayofmonth(i.`v`) = 0
    or month(i.`v`) = 0 then null
    when char_length(cast(i.`v` as char)) <= 10
    or i.`v` >= '9999-12-31'
    or i.`v` < '0001-01-02' then cast(i.`v` as date)
    else date(cast(i.`v` as datetime) + interval case
     when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
     when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
     when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
     when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
     when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
     when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
     when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
     when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
     when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
     when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
     when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
     when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
     else 480
     end minute)
    end = cast('2026-05-02' as date))) then 0
  end as `found`
  from
  (select 'another date' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('2026-05-01' as date) as `v`
   union all
   select 'null' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as date) as `v`) i) f) c
where c.`is_right` = 0;

-- isBlank: 78
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, case
  when (coalesce(cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
    0) = 0) then 1
  when not ((coalesce(cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
     '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
     0) = 0)) then 0
  end as `found`
  from
  (select 'tab' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0x09 using utf8mb4) as char)
   as `v`
   union all
   select 'line feed' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0x0a using utf8mb4) as
    char) as `v`
   union all
   select 'vertical tab' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0x0b using utf8mb4)
    as char) as `v`
   union all
   select 'form feed' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0x0c using utf8mb4) as
    char) as `v`
   union all
   select 'carriage return' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0x0d using
     utf8mb4) as char) as `v`
   union all
   select 'blank' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(' ' as char) as `v`
   union all
   select 'next line' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xc285 using utf8mb4)
    as char) as `v`
   union all
   select 'no-break space' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xc2a0 using
     utf8mb4) as char) as `v`
   union all
   select 'ogham space' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe19a80 using
     utf8mb4) as char) as `v`
   union all
   select 'Mongolian vowel separator' as `name`, cast('1' as decimal(1, 0)) as `expected`,
   cast(convert(0xe1a08e using utf8mb4) as char) as `v`
   union all
   select 'en quad' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28080 using utf8mb4)
    as char) as `v`
   union all
   select 'em quad' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28081 using utf8mb4)
    as char) as `v`
   union all
   select 'en space' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28082 using utf8mb4)
    as char) as `v`
   union all
   select 'em space' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28083 using utf8mb4)
    as char) as `v`
   union all
   select 'third of an em' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28084 using
     utf8mb4) as char) as `v`
   union all
   select 'quarter of an em' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28085 using
     utf8mb4) as char) as `v`
   union all
   select 'sixth of an em' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28086 using
     utf8mb4) as char) as `v`
   union all
   select 'figure space' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28087 using
     utf8mb4) as char) as `v`
   union all
   select 'punctuation space' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28088 using
     utf8mb4) as char) as `v`
   union all
   select 'thin space' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28089 using
     utf8mb4) as char) as `v`
   union all
   select 'hair space' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe2808a using
     utf8mb4) as char) as `v`
   union all
   select 'zero width space' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe2808b using
     utf8mb4) as char) as `v`
   union all
   select 'zero width non-joiner' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe2808c
     using utf8mb4) as char) as `v`
   union all
   select 'zero width joiner' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe2808d using
     utf8mb4) as char) as `v`
   union all
   select 'line separator' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe280a8 using
     utf8mb4) as char) as `v`
   union all
   select 'paragraph separator' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe280a9
     using utf8mb4) as char) as `v`
   union all
   select 'narrow no-break space' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe280af
     using utf8mb4) as char) as `v`
   union all
   select 'medium mathematical space' as `name`, cast('1' as decimal(1, 0)) as `expected`,
   cast(convert(0xe2819f using utf8mb4) as char) as `v`
   union all
   select 'word joiner' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe281a0 using
     utf8mb4) as char) as `v`
   union all
   select 'ideographic space' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe38080 using
     utf8mb4) as char) as `v`
   union all
   select 'byte order mark' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xefbbbf using
     utf8mb4) as char) as `v`
   union all
   select 'a letter between: tab' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0x09
      using utf8mb4), 'a', convert(0x09 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: line feed' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0x0a using utf8mb4), 'a', convert(0x0a using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: vertical tab' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0x0b using utf8mb4), 'a', convert(0x0b using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: form feed' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0x0c using utf8mb4), 'a', convert(0x0c using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: carriage return' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0x0d using utf8mb4), 'a', convert(0x0d using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: blank' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(' a ' as char) as
   `v`
   union all
   select 'a letter between: next line' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xc285 using utf8mb4), 'a', convert(0xc285 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: no-break space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xc2a0 using utf8mb4), 'a', convert(0xc2a0 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: ogham space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe19a80 using utf8mb4), 'a', convert(0xe19a80 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: Mongolian vowel separator' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe1a08e using utf8mb4), 'a', convert(0xe1a08e using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: en quad' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe28080 using utf8mb4), 'a', convert(0xe28080 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: em quad' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe28081 using utf8mb4), 'a', convert(0xe28081 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: en space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe28082 using utf8mb4), 'a', convert(0xe28082 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: em space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe28083 using utf8mb4), 'a', convert(0xe28083 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: third of an em' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe28084 using utf8mb4), 'a', convert(0xe28084 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: quarter of an em' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe28085 using utf8mb4), 'a', convert(0xe28085 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: sixth of an em' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe28086 using utf8mb4), 'a', convert(0xe28086 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: figure space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe28087 using utf8mb4), 'a', convert(0xe28087 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: punctuation space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe28088 using utf8mb4), 'a', convert(0xe28088 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: thin space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe28089 using utf8mb4), 'a', convert(0xe28089 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: hair space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe2808a using utf8mb4), 'a', convert(0xe2808a using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: zero width space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe2808b using utf8mb4), 'a', convert(0xe2808b using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: zero width non-joiner' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe2808c using utf8mb4), 'a', convert(0xe2808c using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: zero width joiner' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe2808d using utf8mb4), 'a', convert(0xe2808d using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: line separator' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe280a8 using utf8mb4), 'a', convert(0xe280a8 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: paragraph separator' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe280a9 using utf8mb4), 'a', convert(0xe280a9 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: narrow no-break space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe280af using utf8mb4), 'a', convert(0xe280af using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: medium mathematical space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe2819f using utf8mb4), 'a', convert(0xe2819f using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: word joiner' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe281a0 using utf8mb4), 'a', convert(0xe281a0 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: ideographic space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe38080 using utf8mb4), 'a', convert(0xe38080 using utf8mb4)) as char) as `v`
   union all
   select 'a letter between: byte order mark' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xefbbbf using utf8mb4), 'a', convert(0xefbbbf using utf8mb4)) as char) as `v`
   union all
   select 'null' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as char) as `v`
   union all
   select 'an empty text' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('' as char) as `v`
   union all
   select 'all of them together' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(concat(convert(0x09
      using utf8mb4), convert(0x0a using utf8mb4), convert(0x0b using utf8mb4), convert(0x0c using utf8mb4),
     convert(0x0d using utf8mb4), ' ', convert(0xc285 using utf8mb4), convert(0xc2a0 using utf8mb4),
     convert(0xe19a80 using utf8mb4), convert(0xe1a08e using utf8mb4), convert(0xe28080 using utf8mb4),
     convert(0xe28081 using utf8mb4), convert(0xe28082 using utf8mb4), convert(0xe28083 using utf8mb4),
     convert(0xe28084 using utf8mb4), convert(0xe28085 using utf8mb4), convert(0xe28086 using utf8mb4),
     convert(0xe28087 using utf8mb4), convert(0xe28088 using utf8mb4), convert(0xe28089 using utf8mb4),
     convert(0xe2808a using utf8mb4), convert(0xe2808b using utf8mb4), convert(0xe2808c using utf8mb4),
     convert(0xe2808d using utf8mb4), convert(0xe280a8 using utf8mb4), convert(0xe280a9 using utf8mb4),
     convert(0xe280af using utf8mb4), convert(0xe2819f using utf8mb4), convert(0xe281a0 using utf8mb4),
     convert(0xe38080 using utf8mb4), convert(0xefbbbf using utf8mb4)) as char) as `v`
   union all
   select 'a zero' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('0' as char) as `v`
   union all
   select 'a hyphen' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('-' as char) as `v`
   union all
   select 'a Chinese word' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('无' as char) as `v`
   union all
   select 'a percent sign' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('%' as char) as `v`
   union all
   select 'an underscore' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('_' as char) as `v`
   union all
   select 'a backslash' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('\' as char) as `v`
   union all
   select 'a bracket' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('[' as char) as `v`
   union all
   select 'a caret' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('^' as char) as `v`
   union all
   select 'a letter after an ideographic space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(concat(convert(0xe38080 using utf8mb4), 'a') as char) as `v`
   union all
   select 'a soft hyphen is no white space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(convert(0xc2ad using utf8mb4) as char) as `v`
   union all
   select 'an empty Braille cell is no white space' as `name`, cast('0' as decimal(1, 0)) as `expected`,
   cast(convert(0xe2a080 using utf8mb4) as char) as `v`
   union all
   select 'a character outside the basic plane' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('𠮷'
    as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (coalesce(cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
    0) = 0) then 1
  when not ((coalesce(cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
     '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
     0) = 0)) then 0
  end as `found`
  from
  (select 'a padded column of blanks' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('        ' as
    char) as `v`) i) f) c
where c.`is_right` = 0;

-- normalText at its ends: 31
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(f.`found`, cast('|' as char character set utf8mb4) collate utf8mb4_nopad_bin) = f.`expected` then
 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, lower(regexp_replace(case
    when cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
    then
    regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`v`
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
    else cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin end,
    '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
    '')) as `found`
  from
  (select 'tab' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0x09 using utf8mb4), 'a', convert(0x09 using utf8mb4)) as char) as `v`
   union all
   select 'line feed' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0x0a using utf8mb4), 'a', convert(0x0a using utf8mb4)) as char) as `v`
   union all
   select 'vertical tab' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0x0b using utf8mb4), 'a', convert(0x0b using utf8mb4)) as char) as `v`
   union all
   select 'form feed' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0x0c using utf8mb4), 'a', convert(0x0c using utf8mb4)) as char) as `v`
   union all
   select 'carriage return' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0x0d using utf8mb4), 'a', convert(0x0d using utf8mb4)) as char) as `v`
   union all
   select 'blank' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(' a ' as char) as `v`
   union all
   select 'next line' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xc285 using utf8mb4), 'a', convert(0xc285 using utf8mb4)) as char) as `v`
   union all
   select 'no-break space' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xc2a0 using utf8mb4), 'a', convert(0xc2a0 using utf8mb4)) as char) as `v`
   union all
   select 'ogham space' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe19a80 using utf8mb4), 'a', convert(0xe19a80 using utf8mb4)) as char) as
   `v`
   union all
   select 'Mongolian vowel separator' as `name`, cast('a|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(concat(convert(0xe1a08e using utf8mb4), 'a', convert(0xe1a08e using
      utf8mb4)) as char) as `v`
   union all
   select 'en quad' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe28080 using utf8mb4), 'a', convert(0xe28080 using utf8mb4)) as char) as
   `v`
   union all
   select 'em quad' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe28081 using utf8mb4), 'a', convert(0xe28081 using utf8mb4)) as char) as
   `v`
   union all
   select 'en space' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe28082 using utf8mb4), 'a', convert(0xe28082 using utf8mb4)) as char) as
   `v`
   union all
   select 'em space' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe28083 using utf8mb4), 'a', convert(0xe28083 using utf8mb4)) as char) as
   `v`
   union all
   select 'third of an em' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe28084 using utf8mb4), 'a', convert(0xe28084 using utf8mb4)) as char) as
   `v`
   union all
   select 'quarter of an em' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe28085 using utf8mb4), 'a', convert(0xe28085 using utf8mb4)) as char) as
   `v`
   union all
   select 'sixth of an em' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe28086 using utf8mb4), 'a', convert(0xe28086 using utf8mb4)) as char) as
   `v`
   union all
   select 'figure space' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe28087 using utf8mb4), 'a', convert(0xe28087 using utf8mb4)) as char) as
   `v`
   union all
   select 'punctuation space' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe28088 using utf8mb4), 'a', convert(0xe28088 using utf8mb4)) as char) as
   `v`
   union all
   select 'thin space' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe28089 using utf8mb4), 'a', convert(0xe28089 using utf8mb4)) as char) as
   `v`
   union all
   select 'hair space' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe2808a using utf8mb4), 'a', convert(0xe2808a using utf8mb4)) as char) as
   `v`
   union all
   select 'zero width space' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe2808b using utf8mb4), 'a', convert(0xe2808b using utf8mb4)) as char) as
   `v`
   union all
   select 'zero width non-joiner' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast(concat(convert(0xe2808c using utf8mb4), 'a', convert(0xe2808c using utf8mb4)) as char)
   as `v`
   union all
   select 'zero width joiner' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe2808d using utf8mb4), 'a', convert(0xe2808d using utf8mb4)) as char) as
   `v`
   union all
   select 'line separator' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe280a8 using utf8mb4), 'a', convert(0xe280a8 using utf8mb4)) as char) as
   `v`
   union all
   select 'paragraph separator' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast(concat(convert(0xe280a9 using utf8mb4), 'a', convert(0xe280a9 using utf8mb4)) as char)
   as `v`
   union all
   select 'narrow no-break space' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast(concat(convert(0xe280af using utf8mb4), 'a', convert(0xe280af using utf8mb4)) as char)
   as `v`
   union all
   select 'medium mathematical space' as `name`, cast('a|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(concat(convert(0xe2819f using utf8mb4), 'a', convert(0xe2819f using
      utf8mb4)) as char) as `v`
   union all
   select 'word joiner' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe281a0 using utf8mb4), 'a', convert(0xe281a0 using utf8mb4)) as char) as
   `v`
   union all
   select 'ideographic space' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xe38080 using utf8mb4), 'a', convert(0xe38080 using utf8mb4)) as char) as
   `v`
   union all
   select 'byte order mark' as `name`, cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat(convert(0xefbbbf using utf8mb4), 'a', convert(0xefbbbf using utf8mb4)) as char) as
   `v`) i) f) c
where c.`is_right` = 0;

-- normalText: 21
-- known limit, "a ligature is taken apart": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
-- known limit, "a number in a circle": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
-- known limit, "a squared unit": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
-- known limit, "half-width kana": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
-- known limit, "letter and accent become one": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
-- known limit, "a Roman numeral": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(f.`found`, cast('|' as char character set utf8mb4) collate utf8mb4_nopad_bin) = f.`expected` then
 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, lower(regexp_replace(case
    when cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
    then
    regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`v`
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
    else cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin end,
    '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
    '')) as `found`
  from
  (select 'lower case' as `name`, cast('abc def|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast('ABC Def' as char) as `v`
   union all
   select 'accented letters' as `name`, cast('äöü é|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast('ÄÖÜ É' as char) as `v`
   union all
   select 'Greek and Cyrillic' as `name`, cast('δж|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast('ΔЖ' as char) as `v`
   union all
   select 'full-width letters, hyphen and digits' as `name`, cast('abc-123|' as char character set utf8mb4)
   collate utf8mb4_nopad_bin as `expected`, cast(concat(convert(0xe38080 using utf8mb4), ' ＡＢＣ－１２３',
     convert(0xe2808b using utf8mb4)) as char) as `v`
   union all
   select 'full-width punctuation' as `name`, cast('(1.5)/,:;?!#&@|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('（１．５）／，：；？！＃＆＠' as char) as `v`
   union all
   select 'every full-width character' as `name`,
   cast('!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\]^_`abcdefghijklmnopqrstuvwxyz{|}~|' as
    char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast('！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～' as
    char) as `v`
   union all
   select 'an ideographic space within becomes a blank' as `name`, cast('深圳市 华强|' as char character set
    utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(concat('深圳市', convert(0xe38080 using utf8mb4), '华强')
    as char) as `v`
   union all
   select 'a no-break space within becomes a blank' as `name`, cast('a b|' as char character set utf8mb4)
   collate utf8mb4_nopad_bin as `expected`, cast(concat('a', convert(0xc2a0 using utf8mb4), 'b') as char) as
   `v`
   union all
   select 'a zero-width character within stays' as `name`, cast('a​b|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(concat('a', convert(0xe2808b using utf8mb4), 'b') as char) as `v`
   union all
   select 'a line feed within stays' as `name`, cast('a
b|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(concat('a', convert(0x0a using utf8mb4), 'b') as char) as `v`
   union all
   select 'Chinese stays' as `name`, cast('深圳市华强电子有限公司|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('深圳市华强电子有限公司' as char) as `v`
   union all
   select 'a character outside the basic plane stays' as `name`, cast('𠮷野家|' as char character set utf8mb4)
   collate utf8mb4_nopad_bin as `expected`, cast('𠮷野家' as char) as `v`
   union all
   select 'sharp s stays' as `name`, cast('straße|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast('Straße' as char) as `v`
   union all
   select 'a ligature is taken apart' as `name`, cast('ﬁn|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('ﬁn' as char) as `v`
   union all
   select 'a number in a circle' as `name`, cast('①|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast('①' as char) as `v`
   union all
   select 'a squared unit' as `name`, cast('㎏|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast('㎏' as char) as `v`
   union all
   select 'half-width kana' as `name`, cast('ｶﾅ|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast('ｶﾅ' as char) as `v`
   union all
   select 'letter and accent become one' as `name`, cast('é|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(concat('e', convert(0xcc81 using utf8mb4)) as char) as `v`
   union all
   select 'a Roman numeral' as `name`, cast('ⅳ|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast('Ⅳ' as char) as `v`
   union all
   select 'null' as `name`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(null as char) as `v`) i
  union all
  select i.`name`, i.`expected`, lower(regexp_replace(case
    when cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
    then
    regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`v`
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
    else cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin end,
    '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
    '')) as `found`
  from
  (select 'the padding of a column goes' as `name`, cast('abc|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('Abc       ' as char) as `v`) i) f) c
where c.`is_right` = 0;

-- normalIdentifier: 14
-- known limit, "a number in a circle": the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(f.`found`, cast('|' as char character set utf8mb4) collate utf8mb4_nopad_bin) = f.`expected` then
 1
 when f.`expected` is null
 and concat(f.`found`, cast('|' as char character set utf8mb4) collate utf8mb4_nopad_bin) = cast('|' as char
  character set utf8mb4) collate utf8mb4_nopad_bin then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, regexp_replace(upper(replace(case
     when cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
     '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
     then
     regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`v`
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
     else cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin end, 'ß', 'ss')), '[^A-Z0-9]',
   '') as `found`
  from
  (select 'upper case' as `name`, cast('DE123456789|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast('de123456789' as char) as `v`
   union all
   select 'separators go' as `name`, cast('91350100MA12|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(' 91 3501-00.MA/1_2 ' as char) as `v`
   union all
   select 'full-width letters and digits' as `name`, cast('91350100MA|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('９１３５０１００ＭＡ' as char) as `v`
   union all
   select 'full-width lower case' as `name`, cast('AB1|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('ａｂ１' as char) as `v`
   union all
   select 'Chinese goes' as `name`, cast('91MA|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast('税号91MA' as char) as `v`
   union all
   select 'zero-width characters go' as `name`, cast('9135|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(concat('91', convert(0xe2808b using utf8mb4), '35', convert(0xefbbbf
      using utf8mb4)) as char) as `v`
   union all
   select 'line feeds go' as `name`, cast('9135|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast(concat('91', convert(0x0a using utf8mb4), '35', convert(0x0d using utf8mb4), convert(0x09
      using utf8mb4)) as char) as `v`
   union all
   select 'accented letters go' as `name`, cast('B1|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast('Äb1' as char) as `v`
   union all
   select 'Cyrillic letters that look the same go' as `name`, cast('1|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('А1' as char) as `v`
   union all
   select 'sharp s is two letters' as `name`, cast('STRASSE1|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast('Straße1' as char) as `v`
   union all
   select 'what has none of them' as `name`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast('无' as char) as `v`
   union all
   select 'an empty text' as `name`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast('' as char) as `v`
   union all
   select 'null' as `name`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(null as char) as `v`
   union all
   select 'a number in a circle' as `name`, cast('A|' as char character set utf8mb4) collate utf8mb4_nopad_bin
   as `expected`, cast('A①' as char) as `v`) i) f) c
where c.`is_right` = 0;

-- matches: 37
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:[0-9]{6})\z'
    as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:[0-9]{6})\z' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '"123456" ~ [0-9]{6}' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('123456' as char) as
   `v`
   union all
   select '"1234567" ~ [0-9]{6}' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('1234567' as char)
   as `v`
   union all
   select '"x123456" ~ [0-9]{6}' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('x123456' as char)
   as `v`
   union all
   select '"12345" ~ [0-9]{6}' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('12345' as char) as
   `v`
   union all
   select '"123456\n" ~ [0-9]{6}' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(concat('123456',
     convert(0x0a using utf8mb4)) as char) as `v`
   union all
   select '"\n123456" ~ [0-9]{6}' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0x0a
      using utf8mb4), '123456') as char) as `v`
   union all
   select '"12345６" ~ [0-9]{6}' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('12345６' as char) as
   `v`
   union all
   select 'null ~ [0-9]{6}' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:a|bc)\z' as
    char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:a|bc)\z'
     as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '"a" ~ a|bc' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('a' as char) as `v`
   union all
   select '"bc" ~ a|bc' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('bc' as char) as `v`
   union all
   select '"abc" ~ a|bc' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('abc' as char) as `v`
   union all
   select '"ac" ~ a|bc' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('ac' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:[a-z]+)\z' as
    char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:[a-z]+)\z' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '"abc" ~ [a-z]+' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('abc' as char) as `v`
   union all
   select '"ABC" ~ [a-z]+' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('ABC' as char) as `v`
   union all
   select '"é" ~ [a-z]+' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('é' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:a.c)\z' as
    char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:a.c)\z'
     as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '"abc" ~ a.c' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('abc' as char) as `v`
   union all
   select '"a中c" ~ a.c' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('a中c' as char) as `v`
   union all
   select '"a𠮷c" ~ a.c' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('a𠮷c' as char) as `v`
   union all
   select '"ac" ~ a.c' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast('ac' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
   cast('(?s)\A(?:(0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详))\z' as char character set utf8mb4)
   collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:(0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详))\z' as char character set utf8mb4)
    collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '"000" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('1' as decimal(1, 0))
   as `expected`, cast('000' as char) as `v`
   union all
   select '"n/a" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('1' as decimal(1, 0))
   as `expected`, cast('n/a' as char) as `v`
   union all
   select '"na" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('1' as decimal(1, 0))
   as `expected`, cast('na' as char) as `v`
   union all
   select '"n.a." ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('1' as decimal(1,
     0)) as `expected`, cast('n.a.' as char) as `v`
   union all
   select '"nxa" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('0' as decimal(1, 0))
   as `expected`, cast('nxa' as char) as `v`
   union all
   select '"nab" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('0' as decimal(1, 0))
   as `expected`, cast('nab' as char) as `v`
   union all
   select '"???" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('1' as decimal(1, 0))
   as `expected`, cast('???' as char) as `v`
   union all
   select '"..." ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('1' as decimal(1, 0))
   as `expected`, cast('...' as char) as `v`
   union all
   select '"abc" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('0' as decimal(1, 0))
   as `expected`, cast('abc' as char) as `v`
   union all
   select '"无" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('1' as decimal(1, 0))
   as `expected`, cast('无' as char) as `v`
   union all
   select '"暂无" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('1' as decimal(1, 0))
   as `expected`, cast('暂无' as char) as `v`
   union all
   select '"无锡" ~ (0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详)' as `name`, cast('0' as decimal(1, 0))
   as `expected`, cast('无锡' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
   cast('(?s)\A(?:[+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?)\z' as char character set utf8mb4)
   collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:[+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?)\z' as char character set utf8mb4)
    collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '"+86 (755) 8888-6666" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?' as `name`, cast('1' as
    decimal(1, 0)) as `expected`, cast('+86 (755) 8888-6666' as char) as `v`
   union all
   select '"0755-88886666转123" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?' as `name`, cast('1' as
    decimal(1, 0)) as `expected`, cast('0755-88886666转123' as char) as `v`
   union all
   select '"0755-88886666 ext. 12" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?' as `name`, cast('1'
    as decimal(1, 0)) as `expected`, cast('0755-88886666 ext. 12' as char) as `v`
   union all
   select '"tel 123" ~ [+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?' as `name`, cast('0' as decimal(1,
     0)) as `expected`, cast('tel 123' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
   cast('(?s)\A(?:\^\$\[\]\(\)\*\+\{\}\|)\z' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:\^\$\[\]\(\)\*\+\{\}\|)\z' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '"^$[]()*+{}|" ~ \^\$\[\]\(\)\*\+\{\}\|' as `name`, cast('1' as decimal(1, 0)) as `expected`,
   cast('^$[]()*+{}|' as char) as `v`) i
  union all
  select i.`name`, i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:o''brien)\z'
    as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:o''brien)\z' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select '"o''brien" ~ o''brien' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast('o''brien' as char)
   as `v`) i) f) c
where c.`is_right` = 0;

-- countWhere: 5
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select 'true only, neither false nor null' as `name`, cast('2' as decimal(1, 0)) as `expected`,
  (select count(case
    when given.`n` > cast('1' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a","1"],["b","2"],["c","3"],["d",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`) as `found`
  union all
  select 'none' as `name`, cast('0' as decimal(1, 0)) as `expected`,
  (select count(case
    when given.`n` > cast('9' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a","1"],["b","2"],["c","3"],["d",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`) as `found`
  union all
  select 'all' as `name`, cast('3' as decimal(1, 0)) as `expected`,
  (select count(case
    when given.`n` > cast('0' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a","1"],["b","2"],["c","3"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path
      '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`) as `found`
  union all
  select 'of nulls' as `name`, cast('0' as decimal(1, 0)) as `expected`,
  (select count(case
    when given.`n` > cast('0' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path '$[0]' error on
      error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as `found`
  union all
  select 'two of them added' as `name`, cast('3' as decimal(1, 0)) as `expected`,
  (select count(case
    when given.`n` > cast('1' as decimal(1, 0)) then 1 end) + count(case
    when given.`n` > cast('2' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a","1"],["b","2"],["c","3"],["d",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`) as `found`) f) c
where c.`is_right` = 0;

-- collectTexts: 10
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a","b","c"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["a","c","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin, cast('["b","a","c"]|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin, cast('["b","c","a"]|' as char character set utf8mb4)
  collate utf8mb4_nopad_bin, cast('["c","a","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["c","b","a"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select 'each text' as `name`, cast('["a","b","c"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin
  as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["b","1"],["a","1"],["c","1"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path
      '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`) as `found`) f
 union all
 select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["b","a"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin, cast('["b","a","b"]|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin, cast('["b","b","a"]|' as char character set utf8mb4)
  collate utf8mb4_nopad_bin, cast('["a","b","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin)
 then 1
 else 0
 end as `is_right`
 from
 (select 'repeated ones' as `name`, cast('["a","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin
  as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["b","1"],["a","1"],["b","1"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path
      '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`) as `found`) f
 union all
 select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["b","a"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select 'nulls are left out' as `name`, cast('["a","b"]|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["b","1"],[null,"1"],["a","1"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
      path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`) as `found`) f
 union all
 select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('[]|' as char character set utf8mb4) collate utf8mb4_nopad_bin, cast('[ ]|' as
   char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 when f.`found` is null then 1
 else 0
 end as `is_right`
 from
 (select 'nothing but nulls' as `name`, cast('[]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
  `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[[null,"1"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path '$[0]' error on
      error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as `found`)
 f
 union all
 select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["A","a","á"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["A","á","a"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin, cast('["a","A","á"]|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin, cast('["a","á","A"]|' as char character set utf8mb4)
  collate utf8mb4_nopad_bin, cast('["á","A","a"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["á","a","A"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select 'case and accents are kept apart' as `name`, cast('["A","a","á"]|' as char character set utf8mb4)
  collate utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a","1"],["A","1"],["á","1"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path
      '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`) as `found`) f
 union all
 select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["深圳"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select 'Chinese' as `name`, cast('["深圳"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
  `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["深圳","1"]]', '$[*]' columns (c0 varchar(2) character set utf8mb4 path '$[0]' error on
      error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as `found`)
 f
 union all
 select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a,b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select 'a comma' as `name`, cast('["a,b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
  `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a,b","1"]]', '$[*]' columns (c0 varchar(3) character set utf8mb4 path '$[0]' error on
      error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as `found`)
 f
 union all
 select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a\"b\\c"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select 'quotes and backslashes' as `name`, cast('["a\"b\\c"]|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a\"b\\c","1"]]', '$[*]' columns (c0 varchar(5) character set utf8mb4 path '$[0]' error
      on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as
  `found`) f
 union all
 select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a\nb\tc"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select 'line feed and tab' as `name`, cast('["a\nb\tc"]|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a\nb\tc","1"]]', '$[*]' columns (c0 varchar(5) character set utf8mb4 path '$[0]' error
      on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as
  `found`) f
 union all
 select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["<a&b>"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select 'angle brackets and ampersand' as `name`, cast('["<a&b>"]|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["<a&b>","1"]]', '$[*]' columns (c0 varchar(5) character set utf8mb4 path '$[0]' error on
      error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as `found`)
 f) c
where c.`is_right` = 0;

-- inlineTable: 13
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, f.`expected` as `expected`, concat(cast(f.`found` as char), cast('|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin) as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(f.`found`, cast('|' as char character set utf8mb4) collate utf8mb4_nopad_bin) = f.`expected` then
 1
 else 0
 end as `is_right`
 from
 (select 'a text' as `name`, cast('PO00012|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
  `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as char character set utf8mb4) collate
    utf8mb4_nopad_bin as `cell`
    from json_table('[["1",null],["2","PO00012"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(7) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select 'a text of another script' as `name`, cast('深圳 𠮷|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as char character set utf8mb4) collate
    utf8mb4_nopad_bin as `cell`
    from json_table('[["1",null],["2","深圳 𠮷"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(5) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select 'quotes and backslashes' as `name`, cast('O''Brien "x" \ \n {}[],:|' as char character set utf8mb4)
  collate utf8mb4_nopad_bin as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as char character set utf8mb4) collate
    utf8mb4_nopad_bin as `cell`
    from json_table('[["1",null],["2","O''Brien \"x\" \\ \\n {}[],:"],["3",null]]', '$[*]' columns (c0
      varchar(1) character set utf8mb4 path '$[0]' error on error, c1 varchar(23) character set utf8mb4 path
      '$[1]' error on error)) as cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select 'a line feed' as `name`, cast('a
b|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
  `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as char character set utf8mb4) collate
    utf8mb4_nopad_bin as `cell`
    from json_table('[["1",null],["2","a\nb"],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
      path '$[0]' error on error, c1 varchar(3) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select 'a null text' as `name`, cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as
  `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as char character set utf8mb4) collate
    utf8mb4_nopad_bin as `cell`
    from json_table('[["1",null],["2",null],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
      path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`) f
 union all
 select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select 'a number of 38 digits' as `name`, cast('12345678901234567890123456.789012345678' as decimal(38, 12))
  as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as decimal(38, 12)) as `cell`
    from json_table('[["1",null],["2","12345678901234567890123456.789012345678"],["3",null]]', '$[*]' columns
     (c0 varchar(1) character set utf8mb4 path '$[0]' error on error, c1 varchar(39) character set utf8mb4 path
      '$[1]' error on error)) as cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select 'a negative number' as `name`, cast('-12.5' as decimal(3, 1)) as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as decimal(3, 1)) as `cell`
    from json_table('[["1",null],["2","-12.5"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(5) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select 'a null number' as `name`, cast(null as decimal(1, 0)) as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as decimal(1, 0)) as `cell`
    from json_table('[["1",null],["2",null],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
      path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`) f
 union all
 select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select 'a date' as `name`, cast('2026-05-01' as date) as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as date) as `cell`
    from json_table('[["1",null],["2","2026-05-01"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(10) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select 'a null date' as `name`, cast(null as date) as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as date) as `cell`
    from json_table('[["1",null],["2",null],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
      path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`) f
 union all
 select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select 'true' as `name`, cast('1' as decimal(1, 0)) as `expected`, case
  when
  ((select case
    when given.`cell` = true then 1
    when given.`cell` = false then 0
    end
    from
    (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
     from json_table('[["1",null],["2","true"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
       utf8mb4 path '$[0]' error on error, c1 varchar(4) character set utf8mb4 path '$[1]' error on error)) as
     cells) as `given`
    where given.`row no` = cast('2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.`cell` = true then 1
     when given.`cell` = false then 0
     end
     from
     (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
      from json_table('[["1",null],["2","true"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
        utf8mb4 path '$[0]' error on error, c1 varchar(4) character set utf8mb4 path '$[1]' error on error)) as
      cells) as `given`
     where given.`row no` = cast('2' as decimal(1, 0))) = 1)) then 0
  end as `found`
  union all
  select 'false' as `name`, cast('0' as decimal(1, 0)) as `expected`, case
  when
  ((select case
    when given.`cell` = true then 1
    when given.`cell` = false then 0
    end
    from
    (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
     from json_table('[["1",null],["2","false"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
       utf8mb4 path '$[0]' error on error, c1 varchar(5) character set utf8mb4 path '$[1]' error on error)) as
     cells) as `given`
    where given.`row no` = cast('2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.`cell` = true then 1
     when given.`cell` = false then 0
     end
     from
     (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
      from json_table('[["1",null],["2","false"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
        utf8mb4 path '$[0]' error on error, c1 varchar(5) character set utf8mb4 path '$[1]' error on error)) as
      cells) as `given`
     where given.`row no` = cast('2' as decimal(1, 0))) = 1)) then 0
  end as `found`
  union all
  select 'a null boolean' as `name`, cast(null as decimal(1, 0)) as `expected`, case
  when
  ((select case
    when given.`cell` = true then 1
    when given.`cell` = false then 0
    end
    from
    (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
     from json_table('[["1",null],["2",null],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
       path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells)
    as `given`
    where given.`row no` = cast('2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.`cell` = true then 1
     when given.`cell` = false then 0
     end
     from
     (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
      from json_table('[["1",null],["2",null],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
        path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells)
     as `given`
     where given.`row no` = cast('2' as decimal(1, 0))) = 1)) then 0
  end as `found`) f) c
where c.`is_right` = 0;

-- firstRows: 3
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select 'are as many' as `name`, cast('2' as decimal(1, 0)) as `expected`,
  (select count(f.`n`)
   from
   (select *
    from
    (select given.`n` as `n`
     from
     (select cast(cells.c0 as decimal(2, 0)) as `n`
      from json_table('[["3"],["10"],["2"],["1"]]', '$[*]' columns (c0 varchar(2) character set utf8mb4 path
        '$[0]' error on error)) as cells) as `given`) as first_rows
    limit 2) f) as `found`
  union all
  select 'are the greatest' as `name`, cast('3' as decimal(1, 0)) as `expected`,
  (select min(f.`n`)
   from
   (select *
    from
    (select given.`n` as `n`
     from
     (select cast(cells.c0 as decimal(2, 0)) as `n`
      from json_table('[["3"],["10"],["2"],["1"]]', '$[*]' columns (c0 varchar(2) character set utf8mb4 path
        '$[0]' error on error)) as cells) as `given`) as first_rows
    order by `n` desc
    limit 2) f) as `found`
  union all
  select 'are the smallest' as `name`, cast('2' as decimal(1, 0)) as `expected`,
  (select max(f.`n`)
   from
   (select *
    from
    (select given.`n` as `n`
     from
     (select cast(cells.c0 as decimal(2, 0)) as `n`
      from json_table('[["3"],["10"],["2"],["1"]]', '$[*]' columns (c0 varchar(2) character set utf8mb4 path
        '$[0]' error on error)) as cells) as `given`) as first_rows
    order by `n` asc
    limit 2) f) as `found`) f) c
where c.`is_right` = 0;

-- expressions: 30
select c.`name`, c.`expected`, c.`found`
from
(select f.`name` as `name`, nullif(trim(trailing ' '
   from cast(f.`expected` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `expected`,
 nullif(trim(trailing ' '
   from cast(f.`found` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`, case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`name`, i.`expected`, case
  when ((i.`qty` - coalesce(i.`qty_received`, cast('0' as decimal(1, 0)))) > (cast('0.02' as decimal(3, 2)) *
    i.`qty`)) then 1
  when not (((i.`qty` - coalesce(i.`qty_received`, cast('0' as decimal(1, 0)))) > (cast('0.02' as decimal(3,
       2)) * i.`qty`))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'nothing received' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(10 as decimal(18, 4))
    as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as
     date) as `order_date`, cast(null as char) as `due_date_source`
    union all
    select 'all received' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(10 as decimal(18, 4)) as
    `qty`, cast(10 as decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date)
    as `order_date`, cast(null as char) as `due_date_source`
    union all
    select 'the tolerance itself is clean' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(10 as
     decimal(18, 4)) as `qty`, cast(9.8 as decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`,
    cast(null as date) as `order_date`, cast(null as char) as `due_date_source`
    union all
    select 'just over the tolerance' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(10 as
     decimal(18, 4)) as `qty`, cast(9.7999 as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast(null as char) as `due_date_source`
    union all
    select 'over-received' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(10 as decimal(18, 4)) as
    `qty`, cast(11 as decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date)
    as `order_date`, cast(null as char) as `due_date_source`
    union all
    select 'no quantity is unknown' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when ((cast('0.02' as decimal(3, 2)) * i.`qty`) > cast('0' as decimal(1, 0))) then 1
  when not (((cast('0.02' as decimal(3, 2)) * i.`qty`) > cast('0' as decimal(1, 0)))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'small products keep their digits' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(0.0001
     as decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when ((i.`qty` / nullif(cast('2' as decimal(1, 0)), 0)) = cast('1.5' as decimal(2, 1))) then 1
  when not (((i.`qty` / nullif(cast('2' as decimal(1, 0)), 0)) = cast('1.5' as decimal(2, 1)))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'a quotient is no whole number' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(3 as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when ((cast('1' as decimal(1, 0)) / nullif(cast('4' as decimal(1, 0)), 0)) = cast('0.25' as decimal(3, 2)))
  then 1
  when not (((cast('1' as decimal(1, 0)) / nullif(cast('4' as decimal(1, 0)), 0)) = cast('0.25' as decimal(3,
      2)))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'a quotient of whole literals' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when ((i.`qty` / nullif(i.`qty_received`, 0)) > cast('0' as decimal(1, 0))) then 1
  when not (((i.`qty` / nullif(i.`qty_received`, 0)) > cast('0' as decimal(1, 0)))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'divided by zero is unknown' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(3 as
     decimal(18, 4)) as `qty`, cast(0 as decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`,
    cast(null as date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when not ((i.`qty` > cast('0' as decimal(1, 0)))) then 1
  when not (not ((i.`qty` > cast('0' as decimal(1, 0))))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'not of an unknown is unknown' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when ((i.`qty` > cast('0' as decimal(1, 0)))
   and (i.`qty_received` > cast('5' as decimal(1, 0)))) then 1
  when not (((i.`qty` > cast('0' as decimal(1, 0)))
    and (i.`qty_received` > cast('5' as decimal(1, 0))))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'null and false is false' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(1 as decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`,
    cast(null as date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when ((i.`qty` > cast('0' as decimal(1, 0)))
   or (i.`qty_received` > cast('5' as decimal(1, 0)))) then 1
  when not (((i.`qty` > cast('0' as decimal(1, 0)))
    or (i.`qty_received` > cast('5' as decimal(1, 0))))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'null or true is true' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18,
      4)) as `qty`, cast(9 as decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as
     date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when (datediff(cast('2026-06-01' as date), coalesce(i.`due_date`, (i.`order_date` + interval cast(30 as
       signed) day))) > cast('30' as decimal(2, 0))) then 1
  when not ((datediff(cast('2026-06-01' as date), coalesce(i.`due_date`, (i.`order_date` + interval cast(30 as
        signed) day))) > cast('30' as decimal(2, 0)))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select '31 days is late' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4))
    as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast('2026-05-01' as date) as `due_date`,
    cast(null as date) as `order_date`, cast(null as char) as `due_date_source`
    union all
    select '30 days is not' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4))
    as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast('2026-05-02' as date) as `due_date`,
    cast(null as date) as `order_date`, cast(null as char) as `due_date_source`
    union all
    select 'the fallback is the order date and 30 days' as `name`, cast('1' as decimal(1, 0)) as `expected`,
    cast(null as decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date)
    as `due_date`, cast('2026-04-01' as date) as `order_date`, cast(null as char) as `due_date_source`
    union all
    select 'the fallback is not yet late' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast('2026-04-02' as date) as `order_date`, cast(null as char) as `due_date_source`
    union all
    select 'no date is unknown' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(18,
      4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null
     as date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when (datediff(cast('2026-06-01' as date), case
    when i.`due_date` is null then i.`order_date`
    when i.`order_date` < i.`due_date` then i.`order_date`
    else i.`due_date` end) > cast('30' as decimal(2, 0))) then 1
  when not ((datediff(cast('2026-06-01' as date), case
     when i.`due_date` is null then i.`order_date`
     when i.`order_date` < i.`due_date` then i.`order_date`
     else i.`due_date` end) > cast('30' as decimal(2, 0)))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'least passes over a null' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast('2026-04-01' as date) as `order_date`, cast(null as char) as `due_date_source`
    union all
    select 'least passes over the other null' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast('2026-04-01' as date) as
    `due_date`, cast(null as date) as `order_date`, cast(null as char) as `due_date_source`
    union all
    select 'least takes the smaller' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast('2026-05-31' as date) as
    `due_date`, cast('2026-04-01' as date) as `order_date`, cast(null as char) as `due_date_source`
    union all
    select 'least of nulls is null' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when (i.`due_date` = cast('2026-05-01' as date)) then 1
  when not ((i.`due_date` = cast('2026-05-01' as date))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'a date equals a date' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18,
      4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast('2026-05-01' as date) as `due_date`,
    cast(null as date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when (i.`due_date_source` = cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((i.`due_date_source` = cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin))
  then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'a text equals exactly' as `name`, cast('0' as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast('Header' as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when (i.`due_date_source` in (cast('line' as char character set utf8mb4) collate utf8mb4_nopad_bin,
    cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 1
  when not ((i.`due_date_source` in (cast('line' as char character set utf8mb4) collate utf8mb4_nopad_bin,
     cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'a text in a list' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4))
    as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as
     date) as `order_date`, cast('header ' as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when (i.`due_date_source` in (cast('line' as char character set utf8mb4) collate utf8mb4_nopad_bin,
    cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 1
  when not ((i.`due_date_source` in (cast('line' as char character set utf8mb4) collate utf8mb4_nopad_bin,
     cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'null in a list is unknown' as `name`, cast(null as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when (coalesce(cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
    0) = 0) then 1
  when not ((coalesce(cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
     '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
     0) = 0)) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'a blank text is blank' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast(concat(convert(0xe38080 using utf8mb4), ' ') as char)
    as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when (i.`due_date_source` is null) then 1
  when not ((i.`due_date_source` is null)) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'an empty text is null' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast('' as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when (lower(regexp_replace(case
     when cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
     '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
     then
     regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`due_date_source`
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
     else cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin end,
     '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
     '')) = cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((lower(regexp_replace(case
      when cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
      '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
      then
      regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`due_date_source`
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
      else cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin end,
      '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
      '')) = cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'a normal text' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as
    `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date)
    as `order_date`, cast(' ＨEADER' as char) as `due_date_source`) s) i
  union all
  select i.`name`, i.`expected`, case
  when (coalesce(i.`due_date_source`, cast(' ' as char character set utf8mb4) collate utf8mb4_nopad_bin) =
   cast(' ' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((coalesce(i.`due_date_source`, cast(' ' as char character set utf8mb4) collate utf8mb4_nopad_bin) =
    cast(' ' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select s.`name`, s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as
    decimal(65, 20)) as `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select 'no text stands for null' as `name`, cast('1' as decimal(1, 0)) as `expected`, cast(null as
     decimal(18, 4)) as `qty`, cast(null as decimal(18, 4)) as `qty_received`, cast(null as date) as
    `due_date`, cast(null as date) as `order_date`, cast(null as char) as `due_date_source`) s) i) f) c
where c.`is_right` = 0;

-- all: 431

select case
when sum(c.`is_right`) = 431 then 'PASS 431/431'
else concat('FAIL ', cast(sum(c.`is_right`) as char), '/431')
end as `self_check`
from
(select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(f.`found`, cast('|' as char character set utf8mb4) collate utf8mb4_nopad_bin) = f.`expected` then
 1
 else 0
 end as `is_right`
 from
 (select cast('PO00012|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('PO00012'
   as char character set utf8mb4) collate utf8mb4_nopad_bin as `found`
  union all
  select cast('a'' or 1=1 --|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  cast('a'' or 1=1 --' as char character set utf8mb4) collate utf8mb4_nopad_bin as `found`
  union all
  select cast('\'' \n \|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  cast('\'' \n \' as char character set utf8mb4) collate utf8mb4_nopad_bin as `found`
  union all
  select cast('深圳市 𠮷|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('深圳市 𠮷'
   as char character set utf8mb4) collate utf8mb4_nopad_bin as `found`
  union all
  select cast('? $1 :a @p1 {x} %s &b|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  cast('? $1 :a @p1 {x} %s &b' as char character set utf8mb4) collate utf8mb4_nopad_bin as `found`
  union all
  select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(null as char
   character set utf8mb4) collate utf8mb4_nopad_bin as `found`
  union all
  select i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select cast('42|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(42 as
    decimal(38, 0)) as `v`
   union all
   select cast('-7|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(-7 as
    decimal(38, 0)) as `v`
   union all
   select cast('0|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(0 as
    decimal(38, 0)) as `v`
   union all
   select cast('99999999999999999999999999999999999999|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(99999999999999999999999999999999999999 as decimal(38, 0)) as `v`) i
  union all
  select i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select cast('12345678901234567890123456.789012345678|' as char character set utf8mb4) collate
   utf8mb4_nopad_bin as `expected`, cast(12345678901234567890123456.789012345678 as decimal(38, 12)) as `v`) i
  union all
  select i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select cast('0.5|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(0.5 as
    decimal(10, 1)) as `v`) i
  union all
  select i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select cast('-0.25|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(-0.25 as
    decimal(10, 2)) as `v`
   union all
   select cast('12.50|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(12.50 as
    decimal(10, 2)) as `v`
   union all
   select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(null as
    decimal(10, 2)) as `v`) i
  union all
  select i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select cast('0.0000000001|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(0.0000000001 as decimal(20, 10)) as `v`) i
  union all
  select i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select cast('2026-05-01|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast('2026-05-01' as date) as `v`
   union all
   select cast('0999-12-31|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast('0999-12-31' as date) as `v`
   union all
   select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(null as date)
   as `v`) i
  union all
  select i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select cast('PO00012|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast('PO00012' as char) as `v`
   union all
   select cast('000120|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('000120'
    as char) as `v`
   union all
   select cast(' A1|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(' A1' as
    char) as `v`
   union all
   select cast('A  1|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('A  1' as
    char) as `v`
   union all
   select cast('A1|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('A1   ' as
    char) as `v`
   union all
   select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('   ' as char)
   as `v`
   union all
   select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('' as char) as
   `v`
   union all
   select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(null as char)
   as `v`
   union all
   select cast('A1	|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(concat('A1',
     convert(0x09 using utf8mb4)) as char) as `v`
   union all
   select cast('A1　|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(concat('A1',
     convert(0xe38080 using utf8mb4)) as char) as `v`
   union all
   select cast('AbC|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('AbC' as
    char) as `v`
   union all
   select cast('深圳市华强|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('深圳市华强' as
    char) as `v`
   union all
   select cast('𠮷野家|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('𠮷野家' as
    char) as `v`
   union all
   select cast('O''Brien "x" 100% _ \ ;--|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
   `expected`, cast('O''Brien "x" 100% _ \ ;--' as char) as `v`
   union all
   select cast('ＡＢ１|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('ＡＢ１' as
    char) as `v`) i
  union all
  select i.`expected`, nullif(trim(trailing ' '
    from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `found`
  from
  (select cast('A1|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('A1        '
    as char) as `v`
   union all
   select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('          '
    as char) as `v`) i
  union all
  select i.`expected`, lower(regexp_replace(case
    when cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
    then
    regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`v`
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
    else cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin end,
    '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
    '')) as `found`
  from
  (select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0x09 using utf8mb4), 'a', convert(0x09 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0x0a using utf8mb4), 'a', convert(0x0a using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0x0b using utf8mb4), 'a', convert(0x0b using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0x0c using utf8mb4), 'a', convert(0x0c using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0x0d using utf8mb4), 'a', convert(0x0d using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(' a ' as char)
   as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xc285 using utf8mb4), 'a', convert(0xc285 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xc2a0 using utf8mb4), 'a', convert(0xc2a0 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe19a80 using utf8mb4), 'a', convert(0xe19a80 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe1a08e using utf8mb4), 'a', convert(0xe1a08e using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe28080 using utf8mb4), 'a', convert(0xe28080 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe28081 using utf8mb4), 'a', convert(0xe28081 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe28082 using utf8mb4), 'a', convert(0xe28082 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe28083 using utf8mb4), 'a', convert(0xe28083 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe28084 using utf8mb4), 'a', convert(0xe28084 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe28085 using utf8mb4), 'a', convert(0xe28085 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe28086 using utf8mb4), 'a', convert(0xe28086 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe28087 using utf8mb4), 'a', convert(0xe28087 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe28088 using utf8mb4), 'a', convert(0xe28088 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe28089 using utf8mb4), 'a', convert(0xe28089 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe2808a using utf8mb4), 'a', convert(0xe2808a using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe2808b using utf8mb4), 'a', convert(0xe2808b using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe2808c using utf8mb4), 'a', convert(0xe2808c using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe2808d using utf8mb4), 'a', convert(0xe2808d using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe280a8 using utf8mb4), 'a', convert(0xe280a8 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe280a9 using utf8mb4), 'a', convert(0xe280a9 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe280af using utf8mb4), 'a', convert(0xe280af using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe2819f using utf8mb4), 'a', convert(0xe2819f using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe281a0 using utf8mb4), 'a', convert(0xe281a0 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe38080 using utf8mb4), 'a', convert(0xe38080 using utf8mb4)) as char) as `v`
   union all
   select cast('a|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xefbbbf using utf8mb4), 'a', convert(0xefbbbf using utf8mb4)) as char) as `v`) i
  union all
  select i.`expected`, lower(regexp_replace(case
    when cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
    then
    regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`v`
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
    else cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin end,
    '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
    '')) as `found`
  from
  (select cast('abc def|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast('ABC Def' as char) as `v`
   union all
   select cast('äöü é|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('ÄÖÜ É' as
    char) as `v`
   union all
   select cast('δж|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('ΔЖ' as char)
   as `v`
   union all
   select cast('abc-123|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat(convert(0xe38080 using utf8mb4), ' ＡＢＣ－１２３', convert(0xe2808b using utf8mb4)) as char) as `v`
   union all
   select cast('(1.5)/,:;?!#&@|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast('（１．５）／，：；？！＃＆＠' as char) as `v`
   union all
   select
   cast('!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\]^_`abcdefghijklmnopqrstuvwxyz{|}~|' as
    char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast('！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～' as
    char) as `v`
   union all
   select cast('深圳市 华强|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat('深圳市', convert(0xe38080 using utf8mb4), '华强') as char) as `v`
   union all
   select cast('a b|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(concat('a',
     convert(0xc2a0 using utf8mb4), 'b') as char) as `v`
   union all
   select cast('a​b|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(concat('a',
     convert(0xe2808b using utf8mb4), 'b') as char) as `v`
   union all
   select cast('a
b|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(concat('a',
     convert(0x0a using utf8mb4), 'b') as char) as `v`
   union all
   select cast('深圳市华强电子有限公司|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast('深圳市华强电子有限公司' as char) as `v`
   union all
   select cast('𠮷野家|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('𠮷野家' as
    char) as `v`
   union all
   select cast('straße|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('Straße'
    as char) as `v`
   union all
   select cast('ﬁn|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('ﬁn' as char)
   as `v`
   union all
   select cast('①|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('①' as char)
   as `v`
   union all
   select cast('㎏|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('㎏' as char)
   as `v`
   union all
   select cast('ｶﾅ|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('ｶﾅ' as char)
   as `v`
   union all
   select cast('é|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(concat('e',
     convert(0xcc81 using utf8mb4)) as char) as `v`
   union all
   select cast('ⅳ|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('Ⅳ' as char)
   as `v`
   union all
   select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(null as char)
   as `v`) i
  union all
  select i.`expected`, lower(regexp_replace(case
    when cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
    then
    regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`v`
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
    else cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin end,
    '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
    '')) as `found`
  from
  (select cast('abc|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('Abc       '
    as char) as `v`) i
  union all
  select cast('PO00012|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as char character set utf8mb4) collate
    utf8mb4_nopad_bin as `cell`
    from json_table('[["1",null],["2","PO00012"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(7) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select cast('深圳 𠮷|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as char character set utf8mb4) collate
    utf8mb4_nopad_bin as `cell`
    from json_table('[["1",null],["2","深圳 𠮷"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(5) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select cast('O''Brien "x" \ \n {}[],:|' as char character set utf8mb4) collate utf8mb4_nopad_bin as
  `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as char character set utf8mb4) collate
    utf8mb4_nopad_bin as `cell`
    from json_table('[["1",null],["2","O''Brien \"x\" \\ \\n {}[],:"],["3",null]]', '$[*]' columns (c0
      varchar(1) character set utf8mb4 path '$[0]' error on error, c1 varchar(23) character set utf8mb4 path
      '$[1]' error on error)) as cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select cast('a
b|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as char character set utf8mb4) collate
    utf8mb4_nopad_bin as `cell`
    from json_table('[["1",null],["2","a\nb"],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
      path '$[0]' error on error, c1 varchar(3) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as char character set utf8mb4) collate
    utf8mb4_nopad_bin as `cell`
    from json_table('[["1",null],["2",null],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
      path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`) f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select i.`expected`, case
  when (i.`v` = cast('深圳市𠮷é' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((i.`v` = cast('深圳市𠮷é' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe6b7b1 using utf8mb4),
     convert(0xe59cb3 using utf8mb4), convert(0xe5b882 using utf8mb4), convert(0xf0a0aeb7 using utf8mb4),
     convert(0xc3a9 using utf8mb4)) as char) as `v`) i
  union all
  select cast('1' as decimal(1, 0)) as `expected`, case
  when (true = true) then 1
  when not ((true = true)) then 0
  end as `found`
  union all
  select cast('0' as decimal(1, 0)) as `expected`, case
  when (false = true) then 1
  when not ((false = true)) then 0
  end as `found`
  union all
  select cast(null as decimal(1, 0)) as `expected`, case
  when (cast(null as signed) = true) then 1
  when not ((cast(null as signed) = true)) then 0
  end as `found`
  union all
  select i.`expected`, case
  when ((i.`v` <> 0) = true) then 1
  when not (((i.`v` <> 0) = true)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast(1 as signed) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(0 as signed) as `v`
   union all
   select cast(null as decimal(1, 0)) as `expected`, cast(null as signed) as `v`) i
  union all
  select i.`expected`, case
  when ((i.`v` <> 0) = true) then 1
  when not (((i.`v` <> 0) = true)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast(1 as decimal(1, 0)) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(0 as decimal(1, 0)) as `v`
   union all
   select cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(1, 0)) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('A1' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('a1' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('e' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('e' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('é' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('ú' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('ú' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('ü' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('Ａ1' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('ss' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('ss' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('ß' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('か' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('か' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('カ' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('é' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('é' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast(concat('e', convert(0xcc81 using utf8mb4)) as char) as
   `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast(concat('A', convert(0xe2808b using utf8mb4), '1') as
    char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('華強' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('華強' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('华强' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('𠮸' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('𠮸' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('𠮷' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('A1  ' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('A1        ' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast(concat('A1', convert(0x09 using utf8mb4)) as char) as
   `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast(' A1' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('12' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('12' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('0012' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast(null as decimal(1, 0)) as `expected`, cast('' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('A1' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('a1' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('e' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('e' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('é' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('A1  ' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
    character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') <> cast('A1' as char
     character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
     character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
    utf8mb4_nopad_bin)) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
      character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
     utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('A1' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
     character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
    utf8mb4_nopad_bin)) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
      character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
     utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('a1' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
     character set utf8mb4) collate utf8mb4_nopad_bin, cast('e' as char character set utf8mb4) collate
    utf8mb4_nopad_bin)) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
      character set utf8mb4) collate utf8mb4_nopad_bin, cast('e' as char character set utf8mb4) collate
     utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('é' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
     character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
    utf8mb4_nopad_bin)) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
      character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
     utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('A1  ' as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
     character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
    utf8mb4_nopad_bin)) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') in (cast('-' as char
      character set utf8mb4) collate utf8mb4_nopad_bin, cast('A1' as char character set utf8mb4) collate
     utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('A1' as char) as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('a1' as char) as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('é' as char) as `v`, cast('e' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('ü' as char) as `v`, cast('ú' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('Ａ1' as char) as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('ß' as char) as `v`, cast('ss' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('カ' as char) as `v`, cast('か' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast(concat('e', convert(0xcc81 using utf8mb4)) as char) as
   `v`, cast('é' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast(concat('A', convert(0xe2808b using utf8mb4), '1') as
    char) as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('华强' as char) as `v`, cast('華強' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('𠮷' as char) as `v`, cast('𠮸' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('A1  ' as char) as `v`, cast('A1' as char) as `other`)
  i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('A1        ' as char) as `v`, cast('A1' as char) as
   `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast(concat('A1', convert(0x09 using utf8mb4)) as char) as
   `v`, cast('A1' as char) as `other`) i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast(' A1' as char) as `v`, cast('A1' as char) as `other`)
  i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('0012' as char) as `v`, cast('12' as char) as `other`)
  i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`, cast('A1' as char) as `other`)
  i
  union all
  select i.`expected`, case
  when (nullif(trim(trailing ' '
     from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
     from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), '')) then 1
  when not ((nullif(trim(trailing ' '
      from cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') = nullif(trim(trailing ' '
      from cast(i.`other` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))) then 0
  end as `found`
  from
  (select cast(null as decimal(1, 0)) as `expected`, cast('' as char) as `v`, cast('A1' as char) as `other`) i
  union all
  select i.`expected`, case
  when (case
   when i.`v` is null
   or dayofmonth(i.`v`) = 0
   or month(i.`v`) = 0 then null
   when char_length(cast(i.`v` as char)) <= 10
   or i.`v` >= '9999-12-31'
   or i.`v` < '0001-01-02' then cast(i.`v` as date)
   else date(cast(i.`v` as datetime) + interval case
    when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
    when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
    when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
    when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
    when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
    when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
    when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
    when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
    when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
    when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
    when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
    when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
    else 480
    end minute)
   end = cast('2026-05-02' as date)) then 1
  when not ((case
    when i.`v` is null
    or dayofmonth(i.`v`) = 0
    or month(i.`v`) = 0 then null
    when char_length(cast(i.`v` as char)) <= 10
    or i.`v` >= '9999-12-31'
    or i.`v` < '0001-01-02' then cast(i.`v` as date)
    else date(cast(i.`v` as datetime) + interval case
     when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
     when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
     when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
     when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
     when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
     when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
     when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
     when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
     when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
     when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
     when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
     when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
     else 480
     end minute)
    end = cast('2026-05-02' as date))) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('2026-05-01 18:00:00' as datetime(3)) as `v`) i
  union all
  select i.`expected`, case
  when (case
   when i.`v` is null
   or dayofmonth(i.`v`) = 0
   or month(i.`v`) = 0 then null
   when char_length(cast(i.`v` as char)) <= 10
   or i.`v` >= '9999-12-31'
   or i.`v` < '0001-01-02' then cast(i.`v` as date)
   else date(cast(i.`v` as datetime) + interval case
    when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
    when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
    when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
    when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
    when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
    when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
    when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
    when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
    when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
    when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
    when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
    when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
    else 480
    end minute)
   end = cast('2026-05-02' as date)) then 1
  when not ((case
    when i.`v` is null
    or dayofmonth(i.`v`) = 0
    or month(i.`v`) = 0 then null
    when char_length(cast(i.`v` as char)) <= 10
    or i.`v` >= '9999-12-31'
    or i.`v` < '0001-01-02' then cast(i.`v` as date)
    else date(cast(i.`v` as datetime) + interval case
     when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
     when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
     when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
     when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
     when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
     when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
     when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
     when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
     when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
     when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
     when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
     when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
     else 480
     end minute)
    end = cast('2026-05-02' as date))) then 0
  end as `found`
  from
  (select cast('0' as decimal(1, 0)) as `expected`, cast('2026-05-01' as date) as `v`
   union all
   select cast(null as decimal(1, 0)) as `expected`, cast(null as date) as `v`) i
  union all
  select i.`expected`, case
  when (coalesce(cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
    0) = 0) then 1
  when not ((coalesce(cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
     '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
     0) = 0)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0x09 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0x0a using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0x0b using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0x0c using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0x0d using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(' ' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xc285 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xc2a0 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe19a80 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe1a08e using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28080 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28081 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28082 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28083 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28084 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28085 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28086 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28087 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28088 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe28089 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe2808a using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe2808b using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe2808c using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe2808d using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe280a8 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe280a9 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe280af using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe2819f using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe281a0 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xe38080 using utf8mb4) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(convert(0xefbbbf using utf8mb4) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0x09 using utf8mb4), 'a', convert(0x09
      using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0x0a using utf8mb4), 'a', convert(0x0a
      using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0x0b using utf8mb4), 'a', convert(0x0b
      using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0x0c using utf8mb4), 'a', convert(0x0c
      using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0x0d using utf8mb4), 'a', convert(0x0d
      using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(' a ' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xc285 using utf8mb4), 'a',
     convert(0xc285 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xc2a0 using utf8mb4), 'a',
     convert(0xc2a0 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe19a80 using utf8mb4), 'a',
     convert(0xe19a80 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe1a08e using utf8mb4), 'a',
     convert(0xe1a08e using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe28080 using utf8mb4), 'a',
     convert(0xe28080 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe28081 using utf8mb4), 'a',
     convert(0xe28081 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe28082 using utf8mb4), 'a',
     convert(0xe28082 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe28083 using utf8mb4), 'a',
     convert(0xe28083 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe28084 using utf8mb4), 'a',
     convert(0xe28084 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe28085 using utf8mb4), 'a',
     convert(0xe28085 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe28086 using utf8mb4), 'a',
     convert(0xe28086 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe28087 using utf8mb4), 'a',
     convert(0xe28087 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe28088 using utf8mb4), 'a',
     convert(0xe28088 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe28089 using utf8mb4), 'a',
     convert(0xe28089 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe2808a using utf8mb4), 'a',
     convert(0xe2808a using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe2808b using utf8mb4), 'a',
     convert(0xe2808b using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe2808c using utf8mb4), 'a',
     convert(0xe2808c using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe2808d using utf8mb4), 'a',
     convert(0xe2808d using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe280a8 using utf8mb4), 'a',
     convert(0xe280a8 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe280a9 using utf8mb4), 'a',
     convert(0xe280a9 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe280af using utf8mb4), 'a',
     convert(0xe280af using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe2819f using utf8mb4), 'a',
     convert(0xe2819f using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe281a0 using utf8mb4), 'a',
     convert(0xe281a0 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe38080 using utf8mb4), 'a',
     convert(0xe38080 using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xefbbbf using utf8mb4), 'a',
     convert(0xefbbbf using utf8mb4)) as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(null as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast(concat(convert(0x09 using utf8mb4), convert(0x0a using
      utf8mb4), convert(0x0b using utf8mb4), convert(0x0c using utf8mb4), convert(0x0d using utf8mb4), ' ',
     convert(0xc285 using utf8mb4), convert(0xc2a0 using utf8mb4), convert(0xe19a80 using utf8mb4),
     convert(0xe1a08e using utf8mb4), convert(0xe28080 using utf8mb4), convert(0xe28081 using utf8mb4),
     convert(0xe28082 using utf8mb4), convert(0xe28083 using utf8mb4), convert(0xe28084 using utf8mb4),
     convert(0xe28085 using utf8mb4), convert(0xe28086 using utf8mb4), convert(0xe28087 using utf8mb4),
     convert(0xe28088 using utf8mb4), convert(0xe28089 using utf8mb4), convert(0xe2808a using utf8mb4),
     convert(0xe2808b using utf8mb4), convert(0xe2808c using utf8mb4), convert(0xe2808d using utf8mb4),
     convert(0xe280a8 using utf8mb4), convert(0xe280a9 using utf8mb4), convert(0xe280af using utf8mb4),
     convert(0xe2819f using utf8mb4), convert(0xe281a0 using utf8mb4), convert(0xe38080 using utf8mb4),
     convert(0xefbbbf using utf8mb4)) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('0' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('-' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('无' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('%' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('_' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('\' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('[' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('^' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0xe38080 using utf8mb4), 'a') as char)
   as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(convert(0xc2ad using utf8mb4) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(convert(0xe2a080 using utf8mb4) as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('𠮷' as char) as `v`) i
  union all
  select i.`expected`, case
  when (coalesce(cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
    0) = 0) then 1
  when not ((coalesce(cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
     '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
     0) = 0)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('        ' as char) as `v`) i
  union all
  select i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:[0-9]{6})\z'
    as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:[0-9]{6})\z' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('123456' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('1234567' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('x123456' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('12345' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat('123456', convert(0x0a using utf8mb4)) as char)
   as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast(concat(convert(0x0a using utf8mb4), '123456') as char)
   as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('12345６' as char) as `v`
   union all
   select cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:a|bc)\z' as
    char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:a|bc)\z'
     as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('a' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('bc' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('abc' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('ac' as char) as `v`) i
  union all
  select i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:[a-z]+)\z' as
    char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:[a-z]+)\z' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('abc' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('ABC' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('é' as char) as `v`) i
  union all
  select i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:a.c)\z' as
    char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:a.c)\z'
     as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('abc' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('a中c' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('a𠮷c' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('ac' as char) as `v`) i
  union all
  select i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
   cast('(?s)\A(?:(0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详))\z' as char character set utf8mb4)
   collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:(0+|1+|9+|x+|n/?a|n\.a\.?|none|-+|\.+|\?+|/+|无|暂无|不详))\z' as char character set utf8mb4)
    collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('000' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('n/a' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('na' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('n.a.' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('nxa' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('nab' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('???' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('...' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('abc' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('无' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('暂无' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('无锡' as char) as `v`) i
  union all
  select i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
   cast('(?s)\A(?:[+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?)\z' as char character set utf8mb4)
   collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:[+]?[0-9 ()./-]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?)\z' as char character set utf8mb4)
    collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('+86 (755) 8888-6666' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('0755-88886666转123' as char) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('0755-88886666 ext. 12' as char) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('tel 123' as char) as `v`) i
  union all
  select i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
   cast('(?s)\A(?:\^\$\[\]\(\)\*\+\{\}\|)\z' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:\^\$\[\]\(\)\*\+\{\}\|)\z' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('^$[]()*+{}|' as char) as `v`) i
  union all
  select i.`expected`, case
  when (cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp cast('(?s)\A(?:o''brien)\z'
    as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    cast('(?s)\A(?:o''brien)\z' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('o''brien' as char) as `v`) i
  union all
  select cast('1' as decimal(1, 0)) as `expected`, case
  when
  ((select case
    when given.`cell` = true then 1
    when given.`cell` = false then 0
    end
    from
    (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
     from json_table('[["1",null],["2","true"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
       utf8mb4 path '$[0]' error on error, c1 varchar(4) character set utf8mb4 path '$[1]' error on error)) as
     cells) as `given`
    where given.`row no` = cast('2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.`cell` = true then 1
     when given.`cell` = false then 0
     end
     from
     (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
      from json_table('[["1",null],["2","true"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
        utf8mb4 path '$[0]' error on error, c1 varchar(4) character set utf8mb4 path '$[1]' error on error)) as
      cells) as `given`
     where given.`row no` = cast('2' as decimal(1, 0))) = 1)) then 0
  end as `found`
  union all
  select cast('0' as decimal(1, 0)) as `expected`, case
  when
  ((select case
    when given.`cell` = true then 1
    when given.`cell` = false then 0
    end
    from
    (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
     from json_table('[["1",null],["2","false"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
       utf8mb4 path '$[0]' error on error, c1 varchar(5) character set utf8mb4 path '$[1]' error on error)) as
     cells) as `given`
    where given.`row no` = cast('2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.`cell` = true then 1
     when given.`cell` = false then 0
     end
     from
     (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
      from json_table('[["1",null],["2","false"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
        utf8mb4 path '$[0]' error on error, c1 varchar(5) character set utf8mb4 path '$[1]' error on error)) as
      cells) as `given`
     where given.`row no` = cast('2' as decimal(1, 0))) = 1)) then 0
  end as `found`
  union all
  select cast(null as decimal(1, 0)) as `expected`, case
  when
  ((select case
    when given.`cell` = true then 1
    when given.`cell` = false then 0
    end
    from
    (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
     from json_table('[["1",null],["2",null],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
       path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells)
    as `given`
    where given.`row no` = cast('2' as decimal(1, 0))) = 1) then 1
  when not
  (((select case
     when given.`cell` = true then 1
     when given.`cell` = false then 0
     end
     from
     (select cast(cells.c0 as decimal(1, 0)) as `row no`, (cells.c1 = 'true') as `cell`
      from json_table('[["1",null],["2",null],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
        path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells)
     as `given`
     where given.`row no` = cast('2' as decimal(1, 0))) = 1)) then 0
  end as `found`
  union all
  select i.`expected`, case
  when ((i.`qty` - coalesce(i.`qty_received`, cast('0' as decimal(1, 0)))) > (cast('0.02' as decimal(3, 2)) *
    i.`qty`)) then 1
  when not (((i.`qty` - coalesce(i.`qty_received`, cast('0' as decimal(1, 0)))) > (cast('0.02' as decimal(3,
       2)) * i.`qty`))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(10 as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`
    union all
    select cast('0' as decimal(1, 0)) as `expected`, cast(10 as decimal(18, 4)) as `qty`, cast(10 as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`
    union all
    select cast('0' as decimal(1, 0)) as `expected`, cast(10 as decimal(18, 4)) as `qty`, cast(9.8 as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`
    union all
    select cast('1' as decimal(1, 0)) as `expected`, cast(10 as decimal(18, 4)) as `qty`, cast(9.7999 as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`
    union all
    select cast('0' as decimal(1, 0)) as `expected`, cast(10 as decimal(18, 4)) as `qty`, cast(11 as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`
    union all
    select cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when ((cast('0.02' as decimal(3, 2)) * i.`qty`) > cast('0' as decimal(1, 0))) then 1
  when not (((cast('0.02' as decimal(3, 2)) * i.`qty`) > cast('0' as decimal(1, 0)))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(0.0001 as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when ((i.`qty` / nullif(cast('2' as decimal(1, 0)), 0)) = cast('1.5' as decimal(2, 1))) then 1
  when not (((i.`qty` / nullif(cast('2' as decimal(1, 0)), 0)) = cast('1.5' as decimal(2, 1)))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(3 as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when ((cast('1' as decimal(1, 0)) / nullif(cast('4' as decimal(1, 0)), 0)) = cast('0.25' as decimal(3, 2)))
  then 1
  when not (((cast('1' as decimal(1, 0)) / nullif(cast('4' as decimal(1, 0)), 0)) = cast('0.25' as decimal(3,
      2)))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when ((i.`qty` / nullif(i.`qty_received`, 0)) > cast('0' as decimal(1, 0))) then 1
  when not (((i.`qty` / nullif(i.`qty_received`, 0)) > cast('0' as decimal(1, 0)))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast(null as decimal(1, 0)) as `expected`, cast(3 as decimal(18, 4)) as `qty`, cast(0 as decimal(18,
      4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`, cast(null as
     char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when not ((i.`qty` > cast('0' as decimal(1, 0)))) then 1
  when not (not ((i.`qty` > cast('0' as decimal(1, 0))))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when ((i.`qty` > cast('0' as decimal(1, 0)))
   and (i.`qty_received` > cast('5' as decimal(1, 0)))) then 1
  when not (((i.`qty` > cast('0' as decimal(1, 0)))
    and (i.`qty_received` > cast('5' as decimal(1, 0))))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('0' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(1 as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when ((i.`qty` > cast('0' as decimal(1, 0)))
   or (i.`qty_received` > cast('5' as decimal(1, 0)))) then 1
  when not (((i.`qty` > cast('0' as decimal(1, 0)))
    or (i.`qty_received` > cast('5' as decimal(1, 0))))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(9 as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when (datediff(cast('2026-06-01' as date), coalesce(i.`due_date`, (i.`order_date` + interval cast(30 as
       signed) day))) > cast('30' as decimal(2, 0))) then 1
  when not ((datediff(cast('2026-06-01' as date), coalesce(i.`due_date`, (i.`order_date` + interval cast(30 as
        signed) day))) > cast('30' as decimal(2, 0)))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast('2026-05-01' as date) as `due_date`, cast(null as date) as
    `order_date`, cast(null as char) as `due_date_source`
    union all
    select cast('0' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast('2026-05-02' as date) as `due_date`, cast(null as date) as
    `order_date`, cast(null as char) as `due_date_source`
    union all
    select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast('2026-04-01' as date) as
    `order_date`, cast(null as char) as `due_date_source`
    union all
    select cast('0' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast('2026-04-02' as date) as
    `order_date`, cast(null as char) as `due_date_source`
    union all
    select cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when (datediff(cast('2026-06-01' as date), case
    when i.`due_date` is null then i.`order_date`
    when i.`order_date` < i.`due_date` then i.`order_date`
    else i.`due_date` end) > cast('30' as decimal(2, 0))) then 1
  when not ((datediff(cast('2026-06-01' as date), case
     when i.`due_date` is null then i.`order_date`
     when i.`order_date` < i.`due_date` then i.`order_date`
     else i.`due_date` end) > cast('30' as decimal(2, 0)))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast('2026-04-01' as date) as
    `order_date`, cast(null as char) as `due_date_source`
    union all
    select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast('2026-04-01' as date) as `due_date`, cast(null as date) as
    `order_date`, cast(null as char) as `due_date_source`
    union all
    select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast('2026-05-31' as date) as `due_date`, cast('2026-04-01' as date) as
    `order_date`, cast(null as char) as `due_date_source`
    union all
    select cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when (i.`due_date` = cast('2026-05-01' as date)) then 1
  when not ((i.`due_date` = cast('2026-05-01' as date))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast('2026-05-01' as date) as `due_date`, cast(null as date) as
    `order_date`, cast(null as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when (i.`due_date_source` = cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((i.`due_date_source` = cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin))
  then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('0' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast('Header' as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when (i.`due_date_source` in (cast('line' as char character set utf8mb4) collate utf8mb4_nopad_bin,
    cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 1
  when not ((i.`due_date_source` in (cast('line' as char character set utf8mb4) collate utf8mb4_nopad_bin,
     cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast('header ' as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when (i.`due_date_source` in (cast('line' as char character set utf8mb4) collate utf8mb4_nopad_bin,
    cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 1
  when not ((i.`due_date_source` in (cast('line' as char character set utf8mb4) collate utf8mb4_nopad_bin,
     cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin))) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when (coalesce(cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
    '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
    0) = 0) then 1
  when not ((coalesce(cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
     '[^\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]',
     0) = 0)) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(concat(convert(0xe38080 using utf8mb4), ' ') as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when (i.`due_date_source` is null) then 1
  when not ((i.`due_date_source` is null)) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast('' as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when (lower(regexp_replace(case
     when cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
     '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
     then
     regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`due_date_source`
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
     else cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin end,
     '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
     '')) = cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((lower(regexp_replace(case
      when cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
      '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
      then
      regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`due_date_source`
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
      else cast(i.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin end,
      '\A[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+|[\x{9}\x{a}\x{b}\x{c}\x{d}\x{20}\x{85}\x{a0}\x{1680}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}\x{200b}\x{200c}\x{200d}\x{2060}\x{feff}\x{180e}]+\z',
      '')) = cast('header' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(' ＨEADER' as char) as `due_date_source`) s) i
  union all
  select i.`expected`, case
  when (coalesce(i.`due_date_source`, cast(' ' as char character set utf8mb4) collate utf8mb4_nopad_bin) =
   cast(' ' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
  when not ((coalesce(i.`due_date_source`, cast(' ' as char character set utf8mb4) collate utf8mb4_nopad_bin) =
    cast(' ' as char character set utf8mb4) collate utf8mb4_nopad_bin)) then 0
  end as `found`
  from
  (select s.`expected`, cast(s.`qty` as decimal(65, 20)) as `qty`, cast(s.`qty_received` as decimal(65, 20)) as
   `qty_received`, case
   when s.`due_date` is null
   or dayofmonth(s.`due_date`) = 0
   or month(s.`due_date`) = 0 then null
   else cast(s.`due_date` as date)
   end as `due_date`, case
   when s.`order_date` is null
   or dayofmonth(s.`order_date`) = 0
   or month(s.`order_date`) = 0 then null
   else cast(s.`order_date` as date)
   end as `order_date`, nullif(trim(trailing ' '
     from cast(s.`due_date_source` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as
   `due_date_source`
   from
   (select cast('1' as decimal(1, 0)) as `expected`, cast(null as decimal(18, 4)) as `qty`, cast(null as
     decimal(18, 4)) as `qty_received`, cast(null as date) as `due_date`, cast(null as date) as `order_date`,
    cast(null as char) as `due_date_source`) s) i) f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select cast('42' as decimal(2, 0)) as `expected`, cast('42' as decimal(2, 0)) as `found`
  union all
  select cast('12345678901234567890.1' as decimal(21, 1)) as `expected`, cast('12345678901234567890.10' as
   decimal(22, 2)) as `found`
  union all
  select cast('12345678901234567890123456.789012345678' as decimal(38, 12)) as `expected`,
  cast('12345678901234567890123456.789012345678' as decimal(38, 12)) as `found`
  union all
  select cast('0.02' as decimal(3, 2)) as `expected`, cast('0.02' as decimal(3, 2)) as `found`
  union all
  select cast('-1' as decimal(1, 0)) as `expected`, cast('-1' as decimal(1, 0)) as `found`
  union all
  select cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(1, 0)) as `found`
  union all
  select cast('7' as decimal(1, 0)) as `expected`,
  (select q.`company`
   from
   (select cast('7' as decimal(1, 0)) as `company`) q) as `found`
  union all
  select cast('7' as decimal(1, 0)) as `expected`,
  (select q.`order`
   from
   (select cast('7' as decimal(1, 0)) as `order`) q) as `found`
  union all
  select cast('7' as decimal(1, 0)) as `expected`,
  (select q.`user`
   from
   (select cast('7' as decimal(1, 0)) as `user`) q) as `found`
  union all
  select cast('7' as decimal(1, 0)) as `expected`,
  (select q.`due date`
   from
   (select cast('7' as decimal(1, 0)) as `due date`) q) as `found`
  union all
  select cast('7' as decimal(1, 0)) as `expected`,
  (select q.`MANDT`
   from
   (select cast('7' as decimal(1, 0)) as `MANDT`) q) as `found`
  union all
  select cast('7' as decimal(1, 0)) as `expected`,
  (select q.`cFieldName`
   from
   (select cast('7' as decimal(1, 0)) as `cFieldName`) q) as `found`
  union all
  select cast('7' as decimal(1, 0)) as `expected`,
  (select q.`供应商`
   from
   (select cast('7' as decimal(1, 0)) as `供应商`) q) as `found`
  union all
  select cast('7' as decimal(1, 0)) as `expected`,
  (select q.`o'clock`
   from
   (select cast('7' as decimal(1, 0)) as `o'clock`) q) as `found`
  union all
  select i.`expected`, cast(i.`v` as decimal(65, 20)) as `found`
  from
  (select cast('42' as decimal(2, 0)) as `expected`, cast(42 as decimal(38, 0)) as `v`
   union all
   select cast('99999999999999999999999999999999999999' as decimal(38, 0)) as `expected`,
   cast(99999999999999999999999999999999999999 as decimal(38, 0)) as `v`) i
  union all
  select i.`expected`, cast(i.`v` as decimal(65, 20)) as `found`
  from
  (select cast('-12.75' as decimal(4, 2)) as `expected`, cast(-12.75 as decimal(10, 2)) as `v`
   union all
   select cast(null as decimal(1, 0)) as `expected`, cast(null as decimal(10, 2)) as `v`) i
  union all
  select i.`expected`, cast(i.`v` as decimal(65, 20)) as `found`
  from
  (select cast('12345678901234567890123456.789012345678' as decimal(38, 12)) as `expected`,
   cast(12345678901234567890123456.789012345678 as decimal(38, 12)) as `v`) i
  union all
  select i.`expected`, cast(i.`v` as decimal(65, 20)) as `found`
  from
  (select cast('7.25' as decimal(3, 2)) as `expected`, cast('7.25' as char) as `v`
   union all
   select cast(null as decimal(1, 0)) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`expected`, cast(i.`v` as decimal(65, 20)) as `found`
  from
  (select cast('-31.5' as decimal(3, 1)) as `expected`, cast('-31.5     ' as char) as `v`) i
  union all
  select cast('5' as decimal(1, 0)) as `expected`,
  (select count(distinct nullif(trim(trailing ' '
      from cast(given.`t` as char character set utf8mb4) collate utf8mb4_nopad_bin), ''))
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`
    from json_table('[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\t"],[null],["A1"]]', '$[*]' columns (c0
      varchar(3) character set utf8mb4 path '$[0]' error on error)) as cells) as `given`) as `found`
  union all
  select cast('3' as decimal(1, 0)) as `expected`,
  (select max(g.`n`)
   from
   (select r.`k` as `k`, count(*) as `n`
    from
    (select nullif(trim(trailing ' '
       from cast(given.`t` as char character set utf8mb4) collate utf8mb4_nopad_bin), '') as `k`
     from
     (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`
      from json_table('[["A1"],["a1"],["Ａ1"],["Á1"],["A1 "],["A1\t"],[null],["A1"]]', '$[*]' columns (c0
        varchar(3) character set utf8mb4 path '$[0]' error on error)) as cells) as `given`) r
    group by r.`k`) g) as `found`
  union all
  select i.`expected`, datediff(cast('2026-06-01' as date), i.`v`) as `found`
  from
  (select cast('31' as decimal(2, 0)) as `expected`, cast('2026-05-01' as date) as `v`
   union all
   select cast('1' as decimal(1, 0)) as `expected`, cast('2026-05-31' as date) as `v`
   union all
   select cast('0' as decimal(1, 0)) as `expected`, cast('2026-06-01' as date) as `v`
   union all
   select cast('-1' as decimal(1, 0)) as `expected`, cast('2026-06-02' as date) as `v`
   union all
   select cast('824' as decimal(3, 0)) as `expected`, cast('2024-02-28' as date) as `v`
   union all
   select cast('64' as decimal(2, 0)) as `expected`, cast('2026-03-29' as date) as `v`
   union all
   select cast('46172' as decimal(5, 0)) as `expected`, cast('1900-01-01' as date) as `v`
   union all
   select cast('-2912291' as decimal(7, 0)) as `expected`, cast('9999-12-31' as date) as `v`
   union all
   select cast(null as decimal(1, 0)) as `expected`, cast(null as date) as `v`) i
  union all
  select i.`expected`, datediff(cast('2026-06-01' as date), (i.`v` + interval cast(30 as signed) day)) as
  `found`
  from
  (select cast('1' as decimal(1, 0)) as `expected`, cast('2026-05-01' as date) as `v`) i
  union all
  select cast('2' as decimal(1, 0)) as `expected`,
  (select count(case
    when given.`n` > cast('1' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a","1"],["b","2"],["c","3"],["d",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`) as `found`
  union all
  select cast('0' as decimal(1, 0)) as `expected`,
  (select count(case
    when given.`n` > cast('9' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a","1"],["b","2"],["c","3"],["d",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`) as `found`
  union all
  select cast('3' as decimal(1, 0)) as `expected`,
  (select count(case
    when given.`n` > cast('0' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a","1"],["b","2"],["c","3"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path
      '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`) as `found`
  union all
  select cast('0' as decimal(1, 0)) as `expected`,
  (select count(case
    when given.`n` > cast('0' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path '$[0]' error on
      error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as `found`
  union all
  select cast('3' as decimal(1, 0)) as `expected`,
  (select count(case
    when given.`n` > cast('1' as decimal(1, 0)) then 1 end) + count(case
    when given.`n` > cast('2' as decimal(1, 0)) then 1 end)
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a","1"],["b","2"],["c","3"],["d",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`) as `found`
  union all
  select cast('12345678901234567890123456.789012345678' as decimal(38, 12)) as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as decimal(38, 12)) as `cell`
    from json_table('[["1",null],["2","12345678901234567890123456.789012345678"],["3",null]]', '$[*]' columns
     (c0 varchar(1) character set utf8mb4 path '$[0]' error on error, c1 varchar(39) character set utf8mb4 path
      '$[1]' error on error)) as cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select cast('-12.5' as decimal(3, 1)) as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as decimal(3, 1)) as `cell`
    from json_table('[["1",null],["2","-12.5"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(5) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select cast(null as decimal(1, 0)) as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as decimal(1, 0)) as `cell`
    from json_table('[["1",null],["2",null],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
      path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select cast('2' as decimal(1, 0)) as `expected`,
  (select count(f.`n`)
   from
   (select *
    from
    (select given.`n` as `n`
     from
     (select cast(cells.c0 as decimal(2, 0)) as `n`
      from json_table('[["3"],["10"],["2"],["1"]]', '$[*]' columns (c0 varchar(2) character set utf8mb4 path
        '$[0]' error on error)) as cells) as `given`) as first_rows
    limit 2) f) as `found`
  union all
  select cast('3' as decimal(1, 0)) as `expected`,
  (select min(f.`n`)
   from
   (select *
    from
    (select given.`n` as `n`
     from
     (select cast(cells.c0 as decimal(2, 0)) as `n`
      from json_table('[["3"],["10"],["2"],["1"]]', '$[*]' columns (c0 varchar(2) character set utf8mb4 path
        '$[0]' error on error)) as cells) as `given`) as first_rows
    order by `n` desc
    limit 2) f) as `found`
  union all
  select cast('2' as decimal(1, 0)) as `expected`,
  (select max(f.`n`)
   from
   (select *
    from
    (select given.`n` as `n`
     from
     (select cast(cells.c0 as decimal(2, 0)) as `n`
      from json_table('[["3"],["10"],["2"],["1"]]', '$[*]' columns (c0 varchar(2) character set utf8mb4 path
        '$[0]' error on error)) as cells) as `given`) as first_rows
    order by `n` asc
    limit 2) f) as `found`) f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when f.`found` = f.`expected` then 1
 else 0
 end as `is_right`
 from
 (select cast('2024-02-29' as date) as `expected`, cast('2024-02-29' as date) as `found`
  union all
  select cast(null as date) as `expected`, cast(null as date) as `found`
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
   when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
   when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
   when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
   when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
   when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
   when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
   when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
   when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
   when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
   when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
   when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end as `found`
  from
  (select cast('2026-05-01' as date) as `expected`, cast('2026-05-01' as date) as `v`
   union all
   select cast('9999-12-31' as date) as `expected`, cast('9999-12-31' as date) as `v`
   union all
   select cast(null as date) as `expected`, cast(null as date) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
   when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
   when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
   when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
   when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
   when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
   when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
   when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
   when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
   when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
   when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
   when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end as `found`
  from
  (select cast('2026-05-01' as date) as `expected`, cast('2026-05-01 15:59:59' as datetime(3)) as `v`
   union all
   select cast('2026-05-02' as date) as `expected`, cast('2026-05-01 16:00:00' as datetime(3)) as `v`
   union all
   select cast('2026-05-01' as date) as `expected`, cast('2026-05-01 15:59:59.999' as datetime(3)) as `v`
   union all
   select cast('2026-05-01' as date) as `expected`, cast('2026-05-01 00:00:00' as datetime(3)) as `v`
   union all
   select cast('2024-03-01' as date) as `expected`, cast('2024-02-29 16:00:00' as datetime(3)) as `v`
   union all
   select cast('1900-01-01' as date) as `expected`, cast('1900-01-01 00:00:00' as datetime(3)) as `v`
   union all
   select cast('9999-12-31' as date) as `expected`, cast('9999-12-31 00:00:00' as datetime(3)) as `v`
   union all
   select cast('2050-07-01' as date) as `expected`, cast('2050-06-30 16:00:00' as datetime(3)) as `v`
   union all
   select cast(null as date) as `expected`, cast(null as datetime(3)) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'1991-09-14 17:00:00' then 480
   when i.`v` >= timestamp'1991-04-13 18:00:00' then 540
   when i.`v` >= timestamp'1990-09-15 17:00:00' then 480
   when i.`v` >= timestamp'1990-04-14 18:00:00' then 540
   when i.`v` >= timestamp'1989-09-16 17:00:00' then 480
   when i.`v` >= timestamp'1989-04-15 18:00:00' then 540
   when i.`v` >= timestamp'1988-09-10 17:00:00' then 480
   when i.`v` >= timestamp'1988-04-16 18:00:00' then 540
   when i.`v` >= timestamp'1987-09-12 17:00:00' then 480
   when i.`v` >= timestamp'1987-04-11 18:00:00' then 540
   when i.`v` >= timestamp'1986-09-13 17:00:00' then 480
   when i.`v` >= timestamp'1986-05-03 18:00:00' then 540
   else 480
   end minute)
  end as `found`
  from
  (select cast('2026-05-01' as date) as `expected`, cast('2026-05-01' as char) as `v`
   union all
   select cast('2026-05-01' as date) as `expected`, cast('20260501' as char) as `v`
   union all
   select cast('2026-05-02' as date) as `expected`, cast('2026-05-01 18:00:00' as char) as `v`
   union all
   select cast(null as date) as `expected`, cast(null as char) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'2040-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2040-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2039-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2039-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2038-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2038-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2037-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2037-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2036-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2036-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2035-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2035-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2034-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2034-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2033-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2033-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2032-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2032-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2031-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2031-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2030-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2030-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2029-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2029-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2028-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2028-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2027-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2027-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2026-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2026-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2025-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2025-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2024-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2024-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2023-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2023-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2022-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2022-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2021-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2021-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2020-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2020-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2019-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2019-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2018-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2018-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2017-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2017-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2016-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2016-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2015-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2015-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2014-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2014-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2013-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2013-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2012-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2012-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2011-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2011-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2010-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2010-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2009-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2009-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2008-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2008-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2007-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2007-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2006-10-29 06:00:00' then -300
   when i.`v` >= timestamp'2006-04-02 07:00:00' then -240
   when i.`v` >= timestamp'2005-10-30 06:00:00' then -300
   when i.`v` >= timestamp'2005-04-03 07:00:00' then -240
   when i.`v` >= timestamp'2004-10-31 06:00:00' then -300
   when i.`v` >= timestamp'2004-04-04 07:00:00' then -240
   when i.`v` >= timestamp'2003-10-26 06:00:00' then -300
   when i.`v` >= timestamp'2003-04-06 07:00:00' then -240
   when i.`v` >= timestamp'2002-10-27 06:00:00' then -300
   when i.`v` >= timestamp'2002-04-07 07:00:00' then -240
   when i.`v` >= timestamp'2001-10-28 06:00:00' then -300
   when i.`v` >= timestamp'2001-04-01 07:00:00' then -240
   when i.`v` >= timestamp'2000-10-29 06:00:00' then -300
   when i.`v` >= timestamp'2000-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1999-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1999-04-04 07:00:00' then -240
   when i.`v` >= timestamp'1998-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1998-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1997-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1997-04-06 07:00:00' then -240
   when i.`v` >= timestamp'1996-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1996-04-07 07:00:00' then -240
   when i.`v` >= timestamp'1995-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1995-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1994-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1994-04-03 07:00:00' then -240
   when i.`v` >= timestamp'1993-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1993-04-04 07:00:00' then -240
   when i.`v` >= timestamp'1992-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1992-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1991-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1991-04-07 07:00:00' then -240
   when i.`v` >= timestamp'1990-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1990-04-01 07:00:00' then -240
   when i.`v` >= timestamp'1989-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1989-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1988-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1988-04-03 07:00:00' then -240
   when i.`v` >= timestamp'1987-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1987-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1986-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1986-04-27 07:00:00' then -240
   when i.`v` >= timestamp'1985-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1985-04-28 07:00:00' then -240
   when i.`v` >= timestamp'1984-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1984-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1983-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1983-04-24 07:00:00' then -240
   when i.`v` >= timestamp'1982-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1982-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1981-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1981-04-26 07:00:00' then -240
   when i.`v` >= timestamp'1980-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1980-04-27 07:00:00' then -240
   when i.`v` >= timestamp'1979-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1979-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1978-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1978-04-30 07:00:00' then -240
   when i.`v` >= timestamp'1977-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1977-04-24 07:00:00' then -240
   when i.`v` >= timestamp'1976-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1976-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1975-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1975-02-23 07:00:00' then -240
   when i.`v` >= timestamp'1974-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1974-01-06 07:00:00' then -240
   when i.`v` >= timestamp'1973-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1973-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1972-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1972-04-30 07:00:00' then -240
   when i.`v` >= timestamp'1971-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1971-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1970-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1970-04-26 07:00:00' then -240
   else -300
   end minute)
  end as `found`
  from
  (select cast('2026-05-01' as date) as `expected`, cast('2026-05-01' as date) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'2040-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2040-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2039-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2039-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2038-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2038-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2037-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2037-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2036-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2036-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2035-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2035-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2034-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2034-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2033-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2033-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2032-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2032-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2031-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2031-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2030-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2030-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2029-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2029-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2028-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2028-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2027-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2027-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2026-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2026-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2025-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2025-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2024-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2024-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2023-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2023-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2022-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2022-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2021-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2021-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2020-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2020-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2019-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2019-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2018-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2018-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2017-11-05 06:00:00' then -300
   when i.`v` >= timestamp'2017-03-12 07:00:00' then -240
   when i.`v` >= timestamp'2016-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2016-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2015-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2015-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2014-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2014-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2013-11-03 06:00:00' then -300
   when i.`v` >= timestamp'2013-03-10 07:00:00' then -240
   when i.`v` >= timestamp'2012-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2012-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2011-11-06 06:00:00' then -300
   when i.`v` >= timestamp'2011-03-13 07:00:00' then -240
   when i.`v` >= timestamp'2010-11-07 06:00:00' then -300
   when i.`v` >= timestamp'2010-03-14 07:00:00' then -240
   when i.`v` >= timestamp'2009-11-01 06:00:00' then -300
   when i.`v` >= timestamp'2009-03-08 07:00:00' then -240
   when i.`v` >= timestamp'2008-11-02 06:00:00' then -300
   when i.`v` >= timestamp'2008-03-09 07:00:00' then -240
   when i.`v` >= timestamp'2007-11-04 06:00:00' then -300
   when i.`v` >= timestamp'2007-03-11 07:00:00' then -240
   when i.`v` >= timestamp'2006-10-29 06:00:00' then -300
   when i.`v` >= timestamp'2006-04-02 07:00:00' then -240
   when i.`v` >= timestamp'2005-10-30 06:00:00' then -300
   when i.`v` >= timestamp'2005-04-03 07:00:00' then -240
   when i.`v` >= timestamp'2004-10-31 06:00:00' then -300
   when i.`v` >= timestamp'2004-04-04 07:00:00' then -240
   when i.`v` >= timestamp'2003-10-26 06:00:00' then -300
   when i.`v` >= timestamp'2003-04-06 07:00:00' then -240
   when i.`v` >= timestamp'2002-10-27 06:00:00' then -300
   when i.`v` >= timestamp'2002-04-07 07:00:00' then -240
   when i.`v` >= timestamp'2001-10-28 06:00:00' then -300
   when i.`v` >= timestamp'2001-04-01 07:00:00' then -240
   when i.`v` >= timestamp'2000-10-29 06:00:00' then -300
   when i.`v` >= timestamp'2000-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1999-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1999-04-04 07:00:00' then -240
   when i.`v` >= timestamp'1998-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1998-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1997-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1997-04-06 07:00:00' then -240
   when i.`v` >= timestamp'1996-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1996-04-07 07:00:00' then -240
   when i.`v` >= timestamp'1995-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1995-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1994-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1994-04-03 07:00:00' then -240
   when i.`v` >= timestamp'1993-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1993-04-04 07:00:00' then -240
   when i.`v` >= timestamp'1992-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1992-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1991-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1991-04-07 07:00:00' then -240
   when i.`v` >= timestamp'1990-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1990-04-01 07:00:00' then -240
   when i.`v` >= timestamp'1989-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1989-04-02 07:00:00' then -240
   when i.`v` >= timestamp'1988-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1988-04-03 07:00:00' then -240
   when i.`v` >= timestamp'1987-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1987-04-05 07:00:00' then -240
   when i.`v` >= timestamp'1986-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1986-04-27 07:00:00' then -240
   when i.`v` >= timestamp'1985-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1985-04-28 07:00:00' then -240
   when i.`v` >= timestamp'1984-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1984-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1983-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1983-04-24 07:00:00' then -240
   when i.`v` >= timestamp'1982-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1982-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1981-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1981-04-26 07:00:00' then -240
   when i.`v` >= timestamp'1980-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1980-04-27 07:00:00' then -240
   when i.`v` >= timestamp'1979-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1979-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1978-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1978-04-30 07:00:00' then -240
   when i.`v` >= timestamp'1977-10-30 06:00:00' then -300
   when i.`v` >= timestamp'1977-04-24 07:00:00' then -240
   when i.`v` >= timestamp'1976-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1976-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1975-10-26 06:00:00' then -300
   when i.`v` >= timestamp'1975-02-23 07:00:00' then -240
   when i.`v` >= timestamp'1974-10-27 06:00:00' then -300
   when i.`v` >= timestamp'1974-01-06 07:00:00' then -240
   when i.`v` >= timestamp'1973-10-28 06:00:00' then -300
   when i.`v` >= timestamp'1973-04-29 07:00:00' then -240
   when i.`v` >= timestamp'1972-10-29 06:00:00' then -300
   when i.`v` >= timestamp'1972-04-30 07:00:00' then -240
   when i.`v` >= timestamp'1971-10-31 06:00:00' then -300
   when i.`v` >= timestamp'1971-04-25 07:00:00' then -240
   when i.`v` >= timestamp'1970-10-25 06:00:00' then -300
   when i.`v` >= timestamp'1970-04-26 07:00:00' then -240
   else -300
   end minute)
  end as `found`
  from
  (select cast('2026-03-07' as date) as `expected`, cast('2026-03-08 04:59:59' as datetime(3)) as `v`
   union all
   select cast('2026-03-08' as date) as `expected`, cast('2026-03-09 03:59:59' as datetime(3)) as `v`
   union all
   select cast('2026-03-09' as date) as `expected`, cast('2026-03-09 04:00:00' as datetime(3)) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select cast('2026-05-01' as date) as `expected`, cast('2026-05-01' as date) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select cast('2026-05-01' as date) as `expected`, cast('2026-05-01 23:59:59' as datetime(3)) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select cast('2026-05-01' as date) as `expected`, cast('2026-05-01 18:00:00' as char) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'1991-09-15 01:00:00' then -480
   when i.`v` >= timestamp'1991-04-14 03:00:00' then -540
   when i.`v` >= timestamp'1990-09-16 01:00:00' then -480
   when i.`v` >= timestamp'1990-04-15 03:00:00' then -540
   when i.`v` >= timestamp'1989-09-17 01:00:00' then -480
   when i.`v` >= timestamp'1989-04-16 03:00:00' then -540
   when i.`v` >= timestamp'1988-09-11 01:00:00' then -480
   when i.`v` >= timestamp'1988-04-17 03:00:00' then -540
   when i.`v` >= timestamp'1987-09-13 01:00:00' then -480
   when i.`v` >= timestamp'1987-04-12 03:00:00' then -540
   when i.`v` >= timestamp'1986-09-14 01:00:00' then -480
   when i.`v` >= timestamp'1986-05-04 03:00:00' then -540
   else -480
   end minute)
  end as `found`
  from
  (select cast('2026-04-30' as date) as `expected`, cast('2026-05-01 07:59:59' as datetime(3)) as `v`
   union all
   select cast('2026-05-01' as date) as `expected`, cast('2026-05-01 08:00:00' as datetime(3)) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select cast('2026-05-01' as date) as `expected`, cast('2026-05-01 23:59:59' as datetime(3)) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'2040-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2040-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2039-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2039-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2038-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2038-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2037-10-25 01:00:00' then 60
   when i.`v` >= timestamp'2037-03-29 01:00:00' then 120
   when i.`v` >= timestamp'2036-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2036-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2035-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2035-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2034-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2034-03-26 01:00:00' then 120
   when i.`v` >= timestamp'2033-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2033-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2032-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2032-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2031-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2031-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2030-10-27 01:00:00' then 60
   when i.`v` >= timestamp'2030-03-31 01:00:00' then 120
   when i.`v` >= timestamp'2029-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2029-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2028-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2028-03-26 01:00:00' then 120
   when i.`v` >= timestamp'2027-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2027-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2026-10-25 01:00:00' then 60
   when i.`v` >= timestamp'2026-03-29 01:00:00' then 120
   when i.`v` >= timestamp'2025-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2025-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2024-10-27 01:00:00' then 60
   when i.`v` >= timestamp'2024-03-31 01:00:00' then 120
   when i.`v` >= timestamp'2023-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2023-03-26 01:00:00' then 120
   when i.`v` >= timestamp'2022-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2022-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2021-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2021-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2020-10-25 01:00:00' then 60
   when i.`v` >= timestamp'2020-03-29 01:00:00' then 120
   when i.`v` >= timestamp'2019-10-27 01:00:00' then 60
   when i.`v` >= timestamp'2019-03-31 01:00:00' then 120
   when i.`v` >= timestamp'2018-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2018-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2017-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2017-03-26 01:00:00' then 120
   when i.`v` >= timestamp'2016-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2016-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2015-10-25 01:00:00' then 60
   when i.`v` >= timestamp'2015-03-29 01:00:00' then 120
   when i.`v` >= timestamp'2014-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2014-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2013-10-27 01:00:00' then 60
   when i.`v` >= timestamp'2013-03-31 01:00:00' then 120
   when i.`v` >= timestamp'2012-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2012-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2011-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2011-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2010-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2010-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2009-10-25 01:00:00' then 60
   when i.`v` >= timestamp'2009-03-29 01:00:00' then 120
   when i.`v` >= timestamp'2008-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2008-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2007-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2007-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2006-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2006-03-26 01:00:00' then 120
   when i.`v` >= timestamp'2005-10-30 01:00:00' then 60
   when i.`v` >= timestamp'2005-03-27 01:00:00' then 120
   when i.`v` >= timestamp'2004-10-31 01:00:00' then 60
   when i.`v` >= timestamp'2004-03-28 01:00:00' then 120
   when i.`v` >= timestamp'2003-10-26 01:00:00' then 60
   when i.`v` >= timestamp'2003-03-30 01:00:00' then 120
   when i.`v` >= timestamp'2002-10-27 01:00:00' then 60
   when i.`v` >= timestamp'2002-03-31 01:00:00' then 120
   when i.`v` >= timestamp'2001-10-28 01:00:00' then 60
   when i.`v` >= timestamp'2001-03-25 01:00:00' then 120
   when i.`v` >= timestamp'2000-10-29 01:00:00' then 60
   when i.`v` >= timestamp'2000-03-26 01:00:00' then 120
   when i.`v` >= timestamp'1999-10-31 01:00:00' then 60
   when i.`v` >= timestamp'1999-03-28 01:00:00' then 120
   when i.`v` >= timestamp'1998-10-25 01:00:00' then 60
   when i.`v` >= timestamp'1998-03-29 01:00:00' then 120
   when i.`v` >= timestamp'1997-10-26 01:00:00' then 60
   when i.`v` >= timestamp'1997-03-30 01:00:00' then 120
   when i.`v` >= timestamp'1996-10-27 01:00:00' then 60
   when i.`v` >= timestamp'1996-03-31 01:00:00' then 120
   when i.`v` >= timestamp'1995-09-24 01:00:00' then 60
   when i.`v` >= timestamp'1995-03-26 01:00:00' then 120
   when i.`v` >= timestamp'1994-09-25 01:00:00' then 60
   when i.`v` >= timestamp'1994-03-27 01:00:00' then 120
   when i.`v` >= timestamp'1993-09-26 01:00:00' then 60
   when i.`v` >= timestamp'1993-03-28 01:00:00' then 120
   when i.`v` >= timestamp'1992-09-27 01:00:00' then 60
   when i.`v` >= timestamp'1992-03-29 01:00:00' then 120
   when i.`v` >= timestamp'1991-09-29 01:00:00' then 60
   when i.`v` >= timestamp'1991-03-31 01:00:00' then 120
   when i.`v` >= timestamp'1990-09-30 01:00:00' then 60
   when i.`v` >= timestamp'1990-03-25 01:00:00' then 120
   when i.`v` >= timestamp'1989-09-24 01:00:00' then 60
   when i.`v` >= timestamp'1989-03-26 01:00:00' then 120
   when i.`v` >= timestamp'1988-09-25 01:00:00' then 60
   when i.`v` >= timestamp'1988-03-27 01:00:00' then 120
   when i.`v` >= timestamp'1987-09-27 01:00:00' then 60
   when i.`v` >= timestamp'1987-03-29 01:00:00' then 120
   when i.`v` >= timestamp'1986-09-28 01:00:00' then 60
   when i.`v` >= timestamp'1986-03-30 01:00:00' then 120
   when i.`v` >= timestamp'1985-09-29 01:00:00' then 60
   when i.`v` >= timestamp'1985-03-31 01:00:00' then 120
   when i.`v` >= timestamp'1984-09-30 01:00:00' then 60
   when i.`v` >= timestamp'1984-03-25 01:00:00' then 120
   when i.`v` >= timestamp'1983-09-25 01:00:00' then 60
   when i.`v` >= timestamp'1983-03-27 01:00:00' then 120
   when i.`v` >= timestamp'1982-09-26 01:00:00' then 60
   when i.`v` >= timestamp'1982-03-28 01:00:00' then 120
   when i.`v` >= timestamp'1981-09-27 01:00:00' then 60
   when i.`v` >= timestamp'1981-03-29 01:00:00' then 120
   when i.`v` >= timestamp'1980-09-28 01:00:00' then 60
   when i.`v` >= timestamp'1980-04-06 01:00:00' then 120
   else 60
   end minute)
  end as `found`
  from
  (select cast('2027-01-01' as date) as `expected`, cast('2026-12-31 23:30:00' as datetime(3)) as `v`
   union all
   select cast('2026-12-31' as date) as `expected`, cast('2026-12-31 22:30:00' as datetime(3)) as `v`
   union all
   select cast('2026-07-01' as date) as `expected`, cast('2026-06-30 22:30:00' as datetime(3)) as `v`
   union all
   select cast('2026-03-28' as date) as `expected`, cast('2026-03-28 22:59:59' as datetime(3)) as `v`
   union all
   select cast('2026-03-29' as date) as `expected`, cast('2026-03-28 23:00:00' as datetime(3)) as `v`
   union all
   select cast('2026-03-30' as date) as `expected`, cast('2026-03-29 22:00:00' as datetime(3)) as `v`
   union all
   select cast('2026-10-25' as date) as `expected`, cast('2026-10-25 22:59:59' as datetime(3)) as `v`
   union all
   select cast('2026-10-26' as date) as `expected`, cast('2026-10-25 23:00:00' as datetime(3)) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select cast('2026-03-29' as date) as `expected`, cast('2026-03-29 02:30:00' as datetime(3)) as `v`
   union all
   select cast('2026-10-25' as date) as `expected`, cast('2026-10-25 02:30:00' as datetime(3)) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'2040-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2040-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2039-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2039-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2038-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2038-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2037-10-25 02:00:00' then 420
   when i.`v` >= timestamp'2037-03-29 03:00:00' then 360
   when i.`v` >= timestamp'2036-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2036-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2035-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2035-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2034-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2034-03-26 03:00:00' then 360
   when i.`v` >= timestamp'2033-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2033-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2032-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2032-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2031-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2031-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2030-10-27 02:00:00' then 420
   when i.`v` >= timestamp'2030-03-31 03:00:00' then 360
   when i.`v` >= timestamp'2029-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2029-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2028-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2028-03-26 03:00:00' then 360
   when i.`v` >= timestamp'2027-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2027-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2026-10-25 02:00:00' then 420
   when i.`v` >= timestamp'2026-03-29 03:00:00' then 360
   when i.`v` >= timestamp'2025-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2025-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2024-10-27 02:00:00' then 420
   when i.`v` >= timestamp'2024-03-31 03:00:00' then 360
   when i.`v` >= timestamp'2023-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2023-03-26 03:00:00' then 360
   when i.`v` >= timestamp'2022-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2022-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2021-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2021-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2020-10-25 02:00:00' then 420
   when i.`v` >= timestamp'2020-03-29 03:00:00' then 360
   when i.`v` >= timestamp'2019-10-27 02:00:00' then 420
   when i.`v` >= timestamp'2019-03-31 03:00:00' then 360
   when i.`v` >= timestamp'2018-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2018-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2017-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2017-03-26 03:00:00' then 360
   when i.`v` >= timestamp'2016-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2016-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2015-10-25 02:00:00' then 420
   when i.`v` >= timestamp'2015-03-29 03:00:00' then 360
   when i.`v` >= timestamp'2014-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2014-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2013-10-27 02:00:00' then 420
   when i.`v` >= timestamp'2013-03-31 03:00:00' then 360
   when i.`v` >= timestamp'2012-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2012-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2011-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2011-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2010-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2010-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2009-10-25 02:00:00' then 420
   when i.`v` >= timestamp'2009-03-29 03:00:00' then 360
   when i.`v` >= timestamp'2008-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2008-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2007-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2007-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2006-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2006-03-26 03:00:00' then 360
   when i.`v` >= timestamp'2005-10-30 02:00:00' then 420
   when i.`v` >= timestamp'2005-03-27 03:00:00' then 360
   when i.`v` >= timestamp'2004-10-31 02:00:00' then 420
   when i.`v` >= timestamp'2004-03-28 03:00:00' then 360
   when i.`v` >= timestamp'2003-10-26 02:00:00' then 420
   when i.`v` >= timestamp'2003-03-30 03:00:00' then 360
   when i.`v` >= timestamp'2002-10-27 02:00:00' then 420
   when i.`v` >= timestamp'2002-03-31 03:00:00' then 360
   when i.`v` >= timestamp'2001-10-28 02:00:00' then 420
   when i.`v` >= timestamp'2001-03-25 03:00:00' then 360
   when i.`v` >= timestamp'2000-10-29 02:00:00' then 420
   when i.`v` >= timestamp'2000-03-26 03:00:00' then 360
   when i.`v` >= timestamp'1999-10-31 02:00:00' then 420
   when i.`v` >= timestamp'1999-03-28 03:00:00' then 360
   when i.`v` >= timestamp'1998-10-25 02:00:00' then 420
   when i.`v` >= timestamp'1998-03-29 03:00:00' then 360
   when i.`v` >= timestamp'1997-10-26 02:00:00' then 420
   when i.`v` >= timestamp'1997-03-30 03:00:00' then 360
   when i.`v` >= timestamp'1996-10-27 02:00:00' then 420
   when i.`v` >= timestamp'1996-03-31 03:00:00' then 360
   when i.`v` >= timestamp'1995-09-24 02:00:00' then 420
   when i.`v` >= timestamp'1995-03-26 03:00:00' then 360
   when i.`v` >= timestamp'1994-09-25 02:00:00' then 420
   when i.`v` >= timestamp'1994-03-27 03:00:00' then 360
   when i.`v` >= timestamp'1993-09-26 02:00:00' then 420
   when i.`v` >= timestamp'1993-03-28 03:00:00' then 360
   when i.`v` >= timestamp'1992-09-27 02:00:00' then 420
   when i.`v` >= timestamp'1992-03-29 03:00:00' then 360
   when i.`v` >= timestamp'1991-09-29 02:00:00' then 420
   when i.`v` >= timestamp'1991-09-14 19:00:00' then 360
   when i.`v` >= timestamp'1991-04-13 20:00:00' then 420
   when i.`v` >= timestamp'1991-03-31 03:00:00' then 360
   when i.`v` >= timestamp'1990-09-30 02:00:00' then 420
   when i.`v` >= timestamp'1990-09-15 19:00:00' then 360
   when i.`v` >= timestamp'1990-04-14 20:00:00' then 420
   when i.`v` >= timestamp'1990-03-25 03:00:00' then 360
   when i.`v` >= timestamp'1989-09-24 02:00:00' then 420
   when i.`v` >= timestamp'1989-09-16 19:00:00' then 360
   when i.`v` >= timestamp'1989-04-15 20:00:00' then 420
   when i.`v` >= timestamp'1989-03-26 03:00:00' then 360
   when i.`v` >= timestamp'1988-09-25 02:00:00' then 420
   when i.`v` >= timestamp'1988-09-10 19:00:00' then 360
   when i.`v` >= timestamp'1988-04-16 20:00:00' then 420
   when i.`v` >= timestamp'1988-03-27 03:00:00' then 360
   when i.`v` >= timestamp'1987-09-27 02:00:00' then 420
   when i.`v` >= timestamp'1987-09-12 19:00:00' then 360
   when i.`v` >= timestamp'1987-04-11 20:00:00' then 420
   when i.`v` >= timestamp'1987-03-29 03:00:00' then 360
   when i.`v` >= timestamp'1986-09-28 02:00:00' then 420
   when i.`v` >= timestamp'1986-09-13 19:00:00' then 360
   when i.`v` >= timestamp'1986-05-03 20:00:00' then 420
   when i.`v` >= timestamp'1986-03-30 03:00:00' then 360
   when i.`v` >= timestamp'1985-09-29 02:00:00' then 420
   when i.`v` >= timestamp'1985-03-31 03:00:00' then 360
   when i.`v` >= timestamp'1984-09-30 02:00:00' then 420
   when i.`v` >= timestamp'1984-03-25 03:00:00' then 360
   when i.`v` >= timestamp'1983-09-25 02:00:00' then 420
   when i.`v` >= timestamp'1983-03-27 03:00:00' then 360
   when i.`v` >= timestamp'1982-09-26 02:00:00' then 420
   when i.`v` >= timestamp'1982-03-28 03:00:00' then 360
   when i.`v` >= timestamp'1981-09-27 02:00:00' then 420
   when i.`v` >= timestamp'1981-03-29 03:00:00' then 360
   when i.`v` >= timestamp'1980-09-28 02:00:00' then 420
   when i.`v` >= timestamp'1980-04-06 03:00:00' then 360
   else 420
   end minute)
  end as `found`
  from
  (select cast('2026-03-29' as date) as `expected`, cast('2026-03-29 02:30:00' as datetime(3)) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  when char_length(cast(i.`v` as char)) <= 10
  or i.`v` >= '9999-12-31'
  or i.`v` < '0001-01-02' then cast(i.`v` as date)
  else date(cast(i.`v` as datetime) + interval case
   when i.`v` >= timestamp'2040-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2040-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2039-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2039-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2038-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2038-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2037-10-25 02:00:00' then -60
   when i.`v` >= timestamp'2037-03-29 03:00:00' then -120
   when i.`v` >= timestamp'2036-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2036-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2035-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2035-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2034-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2034-03-26 03:00:00' then -120
   when i.`v` >= timestamp'2033-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2033-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2032-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2032-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2031-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2031-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2030-10-27 02:00:00' then -60
   when i.`v` >= timestamp'2030-03-31 03:00:00' then -120
   when i.`v` >= timestamp'2029-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2029-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2028-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2028-03-26 03:00:00' then -120
   when i.`v` >= timestamp'2027-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2027-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2026-10-25 02:00:00' then -60
   when i.`v` >= timestamp'2026-03-29 03:00:00' then -120
   when i.`v` >= timestamp'2025-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2025-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2024-10-27 02:00:00' then -60
   when i.`v` >= timestamp'2024-03-31 03:00:00' then -120
   when i.`v` >= timestamp'2023-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2023-03-26 03:00:00' then -120
   when i.`v` >= timestamp'2022-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2022-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2021-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2021-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2020-10-25 02:00:00' then -60
   when i.`v` >= timestamp'2020-03-29 03:00:00' then -120
   when i.`v` >= timestamp'2019-10-27 02:00:00' then -60
   when i.`v` >= timestamp'2019-03-31 03:00:00' then -120
   when i.`v` >= timestamp'2018-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2018-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2017-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2017-03-26 03:00:00' then -120
   when i.`v` >= timestamp'2016-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2016-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2015-10-25 02:00:00' then -60
   when i.`v` >= timestamp'2015-03-29 03:00:00' then -120
   when i.`v` >= timestamp'2014-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2014-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2013-10-27 02:00:00' then -60
   when i.`v` >= timestamp'2013-03-31 03:00:00' then -120
   when i.`v` >= timestamp'2012-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2012-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2011-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2011-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2010-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2010-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2009-10-25 02:00:00' then -60
   when i.`v` >= timestamp'2009-03-29 03:00:00' then -120
   when i.`v` >= timestamp'2008-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2008-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2007-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2007-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2006-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2006-03-26 03:00:00' then -120
   when i.`v` >= timestamp'2005-10-30 02:00:00' then -60
   when i.`v` >= timestamp'2005-03-27 03:00:00' then -120
   when i.`v` >= timestamp'2004-10-31 02:00:00' then -60
   when i.`v` >= timestamp'2004-03-28 03:00:00' then -120
   when i.`v` >= timestamp'2003-10-26 02:00:00' then -60
   when i.`v` >= timestamp'2003-03-30 03:00:00' then -120
   when i.`v` >= timestamp'2002-10-27 02:00:00' then -60
   when i.`v` >= timestamp'2002-03-31 03:00:00' then -120
   when i.`v` >= timestamp'2001-10-28 02:00:00' then -60
   when i.`v` >= timestamp'2001-03-25 03:00:00' then -120
   when i.`v` >= timestamp'2000-10-29 02:00:00' then -60
   when i.`v` >= timestamp'2000-03-26 03:00:00' then -120
   when i.`v` >= timestamp'1999-10-31 02:00:00' then -60
   when i.`v` >= timestamp'1999-03-28 03:00:00' then -120
   when i.`v` >= timestamp'1998-10-25 02:00:00' then -60
   when i.`v` >= timestamp'1998-03-29 03:00:00' then -120
   when i.`v` >= timestamp'1997-10-26 02:00:00' then -60
   when i.`v` >= timestamp'1997-03-30 03:00:00' then -120
   when i.`v` >= timestamp'1996-10-27 02:00:00' then -60
   when i.`v` >= timestamp'1996-03-31 03:00:00' then -120
   when i.`v` >= timestamp'1995-09-24 02:00:00' then -60
   when i.`v` >= timestamp'1995-03-26 03:00:00' then -120
   when i.`v` >= timestamp'1994-09-25 02:00:00' then -60
   when i.`v` >= timestamp'1994-03-27 03:00:00' then -120
   when i.`v` >= timestamp'1993-09-26 02:00:00' then -60
   when i.`v` >= timestamp'1993-03-28 03:00:00' then -120
   when i.`v` >= timestamp'1992-09-27 02:00:00' then -60
   when i.`v` >= timestamp'1992-03-29 03:00:00' then -120
   when i.`v` >= timestamp'1991-09-29 02:00:00' then -60
   when i.`v` >= timestamp'1991-03-31 03:00:00' then -120
   when i.`v` >= timestamp'1990-09-30 02:00:00' then -60
   when i.`v` >= timestamp'1990-03-25 03:00:00' then -120
   when i.`v` >= timestamp'1989-09-24 02:00:00' then -60
   when i.`v` >= timestamp'1989-03-26 03:00:00' then -120
   when i.`v` >= timestamp'1988-09-25 02:00:00' then -60
   when i.`v` >= timestamp'1988-03-27 03:00:00' then -120
   when i.`v` >= timestamp'1987-09-27 02:00:00' then -60
   when i.`v` >= timestamp'1987-03-29 03:00:00' then -120
   when i.`v` >= timestamp'1986-09-28 02:00:00' then -60
   when i.`v` >= timestamp'1986-03-30 03:00:00' then -120
   when i.`v` >= timestamp'1985-09-29 02:00:00' then -60
   when i.`v` >= timestamp'1985-03-31 03:00:00' then -120
   when i.`v` >= timestamp'1984-09-30 02:00:00' then -60
   when i.`v` >= timestamp'1984-03-25 03:00:00' then -120
   when i.`v` >= timestamp'1983-09-25 02:00:00' then -60
   when i.`v` >= timestamp'1983-03-27 03:00:00' then -120
   when i.`v` >= timestamp'1982-09-26 02:00:00' then -60
   when i.`v` >= timestamp'1982-03-28 03:00:00' then -120
   when i.`v` >= timestamp'1981-09-27 02:00:00' then -60
   when i.`v` >= timestamp'1981-03-29 03:00:00' then -120
   when i.`v` >= timestamp'1980-09-28 02:00:00' then -60
   when i.`v` >= timestamp'1980-04-06 03:00:00' then -120
   else -60
   end minute)
  end as `found`
  from
  (select cast('2026-10-25' as date) as `expected`, cast('2026-10-25 02:30:00' as datetime(3)) as `v`) i
  union all
  select i.`expected`, case
  when i.`v` is null
  or dayofmonth(i.`v`) = 0
  or month(i.`v`) = 0 then null
  else cast(i.`v` as date)
  end as `found`
  from
  (select cast('2017-10-15' as date) as `expected`, cast('2017-10-15 00:30:00' as datetime(3)) as `v`) i
  union all
  select i.`expected`, (i.`v` + interval cast(2 as signed) day) as `found`
  from
  (select cast('2024-03-01' as date) as `expected`, cast('2024-02-28' as date) as `v`
   union all
   select cast('2026-03-02' as date) as `expected`, cast('2026-02-28' as date) as `v`
   union all
   select cast('2027-01-01' as date) as `expected`, cast('2026-12-30' as date) as `v`
   union all
   select cast(null as date) as `expected`, cast(null as date) as `v`) i
  union all
  select i.`expected`, (i.`v` + interval cast(-1 as signed) day) as `found`
  from
  (select cast('2025-12-31' as date) as `expected`, cast('2026-01-01' as date) as `v`) i
  union all
  select i.`expected`, (i.`v` + interval cast(0 as signed) day) as `found`
  from
  (select cast('2026-01-01' as date) as `expected`, cast('2026-01-01' as date) as `v`) i
  union all
  select i.`expected`, (i.`v` + interval cast(3650 as signed) day) as `found`
  from
  (select cast('2035-12-30' as date) as `expected`, cast('2026-01-01' as date) as `v`) i
  union all
  select i.`expected`, (i.`v` - interval weekday(i.`v`) day) as `found`
  from
  (select cast('2026-06-01' as date) as `expected`, cast('2026-06-01' as date) as `v`
   union all
   select cast('2026-06-01' as date) as `expected`, cast('2026-06-07' as date) as `v`
   union all
   select cast('2026-06-08' as date) as `expected`, cast('2026-06-08' as date) as `v`
   union all
   select cast('2025-12-29' as date) as `expected`, cast('2026-01-01' as date) as `v`
   union all
   select cast('2024-02-26' as date) as `expected`, cast('2024-03-02' as date) as `v`
   union all
   select cast('1899-12-25' as date) as `expected`, cast('1899-12-31' as date) as `v`
   union all
   select cast(null as date) as `expected`, cast(null as date) as `v`) i
  union all
  select i.`expected`, (i.`v` - interval (dayofmonth(i.`v`) - 1) day) as `found`
  from
  (select cast('2026-06-01' as date) as `expected`, cast('2026-06-01' as date) as `v`
   union all
   select cast('2026-06-01' as date) as `expected`, cast('2026-06-30' as date) as `v`
   union all
   select cast('2024-02-01' as date) as `expected`, cast('2024-02-29' as date) as `v`
   union all
   select cast('2025-12-01' as date) as `expected`, cast('2025-12-31' as date) as `v`
   union all
   select cast(null as date) as `expected`, cast(null as date) as `v`) i
  union all
  select cast('2026-05-01' as date) as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as date) as `cell`
    from json_table('[["1",null],["2","2026-05-01"],["3",null]]', '$[*]' columns (c0 varchar(1) character set
      utf8mb4 path '$[0]' error on error, c1 varchar(10) character set utf8mb4 path '$[1]' error on error)) as
    cells) as `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`
  union all
  select cast(null as date) as `expected`,
  (select given.`cell`
   from
   (select cast(cells.c0 as decimal(1, 0)) as `row no`, cast(cells.c1 as date) as `cell`
    from json_table('[["1",null],["2",null],["3",null]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
      path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`
   where given.`row no` = cast('2' as decimal(1, 0))) as `found`) f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(f.`found`, cast('|' as char character set utf8mb4) collate utf8mb4_nopad_bin) = f.`expected` then
 1
 when f.`expected` is null
 and concat(f.`found`, cast('|' as char character set utf8mb4) collate utf8mb4_nopad_bin) = cast('|' as char
  character set utf8mb4) collate utf8mb4_nopad_bin then 1
 else 0
 end as `is_right`
 from
 (select i.`expected`, regexp_replace(upper(replace(case
     when cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin regexp
     '[\x{ff01}\x{ff02}\x{ff03}\x{ff04}\x{ff05}\x{ff06}\x{ff07}\x{ff08}\x{ff09}\x{ff0a}\x{ff0b}\x{ff0c}\x{ff0d}\x{ff0e}\x{ff0f}\x{ff10}\x{ff11}\x{ff12}\x{ff13}\x{ff14}\x{ff15}\x{ff16}\x{ff17}\x{ff18}\x{ff19}\x{ff1a}\x{ff1b}\x{ff1c}\x{ff1d}\x{ff1e}\x{ff1f}\x{ff20}\x{ff21}\x{ff22}\x{ff23}\x{ff24}\x{ff25}\x{ff26}\x{ff27}\x{ff28}\x{ff29}\x{ff2a}\x{ff2b}\x{ff2c}\x{ff2d}\x{ff2e}\x{ff2f}\x{ff30}\x{ff31}\x{ff32}\x{ff33}\x{ff34}\x{ff35}\x{ff36}\x{ff37}\x{ff38}\x{ff39}\x{ff3a}\x{ff3b}\x{ff3c}\x{ff3d}\x{ff3e}\x{ff3f}\x{ff40}\x{ff41}\x{ff42}\x{ff43}\x{ff44}\x{ff45}\x{ff46}\x{ff47}\x{ff48}\x{ff49}\x{ff4a}\x{ff4b}\x{ff4c}\x{ff4d}\x{ff4e}\x{ff4f}\x{ff50}\x{ff51}\x{ff52}\x{ff53}\x{ff54}\x{ff55}\x{ff56}\x{ff57}\x{ff58}\x{ff59}\x{ff5a}\x{ff5b}\x{ff5c}\x{ff5d}\x{ff5e}\x{a0}\x{202f}\x{205f}\x{3000}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200a}]'
     then
     regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(cast(i.`v`
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
     else cast(i.`v` as char character set utf8mb4) collate utf8mb4_nopad_bin end, 'ß', 'ss')), '[^A-Z0-9]',
   '') as `found`
  from
  (select cast('DE123456789|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast('de123456789' as char) as `v`
   union all
   select cast('91350100MA12|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(' 91 3501-00.MA/1_2 ' as char) as `v`
   union all
   select cast('91350100MA|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast('９１３５０１００ＭＡ' as char) as `v`
   union all
   select cast('AB1|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('ａｂ１' as
    char) as `v`
   union all
   select cast('91MA|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('税号91MA' as
    char) as `v`
   union all
   select cast('9135|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat('91', convert(0xe2808b using utf8mb4), '35', convert(0xefbbbf using utf8mb4)) as char) as `v`
   union all
   select cast('9135|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast(concat('91', convert(0x0a using utf8mb4), '35', convert(0x0d using utf8mb4), convert(0x09 using
      utf8mb4)) as char) as `v`
   union all
   select cast('B1|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('Äb1' as
    char) as `v`
   union all
   select cast('1|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('А1' as char)
   as `v`
   union all
   select cast('STRASSE1|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
   cast('Straße1' as char) as `v`
   union all
   select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('无' as char)
   as `v`
   union all
   select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('' as char) as
   `v`
   union all
   select cast(null as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast(null as char)
   as `v`
   union all
   select cast('A|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`, cast('A①' as char)
   as `v`) i) f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a","b","c"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["a","c","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin, cast('["b","a","c"]|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin, cast('["b","c","a"]|' as char character set utf8mb4)
  collate utf8mb4_nopad_bin, cast('["c","a","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["c","b","a"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select cast('["a","b","c"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["b","1"],["a","1"],["c","1"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path
      '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`) as `found`) f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["b","a"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin, cast('["b","a","b"]|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin, cast('["b","b","a"]|' as char character set utf8mb4)
  collate utf8mb4_nopad_bin, cast('["a","b","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin)
 then 1
 else 0
 end as `is_right`
 from
 (select cast('["a","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["b","1"],["a","1"],["b","1"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path
      '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`) as `found`) f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["b","a"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select cast('["a","b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["b","1"],[null,"1"],["a","1"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4
      path '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`) as `found`) f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('[]|' as char character set utf8mb4) collate utf8mb4_nopad_bin, cast('[ ]|' as
   char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 when f.`found` is null then 1
 else 0
 end as `is_right`
 from
 (select cast('[]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[[null,"1"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path '$[0]' error on
      error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as `found`)
 f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["A","a","á"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["A","á","a"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin, cast('["a","A","á"]|' as char
   character set utf8mb4) collate utf8mb4_nopad_bin, cast('["a","á","A"]|' as char character set utf8mb4)
  collate utf8mb4_nopad_bin, cast('["á","A","a"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin,
  cast('["á","a","A"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select cast('["A","a","á"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a","1"],["A","1"],["á","1"]]', '$[*]' columns (c0 varchar(1) character set utf8mb4 path
      '$[0]' error on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as
   `given`) as `found`) f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["深圳"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select cast('["深圳"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["深圳","1"]]', '$[*]' columns (c0 varchar(2) character set utf8mb4 path '$[0]' error on
      error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as `found`)
 f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a,b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select cast('["a,b"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a,b","1"]]', '$[*]' columns (c0 varchar(3) character set utf8mb4 path '$[0]' error on
      error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as `found`)
 f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a\"b\\c"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select cast('["a\"b\\c"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a\"b\\c","1"]]', '$[*]' columns (c0 varchar(5) character set utf8mb4 path '$[0]' error
      on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as
  `found`) f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["a\nb\tc"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select cast('["a\nb\tc"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["a\nb\tc","1"]]', '$[*]' columns (c0 varchar(5) character set utf8mb4 path '$[0]' error
      on error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as
  `found`) f
 union all
 select case
 when f.`found` is null
 and f.`expected` is null then 1
 when concat(replace(cast(f.`found` as char), ', ', ','), cast('|' as char character set utf8mb4) collate
  utf8mb4_nopad_bin) in (cast('["<a&b>"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin) then 1
 else 0
 end as `is_right`
 from
 (select cast('["<a&b>"]|' as char character set utf8mb4) collate utf8mb4_nopad_bin as `expected`,
  (select concat('[', coalesce(group_concat(distinct cast(json_quote(cast(given.`t` as char character set
         utf8mb4) collate utf8mb4_nopad_bin) as char character set utf8mb4) collate utf8mb4_nopad_bin separator
      ','), ' '), ']')
   from
   (select cast(cells.c0 as char character set utf8mb4) collate utf8mb4_nopad_bin as `t`, cast(cells.c1 as
     decimal(1, 0)) as `n`
    from json_table('[["<a&b>","1"]]', '$[*]' columns (c0 varchar(5) character set utf8mb4 path '$[0]' error on
      error, c1 varchar(1) character set utf8mb4 path '$[1]' error on error)) as cells) as `given`) as `found`)
 f) c;

