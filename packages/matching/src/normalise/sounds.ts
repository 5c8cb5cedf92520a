import { pinyin } from 'pinyin-pro';

const FIRST_HAN = 0x4e00;
const HAN_COUNT = 0x51a6;

let sounds: Uint16Array | undefined;

/** A number of the sound of each Han character, tones left aside; homophones have the same. Index: code less 0x4E00. */
export function soundCodes(): Uint16Array {
  if (sounds !== undefined) return sounds;
  const numbers = new Map<string, number>();
  const codes = new Uint16Array(new SharedArrayBuffer(HAN_COUNT * 2));
  let text = '';
  for (let index = 0; index < HAN_COUNT; index++) text += String.fromCharCode(FIRST_HAN + index);
  const syllables = pinyin(text, { toneType: 'none', type: 'array', segmentit: 1 });
  for (let index = 0; index < HAN_COUNT; index++) {
    const syllable = syllables[index] ?? '';
    const number = numbers.get(syllable) ?? numbers.size + 1;
    numbers.set(syllable, number);
    codes[index] = number;
  }
  sounds = codes;
  return codes;
}

export function soundOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array' }).join('');
}
