-- DUP-002 Customer or supplier probably entered twice
-- MySQL 5.7: customer: not_checked, matching_failed There is no matcher of records here.
-- MySQL 5.7: supplier: not_checked, matching_failed There is no matcher of records here.
-- MySQL 8.0: customer: not_checked, matching_failed There is no matcher of records here.
-- MySQL 8.0: supplier: not_checked, matching_failed There is no matcher of records here.
-- MariaDB 10.11: customer: not_checked, matching_failed There is no matcher of records here.
-- MariaDB 10.11: supplier: not_checked, matching_failed There is no matcher of records here.

-- duplicates/similar-partner · MySQL 5.7 3c6c890fc6009e17, MySQL 8.0 007ae53e7c678789, MariaDB 10.11 73e67ac9c2ee5328
select r.`company` as `company`, r.`org_unit_key` as `org_unit`, count(*) as `in_scope`,
countWhere((isBlank(r.`name`)
  and isBlank(r.`tax_id`)
  and isBlank(coalesce(r.`phone`, r.`mobile`))
  and isBlank(r.`email`)
  and isBlank(r.`street`))) as `not_evaluable`, count(*) as `row_count`
from
(select coalesce(asText((c.comp)), '-') as `company`, asText((c.cust_no)) as `key_1`, asText((c.dept_no)) as
 `org_unit_key`, case asText((c.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as `status`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`, asText((c.phone)) as `phone`,
 asText((c.mobile)) as `mobile`, asText((c.email)) as `email`, asText((c.street)) as `street`
 from customer c
 left join (
  select cust_no, count(*) as documents
  from so_head
  where state in ('N', 'Q', 'R')
  group by cust_no ) used on used.cust_no = c.cust_no) r
where (r.`status` = 'open')
group by r.`company`, r.`org_unit_key`

-- duplicates/similar-partner · MySQL 5.7 ea2f1a1099c0146e, MySQL 8.0 3adf34a295610e5a, MariaDB 10.11 3166a6d6a082685b
select r.`company` as `company`, r.`org_unit_key` as `org_unit`, count(*) as `in_scope`,
countWhere((isBlank(r.`name`)
  and isBlank(r.`tax_id`)
  and isBlank(coalesce(r.`phone`, r.`mobile`))
  and isBlank(r.`email`)
  and isBlank(r.`street`))) as `not_evaluable`, count(*) as `row_count`
from
(select coalesce(asText((c.comp)), '-') as `company`, asText((c.supp_no)) as `key_1`, asText((c.dept_no)) as
 `org_unit_key`, case asText((c.state))
 when 'A' then 'open'
 when 'B' then 'blocked'
 when 'X' then 'closed'
 end as `status`, asText((c.name)) as `name`, asText((c.tax_no)) as `tax_id`, asText((c.phone)) as `phone`,
 asText((c.mobile)) as `mobile`, asText((c.email)) as `email`, asText((c.street)) as `street`
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
where (r.`status` = 'open')
group by r.`company`, r.`org_unit_key`

