import { fold } from './fold.ts';
import { loadWords } from './words.ts';

const USCC = /^[0-9a-z]{18}$/;
const OLD_CHINESE = /^\d{14}[\dx]$/;
const USCC_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A number of an authority: letters and digits only; empty where it says nothing. */
export interface TaxId {
  readonly text: string;
  /** What stays when forms of the number change: of Chinese companies the code of the organisation. */
  readonly main: string;
}

export function parseTaxId(raw: string): TaxId {
  const text = lettersAndDigits(raw);
  if (isJunk(text)) return { text: '', main: '' };
  if (USCC.test(text) && /^[159any]/.test(text)) return { text, main: text.slice(8, 17) };
  if (OLD_CHINESE.test(text)) return { text, main: text.slice(6) };
  return { text, main: text };
}

/** Placeholders: too short, one character only, or counted up. */
function isJunk(text: string): boolean {
  if (text.length < 4 || !/\d/.test(text)) return true;
  if (text.length >= 5 && hasFewCharacters(text)) return true;
  return !/\D/.test(text) && ('01234567890123456789'.includes(text) || '98765432109876543210'.includes(text));
}

/** One or two different ones. */
function hasFewCharacters(text: string): boolean {
  const first = text.charAt(0);
  let second = '';
  for (const character of text) {
    if (character === first || character === second) continue;
    if (second !== '') return false;
    second = character;
  }
  return true;
}

const NOT_PLAIN = /[^a-z0-9]/;
const NOT_CODE = /[^\p{L}\p{N}]/gu;

/** A code as it is compared: folded, without blanks and signs. */
export function lettersAndDigits(raw: string): string {
  const folded = fold(raw);
  return NOT_PLAIN.test(folded) ? folded.replaceAll(NOT_CODE, '') : folded;
}

/** Whether the check digit of a unified social credit code is right; undefined for other numbers. */
export function isValidUscc(text: string): boolean | undefined {
  const code = text.toUpperCase();
  if (!USCC.test(text) || /^\d{17}[\dx]$/.test(text)) return undefined;
  const sum = USCC_WEIGHTS.reduce(
    (total, weight, index) => total + weight * USCC_LETTERS.indexOf(code[index] ?? ''),
    0,
  );
  return USCC_LETTERS[(31 - (sum % 31)) % 31] === code[17];
}

const PHONE_DIGITS = 8;
const FEWEST_PHONE_DIGITS = 5;

/** The last eight digits without extension, as a number; -1 where there is none. */
export function parsePhone(raw: string): number {
  const main = PLAIN_PHONE.test(raw) ? raw : mainNumber(raw);
  const digits = main.replaceAll(/\D/g, '');
  if (digits.length < FEWEST_PHONE_DIGITS || isOneDigit(digits)) return -1;
  return Number(digits.slice(-PHONE_DIGITS));
}

const PLAIN_PHONE = /^\+?\d+$/;

function mainNumber(raw: string): string {
  const folded = fold(raw).split(/[;,、]|ext|转|x\d/)[0] ?? '';
  return folded.replace(/-(\d{1,5})$/, (whole, extension: string, at: number) =>
    folded.slice(0, at).replaceAll(/\D/g, '').length >= 10 && extension.length <= 4 ? '' : whole,
  );
}

function isOneDigit(digits: string): boolean {
  return digits === digits.charAt(0).repeat(digits.length);
}

export interface Email {
  readonly local: string;
  readonly domain: string;
  /** Whether the domain belongs to its owner and not to a provider. */
  readonly own: boolean;
  /** Whether the part before the sign is a function such as sales. */
  readonly shared: boolean;
}

export function parseEmail(raw: string): Email | undefined {
  const text = (
    fold(raw)
      .split(/[;,\s]+/)
      .find((part) => part !== '') ?? ''
  )
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');
  const at = text.lastIndexOf('@');
  const local = at < 0 && !text.includes('.') ? text : text.slice(0, Math.max(at, 0));
  const domain = at < 0 && !text.includes('.') ? '' : text.slice(at + 1);
  if (local === '' && !domain.includes('.')) return undefined;
  const words = loadWords();
  return {
    local: local.replaceAll('.', ''),
    domain,
    own: domain !== '' && !words.free.has(domain),
    shared: words.mailbox.has(local),
  };
}

/** Digits of a date, year first where the order shows. */
export function parseDate(raw: string): string {
  const parts = raw.match(/\d+/g) ?? [];
  if (parts.length === 3 && (parts[2] ?? '').length === 4) return `${parts[2]}${pad(parts[1])}${pad(parts[0])}`;
  return parts.map(pad).join('');
}

function pad(part: string | undefined): string {
  return (part ?? '').padStart(2, '0');
}
