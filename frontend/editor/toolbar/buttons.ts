import type { Editor } from '@tiptap/core';
import type { IconName } from '../icons.js';
import { focused } from '../focused.js';

/** What the toolbar cannot do by itself. */
export interface ToolbarRequests {
  editLink(): void;
  editCallToAction(): void;
}

export interface ToolbarButton {
  label: string;
  icon: IconName;
  /** As in a keyboard shortcut of ProseMirror: `Mod-b`. */
  shortcut?: string;
  isPressed?: (editor: Editor) => boolean;
  isDisabled?: (editor: Editor) => boolean;
  run: (editor: Editor, requests: ToolbarRequests) => unknown;
}

function heading(level: 2 | 3 | 4): ToolbarButton {
  return {
    label: `Heading ${level}`,
    icon: `heading${level}`,
    shortcut: `Mod-Alt-${level}`,
    isPressed: (editor) => editor.isActive('heading', { level }),
    run: (editor) => focused(editor).toggleNode('heading', 'paragraph', { level }).run(),
  };
}

function mark(label: string, name: 'bold' | 'italic' | 'superscript' | 'subscript', shortcut: string): ToolbarButton {
  return {
    label,
    icon: name,
    shortcut,
    isPressed: (editor) => editor.isActive(name),
    run: (editor) => focused(editor).toggleMark(name).run(),
  };
}

function list(label: string, icon: IconName, name: 'bulletList' | 'orderedList', shortcut: string): ToolbarButton {
  return {
    label,
    icon,
    shortcut,
    isPressed: (editor) => editor.isActive(name),
    run: (editor) => focused(editor).toggleList(name, 'listItem').run(),
  };
}

/** Sets a passage off; what cannot stand inside, headings for instance, becomes paragraphs. */
export function wrap(editor: Editor, name: string, attributes: Record<string, unknown> = {}): boolean {
  const chain = focused(editor);
  return (editor.can().wrapIn(name, attributes) ? chain : chain.clearNodes()).wrapIn(name, attributes).run();
}

/** The buttons in their groups; the menu of callouts stands first in the fourth. */
export const BUTTON_GROUPS: ToolbarButton[][] = [
  [
    {
      label: 'Paragraph',
      icon: 'pilcrow',
      shortcut: 'Mod-Alt-0',
      isPressed: (editor) => editor.isActive('paragraph'),
      run: (editor) => focused(editor).setNode('paragraph').run(),
    },
    heading(2),
    heading(3),
    heading(4),
  ],
  [
    mark('Bold', 'bold', 'Mod-b'),
    mark('Italic', 'italic', 'Mod-i'),
    mark('Superscript', 'superscript', 'Mod-.'),
    mark('Subscript', 'subscript', 'Mod-,'),
    {
      label: 'Link',
      icon: 'link',
      shortcut: 'Mod-k',
      isPressed: (editor) => editor.isActive('link'),
      run: (_editor, requests) => requests.editLink(),
    },
  ],
  [
    list('Bulleted list', 'list', 'bulletList', 'Mod-Shift-8'),
    list('Numbered list', 'listOrdered', 'orderedList', 'Mod-Shift-7'),
    {
      label: 'Quote',
      icon: 'quote',
      shortcut: 'Mod-Shift-9',
      isPressed: (editor) => editor.isActive('blockquote'),
      run: (editor) =>
        editor.isActive('blockquote') ? focused(editor).lift('blockquote').run() : wrap(editor, 'blockquote'),
    },
  ],
  [
    {
      label: 'Call to action',
      icon: 'pointer',
      isPressed: (editor) => editor.isActive('callToAction'),
      run: (_editor, requests) => requests.editCallToAction(),
    },
    {
      label: 'Horizontal rule',
      icon: 'minus',
      run: (editor) => focused(editor).setHorizontalRule().run(),
    },
  ],
  [
    {
      label: 'Undo',
      icon: 'undo',
      shortcut: 'Mod-z',
      isDisabled: (editor) => !editor.can().undo(),
      run: (editor) => focused(editor).undo().run(),
    },
    {
      label: 'Redo',
      icon: 'redo',
      shortcut: 'Mod-Shift-z',
      isDisabled: (editor) => !editor.can().redo(),
      run: (editor) => focused(editor).redo().run(),
    },
  ],
];

const IS_APPLE = /mac|iphone|ipad/i.test(navigator.platform);

/** `Ctrl+Shift+8`, or `⇧⌘8` on Apple's keyboards. */
export function shortcutText(shortcut: string): string {
  const keys = shortcut.split('-').map((key) => (key.length === 1 ? key.toUpperCase() : key));
  if (!IS_APPLE) {
    return keys.join('+').replace('Mod', 'Ctrl');
  }
  return ['Alt', 'Shift', 'Mod']
    .filter((key) => keys.includes(key))
    .map((key) => ({ Alt: '⌥', Shift: '⇧', Mod: '⌘' })[key])
    .concat(keys.at(-1))
    .join('');
}

/** The same for `aria-keyshortcuts`. */
export function shortcutAttribute(shortcut: string): string {
  return shortcut.replaceAll('-', '+').replace('Mod', IS_APPLE ? 'Meta' : 'Control');
}
