import { counted, type JobProblem } from '@erp-audit/core';
import type { OutboxMessage } from '@erp-audit/store';
import type { Told } from '../delivery/tell-people.ts';

/** What could not be sent yet, by the channel it was for, and what nobody is named for. Chats get counts, no addresses. */
export function deliveryProblems({ messages, nowhere }: Told): readonly JobProblem[] {
  const unsent = messages.filter(({ state }) => state !== 'sent');
  const channels = [...new Set(unsent.map(({ channel }) => channel))];
  const homeless = nowhere.length === 0 ? [] : [nowhereProblem(nowhere.length)];
  return [...channels.map((channel) => channelProblem(channel, unsent)), ...homeless];
}

function channelProblem(channel: string, unsent: readonly OutboxMessage[]): JobProblem {
  const count = unsent.filter((message) => message.channel === channel).length;
  const text = {
    en: `${channel}: ${counted(count, 'message is', 'messages are')} not sent. "erp-audit outbox" says to whom and why, "erp-audit send --retry" tries again.`,
    'zh-CN': `${channel}：有 ${count} 条消息未发送。用 "erp-audit outbox" 查看收件人及原因，用 "erp-audit send --retry" 重试。`,
  };
  return { kind: 'delivery', subject: channel, text };
}

function nowhereProblem(count: number): JobProblem {
  const text = {
    en: `${counted(count, 'message is', 'messages are')} for nobody: give each department an owner with an e-mail address, or add an address under mail or webhooks.`,
    'zh-CN': `有 ${count} 条消息没有接收人：请为各部门设置带邮箱的负责人，或在 mail、webhooks 中添加地址。`,
  };
  return { kind: 'delivery', subject: '', text };
}

/** What an earlier job left behind, or what a person was to be alerted to, and cannot be sent now. */
export function waitingProblem(): JobProblem {
  const text = {
    en: 'Messages wait that could not be sent: "erp-audit outbox" says which and why. The next job tries them again.',
    'zh-CN': '有消息未能发送，正在等待：请用 "erp-audit outbox" 查看是哪些及原因。下次任务会重试。',
  };
  return { kind: 'delivery', subject: '', text };
}
