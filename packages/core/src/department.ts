import type { Actor } from './actor.ts';
import type { Locale, LocalizedText } from './locale.ts';

/** Somebody the configuration names. */
export interface NamedPerson {
  readonly name: string;
  readonly email?: string;
  /** Language of what is sent to him; else the one of the organisation. */
  readonly language?: Locale;
}

/** Who must act on findings. Exactly one department of an organisation is the governance office. */
export interface Department {
  readonly id: string;
  readonly name: LocalizedText;
  /** Gets every finding that has no other owner. */
  readonly governance: boolean;
  readonly owner?: NamedPerson;
  /** Who explains rules in the department; else the owner. */
  readonly keyUser?: NamedPerson;
  /** Department whose owner hears of what internal support must settle; else the governance office. */
  readonly escalateTo?: string;
  /** How many people work in it; unknown counts as many. */
  readonly people?: number;
  /** Keys of org units of the ERP; their sub-units belong to them unless listed elsewhere. */
  readonly orgUnits: readonly string[];
  /** Accounts of the operating system that answer for it. */
  readonly members?: readonly string[];
  /** Its findings are shown to its readers only; all others see how many they are. */
  readonly confidential?: boolean;
  /** Accounts of the operating system that may read what is confidential. */
  readonly readers?: readonly string[];
}

/**
 * Whether somebody may see more than the number of a department's findings. The account counts, not the name given. A
 * department that is not configured (any more) is no secret.
 */
export function mayRead(actor: Pick<Actor, 'osUser'>, department: Department | undefined): boolean {
  return department?.confidential !== true || (department.readers ?? []).includes(actor.osUser);
}
