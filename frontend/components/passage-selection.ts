import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { passageOf, rangesOf, type Passage } from './passages.js';

const HIGHLIGHT = 'passage';

type Asked = 'comment-on-passage' | 'propose-wording';

const ASKED_BY_KEY: Record<string, Asked> = { m: 'comment-on-passage', p: 'propose-wording' };

/** Stands in a rendered document: offers to comment on what is selected there or to reword it, and shows passages. */
class PassageSelection extends LitElement {
  static override properties = { offers: { type: Boolean }, selected: { state: true } };

  declare offers: boolean;
  declare selected: Passage | null;

  #onSelection = (): void => {
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    this.selected = range && this.#text ? passageOf(this.#text, range) : null;
    if (range && this.selected) {
      this.#standBelow(range);
    }
  };

  #onKey = (event: KeyboardEvent): void => {
    const asked = event.ctrlKey && event.altKey ? ASKED_BY_KEY[event.key.toLowerCase()] : undefined;
    if (this.selected && asked) {
      event.preventDefault();
      this.#ask(asked);
    }
  };

  constructor() {
    super();
    this.offers = false;
    this.selected = null;
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.#onSelection);
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.#onSelection);
    document.removeEventListener('keydown', this.#onKey);
    CSS.highlights?.delete(HIGHLIGHT);
  }

  get #text(): HTMLElement | null {
    return this.parentElement;
  }

  /** Scrolls to a passage and lights it up until another one is shown. */
  show(from: number, to: number): void {
    const ranges = this.#text ? rangesOf(this.#text, { from, to }) : [];
    const first = ranges[0]?.startContainer.parentElement;
    if (first) {
      first.closest('details')?.setAttribute('open', '');
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      first.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      CSS.highlights?.set(HIGHLIGHT, new Highlight(...ranges));
    }
  }

  /** Below the last line of the selection, and never beyond the text's edge. */
  #standBelow(range: Range): void {
    const lines = range.getClientRects();
    const last = lines[lines.length - 1] ?? range.getBoundingClientRect();
    const text = this.#text?.getBoundingClientRect();
    if (text) {
      this.style.top = `${last.bottom - text.top + 6}px`;
      this.style.left = `${Math.max(0, Math.min(last.right - text.left - 120, text.width - 250))}px`;
    }
  }

  #ask(what: Asked): void {
    if (this.offers && this.selected) {
      this.dispatchEvent(new CustomEvent(what, { detail: this.selected }));
      this.selected = null;
    }
  }

  #button(what: Asked, words: string, title: string): TemplateResult {
    // What is selected has to stay so while the button is pressed.
    return html`<button
      type="button"
      title=${title}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#ask(what)}
    >
      ${words}
    </button>`;
  }

  protected override render() {
    return this.offers && this.selected
      ? html`${this.#button('comment-on-passage', 'Comment', 'Comment on the selected words (Ctrl+Alt+M)')}
        ${this.#button('propose-wording', 'Propose wording', 'Propose other words in their place (Ctrl+Alt+P)')}`
      : nothing;
  }
}

customElements.define('passage-selection', PassageSelection);
