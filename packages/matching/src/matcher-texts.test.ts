import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type KnownDigests,
  type MatchGroup,
  type MatchReport,
  type MatchVerdict,
  type RecordForm,
  type RecordMatcher,
  type RecordReading,
  recordOf,
  type UnreadRecords,
} from '@erp-audit/core';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecordMatcher } from './matcher.ts';
import { fingerprintOf } from './records/fingerprint.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const HISTORIES = 6;
const NIGHTS = 3;
const FIRMS = 120;
const BATCH = 32;

/** What a record is made of: its id, name, phone, city, and what else is shown. */
type Values = readonly (string | null)[];

const TABLE: readonly Values[] = Array.from({ length: FIRMS }, (_, thing) => {
  const firm = thing % 4 === 1 ? thing - 1 : thing;
  return [`r${thing}`, `Falcon${firm} Pumps`, `+1 312 ${5_550_000 + firm * 13}`, 'Lyon', null];
});

function formNamed(name: string): RecordForm {
  return {
    ...{ name, id: [{ at: 0, blank: '' }], uses: [], createdAt: -1, shown: [4] },
    roles: [
      ['name', 1],
      ['phone', 2],
      ['city', 3],
    ],
  };
}

const COLUMNS = formNamed('columns');

/** How records come on a night, and whose values came with them. */
interface Coming {
  readonly whole: Values[];
  match(rows: readonly Values[]): Parameters<RecordMatcher['match']>[0];
}

/** As a source gives them that leaves out the values of what is known. */
function asTexts(form = COLUMNS): Coming {
  const whole: Values[] = [];
  function batch(rows: readonly Values[], known: KnownDigests | undefined): UnreadRecords {
    const texts = rows.map((row) => JSON.stringify(row));
    const digests = digestsOf(texts);
    const left = new Set(known === undefined ? [] : new BigInt64Array(known(form.name).buffer));
    const isLeftOut = [...new BigInt64Array(digests.buffer)].map((digest) => left.has(digest));
    whole.push(...rows.filter((_, at) => isLeftOut[at] !== true));
    return { count: rows.length, digests, form, texts: texts.map((text, at) => (isLeftOut[at] === true ? '' : text)) };
  }
  return {
    whole,
    match: (rows) =>
      async function* (known) {
        for (const some of inBatches(rows)) yield batch(some, known);
      },
  };
}

function digestsOf(texts: readonly string[]): Int32Array {
  const bytes = texts.map((text) => createHash('sha256').update(text).digest().subarray(0, 8));
  return new Int32Array(Uint8Array.from(Buffer.concat(bytes)).buffer);
}

const asRecords: Coming = {
  whole: [],
  match: async function* (rows) {
    for (const some of inBatches(rows)) yield some.map((row) => recordOf(row, COLUMNS));
  },
};

function inBatches(rows: readonly Values[]): readonly (readonly Values[])[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, nth) => rows.slice(nth * BATCH, (nth + 1) * BATCH));
}

interface Night {
  readonly report: MatchReport;
  readonly groups: readonly MatchGroup[];
}

async function night(
  name: string,
  rows: readonly Values[],
  { match }: Coming,
  verdicts: readonly MatchVerdict[] = [],
): Promise<Night> {
  const matching = await createRecordMatcher().match(match(rows), {
    ...{ subject: 'party', verdicts, memoryMegabytes: 256, directory: join(directory, name) },
  });
  const groups: MatchGroup[] = [];
  for await (const some of matching.groups()) groups.push(...some);
  await matching.close();
  return { report: matching.report, groups };
}

type Change = (rows: readonly Values[], at: number, other: number) => readonly Values[];

function withRow(rows: readonly Values[], at: number, change: (row: Values) => Values): readonly Values[] {
  return rows.map((row, place) => (place === at ? change(row) : row));
}

const CHANGES: Readonly<Record<string, Change>> = {
  gone: (rows, at) => rows.toSpliced(at, 1),
  new: (rows, at, other) => rows.toSpliced(at, 0, [`n${other} of ${rows.length}`, ...(rows[other] ?? []).slice(1)]),
  empty: (rows, at) => withRow(rows, at, (row) => row.with(2, row[2] === null ? '' : null)),
  swapped: (rows, at) =>
    withRow(rows, at, ([id = null, name = null, phone = null, city = null, note = null]) => [
      id,
      name,
      city,
      phone,
      note,
    ]),
  moved: (rows, at, other) => rows.toSpliced(at, 1).toSpliced(other, 0, ...rows.slice(at, at + 1)),
  shown: (rows, at, other) => withRow(rows, at, (row) => row.with(4, `note ${other}`)),
  renamed: (rows, at, other) => withRow(rows, at, (row) => row.with(1, rows[other]?.[1] ?? null)),
  again: (rows, at, other) => rows.toSpliced(other, 0, ...rows.slice(at, at + 1)),
};

const change = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(FIRMS - 1), fc.nat(FIRMS - 1));

test('records that come with digests are told as those that come as they are, whatever changed', async () => {
  let history = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 5 }), { minLength: NIGHTS, maxLength: NIGHTS }),
      async (nights) => {
        history += 1;
        let rows = TABLE;
        for (const changes of [[], ...nights]) {
          for (const [kind, at, other] of changes)
            rows = CHANGES[kind]?.(rows, at % rows.length, other % rows.length) ?? rows;
          const [told, expected] = [
            await night(`texts ${history}`, rows, asTexts()),
            await night(`records ${history}`, rows, asRecords),
          ];
          expect(told).toEqual(expected);
        }
      },
    ),
    { numRuns: HISTORIES },
  );
});

test('of records with the same id the first stands for all, on a first night too', async () => {
  const again = TABLE.flatMap((row, at) => [
    row,
    ...(at % 5 === 0 ? [row.with(1, 'Another GmbH').with(4, 'later')] : []),
  ]);
  const once = await night('once', TABLE, asTexts());
  expect(await night('again', again, asTexts())).toEqual(once);
  expect(await night('again', again, asTexts())).toMatchObject({ groups: once.groups, report: { changedRecords: 0 } });
});

test('only records whose digest is another are asked for again; under another form all are', async () => {
  await night('one', TABLE, asTexts());
  const changed = TABLE.map((row) => (row[0] === 'r7' ? row.with(4, 'a note') : row)).toReversed();
  const [second, third] = [asTexts(), asTexts(formNamed('other columns'))];
  await night('one', changed, second);
  expect(second.whole).toEqual([['r7', 'Falcon7 Pumps', '+1 312 5550091', 'Lyon', 'a note']]);
  await night('one', changed, third);
  expect(third.whole).toHaveLength(FIRMS);
});

test('a night of texts knows the records of one without, and the other way round', async () => {
  const first = await night('both', TABLE, asRecords);
  for (const coming of [asTexts(), asRecords, asTexts()]) {
    const { report, groups } = await night('both', TABLE, coming);
    expect(groups).toEqual(first.groups);
    expect(report.changedRecords).toBe(0);
  }
});

test('what a person said of a record holds although the record is not asked for again', async () => {
  await night('said', TABLE, asTexts());
  const ids = ['r4', 'r5'] as const;
  const [one = '', other = ''] = ids.map((id) =>
    fingerprintOf(recordOf(TABLE.find((row) => row[0] === id) ?? [], COLUMNS)),
  );
  const verdict: MatchVerdict = { ids, verdict: 'different', fingerprints: [one, other] };
  const { groups } = await night('said', TABLE, asTexts(), [verdict]);
  expect(groups.filter(({ members }) => members.some(({ id }) => id === 'r4'))).toEqual([]);
  expect(groups.length).toBeGreaterThan(0);
});

test('records that were asked for by a damaged night are asked for again, all of them', async () => {
  const { groups } = await night('damaged', TABLE, asTexts());
  const path = join(directory, 'damaged', 'night.bin');
  const written = readFileSync(path);
  const { length } = written;
  // The digests stand behind the head, which is whole in all but the first.
  for (const at of [20, Math.floor(length * 0.02), Math.floor(length * 0.5), length - 1]) {
    const damaged = Buffer.from(written);
    damaged[at] = (damaged[at] ?? 0) ^ 255;
    writeFileSync(path, damaged);
    const coming = asTexts();
    const again = await night('damaged', TABLE, coming);
    expect(again).toMatchObject({ groups, report: { changedRecords: FIRMS } });
    expect(coming.whole.slice(-FIRMS)).toEqual(TABLE);
  }
  writeFileSync(path, written.subarray(0, length - 9));
  expect(await night('damaged', TABLE, asTexts())).toMatchObject({ groups, report: { changedRecords: FIRMS } });
});

test('a reading that was asked for ahead is given up where the folder cannot be used', async () => {
  await night('given up', TABLE, asTexts());
  const path = join(directory, 'given up', 'records.jsonl');
  rmSync(path);
  mkdirSync(path);
  let ended = 0;
  const matching = createRecordMatcher().match(
    async function* (known) {
      try {
        yield* (asTexts().match(TABLE) as RecordReading)(known);
      } finally {
        ended += known === undefined ? 10 : 1;
      }
    },
    { subject: 'party', verdicts: [], memoryMegabytes: 256, directory: join(directory, 'given up') },
  );
  await expect(matching).rejects.toThrow();
  expect(ended).toBe(1);
});
