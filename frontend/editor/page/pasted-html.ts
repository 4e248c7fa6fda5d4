import { withoutForbiddenCharacters } from '../schema/text-characters.js';
import { wordListsAsLists } from './word-lists.js';

const DROPPED =
  'script, style, link, meta, title, template, noscript, iframe, object, embed, svg, canvas, img, picture, video, audio, form, input, button, select, textarea, br.Apple-interchange-newline';
const BLOCKS = 'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, table, pre, section, article';

/**
 * Makes HTML from anywhere ready for the schema's own parsing, which keeps structure and drops style: takes out what is
 * no text, turns Word's paragraphs that only look like lists into lists, and tables into paragraphs.
 */
export function cleanedHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutForbiddenCharacters(html), 'text/html');
  page.querySelectorAll(DROPPED).forEach((element) => element.remove());
  removeComments(page);
  // Google Docs wraps everything in a bold element that is not bold.
  page.querySelectorAll('b[id^="docs-internal-guid"]').forEach((wrapper) => wrapper.replaceWith(...wrapper.childNodes));
  wordListsAsLists(page.body);
  page.querySelectorAll('table').forEach((table) => table.replaceWith(...rowsAsParagraphs(table)));
  removeBreaksBetweenBlocks(page.body);
  return page.body.innerHTML;
}

/** Word writes what only its own reader should see between conditional comments. */
function removeComments(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode as ChildNode);
  }
  comments.forEach((comment) => comment.remove());
}

function rowsAsParagraphs(table: HTMLTableElement): Element[] {
  return [...table.rows].flatMap((row) => {
    const cells = [...row.cells].filter((cell) => cell.textContent.trim() !== '');
    const isPlain = cells.every((cell) => cell.querySelectorAll(BLOCKS).length <= 1);
    return isPlain ? [cellsInOneLine(cells)] : cells.map((cell) => asBlock(cell));
  });
}

function cellsInOneLine(cells: Element[]): Element {
  const line = document.createElement('p');
  cells.forEach((cell, index) => {
    const content = cell.querySelector(BLOCKS) ?? cell;
    line.append(...(index > 0 ? [' | '] : []), ...content.childNodes);
  });
  return line;
}

function asBlock(cell: Element): Element {
  const block = document.createElement('div');
  block.append(...cell.childNodes);
  return block;
}

/** Google Docs puts breaks between paragraphs, which would become empty ones. */
function removeBreaksBetweenBlocks(body: HTMLElement): void {
  body.querySelectorAll('br').forEach((lineBreak) => {
    const { previousElementSibling: before, nextElementSibling: after } = lineBreak;
    if ([before, after].some((neighbour) => neighbour?.matches(BLOCKS))) {
      lineBreak.remove();
    }
  });
}
