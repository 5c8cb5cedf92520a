import { ERROR_CODES, type ErrorCodeName, type ExitCode } from './error-codes.ts';
import { composeText, type Locale, type LocalizedText, type Sentence, sentenceIn } from './locale.ts';

type Placeholders<Hint extends string> = Hint extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What an error may carry beside its message: its cause, and every fault found in the user's files. */
export interface AuditErrorOptions extends ErrorOptions {
  readonly issues?: readonly FileIssue[];
  /** What to do in this case, where the hint of the code says something else. */
  readonly hint?: LocalizedText;
}

/** The details an error of this code must carry: one text for each placeholder of its hint in any language. */
export type ErrorDetails<Code extends ErrorCodeName> = Code extends ErrorCodeName
  ? Readonly<Record<Placeholders<(typeof ERROR_CODES)[Code]['hint'][Locale]>, string>>
  : never;

/** What people are told is written in both languages; only a fault of ours may speak English alone. */
type SentenceOf<Code extends ErrorCodeName> = Code extends 'INTERNAL_BUG' ? Sentence : LocalizedText;

/**
 * The only error class of the product. `message` says what is wrong and where; `hint` says what to do: both in English,
 * `messageIn` and `hintIn` in the reader's language. Neither ever contains a secret or a row value.
 */
export class AuditError<Code extends ErrorCodeName = ErrorCodeName> extends Error {
  override readonly name = 'AuditError';
  readonly code: Code;
  readonly details: ErrorDetails<Code>;
  /** Faults in files the user wrote, in the order of the file; empty for every other error. */
  readonly issues: readonly FileIssue[];
  readonly #sentence: Sentence;
  readonly #hint: LocalizedText | undefined;

  constructor(code: Code, sentence: SentenceOf<Code>, details: ErrorDetails<Code>, options?: AuditErrorOptions) {
    super(sentenceIn('en', sentence), options);
    this.code = code;
    this.details = details;
    this.issues = options?.issues ?? [];
    this.#sentence = sentence;
    this.#hint = options?.hint;
  }

  get exit(): ExitCode {
    return ERROR_CODES[this.code].exit;
  }

  get retryable(): boolean {
    return ERROR_CODES[this.code].retryable;
  }

  get hint(): string {
    return this.hintIn('en');
  }

  messageIn(locale: Locale): string {
    return sentenceIn(locale, this.#sentence);
  }

  hintIn(locale: Locale): string {
    if (this.#hint !== undefined) return this.#hint[locale];
    const details: Readonly<Record<string, string>> = this.details;
    const hint: string = ERROR_CODES[this.code].hint[locale];
    return hint.replaceAll(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);
  }
}

/** One fault in a file the user wrote. Line and column start at 1. */
export interface FileIssue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to write instead, one sentence each. */
  readonly message: Sentence;
}

/** `file:line:column: message`, the form editors and terminals make clickable. */
export function formatIssue(issue: FileIssue, locale: Locale): string {
  return `${issue.file}:${issue.line}:${issue.column}: ${sentenceIn(locale, issue.message)}`;
}

/** All faults, one a line. */
export function listIssues(issues: readonly FileIssue[]): LocalizedText {
  return composeText((locale) => issues.map((issue) => formatIssue(issue, locale)).join('\n'));
}
