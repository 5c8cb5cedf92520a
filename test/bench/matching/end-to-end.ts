/**
 * Duplicates from the database to the findings: `pnpm run bench:matching:runs [--sizes 10k,100k] [--json FILE]`. Loads a
 * labelled set as customers into a PostgreSQL made for it, and runs the built `erp-audit run` with the one rule: on a
 * first night, and on a second one on which some records are others. The sets lie in `../shared/data/matching`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findPostgresBinaries, REPOSITORY, startPostgresInstance } from '@erp-audit/testkit';
import pg from 'pg';
import { writeConfiguration, writeProfile } from '../../audit-folder.ts';
import { requirePsql } from '../bench-server.ts';
import { describeCommit, describeMachine } from '../machine.ts';
import { type Measurement, measure } from '../measure.ts';
import { BenchError } from '../options.ts';
import { parentOf } from '../process-times.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/data/matching/', import.meta.url));
const PROGRAM = join(REPOSITORY, 'packages/cli/bin/erp-audit.js');
/** A set, and how many companies have a copy of it: records of different companies are not compared. */
const SIZES: Readonly<Record<string, readonly [set: string, companies: number]>> = {
  '10k': ['gen_10k_dev', 1],
  '100k': ['gen_100k_dev', 1],
  '1m': ['gen_1m_dev', 1],
  '3m': ['gen_1m_dev', 3],
};
const USUAL_SIZES = '10k,100k,1m';
const USUAL_MEGABYTES = '2048';
const FIRST_NIGHT = '2026-06-01';
const SECOND_NIGHT = '2026-06-02';
/** One record in so many is another on the second night. */
const CHANGED_EVERY = 200;

interface Night extends Measurement {
  readonly findings: number;
  readonly state: string;
  /** Processor time a record of program and server, in microseconds. */
  readonly cpuMicrosecondsPerRecord: number;
}

interface Sized {
  readonly size: string;
  readonly records: number;
  readonly first: Night;
  readonly second: Night;
  /** Processor time of the second night as a share of the first, program and server. */
  readonly secondShare: number;
}

const ENTITIES = {
  customer: {
    from: 'customer t',
    company: 't.company',
    key: ['t.id'],
    label: 't.name',
    status: { of: 't.status', map: { A: 'open', X: 'closed' } },
    fields: {
      name: 't.name',
      tax_id: 't.tax_id',
      phone: 't.phone',
      email: 't.email',
      street: 't.address',
      city: 't.city',
      country: 't.country',
      created_at: 't.created_date',
    },
  },
};

/** Some records get another phone, name or street, some go and some come. */
const SECOND_NIGHT_CHANGES = `
  update customer set phone = '0571-' || (10000000 + n % 89999999) where n % ${3 * CHANGED_EVERY} = 0;
  update customer set name = name || ' 2' where n % ${3 * CHANGED_EVERY} = ${CHANGED_EVERY};
  update customer set status = 'X' where n % ${6 * CHANGED_EVERY} = ${2 * CHANGED_EVERY};
  insert into customer (company, id, name, tax_id, phone, email, address, city, country, created_date, status)
    select company, 'N' || id, name, null, phone, email, address, city, country, created_date, 'A'
    from customer where n % ${6 * CHANGED_EVERY} = ${5 * CHANGED_EVERY};
  analyze customer;`;

async function load(url: string, psql: string, [set, companies]: readonly [string, number]): Promise<void> {
  const columns = 'id, name, tax_id, phone, email, address, city, country, created_date';
  const file = `${FOLDER}${set}/records.csv.gz`;
  if (!existsSync(file)) throw new BenchError(`The labelled table is not there: ${file}`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create table customer (n bigint generated always as identity, company text default '1', id text,
      name text, tax_id text, phone text, email text, address text, city text, country text, created_date date,
      status text default 'A')`);
    const copy = `\\copy customer (${columns}) from program 'gunzip -c ${file}' csv header`;
    execFileSync(psql, ['-q', '-X', '-d', url, '-c', copy], { stdio: ['ignore', 'ignore', 'inherit'] });
    for (let company = 2; company <= companies; company += 1) {
      await client.query(
        `insert into customer (company, ${columns}) select $1, ${columns} from customer where company = '1' order by n`,
        [String(company)],
      );
    }
    await client.query('alter table customer add primary key (company, id)');
    await client.query('vacuum analyze customer');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

async function change(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(SECOND_NIGHT_CHANGES).finally(() => client.end());
}

function configure(folder: string, source: string, store: string, megabytes: number): string {
  writeProfile(folder, 'customers', ENTITIES);
  const limits = { statementTimeoutSeconds: 7200 };
  return writeConfiguration(folder, {
    organisation: { name: 'Bench', locale: 'en', timezone: 'UTC' },
    store,
    sources: { erp: { connector: 'postgres', connection: source, profile: './profiles/customers.yaml', limits } },
    rules: { include: ['duplicates/similar-partner'] },
    matching: { memoryMegabytes: megabytes },
    formats: ['html'],
  });
}

interface Place {
  readonly postmaster: number;
  readonly config: string;
  readonly source: string;
  readonly store: string;
  readonly records: number;
}

async function night({ postmaster, config, source, store, records }: Place, asOf: string): Promise<Night> {
  const args = [PROGRAM, 'run', '--config', config, '--as-of', asOf, '--format', 'json', '--quiet', '--lang', 'en'];
  const nameOf = (url: string) => new URL(url).pathname.slice(1);
  const { printed, ...measured } = await measure(postmaster, {
    ...{ command: process.execPath, args, cwd: REPOSITORY, source: nameOf(source), store: nameOf(store) },
    mayEndWith: [0, 4],
  });
  const result = JSON.parse(printed.slice(printed.indexOf('{'))) as {
    readonly rules: readonly { readonly entity: string; readonly state: string; readonly findings: number }[];
  };
  const rule = result.rules.find(({ entity }) => entity === 'customer');
  const cpu = measured.clientCpu + measured.serverCpu;
  return {
    ...{ ...measured, state: rule?.state ?? 'none', findings: rule?.findings ?? 0 },
    cpuMicrosecondsPerRecord: (cpu / records) * 1e6,
  };
}

async function measureSize(size: string, url: string, megabytes: number): Promise<Sized> {
  const chosen = SIZES[size];
  if (chosen === undefined) throw new BenchError(`no size ${size}; known: ${Object.keys(SIZES).join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'erp-audit-bench-'));
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    const addressOf = (name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
    const [source, store] = [addressOf(`customers_${size}`), addressOf(`store_${size}`)];
    for (const name of [`customers_${size}`, `store_${size}`]) await admin.query(`create database "${name}"`);
    await load(source, requirePsql(), chosen);
    const { rows } = await admin.query<{ pid: number }>('select pg_backend_pid() as pid');
    const records = await countCustomers(source);
    const config = configure(folder, source, store, megabytes);
    const place = { postmaster: parentOf(rows[0]?.pid ?? 0), config, source, store, records };
    const first = await night(place, FIRST_NIGHT);
    await change(source);
    const second = await night(place, SECOND_NIGHT);
    const secondShare = second.cpuMicrosecondsPerRecord / first.cpuMicrosecondsPerRecord;
    for (const name of [`customers_${size}`, `store_${size}`])
      await admin.query(`drop database "${name}" with (force)`);
    return { size, records, first, second, secondShare };
  } finally {
    await admin.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function countCustomers(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: string }>('select count(*) from customer').finally(() => client.end());
  return Number(rows[0]?.count ?? 0);
}

function line(size: string, which: string, night: Night): string {
  const figures = [night.wall, night.clientCpu, night.serverCpu].map((seconds) => seconds.toFixed(1).padStart(8));
  const rest = [night.peakMb.toFixed(0), night.findings, night.cpuMicrosecondsPerRecord.toFixed(0)];
  return `${size.padEnd(6)}${which.padEnd(8)}${figures.join('')}${rest.map((text) => String(text).padStart(9)).join('')}  ${night.state}\n`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: USUAL_SIZES },
      megabytes: { type: 'string', default: USUAL_MEGABYTES },
      json: { type: 'string' },
    },
  });
  const binaries = findPostgresBinaries();
  if (binaries === undefined) throw new BenchError('There is no PostgreSQL: install the package "postgresql".');
  const machine = describeMachine();
  const server = await startPostgresInstance(binaries, { settings: ['fsync=on'] });
  try {
    process.stdout.write('size  night     wall s   CPU s  server  peak MB findings  µs/rec.\n');
    const sizes: Sized[] = [];
    for (const size of values.sizes.split(',')) {
      const measured = await measureSize(size, server.url, Number(values.megabytes));
      sizes.push(measured);
      process.stdout.write(line(size, 'first', measured.first) + line(size, 'second', measured.second));
    }
    const evidence = {
      ...{ measuredAt: new Date().toISOString().slice(0, 10), commit: describeCommit(), machine },
      ...{ memoryMegabytes: Number(values.megabytes), changedShare: 1 / CHANGED_EVERY, sizes },
    };
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(evidence, null, 2)}\n`);
  } finally {
    await server.stop();
  }
}

await main();
