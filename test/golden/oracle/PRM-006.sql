-- PRM-006 Conflicting duties in one user

-- permissions/segregation-of-duties · Oracle 11.2 cba8a47558c627ba, Oracle 11.2 ZHS16GBK cba8a47558c627ba, Oracle 12.2 a6045531511b3adf, Oracle 19.3 a6045531511b3adf, Oracle 23.4 a6045531511b3adf
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as varchar2(500 char)), a.valid_from, a.valid_to,
 a.granted_by, a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path || ' > ' || i.included as varchar2(500 char)), h.valid_from,
 h.valid_to, h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and instr(' > ' || h.path || ' > ', ' > ' || i.included || ' > ') = 0)
select
(select count(*)
 from
 (select *
  from
  (select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", asText((concat('/users/', u.user_id))) as "URL",
   case asText((u.locked))
   when 'N' then 'open'
   when 'Y' then 'closed'
   end as "STATUS", asText((u.login)) as "LOGIN", asText((case u.kind
     when 'D' then 'dialog'
     when 'S' then 'service'
     when 'P' then 'portal' end)) as "TYPE", case
   when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
   end as "VALID_TO"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) u
  where u.status = 'open'
  and u.type = 'dialog'
  and (u.valid_to is null
   or u.valid_to >= date('2026-06-01'))) people) as in_scope, 0 as not_evaluable, count(*) as row_count
from
(select people.company as company, people.key_1 as key_1, people.login as login, people.url as url,
 pairs.pair_id as pair_id, pairs.a as a, pairs.b as b, one.org_scope as org_scope, one.paths as paths_a,
 other.paths as paths_b
 from
 (select *
  from
  (select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", asText((concat('/users/', u.user_id))) as "URL",
   case asText((u.locked))
   when 'N' then 'open'
   when 'Y' then 'closed'
   end as "STATUS", asText((u.login)) as "LOGIN", asText((case u.kind
     when 'D' then 'dialog'
     when 'S' then 'service'
     when 'P' then 'portal' end)) as "TYPE", case
   when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
   end as "VALID_TO"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) u
  where u.status = 'open'
  and u.type = 'dialog'
  and (u.valid_to is null
   or u.valid_to >= date('2026-06-01'))) people
 join
 (select g.user_key as user_key, terms.function_id as function_id, g.org_scope as org_scope,
  collectTexts(coalesce(g.path, g.role_key)) as paths, case
  when count(distinct case
   when g.role_scope = '*' then terms.term end) = terms.terms then 1
  else 0
  end as is_everywhere
  from
  (select e.*, '*' as role_scope, '*' as org_scope
   from
   (select *
    from
    (select asText((g.user_id)) as "USER_KEY", asText((g.role_code)) as "ROLE_KEY", case
     when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
     end as "VALID_FROM", case
     when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
     end as "VALID_TO", asText((g.path)) as "PATH"
     from held g) g
    where g.user_key is not null
    and (g.valid_from is null
     or g.valid_from <= date('2026-06-01'))
    and (g.valid_to is null
     or g.valid_to >= date('2026-06-01'))
    and g.role_key not in
    (select r.key_1
     from
     (select asText((r.role_code)) as "KEY_1", case asText((r.in_use))
      when 'Y' then 'open'
      when 'N' then 'closed'
      end as "STATUS"
      from app_role r) r
     where r.key_1 is not null
     and r.status <> 'open')) e) g
  join inlineTable(terms, function_id text, term number, terms number, role_key text,
   ['F01', 0, 1, 'VENDOR_MASTER'], ['F05', 0, 1, 'PO_ENTRY'], ['F08', 0, 1, 'AP_INVOICE'],
   ['F10', 0, 1, 'PAYMENT'], ['F06', 0, 1, 'PO_APPROVAL'], ['F07', 0, 1, 'GOODS_RECEIPT'],
   ['F11', 0, 1, 'BANK_RECON'], ['F12', 0, 1, 'CUSTOMER_MASTER'], ['F14', 0, 1, 'SO_ENTRY'],
   ['F17', 0, 1, 'AR_INVOICE'], ['F19', 0, 1, 'AR_RECEIPT'], ['F15', 0, 1, 'PRICE_MASTER'],
   ['F16', 0, 1, 'SHIPPING'], ['F25', 0, 1, 'STOCK_ADJUST'], ['F26', 0, 1, 'STOCK_COUNT'],
   ['F21', 0, 1, 'ITEM_MASTER'], ['F22', 0, 1, 'BOM_MASTER'], ['F24', 0, 1, 'WO_CONFIRM'],
   ['F23', 0, 1, 'WO_RELEASE'], ['F28', 0, 1, 'GL_ENTRY'], ['F29', 0, 1, 'GL_POST'],
   ['F30', 0, 1, 'PERIOD_CLOSE'], ['F31', 0, 1, 'USER_ADMIN'], ['F32', 0, 1, 'ROLE_ADMIN'],
   ['F34', 0, 1, 'HR_MASTER'], ['F35', 0, 1, 'PAYROLL']) on terms.role_key = g.role_key
  where g.user_key in
  (select s.key_1
   from
   (select *
    from
    (select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", asText((concat('/users/', u.user_id))) as "URL",
     case asText((u.locked))
     when 'N' then 'open'
     when 'Y' then 'closed'
     end as "STATUS", asText((u.login)) as "LOGIN", asText((case u.kind
       when 'D' then 'dialog'
       when 'S' then 'service'
       when 'P' then 'portal' end)) as "TYPE", case
     when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
     end as "VALID_TO"
     from app_user u
     left join staff s on s.emp_no = u.emp_no) u
    where u.status = 'open'
    and u.type = 'dialog'
    and (u.valid_to is null
     or u.valid_to >= date('2026-06-01'))) s)
  group by g.user_key, g.org_scope, terms.function_id, terms.terms
  having count(distinct terms.term) = terms.terms) one on one.user_key = people.key_1
 join inlineTable(pairs, pair_id text, a text, b text, ['S01', 'F01', 'F05'], ['S02', 'F01', 'F08'],
  ['S03', 'F01', 'F10'], ['S06', 'F05', 'F06'], ['S08', 'F05', 'F07'], ['S09', 'F05', 'F08'],
  ['S10', 'F07', 'F08'], ['S11', 'F08', 'F10'], ['S13', 'F10', 'F11'], ['S14', 'F05', 'F10'],
  ['S15', 'F12', 'F14'], ['S16', 'F12', 'F17'], ['S17', 'F12', 'F19'], ['S19', 'F14', 'F15'],
  ['S20', 'F14', 'F16'], ['S21', 'F14', 'F17'], ['S24', 'F19', 'F11'], ['S25', 'F16', 'F17'],
  ['S26', 'F25', 'F26'], ['S27', 'F25', 'F07'], ['S28', 'F21', 'F25'], ['S29', 'F21', 'F05'],
  ['S30', 'F22', 'F24'], ['S31', 'F23', 'F24'], ['S33', 'F28', 'F29'], ['S34', 'F28', 'F30'],
  ['S35', 'F31', 'F32'], ['S36', 'F31', 'F10'], ['S39', 'F34', 'F35']) on pairs.a = one.function_id
 join
 (select g.user_key as user_key, terms.function_id as function_id, g.org_scope as org_scope,
  collectTexts(coalesce(g.path, g.role_key)) as paths, case
  when count(distinct case
   when g.role_scope = '*' then terms.term end) = terms.terms then 1
  else 0
  end as is_everywhere
  from
  (select e.*, '*' as role_scope, '*' as org_scope
   from
   (select *
    from
    (select asText((g.user_id)) as "USER_KEY", asText((g.role_code)) as "ROLE_KEY", case
     when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
     end as "VALID_FROM", case
     when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
     end as "VALID_TO", asText((g.path)) as "PATH"
     from held g) g
    where g.user_key is not null
    and (g.valid_from is null
     or g.valid_from <= date('2026-06-01'))
    and (g.valid_to is null
     or g.valid_to >= date('2026-06-01'))
    and g.role_key not in
    (select r.key_1
     from
     (select asText((r.role_code)) as "KEY_1", case asText((r.in_use))
      when 'Y' then 'open'
      when 'N' then 'closed'
      end as "STATUS"
      from app_role r) r
     where r.key_1 is not null
     and r.status <> 'open')) e) g
  join inlineTable(terms, function_id text, term number, terms number, role_key text,
   ['F01', 0, 1, 'VENDOR_MASTER'], ['F05', 0, 1, 'PO_ENTRY'], ['F08', 0, 1, 'AP_INVOICE'],
   ['F10', 0, 1, 'PAYMENT'], ['F06', 0, 1, 'PO_APPROVAL'], ['F07', 0, 1, 'GOODS_RECEIPT'],
   ['F11', 0, 1, 'BANK_RECON'], ['F12', 0, 1, 'CUSTOMER_MASTER'], ['F14', 0, 1, 'SO_ENTRY'],
   ['F17', 0, 1, 'AR_INVOICE'], ['F19', 0, 1, 'AR_RECEIPT'], ['F15', 0, 1, 'PRICE_MASTER'],
   ['F16', 0, 1, 'SHIPPING'], ['F25', 0, 1, 'STOCK_ADJUST'], ['F26', 0, 1, 'STOCK_COUNT'],
   ['F21', 0, 1, 'ITEM_MASTER'], ['F22', 0, 1, 'BOM_MASTER'], ['F24', 0, 1, 'WO_CONFIRM'],
   ['F23', 0, 1, 'WO_RELEASE'], ['F28', 0, 1, 'GL_ENTRY'], ['F29', 0, 1, 'GL_POST'],
   ['F30', 0, 1, 'PERIOD_CLOSE'], ['F31', 0, 1, 'USER_ADMIN'], ['F32', 0, 1, 'ROLE_ADMIN'],
   ['F34', 0, 1, 'HR_MASTER'], ['F35', 0, 1, 'PAYROLL']) on terms.role_key = g.role_key
  where g.user_key in
  (select s.key_1
   from
   (select *
    from
    (select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", asText((concat('/users/', u.user_id))) as "URL",
     case asText((u.locked))
     when 'N' then 'open'
     when 'Y' then 'closed'
     end as "STATUS", asText((u.login)) as "LOGIN", asText((case u.kind
       when 'D' then 'dialog'
       when 'S' then 'service'
       when 'P' then 'portal' end)) as "TYPE", case
     when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
     end as "VALID_TO"
     from app_user u
     left join staff s on s.emp_no = u.emp_no) u
    where u.status = 'open'
    and u.type = 'dialog'
    and (u.valid_to is null
     or u.valid_to >= date('2026-06-01'))) s)
  group by g.user_key, g.org_scope, terms.function_id, terms.terms
  having count(distinct terms.term) = terms.terms) other on other.user_key = people.key_1
 and other.function_id = pairs.b
 and other.org_scope = one.org_scope
 where one.org_scope = '*'
 or one.is_everywhere = 0
 or other.is_everywhere = 0) found

-- permissions/segregation-of-duties · Oracle 11.2 34a9459d82a3b6cb, Oracle 11.2 ZHS16GBK 34a9459d82a3b6cb, Oracle 12.2 2f775a6f9cf94ab9, Oracle 19.3 2f775a6f9cf94ab9, Oracle 23.4 2f775a6f9cf94ab9
with held (user_id, role_code, path, valid_from, valid_to, granted_by, granted_at) as
(select a.user_id, a.role_code, cast(a.role_code as varchar2(500 char)), a.valid_from, a.valid_to,
 a.granted_by, a.granted_at
 from app_user_role a
 join app_role r on r.role_code = a.role_code
 where r.in_use = 'Y'
 union all
 select h.user_id, i.included, cast(h.path || ' > ' || i.included as varchar2(500 char)), h.valid_from,
 h.valid_to, h.granted_by, h.granted_at
 from held h
 join app_role_includes i on i.role_code = h.role_code
 join app_role r on r.role_code = i.included
 where r.in_use = 'Y'
 and instr(' > ' || h.path || ' > ', ' > ' || i.included || ' > ') = 0)
select k.*, case
when k.pair_id not in ('S01', 'S15', 'S29') then null
when x.user_key is not null
and y.user_key is not null then 1
else 0
end as executed
from
(select people.company as company, people.key_1 as key_1, people.login as login, people.url as url,
 pairs.pair_id as pair_id, pairs.a as a, pairs.b as b, one.org_scope as org_scope, one.paths as paths_a,
 other.paths as paths_b
 from
 (select *
  from
  (select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", asText((concat('/users/', u.user_id))) as "URL",
   case asText((u.locked))
   when 'N' then 'open'
   when 'Y' then 'closed'
   end as "STATUS", asText((u.login)) as "LOGIN", asText((case u.kind
     when 'D' then 'dialog'
     when 'S' then 'service'
     when 'P' then 'portal' end)) as "TYPE", case
   when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
   else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
   end as "VALID_TO"
   from app_user u
   left join staff s on s.emp_no = u.emp_no) u
  where u.status = 'open'
  and u.type = 'dialog'
  and (u.valid_to is null
   or u.valid_to >= date('2026-06-01'))) people
 join
 (select g.user_key as user_key, terms.function_id as function_id, g.org_scope as org_scope,
  collectTexts(coalesce(g.path, g.role_key)) as paths, case
  when count(distinct case
   when g.role_scope = '*' then terms.term end) = terms.terms then 1
  else 0
  end as is_everywhere
  from
  (select e.*, '*' as role_scope, '*' as org_scope
   from
   (select *
    from
    (select asText((g.user_id)) as "USER_KEY", asText((g.role_code)) as "ROLE_KEY", case
     when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
     end as "VALID_FROM", case
     when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
     end as "VALID_TO", asText((g.path)) as "PATH"
     from held g) g
    where g.user_key is not null
    and (g.valid_from is null
     or g.valid_from <= date('2026-06-01'))
    and (g.valid_to is null
     or g.valid_to >= date('2026-06-01'))
    and g.role_key not in
    (select r.key_1
     from
     (select asText((r.role_code)) as "KEY_1", case asText((r.in_use))
      when 'Y' then 'open'
      when 'N' then 'closed'
      end as "STATUS"
      from app_role r) r
     where r.key_1 is not null
     and r.status <> 'open')) e) g
  join inlineTable(terms, function_id text, term number, terms number, role_key text,
   ['F01', 0, 1, 'VENDOR_MASTER'], ['F05', 0, 1, 'PO_ENTRY'], ['F08', 0, 1, 'AP_INVOICE'],
   ['F10', 0, 1, 'PAYMENT'], ['F06', 0, 1, 'PO_APPROVAL'], ['F07', 0, 1, 'GOODS_RECEIPT'],
   ['F11', 0, 1, 'BANK_RECON'], ['F12', 0, 1, 'CUSTOMER_MASTER'], ['F14', 0, 1, 'SO_ENTRY'],
   ['F17', 0, 1, 'AR_INVOICE'], ['F19', 0, 1, 'AR_RECEIPT'], ['F15', 0, 1, 'PRICE_MASTER'],
   ['F16', 0, 1, 'SHIPPING'], ['F25', 0, 1, 'STOCK_ADJUST'], ['F26', 0, 1, 'STOCK_COUNT'],
   ['F21', 0, 1, 'ITEM_MASTER'], ['F22', 0, 1, 'BOM_MASTER'], ['F24', 0, 1, 'WO_CONFIRM'],
   ['F23', 0, 1, 'WO_RELEASE'], ['F28', 0, 1, 'GL_ENTRY'], ['F29', 0, 1, 'GL_POST'],
   ['F30', 0, 1, 'PERIOD_CLOSE'], ['F31', 0, 1, 'USER_ADMIN'], ['F32', 0, 1, 'ROLE_ADMIN'],
   ['F34', 0, 1, 'HR_MASTER'], ['F35', 0, 1, 'PAYROLL']) on terms.role_key = g.role_key
  where g.user_key in
  (select s.key_1
   from
   (select *
    from
    (select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", asText((concat('/users/', u.user_id))) as "URL",
     case asText((u.locked))
     when 'N' then 'open'
     when 'Y' then 'closed'
     end as "STATUS", asText((u.login)) as "LOGIN", asText((case u.kind
       when 'D' then 'dialog'
       when 'S' then 'service'
       when 'P' then 'portal' end)) as "TYPE", case
     when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
     end as "VALID_TO"
     from app_user u
     left join staff s on s.emp_no = u.emp_no) u
    where u.status = 'open'
    and u.type = 'dialog'
    and (u.valid_to is null
     or u.valid_to >= date('2026-06-01'))) s)
  group by g.user_key, g.org_scope, terms.function_id, terms.terms
  having count(distinct terms.term) = terms.terms) one on one.user_key = people.key_1
 join inlineTable(pairs, pair_id text, a text, b text, ['S01', 'F01', 'F05'], ['S02', 'F01', 'F08'],
  ['S03', 'F01', 'F10'], ['S06', 'F05', 'F06'], ['S08', 'F05', 'F07'], ['S09', 'F05', 'F08'],
  ['S10', 'F07', 'F08'], ['S11', 'F08', 'F10'], ['S13', 'F10', 'F11'], ['S14', 'F05', 'F10'],
  ['S15', 'F12', 'F14'], ['S16', 'F12', 'F17'], ['S17', 'F12', 'F19'], ['S19', 'F14', 'F15'],
  ['S20', 'F14', 'F16'], ['S21', 'F14', 'F17'], ['S24', 'F19', 'F11'], ['S25', 'F16', 'F17'],
  ['S26', 'F25', 'F26'], ['S27', 'F25', 'F07'], ['S28', 'F21', 'F25'], ['S29', 'F21', 'F05'],
  ['S30', 'F22', 'F24'], ['S31', 'F23', 'F24'], ['S33', 'F28', 'F29'], ['S34', 'F28', 'F30'],
  ['S35', 'F31', 'F32'], ['S36', 'F31', 'F10'], ['S39', 'F34', 'F35']) on pairs.a = one.function_id
 join
 (select g.user_key as user_key, terms.function_id as function_id, g.org_scope as org_scope,
  collectTexts(coalesce(g.path, g.role_key)) as paths, case
  when count(distinct case
   when g.role_scope = '*' then terms.term end) = terms.terms then 1
  else 0
  end as is_everywhere
  from
  (select e.*, '*' as role_scope, '*' as org_scope
   from
   (select *
    from
    (select asText((g.user_id)) as "USER_KEY", asText((g.role_code)) as "ROLE_KEY", case
     when asDate((g.valid_from), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_from), 'UTC', 'Asia/Shanghai')
     end as "VALID_FROM", case
     when asDate((g.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((g.valid_to), 'UTC', 'Asia/Shanghai')
     end as "VALID_TO", asText((g.path)) as "PATH"
     from held g) g
    where g.user_key is not null
    and (g.valid_from is null
     or g.valid_from <= date('2026-06-01'))
    and (g.valid_to is null
     or g.valid_to >= date('2026-06-01'))
    and g.role_key not in
    (select r.key_1
     from
     (select asText((r.role_code)) as "KEY_1", case asText((r.in_use))
      when 'Y' then 'open'
      when 'N' then 'closed'
      end as "STATUS"
      from app_role r) r
     where r.key_1 is not null
     and r.status <> 'open')) e) g
  join inlineTable(terms, function_id text, term number, terms number, role_key text,
   ['F01', 0, 1, 'VENDOR_MASTER'], ['F05', 0, 1, 'PO_ENTRY'], ['F08', 0, 1, 'AP_INVOICE'],
   ['F10', 0, 1, 'PAYMENT'], ['F06', 0, 1, 'PO_APPROVAL'], ['F07', 0, 1, 'GOODS_RECEIPT'],
   ['F11', 0, 1, 'BANK_RECON'], ['F12', 0, 1, 'CUSTOMER_MASTER'], ['F14', 0, 1, 'SO_ENTRY'],
   ['F17', 0, 1, 'AR_INVOICE'], ['F19', 0, 1, 'AR_RECEIPT'], ['F15', 0, 1, 'PRICE_MASTER'],
   ['F16', 0, 1, 'SHIPPING'], ['F25', 0, 1, 'STOCK_ADJUST'], ['F26', 0, 1, 'STOCK_COUNT'],
   ['F21', 0, 1, 'ITEM_MASTER'], ['F22', 0, 1, 'BOM_MASTER'], ['F24', 0, 1, 'WO_CONFIRM'],
   ['F23', 0, 1, 'WO_RELEASE'], ['F28', 0, 1, 'GL_ENTRY'], ['F29', 0, 1, 'GL_POST'],
   ['F30', 0, 1, 'PERIOD_CLOSE'], ['F31', 0, 1, 'USER_ADMIN'], ['F32', 0, 1, 'ROLE_ADMIN'],
   ['F34', 0, 1, 'HR_MASTER'], ['F35', 0, 1, 'PAYROLL']) on terms.role_key = g.role_key
  where g.user_key in
  (select s.key_1
   from
   (select *
    from
    (select '-' as "COMPANY", asText((u.user_id)) as "KEY_1", asText((concat('/users/', u.user_id))) as "URL",
     case asText((u.locked))
     when 'N' then 'open'
     when 'Y' then 'closed'
     end as "STATUS", asText((u.login)) as "LOGIN", asText((case u.kind
       when 'D' then 'dialog'
       when 'S' then 'service'
       when 'P' then 'portal' end)) as "TYPE", case
     when asDate((u.valid_to), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((u.valid_to), 'UTC', 'Asia/Shanghai')
     end as "VALID_TO"
     from app_user u
     left join staff s on s.emp_no = u.emp_no) u
    where u.status = 'open'
    and u.type = 'dialog'
    and (u.valid_to is null
     or u.valid_to >= date('2026-06-01'))) s)
  group by g.user_key, g.org_scope, terms.function_id, terms.terms
  having count(distinct terms.term) = terms.terms) other on other.user_key = people.key_1
 and other.function_id = pairs.b
 and other.org_scope = one.org_scope
 where one.org_scope = '*'
 or one.is_everywhere = 0
 or other.is_everywhere = 0) k
left join
(select distinct w.function_id, w.user_key
 from
 (select 'F01' as function_id, t."CREATED_BY" as user_key
  from
  (select asText((c.created_by)) as "CREATED_BY"
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
    group by supp_no ) bank on bank.supp_no = c.supp_no) t
  union all
  select 'F12' as function_id, t."CREATED_BY" as user_key
  from
  (select asText((c.created_by)) as "CREATED_BY"
   from customer c
   left join (
    select cust_no, count(*) as documents
    from so_head
    where state in ('N', 'Q', 'R')
    group by cust_no ) used on used.cust_no = c.cust_no) t
  union all
  select 'F21' as function_id, t."CREATED_BY" as user_key
  from
  (select asText((i.created_by)) as "CREATED_BY"
   from item i) t) w) x on x.user_key = k.key_1
and x.function_id = k.a
left join
(select distinct w.function_id, w.user_key
 from
 (select 'F05' as function_id, t."CREATED_BY" as user_key
  from
  (select asText((h.created_by)) as "CREATED_BY"
   from po_head h) t
  union all
  select 'F14' as function_id, t."CREATED_BY" as user_key
  from
  (select asText((h.created_by)) as "CREATED_BY"
   from so_head h) t) w) y on y.user_key = k.key_1
and y.function_id = k.b

