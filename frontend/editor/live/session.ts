import { LiveConnection } from './connection.js';
import { Draft } from './draft.js';
import type { DraftPart } from './draft-part.js';
import {
  type BrowserMessage,
  CLOSED_FOR_GOOD,
  type OpenedMessage,
  PART_NAMES,
  type PartName,
  type RefusedMessage,
  type ServerMessage,
  SESSION_ENDED,
  type StepsMessage,
} from './messages.js';
import { type SaveState, saveState } from './save-state.js';
import { guardUnload } from './unload-guard.js';

/** What a session tells whoever shows it. */
export interface SessionListener {
  /** A part can be shown: at first, and again when it was reloaded. */
  partOpened(part: DraftPart, document: unknown): void;
  /** Whether the draft can be edited, what is saved, or what hinders that changed. */
  changed(): void;
  articleChanged(): void;
  refused(message: string, reference: string | null): void;
}

const FLUSH_PATIENCE = 5_000;
const ANSWER_PATIENCE = 10_000;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;
const SIGNED_OUT =
  'You are signed out. Sign in again in another tab: what you typed waits in this one and is saved then.';
const UNREACHABLE = 'The server cannot be reached. Trying again…';

/**
 * One person's live editing of one draft, from opening it until the last change is confirmed. It outlives the element
 * that shows it: what is unconfirmed when that goes is still sent.
 */
export class EditingSession {
  readonly draft: Draft;
  canEdit = false;
  /** Why the draft cannot be edited, or what hinders its saving; null when nothing does. */
  notice: string | null = null;
  isOver = false;
  #connection: LiveConnection;
  /** Connected, and abreast of what others did. */
  #isLinked = false;
  #toShow = new Set<PartName>(PART_NAMES);
  #isLeaving = false;
  #retryWait = FIRST_RETRY;
  #whenConfirmed: (() => void)[] = [];
  #askAgain: number | undefined;

  constructor(
    address: URL,
    private readonly listener: SessionListener,
  ) {
    this.draft = new Draft(
      (message) => this.#isLinked && this.#send(message),
      () => this.#changed(),
    );
    this.#connection = new LiveConnection(address, {
      received: (message) => this.#received(message),
      lost: (code) => this.#lost(code),
      returned: () => this.#catchUp(),
    });
  }

  get saveState(): SaveState {
    const { refused, unconfirmed } = this.draft;
    return saveState({ isLinked: this.#isLinked, isRefused: refused.length > 0, unconfirmed });
  }

  /** True as soon as everything is confirmed; false when that could not be had in time. */
  async flush(): Promise<boolean> {
    if (this.draft.unconfirmed === 0) {
      return true;
    }
    return new Promise((resolve) => {
      const patience = window.setTimeout(() => resolve(false), FLUSH_PATIENCE);
      this.#whenConfirmed.push(() => {
        window.clearTimeout(patience);
        resolve(true);
      });
    });
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
    this.draft.refused.forEach(({ name }) => this.#toShow.add(name));
    this.#send({ type: 'open' });
  }

  #send(message: BrowserMessage): boolean {
    return this.#connection.send(message);
  }

  #catchUp(): void {
    if (this.#toShow.size < PART_NAMES.length) {
      this.#send({ type: 'catchUp', versions: this.draft.versions });
    }
  }

  #lost(code: number): boolean {
    this.#isLinked = false;
    const sentence = CLOSED_FOR_GOOD[code];
    if (sentence) {
      this.canEdit = false;
      this.#refuseAll(sentence, null);
    } else if (code === SESSION_ENDED) {
      this.notice = SIGNED_OUT;
    } else if (this.#toShow.size === PART_NAMES.length) {
      this.notice = UNREACHABLE;
    }
    this.#changed();
    return sentence === undefined;
  }

  #received(message: ServerMessage): void {
    switch (message.type) {
      case 'opened':
        this.#opened(message);
        break;
      case 'steps':
        this.#accepted(message);
        break;
      case 'current':
        this.#linked();
        break;
      case 'refused':
        this.#refused(message);
        break;
      case 'article':
        this.listener.articleChanged();
        this.#send({ type: 'open' });
        break;
      case 'pong':
        break;
    }
  }

  /** The server opens each connection with this. What is on the page stays there, and catches up. */
  #opened(message: OpenedMessage): void {
    this.canEdit = message.canEdit;
    this.notice = message.canEdit ? null : message.reason;
    const isFirst = this.#toShow.size === PART_NAMES.length;
    for (const name of PART_NAMES) {
      const { version, document } = message.parts[name];
      const part = this.draft.part(name);
      if (this.#toShow.delete(name)) {
        this.listener.partOpened(this.draft.open(name, version), document);
      } else if (part && version < part.version) {
        part.refuse({ message: 'The stored draft is older than what this tab shows.', reference: null });
      }
    }
    if (isFirst) {
      this.#linked();
    } else {
      this.#catchUp();
      this.#changed();
    }
  }

  #accepted(message: StepsMessage): void {
    if (this.draft.part(message.part)?.receive(message) === false) {
      this.#catchUp();
    }
    this.#retryWait = FIRST_RETRY;
    this.#sendUnconfirmed();
  }

  /** Everything that others did is known here: what is unconfirmed may go, whatever became of the last batch. */
  #linked(): void {
    this.#isLinked = true;
    this.draft.forgetBatches();
    this.#sendUnconfirmed();
    this.#changed();
  }

  #refused({ part, message, final, reference }: RefusedMessage): void {
    if (!final) {
      window.setTimeout(() => this.#catchUp(), this.#retryWait);
      this.#retryWait = Math.min(LONGEST_RETRY, this.#retryWait * 2);
    } else if (part === null) {
      this.#refuseAll(message, reference);
    } else {
      this.draft.part(part)?.refuse({ message, reference });
    }
    this.listener.refused(message, reference);
    this.#changed();
  }

  #refuseAll(message: string, reference: string | null): void {
    this.notice = message;
    this.draft.refuseUnconfirmed({ message, reference });
  }

  #sendUnconfirmed(): void {
    this.draft.sendUnconfirmed();
    this.#askAfterBatch();
  }

  /** A batch whose answer never came is asked after. */
  #askAfterBatch(): void {
    const isWaiting = this.#isLinked && this.draft.isWaiting;
    window.clearTimeout(this.#askAgain);
    this.#askAgain = isWaiting ? window.setTimeout(() => this.#catchUp(), ANSWER_PATIENCE) : undefined;
  }

  #changed(): void {
    const { unconfirmed, isPending } = this.draft;
    guardUnload(this, unconfirmed > 0);
    if (unconfirmed === 0) {
      this.#whenConfirmed.splice(0).forEach((confirmed) => confirmed());
    }
    this.listener.changed();
    if (this.#isLeaving && !isPending && !this.isOver) {
      this.#end();
    }
  }

  #end(): void {
    this.isOver = true;
    guardUnload(this, false);
    window.clearTimeout(this.#askAgain);
    this.#connection.stop();
  }
}
