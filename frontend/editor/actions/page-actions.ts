import type { EditorAction } from './action.js';

export const FIND: EditorAction = {
  label: 'Find and replace',
  icon: 'search',
  shortcut: 'Mod-f',
  run: (_editor, requests) => requests.find(),
};

export const KEYBOARD_HELP: EditorAction = {
  label: 'Keyboard help',
  icon: 'keyboard',
  shortcut: 'Mod-/',
  run: (_editor, requests) => requests.showKeyboardHelp(),
};
