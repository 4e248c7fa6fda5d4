import type { Editor } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import type { DraftPart } from '../live/draft-part.js';
import type { PartName } from '../live/messages.js';
import { plainTextSchema } from '../schema/schema.js';
import { readDocument } from '../schema/strict-document.js';
import { asOneLine } from '../schema/text-characters.js';
import { inSlices } from '../slices.js';
import { type BodyRequests, bodyEditor } from './body-editor.js';
import { type PlainTextField, plainTextView } from './plain-text-view.js';

export type PageRequests = Omit<BodyRequests, 'back'> & { textChanged(part: PartName): void };

/** Title, summary and body of one draft as a page: three editors, one below the other. */
export class DraftPage {
  readonly element = document.createElement('div');
  /** Null until the whole text is on the page. */
  body: Editor | null = null;
  /** How often the body was taken away, or what had been made of it by then. */
  #removals = 0;
  #hosts: Record<PartName, HTMLElement>;
  #plain = new Map<PartName, EditorView>();

  constructor(
    private readonly requests: PageRequests,
    private readonly isEditable: (part: PartName) => boolean,
  ) {
    this.element.className = 'draft-page';
    const host = () => this.element.appendChild(document.createElement('div'));
    this.#hosts = { title: host(), summary: host(), body: host() };
  }

  /**
   * Shows a part, in place of what was shown of it before: the body a slice at a time, so that no text is too long. Throws
   * when this editor does not know its document.
   *
   * @returns false when something else was shown there, or nothing, before it was whole
   */
  async show(part: DraftPart, json: unknown): Promise<boolean> {
    const { name } = part;
    if (name === 'body') {
      this.#remove(name);
      this.body = await this.#body(part, json);
      if (!this.body) {
        return false;
      }
    } else {
      const editable = () => this.isEditable(name);
      const shown = readDocument(plainTextSchema, json);
      this.#remove(name);
      this.#plain.set(name, plainTextView(this.#hosts[name], part, shown, this.#field(name), editable));
    }
    const onChange = part.onChange;
    part.onChange = () => {
      onChange();
      this.requests.textChanged(name);
    };
    this.requests.textChanged(name);
    return true;
  }

  #body(part: DraftPart, json: unknown): Promise<Editor | null> {
    const removals = this.#removals;
    const requests = { ...this.requests, back: () => this.#focus('summary') };
    const making = bodyEditor(this.#hosts.body, part, json, requests, this.isEditable('body'));
    return inSlices(making, () => removals === this.#removals);
  }

  get title(): string {
    return this.#plain.get('title')?.state.doc.textContent ?? '';
  }

  /** Asks anew which parts can be edited. */
  refreshEditable(): void {
    this.#plain.forEach((view) => view.setProps({}));
    const canEdit = this.isEditable('body');
    if (this.body && this.body.isEditable !== canEdit) {
      this.body.setEditable(canEdit, false);
    }
  }

  focusBody(): void {
    this.body?.view.focus();
  }

  /** What stands in a part, to be taken elsewhere. */
  contentOf(name: PartName): { text: string; html: string } {
    if (name === 'body' && this.body) {
      return { text: this.body.getText({ blockSeparator: '\n\n' }), html: this.body.getHTML() };
    }
    const text = this.#plain.get(name)?.state.doc.textContent ?? '';
    return { text, html: '' };
  }

  /** Puts words after what stands in a part, each line a paragraph. False when they do not fit. */
  insertAtEnd(name: PartName, text: string): boolean {
    const view = name === 'body' ? this.body?.view : this.#plain.get(name);
    if (!view) {
      return false;
    }
    const { schema, doc, tr } = view.state;
    const end = doc.content.size;
    if (name === 'body') {
      const lines = text.split('\n').map((line) => schema.nodes.paragraph.create(null, schema.text(line)));
      view.dispatch(tr.insert(end, lines).scrollIntoView());
    } else {
      view.dispatch(tr.insertText(`${end > 0 ? ' ' : ''}${asOneLine(text)}`, end));
    }
    return view.state.doc !== doc;
  }

  scrollToHeading(position: number): void {
    const heading = this.body?.view.nodeDOM(position);
    if (this.body && heading instanceof HTMLElement) {
      this.body.commands.setTextSelection(position + 1);
      this.body.view.focus();
      const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      heading.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
    }
  }

  /** Selects the node at a position, and shows it. */
  select(position: number): void {
    if (this.body) {
      this.body.commands.setNodeSelection(position);
      this.body.view.focus();
      const node = this.body.view.nodeDOM(position);
      (node instanceof Element ? node : node?.parentElement)?.scrollIntoView({ block: 'center' });
    }
  }

  /** Selects the text between two positions, and shows where it begins. */
  selectText(from: number, to: number): void {
    if (this.body) {
      this.body.commands.setTextSelection({ from, to });
      this.body.view.focus();
      const { node } = this.body.view.domAtPos(from);
      (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
    }
  }

  destroy(): void {
    (['title', 'summary', 'body'] as const).forEach((name) => this.#remove(name));
    this.element.remove();
  }

  #remove(name: PartName): void {
    if (name === 'body') {
      this.#removals++;
      this.body?.destroy();
      this.body = null;
    }
    this.#plain.get(name)?.destroy();
    this.#plain.delete(name);
    this.#hosts[name].replaceChildren();
  }

  #focus(name: PartName): void {
    if (name === 'body') {
      this.body?.commands.setTextSelection(0);
      this.body?.view.focus();
    } else {
      this.#plain.get(name)?.focus();
    }
  }

  #field(name: 'title' | 'summary'): PlainTextField {
    const tell = (sentence: string) => this.requests.tell(sentence);
    return name === 'title'
      ? {
          label: 'Title',
          placeholder: 'Title',
          className: 'article-title',
          longest: 300,
          isMultiline: false,
          forward: () => this.#focus('summary'),
          back: () => {},
          tell,
        }
      : {
          label: 'Summary',
          placeholder: 'Summary: what this article tells, in a sentence or two',
          className: 'article-summary',
          longest: 1_000,
          isMultiline: true,
          forward: () => this.#focus('body'),
          back: () => this.#focus('title'),
          tell,
        };
  }
}
