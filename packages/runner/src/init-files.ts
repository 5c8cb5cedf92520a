const CONFIG = `# erp-audit configuration. Check it with: erp-audit doctor
version: 1

organisation:
  name: My Company
  locale: en                      # language of reports: en or zh-CN
  timezone: Europe/Berlin         # decides which day "today" is
  country: DE                     # decides what is domestic, and which phone and postcode formats apply

# Where runs and findings are kept. For production use PostgreSQL: postgres://audit:\${STORE_PASSWORD}@host/erp_audit
store: pglite:./.erp-audit/store

sources:
  erp:
    connector: postgres
    connection: \${ERP_URL}        # an account that can only read; \${file:/path} works too
    schema: public
    profile: odoo                 # shipped mapping, or ./profiles/my-erp.yaml
    limits: { connections: 2, statementTimeoutSeconds: 120 }
    # recordUrl: https://erp.example.com    # links from findings into the ERP

departments:
  # Exactly one governance office: it gets every finding that has no other owner.
  - { id: governance, name: { en: Data governance office, zh-CN: 数据治理办公室 }, governance: true }
  - { id: procurement, name: { en: Procurement, zh-CN: 采购部 } }
  - { id: sales, name: { en: Sales, zh-CN: 销售部 } }
  - { id: warehouse, name: { en: Warehouse, zh-CN: 仓储部 } }
  - { id: it, name: { en: Information technology, zh-CN: 信息部 } }

rules:
  include:
    - "completeness/**"
    - "duplicates/**"
    - "ownership/**"
    - "permissions/**"
    - "stale/**"
    - "unclosed-orders/**"
    - "./my-rules/**"             # your own
  # set: { unclosed-orders/purchase-order-line-overdue: { department: procurement } }

reports: { directory: ./out, formats: [xlsx, html] }
`;

const RULE = `# A rule of your own in SQL. It reads canonical records, so it runs on every mapped ERP.
# Try it:  erp-audit rules test MY-001
id: purchasing/large-order-line
code: MY-001
kind: sql
status: active
title: { en: Very large purchase order line, zh-CN: 采购订单行数量异常大 }
entity: purchase_order_line
severity: low
department: procurement
params:
  sql: |
    select company, key_1, key_2, label, qty
    from {{purchase_order_line}}
    where status in ('open', 'in_progress') and qty > :maxQty
  key: [company, key_1, key_2]
  label: label
  evidence: [qty]
  parameters: { maxQty: 100000 }
risk: { en: A typing error in a quantity buys stock for years., zh-CN: 数量录入错误会造成多年的库存积压。 }
fix:
  en: Compare the quantity with the requisition and correct the line.
  zh-CN: 与请购单核对数量,并更正订单行。
falsePositives: { en: Framework orders may be this large., zh-CN: 框架协议订单可能确有此数量。 }
references: []
tags: [p2p]
`;

const RULE_TEST = `asOf: 2026-06-01
cases:
  - name: A line above the limit is found
    rows:
      purchase_order_line:
        - { company: "1", key: ["P1", "10"], status: open, qty: 100001 }
    finds: [["1", "P1", "10"]]
  - name: A line at the limit is clean, and so is a closed one
    rows:
      purchase_order_line:
        - { company: "1", key: ["P1", "10"], status: open, qty: 100000 }
        - { company: "1", key: ["P2", "10"], status: closed, qty: 900000 }
    finds: []
`;

const RETURNS = `Put returned workbooks here: each run reads them first and moves them to imported/ or refused/.
把返回的工作簿放在这里:每次运行会先读取,然后移到 imported/ 或 refused/。
`;

const ENV_EXAMPLE = `# Copy to .env (never commit it) and load it before erp-audit starts: set -a; . ./.env; set +a
ERP_URL=postgres://audit_reader:secret@localhost:5432/odoo
`;

/** Files of a new folder by path. */
export const INIT_FILES: Readonly<Record<string, string>> = {
  'erp-audit.yaml': CONFIG,
  'my-rules/purchasing/large-order-line.yaml': RULE,
  'my-rules/purchasing/large-order-line.test.yaml': RULE_TEST,
  'returns/README.txt': RETURNS,
  '.env.example': ENV_EXAMPLE,
  '.gitignore': '.erp-audit/\n.env\nout/\nreturns/\n',
};
