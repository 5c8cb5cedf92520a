import type { Message } from '../message.ts';
import { plainLine } from '../plain-line.ts';
import { textOf } from '../texts.ts';

const TITLE_CHARACTERS = 100;
const LINE_CHARACTERS = 300;
const MOST_LINES = 6;
const MOST_FACTS = 10;
const FACT_CHARACTERS = 60;

/** A notice short enough for every chat: plain texts, counts, no files. */
export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly footer: string;
}

export function cardOf({ notice, locale, organisation }: Message): Card {
  const fact = (text: string) => plainLine(text, FACT_CHARACTERS);
  return {
    title: plainLine(notice.subject, TITLE_CHARACTERS),
    lines: notice.lines
      .map((line) => plainLine(line, LINE_CHARACTERS))
      .filter((line) => line !== '')
      .slice(0, MOST_LINES),
    facts: (notice.facts ?? [])
      .slice(0, MOST_FACTS)
      .map(({ label, value }) => ({ label: fact(label), value: fact(value) })),
    footer: textOf(locale, 'footer', { organisation: plainLine(organisation, TITLE_CHARACTERS) }),
  };
}
