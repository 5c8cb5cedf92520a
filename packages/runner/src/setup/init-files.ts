import type { Locale } from '@erp-audit/core';
import { configText } from './init-config.ts';
import type { Setup } from './setup.ts';

export interface InitFile {
  readonly text: string;
  /** True where only its owner may read it. */
  readonly isSecret?: true;
  /** True where only its owner may enter the folder it lies in. */
  readonly isPrivate?: true;
}

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
  zh-CN: 与请购单核对数量，并更正订单行。
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
把返回的工作簿放在这里：每次运行会先读取，然后移到 imported/ 或 refused/。
`;

const ENV_EXAMPLE: Readonly<Record<Locale, string>> = {
  en: `# Copy to .env, readable by its owner only (chmod 600), never committed. erp-audit reads .env beside erp-audit.yaml;
# variables of the environment go first.
ERP_URL=postgres://audit_reader:secret@localhost:5432/odoo
`,
  'zh-CN': `# 复制为 .env，仅限本人可读（chmod 600），切勿提交。erp-audit 会读取 erp-audit.yaml 旁边的 .env；
# 环境变量优先。
ERP_URL=postgres://audit_reader:secret@localhost:5432/odoo
`,
};

/** Files of a new folder by path. */
export function initFiles(setup: Setup): Readonly<Record<string, InitFile>> {
  const { address, locale } = setup;
  return {
    'erp-audit.yaml': { text: configText(setup) },
    ...(address?.password === undefined ? {} : { '.env': { text: envText(address.password), isSecret: true } }),
    ...(address === undefined ? { '.env.example': { text: ENV_EXAMPLE[locale] } } : {}),
    'my-rules/purchasing/large-order-line.yaml': { text: RULE },
    'my-rules/purchasing/large-order-line.test.yaml': { text: RULE_TEST },
    'returns/README.txt': { text: RETURNS, isPrivate: true },
    '.gitignore': { text: '.erp-audit/\n.env\nout/\nreturns/\n' },
  };
}

/** Quoted by whichever quote the password does not hold; escapes are not understood between single quotes. */
function envText(password: string): string {
  const quote = ["'", '"', '`'].find((each) => !password.includes(each)) ?? '';
  return `ERP_PASSWORD=${quote}${password}${quote}\n`;
}
