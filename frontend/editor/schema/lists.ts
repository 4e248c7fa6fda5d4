import { wrappingInputRule } from '@tiptap/core';
import { BulletList as TiptapBulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem as TiptapListItem } from '@tiptap/extension-list/item';
import { Node } from '@tiptap/core';

const LAST_START = 999_999;

function checkStart(start: unknown): void {
  if (!Number.isInteger(start) || (start as number) < 1 || (start as number) > LAST_START) {
    throw new RangeError(`a numbered list starts between 1 and ${LAST_START}, not at ${String(start)}`);
  }
}

function startOf(text: string | null): number {
  const start = Number.parseInt(text ?? '1', 10);
  return start >= 1 && start <= LAST_START ? start : 1;
}

export const BulletList = TiptapBulletList.extend({ group: 'block flow list' });

export const ListItem = TiptapListItem.extend({ content: 'paragraph flow*' });

/** Not TipTap's own: that one carries a `type` attribute which the document format does not know. */
export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block flow list',
  content: 'listItem+',
  addAttributes() {
    return {
      start: {
        default: 1,
        validate: checkStart,
        parseHTML: (element: HTMLElement) => startOf(element.getAttribute('start')),
        renderHTML: ({ start }: Record<string, unknown>) => (start === 1 ? {} : { start }),
      },
    };
  },
  parseHTML() {
    return [{ tag: 'ol' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['ol', HTMLAttributes, 0];
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleList('orderedList', 'listItem') };
  },
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,6})[.)]\s$/,
        type: this.type,
        getAttributes: (match) => ({ start: startOf(match[1]) }),
        joinPredicate: (match, list) => list.childCount + list.attrs.start === Number(match[1]),
      }),
    ];
  },
});
