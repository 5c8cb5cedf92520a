-- DUP-009 Material probably entered twice
-- SQL Server 2008 R2: material: not_checked, matching_failed There is no matcher of records here.
-- SQL Server 2012: material: not_checked, matching_failed There is no matcher of records here.
-- SQL Server 2016: material: not_checked, matching_failed There is no matcher of records here.
-- SQL Server 2022: material: not_checked, matching_failed There is no matcher of records here.

-- duplicates/similar-material · SQL Server 2008 R2 c9202edf53e53c5f, SQL Server 2012 c9202edf53e53c5f, SQL Server 2016 c9202edf53e53c5f, SQL Server 2022 c9202edf53e53c5f
select r.[company] as [company], r.[org_unit_key] as [org_unit], count(*) as [in_scope],
countWhere((isBlank(r.[name])
  and isBlank(r.[spec]))) as [not_evaluable], count(*) as [row_count]
from
(select coalesce(asText((i.comp)), '-') as [company], asText((i.item_no)) as [key_1], asText((i.dept_no)) as
 [org_unit_key], case asText((i.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as [status], asText((i.name)) as [name], asText((i.spec)) as [spec]
 from item i) r
where (r.[status] = 'open')
group by r.[company], r.[org_unit_key]

