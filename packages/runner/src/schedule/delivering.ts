import { AuditError, type Clock, type Locale, type LocalizedText, type Log } from '@erp-audit/core';
import type { OutboxMessage, Store } from '@erp-audit/store';
import { type Config, loadConfig } from '../config/load-config.ts';
import { noticesOf } from '../delivery/send-notices.ts';
import { type Sending, sendQueued } from '../delivery/send-queued.ts';
import { isDeliverySet, requireDelivery, type Told, tellPeople } from '../delivery/tell-people.ts';
import { loadConfiguredKey } from '../project/open-project.ts';
import type { LoadProjectOptions, Project } from '../project/project.ts';
import { type Tell, tellByFile } from './alerts-file.ts';

/** Sends what a job wrote, and gives what became of it; the end of the job is not kept before it is done. */
type SendReports = (project: Project, store: Store, reports: readonly ('workbooks' | 'committee')[]) => Promise<Told>;

/** How the schedule reaches people. */
export interface Delivering {
  readonly tell: Tell;
  readonly send: SendReports;
  /** Tries what was queued and whose time has come; gives when the next of what still waits is due. */
  readonly retry: (config: Config, store: Store) => Promise<Date | undefined>;
}

/** Between two looks at messages that wait. */
const SOONEST_MS = 60_000;

interface DeliveringOptions {
  readonly loading: Pick<LoadProjectOptions, 'configFile' | 'environment'>;
  readonly reportsDirectory: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly locale: Locale;
  /** Program that prints the committee's page as PDF, when the user named one. */
  readonly browser: string | undefined;
}

/**
 * Delivery as the configuration says, whose secrets are looked up only when something is sent. Alerts also stand in the
 * file, last: whoever finds one there knows that it is queued wherever it goes.
 */
export function delivering(options: DeliveringOptions): Delivering {
  const { loading, clock, log, signal, reportsDirectory, locale } = options;
  const writeDown = tellByFile(clock, log);
  const sendingWith = async (store: Store): Promise<Sending> => {
    const secrets = { connections: 'leave', delivery: 'expand' } as const;
    const config = await loadConfig(loading.configFile, loading.environment, secrets);
    return { config, store, clock, log, signal };
  };
  const note = (text: LocalizedText) => log.write('info', 'delivery.note', { text: text[locale] });
  return {
    tell: async (config, notices, store) => {
      if (store !== undefined && isDeliverySet(config)) await tellPeople(notices, await sendingWith(store));
      await writeDown(config, notices);
    },
    send: async (project, store, reports) => {
      requireDelivery(project.config);
      const key = await loadConfiguredKey(project.config);
      const asked = { project, store, key, department: undefined, week: undefined, reportsDirectory };
      const notices = await noticesOf(reports, { ...asked, browser: options.browser, onNote: note });
      const told = await tellPeople(notices, await sendingWith(store));
      const nowhere = told.nowhere.map(({ key: each }) => each);
      if (nowhere.length > 0) log.write('warn', 'delivery.nowhere', { notices: nowhere });
      return told;
    },
    retry: async (config, store) => {
      if (!isDeliverySet(config)) return undefined;
      const now = clock.now();
      const waiting = firstTry(await store.outbox.list({ unsent: true }));
      if (waiting === undefined || waiting > now) return waiting;
      try {
        await sendQueued(await sendingWith(store));
      } catch (error) {
        if (!(error instanceof AuditError) || error.code.startsWith('STORE_')) throw error;
        log.write('error', 'delivery.not_tried', { code: error.code, reason: error.message });
      }
      const next = firstTry(await store.outbox.list({ unsent: true }));
      // What could not be tried, or is another's for a while, is due all the time.
      return next && new Date(Math.max(next.getTime(), now.getTime() + SOONEST_MS));
    },
  };
}

function firstTry(messages: readonly OutboxMessage[]): Date | undefined {
  const [first] = messages.flatMap(({ nextTry }) => nextTry ?? []).toSorted();
  return first === undefined ? undefined : new Date(first);
}
