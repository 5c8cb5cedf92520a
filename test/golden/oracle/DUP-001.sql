-- DUP-001 Same identifier on several partners

-- duplicates/partner-identifier · Oracle 11.2 1f4d03c76e0d2ac3, Oracle 11.2 ZHS16GBK a2e616464cf20f78, Oracle 12.2 1f4d03c76e0d2ac3, Oracle 19.3 1f4d03c76e0d2ac3, Oracle 23.4 1f4d03c76e0d2ac3
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e."IDENTIFIER", e."NORM") as "ROWS_OF_NORM"
  from
  (select *
   from
   (select r."COMPANY" as "COMPANY", 'tax_id' as "IDENTIFIER", asText(normalIdentifier(r."TAX_ID")) as "NORM",
    case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL", r."ORG_UNIT_KEY" as
    "ORG_UNIT_KEY", r."OPEN_DOCUMENTS" as "OPEN_DOCUMENTS", null as "LINK", number(0) as "SIDE"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.tax_no)) as "TAX_ID", asText((c.cust_no))
     as "KEY_1", coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/',
        c.cust_no))) as "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0)))
     as "OPEN_DOCUMENTS", asText((c.parent_no)) as "PARENT_KEY", case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as "STATUS"
     from customer c
     left join (
      select cust_no, count(*) as documents
      from so_head
      where state in ('N', 'Q', 'R')
      group by cust_no ) used on used.cust_no = c.cust_no) r
    where (r."STATUS" = 'open')) i
   where i."NORM" is not null
   union all
   select *
   from
   (select r."COMPANY" as "COMPANY", 'duns' as "IDENTIFIER", asText(normalIdentifier(r."DUNS")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL", r."ORG_UNIT_KEY" as
    "ORG_UNIT_KEY", r."OPEN_DOCUMENTS" as "OPEN_DOCUMENTS", null as "LINK", number(0) as "SIDE"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.duns)) as "DUNS", asText((c.cust_no)) as
     "KEY_1", coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/',
        c.cust_no))) as "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0)))
     as "OPEN_DOCUMENTS", asText((c.parent_no)) as "PARENT_KEY", case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as "STATUS"
     from customer c
     left join (
      select cust_no, count(*) as documents
      from so_head
      where state in ('N', 'Q', 'R')
      group by cust_no ) used on used.cust_no = c.cust_no) r
    where (r."STATUS" = 'open')) i
   where i."NORM" is not null) e) f
 where f."ROWS_OF_NORM" > 1)
select p."IN_SCOPE", p."NOT_EVALUABLE", g."ROW_COUNT"
from
(select count(*) as "IN_SCOPE", countWhere((isBlank(r."TAX_ID")
   and isBlank(r."DUNS"))) as "NOT_EVALUABLE"
 from
 (select asText((c.cust_no)) as "KEY_1", asText((c.tax_no)) as "TAX_ID", asText((c.duns)) as "DUNS", case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS"
  from customer c
  left join (
   select cust_no, count(*) as documents
   from so_head
   where state in ('N', 'Q', 'R')
   group by cust_no ) used on used.cust_no = c.cust_no) r
 where (r."STATUS" = 'open')) p
cross join
(select count(*) as "ROW_COUNT"
 from
 (select *
  from
  (select t.*, min(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as "FIRST_OF_THEM",
   max(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as "LAST_OF_THEM"
   from
   (select c."COMPANY", c."IDENTIFIER", c."NORM", b."COMPANY" as "MEMBER_COMPANY", b."PARTY" as "PARTY",
    b."KEY_1", b."LABEL", b."URL", b."ORG_UNIT_KEY", b."OPEN_DOCUMENTS", b."LINK", b."SIDE", dense_rank() over
    (partition by c."COMPANY", c."IDENTIFIER", c."NORM"
     order by b."PARTY") as "NTH_PARTY"
    from
    (select distinct "COMPANY", "IDENTIFIER", "NORM"
     from repeated a) c
    join repeated b on b."IDENTIFIER" = c."IDENTIFIER"
    and b."NORM" = c."NORM"
    and (b."COMPANY" = c."COMPANY"
     or b."COMPANY" = '-')) t) u
  where u."FIRST_OF_THEM" < u."LAST_OF_THEM") n) g

-- duplicates/partner-identifier · Oracle 11.2 8292a99311377050, Oracle 11.2 ZHS16GBK 79334207447ca2cc, Oracle 12.2 8292a99311377050, Oracle 19.3 8292a99311377050, Oracle 23.4 8292a99311377050
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e."IDENTIFIER", e."NORM") as "ROWS_OF_NORM"
  from
  (select *
   from
   (select r."COMPANY" as "COMPANY", 'tax_id' as "IDENTIFIER", asText(normalIdentifier(r."TAX_ID")) as "NORM",
    case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL", r."ORG_UNIT_KEY" as
    "ORG_UNIT_KEY", r."OPEN_DOCUMENTS" as "OPEN_DOCUMENTS", null as "LINK", number(0) as "SIDE"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.tax_no)) as "TAX_ID", asText((c.cust_no))
     as "KEY_1", coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/',
        c.cust_no))) as "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0)))
     as "OPEN_DOCUMENTS", asText((c.parent_no)) as "PARENT_KEY", case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as "STATUS"
     from customer c
     left join (
      select cust_no, count(*) as documents
      from so_head
      where state in ('N', 'Q', 'R')
      group by cust_no ) used on used.cust_no = c.cust_no) r
    where (r."STATUS" = 'open')) i
   where i."NORM" is not null
   union all
   select *
   from
   (select r."COMPANY" as "COMPANY", 'duns' as "IDENTIFIER", asText(normalIdentifier(r."DUNS")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL", r."ORG_UNIT_KEY" as
    "ORG_UNIT_KEY", r."OPEN_DOCUMENTS" as "OPEN_DOCUMENTS", null as "LINK", number(0) as "SIDE"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.duns)) as "DUNS", asText((c.cust_no)) as
     "KEY_1", coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/',
        c.cust_no))) as "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0)))
     as "OPEN_DOCUMENTS", asText((c.parent_no)) as "PARENT_KEY", case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as "STATUS"
     from customer c
     left join (
      select cust_no, count(*) as documents
      from so_head
      where state in ('N', 'Q', 'R')
      group by cust_no ) used on used.cust_no = c.cust_no) r
    where (r."STATUS" = 'open')) i
   where i."NORM" is not null) e) f
 where f."ROWS_OF_NORM" > 1)
select g.*
from
(select *
 from
 (select t.*, min(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as "FIRST_OF_THEM",
  max(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as "LAST_OF_THEM"
  from
  (select c."COMPANY", c."IDENTIFIER", c."NORM", b."COMPANY" as "MEMBER_COMPANY", b."PARTY" as "PARTY",
   b."KEY_1", b."LABEL", b."URL", b."ORG_UNIT_KEY", b."OPEN_DOCUMENTS", b."LINK", b."SIDE", dense_rank() over
   (partition by c."COMPANY", c."IDENTIFIER", c."NORM"
    order by b."PARTY") as "NTH_PARTY"
   from
   (select distinct "COMPANY", "IDENTIFIER", "NORM"
    from repeated a) c
   join repeated b on b."IDENTIFIER" = c."IDENTIFIER"
   and b."NORM" = c."NORM"
   and (b."COMPANY" = c."COMPANY"
    or b."COMPANY" = '-')) t) u
 where u."FIRST_OF_THEM" < u."LAST_OF_THEM") g
order by g."COMPANY", g."IDENTIFIER", g."NORM", g."SIDE", g."MEMBER_COMPANY", g."KEY_1"

-- duplicates/partner-identifier · Oracle 11.2 594ab670aa2c8cc4, Oracle 11.2 ZHS16GBK ff64439d6a27e246, Oracle 12.2 594ab670aa2c8cc4, Oracle 19.3 594ab670aa2c8cc4, Oracle 23.4 594ab670aa2c8cc4
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e."IDENTIFIER", e."NORM") as "ROWS_OF_NORM"
  from
  (select *
   from
   (select r."COMPANY" as "COMPANY", 'tax_id' as "IDENTIFIER", asText(normalIdentifier(r."TAX_ID")) as "NORM",
    case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL", r."ORG_UNIT_KEY" as
    "ORG_UNIT_KEY", r."OPEN_DOCUMENTS" as "OPEN_DOCUMENTS", null as "LINK", number(0) as "SIDE"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.tax_no)) as "TAX_ID", asText((c.supp_no))
     as "KEY_1", coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/',
        c.supp_no))) as "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0)))
     as "OPEN_DOCUMENTS", asText((c.parent_no)) as "PARENT_KEY", case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as "STATUS"
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
      group by supp_no ) bank on bank.supp_no = c.supp_no) r
    where (r."STATUS" = 'open')) i
   where i."NORM" is not null
   union all
   select *
   from
   (select r."COMPANY" as "COMPANY", 'duns' as "IDENTIFIER", asText(normalIdentifier(r."DUNS")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL", r."ORG_UNIT_KEY" as
    "ORG_UNIT_KEY", r."OPEN_DOCUMENTS" as "OPEN_DOCUMENTS", null as "LINK", number(0) as "SIDE"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.duns)) as "DUNS", asText((c.supp_no)) as
     "KEY_1", coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/',
        c.supp_no))) as "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0)))
     as "OPEN_DOCUMENTS", asText((c.parent_no)) as "PARENT_KEY", case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as "STATUS"
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
      group by supp_no ) bank on bank.supp_no = c.supp_no) r
    where (r."STATUS" = 'open')) i
   where i."NORM" is not null) e) f
 where f."ROWS_OF_NORM" > 1)
select p."IN_SCOPE", p."NOT_EVALUABLE", g."ROW_COUNT"
from
(select count(*) as "IN_SCOPE", countWhere((isBlank(r."TAX_ID")
   and isBlank(r."DUNS"))) as "NOT_EVALUABLE"
 from
 (select asText((c.supp_no)) as "KEY_1", asText((c.tax_no)) as "TAX_ID", asText((c.duns)) as "DUNS", case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS"
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
   group by supp_no ) bank on bank.supp_no = c.supp_no) r
 where (r."STATUS" = 'open')) p
cross join
(select count(*) as "ROW_COUNT"
 from
 (select *
  from
  (select t.*, min(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as "FIRST_OF_THEM",
   max(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as "LAST_OF_THEM"
   from
   (select c."COMPANY", c."IDENTIFIER", c."NORM", b."COMPANY" as "MEMBER_COMPANY", b."PARTY" as "PARTY",
    b."KEY_1", b."LABEL", b."URL", b."ORG_UNIT_KEY", b."OPEN_DOCUMENTS", b."LINK", b."SIDE", dense_rank() over
    (partition by c."COMPANY", c."IDENTIFIER", c."NORM"
     order by b."PARTY") as "NTH_PARTY"
    from
    (select distinct "COMPANY", "IDENTIFIER", "NORM"
     from repeated a) c
    join repeated b on b."IDENTIFIER" = c."IDENTIFIER"
    and b."NORM" = c."NORM"
    and (b."COMPANY" = c."COMPANY"
     or b."COMPANY" = '-')) t) u
  where u."FIRST_OF_THEM" < u."LAST_OF_THEM") n) g

-- duplicates/partner-identifier · Oracle 11.2 bc0a56c7532479cb, Oracle 11.2 ZHS16GBK 5cf675e3bcc20682, Oracle 12.2 bc0a56c7532479cb, Oracle 19.3 bc0a56c7532479cb, Oracle 23.4 bc0a56c7532479cb
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e."IDENTIFIER", e."NORM") as "ROWS_OF_NORM"
  from
  (select *
   from
   (select r."COMPANY" as "COMPANY", 'tax_id' as "IDENTIFIER", asText(normalIdentifier(r."TAX_ID")) as "NORM",
    case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL", r."ORG_UNIT_KEY" as
    "ORG_UNIT_KEY", r."OPEN_DOCUMENTS" as "OPEN_DOCUMENTS", null as "LINK", number(0) as "SIDE"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.tax_no)) as "TAX_ID", asText((c.supp_no))
     as "KEY_1", coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/',
        c.supp_no))) as "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0)))
     as "OPEN_DOCUMENTS", asText((c.parent_no)) as "PARENT_KEY", case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as "STATUS"
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
      group by supp_no ) bank on bank.supp_no = c.supp_no) r
    where (r."STATUS" = 'open')) i
   where i."NORM" is not null
   union all
   select *
   from
   (select r."COMPANY" as "COMPANY", 'duns' as "IDENTIFIER", asText(normalIdentifier(r."DUNS")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL", r."ORG_UNIT_KEY" as
    "ORG_UNIT_KEY", r."OPEN_DOCUMENTS" as "OPEN_DOCUMENTS", null as "LINK", number(0) as "SIDE"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.duns)) as "DUNS", asText((c.supp_no)) as
     "KEY_1", coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/',
        c.supp_no))) as "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0)))
     as "OPEN_DOCUMENTS", asText((c.parent_no)) as "PARENT_KEY", case asText((c.state))
     when 'A' then 'open'
     when 'B' then 'blocked'
     when 'X' then 'closed'
     end as "STATUS"
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
      group by supp_no ) bank on bank.supp_no = c.supp_no) r
    where (r."STATUS" = 'open')) i
   where i."NORM" is not null) e) f
 where f."ROWS_OF_NORM" > 1)
select g.*
from
(select *
 from
 (select t.*, min(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as "FIRST_OF_THEM",
  max(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as "LAST_OF_THEM"
  from
  (select c."COMPANY", c."IDENTIFIER", c."NORM", b."COMPANY" as "MEMBER_COMPANY", b."PARTY" as "PARTY",
   b."KEY_1", b."LABEL", b."URL", b."ORG_UNIT_KEY", b."OPEN_DOCUMENTS", b."LINK", b."SIDE", dense_rank() over
   (partition by c."COMPANY", c."IDENTIFIER", c."NORM"
    order by b."PARTY") as "NTH_PARTY"
   from
   (select distinct "COMPANY", "IDENTIFIER", "NORM"
    from repeated a) c
   join repeated b on b."IDENTIFIER" = c."IDENTIFIER"
   and b."NORM" = c."NORM"
   and (b."COMPANY" = c."COMPANY"
    or b."COMPANY" = '-')) t) u
 where u."FIRST_OF_THEM" < u."LAST_OF_THEM") g
order by g."COMPANY", g."IDENTIFIER", g."NORM", g."SIDE", g."MEMBER_COMPANY", g."KEY_1"

