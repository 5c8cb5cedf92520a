/** Digits and capitals without I, O, S, V and Z, by value. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = new RegExp(`^[${ALPHABET}]{2}[0-9]{6}[${ALPHABET}]{10}$`);

/** Whether a text of capitals and digits has the form of a unified social credit code (GB 32100-2015): 18 characters. */
export function hasUsccForm(text: string): boolean {
  return FORM.test(text);
}

/** Whether it also ends with its check character: weights are the powers of 3, all modulo 31. */
export function isUscc(text: string): boolean {
  if (!hasUsccForm(text)) return false;
  let weight = 1;
  let sum = 0;
  for (const character of text.slice(0, -1)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.indexOf(text.slice(-1)) === (31 - (sum % 31)) % 31;
}
