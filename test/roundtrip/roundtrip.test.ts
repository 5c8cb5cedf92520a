import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { PURCHASING_TABLES, writePurchasingFolder } from '../lifecycle/purchasing-folder.ts';
import { editInLibreOffice, libreOfficeMissing } from './libreoffice.ts';

const serverUrl = inject('postgresUrl');
const reason = serverUrl === undefined ? 'no PostgreSQL server' : libreOfficeMissing();

interface FindingJson {
  readonly id: string;
  readonly key: readonly string[];
  readonly state: string;
}
interface ImportJson {
  readonly imported: readonly {
    readonly accepted: number;
    readonly alreadyImported: boolean;
    readonly unanswered: number;
    readonly rejected: readonly { readonly reason: string }[];
  }[];
}
interface EventJson {
  readonly type: string;
  readonly actor: string | null;
}

describe.skipIf(reason !== undefined)(
  `a workbook goes out, is worked in with LibreOffice and comes back${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    const directory = mkdtempSync(join(tmpdir(), 'erp-audit-round-'));
    const returned = join(directory, '采购部 returned.xlsx');
    let config: string;
    let source: string;
    let findings: readonly FindingJson[];

    beforeAll(async () => {
      source = await freshDatabase(serverUrl ?? '');
      await execute(source, PURCHASING_TABLES);
      config = writePurchasingFolder(directory, {
        source,
        store: await freshDatabase(serverUrl ?? ''),
        include: ['unclosed-orders/**'],
      });
      await cli(['run', '--as-of', '2026-06-01']);
      await cli(['report']);
      findings = await listFindings();
    });
    afterAll(() => rmSync(directory, { recursive: true, force: true }));

    async function cli(args: readonly string[]): Promise<string> {
      const outcome = await runCli([...args, '--config', config, '--format', 'json']);
      expect(outcome.exitCode, outcome.stderr).toBe(0);
      return outcome.stdout;
    }
    async function listFindings(): Promise<readonly FindingJson[]> {
      const lines = (await cli(['findings', 'list', '--state', 'all'])).split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line) as FindingJson);
    }
    const idAt = (index: number) => findings[index]?.id ?? '';
    const shownAt = (index: number) => idAt(index).slice(0, 8);
    const stateOf = async (id: string) => (await listFindings()).find((finding) => finding.id === id)?.state;
    async function eventsOf(id: string): Promise<readonly EventJson[]> {
      return (JSON.parse(await cli(['findings', 'history', id])) as { events: EventJson[] }).events;
    }
    const lineOf = (id: string) => {
      const [, order, line] = findings.find((finding) => finding.id === id)?.key ?? [];
      return `order_no = '${order}' and line = ${line}`;
    };
    async function balanceHolds(): Promise<void> {
      await cli(['report', 'committee']);
    }

    test('sorted, with a row deleted and one stale, it is accepted line by line or refused with a reason', async () => {
      const [fixed, claimed, planned, stale, unknown, deleted] = [0, 1, 2, 3, 4, 5].map(shownAt);
      // The finding changes after the workbook was made: two pieces arrive.
      await execute(source, `update po_lines set received = 2 where ${lineOf(idAt(3))}`);
      await cli(['run', '--as-of', '2026-06-02']);
      await balanceHolds();

      const workbook = join(directory, 'out', '2026-W23', 'purchasing.xlsx');
      expect(existsSync(workbook)).toBe(true);
      const edited = await editInLibreOffice(workbook, returned, {
        sortBy: 'Finding ID',
        deleteId: deleted ?? '',
        answers: {
          [fixed ?? '']: { Response: 'Fixed', Comment: '=HYPERLINK is text here' },
          [claimed ?? '']: { Response: '已整改' },
          [planned ?? '']: { Response: 'Will fix by date', 'Planned date': '2026.7.15' },
          [stale ?? '']: { Response: 'Fixed' },
          [unknown ?? '']: { Response: 'perhaps' },
        },
      });
      expect(edited).toMatchObject({ answered: 5 });
      expect(edited.order).toEqual(edited.order.toSorted().toReversed());
      expect(edited.order).toHaveLength(findings.length);

      const [result] = (JSON.parse(await cli(['import', returned, '--by', 'Li Na'])) as ImportJson).imported;
      expect(result).toMatchObject({ accepted: 3, unanswered: findings.length - 6 });
      expect(result?.rejected.map((line) => line.reason).toSorted()).toEqual(['stale', 'unknown_response']);
      expect(await stateOf(idAt(0))).toBe('claimed_fixed');
      expect(await stateOf(idAt(1))).toBe('claimed_fixed');
      expect(await stateOf(idAt(2))).toBe('acknowledged');
      expect(await stateOf(idAt(3))).toBe('open');
      await balanceHolds();
    });

    test('the same file again changes nothing', async () => {
      const before = await listFindings();
      const [result] = (JSON.parse(await cli(['import', returned, '--by', 'Li Na'])) as ImportJson).imported;
      expect(result?.alreadyImported).toBe(true);
      expect(await listFindings()).toEqual(before);
    });

    test('the next run alone ends what was really fixed and refutes what was not', async () => {
      await execute(source, `update po_lines set received = 10 where ${lineOf(idAt(0))}`);
      await cli(['run', '--as-of', '2026-06-03']);
      expect(await stateOf(idAt(0))).toBe('resolved');
      expect(await stateOf(idAt(1))).toBe('open');
      expect((await eventsOf(idAt(0))).map((event) => event.type)).toContain('claim_confirmed');
      const refuted = await eventsOf(idAt(1));
      expect(refuted.map((event) => event.type)).toContain('claim_refuted');
      expect(refuted.map((event) => event.actor)).toContain('Li Na');
      await balanceHolds();
    });
  },
);
