import type { Editor } from '@tiptap/core';
import { DraftPart } from '../../../../frontend/editor/live/draft-part.js';
import { type BodyRequests, bodyEditor } from '../../../../frontend/editor/page/body-editor.js';
import { bodySchema } from '../../../../frontend/editor/schema/schema.js';
import { readDocument } from '../../../../frontend/editor/schema/strict-document.js';

export const EMPTY_BODY = { type: 'doc', content: [{ type: 'paragraph' }] };

/** A body editor on the page of the test, beside no server. */
export function openBody(document: unknown = EMPTY_BODY, requests: Partial<BodyRequests> = {}): Editor {
  const nothing = () => {};
  const asked = { editLink: nothing, editCallToAction: nothing, focusToolbar: nothing, back: nothing, tell: nothing };
  const host = globalThis.document.body.appendChild(globalThis.document.createElement('div'));
  const part = new DraftPart('body', 0, 'a test', { isOpen: false, send: () => false });
  return bodyEditor(host, part, readDocument(bodySchema, document), { ...asked, ...requests }, true);
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
