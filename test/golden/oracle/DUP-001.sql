-- DUP-001 Same identifier on several partners

-- duplicates/partner-identifier · Oracle 11.2 fa587c5dfac7e114, Oracle 11.2 ZHS16GBK 8ab90f7198080892, Oracle 12.2 fa587c5dfac7e114, Oracle 19.3 fa587c5dfac7e114, Oracle 23.4 fa587c5dfac7e114
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e."IDENTIFIER", e."NORM") as "ROWS_OF_NORM"
  from
  (select *
   from
   (select r."COMPANY", 'tax_id' as "IDENTIFIER", asText(normalIdentifier(r."TAX_ID")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1", r."LABEL", r."URL", r."ORG_UNIT_KEY", r."OPEN_DOCUMENTS"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", case
     when asText((c.state)) = 'A' then 'open'
     when asText((c.state)) = 'B' then 'blocked'
     when asText((c.state)) = 'X' then 'closed'
     end as "STATUS", asText((c.tax_no)) as "TAX_ID", asText((c.cust_no)) as "KEY_1",
     coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as
     "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0))) as "OPEN_DOCUMENTS",
     asText((c.parent_no)) as "PARENT_KEY"
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
   (select r."COMPANY", 'duns' as "IDENTIFIER", asText(normalIdentifier(r."DUNS")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1", r."LABEL", r."URL", r."ORG_UNIT_KEY", r."OPEN_DOCUMENTS"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", case
     when asText((c.state)) = 'A' then 'open'
     when asText((c.state)) = 'B' then 'blocked'
     when asText((c.state)) = 'X' then 'closed'
     end as "STATUS", asText((c.duns)) as "DUNS", asText((c.cust_no)) as "KEY_1", coalesce(asText((c.name)),
      asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as "URL", asText((c.dept_no))
     as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0))) as "OPEN_DOCUMENTS", asText((c.parent_no)) as
     "PARENT_KEY"
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
 (select case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as "STATUS", asText((c.tax_no)) as "TAX_ID", asText((c.duns)) as "DUNS"
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
  (select t.*, max(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as
   "DISTINCT_PARTIES"
   from
   (select c."COMPANY", c."IDENTIFIER", c."NORM", b."COMPANY" as "MEMBER_COMPANY", b."PARTY" as "PARTY",
    b."KEY_1", b."LABEL", b."URL", b."ORG_UNIT_KEY", b."OPEN_DOCUMENTS", dense_rank() over (partition by
     c."COMPANY", c."IDENTIFIER", c."NORM"
     order by b."PARTY") as "NTH_PARTY"
    from
    (select distinct "COMPANY", "IDENTIFIER", "NORM"
     from repeated a) c
    join repeated b on b."IDENTIFIER" = c."IDENTIFIER"
    and b."NORM" = c."NORM"
    and (b."COMPANY" = c."COMPANY"
     or b."COMPANY" = '-')) t) u
  where u."DISTINCT_PARTIES" > 1) n) g

-- duplicates/partner-identifier · Oracle 11.2 ac73bf181ae35394, Oracle 11.2 ZHS16GBK b9bd193bd729545c, Oracle 12.2 ac73bf181ae35394, Oracle 19.3 ac73bf181ae35394, Oracle 23.4 ac73bf181ae35394
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e."IDENTIFIER", e."NORM") as "ROWS_OF_NORM"
  from
  (select *
   from
   (select r."COMPANY", 'tax_id' as "IDENTIFIER", asText(normalIdentifier(r."TAX_ID")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1", r."LABEL", r."URL", r."ORG_UNIT_KEY", r."OPEN_DOCUMENTS"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", case
     when asText((c.state)) = 'A' then 'open'
     when asText((c.state)) = 'B' then 'blocked'
     when asText((c.state)) = 'X' then 'closed'
     end as "STATUS", asText((c.tax_no)) as "TAX_ID", asText((c.cust_no)) as "KEY_1",
     coalesce(asText((c.name)), asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as
     "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0))) as "OPEN_DOCUMENTS",
     asText((c.parent_no)) as "PARENT_KEY"
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
   (select r."COMPANY", 'duns' as "IDENTIFIER", asText(normalIdentifier(r."DUNS")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1", r."LABEL", r."URL", r."ORG_UNIT_KEY", r."OPEN_DOCUMENTS"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", case
     when asText((c.state)) = 'A' then 'open'
     when asText((c.state)) = 'B' then 'blocked'
     when asText((c.state)) = 'X' then 'closed'
     end as "STATUS", asText((c.duns)) as "DUNS", asText((c.cust_no)) as "KEY_1", coalesce(asText((c.name)),
      asText((c.cust_no))) as "LABEL", asText((concat('/customers/', c.cust_no))) as "URL", asText((c.dept_no))
     as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0))) as "OPEN_DOCUMENTS", asText((c.parent_no)) as
     "PARENT_KEY"
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
 (select t.*, max(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as
  "DISTINCT_PARTIES"
  from
  (select c."COMPANY", c."IDENTIFIER", c."NORM", b."COMPANY" as "MEMBER_COMPANY", b."PARTY" as "PARTY",
   b."KEY_1", b."LABEL", b."URL", b."ORG_UNIT_KEY", b."OPEN_DOCUMENTS", dense_rank() over (partition by
    c."COMPANY", c."IDENTIFIER", c."NORM"
    order by b."PARTY") as "NTH_PARTY"
   from
   (select distinct "COMPANY", "IDENTIFIER", "NORM"
    from repeated a) c
   join repeated b on b."IDENTIFIER" = c."IDENTIFIER"
   and b."NORM" = c."NORM"
   and (b."COMPANY" = c."COMPANY"
    or b."COMPANY" = '-')) t) u
 where u."DISTINCT_PARTIES" > 1) g
order by g."COMPANY", g."IDENTIFIER", g."NORM", g."MEMBER_COMPANY", g."KEY_1"

-- duplicates/partner-identifier · Oracle 11.2 4ec1accaf63a2825, Oracle 11.2 ZHS16GBK 761a0c055b04e67e, Oracle 12.2 4ec1accaf63a2825, Oracle 19.3 4ec1accaf63a2825, Oracle 23.4 4ec1accaf63a2825
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e."IDENTIFIER", e."NORM") as "ROWS_OF_NORM"
  from
  (select *
   from
   (select r."COMPANY", 'tax_id' as "IDENTIFIER", asText(normalIdentifier(r."TAX_ID")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1", r."LABEL", r."URL", r."ORG_UNIT_KEY", r."OPEN_DOCUMENTS"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", case
     when asText((c.state)) = 'A' then 'open'
     when asText((c.state)) = 'B' then 'blocked'
     when asText((c.state)) = 'X' then 'closed'
     end as "STATUS", asText((c.tax_no)) as "TAX_ID", asText((c.supp_no)) as "KEY_1",
     coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/', c.supp_no))) as
     "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0))) as "OPEN_DOCUMENTS",
     asText((c.parent_no)) as "PARENT_KEY"
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
   (select r."COMPANY", 'duns' as "IDENTIFIER", asText(normalIdentifier(r."DUNS")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1", r."LABEL", r."URL", r."ORG_UNIT_KEY", r."OPEN_DOCUMENTS"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", case
     when asText((c.state)) = 'A' then 'open'
     when asText((c.state)) = 'B' then 'blocked'
     when asText((c.state)) = 'X' then 'closed'
     end as "STATUS", asText((c.duns)) as "DUNS", asText((c.supp_no)) as "KEY_1", coalesce(asText((c.name)),
      asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/', c.supp_no))) as "URL", asText((c.dept_no))
     as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0))) as "OPEN_DOCUMENTS", asText((c.parent_no)) as
     "PARENT_KEY"
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
 (select case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as "STATUS", asText((c.tax_no)) as "TAX_ID", asText((c.duns)) as "DUNS"
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
  (select t.*, max(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as
   "DISTINCT_PARTIES"
   from
   (select c."COMPANY", c."IDENTIFIER", c."NORM", b."COMPANY" as "MEMBER_COMPANY", b."PARTY" as "PARTY",
    b."KEY_1", b."LABEL", b."URL", b."ORG_UNIT_KEY", b."OPEN_DOCUMENTS", dense_rank() over (partition by
     c."COMPANY", c."IDENTIFIER", c."NORM"
     order by b."PARTY") as "NTH_PARTY"
    from
    (select distinct "COMPANY", "IDENTIFIER", "NORM"
     from repeated a) c
    join repeated b on b."IDENTIFIER" = c."IDENTIFIER"
    and b."NORM" = c."NORM"
    and (b."COMPANY" = c."COMPANY"
     or b."COMPANY" = '-')) t) u
  where u."DISTINCT_PARTIES" > 1) n) g

-- duplicates/partner-identifier · Oracle 11.2 91bbd692729612ff, Oracle 11.2 ZHS16GBK ec84866d81169ac6, Oracle 12.2 91bbd692729612ff, Oracle 19.3 91bbd692729612ff, Oracle 23.4 91bbd692729612ff
with repeated as
(select *
 from
 (select e.*, count(*) over (partition by e."IDENTIFIER", e."NORM") as "ROWS_OF_NORM"
  from
  (select *
   from
   (select r."COMPANY", 'tax_id' as "IDENTIFIER", asText(normalIdentifier(r."TAX_ID")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1", r."LABEL", r."URL", r."ORG_UNIT_KEY", r."OPEN_DOCUMENTS"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", case
     when asText((c.state)) = 'A' then 'open'
     when asText((c.state)) = 'B' then 'blocked'
     when asText((c.state)) = 'X' then 'closed'
     end as "STATUS", asText((c.tax_no)) as "TAX_ID", asText((c.supp_no)) as "KEY_1",
     coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/', c.supp_no))) as
     "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0))) as "OPEN_DOCUMENTS",
     asText((c.parent_no)) as "PARENT_KEY"
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
   (select r."COMPANY", 'duns' as "IDENTIFIER", asText(normalIdentifier(r."DUNS")) as "NORM", case
    when isBlank(r."PARENT_KEY") then r."KEY_1"
    else r."PARENT_KEY"
    end as "PARTY", r."KEY_1", r."LABEL", r."URL", r."ORG_UNIT_KEY", r."OPEN_DOCUMENTS"
    from
    (select coalesce(asText((c.comp)), '-') as "COMPANY", case
     when asText((c.state)) = 'A' then 'open'
     when asText((c.state)) = 'B' then 'blocked'
     when asText((c.state)) = 'X' then 'closed'
     end as "STATUS", asText((c.duns)) as "DUNS", asText((c.supp_no)) as "KEY_1", coalesce(asText((c.name)),
      asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/', c.supp_no))) as "URL", asText((c.dept_no))
     as "ORG_UNIT_KEY", asNumber((coalesce(used.documents, 0))) as "OPEN_DOCUMENTS", asText((c.parent_no)) as
     "PARENT_KEY"
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
 (select t.*, max(t."NTH_PARTY") over (partition by t."COMPANY", t."IDENTIFIER", t."NORM") as
  "DISTINCT_PARTIES"
  from
  (select c."COMPANY", c."IDENTIFIER", c."NORM", b."COMPANY" as "MEMBER_COMPANY", b."PARTY" as "PARTY",
   b."KEY_1", b."LABEL", b."URL", b."ORG_UNIT_KEY", b."OPEN_DOCUMENTS", dense_rank() over (partition by
    c."COMPANY", c."IDENTIFIER", c."NORM"
    order by b."PARTY") as "NTH_PARTY"
   from
   (select distinct "COMPANY", "IDENTIFIER", "NORM"
    from repeated a) c
   join repeated b on b."IDENTIFIER" = c."IDENTIFIER"
   and b."NORM" = c."NORM"
   and (b."COMPANY" = c."COMPANY"
    or b."COMPANY" = '-')) t) u
 where u."DISTINCT_PARTIES" > 1) g
order by g."COMPANY", g."IDENTIFIER", g."NORM", g."MEMBER_COMPANY", g."KEY_1"

