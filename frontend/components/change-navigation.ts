import { html, LitElement } from 'lit';

/** Whatever is typed there is text, and no command. */
const textFields = 'input, textarea, select, [contenteditable]';

/**
 * Leads from change to change of the comparison on this page: by its buttons, by `n` and `p`, and by Alt with the arrow
 * keys. The focus goes along, so that a screen reader reads what it is at.
 */
class ChangeNavigation extends LitElement {
  static override properties = { total: { type: Number }, current: { state: true } };

  declare total: number;
  declare current: number;

  private readonly onKey = (event: KeyboardEvent) => {
    const target = event.composedPath()[0];
    if (event.ctrlKey || event.metaKey || (target instanceof Element && target.closest(textFields))) {
      return;
    }
    const forward = event.altKey ? event.key === 'ArrowDown' : event.key === 'n';
    const back = event.altKey ? event.key === 'ArrowUp' : event.key === 'p';
    if (forward || back) {
      event.preventDefault();
      this.go(forward ? 1 : -1);
    }
  };

  constructor() {
    super();
    this.total = 0;
    this.current = 0;
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('total')) {
      this.current = 0;
    }
  }

  /** From the last one on to the first, and the other way round. */
  private go(by: number) {
    if (this.total === 0) {
      return;
    }
    const start = this.current === 0 && by < 0 ? 1 : this.current;
    this.current = ((((start - 1 + by) % this.total) + this.total) % this.total) + 1;
    this.show(document.getElementById(`change-${this.current}`));
  }

  private show(change: HTMLElement | null) {
    document.querySelectorAll('.change.current').forEach((other) => other.classList.remove('current'));
    if (change) {
      change.classList.add('current');
      change.closest('details')?.setAttribute('open', '');
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      change.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      change.focus({ preventScroll: true });
    }
  }

  protected override render() {
    const none = this.total === 0;
    return html`
      <button type="button" ?disabled=${none} title="p, or Alt with arrow up" @click=${() => this.go(-1)}>
        Previous change
      </button>
      <button type="button" ?disabled=${none} title="n, or Alt with arrow down" @click=${() => this.go(1)}>
        Next change
      </button>
      <span class="change-counter" role="status">${this.counter()}</span>
    `;
  }

  private counter(): string {
    if (this.total === 0) {
      return '';
    }
    return this.current === 0 ? `${this.total} to see` : `${this.current} of ${this.total}`;
  }
}

customElements.define('change-navigation', ChangeNavigation);
