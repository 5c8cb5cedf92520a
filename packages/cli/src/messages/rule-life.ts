import type { LocalizedText } from '@erp-audit/core';

/** Sentences about trying a rule out, and about its way from draft to retired. */
export const RULE_LIFE_MESSAGES = {
  rulesPreviewAbout: {
    en: 'Show what a rule would find and change; nothing is kept',
    'zh-CN': '预览规则会发现和改变什么；不保存任何内容',
  },
  rulesPromoteAbout: {
    en: 'Take a rule one step further: draft, pilot, active',
    'zh-CN': '让规则前进一步：草稿、试运行、正式',
  },
  rulesApproveAbout: {
    en: 'Approve exactly what active rules say now',
    'zh-CN': '批准正式规则的现有内容',
  },
  optionApproveAll: { en: 'all active rules', 'zh-CN': '所有正式规则' },
  approveWhich: {
    en: 'Name the rules to approve, or write --all for all active ones; not both.',
    'zh-CN': '请写出要批准的规则，或用 --all 表示所有正式规则；两者不能同时使用。',
  },
  approveNotActive: {
    en: '{code} is {status}: only active rules are approved; "rules promote" takes it further.',
    'zh-CN': '{code} 的状态是 {status}：只批准正式规则；请用 "rules promote" 推进。',
  },
  approvedRule: {
    en: 'R-{number}: {code} approved by {approver} as it stands ({hash}).',
    'zh-CN': 'R-{number}：{approver} 已批准 {code} 的现有内容（{hash}）。',
  },
  approveWaiting: { en: '{code} ({hash}) waits: {title}', 'zh-CN': '{code}（{hash}）待批准：{title}' },
  approvedCount: {
    en: '{count} {count|rule|rules} approved; {as} {as|was|were} approved as they stand before.',
    'zh-CN': '批准了 {count} 条规则；另有 {as} 条的现有内容此前已获批准。',
  },
  rulesRetireAbout: { en: 'Take a rule out of use', 'zh-CN': '停用规则' },
  rulesDocsAbout: {
    en: 'Write the catalogue of the rules, as pages and Markdown',
    'zh-CN': '生成规则目录（网页与 Markdown）',
  },
  optionDocsOut: { en: 'folder to write to', 'zh-CN': '输出文件夹' },
  optionDocsAll: { en: 'shipped rules that are not included, too', 'zh-CN': '也包括未启用的随附规则' },
  docsWritten: {
    en: '{rules} {rules|rule|rules} in {files} {files|file|files}. Open in a browser:',
    'zh-CN': '{rules} 条规则，共 {files} 个文件。请用浏览器打开：',
  },
  rulesSchemaAbout: {
    en: 'Print the JSON Schema of rule files, for completion in editors',
    'zh-CN': '输出规则文件的 JSON Schema，供编辑器补全',
  },
  optionSet: {
    en: 'try it with this setting, as maxAgeDays=60 (may be repeated)',
    'zh-CN': '用该设置试算，如 maxAgeDays=60（可重复）',
  },
  optionPreviewSql: { en: 'print the SQL too', 'zh-CN': '同时输出 SQL' },
  optionJudged: { en: 'findings you looked at to judge the rule', 'zh-CN': '为评判规则而查看的问题数' },
  optionWrong: { en: 'how many of them were no defects', 'zh-CN': '其中误报的数量' },
  optionMinutes: { en: 'minutes a finding costs its department', 'zh-CN': '部门处理一项问题所需分钟数' },
  optionDespite: { en: 'adopt it although it has not shown what it must', 'zh-CN': '未达到要求仍予启用' },
  optionPlan: { en: 'only show the evaluation; decide nothing', 'zh-CN': '仅显示评估结果，不作决定' },
  previewTitle: {
    en: '{code} {title} – {entity}, source {source}, as of {asOf}',
    'zh-CN': '{code} {title}——{entity}，数据源 {source}，基准日 {asOf}',
  },
  previewStatus: { en: 'Status {status}; settings: {settings}', 'zh-CN': '状态 {status}；设置：{settings}' },
  previewNoSettings: { en: 'as configured', 'zh-CN': '按配置' },
  previewCounts: {
    en: 'In scope: {inScope}. Findings: {found} ({share}). Not evaluable: {notEvaluable}. Took {seconds} s.',
    'zh-CN': '检查数：{inScope}。发现：{found}（{share}）。无法判断：{notEvaluable}。用时 {seconds} 秒。',
  },
  previewSuspect: {
    en: 'Suspect: more than 95 % of the scope is a finding. Rather the rule, a setting or the mapping is wrong than the data.',
    'zh-CN': '可疑：超过 95% 的检查对象都是发现。问题更可能在规则、设置或映射，而不在数据。',
  },
  previewPartial: { en: 'Checked only in part, left out: {fields}', 'zh-CN': '仅部分检查，未包括：{fields}' },
  previewNotChecked: { en: '{state}: {reason}', 'zh-CN': '{state}：{reason}' },
  previewFirst: {
    en: 'Effect: no run has checked it here yet. {fresh} {fresh|finding|findings} would be legacy, without a due date.',
    'zh-CN': '影响：此处尚未检查过。{fresh} 项发现将记为存量，无到期日。',
  },
  previewSame: {
    en: 'Effect on {open} open findings: {still} stay, {ends} end as resolved (or as gone, with their record). New: {fresh}. Waived and still there: {waived}.',
    'zh-CN':
      '对 {open} 项未结问题的影响：{still} 项保留，{ends} 项以“已解决”结束（记录已不存在的以“记录已消失”结束）。新增：{fresh}。已豁免且仍存在：{waived}。',
  },
  previewChanged: {
    en: 'Effect on {open} open findings: {still} stay, {ends} end as out of scope, because the rule or the mapping is another than at the last check. {fresh} more would be legacy, without a due date. Waived and still there: {waived}.',
    'zh-CN':
      '对 {open} 项未结问题的影响：{still} 项保留；因规则或映射与上次检查时不同，{ends} 项以“不再适用”结束。另有 {fresh} 项将记为存量，无到期日。已豁免且仍存在：{waived}。',
  },
  previewCost: {
    en: 'Estimated cost of the plan, in the unit of the database: {cost}',
    'zh-CN': '执行计划的估计成本（数据库自身单位）：{cost}',
  },
  previewNoCost: {
    en: 'The database gives no estimate of the cost.',
    'zh-CN': '该数据库不提供成本估计。',
  },
  previewRows: { en: 'The first {shown} of {found}', 'zh-CN': '前 {shown} 项（共 {found} 项）' },
  previewHidden: {
    en: '{count} of these rows are confidential and not shown to this account.',
    'zh-CN': '其中 {count} 行属于保密内容，不向当前账号显示。',
  },
  previewWeekly: {
    en: 'Expected work: {weekly} new a week, {hours} {hours|hour|hours} at {minutes} {minutes|minute|minutes} each (from {days} {days|day|days} of runs).',
    'zh-CN': '预计工作量：每周新增 {weekly} 项，按每项 {minutes} 分钟计 {hours} 小时（依据 {days} 天的运行）。',
  },
  previewBacklog: {
    en: 'Expected work: {hours} {hours|hour|hours} for what is there, at {minutes} {minutes|minute|minutes} each. What comes new a week is known once runs span a week.',
    'zh-CN': '预计工作量：处理现有发现需 {hours} 小时（每项 {minutes} 分钟）。每周新增量须运行满一周后才能得知。',
  },
  columnEvidence: { en: 'Evidence', 'zh-CN': '证据' },
  columnHours: { en: 'Hours', 'zh-CN': '小时' },
  columnWeekly: { en: 'New a week', 'zh-CN': '每周新增' },
  columnWeeklyHours: { en: 'Hours a week', 'zh-CN': '每周小时' },
  evaluationTitle: { en: '{code} {title}: {from} → {to}', 'zh-CN': '{code} {title}：{from} → {to}' },
  evaluationNewVersion: {
    en: 'What it finds by has changed since it was last decided on: this adopts a new version. Its findings keep their history.',
    'zh-CN': '自上次决定以来，判定内容已变化：本次将启用新版本。已有问题的历史保持不变。',
  },
  evaluationRuns: {
    en: 'Runs: {runs} over {days} {days|day|days}. Found last: {found} of {inScope}. Open: {open}. Not evaluable: {notEvaluable}.',
    'zh-CN': '运行：{days} 天内 {runs} 次。最近一次发现：{found} / {inScope}。未结：{open}。无法判断：{notEvaluable}。',
  },
  evaluationNoRuns: { en: 'No run has checked it yet.', 'zh-CN': '尚无运行检查过该规则。' },
  evaluationTime: { en: 'Slowest run: {seconds} s', 'zh-CN': '最慢一次运行：{seconds} 秒' },
  evaluationPrecision: {
    en: 'Precision: {real} of {judged} judged findings are real ({share}, at least {bound} with 95 % certainty; {basis}). Judged: {rate} of all.',
    'zh-CN':
      '准确率：已评判 {judged} 项中 {real} 项属实（{share}，以 95% 置信度至少 {bound}；{basis}）。已评判占全部的 {rate}。',
  },
  evaluationNoPrecision: {
    en: 'Precision: nobody has judged findings yet. Look at some and say --judged 30 --wrong 2, or let departments answer.',
    'zh-CN': '准确率：尚无人评判。请查看若干问题后加上 --judged 30 --wrong 2，或由部门答复。',
  },
  basisSample: { en: 'a sample', 'zh-CN': '抽样' },
  basisAnswers: { en: 'answers and waivers', 'zh-CN': '答复与豁免' },
  evaluationUnmet: { en: 'Not shown yet:', 'zh-CN': '尚未达到的要求：' },
  criterionRuns: { en: 'at least two runs, {days} {days|day|days} apart', 'zh-CN': '至少两次运行，相隔 {days} 天' },
  criterionJudged: {
    en: 'at least {count} judged findings, or all',
    'zh-CN': '至少评判 {count} 项问题，不足则全部',
  },
  criterionPrecision: {
    en: 'at least {share} of the findings real, in the lower bound of the 95 % interval',
    'zh-CN': '属实比例（95% 区间下限）至少 {share}',
  },
  criterionTime: { en: 'no run slower than {seconds} s', 'zh-CN': '每次运行不超过 {seconds} 秒' },
  criterionSuspect: {
    en: 'no suspicion: not nearly every record a finding, not far more than usual',
    'zh-CN': '不可疑：并非几乎全部记录都是发现，也未远多于平时',
  },
  decidedPilot: {
    en: 'R-{number}: {code} is a pilot (version {version}). Runs check it; departments and scores see nothing of it.',
    'zh-CN': 'R-{number}：{code} 进入试运行（版本 {version}）。运行会检查它，部门和得分均不受影响。',
  },
  decidedActive: {
    en: 'R-{number}: {code} is active (version {version}, approved by {approver}). The next run sends its findings to the departments.',
    'zh-CN': 'R-{number}：{code} 已正式启用（版本 {version}，批准人 {approver}）。下次运行起其问题发给部门。',
  },
  decidedRetired: {
    en: 'R-{number}: {code} is retired. The next full run makes its {open} open {open|finding|findings} inactive.',
    'zh-CN': 'R-{number}：{code} 已停用。下次完整运行后，其 {open} 项未结问题转为停用状态。',
  },
  decidedFile: {
    en: 'Status written to {file} under rules.set; the step is in the log ("erp-audit log list --subject {code}").',
    'zh-CN': '状态已写入 {file} 的 rules.set；该决定已记入日志（"erp-audit log list --subject {code}"）。',
  },
  nobody: { en: 'nobody', 'zh-CN': '无' },
  wrongTooMany: {
    en: '--wrong cannot be more than --judged, and needs it.',
    'zh-CN': '--wrong 不能大于 --judged，且须与其同用。',
  },
} as const satisfies Record<string, LocalizedText>;
