import type { Unconfirmed } from '../unconfirmed.js';
import type { Keeping } from './keeping.js';
import type { Base, KeptAddress, StepStore } from './step-store.js';

/** Whether words that the server lacks are safe in this browser. */
export type Safety = 'kept' | 'in this tab alone' | 'no room';

/** Typing is not held up for longer by a browser that is slow to keep it. */
const PATIENCE = 250;
/** After so many steps a fresh base saves a later tab from fetching them all. */
const STEPS_ON_ONE_BASE = 500;
const WORTH_A_BASE = 20;

interface Noted {
  version: number;
  unconfirmed: readonly Unconfirmed[];
}

/**
 * Keeps one part's unconfirmed steps in the browser, one write at a time: what is typed during a write goes with the
 * next. Only what is kept is sent. So what a later tab finds is what the server may have got, and it recognises these
 * steps there instead of sending them twice.
 */
export class Keeper {
  /** Runs when steps may be sent that could not before, and when their safety changed. */
  onKept: () => void = () => {};
  /** Makes a base of what the server has confirmed by now. */
  freshBase: (() => Base) | null = null;
  #noted: Noted;
  #kept: Noted;
  #chunks = 0;
  #baseToWrite: Base | null;
  #baseVersion: number;
  #isWriting = false;
  #isLate = false;
  #trouble: Safety | null = null;
  readonly #held: Promise<() => void>;

  /** @param base what the part was opened with; null when it is kept already */
  constructor(
    private readonly keeping: Keeping,
    readonly address: KeptAddress,
    version: number,
    base: Base | null,
    held = keeping.locks.hold(address.client),
  ) {
    this.#noted = this.#kept = { version, unconfirmed: [] };
    this.#baseToWrite = base;
    this.#baseVersion = version;
    this.#held = held;
    if (!keeping.store) {
      this.#trouble = 'in this tab alone';
    }
  }

  get safety(): Safety {
    return this.#trouble ?? (this.#isLate ? 'in this tab alone' : 'kept');
  }

  /** Whether what was noted last is kept, or cannot be. */
  get maySend(): boolean {
    return this.#trouble !== null || this.#isLate || this.#isKept;
  }

  note(version: number, unconfirmed: readonly Unconfirmed[]): void {
    if (unconfirmed === this.#noted.unconfirmed && version === this.#noted.version) {
      return;
    }
    this.#noted = { version, unconfirmed };
    if (this.keeping.store && !this.#isWriting && !this.#isKept) {
      void this.#writeUntilKept(this.keeping.store);
    }
  }

  /** Nothing more will be noted. What is confirmed leaves no trace; the rest stays for a later tab. */
  async end(): Promise<void> {
    const release = await this.#held;
    const store = await this.keeping.store;
    if (store && this.#noted.unconfirmed.length === 0) {
      await store.remove(this.address).catch(() => {});
    }
    release();
  }

  /** Nobody wants it any more. */
  discard(): Promise<void> {
    this.#noted = { ...this.#noted, unconfirmed: [] };
    return this.end();
  }

  get #isKept(): boolean {
    return this.#kept === this.#noted || (this.#chunks === 0 && this.#noted.unconfirmed.length === 0);
  }

  async #writeUntilKept(opening: Promise<StepStore | null>): Promise<void> {
    this.#isWriting = true;
    const late = window.setTimeout(() => this.#tell(true), PATIENCE);
    try {
      await this.#held;
      const store = await opening;
      if (store === null) {
        throw new Error('This browser keeps nothing.');
      }
      while (!this.#isKept) {
        await this.#write(store, this.#noted);
      }
      this.#trouble = null;
    } catch (error) {
      this.#chunks = 0;
      this.#trouble = (error as Error).name === 'QuotaExceededError' ? 'no room' : 'in this tab alone';
    }
    window.clearTimeout(late);
    this.#isWriting = false;
    this.#tell(false);
  }

  #tell(isLate: boolean): void {
    this.#isLate = isLate;
    this.onKept();
  }

  async #write(store: StepStore, noted: Noted): Promise<void> {
    if (noted.unconfirmed.length === 0) {
      await store.removeSteps(this.address);
      this.#chunks = 0;
    } else {
      const written = this.#continues(noted) ? this.#kept.unconfirmed.length : 0;
      const chunk = written === 0 ? 0 : this.#chunks;
      const base = this.#baseFor(noted);
      const fresh = noted.unconfirmed.slice(written);
      const steps = fresh.flatMap(({ wire }) => wire);
      const isTakingBack = fresh.flatMap((each) => each.wire.map(() => each.isTakingBack));
      await store.write(this.address, { version: noted.version, steps, isTakingBack, chunk, base });
      this.#chunks = chunk + 1;
      this.#baseVersion = base?.version ?? this.#baseVersion;
      this.#baseToWrite = null;
    }
    this.#kept = noted;
  }

  /** Whether it is what was kept last, and more. */
  #continues({ version, unconfirmed }: Noted): boolean {
    const before = this.#kept.unconfirmed;
    return this.#chunks > 0 && version === this.#kept.version && unconfirmed[before.length - 1] === before.at(-1);
  }

  #baseFor({ version, unconfirmed }: Noted): Base | null {
    const isStale = version - this.#baseVersion > STEPS_ON_ONE_BASE && unconfirmed.length < WORTH_A_BASE;
    return isStale && this.freshBase ? this.freshBase() : this.#baseToWrite;
  }
}
