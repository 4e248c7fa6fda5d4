import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { describe, expect, it } from 'vitest';
import { DraftPart } from '../../../frontend/editor/live/draft-part.js';
import { plainTextView } from '../../../frontend/editor/page/plain-text-view.js';
import { plainTextSchema } from '../../../frontend/editor/schema/schema.js';
import './support/top-layer.js';
import { contentOf, EMPTY_BODY, item, openBody, paragraph, text } from './support/body.js';

const OBSERVED = 0;

/** Inserts a letter as the browser does, which is then as mistaken about the caret as Chromium sometimes is. */
async function typeWithCaretLeftBehind(view: EditorView, block: Element, letter: string): Promise<void> {
  view.focus();
  const letters = document.createTextNode(letter);
  document.getSelection()?.collapse(block, 0);
  block.replaceChildren(letters);
  document.getSelection()?.collapse(block, 0);
  await new Promise((resolve) => setTimeout(resolve, OBSERVED));
}

function lastBlock(view: EditorView): Element {
  return [...view.dom.querySelectorAll('p')].at(-1) as Element;
}

describe('letters stay in the order of typing, whatever the browser says of the caret', () => {
  it('in the first paragraph', async () => {
    const editor = openBody();
    await typeWithCaretLeftBehind(editor.view, lastBlock(editor.view), 'E');
    expect(editor.state.selection.from).toBe(2);
    expect(contentOf(editor)).toEqual([paragraph('E')]);
  });

  it('in the paragraph after a list', async () => {
    const list = { type: 'bulletList', content: [item(paragraph('card'))] };
    const editor = openBody({ type: 'doc', content: [list, { type: 'paragraph' }] });
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    await typeWithCaretLeftBehind(editor.view, lastBlock(editor.view), 'E');
    editor.view.dispatch(editor.state.tr.insertText('ating'));
    expect(contentOf(editor)).toEqual([list, paragraph('Eating')]);
  });

  it('with the mark that was chosen before', async () => {
    const editor = openBody(EMPTY_BODY);
    editor.commands.toggleBold();
    await typeWithCaretLeftBehind(editor.view, lastBlock(editor.view), 'E');
    expect(editor.state.selection.from).toBe(2);
    expect(contentOf(editor)).toEqual([paragraph(text('E', { type: 'bold' }))]);
  });

  it('in the title', async () => {
    const part = new DraftPart('title', 0, 'a test', { isOpen: false, send: () => false });
    const host = document.body.appendChild(document.createElement('div'));
    const go = () => {};
    const field = { label: 'Title', placeholder: '', className: '', longest: 9, isMultiline: false, forward: go, back: go, tell: go };
    const view = plainTextView(host, part, plainTextSchema.node('doc'), field, () => true);
    await typeWithCaretLeftBehind(view, view.dom, 'E');
    expect([view.state.doc.textContent, view.state.selection.from]).toEqual(['E', 1]);
  });
});

describe('a caret that is elsewhere stays there', () => {
  it('when a word that it stands before is corrected', () => {
    const editor = openBody({ type: 'doc', content: [paragraph('teh dose')] });
    const { view } = editor;
    editor.commands.setTextSelection(1);
    const corrected = () => {
      const transaction = view.state.tr.insertText('the', 1, 4);
      return transaction.setSelection(TextSelection.create(transaction.doc, 1));
    };
    const isTaken = view.someProp('handleTextInput', (handle) => handle(view, 1, 4, 'the', corrected));
    expect(isTaken).toBeFalsy();
  });
});
