import type { IconName } from '../icons.js';
import { focused } from '../focused.js';
import type { EditorAction } from './action.js';
import { wrap } from './placing.js';

export const PARAGRAPH: EditorAction = {
  label: 'Paragraph',
  icon: 'pilcrow',
  shortcut: 'Mod-Alt-0',
  keywords: 'text plain',
  isPressed: (editor) => editor.isActive('paragraph'),
  run: (editor) => focused(editor).setNode('paragraph').run(),
};

function heading(level: 2 | 3 | 4): EditorAction {
  return {
    label: `Heading ${level}`,
    icon: `heading${level}`,
    shortcut: `Mod-Alt-${level}`,
    markdown: `${'#'.repeat(level)} `,
    keywords: `h${level} title section`,
    isPressed: (editor) => editor.isActive('heading', { level }),
    run: (editor) => focused(editor).toggleNode('heading', 'paragraph', { level }).run(),
  };
}

export const HEADINGS = [heading(2), heading(3), heading(4)];

type MarkName = 'bold' | 'italic' | 'superscript' | 'subscript';

function mark(label: string, name: MarkName, shortcut: string, markdown?: string): EditorAction {
  return {
    label,
    icon: name,
    shortcut,
    ...(markdown ? { markdown } : {}),
    isPressed: (editor) => editor.isActive(name),
    run: (editor) => focused(editor).toggleMark(name).run(),
  };
}

export const BOLD = mark('Bold', 'bold', 'Mod-b', '**bold**');
export const ITALIC = mark('Italic', 'italic', 'Mod-i', '*italic*');
export const SUPERSCRIPT = mark('Superscript', 'superscript', 'Mod-.');
export const SUBSCRIPT = mark('Subscript', 'subscript', 'Mod-,');

export const LINK: EditorAction = {
  label: 'Link',
  icon: 'link',
  shortcut: 'Mod-k',
  markdown: '[words](address)',
  isPressed: (editor) => editor.isActive('link'),
  run: (_editor, requests) => requests.editLink(),
};

type ListName = 'bulletList' | 'orderedList';

function list(label: string, icon: IconName, name: ListName, shortcut: string, markdown: string): EditorAction {
  return {
    label,
    icon,
    shortcut,
    markdown,
    keywords: name === 'bulletList' ? 'ul points unordered' : 'ol steps ordered',
    isPressed: (editor) => editor.isActive(name),
    run: (editor) => focused(editor).toggleList(name, 'listItem').run(),
  };
}

export const BULLETED_LIST = list('Bulleted list', 'list', 'bulletList', 'Mod-Shift-8', '- ');
export const NUMBERED_LIST = list('Numbered list', 'listOrdered', 'orderedList', 'Mod-Shift-7', '1. ');

export const QUOTE: EditorAction = {
  label: 'Quote',
  icon: 'quote',
  shortcut: 'Mod-Shift-9',
  markdown: '> ',
  keywords: 'blockquote citation',
  isPressed: (editor) => editor.isActive('blockquote'),
  run: (editor) => (editor.isActive('blockquote') ? focused(editor).lift('blockquote').run() : wrap(editor, 'blockquote')),
};

export const UNDO: EditorAction = {
  label: 'Undo',
  icon: 'undo',
  shortcut: 'Mod-z',
  isDisabled: (editor) => !editor.can().undo(),
  run: (editor) => focused(editor).undo().run(),
};

export const REDO: EditorAction = {
  label: 'Redo',
  icon: 'redo',
  shortcut: 'Mod-Shift-z',
  isDisabled: (editor) => !editor.can().redo(),
  run: (editor) => focused(editor).redo().run(),
};
