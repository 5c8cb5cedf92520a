import { AuditError, type Notice } from '@erp-audit/core';
import type { OutboxMessage } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';
import { placesOf } from './places.ts';
import { type Sending, sendQueued } from './send-queued.ts';

/** What became of notices. */
export interface Told {
  /** Their messages, one for each place, as they stand now. */
  readonly messages: readonly OutboxMessage[];
  /** Notices that the configuration has no place for. */
  readonly nowhere: readonly Notice[];
}

/**
 * Tells people: queues each notice for every place of its audience, then tries whatever is due. What cannot be sent now
 * waits in the store; a notice whose key was queued before for a place is not told there again.
 */
export async function tellPeople(notices: readonly Notice[], sending: Sending): Promise<Told> {
  const { config, store } = sending;
  const places = notices.map((notice) => ({ notice, places: placesOf(config, notice) }));
  await store.outbox.queue(places.flatMap(({ notice, places: each }) => each.map((place) => ({ notice, ...place }))));
  await sendQueued(sending);
  return {
    messages: await store.outbox.list({ keys: notices.map(({ key }) => key) }),
    nowhere: places.filter(({ places: each }) => each.length === 0).map(({ notice }) => notice),
  };
}

/** Whether anything can be sent anywhere. */
export function isDeliverySet({ mail, webhooks, sharedFolder }: Config): boolean {
  return mail !== undefined || webhooks.length > 0 || sharedFolder !== undefined;
}

/** @throws AuditError `DELIVERY_UNSET` where nothing can be sent anywhere. */
export function requireDelivery(config: Config): void {
  if (isDeliverySet(config)) return;
  const { file } = config;
  const message = {
    en: `${file} names neither mail nor webhooks nor a shared folder, so that nothing can be sent.`,
    'zh-CN': `${file} 未配置 mail、webhooks 或 sharedFolder，无法发送。`,
  };
  throw new AuditError('DELIVERY_UNSET', message, { file });
}
