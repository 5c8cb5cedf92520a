import type { LocalizedText } from '@erp-audit/core';

/** Sentences of the demo. */
export const DEMO_MESSAGES = {
  demoAbout: {
    en: 'Make a demo ERP, live twelve weeks in it with audits and answers, and write the reports',
    'zh-CN': '生成演示 ERP，模拟十二周的检查与整改，并生成报告',
  },
  demoDirectory: {
    en: 'folder to make (default: erp-audit-demo). The same demo there is gone on with: its history stays and the last week is audited again. Another demo is replaced; nothing else ever is',
    'zh-CN':
      '目标目录（默认：erp-audit-demo）。目录中若已有相同的演示，则保留历史并重新检查最后一周；若是其他演示则替换；其他内容绝不覆盖',
  },
  optionScale: {
    en: 'size of the ERP: 1 is 3,000 customers, 8,000 materials, 20,000 orders',
    'zh-CN': 'ERP 规模：1 表示 3000 个客户、8000 个物料、20000 张订单',
  },
  optionSeed: { en: 'another seed makes another company', 'zh-CN': '不同的种子生成不同的公司' },
  optionKeep: {
    en: 'go on with the demo in the folder whatever its scale and seed; replace nothing',
    'zh-CN': '无论规模与种子，继续目录中已有的演示，不做替换',
  },
  demoScaleInvalid: {
    en: '--scale is "{given}": write a number above 0 and up to 5, such as 0.1 or 1.',
    'zh-CN': '--scale 的值为 "{given}"：请填写大于 0 且不超过 5 的数字，例如 0.1 或 1。',
  },
  demoTaken: {
    en: '"{directory}" exists and holds something else: name another folder.',
    'zh-CN': '"{directory}" 已存在且包含其他内容：请换一个目录。',
  },
  demoErp: {
    en: 'Making the ERP of a manufacturer (scale {scale}, seed {seed}) …',
    'zh-CN': '正在生成一家制造企业的 ERP（规模 {scale}，种子 {seed}）……',
  },
  demoKept: {
    en: 'Going on with the demo in {directory} (scale {scale}, seed {seed}): its history stays.',
    'zh-CN': '继续 {directory} 中的演示（规模 {scale}，种子 {seed}），保留历史。',
  },
  demoLiving: { en: 'week {week} of {weeks}: people work in the ERP', 'zh-CN': '第 {week}/{weeks} 周：业务照常进行' },
  demoAuditing: {
    en: 'week {week} of {weeks}: audit {done}/{planned} {rule}',
    'zh-CN': '第 {week}/{weeks} 周：检查 {done}/{planned} {rule}',
  },
  demoAnswering: {
    en: 'week {week} of {weeks}: {department} answers its workbook',
    'zh-CN': '第 {week}/{weeks} 周：{department}填写工作簿',
  },
  demoWriting: { en: 'writing the reports', 'zh-CN': '正在生成报告' },
  demoWeek: { en: 'Week', 'zh-CN': '周' },
  demoAsOf: { en: 'As of', 'zh-CN': '日期' },
  demoAnswered: {
    en: '{department} sent its workbook back: {accepted} {accepted|line|lines} answered',
    'zh-CN': '{department}已交回工作簿，答复 {accepted} 行',
  },
  demoWaived: {
    en: '{number}, asked for by {requester}, is approved by {approvers}: {covered} {covered|finding|findings} of {code} {covered|is|are} waived until {until}',
    'zh-CN': '{requester}申请的 {number} 已由{approvers}批准：{code} 的 {covered} 个问题豁免至 {until}',
  },
  demoWaiting: {
    en: '{number}, asked for by {requester}, waits for its approval: {findings} {findings|finding|findings} of {code}',
    'zh-CN': '{requester}申请的 {number} 待批准：{code} 的 {findings} 个问题',
  },
  demoFound: { en: 'What was found', 'zh-CN': '检查结果' },
  demoOpenNow: {
    en: '{open} {open|finding is|findings are} open on {asOf}: {severities}.',
    'zh-CN': '截至 {asOf}，未关闭问题 {open} 个：{severities}。',
  },
  demoStory: { en: 'The twelve weeks', 'zh-CN': '十二周回顾' },
  demoStoryLegacy: {
    en: 'The first run found {legacy} {legacy|finding|findings}, all of them legacy; {legacyClosed} of them are closed by now.',
    'zh-CN': '首次检查发现存量问题 {legacy} 个，至今已关闭 {legacyClosed} 个。',
  },
  demoStoryFlow: {
    en: 'Since then {new} came, {closed} were closed, {back} came back after they had been closed.',
    'zh-CN': '此后新增 {new} 个，关闭 {closed} 个，关闭后又复发 {back} 个。',
  },
  demoStoryClaims: {
    en: 'Departments reported {claimed} as fixed: a run confirmed {confirmed}, and found {refuted} still wrong.',
    'zh-CN': '各部门申报整改 {claimed} 个：复查确认 {confirmed} 个，仍有问题 {refuted} 个。',
  },
  demoStoryOverdue: { en: '{overdue} are past their due date.', 'zh-CN': '已超期 {overdue} 个。' },
  demoStoryDepartments: {
    en: 'Best: {best} closed {bestShare} % of all it ever had; worst: {worst} with {worstShare} %.',
    'zh-CN': '整改率最高：{best}（{bestShare}%）；最低：{worst}（{worstShare}%）。',
  },
  demoLook: { en: 'Where to look', 'zh-CN': '查看结果' },
  demoCommitteeWorkbook: {
    en: 'the same as a workbook: decisions entered in it come back with import',
    'zh-CN': '同内容工作簿：其中填写的决议可用 import 导回',
  },
  demoCommittee: { en: 'committee page: open it in a browser', 'zh-CN': '委员会报告：用浏览器打开' },
  demoWorkbook: { en: 'workbook of a department ({open} open)', 'zh-CN': '部门工作簿（未关闭 {open} 个）' },
  demoTruth: {
    en: 'what was planted, to compare: the findings are exactly these',
    'zh-CN': '植入问题清单，可与检查结果逐条核对',
  },
  demoTry: { en: 'Try next', 'zh-CN': '下一步' },
  demoStopped: {
    en: 'Stopped. The same command goes on where it was.',
    'zh-CN': '已停止。再次运行同一命令即可继续。',
  },
} as const satisfies Record<string, LocalizedText>;
