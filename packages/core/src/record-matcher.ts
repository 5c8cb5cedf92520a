import type { RowValue } from './connector.ts';
import type { LocalizedText } from './locale.ts';

/**
 * What a field of a record tells a matcher. A record leaves out what it does not have; blanks are null.
 * `date` belongs to the thing itself, such as a birth or a founding, never to the record; of a person's names in several
 * columns one `name` is made, separated by blanks.
 */
export const MATCH_ROLES = [
  'name',
  'tax_id',
  'phone',
  'email',
  'street',
  'city',
  'postcode',
  'country',
  'bank_account',
  'date',
  'spec',
  'maker_part',
] as const;
export type MatchRole = (typeof MATCH_ROLES)[number];

/** What the records are: companies and persons, or things. */
export const MATCH_SUBJECTS = ['party', 'material'] as const;
export type MatchSubject = (typeof MATCH_SUBJECTS)[number];

/** One record to compare. */
export interface MatchRecord {
  /** The same in every run; of records with the same one the first stands for all. */
  readonly id: string;
  /** Records of one side are never compared with each other, where two tables are linked; absent where one is searched. */
  readonly side?: 'left' | 'right';
  /** Only records of the same partition are compared, such as those of one company. */
  readonly partition?: string;
  readonly values: Readonly<Partial<Record<MatchRole, string | null>>>;
  /** How much it is used: documents that name it. More is preferred as the survivor. */
  readonly uses?: number;
  /** ISO date of creation; older is preferred as the survivor. */
  readonly createdAt?: string | null;
  /** What else is shown of it: it is never compared, and comes back with the groups that the record is in. */
  readonly shown?: readonly RowValue[];
}

/** A value of a record by its place among all, and what stands for it where it is blank. */
export interface NamingValue {
  readonly at: number;
  readonly blank: string;
}

/** Which record the values of a row make, as data that threads can be given. A place at which there is no value is blank. */
export interface RecordForm {
  /** Names all that records depend on beside their values: the same values in another form are another record. */
  readonly name: string;
  /** What names the record, in this order. */
  readonly id: readonly NamingValue[];
  /** Absent where all records are compared with each other. */
  readonly partition?: NamingValue;
  readonly roles: readonly (readonly [MatchRole, number])[];
  /** Numbers of documents that name the record. */
  readonly uses: readonly number[];
  readonly createdAt: number;
  readonly shown: readonly number[];
}

/** Records as they were read, of which only those have to be made that are not as they were on the night before. */
export interface UnreadRecords {
  readonly count: number;
  /** Of each 64 bits that change with anything that it is made of, as two numbers, the lower 32 bits first. */
  readonly digests: Int32Array;
  /** The same for all batches of one reading. */
  readonly form: RecordForm;
  /** Of each its values as a JSON array in one line; empty where they were left out, as the digest was among the known ones. */
  readonly texts: readonly string[];
}

/** Digests of the records of the night before, as in {@link UnreadRecords}, where these were read in the form of that name. */
export type KnownDigests = (form: string) => Int32Array;

/** @param known - where given, a record with one of these digests may come with nothing else */
export type RecordReading = (known: KnownDigests | undefined) => AsyncIterable<UnreadRecords>;

/** A batch of records, as they are compared or as they were read; all batches of a table are of one kind. */
export type MatchRecords = readonly MatchRecord[] | UnreadRecords;

/** What a person said of two records; holds while neither has another fingerprint. */
export interface MatchVerdict {
  readonly ids: readonly [string, string];
  readonly verdict: 'same' | 'different' | 'related';
  /** {@link MatchedRecord.fingerprint} of both at the time, in the order of `ids`. */
  readonly fingerprints: readonly [string, string];
}

/** `same`: certain. `probable`: more likely than not. `related`: of one group, or a branch, and no duplicate. */
export type MatchBand = 'same' | 'probable' | 'related';

/** What one role says of two records. */
export interface MatchEvidence {
  readonly role: MatchRole;
  /** Whether it speaks for one record, against it, or neither. */
  readonly speaks: 'for' | 'against' | 'neither';
  /** Weight of evidence in bits (log2 of the likelihood ratio). */
  readonly weight: number;
  /** As the record has them. */
  readonly values: readonly [string | null, string | null];
  /** Such as "names differ only in the legal form". */
  readonly text: LocalizedText;
}

/** Two records that were compared and found alike. */
export interface MatchedPair {
  readonly ids: readonly [string, string];
  /** Calibrated: of pairs with 0.9, nine in ten are one. */
  readonly probability: number;
  readonly band: MatchBand;
  /** A person's word, where there is one; it goes before the probability. */
  readonly verdict?: MatchVerdict['verdict'];
  readonly evidence: readonly MatchEvidence[];
  /** One sentence for a clerk. */
  readonly text: LocalizedText;
}

/** A record as it came. */
export interface MatchedRecord extends MatchRecord {
  /** Changes when any matching field changes. */
  readonly fingerprint: string;
}

/** A link to a record outside a group; its own record comes first. */
export interface OutsidePair extends MatchedPair {
  /** The other one. */
  readonly outside: MatchRecord;
}

/** Records that are one, or may be. */
export interface MatchGroup {
  /** Stays while any pair of its members stays together, as members come and go. */
  readonly id: string;
  /** That of its weakest link. */
  readonly band: MatchBand;
  readonly members: readonly MatchedRecord[];
  /** Enough to connect all members, strongest first; of large groups not every pair. */
  readonly pairs: readonly MatchedPair[];
  /** Proposed to be kept; of records that are only related all stay, and it is empty. */
  readonly survivor: string;
  /** Links of members to records outside that are related and no duplicates. */
  readonly related?: readonly OutsidePair[];
}

/** A value that too many records share to be compared by it. */
export interface CommonValue {
  readonly role: MatchRole;
  readonly value: string;
  readonly records: number;
}

export interface MatchReport {
  readonly records: number;
  readonly comparedPairs: number;
  /** Records that were compared again, where only changed ones are. */
  readonly changedRecords: number;
  /** Pairs decided by people that the weights were learnt from; 0 where none taught anything. */
  readonly decisions: number;
  /** Roles that too few records have to say anything. */
  readonly unusedRoles: readonly MatchRole[];
  readonly commonValues: readonly CommonValue[];
}

/** What a matcher does one after the other. */
export const MATCH_PHASES = ['reading', 'blocking', 'comparing', 'grouping'] as const;
export type MatchPhase = (typeof MATCH_PHASES)[number];

/**
 * Files in the folder of a search with what is kept of the records themselves: people's names may be among their words.
 * They may be deleted whenever nothing is searched; the next search then compares all records again.
 */
export const MATCHED_RECORDS_FILES = {
  /** The records as they are compared. */
  night: 'night.bin',
  /** Hashes by which they are brought together. */
  keys: 'keys.bin',
  /** How groups were told, with values as they are in the ERP. */
  explained: 'explained.bin',
  /** The records as they came. */
  records: 'records.jsonl',
} as const;

export interface MatchOptions {
  readonly subject: MatchSubject;
  readonly verdicts: readonly MatchVerdict[];
  /** Whether what people said also moves the weights by which all other pairs are judged; so where absent. */
  readonly learnsFromVerdicts?: boolean;
  /** Least probability of a link within a group; the matcher's own where absent. */
  readonly threshold?: number;
  /** Whether groups of records that are only related are wanted too; so where absent. */
  readonly withRelated?: boolean;
  /** Limit of the engine's memory; what does not fit is spilled to `directory`. */
  readonly memoryMegabytes: number;
  /** A folder of this table's own: what is kept from night to night, and what is spilled. Made where absent. */
  readonly directory: string;
  readonly signal?: AbortSignal;
  /** Called now and then with the share of all that is done, 0 to 1, and with what is being done. */
  onProgress?(share: number, phase: MatchPhase): void;
}

/** What is made of groups, and kept in their place for nights on which neither a group nor any of its records changed. */
export interface GroupTelling<Told> {
  /** Names all that it goes by beside the group: what was told under another name is told anew. */
  readonly name: string;
  /** Gives what is kept of it. */
  tell(group: MatchGroup): string;
  /** What was told, from what was kept of it in UTF-8; the bytes stay as they are. */
  read(kept: Buffer): Told;
  /** Where other threads find the same `tell`; absent where only this one has it. */
  readonly elsewhere?: TellingModule;
}

/** A module that exports `tellingOf`, a {@link TellingMaker}. */
export interface TellingModule {
  /** Address of the module, as `import` takes it. */
  readonly url: string;
  /** What `tellingOf` is given; as a thread can be given it. */
  readonly terms: unknown;
}

/** Gives the `tell` of a {@link GroupTelling}. */
export type TellingMaker = (terms: never) => GroupTelling<unknown>['tell'];

/** What one matching found. */
export interface Matching {
  readonly report: MatchReport;
  /** Groups of two or more, by id. */
  groups(): AsyncIterable<readonly MatchGroup[]>;
  /** What is told of these groups, in the same order. */
  told<Told>(telling: GroupTelling<Told>): AsyncIterable<readonly Told[]>;
  /** Gives up files and memory; what the next night needs stays. */
  close(): Promise<void>;
}

/**
 * Finds records that are the same in the world although their keys differ.
 * Throws MATCHING_CANCELLED when the signal aborts, MATCHING_FAILED when disk or memory do not suffice.
 */
export interface RecordMatcher {
  /** @param records - all of them, or what reads them once the matcher can tell which it knows */
  match(records: AsyncIterable<readonly MatchRecord[]> | RecordReading, options: MatchOptions): Promise<Matching>;
}
