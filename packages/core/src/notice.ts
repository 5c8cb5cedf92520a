/** Who is told: the people who run the tool, the committee, or one department. */
export type NoticeAudience =
  | { readonly role: 'operators' }
  | { readonly role: 'committee' }
  | { readonly role: 'department'; readonly department: string };

/** A file that goes with a notice, as it lies on disk. */
export interface NoticeFile {
  /** The name the reader sees. */
  readonly name: string;
  readonly path: string;
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
  readonly files: readonly NoticeFile[];
}
