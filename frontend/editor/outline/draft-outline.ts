import type { Editor } from '@tiptap/core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { debounced } from '../debounced.js';
import { type OutlineHeading, readingMinutes, wordsBetween } from './headings.js';

const QUIET = 200;
/** What is this far below the window's top, or above, is being read. */
const READING_LINE = 160;

/** The headings of the body, with the section that is being read marked, and how long the text is. */
export class DraftOutline extends LitElement {
  static override properties = {
    editor: { attribute: false },
    headings: { attribute: false },
    words: { attribute: false },
    present: { state: true },
    selected: { state: true },
  };

  declare editor: Editor | null;
  declare headings: OutlineHeading[];
  declare words: number;
  /** The position of the section's heading; -1 above the first. */
  declare present: number;
  /** How many words are selected. */
  declare selected: number;
  #frame = 0;
  #count = debounced(() => this.#countSelected(), QUIET);

  constructor() {
    super();
    this.editor = null;
    this.headings = [];
    this.words = 0;
    this.present = -1;
    this.selected = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('scroll', this.#scrolled, { capture: true });
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#count.cancel();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('editor')) {
      (changed.get('editor') as Editor | null | undefined)?.off('selectionUpdate', this.#selectionChanged);
      this.editor?.on('selectionUpdate', this.#selectionChanged);
      this.selected = 0;
    }
    if (changed.has('headings')) {
      this.#scrolled();
    }
  }

  #selectionChanged = (): void => this.#count.soon();

  #countSelected(): void {
    if (this.editor && !this.editor.isDestroyed) {
      const { from, to } = this.editor.state.selection;
      this.selected = wordsBetween(this.editor.state.doc, from, to);
    }
  }

  #scrolled = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#findPresent();
    });
  };

  #findPresent(): void {
    const isAbove = ({ position }: OutlineHeading) => {
      const node = this.editor?.view.nodeDOM(position);
      return node instanceof Element && node.getBoundingClientRect().top <= READING_LINE;
    };
    if (this.editor && !this.editor.isDestroyed) {
      this.present = this.headings.findLast(isAbove)?.position ?? -1;
    }
  }

  override render(): TemplateResult {
    return html`
      <div class="outline-inner">
        ${this.headings.length > 0
          ? html`<nav aria-label="Outline">
              <ol>
                ${this.headings.map((heading) => this.#entry(heading))}
              </ol>
            </nav>`
          : nothing}
        <p class="draft-figures">${this.#figures()}</p>
      </div>
    `;
  }

  #entry({ level, text, position }: OutlineHeading): TemplateResult {
    return html`<li class="outline-${level}">
      <button
        type="button"
        aria-current=${position === this.present ? 'location' : nothing}
        @click=${() => this.dispatchEvent(new CustomEvent<number>('go', { detail: position }))}
      >
        ${text.trim() === '' ? 'Empty heading' : text}
      </button>
    </li>`;
  }

  #figures(): string {
    const words = count(this.words, 'word');
    return this.selected > 0
      ? `${this.selected.toLocaleString('en')} of ${words} selected`
      : `${words} · ${count(readingMinutes(this.words), 'minute')}`;
  }
}

function count(number: number, unit: string): string {
  return `${number.toLocaleString('en')} ${unit}${number === 1 ? '' : 's'}`;
}

customElements.define('draft-outline', DraftOutline);
