import type { LocalizedText } from './locale.ts';

/** Who must act on findings. Exactly one department of an organisation is the governance office. */
export interface Department {
  readonly id: string;
  readonly name: LocalizedText;
  /** Gets every finding that has no other owner. */
  readonly governance: boolean;
  readonly owner?: { readonly name: string; readonly email?: string };
  readonly escalateTo?: string;
  /** Keys of org units of the ERP; their sub-units belong to them unless listed elsewhere. */
  readonly orgUnits: readonly string[];
  /** Accounts of the operating system that answer for it. */
  readonly members?: readonly string[];
}
