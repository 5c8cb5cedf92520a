import type { Actor, Clock } from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import type { EvidenceSelection } from './selection.ts';

export interface ExportEvidenceOptions {
  readonly store: Store;
  readonly selection: EvidenceSelection;
  /** Code of a rule by what a person wrote: code or id. */
  codeOf(rule: string): string;
  /** Whether what belongs to a department may be written for whoever exports. */
  isReadable(department: string): boolean;
  /** Folder to write; must be empty or not there. */
  readonly directory: string;
  /** Findings to draw; undefined for no sample. */
  readonly sample: { readonly size: number; readonly seed: string | undefined } | undefined;
  readonly organisation: string;
  /** Version of the program. */
  readonly program: string;
  readonly by: Actor;
  readonly clock: Clock;
}
