const search = document.getElementById('search');
const filters = [...document.querySelectorAll('select')];
const cards = [...document.querySelectorAll('article.rule')];
const sections = [...document.querySelectorAll('section.family')];
const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));

function isShown(card, words) {
  const text = texts.get(card);
  if (!words.every((word) => text.includes(word))) return false;
  return filters.every(({ value, dataset }) => {
    return value === '' || ` ${card.dataset[dataset.name]} `.includes(` ${value} `);
  });
}

function show() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const card of cards) {
    card.hidden = !isShown(card, words);
    if (!card.hidden) count += 1;
  }
  for (const section of sections) section.hidden = section.querySelector('article:not([hidden])') === null;
  document.getElementById('count').textContent = String(count);
  document.getElementById('none').hidden = count > 0;
}

search.addEventListener('input', show);
for (const filter of filters) filter.addEventListener('change', show);
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || document.activeElement === search) return;
  event.preventDefault();
  search.focus();
});
show();
