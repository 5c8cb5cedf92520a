import type { LocalizedText } from '@erp-audit/core';

/** Sentences of the first steps: setting up, looking whether it works, and what to do where it does not. */
export const SETUP_MESSAGES = {
  initAbout: {
    en: 'Make a folder that runs: configuration, a rule of your own, returns/',
    'zh-CN': '生成可直接运行的目录：配置、自定义规则示例、returns/',
  },
  initDirectory: { en: 'folder to make (default: here)', 'zh-CN': '目标目录（默认：当前目录）' },
  optionConnection: {
    en: 'address of the ERP database, such as postgres://audit@db:5432/erp',
    'zh-CN': 'ERP 数据库地址，如 postgres://audit@db:5432/erp',
  },
  optionProfile: { en: 'shipped mapping of the ERP', 'zh-CN': '自带的 ERP 映射' },
  optionOrganisation: { en: 'name of the organisation', 'zh-CN': '组织名称' },
  optionTimezone: { en: 'time zone, such as Asia/Shanghai', 'zh-CN': '时区，如 Asia/Shanghai' },
  optionYes: { en: 'ask nothing', 'zh-CN': '不提问' },
  askOrganisation: { en: 'Name of the organisation', 'zh-CN': '组织名称' },
  askSomething: { en: 'Write a name.', 'zh-CN': '请填写名称。' },
  askTimezone: { en: 'Time zone (decides which day "today" is)', 'zh-CN': '时区（决定“今天”是哪一天）' },
  askTimezoneInvalid: {
    en: 'Write an IANA time zone such as Asia/Shanghai or Europe/Berlin.',
    'zh-CN': '请写 IANA 时区，如 Asia/Shanghai 或 Europe/Berlin。',
  },
  askProfile: { en: 'Which ERP?', 'zh-CN': '使用哪种 ERP?' },
  askAddress: {
    en: 'Address of its database, for an account that can only read (empty: later)',
    'zh-CN': '数据库地址，请用只读账号（留空：稍后填写）',
  },
  askPassword: { en: 'Password (empty: none)', 'zh-CN': '密码（留空：无）' },
  askAgain: { en: 'Write another address? (No: keep this one)', 'zh-CN': '换一个地址？（否：保留该地址）' },
  initTrying: { en: 'Opening the database …', 'zh-CN': '正在连接数据库 ……' },
  initOpened: {
    en: 'Opened {product} {version}: database {database}, account {user}',
    'zh-CN': '已连接 {product} {version}：数据库 {database}，账号 {user}',
  },
  initGivenUp: { en: 'Nothing was written.', 'zh-CN': '未写入任何内容。' },
  initOrganisation: { en: 'My Company', 'zh-CN': '我的公司' },
  initDone: {
    en: 'Made {count} {count|file|files} in {directory}:',
    'zh-CN': '已在 {directory} 生成 {count} 个文件：',
  },
  initSecret: {
    en: 'The password is in .env, which only you may read; erp-audit reads it from there.',
    'zh-CN': '密码保存在 .env 中，仅限本人读取；erp-audit 会从中读取。',
  },
  initMatched: {
    en: 'Departments with org units of the ERP: {list}. Look them over in erp-audit.yaml.',
    'zh-CN': '已按 ERP 组织单元匹配的部门：{list}。请在 erp-audit.yaml 中核对。',
  },
  initCanWrite: {
    en: 'The account could write. "erp-audit doctor" has the statements for one that can only read.',
    'zh-CN': '该账号具有写权限。运行 "erp-audit doctor" 可查看创建只读账号的语句。',
  },
  initNext: {
    en: 'Next: {folder}erp-audit doctor, then erp-audit run',
    'zh-CN': '下一步：{folder}erp-audit doctor，然后 erp-audit run',
  },
  initNextAddress: {
    en: 'Next: {folder}write ERP_URL into .env (as in .env.example), then erp-audit doctor',
    'zh-CN': '下一步：{folder}按 .env.example 把 ERP_URL 写入 .env，然后运行 erp-audit doctor',
  },
  profileMissing: {
    en: 'There is no shipped profile "{profile}". Did you mean {name}?',
    'zh-CN': '没有自带的 profile "{profile}"。您是否指 {name}？',
  },
  timezoneInvalid: {
    en: '--timezone is "{given}": write an IANA time zone such as Asia/Shanghai or Europe/Berlin.',
    'zh-CN': '--timezone 的值是 "{given}"：请写 IANA 时区，如 Asia/Shanghai 或 Europe/Berlin。',
  },
  doctorEnvOpen: {
    en: 'Other users of this machine may read the secrets in .env: chmod 600 .env',
    'zh-CN': '本机其他用户可以读取 .env 中的密码：请执行 chmod 600 .env',
  },
  doctorAbout: {
    en: 'Check configuration, store, sources, mappings and rules',
    'zh-CN': '检查配置、存储、数据源、映射与规则',
  },
  doctorOk: { en: 'Everything is ready.', 'zh-CN': '一切就绪。' },
  doctorProblems: {
    en: 'To settle before the next run: {count}.',
    'zh-CN': '下次运行前有 {count} 个问题需要处理。',
  },
  doctorOutdated: { en: 'Out of date', 'zh-CN': '需要更新' },
  doctorStore: { en: 'Store', 'zh-CN': '存储' },
  doctorMatching: { en: 'Search for duplicates', 'zh-CN': '查重' },
  doctorMatchingOk: {
    en: 'ClickHouse {version} at {url} takes tables ({shards} shards)',
    'zh-CN': 'ClickHouse {version}（{url}）可以建表（分片数：{shards}）',
  },
  doctorStoreOk: { en: 'opens ({kind})', 'zh-CN': '可以打开（{kind}）' },
  doctorSource: { en: 'Source {source}', 'zh-CN': '数据源 {source}' },
  doctorConfig: { en: 'Configuration {file}', 'zh-CN': '配置 {file}' },
  doctorCounts: {
    en: 'sources: {sources}, departments: {departments}, rules: {rules}',
    'zh-CN': '{sources} 个数据源，{departments} 个部门，{rules} 条规则',
  },
  extractRead: { en: '{table}: {rows} {rows|row|rows}', 'zh-CN': '{table}：{rows} 行' },
  extractLost: {
    en: '{table}: {rows} {rows|row|rows}; {rejected} {rejected|line|lines} could not be read. Rules that read the table are checked in part and end nothing.',
    'zh-CN': '{table}：{rows} 行；有 {rejected} 行无法读取。读取该表的规则仅部分检查，且不结束任何问题。',
  },
  extractRefused: {
    en: '{table}: {rows} {rows|row|rows}; {rejected} {rejected|line|lines} or files could not be read. Rules that read the table are not checked.',
    'zh-CN': '{table}：{rows} 行；有 {rejected} 行（或文件）无法读取。读取该表的规则不予检查。',
  },
  extractMore: {
    en: '… and {count} more; --format json lists them',
    'zh-CN': '……另有 {count} 行；用 --format json 列出',
  },
  doctorReadOnly: { en: 'the account can only read', 'zh-CN': '账号只读' },
  doctorCanWrite: {
    en: 'the account could write: {reasons}. Every session is opened read-only, but use an account that can only read.',
    'zh-CN': '账号具有写权限：{reasons}。会话均以只读方式打开，但请改用只读账号。',
  },
  doctorGrants: {
    en: 'An administrator of the database makes one with:',
    'zh-CN': '可由数据库管理员执行以下语句创建：',
  },
  doctorProfile: {
    en: 'Profile {profile}, written for version {versions} of the ERP (which version yours is, is not read: compare): {fields} {fields|field|fields} verified, {remembered} from memory',
    'zh-CN':
      '配置档案 {profile}，适用的 ERP 版本：{versions}（程序不读取贵方 ERP 的版本，请自行对照）；已查证 {fields} 个字段，凭记忆 {remembered} 个',
  },
  doctorAnyVersion: { en: 'not named', 'zh-CN': '未注明' },
  doctorVerified: { en: '{fields} by: {where}', 'zh-CN': '{fields} 个依据：{where}' },
  doctorVerifiedMore: {
    en: 'and {more} more {more|place|places}, all in --format json',
    'zh-CN': '另有 {more} 处依据，完整列表见 --format json',
  },
  doctorMapping: { en: 'Mapping {profile}', 'zh-CN': '映射 {profile}' },
  doctorEmpty: { en: 'no records', 'zh-CN': '无记录' },
  doctorMore: {
    en: 'Details of the mapping: erp-audit profile check --source {source}',
    'zh-CN': '映射详情：erp-audit profile check --source {source}',
  },
  mappingUnmapped: {
    en: 'status "{raw}" is not mapped ({records} {records|row|rows})',
    'zh-CN': '状态 "{raw}" 未映射（{records} 行）',
  },
  mappingEmpty: { en: '{field} is empty in {percent} %', 'zh-CN': '{field} 有 {percent} % 为空' },
  mappingDangling: { en: '{field} leads nowhere in {percent} %', 'zh-CN': '{field} 有 {percent} % 无对应记录' },
  singleMachine: { en: 'single-machine store', 'zh-CN': '单机存储' },
  serverStore: { en: 'PostgreSQL', 'zh-CN': 'PostgreSQL' },

  rulesReady: {
    en: 'Rules: {ready} ready, {stopped} stopped, {skipped} skipped (a rule counts once for each kind of record)',
    'zh-CN': '规则：可运行 {ready}，受阻 {stopped}，跳过 {skipped}（每条规则按对象分别计数）',
  },
  rulesReadyList: { en: 'ready: {rules}', 'zh-CN': '可运行：{rules}' },
  rulesPartial: { en: '{rule} on {entity} in part: {left}', 'zh-CN': '{rule}（{entity}）部分检查：{left}' },
  partialPairs: { en: '{list} pairs of duties', 'zh-CN': '职责组合 {list}' },
  partialFunctions: { en: 'no role is mapped for {list}', 'zh-CN': '未映射角色的职能 {list}' },
  partialSamePairs: { en: 'the same roles grant both sides of {list}', 'zh-CN': '由相同角色授予双方的组合 {list}' },
  partialAccounts: {
    en: 'records made by {list} are left out, as the settings say',
    'zh-CN': '按设置不检查由 {list} 创建的记录',
  },
  partialFields: { en: 'not mapped: {list}', 'zh-CN': '未映射：{list}' },
  rulesNotReady: { en: '{rules}: {reason} ({detail})', 'zh-CN': '{rules}：{reason}（{detail}）' },
  switchOnField: {
    en: 'To switch on: map {field} in {profile}.',
    'zh-CN': '启用方法：在 {profile} 中映射 {field}。',
  },
  switchOnEntity: {
    en: 'To switch on: map the entity {entity} in {profile}.',
    'zh-CN': '启用方法：在 {profile} 中映射对象 {entity}。',
  },
  switchOnSetting: {
    en: 'To switch on, under rules.set of {file}: {line}',
    'zh-CN': '启用方法：在 {file} 的 rules.set 下写：{line}',
  },
  switchOnMapping: {
    en: 'To settle: correct that field or status in {profile}, then erp-audit profile check.',
    'zh-CN': '解决方法：更正 {profile} 中的该字段或状态，再运行 erp-audit profile check。',
  },
  ownProfile: {
    en: './profiles/my-erp.yaml with "extends: {profile}"',
    'zh-CN': '写有 "extends: {profile}" 的 ./profiles/my-erp.yaml',
  },

  completionAbout: {
    en: 'Print the script that completes erp-audit in a shell',
    'zh-CN': '输出 shell 自动补全脚本',
  },
  completionShell: { en: 'shell that reads the script', 'zh-CN': '使用该脚本的 shell' },
  overviewTitle: { en: 'First steps', 'zh-CN': '入门' },
  overviewDemo: { en: 'see it work on a made-up ERP', 'zh-CN': '在演示 ERP 上体验' },
  overviewInit: { en: 'connect your own ERP', 'zh-CN': '连接自己的 ERP' },
  overviewDoctor: { en: 'see what works, what does not, and what to do', 'zh-CN': '查看状态、问题与解决方法' },
  overviewRun: { en: 'audit, and keep what is found', 'zh-CN': '执行检查并保存结果' },
  overviewReport: { en: 'write the workbooks and the committee page', 'zh-CN': '生成工作簿与委员会报告' },
  overviewMoreTitle: { en: 'Later', 'zh-CN': '进阶' },
  overviewFindings: { en: 'what is open, and its SQL to copy', 'zh-CN': '未结问题，及可复制的 SQL' },
  overviewRule: { en: 'a rule of your own', 'zh-CN': '编写自己的规则' },
  overviewCompletion: { en: 'completion in your shell', 'zh-CN': '启用 shell 自动补全' },
  overviewHelp: {
    en: 'All commands: erp-audit --help. One of them: erp-audit COMMAND --help.',
    'zh-CN': '全部命令：erp-audit --help；单个命令：erp-audit 命令 --help。',
  },
  findingPrefix: {
    en: '"{id}" is too short: write at least the first 8 characters of an id.',
    'zh-CN': '"{id}" 太短：请至少写问题编号的前 8 位。',
  },
  departmentMissing: { en: 'There is no department "{name}".', 'zh-CN': '没有部门 "{name}"。' },
  sourceMissing: { en: 'There is no source "{name}".', 'zh-CN': '没有数据源 "{name}"。' },
  profileAbout: { en: 'Look at the mapping of an ERP', 'zh-CN': '查看 ERP 的映射' },
  profileCheckAbout: {
    en: 'Test a mapping on its source: nulls, statuses, dates, references, samples',
    'zh-CN': '在数据源上自检映射：空值、状态、日期、引用、样例',
  },
  optionProfileFile: {
    en: 'test this profile file instead of the configured one',
    'zh-CN': '改为自检该 profile 文件',
  },
  profileTitle: { en: 'Source {source}, profile {profile}', 'zh-CN': '数据源 {source},profile {profile}' },
  profileRecords: { en: '{records} {records|record|records}', 'zh-CN': '{records} 条记录' },
  profileStatus: { en: 'Status: {list}', 'zh-CN': '状态：{list}' },
  profileUnmappedStatus: { en: 'NOT MAPPED', 'zh-CN': '未映射' },
  profileSound: {
    en: 'Every mapped entity passed its self-test.',
    'zh-CN': '所有已映射的对象均通过自检。',
  },
  profileFaults: {
    en: '{failed} entities failed the self-test, {warned} deserve a look.',
    'zh-CN': '{failed} 个对象未通过自检，{warned} 个需要确认。',
  },
  rulesNewAbout: {
    en: 'Write a rule of your own with its cases, ready to change',
    'zh-CN': '生成自己的规则及其用例，供修改',
  },
  newRuleArgument: { en: 'id of the new rule, such as sales/late-order', 'zh-CN': '新规则的编号，如 sales/late-order' },
  optionKind: { en: 'what kind of check', 'zh-CN': '检查类型' },
  optionEntity: { en: 'what kind of record', 'zh-CN': '检查的对象' },
  optionCode: {
    en: 'code that never changes (default: next free MY-001)',
    'zh-CN': '永不变更的代码（默认：下一个可用的 MY-001）',
  },
  entityMissing: {
    en: 'Say what the rule is about with --entity: {entities}.',
    'zh-CN': '请用 --entity 指定规则检查的对象：{entities}。',
  },
  newRuleDone: { en: '{code} {id} is written:', 'zh-CN': '已生成 {code} {id}:' },
  newRuleExample: {
    en: 'Parameters and cases begin as those of {example}.',
    'zh-CN': '参数与用例取自 {example}。',
  },
  newRuleIncluded: {
    en: '"{pattern}" was added to rules.include in {file}, so that it is loaded.',
    'zh-CN': '已在 {file} 的 rules.include 中加入 "{pattern}"，以便加载。',
  },
  newRuleInclude: {
    en: 'It is not loaded yet: add "{pattern}" to rules.include in {file}.',
    'zh-CN': '尚未加载：请在 {file} 的 rules.include 中加入 "{pattern}"。',
  },
  newRuleNext: {
    en: 'Its last case fails until you have written your own defect there and in params: both files say how.\nNext: erp-audit rules test {code}, and once it passes, erp-audit rules preview {code}',
    'zh-CN':
      '最后一个用例暂不通过，直到您在其中和 params 中写入自己要查的缺陷：两个文件里都有说明。\n下一步：erp-audit rules test {code}；通过后运行 erp-audit rules preview {code}',
  },
  optionSql: { en: 'print SQL to copy instead', 'zh-CN': '改为输出可复制的 SQL' },
  optionSqlSource: { en: 'source whose SQL is wanted', 'zh-CN': 'SQL 所属的数据源' },
  sqlOfFinding: {
    en: 'finding {id}, source {source}, {entity}, as of {asOf}',
    'zh-CN': '问题 {id}，数据源 {source}，{entity}，基准日 {asOf}',
  },
  sqlOfRule: {
    en: 'all findings on source {source}, {entity}, as of {asOf}',
    'zh-CN': '数据源 {source} 上的全部问题，{entity}，基准日 {asOf}',
  },
  findingRuleHint: {
    en: 'Why it matters and what to do: erp-audit rules show {code}',
    'zh-CN': '风险与整改方法：erp-audit rules show {code}',
  },
  severityBand: { en: '{severity} > {over} d', 'zh-CN': '{severity} > {over} 天' },
  severityByPair: { en: 'by pair', 'zh-CN': '按冲突对' },
  findingSqlHint: {
    en: 'Its SQL to copy: erp-audit findings show {id} --sql',
    'zh-CN': '可复制的 SQL：erp-audit findings show {id} --sql',
  },
  sqlNeedsSource: {
    en: '--sql needs --source: write one of {sources}.',
    'zh-CN': '--sql 需要同时给出 --source：请写其中之一：{sources}。',
  },
  sourceNeedsSql: { en: '--source is for --sql.', 'zh-CN': '--source 仅与 --sql 一起使用。' },
  columnEmpty: { en: 'Empty', 'zh-CN': '空值' },
  columnFacts: { en: 'Facts', 'zh-CN': '情况' },
  columnSamples: { en: 'Samples (masked)', 'zh-CN': '样例（已脱敏）' },
  factRange: { en: '{from} to {to}', 'zh-CN': '{from} 至 {to}' },
  factNullDates: { en: '{percent} % null dates', 'zh-CN': '空日期 {percent} %' },
  factHits: { en: '{percent} % found', 'zh-CN': '命中 {percent} %' },
  factRequired: { en: 'required', 'zh-CN': '必需' },
} as const satisfies Record<string, LocalizedText>;
