import type { Message } from '../message.ts';
import { plainLine } from '../plain-line.ts';
import { textOf } from '../texts.ts';
import type { Attached } from './attachments.ts';

const MEGABYTE = 1_000_000;

/** Everything a mail says, in order, each a line of plain text: its HTML and its plain text differ in form alone. */
export interface MailText {
  readonly title: string;
  readonly lines: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Where the files are. */
  readonly files: readonly string[];
  readonly footer: string;
}

/** @param place - where the files lie for everybody who may have them; undefined where there is no such place. */
export function mailText({ notice, locale, organisation }: Message, attached: Attached, place?: string): MailText {
  return {
    title: plainLine(notice.subject),
    lines: notice.lines.map((line) => plainLine(line)).filter((line) => line !== ''),
    facts: (notice.facts ?? []).map(({ label, value }) => ({ label: plainLine(label), value: plainLine(value) })),
    files: notice.files.length === 0 ? [] : fileLines(locale, attached, place),
    footer: textOf(locale, 'footer', { organisation: plainLine(organisation) }),
  };
}

function fileLines(locale: Message['locale'], attached: Attached, place: string | undefined): readonly string[] {
  const megabytes = (bytes: number) => (Math.ceil((bytes / MEGABYTE) * 10) / 10).toFixed(1);
  if (attached.fits) {
    const files = attached.files.map(({ name, content }) =>
      textOf(locale, 'fileSize', { file: name, size: megabytes(content.length) }),
    );
    return [textOf(locale, 'attached', { files: files.join(textOf(locale, 'listMark')) })];
  }
  const { bytes, most } = attached;
  const told = textOf(locale, 'tooLarge', { size: megabytes(bytes), most: megabytes(most) });
  return [told, place === undefined ? textOf(locale, 'askFor') : textOf(locale, 'liesIn', { place })];
}
