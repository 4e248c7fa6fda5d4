import { beforeEach, expect, it } from 'vitest';
import { RARE, TOOLS, isMenu } from '../../../frontend/editor/toolbar/tools.js';
import { shortcutText } from '../../../frontend/editor/actions/shortcuts.js';
import { asksForHelp, showKeyboardHelp } from '../../../frontend/editor/help/keyboard-help.js';
import { asksToSaveVersion } from '../../../frontend/editor/help/save-version-key.js';
import './support/top-layer.js';

beforeEach(() => document.body.replaceChildren());

const listed = () => [...document.querySelectorAll('dialog kbd')].map((each) => each.textContent);

it('the keyboard help lists every shortcut that the toolbar names', () => {
  const contents = TOOLS.map(({ content }) => content(null));
  const actions = [...contents.flatMap((each) => (isMenu(each) ? each.groups.flat() : [each])), ...RARE.flat()];
  const shortcuts = actions.flatMap(({ shortcut }) => (shortcut ? [shortcutText(shortcut)] : []));
  showKeyboardHelp(document.body);
  expect(document.querySelector('dialog')?.getAttribute('aria-label')).toBe('Keyboard help');
  expect(shortcuts.length).toBeGreaterThan(12);
  expect(listed()).toEqual(expect.arrayContaining(shortcuts));
});

it('a question mark asks for it, unless it is typed into something', () => {
  const heard: boolean[] = [];
  document.addEventListener('keydown', (event) => heard.push(asksForHelp(event)), { once: false });
  const field = document.body.appendChild(document.createElement('input'));
  for (const target of [document.body, field]) {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
  }
  expect(heard).toEqual([true, false]);
});

it('Ctrl+Alt+S asks to save a version, and a letter that is typed with AltGr does not', () => {
  const heard: boolean[] = [];
  document.addEventListener('keydown', (event) => heard.push(asksToSaveVersion(event)));
  const held = { code: 'KeyS', ctrlKey: true, altKey: true, bubbles: true };
  const inDialog = document.body.appendChild(document.createElement('dialog'));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { ...held, key: 's' }));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { ...held, key: 'ś', modifierAltGraph: true }));
  inDialog.dispatchEvent(new KeyboardEvent('keydown', { ...held, key: 's' }));
  expect(heard).toEqual([true, false, false]);
  showKeyboardHelp(document.body);
  expect(listed()).toContain('Ctrl+Alt+S');
});
