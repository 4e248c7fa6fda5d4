import type { Editor } from '@tiptap/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentOf, item, openBody, paragraph, press, text, type } from './support/body.js';
import './support/top-layer.js';

let editor: Editor;

beforeEach(() => {
  document.body.replaceChildren();
  editor = openBody();
  editor.view.focus();
});

const list = () => document.querySelector('[role=listbox]');
const options = () => [...document.querySelectorAll('[role=option]')];
const offered = () => options().map((option) => option.querySelector('span:not(.icon)')?.textContent);
const marked = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');

function open(content: object[]): void {
  document.body.replaceChildren();
  editor = openBody({ type: 'doc', content });
  editor.view.focus();
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
}

describe('the slash menu offers what an article can hold', () => {
  it('opens at the start of a line, with its name and the marked choice in the text box', () => {
    type(editor, '/');
    expect(list()?.getAttribute('aria-label')).toBe('Slash menu');
    const { dom } = editor.view;
    expect(dom.getAttribute('role')).toBe('textbox');
    expect(dom.getAttribute('aria-controls')).toBe(list()?.id);
    expect(dom.getAttribute('aria-activedescendant')).toBe(options()[0].id);
    expect(document.querySelector('[role=status]')?.textContent).toBe(`Slash menu, ${options().length} choices`);
  });

  it('offers every block that the schema knows', () => {
    type(editor, '/');
    expect(offered()).toEqual(
      expect.arrayContaining([
        'Paragraph', 'Heading 2', 'Heading 3', 'Heading 4', 'Bulleted list', 'Numbered list', 'Quote', 'Table',
        'Callout: Information', 'Callout: Warning', 'Callout: Emergency', 'Question and answer', 'Call to action',
        'Horizontal rule', 'Image', 'Citation',
      ]),
    );
  });

  it('opens after a space, and never inside a word or a link', () => {
    type(editor, 'and');
    type(editor, '/');
    expect(list()).toBeNull();
    type(editor, 'or ');
    type(editor, '/');
    expect(list()).not.toBeNull();
    open([paragraph(text('see ', { type: 'link', attrs: { href: '/a' } }), text('x', { type: 'link', attrs: { href: '/a' } }))]);
    editor.commands.setTextSelection(5);
    type(editor, '/');
    expect(list()).toBeNull();
  });

  it('filters by name and by what else people call it', () => {
    type(editor, '/head');
    expect(offered()).toEqual(['Heading 2', 'Heading 3', 'Heading 4']);
    type(editor, 'ing 3');
    expect(offered()).toEqual(['Heading 3']);
    press('Escape');
    type(editor, ' /faq');
    expect(offered()).toEqual(['Question and answer']);
  });

  it('is used with the arrow keys and Enter, and leaves nothing of what was typed', () => {
    type(editor, '/list');
    expect(offered()).toEqual(['Bulleted list', 'Numbered list']);
    press('ArrowUp');
    expect(marked()).toBe(1);
    press('ArrowDown');
    press('ArrowDown');
    expect(marked()).toBe(1);
    press('Enter');
    expect(list()).toBeNull();
    expect(contentOf(editor)).toEqual([
      { type: 'orderedList', attrs: { start: 1 }, content: [item({ type: 'paragraph' })] },
    ]);
  });

  it('is used with the mouse', () => {
    type(editor, '/quote');
    (options()[0] as HTMLElement).click();
    expect(contentOf(editor)).toEqual([{ type: 'blockquote', content: [{ type: 'paragraph' }] }]);
  });

  it('closes with Escape, keeps what was typed, and stays closed', () => {
    type(editor, '/tab');
    press('Escape');
    expect(list()).toBeNull();
    type(editor, 'le');
    expect(list()).toBeNull();
    expect(contentOf(editor)).toEqual([paragraph('/table')]);
  });

  it('closes where the slash is deleted or the cursor leaves', () => {
    type(editor, 'a /t');
    editor.commands.setTextSelection(1);
    expect(list()).toBeNull();
    editor.commands.setTextSelection(5);
    expect(list()).toBeNull();
  });

  it('gives Enter back where there is nothing by the name', () => {
    type(editor, '/xyzzy');
    expect(options()).toHaveLength(0);
    press('Enter');
    expect(contentOf(editor)).toEqual([paragraph('/xyzzy'), { type: 'paragraph' }]);
  });

  it('puts a question below the list in which it was asked for', () => {
    open([{ type: 'bulletList', content: [item(paragraph('one '))] }]);
    editor.commands.setTextSelection(7);
    type(editor, '/question');
    press('Enter');
    type(editor, 'Why?');
    expect(contentOf(editor)).toEqual([
      { type: 'bulletList', content: [item(paragraph('one '))] },
      {
        type: 'questionAndAnswer',
        content: [
          { type: 'question', content: [text('Why?')] },
          { type: 'answer', content: [{ type: 'paragraph' }] },
        ],
      },
      { type: 'paragraph' },
    ]);
  });
});
