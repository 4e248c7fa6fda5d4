import { Node } from '@tiptap/core';
import { enterBelow } from './line-blocks.js';
import { isLinkAddress } from './link-address.js';
import { isPlainText } from './text-characters.js';

const LONGEST_LABEL = 80;

export interface CallToActionAttributes {
  label: string;
  href: string;
}

/** A sentence that says why a button's label cannot be used, or null when it can. */
export function whyNotLabel(label: string): string | null {
  if (label.trim() === '') {
    return 'Enter what the button says.';
  }
  return label.length > LONGEST_LABEL ? 'A button says at most 80 characters.' : null;
}

function isLabel(label: unknown): label is string {
  return typeof label === 'string' && whyNotLabel(label) === null && isPlainText(label);
}

function checkLabel(label: unknown): void {
  if (!isLabel(label)) {
    throw new RangeError('the label of a call to action has 1 to 80 characters');
  }
}

function checkAddress(href: unknown): void {
  if (!isLinkAddress(href)) {
    throw new RangeError(`not a link address: ${String(href)}`);
  }
}

/** One sentence and the button that it leads to. */
export const CallToAction = Node.create({
  name: 'callToAction',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes() {
    return {
      label: { isRequired: true, rendered: false, validate: checkLabel },
      href: { isRequired: true, rendered: false, validate: checkAddress },
    };
  },
  parseHTML() {
    return [
      {
        tag: '[data-call-to-action]',
        contentElement: '.call-to-action-text',
        getAttrs: (element) => {
          const { label, href } = element.dataset;
          return isLabel(label) && isLinkAddress(href) ? { label, href } : false;
        },
      },
    ];
  },
  renderHTML({ node }) {
    const { label, href } = node.attrs as CallToActionAttributes;
    return [
      'div',
      { class: 'call-to-action', 'data-call-to-action': '', 'data-label': label, 'data-href': href },
      ['p', { class: 'call-to-action-text' }, 0],
      ['span', { class: 'button call-to-action-button', contenteditable: 'false' }, label],
    ];
  },
  addKeyboardShortcuts() {
    return { Enter: () => enterBelow(this.editor, this.name) };
  },
});
