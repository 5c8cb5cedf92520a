import type { LocalizedText } from '@erp-audit/core';

/** Sentences about sending. */
export const DELIVERY_MESSAGES = {
  sendAbout: {
    en: 'Send workbooks, the committee report or reminders by mail, chat and shared folder',
    'zh-CN': '通过邮件、群聊和共享文件夹发送工作簿、委员会报告或提醒',
  },
  sendWhich: {
    en: 'workbooks, committee or reminders (default: workbooks and committee)',
    'zh-CN': 'workbooks、committee 或 reminders（默认前两者）',
  },
  optionPreview: {
    en: 'send nothing; write mails (.eml) and cards (.json) to this folder',
    'zh-CN': '不发送，仅把邮件（.eml）和卡片（.json）写入此目录',
  },
  optionRetry: { en: 'try everything that failed again, now', 'zh-CN': '立即重试所有发送失败的消息' },
  outboxAbout: { en: 'List what waits to be sent or failed', 'zh-CN': '列出等待发送或发送失败的消息' },
  optionAllMessages: { en: 'also what was sent', 'zh-CN': '包括已发送的消息' },
  sendNothing: { en: 'There is nothing to send.', 'zh-CN': '没有需要发送的内容。' },
  outboxEmpty: { en: 'Nothing waits to be sent.', 'zh-CN': '没有等待发送的消息。' },
  sentCount: {
    en: '{sent} sent, {waiting} waiting, {failed} failed',
    'zh-CN': '已发送 {sent}，等待 {waiting}，失败 {failed}',
  },
  sendNowhere: {
    en: 'Not sent, because nobody is named for it: {subject}. Give the department an owner with an e-mail address, or add an address under mail or webhooks.',
    'zh-CN': '未发送（没有接收人）：{subject}。请为部门设置带邮箱的负责人，或在 mail、webhooks 中添加地址。',
  },
  sendFailed: { en: '{channel} to {addressee}: {reason}', 'zh-CN': '{channel} → {addressee}：{reason}' },
  sendNextTry: { en: 'Next try: {at}', 'zh-CN': '下次重试：{at}' },
  sendNoNextTry: {
    en: 'Not tried again by itself; once it is put right: erp-audit send --retry',
    'zh-CN': '不会自动重试；处理后请运行：erp-audit send --retry',
  },
  previewFolder: { en: 'files would be copied to {folder}', 'zh-CN': '文件将复制到 {folder}' },
  columnChannel: { en: 'Channel', 'zh-CN': '渠道' },
  columnAddressee: { en: 'To', 'zh-CN': '接收方' },
  columnMessage: { en: 'Message', 'zh-CN': '消息' },
  columnTries: { en: 'Tries', 'zh-CN': '次数' },
  stateQueued: { en: 'queued', 'zh-CN': '排队' },
  stateSending: { en: 'sending, or unknown', 'zh-CN': '发送中或未知' },
  stateSent: { en: 'sent', 'zh-CN': '已发送' },
  stateFailed: { en: 'failed', 'zh-CN': '失败' },
  channelFolder: { en: 'folder', 'zh-CN': '共享文件夹' },
  channelMail: { en: 'mail', 'zh-CN': '邮件' },
} as const satisfies Record<string, LocalizedText>;
