-- What a run asks whatever the rules are

-- self-test customer · SQL Server 2008 R2 fa1860d233820d60, SQL Server 2012 fa1860d233820d60, SQL Server 2016 fa1860d233820d60, SQL Server 2022 fa1860d233820d60
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[status] is null) as
[null_1], countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((c.cust_no)) as [key_1], case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as [status], asText((c.state)) as [status_raw]
  from customer c
  left join (
    select cust_no, count(*) as documents
    from so_head
    where state in ('N', 'Q', 'R')
    group by cust_no ) used
  on used.cust_no = c.cust_no) r

-- self-test supplier · SQL Server 2008 R2 839fa4be06e344db, SQL Server 2012 839fa4be06e344db, SQL Server 2016 839fa4be06e344db, SQL Server 2022 839fa4be06e344db
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[status] is null) as
[null_1], countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((c.supp_no)) as [key_1], case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as [status], asText((c.state)) as [status_raw]
  from supplier c
  left join (
    select supp_no, count(*) as documents
    from po_head
    where state in (10, 20, 30, 40)
    group by supp_no ) used
  on used.supp_no = c.supp_no
  left join (
    select supp_no, count(*) as accounts
    from supplier_bank
    where in_use = 'Y'
    group by supp_no ) bank
  on bank.supp_no = c.supp_no) r

-- self-test material · SQL Server 2008 R2 ce0383b046bde933, SQL Server 2012 ce0383b046bde933, SQL Server 2016 ce0383b046bde933, SQL Server 2022 ce0383b046bde933
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[status] is null) as
[null_1], countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((i.item_no)) as [key_1], case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as [status], asText((i.state)) as [status_raw]
  from item i) r

-- self-test purchase_order · SQL Server 2008 R2 563906cc3191aa5d, SQL Server 2012 563906cc3191aa5d, SQL Server 2016 563906cc3191aa5d, SQL Server 2022 563906cc3191aa5d
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[status] is null) as
[null_1], countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((h.po_no)) as [key_1], case
  when asText((h.state)) = '10' then 'draft'
  when asText((h.state)) = '20' then 'pending_approval'
  when asText((h.state)) = '30' then 'open'
  when asText((h.state)) = '40' then 'in_progress'
  when asText((h.state)) = '50' then 'done'
  when asText((h.state)) = '80' then 'closed'
  when asText((h.state)) = '90' then 'cancelled'
  end as [status], asText((h.state)) as [status_raw]
  from po_head h) r

-- self-test purchase_order_line · SQL Server 2008 R2 0e1ee6e52c6b4fe6, SQL Server 2012 0e1ee6e52c6b4fe6, SQL Server 2016 0e1ee6e52c6b4fe6, SQL Server 2022 0e1ee6e52c6b4fe6
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[key_2] is null) as
[null_1], countWhere(r.[order_key] is null) as [null_2], countWhere(r.[status] is null) as [null_3],
countWhere(r.[qty] is null) as [null_4], countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((h.po_no)) as [key_1], asText((l.line_no)) as [key_2], asText((h.po_no)) as [order_key], case
  when asText((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)) = '10' then 'draft'
  when asText((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)) = '20' then 'pending_approval'
  when asText((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)) = '50' then 'done'
  when asText((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)) = '80' then 'closed'
  when asText((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)) = '90' then 'cancelled'
  when asText((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)) = 'R-N' then 'open'
  when asText((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)) = 'R-P' then 'in_progress'
  when asText((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)) = 'R-F' then 'done'
  when asText((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)) = 'R-C' then 'closed'
  when asText((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)) = 'R-X' then 'cancelled'
  end as [status], asNumber((l.qty)) as [qty], asText((case
      when h.state in (30, 40) then concat('R-', l.state)
      else cast(h.state as char(2)) end)) as [status_raw]
  from po_line l
  join po_head h
  on h.po_no = l.po_no
  where l.line_type <> 'T') r

-- self-test user · SQL Server 2008 R2 b1b45e5202104a22, SQL Server 2012 b1b45e5202104a22, SQL Server 2016 b1b45e5202104a22, SQL Server 2022 b1b45e5202104a22
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[status] is null) as
[null_1], countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((u.user_id)) as [key_1], case
  when asText((u.locked)) = 'N' then 'open'
  when asText((u.locked)) = 'Y' then 'closed'
  end as [status], asText((u.locked)) as [status_raw]
  from app_user u
  left join staff s
  on s.emp_no = u.emp_no) r

-- self-test employee · SQL Server 2008 R2 e67c4989adbac657, SQL Server 2012 e67c4989adbac657, SQL Server 2016 e67c4989adbac657, SQL Server 2022 e67c4989adbac657
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[status] is null) as
[null_1], countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((s.emp_no)) as [key_1], case
  when asText((s.in_use)) = 'Y' then 'open'
  when asText((s.in_use)) = 'N' then 'closed'
  end as [status], asText((s.in_use)) as [status_raw]
  from staff s) r

-- self-test user_role · SQL Server 2008 R2 44736009e3d3c8f9, SQL Server 2012 44736009e3d3c8f9, SQL Server 2016 44736009e3d3c8f9, SQL Server 2022 44736009e3d3c8f9
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as nvarchar(500)), a.valid_from, a.valid_to, a.granted_by,
  a.granted_at
  from app_user_role a
  join app_role r
  on r.role_code = a.role_code
  where r.in_use = 'Y'
  union all
  select h.user_id, i.included, cast(h.path + ' > ' + i.included as nvarchar(500)), h.valid_from, h.valid_to,
  h.granted_by, h.granted_at
  from held h
  join app_role_includes i
  on i.role_code = h.role_code
  join app_role r
  on r.role_code = i.included
  where r.in_use = 'Y'
  and charindex(' > ' + i.included + ' > ', ' > ' + h.path + ' > ') = 0)
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[key_2] is null) as
[null_1], countWhere(r.[user_key] is null) as [null_2], countWhere(r.[role_key] is null) as [null_3]
from
(select asText((g.user_id)) as [key_1], asText((g.path)) as [key_2], asText((g.user_id)) as [user_key],
  asText((g.role_code)) as [role_key]
  from held g) r

-- self-test role · SQL Server 2008 R2 06701861504d0dfb, SQL Server 2012 06701861504d0dfb, SQL Server 2016 06701861504d0dfb, SQL Server 2022 06701861504d0dfb
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[status] is null) as
[null_1], countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((r.role_code)) as [key_1], case
  when asText((r.in_use)) = 'Y' then 'open'
  when asText((r.in_use)) = 'N' then 'closed'
  end as [status], asText((r.in_use)) as [status_raw]
  from app_role r) r

-- self-test stock_balance · SQL Server 2008 R2 18d200f0ca71e7ab, SQL Server 2012 18d200f0ca71e7ab, SQL Server 2016 18d200f0ca71e7ab, SQL Server 2022 18d200f0ca71e7ab
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[key_2] is null) as
[null_1], countWhere(r.[key_3] is null) as [null_2], countWhere(r.[key_4] is null) as [null_3],
countWhere(r.[material_key] is null) as [null_4], countWhere(r.[qty] is null) as [null_5]
from
(select asText((q.item_no)) as [key_1], asText((q.bin_no)) as [key_2], asText((case
      when q.lot is null
      or q.lot = '' then '-'
      else q.lot end)) as [key_3], asText((case
      when q.owner_no is null
      or q.owner_no = '' then '-'
      else q.owner_no end)) as [key_4], asText((q.item_no)) as [material_key], asNumber((q.qty)) as [qty]
  from quant q
  join bin b
  on b.bin_no = q.bin_no
  where b.kind = 'O') r

-- self-test stock_movement · SQL Server 2008 R2 75e85efe770f8c7a, SQL Server 2012 75e85efe770f8c7a, SQL Server 2016 75e85efe770f8c7a, SQL Server 2022 75e85efe770f8c7a
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[material_key] is null)
as [null_1]
from
(select asText((m.move_no)) as [key_1], asText((m.item_no)) as [material_key]
  from stock_move m
  join bin b
  on b.bin_no = m.bin_no
  where m.done = 'Y'
  and b.kind = 'O') r

-- self-test sales_order_line · SQL Server 2008 R2 d551beb366d73c91, SQL Server 2012 d551beb366d73c91, SQL Server 2016 d551beb366d73c91, SQL Server 2022 d551beb366d73c91
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[key_2] is null) as
[null_1], countWhere(r.[status] is null) as [null_2], countWhere(r.[qty] is null) as [null_3],
countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((h.so_no)) as [key_1], asText((l.line_no)) as [key_2], case
  when asText((case
      when h.state = 'R' then concat('R-', l.state)
      else h.state end)) = 'N' then 'draft'
  when asText((case
      when h.state = 'R' then concat('R-', l.state)
      else h.state end)) = 'Q' then 'pending_approval'
  when asText((case
      when h.state = 'R' then concat('R-', l.state)
      else h.state end)) = 'D' then 'done'
  when asText((case
      when h.state = 'R' then concat('R-', l.state)
      else h.state end)) = 'C' then 'closed'
  when asText((case
      when h.state = 'R' then concat('R-', l.state)
      else h.state end)) = 'X' then 'cancelled'
  when asText((case
      when h.state = 'R' then concat('R-', l.state)
      else h.state end)) = 'R-N' then 'open'
  when asText((case
      when h.state = 'R' then concat('R-', l.state)
      else h.state end)) = 'R-P' then 'in_progress'
  when asText((case
      when h.state = 'R' then concat('R-', l.state)
      else h.state end)) = 'R-F' then 'done'
  when asText((case
      when h.state = 'R' then concat('R-', l.state)
      else h.state end)) = 'R-C' then 'closed'
  when asText((case
      when h.state = 'R' then concat('R-', l.state)
      else h.state end)) = 'R-X' then 'cancelled'
  end as [status], asNumber((l.qty)) as [qty], asText((case
      when h.state = 'R' then concat('R-', l.state)
      else h.state end)) as [status_raw]
  from so_line l
  join so_head h
  on h.so_no = l.so_no
  where l.line_type <> 'T') r

-- self-test work_order · SQL Server 2008 R2 1b87472834b8f24e, SQL Server 2012 1b87472834b8f24e, SQL Server 2016 1b87472834b8f24e, SQL Server 2022 1b87472834b8f24e
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[status] is null) as
[null_1], countWhere(r.[qty] is null) as [null_2], countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((w.wo_no)) as [key_1], case
  when asText((w.state)) = '0' then 'draft'
  when asText((w.state)) = '1' then 'open'
  when asText((w.state)) = '2' then 'in_progress'
  when asText((w.state)) = '3' then 'done'
  when asText((w.state)) = '4' then 'closed'
  when asText((w.state)) = '9' then 'cancelled'
  end as [status], asNumber((w.qty)) as [qty], asText((w.state)) as [status_raw]
  from work_order w) r

-- self-test bom · SQL Server 2008 R2 49a79de8e5303c1a, SQL Server 2012 49a79de8e5303c1a, SQL Server 2016 49a79de8e5303c1a, SQL Server 2022 49a79de8e5303c1a
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[key_2] is null) as
[null_1], countWhere(r.[parent_key] is null) as [null_2], countWhere(r.[component_key] is null) as [null_3],
countWhere(r.[status] is null) as [null_4], countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((b.parent_no)) as [key_1], asText((b.pos)) as [key_2], asText((b.parent_no)) as [parent_key],
  asText((b.component_no)) as [component_key], case
  when asText((b.state)) = '1' then 'open'
  when asText((b.state)) = '9' then 'closed'
  end as [status], asText((b.state)) as [status_raw]
  from bom b) r

-- self-test planned_movement · SQL Server 2008 R2 ac3a34549ce93ace, SQL Server 2012 ac3a34549ce93ace, SQL Server 2016 ac3a34549ce93ace, SQL Server 2022 ac3a34549ce93ace
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[material_key] is null)
as [null_1]
from
(select asText((v.resv_no)) as [key_1], asText((v.item_no)) as [material_key]
  from reservation v
  where v.state = 'O') r

-- self-test sales_order · SQL Server 2008 R2 e5a68684175e121a, SQL Server 2012 e5a68684175e121a, SQL Server 2016 e5a68684175e121a, SQL Server 2022 e5a68684175e121a
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0], countWhere(r.[status] is null) as
[null_1], countWhere(r.[status] is null
  and r.[status_raw] is not null) as [unmapped]
from
(select asText((h.so_no)) as [key_1], case
  when asText((h.state)) = 'N' then 'draft'
  when asText((h.state)) = 'Q' then 'pending_approval'
  when asText((h.state)) = 'R' then 'open'
  when asText((h.state)) = 'D' then 'done'
  when asText((h.state)) = 'C' then 'closed'
  when asText((h.state)) = 'X' then 'cancelled'
  end as [status], asText((h.state)) as [status_raw]
  from so_head h) r

-- present org_unit · SQL Server 2008 R2 93feaa0e123e1b64, SQL Server 2012 93feaa0e123e1b64, SQL Server 2016 ef342559ec0b09e9, SQL Server 2022 ef342559ec0b09e9
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as [company], asText((d.dept_no)) as [key_1], case
  when asText((d.in_use)) = 'Y' then 'open'
  when asText((d.in_use)) = 'N' then 'closed'
  end as [status]
  from dept d) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present employee · SQL Server 2008 R2 c1f4e652ee54523a, SQL Server 2012 c1f4e652ee54523a, SQL Server 2016 655ec7bc910a455c, SQL Server 2022 655ec7bc910a455c
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((s.comp)), '-') as [company], asText((s.emp_no)) as [key_1], case
  when asText((s.in_use)) = 'Y' then 'open'
  when asText((s.in_use)) = 'N' then 'closed'
  end as [status]
  from staff s) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present user · SQL Server 2008 R2 587c7ece62135f7d, SQL Server 2012 587c7ece62135f7d, SQL Server 2016 f19079be8757e4a5, SQL Server 2022 f19079be8757e4a5
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as [company], asText((u.user_id)) as [key_1], case
  when asText((u.locked)) = 'N' then 'open'
  when asText((u.locked)) = 'Y' then 'closed'
  end as [status]
  from app_user u
  left join staff s
  on s.emp_no = u.emp_no) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present role · SQL Server 2008 R2 92e308dba5282f1d, SQL Server 2012 92e308dba5282f1d, SQL Server 2016 3a5dd9ee5609f0f7, SQL Server 2022 3a5dd9ee5609f0f7
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as [company], asText((r.role_code)) as [key_1], case
  when asText((r.in_use)) = 'Y' then 'open'
  when asText((r.in_use)) = 'N' then 'closed'
  end as [status]
  from app_role r) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present user_role · SQL Server 2008 R2 4e3dc47b4a61f37d, SQL Server 2012 4e3dc47b4a61f37d, SQL Server 2016 016eeb689b034aeb, SQL Server 2022 016eeb689b034aeb
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as nvarchar(500)), a.valid_from, a.valid_to, a.granted_by,
  a.granted_at
  from app_user_role a
  join app_role r
  on r.role_code = a.role_code
  where r.in_use = 'Y'
  union all
  select h.user_id, i.included, cast(h.path + ' > ' + i.included as nvarchar(500)), h.valid_from, h.valid_to,
  h.granted_by, h.granted_at
  from held h
  join app_role_includes i
  on i.role_code = h.role_code
  join app_role r
  on r.role_code = i.included
  where r.in_use = 'Y'
  and charindex(' > ' + i.included + ' > ', ' > ' + h.path + ' > ') = 0)
select distinct g.[company], g.[key_1], g.[key_2]
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select '-' as [company], asText((g.user_id)) as [key_1], asText((g.path)) as [key_2]
  from held g) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]

-- present role_permission · SQL Server 2008 R2 f577d2d427d37f17, SQL Server 2012 f577d2d427d37f17, SQL Server 2016 70218a5f8645f88d, SQL Server 2022 70218a5f8645f88d
select distinct g.[company], g.[key_1], g.[key_2], g.[key_3]
from inlineTable(g, company text, key_1 text, key_2 text, key_3 text, ['1', 'A''1', 'A''1', 'A''1'])
join
(select '-' as [company], asText((p.role_code)) as [key_1], asText((p.object)) as [key_2], asText((p.activity))
  as [key_3]
  from app_role_right p) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]
and r.[key_3] = g.[key_3]

-- present customer · SQL Server 2008 R2 024e3a2c01bb8bd5, SQL Server 2012 024e3a2c01bb8bd5, SQL Server 2016 c32f6393e11fd005, SQL Server 2022 c32f6393e11fd005
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((c.comp)), '-') as [company], asText((c.cust_no)) as [key_1], case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as [status]
  from customer c
  left join (
    select cust_no, count(*) as documents
    from so_head
    where state in ('N', 'Q', 'R')
    group by cust_no ) used
  on used.cust_no = c.cust_no) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present supplier · SQL Server 2008 R2 f843c215053e5aa3, SQL Server 2012 f843c215053e5aa3, SQL Server 2016 603b937e9033485c, SQL Server 2022 603b937e9033485c
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((c.comp)), '-') as [company], asText((c.supp_no)) as [key_1], case
  when asText((c.state)) = 'A' then 'open'
  when asText((c.state)) = 'B' then 'blocked'
  when asText((c.state)) = 'X' then 'closed'
  end as [status]
  from supplier c
  left join (
    select supp_no, count(*) as documents
    from po_head
    where state in (10, 20, 30, 40)
    group by supp_no ) used
  on used.supp_no = c.supp_no
  left join (
    select supp_no, count(*) as accounts
    from supplier_bank
    where in_use = 'Y'
    group by supp_no ) bank
  on bank.supp_no = c.supp_no) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present material · SQL Server 2008 R2 645a52dcc184626d, SQL Server 2012 645a52dcc184626d, SQL Server 2016 d0126938fdd8e60f, SQL Server 2022 d0126938fdd8e60f
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((i.comp)), '-') as [company], asText((i.item_no)) as [key_1], case
  when asText((i.state)) = 'A' then 'open'
  when asText((i.state)) = 'B' then 'blocked'
  when asText((i.state)) = 'X' then 'closed'
  end as [status]
  from item i) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
where r.[status] = 'open'

-- present bom · SQL Server 2008 R2 896f556047126515, SQL Server 2012 896f556047126515, SQL Server 2016 1cd7aa08fb092c5e, SQL Server 2022 1cd7aa08fb092c5e
select distinct g.[company], g.[key_1], g.[key_2]
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select '-' as [company], asText((b.parent_no)) as [key_1], asText((b.pos)) as [key_2]
  from bom b) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]

-- present sales_order · SQL Server 2008 R2 60daa180a47691f8, SQL Server 2012 60daa180a47691f8, SQL Server 2016 b0e98a1b7fb79ce6, SQL Server 2022 b0e98a1b7fb79ce6
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as [company], asText((h.so_no)) as [key_1]
  from so_head h) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- present sales_order_line · SQL Server 2008 R2 d886f5883a51e35a, SQL Server 2012 d886f5883a51e35a, SQL Server 2016 f421da7fbabbcd7a, SQL Server 2022 f421da7fbabbcd7a
select distinct g.[company], g.[key_1], g.[key_2]
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as [company], asText((h.so_no)) as [key_1], asText((l.line_no)) as
  [key_2]
  from so_line l
  join so_head h
  on h.so_no = l.so_no
  where l.line_type <> 'T') r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]

-- present purchase_order · SQL Server 2008 R2 5164d0a8e3373b2a, SQL Server 2012 5164d0a8e3373b2a, SQL Server 2016 a3ff01bd8e6060b5, SQL Server 2022 a3ff01bd8e6060b5
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as [company], asText((h.po_no)) as [key_1]
  from po_head h) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- present purchase_order_line · SQL Server 2008 R2 84d58b32b4c29945, SQL Server 2012 84d58b32b4c29945, SQL Server 2016 af68edc6569ea944, SQL Server 2022 af68edc6569ea944
select distinct g.[company], g.[key_1], g.[key_2]
from inlineTable(g, company text, key_1 text, key_2 text, ['1', 'A''1', 'A''1'])
join
(select coalesce(asText((h.comp)), '-') as [company], asText((h.po_no)) as [key_1], asText((l.line_no)) as
  [key_2]
  from po_line l
  join po_head h
  on h.po_no = l.po_no
  where l.line_type <> 'T') r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]

-- present work_order · SQL Server 2008 R2 4a96a67a403e3f67, SQL Server 2012 4a96a67a403e3f67, SQL Server 2016 85b3b21c51191433, SQL Server 2022 85b3b21c51191433
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((w.comp)), '-') as [company], asText((w.wo_no)) as [key_1]
  from work_order w) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- present stock_movement · SQL Server 2008 R2 b87c8924c737a9f2, SQL Server 2012 b87c8924c737a9f2, SQL Server 2016 c95eb13776ec40a0, SQL Server 2022 c95eb13776ec40a0
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((b.comp)), '-') as [company], asText((m.move_no)) as [key_1]
  from stock_move m
  join bin b
  on b.bin_no = m.bin_no
  where m.done = 'Y'
  and b.kind = 'O') r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- present planned_movement · SQL Server 2008 R2 60d32d4618dce655, SQL Server 2012 60d32d4618dce655, SQL Server 2016 f5e0280b0e7ab5dc, SQL Server 2022 f5e0280b0e7ab5dc
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select '-' as [company], asText((v.resv_no)) as [key_1]
  from reservation v
  where v.state = 'O') r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- present stock_balance · SQL Server 2008 R2 d87f36a2e6022cb1, SQL Server 2012 d87f36a2e6022cb1, SQL Server 2016 d823dd8f97234fd1, SQL Server 2022 d823dd8f97234fd1
select distinct g.[company], g.[key_1], g.[key_2], g.[key_3], g.[key_4]
from inlineTable(g, company text, key_1 text, key_2 text, key_3 text, key_4 text,
  ['1', 'A''1', 'A''1', 'A''1', 'A''1'])
join
(select coalesce(asText((b.comp)), '-') as [company], asText((q.item_no)) as [key_1], asText((q.bin_no)) as
  [key_2], asText((case
      when q.lot is null
      or q.lot = '' then '-'
      else q.lot end)) as [key_3], asText((case
      when q.owner_no is null
      or q.owner_no = '' then '-'
      else q.owner_no end)) as [key_4]
  from quant q
  join bin b
  on b.bin_no = q.bin_no
  where b.kind = 'O') r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]
and r.[key_2] = g.[key_2]
and r.[key_3] = g.[key_3]
and r.[key_4] = g.[key_4]

-- present invoice · SQL Server 2008 R2 2bed53cce691ee44, SQL Server 2012 2bed53cce691ee44, SQL Server 2016 e821846cdbfcb443, SQL Server 2022 e821846cdbfcb443
select distinct g.[company], g.[key_1]
from inlineTable(g, company text, key_1 text, ['1', 'A''1'])
join
(select coalesce(asText((v.comp)), '-') as [company], asText((v.inv_no)) as [key_1]
  from invoice v) r
on r.[company] = g.[company]
and r.[key_1] = g.[key_1]

-- org units · SQL Server 2008 R2 c3a4fd0f67f2f1f6, SQL Server 2012 c3a4fd0f67f2f1f6, SQL Server 2016 c3a4fd0f67f2f1f6, SQL Server 2022 c3a4fd0f67f2f1f6
firstRows(select distinct u.[key_1], u.[label], u.[name], u.[parent_key]
  from
  (select asText((d.dept_no)) as [key_1], coalesce(asText((d.name)), asText((d.dept_no))) as [label],
    asText((d.name)) as [name], asText((d.parent_no)) as [parent_key]
    from dept d) u, 5000, [key_1])

-- self-test org_unit · SQL Server 2022 9aaa272cfede084a
select count(*) as [records], countWhere(r.[key_1] is null) as [null_0]
from
(select asText((d.dept_no)) as [key_1]
  from dept d) r

