import { html, LitElement, nothing } from 'lit';
import { passageOf, rangesOf, type Passage } from './passages.js';

const HIGHLIGHT = 'passage';

/** Stands in a rendered document: offers to comment on what is selected there, and shows passages. */
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
    if (this.selected && event.ctrlKey && event.altKey && event.key.toLowerCase() === 'm') {
      event.preventDefault();
      this.#comment();
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
      this.style.left = `${Math.max(0, Math.min(last.right - text.left - 60, text.width - 120))}px`;
    }
  }

  #comment(): void {
    if (this.offers && this.selected) {
      this.dispatchEvent(new CustomEvent('comment-on-passage', { detail: this.selected }));
      this.selected = null;
    }
  }

  protected override render() {
    // What is selected has to stay so while the button is pressed.
    return this.offers && this.selected
      ? html`<button
          type="button"
          title="Comment on the selected words (Ctrl+Alt+M)"
          @pointerdown=${(event: Event) => event.preventDefault()}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => this.#comment()}
        >
          Comment
        </button>`
      : nothing;
  }
}

customElements.define('passage-selection', PassageSelection);
