import type { LocalizedText } from '@erp-audit/core';

/** Sentences about what was changed about rules and about exported evidence. */
export const EVIDENCE_MESSAGES = {
  rulesChangesAbout: {
    en: 'What was changed about rules, and what is weaker by it',
    'zh-CN': '规则的变更，以及哪些规则因此放宽',
  },
  optionSince: { en: 'from this ISO week on, such as 2026-W40', 'zh-CN': '自该 ISO 周起，如 2026-W40' },
  sinceInvalid: {
    en: '--since is "{given}": write an ISO week such as 2026-W40.',
    'zh-CN': '--since 的值是 "{given}"：请写 ISO 周，如 2026-W40。',
  },
  changesNone: { en: 'No rule was changed.', 'zh-CN': '没有规则变更。' },
  changesNoRun: { en: 'No run was completed yet.', 'zh-CN': '尚无已完成的运行。' },
  columnChange: { en: 'Change', 'zh-CN': '变更' },
  columnBefore: { en: 'Before', 'zh-CN': '变更前' },
  columnAfter: { en: 'After', 'zh-CN': '变更后' },
  columnOpenThen: { en: 'Open before → after', 'zh-CN': '未结 变更前 → 后' },
  columnDirection: { en: 'Asks', 'zh-CN': '要求' },
  directionLess: { en: 'less', 'zh-CN': '放宽' },
  directionMore: { en: 'more', 'zh-CN': '收紧' },
  directionUnknown: { en: 'changed', 'zh-CN': '有变' },
  nothing: { en: '(none)', 'zh-CN': '（无）' },

  evidenceAbout: { en: 'Evidence for auditors', 'zh-CN': '审计证据' },
  evidenceExportAbout: {
    en: 'Write rules, SQL, scopes, findings and decisions of a run, a finding or a rule',
    'zh-CN': '导出某次运行、某个问题或某条规则的规则、SQL、检查范围、问题和决策',
  },
  optionEvidenceRun: { en: 'one run (id or latest)', 'zh-CN': '某次运行（编号或 latest）' },
  optionEvidenceFinding: { en: 'one finding', 'zh-CN': '某个问题' },
  optionEvidenceRule: { en: 'one rule, with --period', 'zh-CN': '某条规则，须同时给出 --period' },
  optionPeriod: { en: 'ISO weeks, such as 2026-W40..2026-W44', 'zh-CN': 'ISO 周区间，如 2026-W40..2026-W44' },
  optionSample: { en: 'draw so many findings', 'zh-CN': '抽取的问题数' },
  optionSampleSeed: {
    en: 'seed of the sample (default: the last run)',
    'zh-CN': '抽样种子（默认：最后一次运行的编号）',
  },
  optionEvidenceOut: { en: 'folder to write, empty or new', 'zh-CN': '输出目录，须为空或不存在' },
  evidenceOneOf: {
    en: 'Write one of --run, --finding, or --rule with --period.',
    'zh-CN': '请写 --run、--finding，或 --rule 加 --period，三者选一。',
  },
  evidenceOutMissing: { en: 'Write the folder with --out.', 'zh-CN': '请用 --out 写明目录。' },
  periodInvalid: {
    en: '--period is "{given}": write two ISO weeks, such as 2026-W40..2026-W44.',
    'zh-CN': '--period 的值是 "{given}"：请写两个 ISO 周，如 2026-W40..2026-W44。',
  },
  seedWithoutSample: { en: '--seed belongs to --sample.', 'zh-CN': '--seed 须与 --sample 同时使用。' },
  evidenceWritten: {
    en: '{directory}: {runs} {runs|run|runs}, {results} {results|result|results}, {findings} {findings|finding|findings}, {decisions} {decisions|decision|decisions}. README.txt explains every file.',
    'zh-CN':
      '{directory}：{runs} 次运行、{results} 个结果、{findings} 个问题、{decisions} 条决策。各文件说明见 README.txt。',
  },
  evidenceVerifyAbout: {
    en: 'Check exported evidence against its sums and the store',
    'zh-CN': '按校验和与存储核对导出的证据',
  },
  evidenceDirectory: { en: 'folder that was exported', 'zh-CN': '已导出的目录' },
  optionOffline: { en: 'without the store: sums and names only', 'zh-CN': '不连接存储：只核对校验和与文件名' },
  evidenceIntact: { en: '{files} {files|file|files}: nothing differs.', 'zh-CN': '{files} 个文件：全部一致。' },
  evidenceIntactOffline: {
    en: '{files} {files|file|files}: nothing differs. They were not compared with the store.',
    'zh-CN': '{files} 个文件：全部一致。未与存储核对。',
  },
  evidenceDiffers: { en: '{count} {count|difference|differences}:', 'zh-CN': '{count} 处不一致：' },
} as const satisfies Record<string, LocalizedText>;
