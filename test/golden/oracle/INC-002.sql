-- INC-002 Supplier file incomplete

-- INC-002 · Oracle 11.2 40e424d9b776d3e0, Oracle 11.2 ZHS16GBK aecf9164d9f0bf67, Oracle 12.2 40e424d9b776d3e0, Oracle 19.3 40e424d9b776d3e0, Oracle 23.4 40e424d9b776d3e0
select j."COMPANY" as "COMPANY", j."ORG_UNIT_KEY" as "ORG_UNIT_KEY", countWhere(j."T_0" = 1) as "SCOPE_0",
countWhere(j."T_1" = 1) as "OPEN_1"
from
(select r."COMPANY" as "COMPANY", r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", case
 when case
 when not (((r."STATUS" = 'open')
   and (r."KEY_1" in
    (select rn."SUPPLIER_KEY"
     from
     (select asText((h.supp_no)) as "SUPPLIER_KEY", case asText((h.state))
      when '10' then 'draft'
      when '20' then 'pending_approval'
      when '30' then 'open'
      when '40' then 'in_progress'
      when '50' then 'done'
      when '80' then 'closed'
      when '90' then 'cancelled'
      end as "STATUS", case
      when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
      end as "ORDER_DATE"
      from po_head h) rn
     where rn."SUPPLIER_KEY" is not null
     and ((rn."STATUS" in ('open', 'in_progress', 'done'))
      and (ageInDays(rn."ORDER_DATE", '2026-06-01') >= number(0))
      and (ageInDays(rn."ORDER_DATE", '2026-06-01') <= number(365))))))) then 0
 else 1
 end = 1 then 1
 else 0
 end as "T_0", case
 when case
 when ((r."STATUS" = 'open')
  and (r."KEY_1" in
   (select rn."SUPPLIER_KEY"
    from
    (select asText((h.supp_no)) as "SUPPLIER_KEY", case asText((h.state))
     when '10' then 'draft'
     when '20' then 'pending_approval'
     when '30' then 'open'
     when '40' then 'in_progress'
     when '50' then 'done'
     when '80' then 'closed'
     when '90' then 'cancelled'
     end as "STATUS", case
     when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
     else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
     end as "ORDER_DATE"
     from po_head h) rn
    where rn."SUPPLIER_KEY" is not null
    and ((rn."STATUS" in ('open', 'in_progress', 'done'))
     and (ageInDays(rn."ORDER_DATE", '2026-06-01') >= number(0))
     and (ageInDays(rn."ORDER_DATE", '2026-06-01') <= number(365)))))) then case
 when ((coalesce(r."TAX_ID__NORMAL", ' ') is null)
  or (r."BANK_ACCOUNTS" is null)
  or (coalesce(r."PHONE__NORMAL", ' ') is null)
  or (coalesce(r."MOBILE__NORMAL", ' ') is null)
  or (coalesce(r."EMAIL__NORMAL", ' ') is null)) then case
 when ((isBlank(r."TAX_ID")
   or matches(coalesce(r."TAX_ID__NORMAL", ' '),
    '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
  or isBlank(r."PAYMENT_TERM")
  or (r."LICENCE_VALID_TO" is null)
  or ((r."BANK_ACCOUNTS" is null)
   or (r."BANK_ACCOUNTS" < number(1)))
  or ((isBlank(r."PHONE")
    or matches(coalesce(r."PHONE__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   and (isBlank(r."MOBILE")
    or matches(coalesce(r."MOBILE__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   and (isBlank(r."EMAIL")
    or matches(coalesce(r."EMAIL__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))))
 then 0
 when not (((isBlank(r."TAX_ID")
    or matches(coalesce(r."TAX_ID__NORMAL", ' '),
     '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
   or isBlank(r."PAYMENT_TERM")
   or (r."LICENCE_VALID_TO" is null)
   or ((r."BANK_ACCOUNTS" is null)
    or (r."BANK_ACCOUNTS" < number(1)))
   or ((isBlank(r."PHONE")
     or matches(coalesce(r."PHONE__NORMAL", ' '),
      '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
    and (isBlank(r."MOBILE")
     or matches(coalesce(r."MOBILE__NORMAL", ' '),
      '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
    and (isBlank(r."EMAIL")
     or matches(coalesce(r."EMAIL__NORMAL", ' '),
      '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')))))
 then 0
 else 1
 end
 else 0
 end
 when not (((r."STATUS" = 'open')
   and (r."KEY_1" in
    (select rn."SUPPLIER_KEY"
     from
     (select asText((h.supp_no)) as "SUPPLIER_KEY", case asText((h.state))
      when '10' then 'draft'
      when '20' then 'pending_approval'
      when '30' then 'open'
      when '40' then 'in_progress'
      when '50' then 'done'
      when '80' then 'closed'
      when '90' then 'cancelled'
      end as "STATUS", case
      when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
      else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
      end as "ORDER_DATE"
      from po_head h) rn
     where rn."SUPPLIER_KEY" is not null
     and ((rn."STATUS" in ('open', 'in_progress', 'done'))
      and (ageInDays(rn."ORDER_DATE", '2026-06-01') >= number(0))
      and (ageInDays(rn."ORDER_DATE", '2026-06-01') <= number(365))))))) then 0
 else 1
 end = 1 then 1
 else 0
 end as "T_1"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.dept_no)) as "ORG_UNIT_KEY", case
  asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", asText((c.supp_no)) as "KEY_1", asText((c.tax_no)) as "TAX_ID",
  asNumber((coalesce(bank.accounts, 0))) as "BANK_ACCOUNTS", asText((c.phone)) as "PHONE", asText((c.mobile))
  as "MOBILE", asText((c.email)) as "EMAIL", asText((c.pay_term)) as "PAYMENT_TERM", case
  when asDate((c.licence_until), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.licence_until), 'UTC', 'Asia/Shanghai')
  end as "LICENCE_VALID_TO", normalText(asText((c.tax_no))) as "TAX_ID__NORMAL", normalText(asText((c.phone)))
  as "PHONE__NORMAL", normalText(asText((c.mobile))) as "MOBILE__NORMAL", normalText(asText((c.email))) as
  "EMAIL__NORMAL"
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
   group by supp_no ) bank on bank.supp_no = c.supp_no) r) j
group by j."COMPANY", j."ORG_UNIT_KEY"

-- INC-002 · Oracle 11.2 70541ebafa52beb0, Oracle 11.2 ZHS16GBK ed88e799ed0ebfd4, Oracle 12.2 70541ebafa52beb0, Oracle 19.3 70541ebafa52beb0, Oracle 23.4 70541ebafa52beb0
select j.*, count(*) over () as "TOTAL_ROWS"
from
(select r."COMPANY" as "COMPANY", r."KEY_1" as "KEY_1", r."LABEL" as "LABEL", r."URL" as "URL",
 r."ORG_UNIT_KEY" as "ORG_UNIT_KEY", r."TAX_ID" as "TAX_ID", r."PAYMENT_TERM" as "PAYMENT_TERM",
 r."LICENCE_VALID_TO" as "LICENCE_VALID_TO", r."BANK_ACCOUNTS" as "BANK_ACCOUNTS", r."PHONE" as "PHONE",
 r."MOBILE" as "MOBILE", r."EMAIL" as "EMAIL", r."CREATED_BY" as "CREATED_BY"
 from
 (select coalesce(asText((c.comp)), '-') as "COMPANY", asText((c.supp_no)) as "KEY_1",
  coalesce(asText((c.name)), asText((c.supp_no))) as "LABEL", asText((concat('/suppliers/', c.supp_no))) as
  "URL", asText((c.dept_no)) as "ORG_UNIT_KEY", asText((c.tax_no)) as "TAX_ID", asText((c.pay_term)) as
  "PAYMENT_TERM", case
  when asDate((c.licence_until), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
  else asDate((c.licence_until), 'UTC', 'Asia/Shanghai')
  end as "LICENCE_VALID_TO", asNumber((coalesce(bank.accounts, 0))) as "BANK_ACCOUNTS", asText((c.phone)) as
  "PHONE", asText((c.mobile)) as "MOBILE", asText((c.email)) as "EMAIL", asText((c.created_by)) as
  "CREATED_BY", case asText((c.state))
  when 'A' then 'open'
  when 'B' then 'blocked'
  when 'X' then 'closed'
  end as "STATUS", normalText(asText((c.tax_no))) as "TAX_ID__NORMAL", normalText(asText((c.phone))) as
  "PHONE__NORMAL", normalText(asText((c.mobile))) as "MOBILE__NORMAL", normalText(asText((c.email))) as
  "EMAIL__NORMAL"
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
 where ((((r."STATUS" = 'open')
    and (r."KEY_1" in
     (select rn."SUPPLIER_KEY"
      from
      (select asText((h.supp_no)) as "SUPPLIER_KEY", case asText((h.state))
       when '10' then 'draft'
       when '20' then 'pending_approval'
       when '30' then 'open'
       when '40' then 'in_progress'
       when '50' then 'done'
       when '80' then 'closed'
       when '90' then 'cancelled'
       end as "STATUS", case
       when asDate((h.order_date), 'as stored', 'Asia/Shanghai') in (date('1900-01-01')) then null
       else asDate((h.order_date), 'UTC', 'Asia/Shanghai')
       end as "ORDER_DATE"
       from po_head h) rn
      where rn."SUPPLIER_KEY" is not null
      and ((rn."STATUS" in ('open', 'in_progress', 'done'))
       and (ageInDays(rn."ORDER_DATE", '2026-06-01') >= number(0))
       and (ageInDays(rn."ORDER_DATE", '2026-06-01') <= number(365))))))
   and ((isBlank(r."TAX_ID")
     or matches(coalesce(r."TAX_ID__NORMAL", ' '),
      '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
    or isBlank(r."PAYMENT_TERM")
    or (r."LICENCE_VALID_TO" is null)
    or ((r."BANK_ACCOUNTS" is null)
     or (r."BANK_ACCOUNTS" < number(1)))
    or ((isBlank(r."PHONE")
      or matches(coalesce(r."PHONE__NORMAL", ' '),
       '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
     and (isBlank(r."MOBILE")
      or matches(coalesce(r."MOBILE__NORMAL", ' '),
       '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)'))
     and (isBlank(r."EMAIL")
      or matches(coalesce(r."EMAIL__NORMAL", ' '),
       '(0+|1+|9+|x+|n/?a|n\.a\.?|none|null|nil|test|tbd|todo|unknown|dummy|-+|\.+|\?+|/+|无|暂无|没有|待定|待补|未知|空|测试|同上|不详)')))))))
j

