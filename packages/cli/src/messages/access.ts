import type { LocalizedText } from '@erp-audit/core';

/** Sentences about how the data of an ERP is reached and read, and by whose permission. */
export const ACCESS_MESSAGES = {
  optionAccess: {
    en: "direct: the ERP's own database, replica: a readable copy, extract: files",
    'zh-CN': 'direct：ERP 自身的数据库，replica：只读副本，extract：导出文件',
  },
  optionContract: {
    en: 'contract or letter that allows reading the data this way',
    'zh-CN': '允许以这种方式读取数据的合同或函件',
  },
  optionConfirmedBy: { en: 'who confirmed that it does', 'zh-CN': '由谁确认' },
  askAccess: { en: 'How is its data reached?', 'zh-CN': '如何读取其数据？' },
  askContract: {
    en: 'Contract or letter that allows it (empty: still to be found out)',
    'zh-CN': '允许这样读取的合同或函件（留空：尚待确认）',
  },
  askConfirmedBy: { en: 'Who confirmed it?', 'zh-CN': '由谁确认？' },
  permissionNeedsBoth: {
    en: '--contract and --confirmed-by belong together: write both.',
    'zh-CN': '--contract 和 --confirmed-by 须同时填写。',
  },
  doctorReads: { en: 'read: {read}', 'zh-CN': '读取方式：{read}' },
  doctorPermission: {
    en: 'reached through {access}; permitted by {contract}, confirmed by {confirmedBy} on {confirmedOn}',
    'zh-CN': '读取途径：{access}；许可依据：{contract}，{confirmedBy} 于 {confirmedOn} 确认',
  },
  doctorNoPermission: {
    en: "Nobody has recorded that the ERP's contract allows reading {access}: ask whoever answers for the licence, then write access and permission under sources.{source}.",
    'zh-CN':
      '尚未记录 ERP 合同是否允许读取{access}：请向负责许可的人员确认，然后在 sources.{source} 下填写 access 和 permission。',
  },
  accessUnknown: { en: 'its data', 'zh-CN': '其数据' },
} as const satisfies Record<string, LocalizedText>;
