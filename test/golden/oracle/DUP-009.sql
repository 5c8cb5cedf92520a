-- DUP-009 Material probably entered twice
-- Oracle 11.2: material: not_checked, matching_failed There is no matcher of records here.
-- Oracle 11.2 ZHS16GBK: material: not_checked, matching_failed There is no matcher of records here.
-- Oracle 12.2: material: not_checked, matching_failed There is no matcher of records here.
-- Oracle 19.3: material: not_checked, matching_failed There is no matcher of records here.
-- Oracle 23.4: material: not_checked, matching_failed There is no matcher of records here.

-- duplicates/similar-material · Oracle 11.2 4b910df89b0f7b53, Oracle 11.2 ZHS16GBK 25286a091144feea, Oracle 12.2 4b910df89b0f7b53, Oracle 19.3 4b910df89b0f7b53, Oracle 23.4 4b910df89b0f7b53
select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT", count(*) as "IN_SCOPE",
countWhere((isBlank(r."NAME")
  and isBlank(r."SPEC"))) as "NOT_EVALUABLE", count(*) as "ROW_COUNT"
from
(select coalesce(asText((i.comp)), '-') as "COMPANY", asText((i.item_no)) as "KEY_1", case asText((i.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as "STATUS", asText((i.dept_no)) as "ORG_UNIT_KEY", asText((i.name)) as "NAME", asText((i.spec)) as "SPEC"
 from item i) r
where (r."STATUS" = 'open')
group by r."COMPANY", r."ORG_UNIT_KEY"

