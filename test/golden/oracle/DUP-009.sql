-- DUP-009 Material probably entered twice
-- Oracle 11.2: material: not_checked, matching_failed There is no matcher of records here.
-- Oracle 11.2 ZHS16GBK: material: not_checked, matching_failed There is no matcher of records here.
-- Oracle 12.2: material: not_checked, matching_failed There is no matcher of records here.
-- Oracle 19.3: material: not_checked, matching_failed There is no matcher of records here.
-- Oracle 23.4: material: not_checked, matching_failed There is no matcher of records here.

-- duplicates/similar-material · Oracle 11.2 9b991ccf82f1a045, Oracle 11.2 ZHS16GBK c9146a20a3a876d1, Oracle 12.2 9b991ccf82f1a045, Oracle 19.3 9b991ccf82f1a045, Oracle 23.4 9b991ccf82f1a045
select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT", count(*) as "IN_SCOPE",
countWhere((isBlank(r."NAME")
  and isBlank(r."SPEC"))) as "NOT_EVALUABLE", count(*) as "ROW_COUNT"
from
(select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", asText((i.dept_no)) as
 "ORG_UNIT_KEY", case asText((i.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as "STATUS", asText((i.name)) as "NAME", asText((i.spec)) as "SPEC"
 from item i) r
where (r."STATUS" = 'open')
group by r."COMPANY", r."ORG_UNIT_KEY"

