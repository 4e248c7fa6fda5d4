import type { Editor } from '@tiptap/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import './support/top-layer.js';
import { EditorToolbar } from '../../../frontend/editor/toolbar/toolbar.js';
import { NO_REQUESTS, openBody, paragraph, press } from './support/body.js';

let editor: Editor;
let toolbar: EditorToolbar;
let asked: string[];

beforeEach(async () => {
  document.body.replaceChildren();
  asked = [];
  editor = openBody({ type: 'doc', content: [paragraph('Eat nothing for four hours.')] }, {
    focusToolbar: () => toolbar.focus(),
  });
  toolbar = new EditorToolbar();
  toolbar.editor = editor;
  toolbar.canEdit = true;
  toolbar.requests = {
    ...NO_REQUESTS,
    editLink: () => asked.push('link'),
    editCallToAction: () => asked.push('call to action'),
  };
  document.body.append(toolbar);
  await toolbar.updateComplete;
});

const focusedName = () => document.activeElement?.getAttribute('aria-label');
const menuItems = () => [...toolbar.querySelectorAll('[role^=menuitem]')].map((each) => each.getAttribute('aria-label'));
/** The kinds of callouts, and none. */
const CALLOUT_CHOICES = 4;
const button = (name: string) => toolbar.querySelector<HTMLElement>(`button[aria-label="${name}"]`);

async function open(menu: string): Promise<void> {
  button(menu)?.focus();
  press('ArrowDown');
  await vi.waitFor(() => expect(focusedName()).toBe(menuItems()[0]));
}

async function drawn(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await toolbar.updateComplete;
}

describe('the formatting toolbar is used from the keyboard', () => {
  it('is a named toolbar with one stop of the Tab key', () => {
    expect(toolbar.getAttribute('role')).toBe('toolbar');
    expect(toolbar.getAttribute('aria-label')).toBe('Formatting');
    const stops = [...toolbar.querySelectorAll('button.tool')].filter((each) => (each as HTMLElement).tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  it('holds what is used most under its name, and the rest in a menu', async () => {
    const names = [...toolbar.querySelectorAll('button.tool')].map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual([
      'Paragraph', 'Heading 2', 'Heading 3', 'Heading 4',
      'Bold', 'Italic', 'Link',
      'Bulleted list', 'Numbered list', 'Quote',
      'Callout', 'Table', 'Image', 'Citation',
      'Undo', 'Redo',
      'More',
    ]);
    await open('More');
    expect(menuItems()).toEqual([
      'Superscript', 'Subscript',
      'Question and answer', 'Call to action', 'Horizontal rule',
      'Find and replace', 'Keyboard help',
    ]);
  });

  it('puts what finds no room into the menu, and keeps nothing back', async () => {
    toolbar.room = 358;
    await toolbar.updateComplete;
    const shown = [...toolbar.querySelectorAll('button.tool')].map((each) => each.getAttribute('aria-label'));
    expect(shown.length).toBeLessThan(10);
    expect(shown).toEqual(expect.arrayContaining(['Bold', 'Italic', 'Link', 'Undo', 'More']));
    await open('More');
    expect(menuItems()).toEqual(expect.arrayContaining(['Quote', 'Callout: Warning', 'Redo', 'Keyboard help']));
    expect(shown.length + menuItems().length).toBe(17 + 7 + CALLOUT_CHOICES - 1);
  });

  it('moves through a menu with the arrow keys, and comes back with Escape', async () => {
    await open('Callout');
    expect(focusedName()).toBe('Information');
    press('ArrowDown');
    press('ArrowDown');
    expect(focusedName()).toBe('Emergency');
    press('w');
    expect(focusedName()).toBe('Warning');
    press('Escape');
    expect(focusedName()).toBe('Callout');
  });

  it('moves with the arrow keys, around the ends, and with Home and End', () => {
    toolbar.focus();
    expect(focusedName()).toBe('Paragraph');
    press('ArrowRight');
    expect(focusedName()).toBe('Heading 2');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(focusedName()).toBe('More');
    press('ArrowRight');
    expect(focusedName()).toBe('Paragraph');
    press('End');
    expect(focusedName()).toBe('More');
    press('Home');
    expect(focusedName()).toBe('Paragraph');
  });

  it('is remembered where it was left', () => {
    button('Quote')?.focus();
    editor.view.focus();
    toolbar.focus();
    expect(focusedName()).toBe('Quote');
    expect(button('Quote')?.tabIndex).toBe(0);
  });

  it('is entered with Alt+F10 and left with Escape', () => {
    editor.view.focus();
    press('F10', { altKey: true });
    expect(focusedName()).toBe('Paragraph');
    press('Escape');
    expect(document.activeElement).toBe(editor.view.dom);
  });

  it('formats, gives the focus back and shows what stands at the cursor', async () => {
    editor.commands.selectAll();
    button('Bold')?.click();
    await drawn();
    expect(editor.isActive('bold')).toBe(true);
    expect(document.activeElement).toBe(editor.view.dom);
    expect(button('Bold')?.getAttribute('aria-pressed')).toBe('true');
    expect(button('Italic')?.getAttribute('aria-pressed')).toBe('false');
  });

  it('says that there is nothing to undo without losing its place', async () => {
    expect(button('Undo')?.getAttribute('aria-disabled')).toBe('true');
    editor.commands.insertContent('More.');
    await drawn();
    expect(button('Undo')?.hasAttribute('aria-disabled')).toBe(false);
  });

  it('asks for links and buttons elsewhere', async () => {
    button('Link')?.click();
    await open('More');
    button('Call to action')?.click();
    expect(asked).toEqual(['link', 'call to action']);
  });

  it.each([
    ['leaves', 'end'],
    ['enters', 'start'],
  ] as const)('keeps the focus where it is when the text cursor %s a table meanwhile', async (_, goes) => {
    const cell = { type: 'tableHeader', content: [paragraph('Milk')] };
    const table = { type: 'table', content: [{ type: 'tableRow', content: [cell] }] };
    editor.commands.setContent({ type: 'doc', content: [table, paragraph('Six hours.')] });
    editor.commands.focus(goes === 'end' ? 'start' : 'end');
    await drawn();
    button('Table')?.focus();
    editor.commands.setTextSelection(goes === 'end' ? editor.state.doc.content.size - 1 : 4);
    await drawn();
    await vi.waitFor(() => expect(focusedName()).toBe('Table'));
    press('ArrowRight');
    expect(focusedName()).toBe('Image');
  });

  it('does nothing in a draft that cannot be edited', async () => {
    toolbar.canEdit = false;
    await toolbar.updateComplete;
    button('Heading 2')?.click();
    button('Link')?.click();
    expect(editor.isActive('paragraph')).toBe(true);
    expect(asked).toEqual([]);
    expect(button('Heading 2')?.getAttribute('aria-disabled')).toBe('true');
  });
});
