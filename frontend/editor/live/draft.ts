import { DraftPart, type Refusal } from './draft-part.js';
import type { BrowserMessage, PartName, Versions } from './messages.js';

/** The parts of one draft together. */
export class Draft {
  readonly #parts = new Map<PartName, DraftPart>();

  constructor(
    private readonly send: (message: BrowserMessage) => boolean,
    private readonly onChange: () => void,
  ) {}

  /** Takes up a part as the server sent it, in place of the one that was there. */
  open(name: PartName, version: number): DraftPart {
    const part = new DraftPart(name, version, this.send);
    part.onChange = this.onChange;
    this.#parts.set(name, part);
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

  get isWaiting(): boolean {
    return this.#all.some(({ isWaiting }) => isWaiting);
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
}
