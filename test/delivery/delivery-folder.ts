import { readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { parse, stringify } from 'yaml';
import { writePeopleFolder } from '../lifecycle/people-folder.ts';

const NAMES = { rd: ['Development', '研发部'], governance: ['Data governance', '数据治理办公室'] } as const;

/** Addresses of the folder that tests send from. */
export const TO = {
  rd: 'li.na@example.com',
  governance: 'office@example.com',
  audit: 'audit.head@example.com',
  committee: ['chair@example.com', 'cfo@example.com'],
} as const;

/** An audit folder of three departments, of which internal audit is confidential and hears of the account wang.fang. */
export function writeDeliveryFolder(directory: string, source: string, store: string, delivery: object): string {
  const config = writePeopleFolder(directory, {
    store,
    sources: { erp: { connection: source } },
  });
  const settings = parse(readFileSync(config, 'utf8')) as { departments: { id: keyof typeof NAMES }[] };
  const departments = settings.departments.map(({ id, ...rest }) => ({
    ...{ id, ...rest, name: { en: NAMES[id][0], 'zh-CN': NAMES[id][1] } },
    owner: { name: 'Owner', email: TO[id], ...(id === 'rd' && { language: 'zh-CN' }) },
  }));
  const audit = {
    ...{ id: 'internal-audit', name: { en: 'Internal audit', 'zh-CN': '内审部' } },
    ...{ confidential: true, readers: [userInfo().username], owner: { name: 'Head', email: TO.audit } },
  };
  const confidential = { department: 'internal-audit', people: ['wang.fang'] };
  writeFileSync(config, stringify({ ...settings, departments: [...departments, audit], confidential, ...delivery }));
  return config;
}

/** Settings of a mail server on this machine. */
export function mailTo(port: number): object {
  return {
    smtp: `smtp://127.0.0.1:${port}?tls=none`,
    from: '数据治理办公室 <audit@example.com>',
    committee: TO.committee,
    operators: ['it@example.com'],
  };
}
