import type { LocalizedText } from '@erp-audit/core';

/** What a check of exported evidence can find. */
export const EVIDENCE_FAULTS = {
  file_missing: { en: 'The file is missing', 'zh-CN': '文件缺失' },
  file_unlisted: { en: 'The file has no sum: it was added', 'zh-CN': '文件没有校验和：系后来添加' },
  file_changed: { en: 'The file was changed', 'zh-CN': '文件被修改' },
  name_differs: { en: 'The content does not have the hash of its name', 'zh-CN': '内容与文件名中的哈希不符' },
  count_differs: { en: 'The number of lines is not the one of the manifest', 'zh-CN': '行数与 manifest 不符' },
  sample_differs: { en: 'The seed draws another sample', 'zh-CN': '用该种子抽出的样本不同' },
  run_unknown: { en: 'The store has no such run', 'zh-CN': '存储中没有该次运行' },
  run_reduced: {
    en: 'Retention took the results of this run out of the store: there is nothing to compare with',
    'zh-CN': '该次运行的结果已因保留期限从存储中清除：无从比对',
  },
  result_differs: { en: 'The store has another result', 'zh-CN': '与存储中的结果不符' },
  definition_differs: {
    en: 'The store has another definition or other statements',
    'zh-CN': '与存储中的定义或语句不符',
  },
  decision_differs: { en: 'The entry is not that of the log', 'zh-CN': '与日志中的记录不符' },
  head_unknown: { en: 'The end of the log at the export is not in the log', 'zh-CN': '日志中没有导出时的末尾记录' },
} as const satisfies Record<string, LocalizedText>;

export interface EvidenceFault {
  readonly kind: keyof typeof EVIDENCE_FAULTS;
  /** File, run, rule or number of the entry; no language. */
  readonly subject: string;
}
