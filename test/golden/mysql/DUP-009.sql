-- DUP-009 Material probably entered twice
-- MySQL 5.7: material: not_checked, matching_failed There is no matcher of records here.
-- MySQL 8.0: material: not_checked, matching_failed There is no matcher of records here.
-- MariaDB 10.11: material: not_checked, matching_failed There is no matcher of records here.

-- duplicates/similar-material · MySQL 5.7 6ff2e8ad079e8829, MySQL 8.0 6eb05672885c4494, MariaDB 10.11 3d2b95e408a3d2a5
select r.`company` as `company`, r.`org_unit_key` as `org_unit`, count(*) as `in_scope`,
countWhere((isBlank(r.`name`)
  and isBlank(r.`spec`))) as `not_evaluable`, count(*) as `row_count`
from
(select coalesce(asText((i.comp)), '-') as `company`, asText((i.item_no)) as `key_1`, asText((i.dept_no)) as
 `org_unit_key`, case asText((i.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as `status`, asText((i.name)) as `name`, asText((i.spec)) as `spec`
 from item i) r
where (r.`status` = 'open')
group by r.`company`, r.`org_unit_key`

