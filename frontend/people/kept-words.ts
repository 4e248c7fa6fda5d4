import { StepStore } from '../editor/live/kept/step-store.js';

/** `<kept-words>`: shows what stands in it where this browser keeps words that the server does not have yet. */
export class KeptWords extends HTMLElement {
  connectedCallback(): void {
    this.hidden = true;
    void this.#showIfNeeded();
  }

  async #showIfNeeded(): Promise<void> {
    const store = typeof indexedDB === 'undefined' ? null : await StepStore.open(indexedDB);
    this.hidden = (await store?.keepsSteps().catch(() => false)) !== true;
  }
}

customElements.define('kept-words', KeptWords);
