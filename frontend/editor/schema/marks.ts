import { InputRule, Mark } from '@tiptap/core';
import { isLinkAddress, meantAddress } from './link-address.js';

function checkAddress(href: unknown): void {
  if (!isLinkAddress(href)) {
    throw new RangeError(`not a link address: ${String(href)}`);
  }
}

/** A link with its address and nothing else; what is pasted with an address that may not stand becomes text. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes() {
    return { href: { isRequired: true, validate: checkAddress } };
  },
  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = element.getAttribute('href')?.trim();
          return isLinkAddress(href) ? { href } : false;
        },
      },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ['a', { ...HTMLAttributes, rel: 'noopener noreferrer' }, 0];
  },
  addInputRules() {
    return [
      new InputRule({
        find: /\[([^[\]]+)\]\(([^\s()]+)\)$/,
        handler: ({ state: { tr, schema, doc }, range: { from, to }, match }) => {
          const words = { from: from + 1, to: from + 1 + match[1].length };
          const href = meantAddress(match[2]);
          if (!isLinkAddress(href) || doc.textBetween(words.from, words.to) !== match[1]) {
            return null;
          }
          tr.delete(words.to, to).delete(from, words.from);
          tr.addMark(from, from + match[1].length, schema.marks.link.create({ href }));
          tr.removeStoredMark(schema.marks.link);
          return undefined;
        },
      }),
    ];
  },
});

function raised(name: 'superscript' | 'subscript', tag: 'sup' | 'sub', shortcut: string) {
  return Mark.create({
    name,
    excludes: 'superscript subscript',
    parseHTML() {
      return [{ tag }, { style: `vertical-align=${tag === 'sup' ? 'super' : 'sub'}` }];
    },
    renderHTML() {
      return [tag, 0];
    },
    addKeyboardShortcuts() {
      return { [shortcut]: () => this.editor.commands.toggleMark(name) };
    },
  });
}

export const Superscript = raised('superscript', 'sup', 'Mod-.');
export const Subscript = raised('subscript', 'sub', 'Mod-,');
