import { AskingAgain } from './asking-again.js';
import { LiveConnection } from './connection.js';
import { Draft } from './draft.js';
import { type Keeping, keepingOfThisBrowser } from './kept/keeping.js';
import {
  CLOSED_FOR_GOOD,
  type OpenedMessage,
  PART_NAMES,
  type RefusedMessage,
  type ServerMessage,
  SESSION_ENDED,
  SIGNED_OUT,
  SOMEBODY_ELSE,
  type StepsMessage,
  UNREACHABLE,
  type Versions,
} from './messages.js';
import { InTurn } from './in-turn.js';
import type { Outlet } from './outlet.js';
import { type SaveState, saveState } from './save-state.js';
import { Company } from './presence/company.js';
import type { SessionListener } from './session-listener.js';
import { Showing } from './showing.js';

/**
 * One person's live editing of one draft, from opening it until the last change is confirmed. It outlives the element
 * that shows it: what is unconfirmed when that goes is still sent.
 */
export class EditingSession {
  readonly draft: Draft;
  readonly company: Company;
  canEdit = false;
  /** Why the draft cannot be edited, or what hinders its saving; null when nothing does. */
  notice: string | null = null;
  isOver = false;
  /** Whether this browser now belongs to somebody other than the person who opened the draft. */
  isOfSomebodyElse = false;
  readonly #article: string;
  #person: string | null = null;
  readonly #showing: Showing;
  #connection: LiveConnection;
  /** Connected, and abreast of what others did. */
  #isLinked = false;
  #isLeaving = false;
  #asking = new AskingAgain(() => this.#catchUp());
  #inTurn = new InTurn<ServerMessage>((message) => this.#received(message));
  /** How often the line was lost. */
  #losses = 0;

  constructor(
    address: URL,
    private readonly listener: SessionListener,
    keeping: Keeping = keepingOfThisBrowser(),
  ) {
    this.#article = address.pathname.replace(/.*\//, '');
    const isOpen = () => this.#isLinked && this.#connection.isOpen;
    const outlet: Outlet = {
      get isOpen() {
        return isOpen();
      },
      send: (message) => isOpen() && this.#connection.send(message),
    };
    this.draft = new Draft(this.#article, outlet, keeping, {
      changed: () => this.#changed(),
      stepsWanted: () => this.#catchUp(),
    });
    this.company = new Company(this.draft, outlet, () => this.listener.changed());
    this.#showing = new Showing(this.draft, (part, document) => {
      part.companions.push(...this.company.plugins(part));
      return this.listener.partOpened(part, document);
    });
    this.#connection = new LiveConnection(address, {
      received: (message) => this.#inTurn.receive(message),
      lost: (code) => this.#lost(code),
      returned: () => this.#catchUp(),
    });
  }

  get saveState(): SaveState {
    const { refused, returning, unconfirmed, safety } = this.draft;
    const isRefused = refused.length > 0;
    const isOffering = returning.offers.length > 0;
    return saveState({ isLinked: this.#isLinked, isRefused, isOffering, unconfirmed, safety });
  }

  /** True as soon as everything is confirmed; false when that could not be had within 5 seconds. */
  flush(): Promise<boolean> {
    return this.draft.whenConfirmed();
  }

  /** Nobody looks any more: ends once nothing is left to send. {@link stay} takes it back. */
  leave(): void {
    this.#isLeaving = true;
    this.#changed();
  }

  stay(): void {
    this.#isLeaving = false;
  }

  /** Shows the stored draft again in place of the parts that the server refused. */
  reload(): void {
    this.#showing.replaceRefused();
    this.#connection.send({ type: 'open' });
  }

  #catchUp(): void {
    if (!this.#showing.isFirst) {
      this.draft.catchingUp();
      this.#connection.send({ type: 'catchUp', versions: this.draft.versions });
    }
  }

  #lost(code: number): boolean {
    this.#isLinked = false;
    this.#losses++;
    // The next line begins with catching up.
    this.#inTurn.forget();
    this.company.lost();
    const sentence = CLOSED_FOR_GOOD[code];
    if (sentence) {
      this.canEdit = false;
      this.#refuseAll(sentence, null);
    } else if (code === SESSION_ENDED) {
      this.notice = SIGNED_OUT;
    } else if (this.#showing.isFirst) {
      this.notice = UNREACHABLE;
    }
    this.#changed();
    return sentence === undefined;
  }

  #received(message: ServerMessage): Promise<void> | undefined {
    switch (message.type) {
      case 'opened':
        return this.#opened(message);
      case 'steps':
        this.#accepted(message);
        break;
      case 'current':
        this.#linked();
        break;
      case 'refused':
        this.#refused(message);
        break;
      case 'presence':
        this.company.received(message, this.#person);
        break;
      case 'article':
        this.listener.articleChanged();
        this.#connection.send({ type: 'open' });
        break;
      case 'pong':
        break;
    }
    return undefined;
  }

  /** The server opens each connection with this. What is on the page stays there, and catches up. */
  #opened(message: OpenedMessage): Promise<void> | undefined {
    this.#person ??= message.you.id;
    this.isOfSomebodyElse = message.you.id !== this.#person;
    if (this.isOfSomebodyElse) {
      this.#standStill();
      return undefined;
    }
    this.canEdit = message.canEdit;
    this.notice = message.canEdit ? null : message.reason;
    const { isFirst } = this.#showing;
    const underWay = this.#showing.take(message, this.#person);
    const losses = this.#losses;
    const shown = () => this.#shown(message, isFirst, losses === this.#losses);
    if (underWay.length === 0) {
      shown();
      return undefined;
    }
    return Promise.all(underWay).then(shown);
  }

  /** @param isOnLine false when the line was lost while the parts were being shown */
  #shown(message: OpenedMessage, isFirst: boolean, isOnLine: boolean): void {
    if (this.isOver) {
      return;
    }
    this.listener.particularsOpened(message.particulars);
    if (isFirst && isOnLine) {
      this.#linked();
    } else {
      this.#catchUp();
      this.#changed();
    }
    void this.draft.returning.lookFor(this.#person ?? message.you.id, this.#article, storedVersions(message));
  }

  /** Nothing that one person typed is ever sent as another's, nor shown to them. */
  #standStill(): void {
    this.#isLinked = false;
    this.canEdit = false;
    this.notice = SOMEBODY_ELSE;
    this.#changed();
  }

  #accepted(message: StepsMessage): void {
    if (this.isOfSomebodyElse) {
      return;
    }
    if (!this.draft.receive(message)) {
      this.#catchUp();
    }
    this.#showWhatWasRestored();
    this.company.stepsReceived();
    this.#asking.accepted();
    this.notice = this.canEdit ? null : this.notice;
    this.draft.sendUnconfirmed();
    this.#changed();
  }

  /** Everything that others did is known here: what is unconfirmed may go, whatever became of the last batch. */
  #linked(): void {
    if (this.isOfSomebodyElse) {
      return;
    }
    this.#isLinked = true;
    this.draft.caughtUp();
    this.#asking.watch('');
    this.draft.sendUnconfirmed();
    this.company.linked();
    this.#changed();
  }

  /** What was typed into a text that another revision replaced is offered; what is shown is what is stored. */
  #showWhatWasRestored(): void {
    if (this.draft.refused.some(({ isReplaced, name }) => isReplaced && !this.#showing.isAwaited(name))) {
      this.reload();
    }
  }

  #refused({ part, client, message, final, reference }: RefusedMessage): void {
    if (!final) {
      this.notice = message;
      this.#asking.refused();
    } else if (part === null) {
      this.#refuseAll(message, reference);
    } else {
      this.draft.refuse(part, client, { message, reference });
    }
    this.listener.refused(message, reference);
    this.#changed();
  }

  #refuseAll(message: string, reference: string | null): void {
    this.notice = message;
    this.draft.refuseUnconfirmed({ message, reference });
  }

  #changed(): void {
    this.#asking.watch(this.#isLinked ? this.draft.underWay : '');
    this.listener.changed();
    if (this.#isLeaving && !this.draft.isPending && !this.isOver) {
      this.#end();
    }
  }

  #end(): void {
    this.isOver = true;
    this.draft.end();
    this.#asking.stop();
    this.company.stop();
    this.#connection.stop();
    this.listener.changed();
  }
}

function storedVersions({ parts }: OpenedMessage): Versions {
  return Object.fromEntries(PART_NAMES.map((name) => [name, parts[name].version])) as Versions;
}
