import { AskingAgain } from './asking-again.js';
import { LiveConnection } from './connection.js';
import { Draft } from './draft.js';
import {
  CLOSED_FOR_GOOD,
  type OpenedMessage,
  PART_NAMES,
  type PartName,
  type RefusedMessage,
  type ServerMessage,
  SESSION_ENDED,
  SIGNED_OUT,
  type StepsMessage,
  UNREACHABLE,
} from './messages.js';
import { type SaveState, saveState } from './save-state.js';
import type { SessionListener } from './session-listener.js';

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
  #asking = new AskingAgain(() => this.#catchUp());

  constructor(
    address: URL,
    private readonly listener: SessionListener,
  ) {
    this.draft = new Draft(
      (message) => this.#isLinked && this.#connection.send(message),
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
    this.draft.refused.forEach(({ name }) => this.#toShow.add(name));
    this.#connection.send({ type: 'open' });
  }

  #catchUp(): void {
    if (this.#toShow.size < PART_NAMES.length) {
      this.#connection.send({ type: 'catchUp', versions: this.draft.versions });
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
        this.#connection.send({ type: 'open' });
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
    this.#asking.accepted();
    this.notice = this.canEdit ? null : this.notice;
    this.draft.sendUnconfirmed();
    this.#changed();
  }

  /** Everything that others did is known here: what is unconfirmed may go, whatever became of the last batch. */
  #linked(): void {
    this.#isLinked = true;
    this.draft.forgetBatches();
    this.#asking.watch('');
    this.draft.sendUnconfirmed();
    this.#changed();
  }

  #refused({ part, message, final, reference }: RefusedMessage): void {
    if (!final) {
      this.notice = message;
      this.#asking.refused();
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

  #changed(): void {
    this.#asking.watch(this.#isLinked ? this.draft.underWay : '');
    this.listener.changed();
    if (this.#isLeaving && !this.draft.isPending && !this.isOver) {
      this.#end();
    }
  }

  #end(): void {
    this.isOver = true;
    this.draft.letGo();
    this.#asking.stop();
    this.#connection.stop();
    this.listener.changed();
  }
}
