import { FileFault, REASONS } from '../reading/reasons.ts';

/** Longest tag or text of a workbook; Excel's longest cell has 32,767 characters. */
const LONGEST_TOKEN = 1_000_000;
const QUOTE_OR_END = /["'>]/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a scanner tells. Names are without their prefix. */
export interface XmlHandler {
  /** @param tag - the whole tag, for {@link attribute} */
  open(name: string, tag: string): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Tells tags and texts of XML as it comes in and keeps no more than one of them. It is for the XML of workbooks, which
 * has no document types and no entities of its own: both are refused.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  #rest = '';
  #depth = 0;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  push(chunk: string): void {
    const text = this.#rest === '' ? chunk : this.#rest + chunk;
    let at = 0;
    while (at < text.length) {
      const next = text[at] === '<' ? this.#markup(text, at) : this.#text(text, at);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > LONGEST_TOKEN) throw broken();
  }

  /** @throws FileFault where the text was cut off */
  end(): void {
    if (this.#rest.trim() !== '' || this.#depth !== 0) throw broken();
  }

  /** The place after the text, or -1 where more has to come. */
  #text(text: string, at: number): number {
    const end = text.indexOf('<', at);
    if (end < 0) return -1;
    this.#handler.text(decoded(text.slice(at, end)));
    return end;
  }

  #markup(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return after(text, '-->', at);
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      if (end >= 0) this.#handler.text(text.slice(at + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    if (text.startsWith('<?', at)) return after(text, '?>', at);
    // What follows may still be a comment or a CDATA section that has not come in yet.
    if (text[at + 1] === '!' && text.length - at < 9) return -1;
    if (text[at + 1] === '!') throw broken();
    return this.#tag(text, at);
  }

  #tag(text: string, at: number): number {
    const end = tagEnd(text, at);
    if (end < 0) return -1;
    if (text[at + 1] === '/') {
      this.#depth -= 1;
      this.#handler.close(localName(text.slice(at + 2, end).trim()));
      return end + 1;
    }
    const isEmpty = text[end - 1] === '/';
    const tag = text.slice(at + 1, isEmpty ? end - 1 : end);
    const name = localName(/^[^\s]+/.exec(tag)?.[0] ?? '');
    if (name === '') throw broken();
    this.#handler.open(name, tag);
    if (isEmpty) this.#handler.close(name);
    else this.#depth += 1;
    return end + 1;
  }
}

/** Value of an attribute of a tag; a prefix of its name does not matter. */
export function attribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(`${name}=`); at >= 0; at = tag.indexOf(`${name}=`, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    const quote = tag[at + name.length + 1];
    const isWhole = before === 0x20 || before === 0x3a || before === 0x0a || before === 0x0d || before === 0x09;
    if (!isWhole || (quote !== '"' && quote !== "'")) continue;
    const start = at + name.length + 2;
    const end = tag.indexOf(quote, start);
    return end < 0 ? undefined : decoded(tag.slice(start, end));
  }
  return undefined;
}

/** Where a tag ends: a bracket within the quotes of an attribute is none. -1 where more has to come. */
function tagEnd(text: string, at: number): number {
  QUOTE_OR_END.lastIndex = at;
  for (;;) {
    const found = QUOTE_OR_END.exec(text);
    if (found === null) return -1;
    if (found[0] === '>') return found.index;
    const closing = text.indexOf(found[0], found.index + 1);
    if (closing < 0) return -1;
    QUOTE_OR_END.lastIndex = closing + 1;
  }
}

function after(text: string, end: string, at: number): number {
  const found = text.indexOf(end, at);
  return found < 0 ? -1 : found + end.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#x[0-9a-fA-F]+|#\d+|\w+);?/g, (_, entity: string) => {
    const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    const character = entity.startsWith('#') ? characterOf(code) : ENTITIES[entity];
    if (character === undefined) throw broken();
    return character;
  });
}

function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function broken(): FileFault {
  return new FileFault(REASONS.brokenXml);
}
