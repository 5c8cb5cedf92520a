import { writeFileSync } from 'node:fs';
import { connector } from '@erp-audit/connector-postgres';
import { profileYaml, proposeProfile } from '@erp-audit/profiler';
import { freshDatabase, loadDump, openOptions } from '@erp-audit/testkit';
import { inject, test } from 'vitest';

const url = inject('postgresUrl');
test.each(['odoo19', 'tryton60', 'openbravo', 'adventureworks'])('%s', async (name) => {
  const db = await freshDatabase(url as string);
  await loadDump(db, `/work/shared/data/erp/${name}.sql.gz`);
  const source = await connector.open('postgres', db, openOptions());
  const t = Date.now();
  const p = await proposeProfile({ source, profile: 'my-erp' });
  const ms = Date.now() - t;
  writeFileSync(`/tmp/prof-${name}.yaml`, profileYaml(p, 'en'));
  console.log(name, p.tables, ms, 'ms\n' + p.entities.map((e) => `${e.isWritten ? '✓' : ' '} ${e.entity}: ${e.tables.slice(0, 4).map((x) => `${x.table} ${x.certainty.toFixed(2)}`).join(', ')}`).join('\n'));
  await source.close();
}, 300_000);
