/**
 * Word writes a list as paragraphs whose style says `mso-list:l0 level2 lfo1`, each with its bullet or number as text.
 * Nothing but the style and that text tells what they are.
 */
const LEVEL = /mso-list:[^;"]*level(\d+)/i;
const IGNORED = /mso-list:\s*ignore/i;
const NUMBER = /^\s*(\d+|[a-z]{1,4})[.)]/i;

interface Item {
  paragraph: HTMLElement;
  level: number;
  marker: string;
}

export function wordListsAsLists(body: HTMLElement): void {
  const paragraphs = [...body.querySelectorAll<HTMLElement>('p, div, h1, h2, h3, h4, h5, h6')];
  let run: Item[] = [];
  paragraphs.forEach((paragraph) => {
    const item = itemOf(paragraph);
    if (!item || paragraph.previousElementSibling !== run.at(-1)?.paragraph) {
      replaceRun(run);
      run = [];
    }
    if (item) {
      run.push(item);
    }
  });
  replaceRun(run);
}

function itemOf(paragraph: HTMLElement): Item | null {
  const level = LEVEL.exec(paragraph.getAttribute('style') ?? '');
  if (!level || paragraph.closest('li')) {
    return null;
  }
  const marker = [...paragraph.querySelectorAll('span')].find((span) => IGNORED.test(span.getAttribute('style') ?? ''));
  const text = marker?.textContent ?? '';
  marker?.remove();
  return { paragraph, level: Number(level[1]), marker: text };
}

function replaceRun(run: Item[]): void {
  if (run.length > 0) {
    const [first] = run;
    first.paragraph.before(listOf(run));
    run.forEach(({ paragraph }) => paragraph.remove());
  }
}

/** The items of one level as a list, the deeper ones that follow an item inside it. */
function listOf(items: Item[]): HTMLElement {
  const [first] = items;
  const list = document.createElement(NUMBER.test(first.marker) ? 'ol' : 'ul');
  const start = Number.parseInt(first.marker, 10);
  if (start > 1) {
    list.setAttribute('start', String(start));
  }
  for (let index = 0; index < items.length; ) {
    const entry = document.createElement('li');
    const text = document.createElement('p');
    text.append(...items[index].paragraph.childNodes);
    entry.append(text);
    const next = items.findIndex(({ level }, at) => at > index && level <= first.level);
    const end = next < 0 ? items.length : next;
    if (end > index + 1) {
      entry.append(listOf(items.slice(index + 1, end)));
    }
    list.append(entry);
    index = end;
  }
  return list;
}
