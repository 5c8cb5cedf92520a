import { type FindingResponse, findingId } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { expect, inject, test } from 'vitest';
import { actorOf, defectOf, findingOf, night, placeOn, plannedOf } from '../../fixtures/scenario.ts';
import { checkBalance } from '../balance/check-balance.ts';

const postgresUrl = inject('postgresUrl');
const planned = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });
const NOT_OURS: FindingResponse = {
  ...{ kind: 'not_ours', correctedValue: null, rootCause: null, action: null, plannedDate: null },
  ...{ responsible: null, evidence: null, comment: null, otherDepartment: 'finance' },
};

test('what has become confidential goes to its department, although another had accepted it', async () => {
  const place = await placeOn(postgresUrl === undefined ? 'pglite' : 'postgres', () =>
    freshDatabase(postgresUrl ?? ''),
  );
  const store = await place.open();
  await night(store, '2026-06-01', [{ planned, defects: [defectOf('a'), defectOf('b')] }]);
  const responses = ['a', 'b'].map((name, index) => ({
    ...{ line: index + 2, findingId: findingId(planned, ['1', name]), revision: 1, response: NOT_OURS },
  }));
  await store.importResponses({ fileName: 'x', fileHash: 'x', by: actorOf('zhang'), responses, dryRun: false });
  for (const { number } of await store.transfers.list()) await store.transfers.accept(number, actorOf('li'));
  const last = (await store.runs(1))[0]?.id;
  const secret = defectOf('a', { department: 'internal-audit' });
  const changes = { confidentialDepartment: 'internal-audit' };
  const { summary } = await night(store, '2026-06-02', [{ planned, defects: [secret, defectOf('b')] }], changes);
  expect((await findingOf(store, planned, 'a')).department).toBe('internal-audit');
  expect((await findingOf(store, planned, 'b')).department).toBe('finance');
  checkBalance(await store.balance(last, summary.id), summary.id);
  await store.close();
  place.remove();
});
