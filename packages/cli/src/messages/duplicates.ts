import type { LocalizedText } from '@erp-audit/core';

/** Sentences about records that look alike, and what people say of them. */
export const DUPLICATES_MESSAGES = {
  searchReading: { en: 'reading records', 'zh-CN': '读取记录' },
  searchBlocking: { en: 'bringing alike records together', 'zh-CN': '归集相近记录' },
  searchComparing: { en: 'comparing pairs', 'zh-CN': '逐对比较' },
  searchGrouping: { en: 'making groups', 'zh-CN': '生成重复组' },
  duplicatesAbout: { en: 'Records that look alike, and what people said of them', 'zh-CN': '疑似重复的记录及其判定' },
  duplicatesReviewAbout: {
    en: 'List groups of records that look alike, show one, or say what it is',
    'zh-CN': '列出疑似重复的记录组、查看其中一组，或作出判定',
  },
  duplicatesEvaluateAbout: {
    en: 'Say how well duplicates are found in a table of which the truth is known',
    'zh-CN': '用已知答案的数据表检验查重效果',
  },
  optionTruth: {
    en: 'CSV file, UTF-8, with a header: what is compared, and in one column which rows are one; .gz too',
    'zh-CN': 'CSV 文件（UTF-8，含表头）：待比较的列，以及标明哪些行为同一对象的一列；可为 .gz',
  },
  optionColumn: {
    en: 'column of a role, such as name=CUSTOMER_NAME; several as name=FIRST+LAST (may be repeated); else the column of the same name',
    'zh-CN': '某项内容所在的列，如 name=CUSTOMER_NAME；多列写作 name=FIRST+LAST（可重复）；未指定时取同名列',
  },
  optionCluster: {
    en: 'column that is equal for rows that are one',
    'zh-CN': '同一对象的各行取值相同的列',
  },
  optionMatchSubject: {
    en: 'party (customers, suppliers, persons) or material',
    'zh-CN': 'party（客户、供应商、个人）或 material（物料）',
  },
  optionDecisions: {
    en: 'so many pairs in doubt are decided by the truth, to see what the others would gain by it',
    'zh-CN': '按答案判定若干对把握不大的记录，以查看其余记录的查重效果因此提高多少',
  },
  evaluateTaught: {
    en: 'With {decisions} {decisions|pair|pairs} in doubt decided ({same} same, {different} different), on all other pairs; what counts for or against moves by up to {moved} bits:',
    'zh-CN':
      '判定 {decisions} 对把握不大的记录后（相同 {same}、不同 {different}），其余记录的效果如下；各项证据的分量最多变动 {moved} 比特：',
  },
  evaluateTaughtNothing: {
    en: 'Nothing can be learnt from these: at least 10 of each kind are needed, and of pairs that share a record each counts for less.',
    'zh-CN': '从中学不到什么：两类判定各需至少 10 对，且共用同一记录的各对分量较小。',
  },
  evaluateUntaught: { en: 'without decisions', 'zh-CN': '判定之前' },
  evaluateAfter: { en: 'with decisions', 'zh-CN': '判定之后' },
  evaluateNeedsTruth: {
    en: '--truth is missing: name the labelled CSV file.',
    'zh-CN': '缺少 --truth：请指定带答案的 CSV 文件。',
  },
  evaluateColumnWrong: {
    en: '--column "{text}" is not of the form role=column; roles: {roles}.',
    'zh-CN': '--column “{text}”应写作 role=列名；可用的 role：{roles}。',
  },
  evaluateTold: {
    en: '{records} {records|record|records}, {truePairs} {truePairs|pair|pairs} that are one, {comparedPairs} {comparedPairs|pair|pairs} compared.',
    'zh-CN': '共 {records} 条记录，其中 {truePairs} 对为同一对象；比较了 {comparedPairs} 对。',
  },
  evaluateOwn: { en: 'as in a run', 'zh-CN': '与正式运行相同' },
  evaluateBest: { en: 'best for this table', 'zh-CN': '对此表最佳' },
  columnThreshold: { en: 'Threshold', 'zh-CN': '阈值' },
  columnPrecision: { en: 'Precision', 'zh-CN': '查准率' },
  columnRecall: { en: 'Recall', 'zh-CN': '查全率' },
  columnF1: { en: 'F1', 'zh-CN': 'F1' },
  columnSaid: { en: 'Said on average', 'zh-CN': '平均给出的概率' },
  columnSo: { en: 'Were one', 'zh-CN': '实际为同一对象的比例' },
  columnPairs: { en: 'Pairs', 'zh-CN': '对数' },
  columnProbability: { en: 'Said', 'zh-CN': '给出的概率' },
  evaluateCalibration: {
    en: 'Calibration: said and so differ by {error} on average.',
    'zh-CN': '校准：给出的概率与实际平均相差 {error}。',
  },
  evaluateWrongLinks: { en: 'Taken for one, but are not:', 'zh-CN': '误判为同一对象：' },
  evaluateMissedLinks: { en: 'Compared, but not taken for one:', 'zh-CN': '比较过但漏判：' },
  optionGroup: { en: 'only this group: the id of its finding', 'zh-CN': '仅此组：其问题编号' },
  optionVerdict: {
    en: 'same, different or related (a branch, or of one group); kept until a compared field changes',
    'zh-CN': 'same（相同）、different（不同）或 related（有关联：分支机构或同一集团）；在比较字段变更之前一直有效',
  },
  optionMember: {
    en: 'only this record against the one that is kept, by its key (may be repeated)',
    'zh-CN': '仅针对此记录与保留记录的关系，填记录编号（可重复）',
  },
  duplicatesNone: { en: 'No open group of records that look alike.', 'zh-CN': '没有未结的疑似重复记录组。' },
  duplicatesCount: { en: 'Groups: {count}', 'zh-CN': '共 {count} 组' },
  duplicatesNext: {
    en: 'Side by side: erp-audit duplicates review --group {id}',
    'zh-CN': '逐项比较：erp-audit duplicates review --group {id}',
  },
  duplicatesSay: {
    en: 'Answer: erp-audit duplicates review --group {id} --verdict same|different|related',
    'zh-CN': '作出判定：erp-audit duplicates review --group {id} --verdict same|different|related',
  },
  duplicatesNeedGroup: {
    en: '--verdict is about one group: add --group with the id of its finding.',
    'zh-CN': '--verdict 针对一组记录：请用 --group 加上其问题编号。',
  },
  duplicatesJudged: {
    en: '"{verdict}" is kept for pairs: {pairs}. It holds from the next run on, until a compared field of a record changes.',
    'zh-CN': '已记录“{verdict}”，涉及 {pairs} 对记录。自下次运行起生效，直到其中一条记录的比较字段发生变更。',
  },
  duplicatesJudgedBefore: { en: 'This was said before; nothing changes.', 'zh-CN': '此前已作出相同判定，无变化。' },
  duplicatesKeep: { en: 'Proposed to be kept: {key}', 'zh-CN': '建议保留：{key}' },
  duplicatesRelated: {
    en: 'Related, not to be merged: {record}',
    'zh-CN': '有关联，请勿合并：{record}',
  },
  duplicatesMore: {
    en: '{count} more records are in the group; they are in the JSON output.',
    'zh-CN': '组内还有 {count} 条记录，可在 JSON 输出中查看。',
  },
  columnGroup: { en: 'Group', 'zh-CN': '组' },
  columnBand: { en: 'How sure', 'zh-CN': '把握程度' },
  columnMembers: { en: 'Records', 'zh-CN': '记录数' },
  columnKeep: { en: 'Keep', 'zh-CN': '建议保留' },
} as const satisfies Record<string, LocalizedText>;
