import type { Editor } from '@tiptap/core';
import type { EditorRequests } from '../../../../frontend/editor/actions/action.js';
import { DraftPart } from '../../../../frontend/editor/live/draft-part.js';
import { type BodyRequests, bodyEditor } from '../../../../frontend/editor/page/body-editor.js';
import { bodySchema } from '../../../../frontend/editor/schema/schema.js';
import { readDocument } from '../../../../frontend/editor/schema/strict-document.js';
import { atOnce } from '../../../../frontend/editor/slices.js';

const nothing = () => {};

/** A page around the editor that does nothing of what it is asked. */
export const NO_REQUESTS: EditorRequests = {
  editLink: nothing,
  editCallToAction: nothing,
  insertImage: nothing,
  cite: nothing,
  find: nothing,
  showKeyboardHelp: nothing,
};

export const EMPTY_BODY = { type: 'doc', content: [{ type: 'paragraph' }] };

/** A body editor on the page of the test, beside no server. */
export function openBody(document: unknown = EMPTY_BODY, requests: Partial<BodyRequests> = {}): Editor {
  const asked = { ...NO_REQUESTS, insertImageFiles: nothing, focusToolbar: nothing, back: nothing, takeWording: nothing, tell: nothing };
  const host = globalThis.document.body.appendChild(globalThis.document.createElement('div'));
  const part = new DraftPart('body', 0, 'a test', { isOpen: false, send: () => false });
  return atOnce(bodyEditor(host, part, document, { ...asked, ...requests }, true));
}

/** What stands in the editor, read as strictly as the server reads it. */
export function contentOf(editor: Editor): unknown {
  const json = editor.state.doc.toJSON() as { content: unknown };
  readDocument(bodySchema, json);
  return json.content;
}

const event = () => new Event('paste') as ClipboardEvent;

export function pasteHtml(editor: Editor, html: string): void {
  editor.view.pasteHTML(html, event());
}

export function pasteText(editor: Editor, text: string): void {
  editor.view.pasteText(text, event());
}

export function text(words: string, ...marks: object[]): object {
  return marks.length > 0 ? { type: 'text', marks, text: words } : { type: 'text', text: words };
}

export function paragraph(...content: (string | object)[]): object {
  return { type: 'paragraph', content: content.map((each) => (typeof each === 'string' ? text(each) : each)) };
}

export function item(...content: object[]): object {
  return { type: 'listItem', content };
}

/** Types as hands do, letter by letter, so that what reads along reacts. */
export function type(editor: Editor, words: string): void {
  const { view } = editor;
  for (const letter of words) {
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(letter, from, to);
    if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, insert))) {
      view.dispatch(insert());
    }
  }
}

/** Presses a key in whatever has the focus. */
export function press(key: string, modifiers: KeyboardEventInit = {}, target = globalThis.document.activeElement): void {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
}
