import { tableLines } from './data-files.ts';
import { fold } from './fold.ts';

/** Words with one meaning, as names, addresses and codes use them. */
export interface Words {
  readonly status: readonly string[];
  readonly branch: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  readonly skip: ReadonlySet<string>;
  readonly unit: ReadonlySet<string>;
  readonly free: ReadonlySet<string>;
  readonly mailbox: ReadonlySet<string>;
  /** From each other spelling to the first. */
  readonly name: ReadonlyMap<string, string>;
  readonly address: ReadonlyMap<string, string>;
  readonly ordinal: ReadonlyMap<string, string>;
}

let words: Words | undefined;

export function loadWords(): Words {
  words ??= read();
  return words;
}

function read(): Words {
  const lines = tableLines('words.tsv');
  function listed(kind: string): readonly string[] {
    return lines.filter(([first]) => first === kind).flatMap((line) => line.slice(1).map(fold));
  }
  function spellings(kind: string): ReadonlyMap<string, string> {
    const of = lines.filter(([first]) => first === kind);
    return new Map(of.flatMap(([, main = '', ...others]) => others.map((other) => [fold(other), fold(main)] as const)));
  }
  const ordinals = listed('ordinal');
  return {
    status: listed('status'),
    branch: new Set(listed('branch')),
    title: new Set(listed('title')),
    skip: new Set(listed('skip')),
    unit: new Set(listed('unit')),
    free: new Set(listed('free')),
    mailbox: new Set(listed('mailbox')),
    name: spellings('name'),
    address: spellings('address'),
    ordinal: new Map(ordinals.map((word, index) => [word, String(Math.floor(index / 2) + 1)])),
  };
}
