import { html, nothing, render, type TemplateResult } from 'lit';
import { placeBelow } from '../editor/placement.js';

/** Somebody to mention: what stands behind the "@", and what else is known of them. */
export interface Mentionable {
  written: string;
  credentials: string;
}

interface Server {
  matching(typed: string): Promise<Mentionable[]>;
}

/** What is typed behind an "@" up to a place in a text; null where nobody is being mentioned. */
export function mentionBefore(text: string, caret: number): string | null {
  return /(?:^|[^\p{L}\p{N}])@([^@\n]{0,60})$/u.exec(text.slice(0, caret))?.[1] ?? null;
}

/**
 * Stands behind a text area and suggests people while somebody types "@". The focus stays in the text, which names the
 * marked option in `aria-activedescendant`, as a text box with a list of suggestions does (WAI-ARIA 1.2).
 */
export class MentionSuggestions extends HTMLElement {
  static #lists = 0;

  declare $server: Server;
  readonly #id = `mention-suggestions-${++MentionSuggestions.#lists}`;
  #popup = document.createElement('div');
  #status = document.createElement('div');
  #people: Mentionable[] = [];
  #active = 0;
  #typed: string | null = null;
  /** Closed by Esc until another "@" is typed. */
  #dismissed = false;
  #field: HTMLElement | null = null;

  connectedCallback(): void {
    this.#popup.className = 'mention-list';
    this.#popup.popover = 'manual';
    this.#popup.addEventListener('mousedown', (event) => event.preventDefault());
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    this.append(this.#popup, this.#status);
    this.#field = this.previousElementSibling as HTMLElement | null;
    this.#field?.addEventListener('input', this.#onInput);
    this.#field?.addEventListener('click', this.#onMove);
    this.#field?.addEventListener('keydown', this.#onKey, true);
    this.#field?.addEventListener('focusout', this.#onLeave);
  }

  disconnectedCallback(): void {
    this.#field?.removeEventListener('input', this.#onInput);
    this.#field?.removeEventListener('click', this.#onMove);
    this.#field?.removeEventListener('keydown', this.#onKey, true);
    this.#field?.removeEventListener('focusout', this.#onLeave);
    this.#close();
  }

  get #text(): HTMLTextAreaElement | null {
    return this.#field instanceof HTMLTextAreaElement ? this.#field : (this.#field?.querySelector('textarea') ?? null);
  }

  get #isOpen(): boolean {
    return this.#people.length > 0;
  }

  #onInput = (): void => {
    const typed = this.#mention();
    if (typed === null || typed === '') {
      this.#dismissed = false;
    }
    void this.#suggest(typed);
  };

  #onMove = (): void => {
    if (this.#isOpen && this.#mention() !== this.#typed) {
      this.#close();
    }
  };

  #onLeave = (): void => this.#close();

  #onKey = (event: KeyboardEvent): void => {
    if (!this.#isOpen || event.isComposing) {
      return;
    }
    const chosen = this.#people[this.#active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      this.#mark((this.#active + by + this.#people.length) % this.#people.length);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && chosen) {
      this.#choose(chosen);
    } else if (event.key === 'Escape') {
      this.#dismissed = true;
      this.#close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #mention(): string | null {
    const text = this.#text;
    return text && text.selectionStart === text.selectionEnd ? mentionBefore(text.value, text.selectionStart) : null;
  }

  async #suggest(typed: string | null): Promise<void> {
    this.#typed = typed;
    if (typed === null || this.#dismissed) {
      this.#close();
      return;
    }
    const people = await this.$server.matching(typed);
    // The answer is for what stands there still.
    if (this.#typed === typed && this.isConnected) {
      const isWritten = people.some(({ written }) => typed.startsWith(written));
      this.#show(isWritten ? [] : people);
    }
  }

  #show(people: Mentionable[]): void {
    this.#people = people;
    this.#active = 0;
    if (!this.#isOpen) {
      this.#close();
      return;
    }
    this.#status.textContent = people.length === 1 ? '1 person to mention' : `${people.length} people to mention`;
    this.#draw();
    if (!this.#popup.matches(':popover-open')) {
      this.#popup.showPopover();
    }
    const place = (this.#text ?? this).getBoundingClientRect();
    placeBelow(this.#popup, place);
  }

  #mark(index: number): void {
    this.#active = index;
    this.#draw();
    this.#popup.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }

  #close(): void {
    this.#people = [];
    this.#typed = null;
    this.#status.textContent = '';
    if (this.#popup.isConnected && this.#popup.matches(':popover-open')) {
      this.#popup.hidePopover();
    }
    render(nothing, this.#popup);
    ['aria-controls', 'aria-activedescendant', 'aria-haspopup', 'aria-autocomplete'].forEach((name) =>
      this.#text?.removeAttribute(name),
    );
  }

  /** Writes the name as if it had been typed, so that it can be undone and the field hears of it. */
  #choose({ written }: Mentionable): void {
    const text = this.#text;
    const typed = this.#typed;
    this.#close();
    if (text && typed !== null) {
      const caret = text.selectionStart;
      text.setSelectionRange(caret - typed.length, caret);
      if (!document.execCommand?.('insertText', false, `${written} `)) {
        text.setRangeText(`${written} `, caret - typed.length, caret, 'end');
        text.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    }
  }

  #draw(): void {
    render(this.#list(), this.#popup);
    const text = this.#text;
    text?.setAttribute('aria-haspopup', 'listbox');
    text?.setAttribute('aria-autocomplete', 'list');
    text?.setAttribute('aria-controls', this.#id);
    text?.setAttribute('aria-activedescendant', `${this.#id}-${this.#active}`);
  }

  #list(): TemplateResult {
    return html`<div id=${this.#id} role="listbox" aria-label="People to mention">
      ${this.#people.map((person, index) => this.#option(person, index))}
    </div>`;
  }

  #option(person: Mentionable, index: number): TemplateResult {
    return html`<div
      id="${this.#id}-${index}"
      role="option"
      aria-selected=${String(index === this.#active)}
      @mousemove=${() => index !== this.#active && this.#mark(index)}
      @click=${() => this.#choose(person)}
    >
      ${person.written}${person.credentials === '' ? nothing : html` <small>${person.credentials}</small>`}
    </div>`;
  }
}

customElements.define('mention-suggestions', MentionSuggestions);
