// Lucide (https://lucide.dev), ISC licence.
import bold from 'lucide-static/icons/bold.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import heading2 from 'lucide-static/icons/heading-2.svg?raw';
import heading3 from 'lucide-static/icons/heading-3.svg?raw';
import heading4 from 'lucide-static/icons/heading-4.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import italic from 'lucide-static/icons/italic.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import listOrdered from 'lucide-static/icons/list-ordered.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import pilcrow from 'lucide-static/icons/pilcrow.svg?raw';
import quote from 'lucide-static/icons/quote.svg?raw';
import redo from 'lucide-static/icons/redo-2.svg?raw';
import siren from 'lucide-static/icons/siren.svg?raw';
import pointer from 'lucide-static/icons/square-mouse-pointer.svg?raw';
import subscript from 'lucide-static/icons/subscript.svg?raw';
import superscript from 'lucide-static/icons/superscript.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

const ICONS = {
  bold,
  chevronDown,
  heading2,
  heading3,
  heading4,
  info,
  italic,
  link,
  list,
  listOrdered,
  minus,
  pilcrow,
  pointer,
  quote,
  redo,
  siren,
  subscript,
  superscript,
  triangleAlert,
  undo,
} as const;

export type IconName = keyof typeof ICONS;

/** A decorative icon: whatever holds it has a name of its own. */
export function icon(name: IconName): TemplateResult {
  return html`<span class="icon" aria-hidden="true">${unsafeHTML(ICONS[name])}</span>`;
}
