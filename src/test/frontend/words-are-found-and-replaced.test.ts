import type { Editor } from '@tiptap/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FindPanel } from '../../../frontend/editor/find/find-panel.js';
import { type Query, Search } from '../../../frontend/editor/find/search.js';
import { bodySchema } from '../../../frontend/editor/schema/schema.js';
import { contentOf, item, openBody, paragraph, press, text, type } from './support/body.js';

const BOLD = { type: 'bold' };
let editor: Editor;
let panel: FindPanel;

async function open(...content: object[]): Promise<void> {
  document.body.replaceChildren();
  panel = new FindPanel();
  editor = openBody({ type: 'doc', content }, { find: () => void panel.open() });
  panel.editor = editor;
  document.body.append(panel);
  editor.view.focus();
  press('f', { ctrlKey: true, code: 'KeyF' });
  await panel.updateComplete;
}

const field = (name: string) => panel.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)!;
const button = (name: string) =>
  [...panel.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name)!;
const count = () => panel.querySelector('[role=status]')?.textContent;
const selected = () => editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to);
const marks = () => [...editor.view.dom.querySelectorAll('.found')].map((each) => each.textContent);

function enter(name: string, value: string): void {
  field(name).value = value;
  field(name).dispatchEvent(new Event('input', { bubbles: true }));
}

async function look(words: string): Promise<void> {
  enter('Find', words);
  field('Find').focus();
  press('Enter');
  await panel.updateComplete;
}

function found(query: Partial<Query>, ...content: object[]): string[] {
  const body = bodySchema.nodeFromJSON({ type: 'doc', content });
  const search = new Search({ text: '', matchCase: false, wholeWord: false, ...query });
  return search.in(body).map(({ from, to }) => body.textBetween(from, to));
}

describe('words are found', () => {
  it('whatever their case, across formatting, and in every kind of block', () => {
    const body = [
      paragraph('Ketamine and ', text('keta', BOLD), 'mine'),
      { type: 'bulletList', content: [item(paragraph('KETAMINE'))] },
      { type: 'callToAction', attrs: { label: 'Go', href: '/' }, content: [text('ketamine')] },
    ];
    expect(found({ text: 'ketamine' }, ...body)).toEqual(['Ketamine', 'ketamine', 'KETAMINE', 'ketamine']);
    expect(found({ text: 'Ketamine', matchCase: true }, ...body)).toEqual(['Ketamine']);
  });

  it('as whole words, where that is asked for', () => {
    const line = paragraph('day, today, days, Día, día-day');
    expect(found({ text: 'day', wholeWord: true }, line)).toEqual(['day', 'day']);
    expect(found({ text: 'día', wholeWord: true }, line)).toEqual(['Día', 'día']);
  });

  it('as they are written: no sign has a meaning of its own, and a space is any space', () => {
    expect(found({ text: '0.5 mg (i.v.)' }, paragraph('0.5\u00a0mg (i.v.) 0x5 mg (i.v.)'))).toEqual(['0.5\u00a0mg (i.v.)']);
  });
});

describe('the panel finds and replaces', () => {
  beforeEach(() => open(paragraph('one day, two days'), paragraph('the Day after')));

  it('opens with Ctrl+F in the text, counts, and marks all matches', async () => {
    await look('day');
    expect(count()).toBe('1 of 3');
    expect(marks()).toEqual(['day', 'day', 'Day']);
  });

  it('goes through them with Enter and Shift+Enter, around the ends', async () => {
    await look('day');
    press('Enter');
    await panel.updateComplete;
    expect(count()).toBe('2 of 3');
    press('Enter', { shiftKey: true });
    press('Enter', { shiftKey: true });
    await panel.updateComplete;
    expect(count()).toBe('3 of 3');
    expect(selected()).toBe('Day');
  });

  it('says when there is nothing, and takes case and whole words into account', async () => {
    await look('night');
    expect(count()).toBe('Not found');
    await look('day');
    button('Match case').click();
    button('Whole word').click();
    await vi.waitFor(() => expect(count()).toBe('1 of 1'));
    expect(button('Match case').getAttribute('aria-pressed')).toBe('true');
  });

  it('replaces one, and goes on to the next', async () => {
    await look('day');
    enter('Replace with', 'week');
    button('Replace').click();
    await panel.updateComplete;
    expect(contentOf(editor)).toEqual([paragraph('one week, two days'), paragraph('the Day after')]);
    expect(count()).toBe('1 of 2');
  });

  it('replaces all, says how many, and one undo takes all back', async () => {
    type(editor, 'typed before ');
    await look('day');
    enter('Replace with', 'week');
    button('Replace all').click();
    await panel.updateComplete;
    expect(count()).toBe('3 replaced');
    expect(editor.getText({ blockSeparator: '|' })).toContain('two weeks|the week after');
    editor.commands.undo();
    expect(editor.getText({ blockSeparator: '|' })).toBe('typed before one day, two days|the Day after');
  });

  it('leaves the match selected in the text when it is closed with Escape', async () => {
    await look('two');
    press('Escape');
    await panel.updateComplete;
    expect(document.activeElement).toBe(editor.view.dom);
    expect(selected()).toBe('two');
    expect(marks()).toEqual([]);
  });

  it('begins with what is selected', async () => {
    press('Escape');
    editor.commands.setTextSelection({ from: 5, to: 8 });
    press('f', { ctrlKey: true, code: 'KeyF' });
    await panel.updateComplete;
    expect(field('Find').value).toBe('day');
    await vi.waitFor(() => expect(count()).toBe('1 of 3'));
  });

  it('follows what is written meanwhile', async () => {
    await look('day');
    editor.view.dispatch(editor.state.tr.insertText('day ', 1));
    await vi.waitFor(() => expect(count()).toBe('2 of 4'));
  });

  it('keeps formatting, and replaces with nothing too', async () => {
    await open(paragraph('very ', text('very', BOLD), ' good'));
    await look('very');
    enter('Replace with', 'so');
    button('Replace').click();
    button('Replace').click();
    expect(contentOf(editor)).toEqual([paragraph('so ', text('so', BOLD), ' good')]);
    await look('so ');
    enter('Replace with', '');
    button('Replace all').click();
    expect(editor.getText()).toBe('good');
  });
});

it('an article of 20,000 words is searched within a keystroke', () => {
  const body = bodySchema.nodeFromJSON({
    type: 'doc',
    content: Array.from({ length: 400 }, (_each, index) => paragraph(`${'word after word '.repeat(16)}day ${index}`)),
  });
  const search = new Search({ text: 'day', matchCase: false, wholeWord: false });
  expect(search.in(body)).toHaveLength(400);
  const changed = body.replace(0, body.child(0).nodeSize, bodySchema.node('doc', null, [bodySchema.node('paragraph')]).slice(0, 2));
  const start = performance.now();
  expect(search.in(changed)).toHaveLength(399);
  expect(performance.now() - start).toBeLessThan(50);
});
