/** Configuration of the demo folder; its ERP is an embedded database below it. */
export const DEMO_CONFIG = `# The demo of erp-audit: a manufacturer with a factory in China and a sales company in Germany.
version: 1
organisation: { name: 华东精密制造有限公司 East Precision Manufacturing, locale: zh-CN, timezone: Asia/Shanghai, country: CN }
calendar: { holidays: cn }
store: pglite:./.erp-audit/store
sources:
  erp:
    connector: pglite
    connection: ./erp
    profile: demo
    recordUrl: https://erp.example.com
departments:
  - { id: governance, name: { en: Data governance office, zh-CN: 数据治理办公室 }, governance: true }
  - { id: sales, name: { en: Sales, zh-CN: 销售部 }, orgUnits: [D10] }
  - { id: procurement, name: { en: Procurement, zh-CN: 采购部 }, orgUnits: [D20] }
  - { id: warehouse, name: { en: Warehouse and logistics, zh-CN: 仓储物流部 }, orgUnits: [D30] }
  - { id: finance, name: { en: Finance, zh-CN: 财务部 }, orgUnits: [D40] }
  - { id: engineering, name: { en: Engineering, zh-CN: 研发工程部 }, orgUnits: [D50] }
  - { id: production, name: { en: Production, zh-CN: 生产部 }, orgUnits: [D60] }
  - { id: it, name: { en: Information technology, zh-CN: 信息部 }, orgUnits: [D70] }
  - { id: hr, name: { en: Human resources, zh-CN: 人力资源部 }, orgUnits: [D80] }
# Who runs the tool never approves. Critical findings need one approver of each role.
admins: [shen.hao, han.lu]
approvers:
  - { id: sima, name: 司马静, osUser: sima.jing, role: data_owner, departments: [sales, procurement, warehouse, finance, hr] }
  - { id: shangguan, name: 上官波, osUser: shangguan.bo, role: data_owner, departments: [engineering, production, it, governance] }
  - { id: ouyang, name: 欧阳岚, osUser: ouyang.lan, role: internal_control, departments: all, maxDays: 180 }
rules:
  # What the small ERP of the demo can answer; "**" takes all that are shipped.
  include:
    - completeness/contact-format
    - completeness/customer-incomplete
    - completeness/placeholder
    - completeness/supplier-incomplete
    - duplicates/partner-identifier
    - duplicates/similar-material
    - duplicates/similar-partner
    - examples/purchase-order-without-line
    - ownership/customer-created-outside-owner
    - ownership/master-data-owner
    - ownership/material-created-outside-owner
    - permissions/account-without-person
    - permissions/dormant-account
    - permissions/leaver-access
    - permissions/segregation-of-duties
    - permissions/super-user
    - process-compliance/negative-stock
    - stale/material-without-movement
    - stale/zombie-material
    - unclosed-orders/old-draft
    - unclosed-orders/purchase-order-line-overdue
    - unclosed-orders/sales-order-line-overdue
    - unclosed-orders/work-order-overdue
  # What only this company can say: who may enter master data, which accounts are meant to be as they are.
  set:
    ownership/material-created-outside-owner:
      ownerMap: { material: [D50] }
      graceAccounts: [svc.plm]
    ownership/customer-created-outside-owner:
      ownerMap: { customer: [D10] }
      graceAccounts: [svc.webshop]
    permissions/account-without-person:
      registeredServices:
        - { login: term.line1, owner: 生产部 袁慧, until: 2027-06-30 }
        - { login: auditor.ext, owner: 财务部 邓岚, until: 2026-12-31 }
        - { login: proj.erp, owner: 信息部 沈浩, until: 2026-06-30 }
    permissions/super-user:
      allowedSuperusers: [shen.hao, han.lu]
      breakGlass: breakglass
# The demo audits on Mondays; without this line the official run of a week is that of its Friday.
rhythm: { freeze: mon }
reports: { directory: ./out, formats: [xlsx, html] }
`;
