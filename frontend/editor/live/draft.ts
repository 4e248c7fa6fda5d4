import { freshClientName } from './client-name.js';
import { DraftPart, type Refusal } from './draft-part.js';
import { Keeper, type Safety } from './kept/keeper.js';
import type { Keeping } from './kept/keeping.js';
import type { Base } from './kept/step-store.js';
import { Returning } from './kept/returning.js';
import type { PartName, StepsMessage, Versions } from './messages.js';
import type { Outlet } from './outlet.js';
import { guardUnload } from './unload-guard.js';

const CONFIRMATION_PATIENCE = 5_000;

/** The parts of one draft together, and what earlier visits left unconfirmed in them. */
export class Draft {
  readonly returning: Returning;
  readonly #parts = new Map<PartName, DraftPart>();
  #whenConfirmed: (() => void)[] = [];

  constructor(
    private readonly article: string,
    private readonly outlet: Outlet,
    private readonly keeping: Keeping,
    private readonly listener: { changed(): void; stepsWanted(): void },
  ) {
    this.returning = new Returning(keeping, outlet, { ...listener, changed: () => this.#changed() });
  }

  /** Takes up a part as the server sent it to a person, in place of the one that was there. */
  open(name: PartName, person: string, base: Base): DraftPart {
    const client = freshClientName();
    this.returning.own(client);
    const address = { person, article: this.article, part: name, client };
    const keeper = new Keeper(this.keeping, address, base.version, base);
    const part = new DraftPart(name, base.version, client, this.outlet, keeper);
    part.onChange = () => this.#changed();
    this.#letGo(this.#parts.get(name));
    this.#parts.set(name, part);
    this.#changed();
    return part;
  }

  part(name: PartName): DraftPart | undefined {
    return this.#parts.get(name);
  }

  get #shown(): DraftPart[] {
    return [...this.#parts.values()];
  }

  get #all(): DraftPart[] {
    return [...this.#shown, ...this.returning.parts];
  }

  /** From where on the server has to tell. */
  get versions(): Versions {
    const from = ({ name, version }: DraftPart) => Math.min(version, this.returning.versionOf(name));
    return Object.fromEntries(this.#shown.map((part) => [part.name, from(part)])) as Versions;
  }

  get refused(): DraftPart[] {
    return this.#shown.filter(({ refusal }) => refusal !== null);
  }

  /** How many steps the server has not confirmed, those included that it will never take. */
  get unconfirmed(): number {
    return this.#shown.reduce((sum, { unconfirmed }) => sum + unconfirmed.length, this.returning.unconfirmed);
  }

  /** The least that can be said of everything that is unconfirmed. */
  get safety(): Safety {
    const safeties = this.#all.map(({ keeper }) => keeper?.safety ?? 'in this tab alone');
    return safeties.find((safety) => safety === 'no room') ?? safeties.find((safety) => safety !== 'kept') ?? 'kept';
  }

  /** Whether anything is left that may still be confirmed. */
  get isPending(): boolean {
    const isWaiting = this.#shown.some(({ refusal, unconfirmed }) => refusal === null && unconfirmed.length > 0);
    return isWaiting || this.returning.unconfirmed > 0;
  }

  /** Names the batches under way, or empty when there are none. */
  get underWay(): string {
    return this.#all.map(({ client, sentAt }) => (sentAt === null ? '' : `${client} ${sentAt};`)).join('');
  }

  /** False when steps before these are missing. */
  receive(message: StepsMessage): boolean {
    const isWhole = this.part(message.part)?.receive(message) ?? true;
    return this.returning.receive(message) && isWhole;
  }

  sendUnconfirmed(): void {
    this.#all.forEach((part) => part.sendUnconfirmed());
  }

  catchingUp(): void {
    this.#all.forEach((part) => part.catchingUp());
  }

  caughtUp(): void {
    this.#all.forEach((part) => part.caughtUp());
  }

  /** @param client whose steps; null for those that are shown */
  refuse(name: PartName, client: string | null, refusal: Refusal): void {
    const refused = this.#all.find((part) => part.client === client) ?? this.part(name);
    refused?.refuse(refusal);
  }

  refuseUnconfirmed(refusal: Refusal): void {
    this.#all.filter(({ unconfirmed }) => unconfirmed.length > 0).forEach((part) => part.refuse(refusal));
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

  /** Nothing can be done for it any more here; what is unconfirmed waits for a later visit. */
  end(): void {
    guardUnload(this, false);
    this.#shown.forEach(({ keeper }) => void keeper?.end());
    this.returning.end();
  }

  #letGo(part: DraftPart | undefined): void {
    if (part && part.unconfirmed.length > 0) {
      this.returning.setAside(part);
    } else {
      void part?.keeper?.end();
    }
  }

  #changed(): void {
    const { unconfirmed } = this;
    guardUnload(this, unconfirmed > 0);
    if (unconfirmed === 0) {
      this.#whenConfirmed.splice(0).forEach((confirmed) => confirmed());
    }
    this.listener.changed();
  }
}
