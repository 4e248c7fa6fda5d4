import type { Editor } from '@tiptap/core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { debounced } from '../debounced.js';
import { type IconName, icon } from '../icons.js';
import { find, findings, goTo, replaceAll, replacePresent, stopFinding } from './find.js';
import { MOST_MATCHES } from './search.js';

const QUIET = 120;
const LONGEST_PREFILLED = 100;

/** Finds and replaces in the article's body, below the toolbar. */
export class FindPanel extends LitElement {
  static override properties = {
    editor: { attribute: false },
    isOpen: { state: true },
    query: { state: true },
    replacement: { state: true },
    replaced: { state: true },
    tick: { state: true },
  };

  declare editor: Editor | null;
  declare isOpen: boolean;
  declare query: { text: string; matchCase: boolean; wholeWord: boolean };
  declare replacement: string;
  /** How many the last `Replace all` replaced, until something else is done. */
  declare replaced: number | null;
  declare tick: number;
  #search = debounced(() => this.#find(), QUIET);
  /** Whether something was typed that has not been looked for yet. */
  #isBehind = false;

  constructor() {
    super();
    this.editor = null;
    this.isOpen = false;
    this.query = { text: '', matchCase: false, wholeWord: false };
    this.replacement = '';
    this.replaced = null;
    this.tick = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens, with what is selected in the text as what is looked for. */
  async open(): Promise<void> {
    const { editor } = this;
    if (!editor) {
      return;
    }
    const { from, to, empty } = editor.state.selection;
    const selected = empty ? '' : editor.state.doc.textBetween(from, to, '\n');
    if (selected !== '' && selected.length <= LONGEST_PREFILLED && !selected.includes('\n')) {
      this.query = { ...this.query, text: selected };
    }
    this.isOpen = true;
    await this.updateComplete;
    this.querySelector('input')?.select();
    this.#find();
  }

  close(): void {
    this.#search.cancel();
    this.isOpen = false;
    if (this.editor && !this.editor.isDestroyed) {
      stopFinding(this.editor.view);
      this.editor.view.focus();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#search.cancel();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('editor')) {
      (changed.get('editor') as Editor | null | undefined)?.off('transaction', this.#editorChanged);
      this.editor?.on('transaction', this.#editorChanged);
    }
  }

  #editorChanged = (): void => {
    if (this.isOpen) {
      this.tick++;
    }
  };

  override render(): TemplateResult | typeof nothing {
    const { editor } = this;
    if (!this.isOpen || !editor) {
      return nothing;
    }
    return html`
      <div
        class="find-panel"
        role="search"
        aria-label="Find and replace"
        @keydown=${(event: KeyboardEvent) => this.#key(event)}
      >
        <div class="find-row">
          ${this.#field('Find', this.query.text, (text) => this.#change({ text }))}
          <span class="find-count" role="status">${this.#count(editor)}</span>
          ${this.#toggle('Match case', 'caseSensitive', 'matchCase')} ${this.#toggle('Whole word', 'wholeWord', 'wholeWord')}
          ${this.#button('Previous match', 'arrowUp', () => this.#go(-1))}
          ${this.#button('Next match', 'chevronDown', () => this.#go(1))}
          ${this.#button('Close find and replace', 'x', () => this.close())}
        </div>
        <div class="find-row" ?hidden=${!editor.isEditable}>
          ${this.#field('Replace with', this.replacement, (text) => (this.replacement = text))}
          <button type="button" class="button" @click=${() => this.#replace()}>Replace</button>
          <button type="button" class="button" @click=${() => this.#replaceAll()}>Replace all</button>
        </div>
      </div>
    `;
  }

  #field(label: string, value: string, changed: (value: string) => void): TemplateResult {
    return html`<input
      type="text"
      aria-label=${label}
      placeholder=${label}
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      @input=${(event: Event) => changed((event.target as HTMLInputElement).value)}
    />`;
  }

  #toggle(label: string, name: IconName, option: 'matchCase' | 'wholeWord'): TemplateResult {
    const isOn = this.query[option];
    return html`<button
      type="button"
      class="tool"
      aria-label=${label}
      title=${label}
      aria-pressed=${String(isOn)}
      @click=${() => this.#change({ [option]: !isOn })}
    >
      ${icon(name)}
    </button>`;
  }

  #button(label: string, name: IconName, run: () => void): TemplateResult {
    return html`<button type="button" class="tool" aria-label=${label} title=${label} @click=${run}>${icon(name)}</button>`;
  }

  #count(editor: Editor): string {
    if (this.replaced !== null) {
      return `${this.replaced.toLocaleString('en')} replaced`;
    }
    if (this.query.text === '') {
      return '';
    }
    const { count, present } = findings(editor.state);
    const all = `${count.toLocaleString('en')}${count === MOST_MATCHES ? '+' : ''}`;
    return count === 0 ? 'Not found' : `${present.toLocaleString('en')} of ${all}`;
  }

  #key(event: KeyboardEvent): void {
    const isField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && isField) {
      event.preventDefault();
      if (event.target === this.querySelector('input')) {
        this.#go(event.shiftKey ? -1 : 1);
      } else {
        this.#replace();
      }
    } else if (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.querySelector('input')?.select();
    }
    // The toolbar and the desk have keys of their own.
    event.stopPropagation();
  }

  #change(part: Partial<FindPanel['query']>): void {
    this.query = { ...this.query, ...part };
    this.replaced = null;
    this.#isBehind = true;
    this.#search.soon();
  }

  #find(): void {
    this.#search.cancel();
    this.#isBehind = false;
    if (this.isOpen && this.editor) {
      find(this.editor.view, this.query);
    }
  }

  #go(direction: 1 | -1): void {
    this.replaced = null;
    if (this.#isBehind) {
      this.#find();
    } else if (this.editor) {
      goTo(this.editor.view, direction);
    }
  }

  /** What was just typed is shown before it is replaced. */
  #replace(): void {
    this.replaced = null;
    if (this.#isBehind) {
      this.#find();
    } else if (this.editor?.isEditable) {
      replacePresent(this.editor.view, this.replacement);
    }
  }

  #replaceAll(): void {
    if (this.#isBehind) {
      this.#find();
    }
    if (this.editor?.isEditable) {
      this.replaced = replaceAll(this.editor.view, this.replacement);
    }
  }
}

customElements.define('find-panel', FindPanel);
