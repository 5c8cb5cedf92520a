import type { ExitCode } from '@erp-audit/core';
import type { ValueName } from '../completion/value-names.ts';
import type { MessageKey } from '../messages/index.ts';

/** What a file in `commands` gives: the work behind one command. */
interface CommandModule {
  // biome-ignore lint/suspicious/noExplicitAny: commander hands over untyped values; each module types its own.
  readonly run: (session: any, args: any, options: any) => Promise<ExitCode>;
}

export interface OptionDeclaration {
  readonly flags: string;
  readonly about: MessageKey;
  /** `many` may be repeated and is a list; `count` is a whole number above 0, `tally` one that may be 0. */
  readonly type?: 'many' | 'count' | 'tally';
  readonly choices?: readonly string[];
  /** What is offered while typing. */
  readonly values?: ValueName;
  /** Words that are offered while typing; which ones are possible is the command's to say. */
  readonly offered?: readonly string[];
  readonly standard?: boolean | number | string;
}

export interface CommandDeclaration {
  /** `rules list`; a group has no `load`. */
  readonly path: string;
  readonly about: MessageKey;
  readonly example: string;
  readonly argument?: {
    readonly name: string;
    readonly about: MessageKey;
    readonly choices?: readonly string[];
    readonly values?: ValueName;
  };
  readonly options?: readonly OptionDeclaration[];
  /** Loads drivers and all: only when the command runs, so that help is quick. */
  readonly load?: () => Promise<CommandModule>;
}
