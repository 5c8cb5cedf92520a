const LINE_FEED = 10;

/** Chinese, Japanese and Korean characters and full-width forms take two columns of a Latin character. */
function isWide(unit: number): boolean {
  if (unit < 0x2e80) return unit >= 0x1100 && unit <= 0x115f;
  if (unit <= 0xa4cf) return true;
  if (unit < 0xac00) return false;
  return unit <= 0xd7a3 || isWideForm(unit);
}

function isWideForm(unit: number): boolean {
  if (unit < 0xfe30) return unit >= 0xf900 && unit <= 0xfaff;
  return unit <= 0xfe6f || (unit >= 0xff00 && unit <= 0xff60) || (unit >= 0xffe0 && unit <= 0xffe6);
}

/** Width of a text in Latin characters. */
export function textWidth(text: string): number {
  let width = text.length;
  for (let index = 0; index < text.length; index += 1) if (isWide(text.charCodeAt(index))) width += 1;
  return width;
}

/** Lines a text takes when wrapped into a column of `width` Latin characters. */
export function wrappedLines(text: string, width: number): number {
  const room = width - 1;
  if (text.length * 2 <= room && !text.includes('\n')) return 1;
  let lines = 0;
  let used = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === LINE_FEED) {
      lines += Math.max(1, Math.ceil(used / room));
      used = 0;
    } else used += unit >= 0x1100 && isWide(unit) ? 2 : 1;
  }
  return lines + Math.max(1, Math.ceil(used / room));
}
