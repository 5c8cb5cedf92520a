// Finds passages that hold every word of what is typed; headings weigh more than text. Works from a disk, asks nobody.
const input = document.getElementById('search');
const results = document.getElementById('results');
const MOST = 12;

/** Words of a query; Chinese has no blanks between them, so each run of characters is one. */
function wordsOf(query) {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function weigh([title, heading, , body], words) {
  const places = [heading.toLowerCase(), title.toLowerCase(), body.toLowerCase()];
  let weight = 0;
  for (const word of words) {
    const place = places.findIndex((text) => text.includes(word));
    if (place === -1) return 0;
    weight += [20, 8, 1][place];
  }
  return weight;
}

function found(words) {
  return globalThis.handbookPassages
    .map((passage) => ({ passage, weight: weigh(passage, words) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
}

/** The text around the first word, with all words marked, as nodes: what was typed never becomes HTML. */
function excerpt(body, words) {
  const at = Math.max(0, body.toLowerCase().indexOf(words[0]) - 50);
  const text = `${at > 0 ? '…' : ''}${body.slice(at, at + 160)}`;
  const pattern = new RegExp(`(${words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'i');
  const line = document.createElement('span');
  for (const [index, part] of text.split(new RegExp(pattern, 'gi')).entries()) {
    if (index % 2 === 0) line.append(part);
    else line.append(Object.assign(document.createElement('mark'), { textContent: part }));
  }
  return line;
}

function show() {
  const words = wordsOf(input.value);
  results.hidden = words.length === 0;
  if (words.length === 0) return;
  const links = found(words).map(({ passage: [title, heading, address, body] }) => {
    const link = Object.assign(document.createElement('a'), { href: address });
    link.append(heading === title ? title : `${title} › ${heading}`, excerpt(body, words));
    return link;
  });
  const nothing = Object.assign(document.createElement('p'), { textContent: results.dataset.nothing });
  results.replaceChildren(...(links.length > 0 ? links : [nothing]));
}

input.addEventListener('input', show);
input.form.addEventListener('submit', (event) => {
  event.preventDefault();
  results.querySelector('a')?.click();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    input.value = '';
    show();
  }
  if (event.key === '/' && document.activeElement !== input) {
    event.preventDefault();
    input.focus();
  }
});
document.addEventListener('click', (event) => {
  if (!input.form.contains(event.target)) results.hidden = true;
});
// Where the page stands in the contents is seen at once.
const contents = document.querySelector('nav.contents');
contents.scrollTop = (contents.querySelector('[aria-current]')?.offsetTop ?? 0) - contents.clientHeight / 2;
// A narrow window begins with the text; the contents open at a touch.
if (window.matchMedia('(max-width: 800px)').matches) contents.querySelector('details').removeAttribute('open');
