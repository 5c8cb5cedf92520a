import type { ERROR_CODES, LocalizedText } from '@erp-audit/core';

/** What has happened where the product names an error code; what to do stands in the table of codes itself. */
export const ERROR_MEANINGS: Readonly<Record<keyof typeof ERROR_CODES, LocalizedText>> = {
  CONFIG_NOT_FOUND: {
    en: 'There is no configuration in this folder.',
    'zh-CN': '当前目录中没有配置文件。',
  },
  CONFIG_INVALID: {
    en: 'The configuration says something that cannot be; file, line and column are named.',
    'zh-CN': '配置文件有误；提示中给出文件、行和列。',
  },
  PROFILE_INVALID: {
    en: 'The mapping of the ERP cannot be read, or says something that cannot be.',
    'zh-CN': 'ERP 的配置档案无法读取或内容有误。',
  },
  RULE_INVALID: {
    en: 'A rule or its cases cannot be read, or say something that cannot be.',
    'zh-CN': '规则或其测试用例无法读取或内容有误。',
  },
  RULE_TEST_FAILED: {
    en: 'A case beside a rule came out differently from what it says.',
    'zh-CN': '规则旁的测试用例结果与所写不符。',
  },
  ARGUMENT_INVALID: {
    en: 'The command was called with a word or an option that it does not take.',
    'zh-CN': '命令的参数或选项有误。',
  },
  NOT_FOUND: {
    en: 'The run, finding, rule or department that was named does not exist here.',
    'zh-CN': '所指定的运行、问题、规则或部门不存在。',
  },
  CONFIDENTIAL: {
    en: 'What was asked for belongs to a confidential department, and this account is not among its readers.',
    'zh-CN': '所请求的内容属于保密部门，当前账号不在其授权读者之列。',
  },
  ARCHIVE_INVALID: {
    en: 'A file that should fill a store is damaged, cut off, or no export of a store.',
    'zh-CN': '用于导入存储的文件已损坏、不完整，或不是存储的导出文件。',
  },
  STORE_NOT_EMPTY: {
    en: 'An export can only be put into an empty store; this one holds something.',
    'zh-CN': '导出文件只能导入空存储；该存储中已有内容。',
  },
  DECISION_REFUSED: {
    en: 'The decision was not taken: whoever decides may not, or something it needs is missing.',
    'zh-CN': '决定未生效：决定人无权作出，或缺少必要条件。',
  },
  WORKBOOK_REJECTED: {
    en: 'A returned file is no workbook of ours, is damaged, or has a form that is not read (.xls, .et).',
    'zh-CN': '交回的文件不是本工具的工作簿、已损坏，或格式不受支持（.xls、.et）。',
  },
  CONNECTOR_NOT_INSTALLED: {
    en: 'The configuration asks for a kind of source whose package is not installed.',
    'zh-CN': '配置所需的连接器软件包尚未安装。',
  },
  SOURCE_UNREACHABLE: {
    en: 'Nobody answers at the address of the source.',
    'zh-CN': '数据源地址没有响应。',
  },
  SOURCE_AUTH_FAILED: {
    en: 'The server refused user or password.',
    'zh-CN': '服务器拒绝了用户名或口令。',
  },
  SOURCE_TLS_FAILED: {
    en: 'No encrypted connection came about: the certificate is not trusted, or the server has none.',
    'zh-CN': '未能建立加密连接：证书不受信任，或服务器未启用 TLS。',
  },
  SOURCE_DATABASE_MISSING: {
    en: 'The server knows no database of this name.',
    'zh-CN': '服务器上没有该名称的数据库。',
  },
  SOURCE_DENIED: {
    en: 'The account may not read a table that a rule needs. Only these rules are not checked.',
    'zh-CN': '账号无权读取规则所需的表。只有这些规则未检查。',
  },
  SOURCE_OBJECT_MISSING: {
    en: 'A table or column of the mapping does not exist in this database.',
    'zh-CN': '映射中的表或列在该数据库中不存在。',
  },
  SOURCE_TIMEOUT: {
    en: 'A statement took longer than the limit and was stopped on the server.',
    'zh-CN': '语句超过时间限制，已在服务器上停止。',
  },
  SOURCE_CONNECTION_LOST: {
    en: 'The connection broke while something was read.',
    'zh-CN': '读取过程中连接中断。',
  },
  MATCHING_CANCELLED: {
    en: 'The search for duplicates was stopped before its end.',
    'zh-CN': '查重在完成之前被停止。',
  },
  MATCHING_FAILED: {
    en: 'The search for duplicates could not be done, for lack of memory or disk in most cases.',
    'zh-CN': '查重未能完成，多因内存或磁盘空间不足。',
  },
  MATCHING_ENGINE_FAILED: {
    en: 'ClickHouse, which a project had chosen for the search for duplicates, did not finish it: the server did not answer, refused a statement or took too long.',
    'zh-CN': '项目选择由 ClickHouse 查重，但 ClickHouse 未能完成：服务器无响应、拒绝语句或超时。',
  },
  SOURCE_CANCELLED: {
    en: 'A statement was stopped, by a person or by the end of the run.',
    'zh-CN': '语句被人员或运行结束所停止。',
  },
  SOURCE_READ_ONLY: {
    en: 'A statement wanted to write. It was not let through.',
    'zh-CN': '语句试图写入，已被拦截。',
  },
  SOURCE_QUERY_FAILED: {
    en: 'The database could not work out an expression of a rule or of the mapping.',
    'zh-CN': '数据库无法执行规则或映射中的表达式。',
  },
  SOURCE_EXTRACT_REFUSED: {
    en: 'Too many lines of an extract could not be read, or it changed while it was read.',
    'zh-CN': '抽取文件中无法读取的行过多，或读取过程中文件被修改。',
  },
  STORE_LOCKED: {
    en: 'Another process uses the embedded store, or audits the same source.',
    'zh-CN': '另一进程正在使用内嵌存储，或正在检查同一数据源。',
  },
  STORE_UNREACHABLE: {
    en: 'The database of the store does not answer, or refuses the account.',
    'zh-CN': '存储所用的数据库没有响应，或拒绝该账号。',
  },
  STORE_VERSION: {
    en: 'The store was written by a newer version.',
    'zh-CN': '该存储由更新的版本写入。',
  },
  STORE_FAILED: {
    en: 'The store could not be written: disk full, rights, or its database stopped.',
    'zh-CN': '存储无法写入：磁盘已满、权限不足或数据库停止。',
  },
  REPORT_BALANCE: {
    en: 'The numbers of a report do not add up, so it was not written.',
    'zh-CN': '报告数字不平衡，因此未写出。',
  },
  REPORT_FAILED: {
    en: 'A report could not be written to its folder.',
    'zh-CN': '报告无法写入目标目录。',
  },
  REPORT_TEMPLATE: {
    en: 'A template of the organisation cannot be used.',
    'zh-CN': '本单位的报告模板无法使用。',
  },
  DELIVERY_UNSET: {
    en: 'Something should be sent, and the configuration names nowhere to send it.',
    'zh-CN': '需要发送，但配置中没有任何发送方式。',
  },
  INTERNAL_BUG: {
    en: 'Something happened that the program did not foresee.',
    'zh-CN': '发生了程序未预料到的情况。',
  },
};
