import { type EditorAction, fullLabelOf } from '../actions/action.js';
import { FIND, KEYBOARD_HELP } from '../actions/page-actions.js';
import { HORIZONTAL_RULE } from '../actions/block-actions.js';
import { shortcutText } from '../actions/shortcuts.js';
import {
  BOLD,
  BULLETED_LIST,
  HEADINGS,
  ITALIC,
  LINK,
  NUMBERED_LIST,
  PARAGRAPH,
  QUOTE,
  REDO,
  SUBSCRIPT,
  SUPERSCRIPT,
  UNDO,
} from '../actions/text-actions.js';
import { SAVE_VERSION_SHORTCUT } from './save-version-key.js';

/** What is pressed or typed, and to what effect. */
export interface HelpEntry {
  effect: string;
  keys: string[];
}

export interface HelpGroup {
  name: string;
  entries: HelpEntry[];
}

function entry(effect: string, ...shortcuts: string[]): HelpEntry {
  return { effect, keys: shortcuts.map(shortcutText) };
}

function pressed(...actions: EditorAction[]): HelpEntry[] {
  return actions.flatMap((action) => (action.shortcut ? [entry(fullLabelOf(action), action.shortcut)] : []));
}

function typed(...actions: EditorAction[]): HelpEntry[] {
  return actions.flatMap((action) => (action.markdown ? [{ effect: fullLabelOf(action), keys: [action.markdown] }] : []));
}

/** Every shortcut of the editor. Those of actions are the ones that the toolbar names. */
export const HELP_GROUPS: HelpGroup[] = [
  { name: 'Words', entries: pressed(BOLD, ITALIC, SUPERSCRIPT, SUBSCRIPT, LINK) },
  { name: 'Lines', entries: pressed(PARAGRAPH, ...HEADINGS, BULLETED_LIST, NUMBERED_LIST, QUOTE) },
  {
    name: 'Insert',
    entries: [{ effect: 'Anything, from a menu: at the start of a line or after a space', keys: ['/'] }],
  },
  {
    name: 'As you type',
    entries: typed(...HEADINGS, BULLETED_LIST, NUMBERED_LIST, QUOTE, HORIZONTAL_RULE, BOLD, ITALIC, LINK),
  },
  {
    name: 'Tables',
    entries: [
      entry('Next cell; in the last one a new row', 'Tab'),
      entry('Cell before', 'Shift-Tab'),
      entry('Add and delete rows and columns: Table in the toolbar', 'Alt-F10'),
    ],
  },
  { name: 'Lists', entries: [entry('One level deeper', 'Tab'), entry('One level up', 'Shift-Tab')] },
  {
    name: 'Around the text',
    entries: [
      ...pressed(UNDO, REDO, FIND),
      entry('Go to the toolbar; Esc leads back', 'Alt-F10'),
      entry('Save a version', SAVE_VERSION_SHORTCUT),
      ...pressed(KEYBOARD_HELP),
      { effect: 'Keyboard help, outside the text', keys: ['?'] },
    ],
  },
];
