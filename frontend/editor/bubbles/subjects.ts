import { type Editor, getMarkRange } from '@tiptap/core';
import { html, type TemplateResult } from 'lit';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorRequests } from '../actions/action.js';
import { focused } from '../focused.js';
import { isLinkAddress } from '../schema/link-address.js';

/** Where something stands on the screen. */
export interface Place {
  left: number;
  top: number;
  bottom: number;
}

/** What the cursor stands in, and what can be done with it. */
export interface Subject {
  name: string;
  summary: TemplateResult | string;
  place: Place;
  edit: () => void;
  remove: () => void;
}

export function subjectAt(editor: Editor, requests: EditorRequests): Subject | null {
  const { selection, schema } = editor.state;
  if (selection instanceof NodeSelection && selection.node.type === schema.nodes.citation) {
    return citation(editor, selection, requests);
  }
  if (selection instanceof NodeSelection && selection.node.type === schema.nodes.image) {
    return image(editor, selection.from, requests);
  }
  const { $from } = selection;
  if (!selection.empty) {
    return null;
  }
  const link = getMarkRange($from, schema.marks.link);
  if (link) {
    const start = editor.view.coordsAtPos(link.from, 1);
    return linked(editor, { ...start, bottom: editor.view.coordsAtPos(link.to, -1).bottom }, requests);
  }
  if ($from.parent.type === schema.nodes.callToAction) {
    return callToAction(editor, $from.before(), requests);
  }
  return $from.parent.type === schema.nodes.image ? image(editor, $from.before(), requests) : null;
}

function boxOf(editor: Editor, position: number): Place | null {
  const node = editor.view.nodeDOM(position);
  return node instanceof Element ? node.getBoundingClientRect() : null;
}

function address(href: unknown): TemplateResult | string {
  return isLinkAddress(href)
    ? html`<a href=${href} target="_blank" rel="noopener noreferrer" title="Opens in a new tab">${href}</a>`
    : '';
}

function linked(editor: Editor, place: Place, requests: EditorRequests): Subject {
  return {
    name: 'Link',
    summary: address(editor.getAttributes('link').href),
    place,
    edit: () => requests.editLink(),
    remove: () => focused(editor).extendMarkRange('link').unsetMark('link').run(),
  };
}

function callToAction(editor: Editor, position: number, requests: EditorRequests): Subject | null {
  const place = boxOf(editor, position);
  return (
    place && {
      name: 'Call to action',
      summary: address(editor.getAttributes('callToAction').href),
      place,
      edit: () => requests.editCallToAction(),
      remove: () => focused(editor).setNode('paragraph').run(),
    }
  );
}

function image(editor: Editor, position: number, requests: EditorRequests): Subject | null {
  const place = boxOf(editor, position);
  const alt = editor.state.doc.nodeAt(position)?.attrs.alt as string;
  return (
    place && {
      name: 'Image',
      summary: html`<span class="bubble-text">${alt === '' ? 'Decorative' : `Alt text: ${alt}`}</span>`,
      place,
      edit: () => requests.insertImage(),
      remove: () => focused(editor).deleteNode('image').run(),
    }
  );
}

function citation(editor: Editor, { from }: NodeSelection, requests: EditorRequests): Subject | null {
  const mark = editor.view.nodeDOM(from);
  return mark instanceof HTMLElement
    ? {
        name: 'Citation',
        summary: html`<span class="bubble-text">${mark.ariaLabel ?? ''}</span>`,
        place: mark.getBoundingClientRect(),
        edit: () => requests.cite(),
        remove: () => focused(editor).deleteSelection().run(),
      }
    : null;
}
