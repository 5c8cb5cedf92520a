// biome-ignore-all lint/suspicious/noTemplateCurlyInString: configurations write ${NAME}
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { CONFIGURATION } from './sound-folder.ts';

/** Secrets as people choose them and programs make them; each holds the word by which it is looked for in pieces. */
export const SECRETS: readonly string[] = [
  'Tr0ub4dor-canaryA',
  'p@ss:w/rd?canaryB#1',
  '口令-canaryC-密码',
  'with blanks canaryD and more',
  'quote"canaryE\'s`',
  'back\\slash\\canaryF',
  '${NOT_A_VARIABLE}canaryG',
  '%2Fcanary%48%20',
  'eyJhbGciOiJIUzI1NiJ9.canaryI.c2ln',
  '-----BEGIN canaryJ KEY-----',
  '{{canaryK}}<script>',
  "'; drop table canaryL; --",
  '1234567890canaryM',
  'true#canaryN',
  '[canaryO](http://x)',
  'xoxb-canaryP-0123456789',
  'SECcanaryQ0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  `${'long-'.repeat(60)}canaryR`,
];

/** Forms in which a secret could be written by accident. */
export function formsOf(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    ...new Set([secret, encodeURIComponent(secret), encodeURI(secret), json, Buffer.from(secret).toString('base64')]),
  ];
}

/** A place where a secret stands, and a failure that is provoked around it. */
export interface SecretFailure {
  readonly name: string;
  /** What of the sound configuration is other than it was; the secret is `${CANARY}`. */
  readonly change: (config: Config) => void;
  readonly command: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: settings of every sort, wrong ones too
type Config = Record<string, any>;

/** Nobody listens there. */
const CLOSED = 9;

function source(settings: Config) {
  return (config: Config) => {
    config['sources'].lists = { ...config['sources'].lists, ...settings };
  };
}

function setting(settings: Config) {
  return (config: Config) => Object.assign(config, settings);
}

const URLS = ['postgres', 'mysql', 'mssql'].map((type): SecretFailure => {
  const connection = `${type}://audit:\${CANARY}@127.0.0.1:${CLOSED}/erp`;
  return {
    name: `the address of a ${type} server`,
    change: source({ connector: type, connection }),
    command: ['doctor'],
  };
});
const HOSTS = ['postgres', 'mysql', 'mssql', 'oracle'].map((type): SecretFailure => {
  const connection = { host: '127.0.0.1', port: CLOSED, user: 'audit', password: '${CANARY}', database: 'erp' };
  return {
    name: `the password of a ${type} server`,
    change: source({ connector: type, connection }),
    command: ['run'],
  };
});
const PLACES: readonly SecretFailure[] = [
  [
    'a port',
    source({ connector: 'postgres', connection: { host: '127.0.0.1', port: '${CANARY}', user: 'a', database: 'b' } }),
  ],
  ['an unknown setting', source({ connector: 'postgres', connection: { host: '127.0.0.1', passwort: '${CANARY}' } })],
  [
    'a certificate',
    source({
      connector: 'postgres',
      connection: {
        host: '127.0.0.1',
        port: CLOSED,
        user: 'a',
        password: '${CANARY}',
        database: 'b',
        ssl: { ca: '${CANARY}' },
      },
    }),
  ],
  ['a folder of extracts', source({ connection: { directory: '${CANARY}' } })],
  ['a profile', source({ profile: '${CANARY}' })],
  ['a connector', source({ connector: '${CANARY}' })],
  ['the store', setting({ store: `postgres://audit:\${CANARY}@127.0.0.1:${CLOSED}/store` })],
  ['the store with another scheme', setting({ store: 'sqlite://audit:${CANARY}@127.0.0.1/store' })],
  ['a time zone', setting({ organisation: { name: 'Test', timezone: '${CANARY}' } })],
].map(([name, change]) => ({ name, change, command: ['run'] }) as SecretFailure);
const SENT: readonly SecretFailure[] = [
  [
    'a mail address',
    setting({
      mail: {
        smtp: { host: '127.0.0.1', port: CLOSED, user: 'a', password: '${CANARY}' },
        from: '${CANARY}',
        committee: ['a@example.com'],
      },
    }),
  ],
  ['a chat address', setting({ webhooks: [{ kind: 'slack', url: '${CANARY}', audience: 'committee' }] })],
  [
    'a mail server',
    setting({
      mail: {
        smtp: { host: '127.0.0.1', port: CLOSED, user: 'a', password: '${CANARY}' },
        from: 'a@example.com',
        committee: ['b@example.com'],
      },
    }),
  ],
  [
    'a chat',
    setting({
      webhooks: [
        {
          kind: 'dingtalk',
          url: `http://127.0.0.1:${CLOSED}/robot?access_token=\${CANARY}`,
          secret: '${CANARY}',
          allowHttp: true,
          audience: 'committee',
        },
      ],
    }),
  ],
].map(([name, change]) => ({ name, change, command: ['send'] }) as SecretFailure);

/** Every way of failing; a folder is made for each with each secret. */
export const FAILURES: readonly SecretFailure[] = [...URLS, ...HOSTS, ...PLACES, ...SENT];

/** Puts the failure into a sound folder. */
export function provoke(folder: string, { change }: SecretFailure): void {
  const file = join(folder, CONFIGURATION);
  const config = parse(readFileSync(file, 'utf8')) as Config;
  change(config);
  writeFileSync(file, stringify(config));
}
