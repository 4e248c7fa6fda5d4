/** The events by which an element tells the page around it what is so. */
export class Announcements {
  readonly #element: HTMLElement;
  readonly #lastTold = new Map<string, string>();

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  tell(name: string, detail: object): void {
    this.#element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** Only when it differs from what was told last. */
  tellOnce(name: string, detail: object): void {
    const told = JSON.stringify(detail);
    if (this.#lastTold.get(name) !== told) {
      this.#lastTold.set(name, told);
      this.tell(name, detail);
    }
  }

  /** Whoever listens now may know nothing yet. */
  startAnew(): void {
    this.#lastTold.clear();
  }
}
