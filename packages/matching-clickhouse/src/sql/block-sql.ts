import { LEAST_WINDOWS } from '@erp-audit/matching/for-engines';
import type { Tables } from '../tables.ts';

/** Keys of all records, from the chunks in which they came. */
export function keysSql({ chunks, keys }: Tables): string {
  return `insert into ${keys} select key, hash, record from ${chunks} array join hashes as hash, records as record`;
}

/** Records that share a key, in order and each once. */
export function blocksSql({ keys, blocks }: Tables): string {
  return `insert into ${blocks} select key, hash, arraySort(groupUniqArray(record)) as members from ${keys}
    group by key, hash having length(members) > 1`;
}

/** Blocks of which not all pairs are compared, the largest first; of these only keys that are the value of one role. */
export function largeBlocksSql({ blocks }: Tables, cap: number, keys: readonly number[]): string {
  return `select key, members[1], length(members) as records from ${blocks}
    where records > ${cap} and key in (${keys.join(', ')}) order by records desc, key, hash`;
}

/** All pairs of small blocks; one such meeting suffices. */
export function wholeSql({ blocks, meetings }: Tables, cap: number): string {
  return `insert into ${meetings} select one, arrayJoin(arraySlice(members, place + 1)) as other, ${LEAST_WINDOWS}
    from (select members, arrayJoin(range(1, length(members))) as place, members[place] as one
      from ${blocks} where length(members) <= ${cap})`;
}

/** Neighbours in one order of each large block: less than `window` places apart. */
export function windowSql({ blocks, records, meetings }: Tables, cap: number, order: number, window: number): string {
  const members = `select b.key as key, b.hash as hash, b.member as member, r.ranks[${order + 1}] as rank
    from (select key, hash, arrayJoin(members) as member from ${blocks} where length(members) > ${cap}) as b
    global inner join (select record, ranks from ${records}) as r on r.record = b.member`;
  const sorted = `select arrayMap(pair -> pair.2, arraySort(groupArray((rank, member)))) as members
    from (${members}) group by key, hash`;
  return `insert into ${meetings} select least(one, other), greatest(one, other), 1
    from (select members[place] as one, arrayJoin(arraySlice(members, place + 1, ${window - 1})) as other
      from (select members, arrayJoin(range(1, length(members))) as place from (${sorted})))`;
}
