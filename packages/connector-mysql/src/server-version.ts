/** Which server of the family answers, and how old it is. */
export interface ServerVersion {
  readonly product: 'MySQL' | 'MariaDB';
  /** Major, minor and patch. */
  readonly numbers: readonly [number, number, number];
}

/** What `select version()` gives, such as `8.0.36-log` or `10.11.19-MariaDB-0+deb12u1`. */
export function serverVersion(text: string): ServerVersion {
  // Old MariaDB servers wear the version of a MySQL before their own, for clients that would take 10 for unknown.
  const own = text.replace(/^5\.5\.5-(?=1\d\.)/, '');
  const [, major, minor, patch] = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(own) ?? [];
  const product = /mariadb/i.test(text) ? 'MariaDB' : 'MySQL';
  return { product, numbers: [Number(major ?? 0), Number(minor ?? 0), Number(patch ?? 0)] };
}

/** The first version of each product that can do something; absent where none can. */
export interface FirstVersions {
  readonly mysql?: readonly [number, number, number];
  readonly mariadb?: readonly [number, number, number];
}

/** Whether the server is at least as new as the first version of its product. */
export function isAtLeast({ product, numbers }: ServerVersion, first: FirstVersions): boolean {
  const least = product === 'MariaDB' ? first.mariadb : first.mysql;
  if (least === undefined) return false;
  const [major, minor, patch] = numbers.map((number, index) => number - (least[index] ?? 0));
  return (major || minor || patch || 0) >= 0;
}
