import { Converter } from 'opencc-js/t2cn';

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const ACCENTS = /\p{M}/gu;
const NOT_PLAIN = /[^\u0020-\u007e]/;
/** Neither compatibility forms nor accents change these. */
const PLAIN_AND_HAN = /^[\u0020-\u007e\u3400-\u9fff]*$/;
const HAN = /[\u3400-\u9fff]/;
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const SPECIALS = /[ßæœøłđðþı]/g;

let simplified: Uint16Array | undefined;

/** The simplified form of each Han character, by its code. */
function simplifiedCodes(): Uint16Array {
  if (simplified !== undefined) return simplified;
  const convert = Converter({ from: 't', to: 'cn' });
  const codes = new Uint16Array(LAST_HAN + 1);
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const converted = convert(String.fromCharCode(code));
    codes[code] = converted.length === 1 ? converted.charCodeAt(0) : code;
  }
  simplified = codes;
  return codes;
}

export function hasHan(text: string): boolean {
  return HAN.test(text);
}

function simplify(text: string): string {
  const codes = simplifiedCodes();
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_HAN || code > LAST_HAN || codes[code] === code) continue;
    result += text.slice(from, at) + String.fromCharCode(codes[code] ?? code);
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** Text as it is compared: width and compatibility forms (NFKC), case, accents and traditional characters are gone. */
export function fold(text: string): string {
  if (text === '') return '';
  if (!NOT_PLAIN.test(text)) return text.toLowerCase();
  if (PLAIN_AND_HAN.test(text)) return simplify(text.toLowerCase());
  const folded = text.normalize('NFKC').toLowerCase();
  const plain = folded
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(SPECIALS, (letter) => SPECIAL[letter] ?? letter);
  return HAN.test(plain) ? simplify(plain) : plain;
}
