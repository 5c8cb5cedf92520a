import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

const ID_LENGTH = 20;

/** Group of each record on the nights before, by the record's id. */
type KnownGroups = ReadonlyMap<string, string>;

/** A group as it was written: its id and its members. */
export type FormerGroup = readonly [id: string, ...members: string[]];

/** Groups of the night before; all whose members are together as they were may be left out, with what is asked of them. */
export interface FormerGroups {
  readonly groups: readonly FormerGroup[];
  /** Ids of all of them. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Gives each group an id. It keeps that of a former group as long as two of that group's members are together; where a
 * former group came apart, its largest part keeps it, and where groups came together, the group keeps that of the most.
 */
export function assignIds(groups: readonly (readonly string[])[], former: FormerGroups): string[] {
  const known = byRecord(former.groups);
  const claims = groups.flatMap((members, index) => claimsOf(members, index, known));
  claims.sort(
    (one, other) => other.members - one.members || compare(one.first, other.first) || compare(one.id, other.id),
  );
  const ids = new Array<string>(groups.length).fill('');
  const taken = new Set<string>();
  for (const { id, index } of claims) {
    if (taken.has(id) || ids[index] !== '') continue;
    taken.add(id);
    ids[index] = id;
  }
  return ids.map((id, index) => (id === '' ? freshId(groups[index] ?? [], taken, former.ids) : id));
}

interface Claim {
  readonly index: number;
  readonly id: string;
  readonly members: number;
  readonly first: string;
}

function claimsOf(members: readonly string[], index: number, known: KnownGroups): Claim[] {
  const [first = ''] = members;
  const only = members.length > 1 ? known.get(first) : undefined;
  if (only !== undefined && members.every((member) => known.get(member) === only))
    return [{ index, id: only, members: members.length, first }];
  const counts = new Map<string, number>();
  for (const member of members) {
    const id = known.get(member);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([id, count]) => ({ index, id, members: count, first }));
}

function freshId(members: readonly string[], taken: Set<string>, former: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const id = createHash('sha256')
      .update(JSON.stringify([attempt, members[0], members[1]]))
      .digest('hex')
      .slice(0, ID_LENGTH);
    if (taken.has(id) || former.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Groups as the night before left them. */
export interface WrittenGroups {
  /** Of each its id and its members, in the order in which they were written. */
  readonly groups: readonly FormerGroup[];
  readonly checksum: number;
}

/** The id of each record's group. */
function byRecord(groups: readonly FormerGroup[]): KnownGroups {
  const known = new Map<string, string>();
  for (const [id, ...members] of groups) for (const member of members) known.set(member, id);
  return known;
}

/** None before the first night. */
export async function readKnownGroups(path: string): Promise<WrittenGroups> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return { groups: JSON.parse(`[${text.trimEnd().replaceAll(/\n+/g, ',')}]`), checksum: crc32(text) };
}

/** Replaces the file in one step, so that a killed run leaves that of the night before; returns its checksum. */
export async function writeKnownGroups(
  path: string,
  groups: readonly (readonly string[])[],
  ids: readonly string[],
): Promise<number> {
  const lines = groups.map((members, index) => JSON.stringify([ids[index], ...members]));
  const text = `${lines.join('\n')}\n`;
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return crc32(text);
}
