import { DraftPart, type Refusal } from './draft-part.js';
import type { BrowserMessage, PartName, Versions } from './messages.js';
import { guardUnload } from './unload-guard.js';

const CONFIRMATION_PATIENCE = 5_000;

/** The parts of one draft together. */
export class Draft {
  readonly #parts = new Map<PartName, DraftPart>();
  #whenConfirmed: (() => void)[] = [];

  constructor(
    private readonly send: (message: BrowserMessage) => boolean,
    private readonly onChange: () => void,
  ) {}

  /** Takes up a part as the server sent it, in place of the one that was there. */
  open(name: PartName, version: number): DraftPart {
    const part = new DraftPart(name, version, this.send);
    part.onChange = () => this.#changed();
    this.#parts.set(name, part);
    this.#changed();
    return part;
  }

  part(name: PartName): DraftPart | undefined {
    return this.#parts.get(name);
  }

  get #all(): DraftPart[] {
    return [...this.#parts.values()];
  }

  get versions(): Versions {
    return Object.fromEntries(this.#all.map(({ name, version }) => [name, version])) as Versions;
  }

  get refused(): DraftPart[] {
    return this.#all.filter(({ refusal }) => refusal !== null);
  }

  /** How many steps the server has not confirmed, those included that it will never take. */
  get unconfirmed(): number {
    return this.#all.reduce((sum, { unconfirmed }) => sum + unconfirmed, 0);
  }

  /** Whether anything is left that may still be confirmed. */
  get isPending(): boolean {
    return this.#all.some(({ refusal, unconfirmed }) => refusal === null && unconfirmed > 0);
  }

  /** Names the batches under way, or empty when there are none. */
  get underWay(): string {
    return this.#all.map(({ name, sentAt }) => (sentAt === null ? '' : `${name} ${sentAt};`)).join('');
  }

  sendUnconfirmed(): void {
    this.#all.forEach((part) => part.sendUnconfirmed());
  }

  forgetBatches(): void {
    this.#all.forEach((part) => part.forgetBatch());
  }

  refuseUnconfirmed(refusal: Refusal): void {
    this.#all.filter(({ unconfirmed }) => unconfirmed > 0).forEach((part) => part.refuse(refusal));
  }

  /** True as soon as nothing is unconfirmed; false when that could not be had in time. */
  async whenConfirmed(): Promise<boolean> {
    if (this.unconfirmed === 0) {
      return true;
    }
    return new Promise((resolve) => {
      const patience = window.setTimeout(() => resolve(false), CONFIRMATION_PATIENCE);
      this.#whenConfirmed.push(() => {
        window.clearTimeout(patience);
        resolve(true);
      });
    });
  }

  /** Nothing can be done for it any more. */
  letGo(): void {
    guardUnload(this, false);
  }

  #changed(): void {
    const { unconfirmed } = this;
    guardUnload(this, unconfirmed > 0);
    if (unconfirmed === 0) {
      this.#whenConfirmed.splice(0).forEach((confirmed) => confirmed());
    }
    this.onChange();
  }
}
