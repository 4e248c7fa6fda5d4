import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { Mapping, Step, type StepMap } from '@tiptap/pm/transform';
import { firstBatch } from './batch.js';
import { asSettling, collaboration, confirmedVersion, receive, unconfirmedSteps } from './collaboration.js';
import type { Keeper } from './kept/keeper.js';
import type { Base } from './kept/step-store.js';
import { settle } from './kept-text.js';
import { type PartName, REWRITTEN, type StepsMessage } from './messages.js';
import type { Outlet } from './outlet.js';
import { textOfOthers } from './own-history.js';
import type { Unconfirmed } from './unconfirmed.js';

/** Steps that others may be behind and still see where we are. */
const MOST_RECENT = 100;
const REPLACED = 'Other content took the place of this text before they could be saved.';

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

/**
 * One part of a draft that several people type into: what stands unconfirmed, the one batch under way, and what others
 * sent. It knows no sockets and no clocks; the outlet tells it when it may send.
 */
export class DraftPart {
  /** Runs after each change, of ours or of others. */
  onChange: () => void = () => {};
  refusal: Refusal | null = null;
  /** Set when another revision took the place of the text that our unconfirmed steps changed. */
  isReplaced = false;
  /** Whatever else follows this part in its view. */
  readonly companions: Plugin[] = [];
  /** Where positions of the versions before this one went: the newest last. */
  #recent: StepMap[] = [];
  #view: PartView | null = null;
  #sentAt: number | null = null;
  #isBatchInDoubt = false;
  #isReceiving = false;

  /** @param keeper null where nothing is to be kept in the browser */
  constructor(
    readonly name: PartName,
    readonly openedAt: number,
    readonly client: string,
    private readonly outlet: Outlet,
    readonly keeper: Keeper | null = null,
  ) {
    if (keeper) {
      keeper.onKept = () => this.#kept();
      keeper.freshBase = () => this.#confirmed();
    }
  }

  /** What the view's state needs for the part to follow it. */
  plugins(): Plugin[] {
    return [
      ...this.companions,
      collaboration(this.openedAt),
      textOfOthers(),
      new Plugin({ view: () => ({ update: (view, before) => view.state.doc !== before.doc && this.changed() }) }),
    ];
  }

  show(view: PartView): void {
    this.#view = view;
  }

  get version(): number {
    return this.#view ? confirmedVersion(this.#view.state) : this.openedAt;
  }

  get unconfirmed(): readonly Unconfirmed[] {
    return this.#view ? unconfirmedSteps(this.#view.state) : [];
  }

  /** Where positions of a confirmed version are in the document that is shown; null when that cannot be told. */
  mappingFrom(version: number): Mapping | null {
    const later = this.version - version;
    if (later < 0 || later > this.#recent.length) {
      return null;
    }
    const confirmed = later === 0 ? [] : this.#recent.slice(-later);
    return new Mapping([...confirmed, ...this.unconfirmed.map(({ step }) => step.getMap())]);
  }

  /** Where a position that is shown is in the confirmed version. */
  confirmedPosition(position: number): number {
    return this.unconfirmed.reduceRight((at, { inverted }) => inverted.getMap().map(at, -1), position);
  }

  /** Changes what is shown without changing the document. */
  mark(change: (transaction: Transaction) => Transaction): void {
    this.#view?.dispatch(change(this.#view.state.tr));
  }

  get state(): EditorState | null {
    return this.#view?.state ?? null;
  }

  /** The version at which the batch under way was sent, or null. */
  get sentAt(): number | null {
    return this.#sentAt;
  }

  /** The view's document changed. */
  changed(): void {
    if (this.#isReceiving) {
      return;
    }
    this.#keep();
    this.sendUnconfirmed();
    this.onChange();
  }

  /** Sends what is unconfirmed and kept, unless a batch is under way or the server has refused the part. */
  sendUnconfirmed(): void {
    const { name, client, version, unconfirmed } = this;
    const isHeldUp = this.#sentAt !== null || this.refusal !== null || this.keeper?.maySend === false;
    if (unconfirmed.length === 0 || isHeldUp || !this.outlet.isOpen) {
      return;
    }
    if (this.outlet.send({ type: 'steps', part: name, version, client, steps: firstBatch(unconfirmed) })) {
      this.#sentAt = version;
    }
  }

  /** The server is asked for what it has: once it has answered, what became of a batch sent before is known. */
  catchingUp(): void {
    this.#isBatchInDoubt = this.#sentAt !== null;
  }

  caughtUp(): void {
    if (this.#isBatchInDoubt) {
      this.#isBatchInDoubt = false;
      this.#sentAt = null;
    }
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
      // What is put back after a rebase belongs to it: in between, nothing seems to be left unconfirmed.
      this.#isReceiving = true;
      this.#take(view, fresh);
    } catch (error) {
      console.error('A change by somebody else could not be shown', error);
      this.refuse({ message: 'This tab could not follow a change that somebody else made.', reference: null });
      return true;
    } finally {
      this.#isReceiving = false;
    }
    if (this.#sentAt !== null && this.version > this.#sentAt) {
      this.#sentAt = null;
    }
    this.#keep();
    this.onChange();
    return true;
  }

  /** Others' steps are merged with ours, except where other content took the passage that ours are in. */
  #take(view: PartView, accepted: StepsMessage['steps']): void {
    const rewritten = accepted.findIndex(({ client }) => client === REWRITTEN);
    if (rewritten < 0 || this.unconfirmed.length === 0) {
      this.#apply(view, accepted);
      return;
    }
    this.#apply(view, accepted.slice(0, rewritten));
    if (receive(view.state, stepsOf(view, accepted.slice(rewritten)), 0).swallowed.length > 0) {
      this.isReplaced = true;
      this.refuse({ message: REPLACED, reference: null });
    } else {
      this.#apply(view, accepted.slice(rewritten));
    }
  }

  #apply(view: PartView, accepted: StepsMessage['steps']): void {
    if (accepted.length === 0) {
      return;
    }
    const firstOfOthers = accepted.findIndex(({ client }) => client !== this.client);
    const confirmed = firstOfOthers < 0 ? accepted.length : firstOfOthers;
    const steps = stepsOf(view, accepted);
    this.#recent = [...this.#recent, ...steps.map((step) => step.getMap())].slice(-MOST_RECENT);
    const { transaction, swallowed, leftToDelete } = receive(view.state, steps, confirmed);
    view.dispatch(transaction);
    const settling = asSettling(settle(view.state.tr, swallowed, leftToDelete));
    if (settling.docChanged) {
      view.dispatch(settling);
    }
  }

  #keep(): void {
    this.keeper?.note(this.version, this.unconfirmed);
  }

  #kept(): void {
    this.sendUnconfirmed();
    this.onChange();
  }

  /** What the server has confirmed: the document without what is ours alone. */
  #confirmed(): Base {
    const { version, unconfirmed } = this;
    const state = this.#view?.state;
    const transform = state?.tr;
    [...unconfirmed].reverse().forEach(({ inverted }) => transform?.step(inverted));
    return { version, document: transform?.doc.toJSON() };
  }
}

function stepsOf({ state }: PartView, accepted: StepsMessage['steps']): Step[] {
  return accepted.map(({ step }) => Step.fromJSON(state.schema, step));
}
