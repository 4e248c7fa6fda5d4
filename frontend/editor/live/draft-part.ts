import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import { asSettling, collaboration, confirmedVersion, receive, unconfirmedSteps, wireSteps } from './collaboration.js';
import { settle } from './kept-text.js';
import { type BrowserMessage, LARGEST_BATCH, LARGEST_MESSAGE, type PartName, type StepsMessage } from './messages.js';

const MOST_BYTES_FOR_ONE_UNIT = 3;

/** What shows the part: a ProseMirror view, or in tests just a state. */
export interface PartView {
  readonly state: EditorState;
  dispatch(transaction: Transaction): void;
}

/** Why a part is not sent any more. */
export interface Refusal {
  message: string;
  reference: string | null;
}

/** A name for the tab's editor of one part; without `randomUUID`, which a page on plain http does not have. */
function freshName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (number) => number.toString(36)).join('-');
}

/**
 * One part of a draft that several people type into: what stands unconfirmed, the one batch under way, and what others
 * sent. It knows no sockets and no clocks; the session tells it when it may send.
 */
export class DraftPart {
  readonly client: string;
  /** Runs after each change, of ours or of others. */
  onChange: () => void = () => {};
  refusal: Refusal | null = null;
  #view: PartView | null = null;
  #sentAt: number | null = null;

  constructor(
    readonly name: PartName,
    readonly openedAt: number,
    private readonly send: (message: BrowserMessage) => boolean,
    client = freshName(),
  ) {
    this.client = client;
  }

  /** What the view's state needs for the part to follow it. */
  plugins(): Plugin[] {
    return [
      collaboration(this.openedAt),
      new Plugin({ view: () => ({ update: (view, before) => view.state.doc !== before.doc && this.changed() }) }),
    ];
  }

  show(view: PartView): void {
    this.#view = view;
  }

  get version(): number {
    return this.#view ? confirmedVersion(this.#view.state) : this.openedAt;
  }

  get unconfirmed(): number {
    return this.#view ? unconfirmedSteps(this.#view.state).flatMap(wireSteps).length : 0;
  }

  /** The version at which the batch under way was sent, or null. */
  get sentAt(): number | null {
    return this.#sentAt;
  }

  /** The view's document changed. */
  changed(): void {
    this.sendUnconfirmed();
    this.onChange();
  }

  /** Sends what is unconfirmed, unless a batch is under way or the server has refused the part. */
  sendUnconfirmed(): void {
    const unconfirmed = this.#view ? unconfirmedSteps(this.#view.state) : [];
    if (this.unconfirmed === 0 || this.sentAt !== null || this.refusal) {
      return;
    }
    const { name, client, version } = this;
    if (this.send({ type: 'steps', part: name, version, client, steps: firstBatch(unconfirmed) })) {
      this.#sentAt = version;
    }
  }

  /** The batch under way may or may not have arrived: the next `steps` or `current` tells. */
  forgetBatch(): void {
    this.#sentAt = null;
  }

  refuse(refusal: Refusal): void {
    this.refusal = refusal;
    this.#sentAt = null;
    this.onChange();
  }

  /**
   * Takes in what the server accepted. False when steps before these are missing: then the session asks for them.
   * What cannot be followed (steps of a newer schema, say) stops the part rather than show something untrue.
   */
  receive(message: StepsMessage): boolean {
    const view = this.#view;
    if (!view || this.refusal) {
      return true;
    }
    const known = this.version - message.version;
    if (known < 0) {
      return false;
    }
    const fresh = message.steps.slice(known);
    if (fresh.length === 0) {
      return true;
    }
    try {
      this.#apply(view, fresh);
    } catch (error) {
      console.error('A change by somebody else could not be shown', error);
      this.refuse({ message: 'This tab could not follow a change that somebody else made.', reference: null });
      return true;
    }
    if (this.#sentAt !== null && this.version > this.#sentAt) {
      this.#sentAt = null;
    }
    this.onChange();
    return true;
  }

  #apply(view: PartView, accepted: StepsMessage['steps']): void {
    const { schema } = view.state;
    const steps = accepted.map(({ step }) => Step.fromJSON(schema, step));
    const firstOfOthers = accepted.findIndex(({ client }) => client !== this.client);
    const confirmed = firstOfOthers < 0 ? steps.length : firstOfOthers;
    const { transaction, swallowed, leftToDelete } = receive(view.state, steps, confirmed);
    view.dispatch(transaction);
    if (swallowed.length > 0 || leftToDelete.length > 0) {
      view.dispatch(asSettling(settle(view.state.tr, swallowed, leftToDelete)));
    }
  }
}

/** As many steps as fit one message. */
function firstBatch(steps: readonly Step[]): unknown[] {
  const batch: unknown[] = [];
  let size = 0;
  for (const step of steps) {
    const wire = wireSteps(step);
    size += JSON.stringify(wire).length * MOST_BYTES_FOR_ONE_UNIT;
    if (batch.length > 0 && (batch.length + wire.length > LARGEST_BATCH || size > LARGEST_MESSAGE)) {
      break;
    }
    batch.push(...wire);
  }
  return batch;
}
