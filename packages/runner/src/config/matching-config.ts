import { expected, type YamlPath } from '@erp-audit/engine';
import { z } from 'zod';

/** A secret that nobody has looked up. */
const REFERENCE = /\$\{[^}]*\}/;
const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];
const HOUR = 3600;

/** Records are sent there: in the open only within this machine. */
const ServerUrl = z.string().refine(
  (text) => REFERENCE.test(text) || isSafe(text),
  expected({
    en: "the address of ClickHouse's HTTP interface, beginning with https:// (http:// only on this machine)",
    'zh-CN': ' ClickHouse 的 HTTP 接口地址，以 https:// 开头（仅本机可用 http://）',
  }),
);
const SqlName = z.string().regex(
  /^[A-Za-z_][A-Za-z0-9_]*$/,
  expected({
    en: 'letters, digits and "_", beginning with a letter',
    'zh-CN': '请用字母、数字和 "_"，以字母开头',
  }),
);

/** A server that compares records where one machine is too small. */
const ClickHouseConfig = z.strictObject({
  url: ServerUrl,
  user: z.string().min(1).default('default'),
  password: z.string().default(''),
  /** Has to exist; tables of a search are created in it and dropped when it ends. */
  database: SqlName.default('erp_audit'),
  /** A cluster of the server's configuration, of which the shards share the work. */
  cluster: SqlName.optional(),
  /** How long one statement may take. */
  timeoutSeconds: z
    .int()
    .min(1)
    .max(24 * HOUR)
    .default(HOUR),
});

/** How duplicates are looked for. */
export const MatchingConfig = z.strictObject({
  /** Memory the search may hold; what does not fit lies on the disk, beside the store. */
  memoryMegabytes: z.int().min(128).max(65_536).default(1_024),
  /** Whether what people said of some pairs also moves what counts for and against all others. */
  learnFromVerdicts: z.boolean().default(true),
  /** Where absent, threads of this process compare. */
  clickhouse: ClickHouseConfig.optional(),
});
export type MatchingConfig = z.output<typeof MatchingConfig>;

/** Whether a setting is needed only where records are compared. */
export function isMatchingSecret(path: YamlPath): boolean {
  return path[0] === 'matching' && path[1] === 'clickhouse';
}

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && LOCAL_HOSTS.includes(hostname));
}
