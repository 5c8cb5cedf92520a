/** Exit codes of the command line: the first that applies of 70, 2, 3, 4, 1, 0. */
export const EXIT = { done: 0, findings: 1, input: 2, setup: 3, notChecked: 4, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

interface ErrorCode {
  readonly exit: ExitCode;
  /** True where the same call may succeed later without any change. */
  readonly retryable: boolean;
  /** What to do, with `{placeholders}` that the error must supply. */
  readonly hint: string;
}

/** Every error the product raises: how the process exits, whether to try again, and what the reader should do. */
export const ERROR_CODES = {
  CONFIG_NOT_FOUND: {
    exit: EXIT.input,
    retryable: false,
    hint: 'Run "erp-audit init", or name the file with --config.',
  },
  CONFIG_INVALID: { exit: EXIT.input, retryable: false, hint: 'Correct {file} as shown and run "erp-audit doctor".' },
  PROFILE_INVALID: { exit: EXIT.input, retryable: false, hint: 'Correct {file} as shown.' },
  RULE_INVALID: { exit: EXIT.input, retryable: false, hint: 'Correct {file} as shown and run "erp-audit rules lint".' },
  RULE_TEST_FAILED: { exit: EXIT.input, retryable: false, hint: 'Correct the rule or its test {file}.' },
  ARGUMENT_INVALID: { exit: EXIT.input, retryable: false, hint: 'See "erp-audit {command} --help".' },
  NOT_FOUND: { exit: EXIT.input, retryable: false, hint: 'List what exists with "erp-audit {command} list".' },
  WORKBOOK_REJECTED: {
    exit: EXIT.input,
    retryable: false,
    hint: 'Ask the sender for the workbook saved as .xlsx: {file}.',
  },
  CONNECTOR_NOT_INSTALLED: {
    exit: EXIT.setup,
    retryable: false,
    hint: 'Run: npm install @erp-audit/connector-{connector}',
  },
  SOURCE_UNREACHABLE: {
    exit: EXIT.setup,
    retryable: true,
    hint: 'Check host, port and firewall of source "{source}".',
  },
  SOURCE_AUTH_FAILED: { exit: EXIT.setup, retryable: false, hint: 'Check user and password of source "{source}".' },
  SOURCE_TLS_FAILED: { exit: EXIT.setup, retryable: false, hint: 'Check the ssl settings of source "{source}".' },
  SOURCE_DATABASE_MISSING: {
    exit: EXIT.setup,
    retryable: false,
    hint: 'Check the database name of source "{source}".',
  },
  SOURCE_DENIED: { exit: EXIT.notChecked, retryable: false, hint: 'Grant SELECT on {object} to the audit account.' },
  SOURCE_OBJECT_MISSING: {
    exit: EXIT.notChecked,
    retryable: false,
    hint: 'Check schema and profile of source "{source}": {object} does not exist there.',
  },
  SOURCE_TIMEOUT: {
    exit: EXIT.notChecked,
    retryable: true,
    hint: 'Raise limits.statementTimeoutSeconds of source "{source}", or narrow the rule.',
  },
  SOURCE_CONNECTION_LOST: {
    exit: EXIT.notChecked,
    retryable: true,
    hint: 'Check the server of source "{source}" and run again.',
  },
  SOURCE_CANCELLED: { exit: EXIT.notChecked, retryable: true, hint: 'Run again.' },
  SOURCE_READ_ONLY: {
    exit: EXIT.notChecked,
    retryable: false,
    hint: 'Rules only read. Remove the statement that writes.',
  },
  SOURCE_QUERY_FAILED: {
    exit: EXIT.notChecked,
    retryable: false,
    hint: 'Correct the expression in the rule or in the profile of source "{source}".',
  },
  STORE_LOCKED: {
    exit: EXIT.setup,
    retryable: true,
    hint: 'Wait until process {pid} has finished, or use a PostgreSQL store for several processes.',
  },
  STORE_UNREACHABLE: { exit: EXIT.setup, retryable: true, hint: 'Check "store" in the configuration.' },
  STORE_VERSION: {
    exit: EXIT.setup,
    retryable: false,
    hint: 'Use the version of erp-audit that wrote this store, or a newer one.',
  },
  STORE_FAILED: {
    exit: EXIT.setup,
    retryable: true,
    hint: 'Check space and permissions of the store, then run again.',
  },
  REPORT_BALANCE: {
    exit: EXIT.bug,
    retryable: false,
    hint: 'Do not use these numbers. Report this with the output of "erp-audit runs show {run}".',
  },
  REPORT_FAILED: { exit: EXIT.setup, retryable: true, hint: 'Check space and permissions of {directory}.' },
  INTERNAL_BUG: { exit: EXIT.bug, retryable: false, hint: 'This is a bug in erp-audit. Please report it.' },
} as const satisfies Record<string, ErrorCode>;

export type ErrorCodeName = keyof typeof ERROR_CODES;
