import type { Editor } from '@tiptap/core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { IconName } from '../icons.js';
import { icon } from '../icons.js';
import { placeBelow } from '../placement.js';
import { wrap } from './buttons.js';
import { CALLOUT_KINDS, CALLOUT_LABELS, type CalloutKind } from '../schema/callout.js';
import { focused } from '../focused.js';

const ICON_OF_KIND: Record<CalloutKind, IconName> = { info: 'info', warning: 'triangleAlert', emergency: 'siren' };

/** The button that sets a passage off as a callout, with the menu of their kinds. */
export class CalloutMenu extends LitElement {
  static override properties = { editor: { attribute: false }, canEdit: { attribute: false }, tick: { attribute: false } };

  declare editor: Editor | null;
  declare canEdit: boolean;
  /** Changes whenever the editor does. */
  declare tick: number;

  constructor() {
    super();
    this.editor = null;
    this.canEdit = false;
    this.tick = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #menu(): HTMLElement | null {
    return this.querySelector('[role=menu]');
  }

  get #button(): HTMLElement | null {
    return this.querySelector('button');
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  }

  get #isOpen(): boolean {
    return this.#menu?.matches(':popover-open') === true;
  }

  override render(): TemplateResult {
    const current = this.editor?.getAttributes('callout').kind as CalloutKind | undefined;
    return html`
      <button
        type="button"
        class="tool tool-menu"
        aria-label="Callout"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-pressed=${String(current !== undefined)}
        aria-disabled=${this.canEdit ? nothing : 'true'}
        data-tooltip="Callout"
        tabindex="-1"
        @click=${() => (this.#isOpen ? this.#close() : this.#open())}
        @keydown=${(event: KeyboardEvent) => this.#buttonKey(event)}
      >
        ${icon('info')}${icon('chevronDown')}
      </button>
      <div
        class="editor-menu"
        role="menu"
        aria-label="Callout"
        popover
        @keydown=${(event: KeyboardEvent) => this.#menuKey(event)}
        @toggle=${(event: ToggleEvent) => this.#button?.setAttribute('aria-expanded', String(event.newState === 'open'))}
      >
        ${CALLOUT_KINDS.map((kind) => this.#item(kind, current))}
        ${current
          ? html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.#choose(null)}>
              <span class="icon"></span>No callout
            </button>`
          : nothing}
      </div>
    `;
  }

  #item(kind: CalloutKind, current: CalloutKind | undefined): TemplateResult {
    return html`<button
      type="button"
      role="menuitemradio"
      tabindex="-1"
      aria-checked=${String(kind === current)}
      class="callout-choice-${kind}"
      @click=${() => this.#choose(kind)}
    >
      ${icon(ICON_OF_KIND[kind])}${CALLOUT_LABELS[kind]}
    </button>`;
  }

  #open(): void {
    if (this.canEdit && this.#menu && this.#button) {
      this.#menu.showPopover();
      placeBelow(this.#menu, this.#button.getBoundingClientRect());
      this.#items[0]?.focus();
    }
  }

  #close(): void {
    this.#menu?.hidePopover();
    this.#button?.focus();
  }

  #choose(kind: CalloutKind | null): void {
    this.#menu?.hidePopover();
    const { editor } = this;
    if (!editor) {
      return;
    }
    if (kind === null) {
      focused(editor).lift('callout').run();
    } else if (editor.isActive('callout')) {
      focused(editor).updateAttributes('callout', { kind }).run();
    } else {
      wrap(editor, 'callout', { kind });
    }
  }

  #buttonKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#open();
    }
  }

  #menuKey(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next: Record<string, number> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    // The toolbar around the menu has keys of its own.
    event.stopPropagation();
    if (event.key in next) {
      event.preventDefault();
      items[next[event.key]]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      this.#close();
    }
  }
}

customElements.define('callout-menu', CalloutMenu);
