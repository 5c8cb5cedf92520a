import { type Actor, AuditError, type Department, type Finding, mayRead } from '@erp-audit/core';
import type { Store } from '@erp-audit/store';

/** The store as one person may read it. */
export interface ReadableStore extends Store {
  /** How many confidential findings were left out of what was listed so far. */
  hidden(): number;
}

/** What one person may read, and how many findings were kept from him. */
interface Reading {
  readonly store: Store;
  hidden: number;
  /** Whether every one of these departments may be read. */
  mayRead(...departments: readonly string[]): boolean;
  /** @throws AuditError `CONFIDENTIAL` */
  find(id: string): Promise<Finding | undefined>;
}

/**
 * The store without what its reader may not see: lists leave confidential findings, waivers and transfers out, and
 * count the findings; a single one is refused with `CONFIDENTIAL`. For everything that shows findings to whoever sits
 * at the machine; runs, reports and imports work on the store itself.
 */
export function readableStore(
  store: Store,
  departments: readonly Department[],
  reader: Pick<Actor, 'osUser'>,
): ReadableStore {
  const mayReadId = (id: string) =>
    mayRead(
      reader,
      departments.find((department) => department.id === id),
    );
  const reading: Reading = {
    store,
    hidden: 0,
    mayRead: (...ids) => ids.every(mayReadId),
    find: async (id) => {
      const finding = await store.finding(id);
      if (finding !== undefined && !mayReadId(finding.department))
        throw confidential(finding.department, `Finding ${finding.id.slice(0, 8)}`, `问题 ${finding.id.slice(0, 8)}`);
      return finding;
    },
  };
  return {
    ...store,
    hidden: () => reading.hidden,
    ...readableFindings(reading),
    evidence: readableEvidence(reading),
    waivers: readableWaivers(reading),
    transfers: readableTransfers(reading),
  };
}

function readableFindings(reading: Reading) {
  const { store, find } = reading;
  const readableIds = async (ids: readonly string[]) =>
    [...(await store.findingsById(ids)).values()]
      .filter(({ department }) => reading.mayRead(department))
      .map(({ id }) => id);
  return {
    finding: find,
    findings: async function* (filter) {
      for await (const batch of store.findings(filter)) {
        const readable = batch.filter(({ department }) => reading.mayRead(department));
        reading.hidden += batch.length - readable.length;
        if (readable.length > 0) yield readable;
      }
    },
    findingsById: async (ids) =>
      new Map([...(await store.findingsById(ids))].filter(([, { department }]) => reading.mayRead(department))),
    subjects: async (id) => {
      await find(id);
      return store.subjects(id);
    },
    subjectsById: async (ids) => store.subjectsById(await readableIds(ids)),
    histories: async (ids) => store.histories(await readableIds(ids)),
    history: async (id) => {
      await find(id);
      return store.history(id);
    },
  } satisfies Partial<Store>;
}

function readableEvidence(reading: Reading): Store['evidence'] {
  const { evidence, findingsById } = reading.store;
  return {
    ...evidence,
    findingsThen: async function* (wanted) {
      for await (const batch of evidence.findingsThen(wanted)) {
        // One that was confidential then stays so, and one that has become so is it for its past, too.
        const readable = batch.filter(({ finding, department }) => reading.mayRead(finding.department, department));
        reading.hidden += batch.length - readable.length;
        if (readable.length > 0) yield readable;
      }
    },
    answers: async (ids) => {
      const known = await findingsById(ids);
      return evidence.answers(ids.filter((id) => reading.mayRead(known.get(id)?.department ?? '')));
    },
  };
}

function readableWaivers(reading: Reading): Store['waivers'] {
  const { waivers } = reading.store;
  const find: Store['waivers']['find'] = async (number) => {
    const waiver = await waivers.find(number);
    const secret = waiver?.departments.find((department) => !reading.mayRead(department));
    if (secret !== undefined) throw confidential(secret, `Waiver W-${number}`, `豁免 W-${number}`);
    return waiver;
  };
  return {
    ...waivers,
    find,
    list: async (filter) => (await waivers.list(filter)).filter((waiver) => reading.mayRead(...waiver.departments)),
    expiring: async (asOf, days) =>
      (await waivers.expiring(asOf, days)).filter((waiver) => reading.mayRead(...waiver.departments)),
    findingIds: async (number) => {
      await find(number);
      return waivers.findingIds(number);
    },
  };
}

function readableTransfers(reading: Reading): Store['transfers'] {
  const { transfers } = reading.store;
  return {
    ...transfers,
    find: async (number) => {
      const transfer = await transfers.find(number);
      if (transfer !== undefined && !reading.mayRead(transfer.from, transfer.to))
        throw confidential(transfer.from, `Transfer T-${number}`, `转交 T-${number}`);
      return transfer;
    },
    list: async (filter) => (await transfers.list(filter)).filter(({ from, to }) => reading.mayRead(from, to)),
    unanswered: async (asOf) => (await transfers.unanswered(asOf)).filter(({ from, to }) => reading.mayRead(from, to)),
  };
}

function confidential(department: string, en: string, chinese: string): AuditError<'CONFIDENTIAL'> {
  const message = {
    en: `${en} is confidential: this account may not read it.`,
    'zh-CN': `${chinese} 属于保密内容：当前账号无权查看。`,
  };
  return new AuditError('CONFIDENTIAL', message, { department });
}
