-- Every fragment, in full
-- SQL Server 2008 R2: asDate, stored in a zone with summer time: Time zones with daylight saving time, such as "Europe/Berlin", need SQL Server 2016. Write a zone without it as storageTimezone and as timezone.
-- SQL Server 2008 R2: asDate, read in a zone with summer time: Time zones with daylight saving time, such as "Europe/Berlin", need SQL Server 2016. Write a zone without it as storageTimezone and as timezone.
-- SQL Server 2008 R2: matches: SQL Server has no regular expressions: patterns are looked at on our side.
-- SQL Server 2012: asDate, stored in a zone with summer time: Time zones with daylight saving time, such as "Europe/Berlin", need SQL Server 2016. Write a zone without it as storageTimezone and as timezone.
-- SQL Server 2012: asDate, read in a zone with summer time: Time zones with daylight saving time, such as "Europe/Berlin", need SQL Server 2016. Write a zone without it as storageTimezone and as timezone.
-- SQL Server 2012: matches: SQL Server has no regular expressions: patterns are looked at on our side.
-- SQL Server 2016: matches: SQL Server has no regular expressions: patterns are looked at on our side.
-- SQL Server 2022: matches: SQL Server has no regular expressions: patterns are looked at on our side.

-- identifier · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
[due date]

-- literal, text · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
-- values: "深圳"
cast(@p1 as nvarchar(4000)) collate Latin1_General_100_BIN2

-- literal, number · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
-- values: "0.02"
cast(@p1 as decimal(3, 2))

-- literal, date · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
-- values: "2026-05-01"
cast(@p1 as date)

-- literal, boolean · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
-- values: true
cast(@p1 as bit)

-- literal, no text · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
-- values: null
cast(@p1 as nvarchar(4000)) collate Latin1_General_100_BIN2

-- literal, no number · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
-- values: null
cast(@p1 as decimal(38, 10))

-- asText · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
rtrim(nullif(convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2, N'')) collate
Latin1_General_100_BIN2

-- asNumber · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
cast(t.c as decimal(38, 10))

-- asBoolean · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
cast(t.c as bit)

-- asDate, as stored · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
case
when len(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as date)
when nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like
N'%[+-][0-9][0-9]:[0-9][0-9]'
or nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
cast(switchoffset(cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as
   datetimeoffset), N'+08:00') as date)
else cast(cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as datetime2) as
 date)
end

-- asDate, stored in UTC · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
case
when len(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as date)
when nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like
N'%[+-][0-9][0-9]:[0-9][0-9]'
or nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
cast(switchoffset(cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as
   datetimeoffset), N'+08:00') as date)
when nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
or nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
cast(cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as datetime2) as date)
else cast(switchoffset(todatetimeoffset(cast(nullif(convert(nvarchar(40), t.c, 126) collate
     Latin1_General_100_BIN2, N'') as datetime2), N'+00:00'), N'+08:00') as date)
end

-- ageInDays · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
-- values: "2026-06-01"
datediff(day, t.c, cast(@p1 as date))

-- addDays · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
dateadd(day, 30, t.c)

-- startOf, week · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
dateadd(day, -((datediff(day, cast('19000101' as date), t.c) % 7 + 7) % 7), t.c)

-- startOf, month · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
datefromparts(year(t.c), month(t.c), 1)

-- isBlank · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
(case
 when convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2 like (N'%[^' + nchar(32) + nchar(9) +
  nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
  nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
  nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202)
  + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then 0
 else 1
 end = 1)

-- normalText · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016
lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(case
                when convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2 like (N'%[^' + nchar(32)
                + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) +
                nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) +
                nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198)
                + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) +
                nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%') then
                substring(convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2, patindex((N'%[^' +
                nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160)
                + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) +
                nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198)
                + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) +
                nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000), t.c,
                126) collate Latin1_General_100_BIN2), datalength(convert(nvarchar(4000), t.c, 126) collate
                Latin1_General_100_BIN2) / 2 - patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11)
                + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) +
                nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
                nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201)
                + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) +
                nchar(6158) + N']%'), convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2)
- patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
                nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288)
                + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) +
                nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204)
                + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%'),
                reverse(convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2)) + 2) end, N'！',
                N'!'), N'＂', N'"'), N'＃', N'#'), N'＄', N'$'), N'％', N'%'), N'＆', N'&'), N'＇', N''''), N'（',
                N'('), N'）', N')'), N'＊', N'*'), N'＋', N'+'), N'，', N','), N'－', N'-'), N'．', N'.'), N'／',
                N'/'), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３', N'3'), N'４', N'4'), N'５', N'5'), N'６',
                N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'：', N':'), N'；', N';'), N'＜', N'<'), N'＝',
                N'='), N'＞', N'>'), N'？', N'?'), N'＠', N'@'), N'Ａ', N'A'), N'Ｂ', N'B'), N'Ｃ', N'C'), N'Ｄ',
                N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ', N'H'), N'Ｉ', N'I'), N'Ｊ', N'J'), N'Ｋ',
                N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ', N'O'), N'Ｐ', N'P'), N'Ｑ', N'Q'), N'Ｒ',
                N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ', N'V'), N'Ｗ', N'W'), N'Ｘ', N'X'), N'Ｙ',
                N'Y'), N'Ｚ', N'Z'), N'［', N'['), N'＼', N'\'), N'］', N']'), N'＾', N'^'), N'＿', N'_'), N'｀',
                N'`'), N'ａ', N'a'), N'ｂ', N'b'), N'ｃ', N'c'), N'ｄ', N'd'), N'ｅ', N'e'), N'ｆ', N'f'), N'ｇ',
                N'g'), N'ｈ', N'h'), N'ｉ', N'i'), N'ｊ', N'j'), N'ｋ', N'k'), N'ｌ', N'l'), N'ｍ', N'm'), N'ｎ',
                N'n'), N'ｏ', N'o'), N'ｐ', N'p'), N'ｑ', N'q'), N'ｒ', N'r'), N'ｓ', N's'), N'ｔ', N't'), N'ｕ',
                N'u'), N'ｖ', N'v'), N'ｗ', N'w'), N'ｘ', N'x'), N'ｙ', N'y'), N'ｚ', N'z'), N'｛', N'{'), N'｜',
                N'|'), N'｝', N'}'), N'～', N'~'), nchar(160), N' '), nchar(8239), N' '), nchar(8287), N' '),
             nchar(12288), N' '), nchar(8192), N' '), nchar(8193), N' '), nchar(8194), N' '), nchar(8195),
         N' '), nchar(8196), N' '), nchar(8197), N' '), nchar(8198), N' '), nchar(8199), N' '), nchar(8200),
    N' '), nchar(8201), N' '), nchar(8202), N' ')) collate Latin1_General_100_BIN2

-- normalText · SQL Server 2022
lower(translate(case
  when convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2 like (N'%[^' + nchar(32) + nchar(9) +
   nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) + nchar(5760) + nchar(8232) +
   nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) + nchar(8193) + nchar(8194) +
   nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) +
   nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) + nchar(65279) + nchar(6158) + N']%')
  then substring(convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2, patindex((N'%[^' +
     nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) +
     nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) +
     nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) +
     nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
     nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2),
   datalength(convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2) / 2 - patindex((N'%[^' +
     nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) + nchar(160) +
     nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) +
     nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) +
     nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) + nchar(8288) +
     nchar(65279) + nchar(6158) + N']%'), convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2)
- patindex((N'%[^' + nchar(32) + nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(133) +
     nchar(160) + nchar(5760) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288) +
     nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) +
     nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8203) + nchar(8204) + nchar(8205) +
     nchar(8288) + nchar(65279) + nchar(6158) + N']%'), reverse(convert(nvarchar(4000), t.c, 126) collate
     Latin1_General_100_BIN2)) + 2) end, nchar(160) + nchar(8239) + nchar(8287) + nchar(12288) + nchar(8192) +
  nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200)
  + nchar(8201) + nchar(8202) +
  N'！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～', N' ' +
  N' ' + N' ' + N' ' + N' ' + N' ' + N' ' + N' ' + N' ' + N' ' + N' ' + N' ' + N' ' + N' ' + N' ' +
  N'!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~')) collate
Latin1_General_100_BIN2

-- normalIdentifier · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016
cast((select substring(whole.v, place.n, 1)
  from
  (select
   replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(upper(convert(nvarchar(4000),
                t.c, 126) collate Latin1_General_100_BIN2), N'０', N'0'), N'１', N'1'), N'２', N'2'), N'３', N'3'),
                N'４', N'4'), N'５', N'5'), N'６', N'6'), N'７', N'7'), N'８', N'8'), N'９', N'9'), N'Ａ', N'A'),
                N'Ｂ', N'B'), N'Ｃ', N'C'), N'Ｄ', N'D'), N'Ｅ', N'E'), N'Ｆ', N'F'), N'Ｇ', N'G'), N'Ｈ', N'H'),
                N'Ｉ', N'I'), N'Ｊ', N'J'), N'Ｋ', N'K'), N'Ｌ', N'L'), N'Ｍ', N'M'), N'Ｎ', N'N'), N'Ｏ', N'O'),
              N'Ｐ', N'P'), N'Ｑ', N'Q'), N'Ｒ', N'R'), N'Ｓ', N'S'), N'Ｔ', N'T'), N'Ｕ', N'U'), N'Ｖ', N'V'), N'Ｗ',
       N'W'), N'Ｘ', N'X'), N'Ｙ', N'Y'), N'Ｚ', N'Z') as v) as whole
  cross join
  (select a.d * 16 + b.d + 1 as n
   from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as a (d)
   cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as
   b (d)) as place
  where place.n <= len(whole.v)
  and substring(whole.v, place.n, 1) like N'[A-Z0-9]'
  order by place.n for xml path('')) as nvarchar(256)) collate Latin1_General_100_BIN2

-- normalIdentifier · SQL Server 2022
cast((select substring(whole.v, place.n, 1)
  from
  (select translate(upper(convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2),
    N'０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ', N'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') as v) as whole
  cross join
  (select a.d * 16 + b.d + 1 as n
   from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as a (d)
   cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as
   b (d)) as place
  where place.n <= len(whole.v)
  and substring(whole.v, place.n, 1) like N'[A-Z0-9]'
  order by place.n for xml path('')) as nvarchar(256)) collate Latin1_General_100_BIN2

-- countWhere · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
count_big(case
 when t.c is null then 1 end)

-- collectTexts · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
N'[' + coalesce(string_agg(N'"' + string_escape(cast(t.c as nvarchar(max)) collate Latin1_General_100_BIN2,
   N'json') + N'"', N','), N'') + N']'

-- inlineTable · SQL Server 2008 R2, SQL Server 2012
-- values: "<r><c0>O'Brien</c0><c1>12.50</c1><c2>2026-05-01</c2><c3>1</c3></r><r></r>"
(select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [key_1], cast(cells.c1 as
  decimal(38, 10)) as [qty], cast(cells.c2 as date) as [due], cast(cells.c3 as bit) as [is_open]
 from
 (select r.x.value('c0[1]', 'nvarchar(4000)') as c0, r.x.value('c1[1]', 'nvarchar(4000)') as c1,
  r.x.value('c2[1]', 'nvarchar(4000)') as c2, r.x.value('c3[1]', 'nvarchar(4000)') as c3
  from
  (select convert(xml, @p1, 1) as d) as given
  cross apply given.d.nodes('/r') as r (x)) as cells) as [given]

-- inlineTable · SQL Server 2016, SQL Server 2022
-- values: "[[\"O'Brien\",\"12.50\",\"2026-05-01\",\"1\"],[null,null,null,null]]"
(select cast(cells.c0 as nvarchar(4000)) collate Latin1_General_100_BIN2 as [key_1], cast(cells.c1 as
  decimal(38, 10)) as [qty], cast(cells.c2 as date) as [due], cast(cells.c3 as bit) as [is_open]
 from
 (select *
  from openjson(@p1) with (c0 nvarchar(4000) '$[0]', c1 nvarchar(4000) '$[1]', c2 nvarchar(4000) '$[2]', c3
   nvarchar(4000) '$[3]')) as cells) as [given]

-- firstRows · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
select top (100) *
from
(select t.c
 from t) as first_rows

-- firstRows, ordered · SQL Server 2008 R2, SQL Server 2012, SQL Server 2016, SQL Server 2022
select top (100) *
from
(select t.c
 from t) as first_rows
order by c desc

-- asDate, stored in a zone with summer time · SQL Server 2016, SQL Server 2022
case
when len(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as date)
when nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like
N'%[+-][0-9][0-9]:[0-9][0-9]'
or nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
cast(switchoffset(cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as
   datetimeoffset), N'+08:00') as date)
when nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
or nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
cast(cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as datetime2) as date)
else cast(switchoffset((cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as
    datetime2) at time zone N'W. Europe Standard Time'), N'+08:00') as date)
end

-- asDate, read in a zone with summer time · SQL Server 2016, SQL Server 2022
case
when len(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'')) <= 10 then
cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as date)
when nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like
N'%[+-][0-9][0-9]:[0-9][0-9]'
or nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like N'%Z' then
cast((cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as datetimeoffset) at
  time zone N'W. Europe Standard Time') as date)
when nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like N'9999-12-31%'
or nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') like N'0001-01-01%' then
cast(cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'') as datetime2) as date)
else cast((todatetimeoffset(cast(nullif(convert(nvarchar(40), t.c, 126) collate Latin1_General_100_BIN2, N'')
    as datetime2), N'+00:00') at time zone N'W. Europe Standard Time') as date)
end

