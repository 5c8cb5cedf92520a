import type { ChatService } from './chat-service.ts';
import { dingtalk } from './dingtalk.ts';
import { feishu } from './feishu.ts';
import { slack } from './slack.ts';
import { teams } from './teams.ts';
import { wecom } from './wecom.ts';

export const CHAT_KINDS = ['feishu', 'dingtalk', 'wecom', 'teams', 'slack'] as const;
export type ChatKind = (typeof CHAT_KINDS)[number];

/** Every chat service that cards can be posted to. */
export const CHAT_SERVICES: Readonly<Record<ChatKind, ChatService>> = { feishu, dingtalk, wecom, teams, slack };
