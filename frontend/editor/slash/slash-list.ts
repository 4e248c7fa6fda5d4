import type { Editor } from '@tiptap/core';
import { html, nothing, render, type TemplateResult } from 'lit';
import { type EditorAction, fullLabelOf } from '../actions/action.js';
import { icon } from '../icons.js';
import { placeBelow } from '../placement.js';
import { choicesFor } from './choices.js';
import type { Slash } from './slash-state.js';

const LIST = 'slash-menu-list';
const optionId = (index: number) => `slash-menu-option-${index}`;

interface Listener {
  choose(action: EditorAction): void;
  mark(index: number): void;
}

/**
 * The menu as it is seen: a listbox in the top layer. The focus stays in the text, which names the marked option in
 * `aria-activedescendant`, as a text box with a list of suggestions does (WAI-ARIA 1.2).
 */
export class SlashList {
  readonly element = document.createElement('div');
  #popup = document.createElement('div');
  #status = document.createElement('div');
  #listener: Listener | null = null;

  constructor() {
    this.#popup.className = 'slash-menu';
    this.#popup.popover = 'manual';
    // The focus, and with it the selection, stays in the text.
    this.#popup.addEventListener('mousedown', (event) => event.preventDefault());
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    this.element.append(this.#popup, this.#status);
  }

  listen(listener: Listener): void {
    this.#listener = listener;
  }

  /** What the text box says of the menu. */
  attributes(slash: Slash | null, editor: Editor): Record<string, string> {
    if (slash === null || slash.active >= choicesFor(editor, slash.typed).length) {
      return {};
    }
    return {
      'aria-haspopup': 'listbox',
      'aria-autocomplete': 'list',
      'aria-controls': LIST,
      'aria-activedescendant': optionId(slash.active),
    };
  }

  show(slash: Slash | null, editor: Editor): void {
    const isOpen = this.#popup.matches(':popover-open');
    const choices = slash ? choicesFor(editor, slash.typed) : [];
    // Whoever writes on after a space means no menu.
    if (slash === null || (choices.length === 0 && slash.typed.includes(' '))) {
      if (isOpen) {
        this.#popup.hidePopover();
        render(nothing, this.#popup);
        this.#status.textContent = '';
      }
      return;
    }
    this.#status.textContent = `Slash menu, ${choices.length === 1 ? '1 choice' : `${choices.length} choices`}`;
    render(this.#list(choices, slash.active), this.#popup);
    if (!isOpen) {
      this.#popup.showPopover();
    }
    const { left, top, bottom } = editor.view.coordsAtPos(slash.from);
    placeBelow(this.#popup, { left, top, bottom });
    this.#popup.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }

  #list(choices: EditorAction[], active: number): TemplateResult {
    if (choices.length === 0) {
      return html`<p class="slash-nothing">Nothing by this name. Esc closes the menu.</p>`;
    }
    // A list that scrolls can be reached; the keys of the text come first for as long as the menu is open.
    return html`<div id=${LIST} role="listbox" aria-label="Slash menu" tabindex="0">
      ${choices.map((action, index) => this.#option(action, index, index === active))}
    </div>`;
  }

  #option(action: EditorAction, index: number, isActive: boolean): TemplateResult {
    return html`<div
      id=${optionId(index)}
      role="option"
      class="slash-option"
      aria-selected=${String(isActive)}
      data-icon=${action.icon}
      @mousemove=${() => !isActive && this.#listener?.mark(index)}
      @click=${() => this.#listener?.choose(action)}
    >
      ${icon(action.icon)}<span>${fullLabelOf(action)}</span>
      ${action.markdown ? html`<kbd aria-hidden="true">${action.markdown.trim()}</kbd>` : nothing}
    </div>`;
  }
}
