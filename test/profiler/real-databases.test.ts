import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { silentLog, systemClock } from '@erp-audit/core';
import { loadProfile } from '@erp-audit/engine';
import { newProfile } from '@erp-audit/runner';
import { dumpsUnavailable, freshFromDump, REPOSITORY } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { REAL_DATABASES } from './expected-tables.ts';
import { type FieldScore, type Score, scoreFields, scoreProposal } from './score.ts';

const DUMPS = fileURLToPath(new URL('../../../shared/data/erp/', import.meta.url));
const url = inject('postgresUrl');

/** Shares of the entities that must at least be right; what was reached stands in the package's README. */
const BARS: Readonly<Record<string, number>> = { odoo19: 0.9, tryton60: 0.85, openbravo: 0.75, adventureworks: 0.85 };

function whyNot(name: string): string | undefined {
  if (url === undefined) return 'no PostgreSQL server';
  if (!existsSync(`${DUMPS}${name}.sql.gz`)) return `no dump ${name}`;
  return dumpsUnavailable();
}

describe.each(Object.keys(REAL_DATABASES))('a profile for the database %s', (name) => {
  const reason = whyNot(name);
  if (reason !== undefined) process.stderr.write(`Skipped: a profile for ${name} (${reason}).\n`);
  describe.skipIf(reason !== undefined)('from its catalogue', () => {
    const directory = mkdtempSync(join(tmpdir(), 'erp-audit-real-'));
    const file = join(directory, 'proposed.yaml');
    const shipped = join(REPOSITORY, `rules/profiles/${name.replace(/\d+$/, '')}.yaml`);
    let score: Score;
    let fields: FieldScore | undefined;
    beforeAll(async () => {
      const database = await freshFromDump(url ?? '', `${DUMPS}${name}.sql.gz`);
      const { proposal } = await newProfile({
        ...{
          configFile: join(directory, 'erp-audit.yaml'),
          environment: {},
          source: undefined,
          out: file,
          locale: 'en',
        },
        connection: { url: database, connector: 'postgres', schema: undefined },
        ...{ clock: systemClock, log: silentLog, signal: new AbortController().signal },
      });
      score = scoreProposal(proposal, REAL_DATABASES[name] ?? {});
      if (existsSync(shipped)) fields = scoreFields(proposal, loadProfile(shipped));
      process.stdout.write(`${name}: ${JSON.stringify({ tables: score, fields })}\n`);
    });
    afterAll(() => rmSync(directory, { recursive: true, force: true }));

    test('names the tables that a person would choose', () => {
      expect(score.right / score.entities, JSON.stringify(score)).toBeGreaterThanOrEqual(BARS[name] ?? 1);
    });

    test('is right where it says that it is highly certain', () => {
      expect(score.highRight / score.high, JSON.stringify(score)).toBeGreaterThanOrEqual(0.9);
    });

    test.skipIf(!existsSync(shipped))('names columns that the shipped profile uses', () => {
      const { right = 0, compared = 0 } = fields ?? {};
      expect(right / compared, JSON.stringify(fields)).toBeGreaterThanOrEqual(0.75);
    });

    test('loads', () => {
      expect(Object.keys(loadProfile(file).entities).length).toBeGreaterThanOrEqual(9);
    });
  });
});
