const KEY = 'countersign.places';
/** Older ones are forgotten: who has read on in so many other texts begins this one anew. */
const MOST = 60;
const SOON = 250;

/** How far down each text was read last, as a share of its height, the latest last. */
type Places = [name: string, share: number][];

function places(): Places {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as Places) : [];
  } catch {
    return [];
  }
}

function keep(name: string, share: number): void {
  const others = places().filter(([other]) => other !== name);
  try {
    localStorage.setItem(KEY, JSON.stringify([...others, [name, share]].slice(-MOST)));
  } catch {
    // A browser that keeps nothing begins each text at its top.
  }
}

function scroller(from: Element): Element {
  for (let at = from.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) {
      return at;
    }
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Brings whoever opens a text back to where they were in it. Kept in the browser, under the name of what is read. */
export class KeptPlace extends HTMLElement {
  #scroller: Element | null = null;
  #timer = 0;

  get #name(): string {
    return this.getAttribute('name') ?? '';
  }

  connectedCallback(): void {
    this.hidden = true;
    const found = scroller(this);
    this.#scroller = found;
    const share = places().find(([name]) => name === this.#name)?.[1] ?? 0;
    // After the frame around the view, which asked for the same frame, has gone to the top.
    queueMicrotask(() => requestAnimationFrame(() => this.#begin(found, share)));
  }

  #begin(found: Element, share: number): void {
    if (share > 0 && this.isConnected && found.scrollTop === 0) {
      found.scrollTop = share * found.scrollHeight;
    }
    this.#target.addEventListener('scroll', this.#scrolled, { passive: true });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#target.removeEventListener('scroll', this.#scrolled);
  }

  /** The whole page's scrolling is told to the document alone. */
  get #target(): EventTarget {
    return this.#scroller === document.scrollingElement ? document : (this.#scroller ?? document);
  }

  #scrolled = (): void => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.#scroller) {
        keep(this.#name, this.#scroller.scrollTop / Math.max(1, this.#scroller.scrollHeight));
      }
    }, SOON);
  };
}

customElements.define('kept-place', KeptPlace);
