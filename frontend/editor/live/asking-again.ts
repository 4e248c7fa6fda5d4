const ANSWER_PATIENCE = 10_000;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/** When to ask the server again: after a batch whose answer never came, and after a refusal that may not last. */
export class AskingAgain {
  #underWay = '';
  #unanswered: number | undefined;
  #retry: number | undefined;
  #retryWait = FIRST_RETRY;

  constructor(private readonly ask: () => void) {}

  /** Takes note of the batches under way, by a name that changes with them; empty when there are none. */
  watch(underWay: string): void {
    if (underWay !== this.#underWay) {
      this.#underWay = underWay;
      window.clearTimeout(this.#unanswered);
      this.#unanswered = underWay ? window.setTimeout(this.ask, ANSWER_PATIENCE) : undefined;
    }
  }

  /** Waits longer with each refusal in a row. */
  refused(): void {
    window.clearTimeout(this.#retry);
    this.#retry = window.setTimeout(this.ask, this.#retryWait);
    this.#retryWait = Math.min(LONGEST_RETRY, this.#retryWait * 2);
  }

  accepted(): void {
    this.#retryWait = FIRST_RETRY;
  }

  stop(): void {
    window.clearTimeout(this.#unanswered);
    window.clearTimeout(this.#retry);
  }
}
