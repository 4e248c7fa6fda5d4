/** Takes messages one after the other: one that takes its time holds up those that come after it. */
export class InTurn<T> {
  #waiting: T[] = [];
  #isBusy = false;

  /** @param take a promise where it takes its time */
  constructor(private readonly take: (message: T) => Promise<void> | undefined) {}

  receive(message: T): void {
    this.#waiting.push(message);
    this.#goOn();
  }

  /** Those that have not had their turn will never have it. */
  forget(): void {
    this.#waiting = [];
  }

  #goOn(): void {
    while (!this.#isBusy && this.#waiting.length > 0) {
      const taking = this.take(this.#waiting.shift() as T);
      if (taking) {
        this.#isBusy = true;
        void taking.finally(() => {
          this.#isBusy = false;
          this.#goOn();
        });
      }
    }
  }
}
