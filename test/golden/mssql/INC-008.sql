-- INC-008 Phone, e-mail or postcode not valid

-- INC-008 · SQL Server 2008 R2 95f2b1f7f6ca5714, SQL Server 2012 95f2b1f7f6ca5714, SQL Server 2016 95f2b1f7f6ca5714, SQL Server 2022 55004e3b85f804d4
select j.[company] as [company], j.[org_unit_key] as [org_unit_key], countWhere(j.[v0_0] is not null
 or j.[v0_1] is not null
 or j.[v0_2] is not null
 or j.[v0_3] is not null) as [scope_0], countWhere(j.[v0_0] = 2
 or j.[v0_1] = 2
 or j.[v0_2] = 2
 or j.[v0_3] = 2) as [open_0], countWhere(j.[v0_0] = 1) + countWhere(j.[v0_1] = 1) + countWhere(j.[v0_2] = 1) +
countWhere(j.[v0_3] = 1) as [hits_0]
from
(select r.[company] as [company], r.[org_unit_key] as [org_unit_key], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[phone]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[phone])))) then null
 else 2
 end as [v0_0], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[mobile]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[mobile])))) then null
 else 2
 end as [v0_1], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[email]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[email])))) then null
 else 2
 end as [v0_2], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[postcode]))) then case
 when (((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
     'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
     'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
     'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
   and 1 = 1)
  or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
   and (1 = null))) then 1
 when not ((((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
      'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
      'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
      'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and 1 = 1)
   or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 0
 else 2
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[postcode])))) then null
 else 2
 end as [v0_3]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.dept_no)) as [org_unit_key], case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as [status], asText((c.phone)) as [phone], asText((c.country)) as [country], asText((c.mobile)) as
  [mobile], asText((c.email)) as [email], asText((c.postcode)) as [postcode], normalText(asText((c.country)))
  as [country__normal]
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
group by j.[company], j.[org_unit_key]

-- INC-008 · SQL Server 2008 R2 3f697a72d91b10fe, SQL Server 2012 3f697a72d91b10fe, SQL Server 2016 3f697a72d91b10fe, SQL Server 2022 f35dbba12f808ab7
select *
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url],
 r.[org_unit_key] as [org_unit_key], r.[phone] as [phone], r.[country] as [country], r.[mobile] as [mobile],
 r.[email] as [email], r.[postcode] as [postcode], r.[phone] as [x0], r.[mobile] as [x1], r.[email] as [x2],
 r.[postcode] as [x3], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[phone]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[phone])))) then null
 else 2
 end as [v0_0], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[mobile]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[mobile])))) then null
 else 2
 end as [v0_1], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[email]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[email])))) then null
 else 2
 end as [v0_2], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[postcode]))) then case
 when (((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
     'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
     'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
     'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
   and 1 = 1)
  or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
   and (1 = null))) then 1
 when not ((((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
      'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
      'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
      'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and 1 = 1)
   or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 0
 else 2
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[postcode])))) then null
 else 2
 end as [v0_3]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.cust_no)) as [key_1],
  coalesce(asText((c.name)), asText((c.cust_no))) as [label], asText((concat('/customers/', c.cust_no))) as
  [url], asText((c.dept_no)) as [org_unit_key], asText((c.phone)) as [phone], asText((c.country)) as [country],
  asText((c.mobile)) as [mobile], asText((c.email)) as [email], asText((c.postcode)) as [postcode], case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as [status], normalText(asText((c.country))) as [country__normal]
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r) j
where j.[v0_0] = 1
or j.[v0_1] = 1
or j.[v0_2] = 1
or j.[v0_3] = 1

-- INC-008 · SQL Server 2008 R2 9511610bbc80e23f, SQL Server 2012 9511610bbc80e23f, SQL Server 2016 9511610bbc80e23f, SQL Server 2022 803d8d2de1d378d0
select j.[company] as [company], j.[org_unit_key] as [org_unit_key], countWhere(j.[v0_0] is not null
 or j.[v0_1] is not null
 or j.[v0_2] is not null
 or j.[v0_3] is not null) as [scope_0], countWhere(j.[v0_0] = 2
 or j.[v0_1] = 2
 or j.[v0_2] = 2
 or j.[v0_3] = 2) as [open_0], countWhere(j.[v0_0] = 1) + countWhere(j.[v0_1] = 1) + countWhere(j.[v0_2] = 1) +
countWhere(j.[v0_3] = 1) as [hits_0]
from
(select r.[company] as [company], r.[org_unit_key] as [org_unit_key], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[phone]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[phone])))) then null
 else 2
 end as [v0_0], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[mobile]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[mobile])))) then null
 else 2
 end as [v0_1], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[email]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[email])))) then null
 else 2
 end as [v0_2], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[postcode]))) then case
 when (((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
     'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
     'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
     'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
   and 1 = 1)
  or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
   and (1 = null))) then 1
 when not ((((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
      'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
      'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
      'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and 1 = 1)
   or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 0
 else 2
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[postcode])))) then null
 else 2
 end as [v0_3]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.dept_no)) as [org_unit_key], case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as [status], asText((c.phone)) as [phone], asText((c.country)) as [country], asText((c.mobile)) as
  [mobile], asText((c.email)) as [email], asText((c.postcode)) as [postcode], normalText(asText((c.country)))
  as [country__normal]
  from supplier c
  left join (
   select supp_no, count(*) as documents
   from po_head
   where state in (10, 20, 30, 40)
   group by supp_no ) used on used.supp_no = c.supp_no
  left join (
   select supp_no, count(*) as accounts
   from supplier_bank
   where in_use = 'Y'
   group by supp_no ) bank on bank.supp_no = c.supp_no) r) j
group by j.[company], j.[org_unit_key]

-- INC-008 · SQL Server 2008 R2 0552f409a91dd9b4, SQL Server 2012 0552f409a91dd9b4, SQL Server 2016 0552f409a91dd9b4, SQL Server 2022 956eb0d4f0e8933f
select *
from
(select r.[company] as [company], r.[key_1] as [key_1], r.[label] as [label], r.[url] as [url],
 r.[org_unit_key] as [org_unit_key], r.[phone] as [phone], r.[country] as [country], r.[mobile] as [mobile],
 r.[email] as [email], r.[postcode] as [postcode], r.[phone] as [x0], r.[mobile] as [x1], r.[email] as [x2],
 r.[postcode] as [x3], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[phone]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[phone])))) then null
 else 2
 end as [v0_0], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[mobile]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[mobile])))) then null
 else 2
 end as [v0_1], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[email]))) then case
 when 1 = 1 then 1
 else 0
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[email])))) then null
 else 2
 end as [v0_2], case
 when ((r.[status] = 'open')
  and not (isBlank(r.[postcode]))) then case
 when (((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
     'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
     'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
     'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
   and 1 = 1)
  or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
      'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
      'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
      'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
   and (1 = null))) then 1
 when not ((((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no',
      'nz', 'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my',
      'pk', 'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se',
      'sk', 'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie'))
    and 1 = 1)
   or (not ((coalesce(r.[country__normal], ' ') in ('at', 'au', 'be', 'bg', 'ch', 'dk', 'hu', 'lu', 'no', 'nz',
       'ph', 'si', 'za', 'de', 'ee', 'eg', 'es', 'fi', 'fr', 'hr', 'id', 'it', 'kr', 'lk', 'mx', 'my', 'pk',
       'th', 'tr', 'ua', 'cn', 'co', 'kz', 'ro', 'ru', 'sg', 'in', 'vn', 'us', 'sa', 'cz', 'gr', 'se', 'sk',
       'il', 'jp', 'tw', 'pl', 'pt', 'br', 'nl', 'lv', 'lt', 'ca', 'gb', 'ie')))
    and (1 = null)))) then 0
 else 2
 end
 when not (((r.[status] = 'open')
   and not (isBlank(r.[postcode])))) then null
 else 2
 end as [v0_3]
 from
 (select coalesce(asText((c.comp)), '-') as [company], asText((c.supp_no)) as [key_1],
  coalesce(asText((c.name)), asText((c.supp_no))) as [label], asText((concat('/suppliers/', c.supp_no))) as
  [url], asText((c.dept_no)) as [org_unit_key], asText((c.phone)) as [phone], asText((c.country)) as [country],
  asText((c.mobile)) as [mobile], asText((c.email)) as [email], asText((c.postcode)) as [postcode], case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as [status], normalText(asText((c.country))) as [country__normal]
  from supplier c
  left join (
   select supp_no, count(*) as documents
   from po_head
   where state in (10, 20, 30, 40)
   group by supp_no ) used on used.supp_no = c.supp_no
  left join (
   select supp_no, count(*) as accounts
   from supplier_bank
   where in_use = 'Y'
   group by supp_no ) bank on bank.supp_no = c.supp_no) r) j
where j.[v0_0] = 1
or j.[v0_1] = 1
or j.[v0_2] = 1
or j.[v0_3] = 1

