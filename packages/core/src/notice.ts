import type { Locale } from './locale.ts';

/** Who is told: the people who run the tool, the committee, one department, or whoever the configuration names for a duty. */
export type NoticeAudience =
  | { readonly role: 'operators' }
  | { readonly role: 'committee' }
  | { readonly role: 'department'; readonly department: string }
  /** `duty` is a word of the escalation such as `internal_support`; `department` where it is the duty of one. */
  | { readonly role: 'person'; readonly duty: string; readonly department: string | null };

/** A file that goes with a notice, as it lies on disk. */
export interface NoticeFile {
  /** The name the reader sees. */
  readonly name: string;
  readonly path: string;
}

/** A number with its name, both as the reader sees them. */
export interface NoticeFact {
  readonly label: string;
  readonly value: string;
}

/**
 * One thing that people are told, whatever the channel (mail, chat card, shared folder).
 *
 * Carries no record values and no names of people: what is confidential lies in the files, which go to their
 * addressee only. `lines` are plain text in the language of the audience.
 */
export interface Notice {
  /** Names what is told, for instance `alert:missed:nightly:2026-11-21`: a key is told once to each place. */
  readonly key: string;
  readonly kind: 'alert' | 'workbook' | 'report' | 'reminder';
  readonly audience: NoticeAudience;
  readonly subject: string;
  readonly lines: readonly string[];
  /** Counts, shown as a table; none where absent. */
  readonly facts?: readonly NoticeFact[];
  readonly files: readonly NoticeFile[];
  /** ISO week such as `2026-W47` that it is about; files are filed under it. */
  readonly week?: string;
  /** Language of subject, lines and facts; absent: the one of the organisation. */
  readonly locale?: Locale;
}
