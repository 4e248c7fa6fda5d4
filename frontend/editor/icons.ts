// Lucide (https://lucide.dev), ISC licence.
import columnAfter from 'lucide-static/icons/arrow-right-to-line.svg?raw';
import columnBefore from 'lucide-static/icons/arrow-left-to-line.svg?raw';
import rowAfter from 'lucide-static/icons/arrow-down-to-line.svg?raw';
import rowBefore from 'lucide-static/icons/arrow-up-to-line.svg?raw';
import bold from 'lucide-static/icons/bold.svg?raw';
import citation from 'lucide-static/icons/book-marked.svg?raw';
import caseSensitive from 'lucide-static/icons/case-sensitive.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import arrowUp from 'lucide-static/icons/chevron-up.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import heading2 from 'lucide-static/icons/heading-2.svg?raw';
import heading3 from 'lucide-static/icons/heading-3.svg?raw';
import heading4 from 'lucide-static/icons/heading-4.svg?raw';
import image from 'lucide-static/icons/image.svg?raw';
import upload from 'lucide-static/icons/image-up.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import italic from 'lucide-static/icons/italic.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import listOrdered from 'lucide-static/icons/list-ordered.svg?raw';
import question from 'lucide-static/icons/message-circle-question-mark.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import headerColumn from 'lucide-static/icons/panel-left.svg?raw';
import headerRow from 'lucide-static/icons/panel-top.svg?raw';
import pilcrow from 'lucide-static/icons/pilcrow.svg?raw';
import quote from 'lucide-static/icons/quote.svg?raw';
import redo from 'lucide-static/icons/redo-2.svg?raw';
import replace from 'lucide-static/icons/replace.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import siren from 'lucide-static/icons/siren.svg?raw';
import pointer from 'lucide-static/icons/square-mouse-pointer.svg?raw';
import subscript from 'lucide-static/icons/subscript.svg?raw';
import superscript from 'lucide-static/icons/superscript.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import wholeWord from 'lucide-static/icons/whole-word.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

const ICONS = {
  arrowUp,
  bold,
  caseSensitive,
  chevronDown,
  citation,
  columnAfter,
  columnBefore,
  ellipsis,
  headerColumn,
  headerRow,
  heading2,
  heading3,
  heading4,
  image,
  info,
  italic,
  keyboard,
  link,
  list,
  listOrdered,
  minus,
  pilcrow,
  pointer,
  question,
  quote,
  redo,
  replace,
  rowAfter,
  rowBefore,
  search,
  siren,
  subscript,
  superscript,
  table,
  trash,
  triangleAlert,
  undo,
  upload,
  wholeWord,
  x,
} as const;

export type IconName = keyof typeof ICONS;

/** A decorative icon: whatever holds it has a name of its own. */
export function icon(name: IconName): TemplateResult {
  return html`<span class="icon" aria-hidden="true">${unsafeHTML(ICONS[name])}</span>`;
}
