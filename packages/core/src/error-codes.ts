import type { LocalizedText } from './locale.ts';

/** Exit codes of the command line: the first that applies of 70, 2, 3, 4, 1, 0. */
export const EXIT = { done: 0, findings: 1, input: 2, setup: 3, notChecked: 4, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

interface ErrorCode {
  readonly exit: ExitCode;
  /** True where the same call may succeed later without any change. */
  readonly retryable: boolean;
  /** What to do, with `{placeholders}` that the error must supply; the same ones in every language. */
  readonly hint: LocalizedText;
}

/** Every error the product raises: how the process exits, whether to try again, and what the reader should do. */
export const ERROR_CODES = {
  CONFIG_NOT_FOUND: {
    exit: EXIT.input,
    retryable: false,
    hint: {
      en: 'Run "erp-audit init", or name the file with --config.',
      'zh-CN': '运行 "erp-audit init"，或用 --config 指定文件。',
    },
  },
  CONFIG_INVALID: {
    exit: EXIT.input,
    retryable: false,
    hint: {
      en: 'Correct {file} as shown and run "erp-audit doctor".',
      'zh-CN': '按上述说明更正 {file}，然后运行 "erp-audit doctor"。',
    },
  },
  PROFILE_INVALID: {
    exit: EXIT.input,
    retryable: false,
    hint: { en: 'Correct {file} as shown.', 'zh-CN': '按上述说明更正 {file}。' },
  },
  RULE_INVALID: {
    exit: EXIT.input,
    retryable: false,
    hint: {
      en: 'Correct {file} as shown and run "erp-audit rules lint".',
      'zh-CN': '按上述说明更正 {file}，然后运行 "erp-audit rules lint"。',
    },
  },
  RULE_TEST_FAILED: {
    exit: EXIT.input,
    retryable: false,
    hint: { en: 'Correct the rule or its test {file}.', 'zh-CN': '更正规则或其测试 {file}。' },
  },
  ARGUMENT_INVALID: {
    exit: EXIT.input,
    retryable: false,
    hint: { en: 'See "erp-audit {command} --help".', 'zh-CN': '参见 "erp-audit {command} --help"。' },
  },
  NOT_FOUND: {
    exit: EXIT.input,
    retryable: false,
    hint: {
      en: 'List what exists with "erp-audit {command} list".',
      'zh-CN': '用 "erp-audit {command} list" 列出现有内容。',
    },
  },
  CONFIDENTIAL: {
    exit: EXIT.input,
    retryable: false,
    hint: {
      en: 'Ask a reader of department "{department}"; the configuration lists them.',
      'zh-CN': '请联系部门 "{department}" 的授权读者；名单见配置文件。',
    },
  },
  ARCHIVE_INVALID: {
    exit: EXIT.input,
    retryable: false,
    hint: {
      en: 'Use another export of the store than {file}; nothing was changed.',
      'zh-CN': '请改用 {file} 以外的存储导出文件；未作任何更改。',
    },
  },
  STORE_NOT_EMPTY: {
    exit: EXIT.input,
    retryable: false,
    hint: {
      en: 'Name a new folder or an empty database under "store" in the configuration.',
      'zh-CN': '请在配置的 "store" 中指定新文件夹或空数据库。',
    },
  },
  DECISION_REFUSED: {
    exit: EXIT.input,
    retryable: false,
    hint: {
      en: 'See who may decide with "erp-audit approvers list".',
      'zh-CN': '用 "erp-audit approvers list" 查看谁可以作出决定。',
    },
  },
  WORKBOOK_REJECTED: {
    exit: EXIT.input,
    retryable: false,
    hint: {
      en: 'Ask the sender for the workbook saved as .xlsx: {file}.',
      'zh-CN': '请发件人把工作簿另存为 .xlsx 后重新发送：{file}。',
    },
  },
  CONNECTOR_NOT_INSTALLED: {
    exit: EXIT.setup,
    retryable: false,
    hint: {
      en: 'Run: npm install @erp-audit/connector-{connector}',
      'zh-CN': '运行：npm install @erp-audit/connector-{connector}',
    },
  },
  SOURCE_UNREACHABLE: {
    exit: EXIT.setup,
    retryable: true,
    hint: {
      en: 'Check host, port and firewall of source "{source}".',
      'zh-CN': '检查数据源 "{source}" 的主机、端口和防火墙。',
    },
  },
  SOURCE_AUTH_FAILED: {
    exit: EXIT.setup,
    retryable: false,
    hint: { en: 'Check user and password of source "{source}".', 'zh-CN': '检查数据源 "{source}" 的用户名和密码。' },
  },
  SOURCE_TLS_FAILED: {
    exit: EXIT.setup,
    retryable: false,
    hint: { en: 'Check the ssl settings of source "{source}".', 'zh-CN': '检查数据源 "{source}" 的 ssl 设置。' },
  },
  SOURCE_DATABASE_MISSING: {
    exit: EXIT.setup,
    retryable: false,
    hint: { en: 'Check the database name of source "{source}".', 'zh-CN': '检查数据源 "{source}" 的数据库名。' },
  },
  SOURCE_DENIED: {
    exit: EXIT.notChecked,
    retryable: false,
    hint: { en: 'Grant SELECT on {object} to the audit account.', 'zh-CN': '把 {object} 的 SELECT 权限授予审计账号。' },
  },
  SOURCE_OBJECT_MISSING: {
    exit: EXIT.notChecked,
    retryable: false,
    hint: {
      en: 'Check schema and profile of source "{source}": {object} does not exist there.',
      'zh-CN': '检查数据源 "{source}" 的 schema 和 profile：其中不存在 {object}。',
    },
  },
  SOURCE_TIMEOUT: {
    exit: EXIT.notChecked,
    retryable: true,
    hint: {
      en: 'Raise limits.statementTimeoutSeconds of source "{source}", or narrow the rule.',
      'zh-CN': '调大数据源 "{source}" 的 limits.statementTimeoutSeconds，或缩小规则的范围。',
    },
  },
  SOURCE_CONNECTION_LOST: {
    exit: EXIT.notChecked,
    retryable: true,
    hint: {
      en: 'Check the server of source "{source}" and run again.',
      'zh-CN': '检查数据源 "{source}" 的服务器，然后重新运行。',
    },
  },
  MATCHING_CANCELLED: { exit: EXIT.notChecked, retryable: true, hint: { en: 'Run again.', 'zh-CN': '重新运行。' } },
  MATCHING_FAILED: {
    exit: EXIT.notChecked,
    retryable: true,
    hint: {
      en: 'Give the search for duplicates more memory or disk space, then run again.',
      'zh-CN': '为查重提供更多内存或磁盘空间，然后重新运行。',
    },
  },
  MATCHING_ENGINE_FAILED: {
    exit: EXIT.notChecked,
    retryable: true,
    hint: {
      en: 'Check the server that matching.clickhouse names, or take the section out: the search then runs here.',
      'zh-CN': '检查 matching.clickhouse 中的服务器；或删去该节，改为在本机查重。',
    },
  },
  SOURCE_CANCELLED: { exit: EXIT.notChecked, retryable: true, hint: { en: 'Run again.', 'zh-CN': '重新运行。' } },
  SOURCE_READ_ONLY: {
    exit: EXIT.notChecked,
    retryable: false,
    hint: { en: 'Rules only read. Remove the statement that writes.', 'zh-CN': '规则只能读取。请删除写入数据的语句。' },
  },
  SOURCE_QUERY_FAILED: {
    exit: EXIT.notChecked,
    retryable: false,
    hint: {
      en: 'Correct the expression in the rule or in the profile of source "{source}".',
      'zh-CN': '更正规则中的表达式，或数据源 "{source}" 的 profile 中的表达式。',
    },
  },
  SOURCE_EXTRACT_REFUSED: {
    exit: EXIT.notChecked,
    retryable: false,
    hint: {
      en: 'See the lines with "erp-audit doctor --source {source}" and export {table} again; connection.rejects.most allows a share of lost lines.',
      'zh-CN':
        '用 "erp-audit doctor --source {source}" 查看这些行，并重新导出 {table}；connection.rejects.most 可设定允许丢失的行所占比例。',
    },
  },
  STORE_LOCKED: {
    exit: EXIT.setup,
    retryable: true,
    hint: {
      en: 'Wait until process {pid} has finished; "erp-audit run --wait" does so by itself. On a PostgreSQL store all other commands work meanwhile.',
      'zh-CN': '等待进程 {pid} 结束；“erp-audit run --wait”会自动等待。使用 PostgreSQL 存储时，其他命令可同时运行。',
    },
  },
  STORE_UNREACHABLE: {
    exit: EXIT.setup,
    retryable: true,
    hint: { en: 'Check "store" in the configuration.', 'zh-CN': '检查配置中的 "store"。' },
  },
  STORE_VERSION: {
    exit: EXIT.setup,
    retryable: false,
    hint: {
      en: 'Use the version of erp-audit that wrote this store, or a newer one.',
      'zh-CN': '请使用写入该存储的 erp-audit 版本或更新的版本。',
    },
  },
  STORE_FAILED: {
    exit: EXIT.setup,
    retryable: true,
    hint: {
      en: 'Check space and permissions of the store, then run again.',
      'zh-CN': '检查存储所在位置的空间和权限，然后重新运行。',
    },
  },
  REPORT_BALANCE: {
    exit: EXIT.bug,
    retryable: false,
    hint: {
      en: 'Do not use these numbers. Report this with the output of "erp-audit runs show {run}".',
      'zh-CN': '请勿使用这些数字。请附上 "erp-audit runs show {run}" 的输出报告此问题。',
    },
  },
  REPORT_FAILED: {
    exit: EXIT.setup,
    retryable: true,
    hint: { en: 'Check space and permissions of {directory}.', 'zh-CN': '检查 {directory} 的空间和权限。' },
  },
  REPORT_TEMPLATE: {
    exit: EXIT.input,
    retryable: false,
    hint: {
      en: 'Correct {file}, or write the report as it is shipped with "erp-audit report committee --shipped-templates".',
      'zh-CN': '请修正 {file}，或用 "erp-audit report committee --shipped-templates" 按自带模板生成报告。',
    },
  },
  DELIVERY_UNSET: {
    exit: EXIT.setup,
    retryable: false,
    hint: {
      en: 'Add mail, webhooks or sharedFolder to {file}, then look at what would be sent: "erp-audit send --preview ./preview".',
      'zh-CN': '请在 {file} 中加入 mail、webhooks 或 sharedFolder，然后用 "erp-audit send --preview ./preview" 预览。',
    },
  },
  INTERNAL_BUG: {
    exit: EXIT.bug,
    retryable: false,
    hint: { en: 'This is a bug in erp-audit. Please report it.', 'zh-CN': '这是 erp-audit 的缺陷，请报告。' },
  },
} as const satisfies Record<string, ErrorCode>;

export type ErrorCodeName = keyof typeof ERROR_CODES;
