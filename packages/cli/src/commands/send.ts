import { relative } from 'node:path';
import { EXIT, type ExitCode, type Notice } from '@erp-audit/core';
import {
  loadConfiguredKey,
  noticesOf,
  type PreviewedMessage,
  type Project,
  previewNotices,
  requireDelivery,
  type Sendable,
  type Sending,
  sendQueued,
  type Told,
  tellPeople,
} from '@erp-audit/runner';
import { sendJson } from '../json/send-json.ts';
import { say } from '../messages/index.ts';
import { printMessages } from '../output/message-text.ts';
import { paragraph } from '../output/table.ts';
import { type ConfiguredStore, loadSessionProject, reportsDirectory, withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export interface SendOptions {
  readonly department?: string;
  readonly week?: string;
  readonly preview?: string;
  readonly retry: boolean;
}

/** Failed messages are the ones that are not told: 4, as for everything that could not be done. */
export async function run(session: Session, [which]: [Sendable?], options: SendOptions): Promise<ExitCode> {
  const project = await loadSessionProject(session, 'leave', 'expand');
  requireDelivery(project.config);
  return withStore(session, project.config, async (store) => {
    const { clock, log, io } = session;
    const sending: Sending = { config: project.config, store, clock, log, signal: io.signal };
    const isRetryAlone = options.retry && which === undefined;
    const notices = isRetryAlone ? [] : await askedNotices(session, project, store, which, options);
    if (options.preview !== undefined)
      return printPreview(session, await previewNotices(project.config, notices, options.preview, clock.now()));
    if (options.retry) await store.outbox.retry();
    return printTold(session, isRetryAlone ? await retried(sending) : await tellPeople(notices, sending));
  });
}

async function askedNotices(
  session: Session,
  project: Project,
  store: ConfiguredStore,
  which: Sendable | undefined,
  { department, week }: SendOptions,
): Promise<readonly Notice[]> {
  const key = await loadConfiguredKey(project.config);
  return noticesOf(which === undefined ? ['workbooks', 'committee'] : [which], {
    ...{ project, store, key, department, week, reportsDirectory: reportsDirectory() },
    browser: session.io.environment['ERP_AUDIT_BROWSER'],
    onNote: (note) => session.print(note[session.locale]),
  });
}

/** Everything that was tried, and whatever still waits. */
async function retried(sending: Sending): Promise<Told> {
  const tried = await sendQueued(sending);
  const messages = await sending.store.outbox.list();
  return { messages: messages.filter(({ number, state }) => state !== 'sent' || tried.includes(number)), nowhere: [] };
}

function printTold(session: Session, { messages, nowhere }: Told): ExitCode {
  const { locale, io, print, printJson } = session;
  if (messages.length > 0) printMessages(session, messages);
  else if (nowhere.length === 0) print(say(locale, 'sendNothing'));
  for (const { subject } of nowhere) print(paragraph(io, '! ', say(locale, 'sendNowhere', { subject })));
  printJson(sendJson(messages, nowhere));
  const isAllSent = messages.every(({ state }) => state === 'sent');
  return isAllSent && nowhere.length === 0 ? EXIT.done : EXIT.notChecked;
}

function printPreview({ locale, print, printJson }: Session, previewed: readonly PreviewedMessage[]): ExitCode {
  for (const { file, folder, channel, addressee } of previewed) {
    const shown = file === undefined ? undefined : relative('.', file) || file;
    print(shown ?? say(locale, 'previewFolder', { folder: folder ?? `${channel} ${addressee}` }));
  }
  if (previewed.length === 0) print(say(locale, 'sendNothing'));
  printJson({ previews: previewed.map((each) => ({ ...each, file: each.file ?? null, folder: each.folder ?? null })) });
  return EXIT.done;
}
