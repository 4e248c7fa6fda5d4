import type { Node, Schema } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import { bodySchema, plainTextSchema } from '../../schema/schema.js';
import { readDocument } from '../../schema/strict-document.js';
import { asMadeBefore } from '../collaboration.js';
import { DraftPart, type PartView } from '../draft-part.js';
import type { StepsMessage } from '../messages.js';
import type { Outlet } from '../outlet.js';
import { countOf } from '../unconfirmed.js';
import { Keeper } from './keeper.js';
import type { Keeping } from './keeping.js';
import type { Base, KeptSteps } from './step-store.js';

/** A part that nobody looks at. */
class UnseenView implements PartView {
  constructor(
    public state: EditorState,
    private readonly part: DraftPart,
  ) {}

  dispatch(transaction: Transaction): void {
    this.state = this.state.apply(transaction);
    if (transaction.docChanged) {
      this.part.changed();
    }
  }
}

/**
 * A tab that is gone, as far as it had steps that the server did not confirm: it is brought back without a screen, under
 * its old name, and does what it would have done had only its line been broken. So its steps are merged as ever, and
 * those that the server had accepted are recognised.
 */
export class LeftBehind {
  readonly part: DraftPart;
  /** Set once its steps stand on the version they were made on. */
  #isBack = false;
  #document: Node;
  #version: number;
  readonly #schema: Schema;

  /** Throws when this editor does not know the document that the steps were made on. */
  constructor(
    private readonly kept: KeptSteps & { base: Base },
    keeping: Keeping,
    outlet: Outlet,
    held: () => void,
  ) {
    const { address, base, version } = kept;
    this.#schema = address.part === 'body' ? bodySchema : plainTextSchema;
    this.#document = readDocument(this.#schema, base.document);
    this.#version = base.version;
    const keeper = new Keeper(keeping, address, base.version, null, Promise.resolve(held));
    this.part = new DraftPart(address.part, version, address.client, outlet, keeper);
    this.#comeBackIfPossible();
  }

  /** The version from which on it has to be told. */
  get version(): number {
    return this.#isBack ? this.part.version : this.#version;
  }

  /** What of it the server has not confirmed. */
  get stepsLeft(): readonly unknown[] {
    return this.#isBack ? this.part.unconfirmed.flatMap(({ wire }) => wire) : this.kept.steps;
  }

  get isDone(): boolean {
    return this.#isBack && this.part.refusal === null && this.part.unconfirmed.length === 0;
  }

  /** Throws when what it kept does not fit what the server has. */
  receive(message: StepsMessage): boolean {
    if (!this.#isBack) {
      if (message.version > this.#version) {
        return false;
      }
      const missing = message.steps.slice(this.#version - message.version, this.kept.version - message.version);
      missing.forEach(({ step }) => this.#advance(step));
      this.#comeBackIfPossible();
    }
    if (!this.#isBack) {
      return true;
    }
    this.#refuseToSendTwice(message);
    return this.part.receive(message);
  }

  #advance(step: unknown): void {
    const { doc, failed } = Step.fromJSON(this.#schema, step).apply(this.#document);
    if (!doc) {
      throw new Error(failed ?? 'A step does not fit.');
    }
    this.#document = doc;
    this.#version++;
  }

  #comeBackIfPossible(): void {
    if (this.#version < this.kept.version) {
      return;
    }
    const view = new UnseenView(EditorState.create({ doc: this.#document, plugins: this.part.plugins() }), this.part);
    const transaction = view.state.tr;
    this.kept.steps.forEach((step) => transaction.step(Step.fromJSON(this.#schema, step)));
    this.#isBack = true;
    this.part.show(view);
    view.dispatch(asMadeBefore(transaction, this.kept.isTakingBack));
  }

  /**
   * The tab sent nothing that it had not kept before, unless its browser was too slow to keep it. Then steps of its own
   * come later than right after the version that it kept, or more of them, and which they are is not known.
   */
  #refuseToSendTwice({ version, steps }: StepsMessage): void {
    const isOwn = steps.slice(Math.max(0, this.part.version - version)).map(({ client }) => client === this.part.client);
    const own = isOwn.filter(Boolean).length;
    const leading = isOwn.includes(false) ? isOwn.indexOf(false) : isOwn.length;
    if (own > leading || own > countOf(this.part.unconfirmed)) {
      throw new Error('What was kept is older than what was sent.');
    }
  }
}
