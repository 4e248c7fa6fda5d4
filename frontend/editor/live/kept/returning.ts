import type { DraftPart } from '../draft-part.js';
import type { PartName, StepsMessage, Versions } from '../messages.js';
import type { Outlet } from '../outlet.js';
import type { Keeping } from './keeping.js';
import { LeftBehind } from './left-behind.js';
import type { Offer } from './offer.js';
import type { KeptAddress, KeptSteps, StepStore } from './step-store.js';
import { textOfSteps } from './text-of-steps.js';

const UNTOLD = 'They were typed in another tab or at an earlier visit, and cannot be merged by themselves.';
const OLDER = 'The stored draft is older than the one they were typed into.';

/** What other tabs of this person left behind in this draft: sent where it can be, offered where it cannot. */
export class Returning {
  readonly offers: Offer[] = [];
  #left: LeftBehind[] = [];
  /** The tabs' editors that are looked after already. */
  #known = new Set<string>();
  #isOver = false;

  constructor(
    private readonly keeping: Keeping,
    private readonly outlet: Outlet,
    private readonly listener: { changed(): void; stepsWanted(): void },
  ) {}

  get parts(): DraftPart[] {
    return this.#left.map(({ part }) => part);
  }

  /** How many steps wait to be taken by the server. */
  get unconfirmed(): number {
    return this.#left.reduce((sum, { stepsLeft }) => sum + stepsLeft.length, 0);
  }

  /** From which version on a part has to be told, or infinity. */
  versionOf(name: PartName): number {
    return Math.min(...this.#left.filter(({ part }) => part.name === name).map(({ version }) => version));
  }

  /** An editor of this tab, whose steps are no one else's. */
  own(client: string): void {
    this.#known.add(client);
  }

  /** Takes up what tabs left behind that do not live any more; what others hold as soon as they do not. */
  async lookFor(person: string, article: string, stored: Versions): Promise<void> {
    const store = await this.keeping.store;
    this.#left.filter(({ part, version }) => version > stored[part.name]).forEach((left) => this.#giveUp(left, OLDER));
    const found = store ? await store.of(person, article).catch(() => []) : [];
    const fresh = found.filter(({ client }) => !this.#known.has(client));
    fresh.forEach(({ client }) => this.#known.add(client));
    // Each waits for as long as the tab lives that it is of.
    fresh.forEach((address) => void this.#takeOver(store as StepStore, address, stored).catch(console.error));
  }

  /** A part of this tab's that the server will not take and that the person wants to see as it is stored. */
  setAside(part: DraftPart): void {
    part.onChange = () => {};
    this.#offer(part.name, part.client, wireOf(part), part.refusal?.message ?? UNTOLD, () => void part.keeper?.discard());
  }

  receive(message: StepsMessage): boolean {
    const concerned = this.#left.filter(({ part }) => part.name === message.part);
    return concerned.map((left) => this.#tell(left, message)).every(Boolean);
  }

  /** Others may take over what is left here. */
  end(): void {
    this.#isOver = true;
    this.#left.forEach(({ part }) => void part.keeper?.end());
  }

  #tell(left: LeftBehind, message: StepsMessage): boolean {
    try {
      return left.receive(message);
    } catch (error) {
      console.error('What an earlier visit left behind cannot be merged', error);
      this.#giveUp(left, UNTOLD);
      return true;
    }
  }

  async #takeOver(store: StepStore, address: KeptAddress, stored: Versions): Promise<void> {
    const release = await this.keeping.locks.hold(address.client);
    const kept = await store.read(address);
    if (this.#isOver || kept.steps.length === 0) {
      await (this.#isOver || !this.keeping.locks.canTell ? null : store.remove(address));
      release();
      return;
    }
    const dismiss = () => void store.remove(address).then(release);
    if (!this.keeping.locks.canTell || kept.version > stored[address.part]) {
      const reason = kept.version > stored[address.part] ? OLDER : UNTOLD;
      this.#offer(address.part, address.client, kept.steps, reason, dismiss);
    } else {
      this.#bringBack(kept, release, dismiss);
    }
  }

  #bringBack(kept: KeptSteps, release: () => void, dismiss: () => void): void {
    const { address, base, steps } = kept;
    try {
      if (base === null) {
        throw new Error('The document that they changed was not kept.');
      }
      const left = new LeftBehind({ ...kept, base }, this.keeping, this.outlet, release);
      left.part.onChange = () => this.#settle(left);
      this.#left.push(left);
      this.listener.stepsWanted();
    } catch (error) {
      console.error('What an earlier visit left behind cannot be read', error);
      this.#offer(address.part, address.client, steps, UNTOLD, dismiss);
    }
  }

  #settle(left: LeftBehind): void {
    if (left.part.refusal) {
      this.#giveUp(left, left.part.refusal.message);
    } else if (left.isDone) {
      this.#forget(left);
      void left.part.keeper?.end();
    }
    this.listener.changed();
  }

  #giveUp(left: LeftBehind, reason: string): void {
    if (this.#forget(left)) {
      const dismiss = () => void left.part.keeper?.discard();
      this.#offer(left.part.name, left.part.client, left.stepsLeft, reason, dismiss);
    }
  }

  #forget(left: LeftBehind): boolean {
    const wasThere = this.#left.includes(left);
    this.#left = this.#left.filter((each) => each !== left);
    return wasThere;
  }

  #offer(part: PartName, client: string, steps: readonly unknown[], reason: string, drop: () => void): void {
    const offer: Offer = {
      client,
      part,
      text: textOfSteps(steps),
      reason,
      dismiss: () => {
        this.offers.splice(this.offers.indexOf(offer), 1);
        drop();
        this.listener.changed();
      },
    };
    this.offers.push(offer);
    this.listener.changed();
  }
}

function wireOf(part: DraftPart): unknown[] {
  return part.unconfirmed.flatMap(({ wire }) => wire);
}
