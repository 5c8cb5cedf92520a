import { type Actor, AuditError, type Department, type Finding, mayRead } from '@erp-audit/core';
import type { Store } from '@erp-audit/store';

/** The store as one person may read it. */
export interface ReadableStore extends Store {
  /** How many confidential findings were left out of what was listed so far. */
  hidden(): number;
}

/**
 * The store without what its reader may not see: lists leave confidential findings out and count them, a single one is
 * refused with `CONFIDENTIAL`. For everything that shows findings to whoever sits at the machine; runs, reports and
 * imports work on the store itself.
 */
export function readableStore(
  store: Store,
  departments: readonly Department[],
  reader: Pick<Actor, 'osUser'>,
): ReadableStore {
  const departmentOf = (finding: Finding) => departments.find(({ id }) => id === finding.department);
  const isReadable = (finding: Finding) => mayRead(reader, departmentOf(finding));
  let hidden = 0;
  const find = async (id: string) => {
    const finding = await store.finding(id);
    if (finding !== undefined && !isReadable(finding)) throw confidential(finding);
    return finding;
  };
  return {
    ...store,
    hidden: () => hidden,
    finding: find,
    findings: async function* (filter) {
      for await (const batch of store.findings(filter)) {
        const readable = batch.filter(isReadable);
        hidden += batch.length - readable.length;
        if (readable.length > 0) yield readable;
      }
    },
    subjects: async (id) => {
      await find(id);
      return store.subjects(id);
    },
    history: async (id) => {
      await find(id);
      return store.history(id);
    },
  };
}

function confidential({ id, department }: Finding): AuditError<'CONFIDENTIAL'> {
  const message = {
    en: `Finding ${id.slice(0, 8)} is confidential: this account may not read it.`,
    'zh-CN': `问题 ${id.slice(0, 8)} 属于保密内容：当前账号无权查看。`,
  };
  return new AuditError('CONFIDENTIAL', message, { department });
}
