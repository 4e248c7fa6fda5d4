const KEY = 'countersign.unsent';
/** Of more fields than these nobody comes back to the oldest. */
const MOST = 30;

/** What somebody has typed and not sent, the latest last. */
type Unsent = [name: string, words: string][];

function unsent(): Unsent {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as Unsent) : [];
  } catch {
    return [];
  }
}

function keep(name: string, words: string): void {
  const others = unsent().filter(([other]) => other !== name);
  try {
    localStorage.setItem(KEY, JSON.stringify(words === '' ? others : [...others, [name, words]].slice(-MOST)));
  } catch {
    // A browser that keeps nothing still sends what is typed.
  }
}

interface Field extends HTMLElement {
  value: string;
}

/**
 * Stands behind a text area and keeps in the browser what is typed there until it is sent: a session that ends meanwhile
 * takes nothing along. Whoever opens the field again goes on from there.
 */
export class UnsentWords extends HTMLElement {
  #field: Field | null = null;

  connectedCallback(): void {
    this.hidden = true;
    requestAnimationFrame(() => {
      const field = this.#before();
      if (!field || !this.isConnected) {
        return;
      }
      this.#field = field;
      const kept = unsent().find(([name]) => name === this.#name)?.[1] ?? '';
      if (kept !== '' && !field.value) {
        field.value = kept;
        // As typing does: by the one or the other the server hears of it
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      field.addEventListener('value-changed', this.#typed);
    });
  }

  disconnectedCallback(): void {
    this.#field?.removeEventListener('value-changed', this.#typed);
    this.#field = null;
  }

  get #name(): string {
    return this.getAttribute('name') ?? '';
  }

  #before(): Field | null {
    for (let at = this.previousElementSibling; at; at = at.previousElementSibling) {
      if (at.localName === 'vaadin-text-area') {
        return at as Field;
      }
    }
    return null;
  }

  #typed = (): void => {
    keep(this.#name, this.#field?.value ?? '');
  };
}

// Told to the page, since a field is often gone by the time that its words are sent
window.addEventListener('unsent-words-sent', (event) => keep((event as CustomEvent<string>).detail, ''));

customElements.define('unsent-words', UnsentWords);
