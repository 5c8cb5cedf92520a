-- DUP-002 Customer or supplier probably entered twice
-- Oracle 11.2: customer: not_checked, matching_failed There is no matcher of records here.
-- Oracle 11.2: supplier: not_checked, matching_failed There is no matcher of records here.
-- Oracle 11.2 ZHS16GBK: customer: not_checked, matching_failed There is no matcher of records here.
-- Oracle 11.2 ZHS16GBK: supplier: not_checked, matching_failed There is no matcher of records here.
-- Oracle 12.2: customer: not_checked, matching_failed There is no matcher of records here.
-- Oracle 12.2: supplier: not_checked, matching_failed There is no matcher of records here.
-- Oracle 19.3: customer: not_checked, matching_failed There is no matcher of records here.
-- Oracle 19.3: supplier: not_checked, matching_failed There is no matcher of records here.
-- Oracle 23.4: customer: not_checked, matching_failed There is no matcher of records here.
-- Oracle 23.4: supplier: not_checked, matching_failed There is no matcher of records here.

-- duplicates/similar-partner · Oracle 11.2 52ae9821cc0da775, Oracle 11.2 ZHS16GBK 381ecbcaa1c0f872, Oracle 12.2 52ae9821cc0da775, Oracle 19.3 52ae9821cc0da775, Oracle 23.4 52ae9821cc0da775
select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT", count(*) as "IN_SCOPE",
countWhere((isBlank(r."NAME")
  and isBlank(r."TAX_ID")
  and isBlank(coalesce(r."PHONE", r."MOBILE"))
  and isBlank(r."EMAIL")
  and isBlank(r."STREET"))) as "NOT_EVALUABLE", count(*) as "ROW_COUNT"
from
(select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.cust_no)) as "KEY_1", asText((c.dept_no)) as
 "ORG_UNIT_KEY", case asText((c.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as "STATUS", asText((c.name)) as "NAME", asText((c.tax_no)) as "TAX_ID", asText((c.phone)) as "PHONE",
 asText((c.mobile)) as "MOBILE", asText((c.email)) as "EMAIL", asText((c.street)) as "STREET"
 from customer c
 left join (
  select cust_no, count(*) as documents
  from so_head
  where state in ('N', 'Q', 'R')
  group by cust_no ) used on used.cust_no = c.cust_no) r
where (r."STATUS" = 'open')
group by r."COMPANY", r."ORG_UNIT_KEY"

-- duplicates/similar-partner · Oracle 11.2 336805dea20c02c6, Oracle 11.2 ZHS16GBK cee150eb35a08f67, Oracle 12.2 336805dea20c02c6, Oracle 19.3 336805dea20c02c6, Oracle 23.4 336805dea20c02c6
select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT", count(*) as "IN_SCOPE",
countWhere((isBlank(r."NAME")
  and isBlank(r."TAX_ID")
  and isBlank(coalesce(r."PHONE", r."MOBILE"))
  and isBlank(r."EMAIL")
  and isBlank(r."STREET"))) as "NOT_EVALUABLE", count(*) as "ROW_COUNT"
from
(select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.supp_no)) as "KEY_1", asText((c.dept_no)) as
 "ORG_UNIT_KEY", case asText((c.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as "STATUS", asText((c.name)) as "NAME", asText((c.tax_no)) as "TAX_ID", asText((c.phone)) as "PHONE",
 asText((c.mobile)) as "MOBILE", asText((c.email)) as "EMAIL", asText((c.street)) as "STREET"
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
where (r."STATUS" = 'open')
group by r."COMPANY", r."ORG_UNIT_KEY"

