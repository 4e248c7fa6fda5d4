import { withoutForbiddenCharacters } from '../schema/text-characters.js';
import { tablesAsData } from './pasted-tables.js';
import { wordListsAsLists } from './word-lists.js';

const DROPPED =
  'script, style, link, meta, title, template, noscript, iframe, object, embed, svg, math, canvas, img, picture, video, audio, input, button, select, textarea, del, [hidden], br.Apple-interchange-newline';
const BLOCKS = 'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, table, pre, section, article, details, dl';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment)/i;

/**
 * Makes HTML from anywhere ready for the schema's own parsing, which keeps structure and drops style: takes out what is
 * no text, and says in plain elements what programs say by style or in places of their own.
 */
export function cleanedHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutForbiddenCharacters(html), 'text/html');
  const { body } = page;
  page.querySelectorAll(DROPPED).forEach((element) => element.remove());
  removeHidden(body);
  removeComments(page);
  // Google Docs wraps everything in a bold element that is not bold.
  body.querySelectorAll('b[id^="docs-internal-guid"]').forEach((wrapper) => wrapper.replaceWith(...wrapper.childNodes));
  wordListsAsLists(body);
  nestedListsInTheirItems(body);
  answersToQuestions(body);
  tablesAsData(body);
  plainHeadings(body);
  removeBreaksBetweenBlocks(body);
  return body.innerHTML;
}

function removeHidden(body: HTMLElement): void {
  body.querySelectorAll('[style]').forEach((element) => {
    if (HIDDEN.test(element.getAttribute('style') ?? '')) {
      element.remove();
    }
  });
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

/** Google Docs and old pages put a nested list beside the item that it belongs to. */
function nestedListsInTheirItems(body: HTMLElement): void {
  body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol').forEach((nested) => {
    const item = nested.previousElementSibling;
    if (item?.localName === 'li') {
      item.append(nested);
    }
  });
}

/** What opens, and what defines, is a question with its answer. */
function answersToQuestions(body: HTMLElement): void {
  body.querySelectorAll('details').forEach((details) => {
    const question = details.querySelector(':scope > summary');
    question?.remove();
    details.replaceWith(questionAndAnswer(question, [...details.childNodes]));
  });
  body.querySelectorAll('dl').forEach((list) => {
    const terms = [...list.querySelectorAll('dt')];
    list.replaceWith(...terms.map((term) => questionAndAnswer(term, definitionsOf(term))));
  });
}

function definitionsOf(term: Element): ChildNode[] {
  const definitions: ChildNode[] = [];
  for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) {
    const paragraphs = document.createElement('div');
    paragraphs.append(...next.childNodes);
    definitions.push(paragraphs);
  }
  return definitions;
}

function questionAndAnswer(question: Element | null, answer: ChildNode[]): HTMLElement {
  const whole = document.createElement('section');
  const line = document.createElement('p');
  const rest = document.createElement('div');
  whole.dataset.questionAndAnswer = '';
  line.dataset.question = '';
  rest.dataset.answer = '';
  line.append(...(question?.childNodes ?? []));
  rest.append(...answer);
  whole.append(line, rest);
  return whole;
}

/** A heading is bold by nature; in an item or a quote, where none can stand, it is a bold paragraph. */
function plainHeadings(body: HTMLElement): void {
  body.querySelectorAll<HTMLElement>(HEADINGS).forEach((heading) => {
    heading.querySelectorAll('b, strong').forEach((bold) => bold.replaceWith(...bold.childNodes));
    heading.querySelectorAll<HTMLElement>('[style]').forEach((element) => element.style.removeProperty('font-weight'));
    heading.style.removeProperty('font-weight');
    if (heading.parentElement?.closest('li, blockquote, td, th, [data-callout], [data-answer]')) {
      const paragraph = document.createElement('p');
      const bold = paragraph.appendChild(document.createElement('strong'));
      bold.append(...heading.childNodes);
      heading.replaceWith(paragraph);
    }
  });
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
