import type { Editor } from '@tiptap/core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type EditorAction, type EditorRequests, fullLabelOf } from '../actions/action.js';
import { shortcutAttribute, shortcutText } from '../actions/shortcuts.js';
import { icon } from '../icons.js';
import { placeBelow } from '../placement.js';
import type { ToolMenu } from './tools.js';

/** A button of the toolbar that opens a menu. */
export class ToolMenuButton extends LitElement {
  static override properties = {
    menu: { attribute: false },
    editor: { attribute: false },
    requests: { attribute: false },
    canEdit: { attribute: false },
    tick: { attribute: false },
    isOpen: { state: true },
  };

  declare menu: ToolMenu;
  declare editor: Editor | null;
  declare requests: EditorRequests | null;
  declare canEdit: boolean;
  /** Changes whenever the editor does. */
  declare tick: number;
  declare isOpen: boolean;

  constructor() {
    super();
    this.menu = { label: '', icon: 'ellipsis', groups: [] };
    this.editor = null;
    this.requests = null;
    this.canEdit = false;
    this.tick = 0;
    this.isOpen = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #popup(): HTMLElement | null {
    return this.querySelector('[role=menu]');
  }

  get #button(): HTMLElement | null {
    return this.querySelector('button');
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  }

  override render(): TemplateResult {
    const { label, icon: name, isPressed, groups } = this.menu;
    return html`
      <button
        type="button"
        class="tool tool-menu"
        aria-label=${label}
        aria-haspopup="menu"
        aria-expanded=${String(this.isOpen)}
        aria-pressed=${isPressed && this.editor ? String(isPressed(this.editor)) : nothing}
        aria-disabled=${this.canEdit ? nothing : 'true'}
        data-tooltip=${label}
        tabindex="-1"
        @click=${() => void (this.isOpen ? this.#close() : this.#open())}
        @keydown=${(event: KeyboardEvent) => this.#buttonKey(event)}
      >
        ${icon(name)}${icon('chevronDown')}
      </button>
      <div
        class="editor-menu"
        role="menu"
        aria-label=${label}
        popover
        @keydown=${(event: KeyboardEvent) => this.#menuKey(event)}
        @toggle=${(event: ToggleEvent) => (this.isOpen = event.newState === 'open')}
      >
        ${this.isOpen ? groups.map((group) => this.#group(group)) : nothing}
      </div>
    `;
  }

  #group(group: EditorAction[]): TemplateResult {
    return html`<div role="group">${group.map((action) => this.#item(action))}</div>`;
  }

  #item(action: EditorAction): TemplateResult {
    const { editor } = this;
    const { shortcut, isPressed, isChoice, isDisabled } = action;
    const isOff = !editor || isDisabled?.(editor) === true;
    const isOn = isPressed && editor ? isPressed(editor) : null;
    const state = isOn === null ? 'menuitem' : isChoice ? 'menuitemradio' : 'menuitemcheckbox';
    const label = this.menu.label === 'More' ? fullLabelOf(action) : action.label;
    return html`<button
      type="button"
      role=${state}
      tabindex="0"
      aria-checked=${isOn === null ? nothing : String(isOn)}
      aria-disabled=${isOff ? 'true' : nothing}
      aria-label=${label}
      aria-keyshortcuts=${shortcut ? shortcutAttribute(shortcut) : nothing}
      data-icon=${action.icon}
      @click=${() => !isOff && this.#choose(action)}
    >
      ${icon(action.icon)}<span>${label}</span>${shortcut ? html`<kbd>${shortcutText(shortcut)}</kbd>` : nothing}
    </button>`;
  }

  async #open(): Promise<void> {
    if (this.canEdit && this.#popup && this.#button) {
      this.isOpen = true;
      await this.updateComplete;
      this.#popup.showPopover();
      placeBelow(this.#popup, this.#button.getBoundingClientRect());
      this.#items[0]?.focus();
    }
  }

  #close(): void {
    this.#popup?.hidePopover();
    this.#button?.focus();
  }

  #choose(action: EditorAction): void {
    this.#popup?.hidePopover();
    if (this.editor && this.requests) {
      action.run(this.editor, this.requests);
    }
  }

  #buttonKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      void this.#open();
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
    } else if (event.key.length === 1 && event.key !== ' ') {
      this.#goToLetter(event.key, at);
    }
  }

  #goToLetter(letter: string, at: number): void {
    const items = this.#items;
    const inTurn = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    const starts = (item: HTMLElement) => item.ariaLabel?.toLowerCase().startsWith(letter.toLowerCase());
    inTurn.find(starts)?.focus();
  }
}

customElements.define('tool-menu', ToolMenuButton);
