import type { Editor } from '@tiptap/core';
import { html, render } from 'lit';
import type { EditorRequests } from '../actions/action.js';
import { placeBelow } from '../placement.js';
import { type Subject, subjectAt } from './subjects.js';

/** While the cursor stands in a link, a call to action, an image or a citation: what it is, and what can be done with it. */
export class Bubble {
  readonly element = document.createElement('div');
  #frame = 0;

  constructor(
    private readonly editor: Editor,
    private readonly requests: EditorRequests,
  ) {
    this.element.className = 'editor-bubble';
    this.element.popover = 'manual';
    this.element.setAttribute('role', 'group');
    editor.on('transaction', this.#refresh);
    editor.on('focus', this.#refresh);
    editor.on('blur', this.#refresh);
    this.element.addEventListener('focusout', this.#refresh);
    window.addEventListener('scroll', this.#refresh, { capture: true, passive: true });
    window.addEventListener('resize', this.#refresh);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    window.removeEventListener('scroll', this.#refresh, { capture: true });
    window.removeEventListener('resize', this.#refresh);
    this.element.remove();
  }

  /** In the next frame: the focus has arrived by then, and typing does not wait. */
  #refresh = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#show();
    });
  };

  #show(): void {
    if (this.editor.isDestroyed || !this.element.isConnected) {
      return;
    }
    const subject = this.#isWanted() ? subjectAt(this.editor, this.requests) : null;
    if (subject === null || subject.place.bottom < 0 || subject.place.top > window.innerHeight) {
      this.element.hidePopover();
      return;
    }
    this.#draw(subject);
    this.element.showPopover();
    placeBelow(this.element, subject.place);
  }

  #isWanted(): boolean {
    const isHere = this.editor.isFocused || this.element.contains(document.activeElement);
    return isHere && this.editor.isEditable;
  }

  #draw({ name, summary, edit, remove }: Subject): void {
    this.element.setAttribute('aria-label', name);
    const keepFocus = (event: Event) => event.preventDefault();
    render(
      html`
        ${summary}
        <button type="button" class="button quiet" @mousedown=${keepFocus} @click=${edit}>Edit</button>
        <button type="button" class="button quiet" @mousedown=${keepFocus} @click=${remove}>Remove</button>
      `,
      this.element,
    );
  }
}
