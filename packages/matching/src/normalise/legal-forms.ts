import { tableLines } from './data-files.ts';
import { fold } from './fold.ts';

const MOST_WORDS = 6;
const JOINED = /[^\p{L}\p{N}()]/gu;

interface LatinForms {
  readonly forms: ReadonlyMap<string, string>;
  /** Characters of the longest form. */
  readonly longest: number;
}

let latin: LatinForms | undefined;
let chinese: readonly (readonly [string, string])[] | undefined;

function latinForms(): LatinForms {
  latin ??= readLatinForms();
  return latin;
}

function readLatinForms(): LatinForms {
  const forms = new Map(
    tableLines('legal-forms.tsv').flatMap(([, main = '', others = '']) =>
      [main, ...others.split('|')]
        .filter((form) => form !== '')
        .map((form) => [fold(form).replaceAll(JOINED, ''), main] as const),
    ),
  );
  return { forms, longest: Math.max(...[...forms.keys()].map(({ length }) => length)) };
}

function chineseForms(): readonly (readonly [string, string])[] {
  chinese ??= tableLines('chinese-legal-forms.tsv')
    .flatMap(([kind = '', forms = '']) => forms.split('|').map((form) => [fold(form), kind] as const))
    .sort(([one], [other]) => other.length - one.length);
  return chinese;
}

/** How many words at the end of a name, or at its start, are its legal form. */
export interface LegalForm {
  readonly form: string;
  readonly words: number;
  readonly at: 'start' | 'end';
}

/** Finds the longest legal form at either end of the words of a name; never takes the whole name. */
export function findLegalForm(words: readonly string[]): LegalForm | undefined {
  const most = Math.min(MOST_WORDS, words.length - 1);
  const { forms, longest } = latinForms();
  let found: LegalForm | undefined;
  let ending = '';
  for (let count = 1; count <= most; count++) {
    ending = (words[words.length - count] ?? '') + ending;
    if (ending.length > longest) break;
    const form = forms.get(ending);
    if (form !== undefined) found = { form, words: count, at: 'end' };
  }
  if (found !== undefined) return found;
  for (let count = Math.min(most, 3); count > 0; count--) {
    const joined = words.slice(0, count).join('');
    const start = joined.length < 2 ? undefined : forms.get(joined);
    if (start !== undefined) return { form: start, words: count, at: 'start' };
  }
  return undefined;
}

/** Takes the legal form off the end of a Chinese name. */
export function splitChineseForm(name: string): { readonly rest: string; readonly form: string } {
  const found = chineseForms().find(([form]) => name.length > form.length && name.endsWith(form));
  return found === undefined ? { rest: name, form: '' } : { rest: name.slice(0, -found[0].length), form: found[1] };
}
