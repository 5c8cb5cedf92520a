/** What the page was written with: words, names, texts. Filled once the data is read. */
export const words = { texts: {}, locale: 'en' };

export function say(key, values = {}) {
  const text = words.texts[key] ?? key;
  return text.replaceAll(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name] ?? whole;
    return typeof value === 'number' ? countText(value) : value;
  });
}

function countText(value) {
  return new Intl.NumberFormat(words.locale).format(value);
}
