import type { Plugin } from '@tiptap/pm/state';
import type { Draft } from '../draft.js';
import type { DraftPart } from '../draft-part.js';
import { PART_NAMES, type PresenceMessage } from '../messages.js';
import type { Outlet } from '../outlet.js';
import { cursors, isShowing, showing } from './cursors.js';
import { type Colleague, Others } from './others.js';
import { Whereabouts } from './whereabouts.js';

/** The others in a draft: shows us where they are, and tells them where we are. */
export class Company {
  readonly #others = new Others(() => this.#changed());
  readonly #whereabouts: Whereabouts;

  constructor(
    private readonly draft: Draft,
    outlet: Outlet,
    private readonly onChange: () => void,
  ) {
    this.#whereabouts = new Whereabouts(outlet);
  }

  get people(): Colleague[] {
    return this.#others.people;
  }

  /** What a part's view needs to show them, and to tell them. */
  plugins(part: DraftPart): Plugin[] {
    return [cursors(part), this.#whereabouts.plugin(part)];
  }

  received(message: PresenceMessage, me: string | null): void {
    this.#others.received(message, me);
  }

  /** The document changed below them. */
  stepsReceived(): void {
    if (this.#others.tabs.length > 0) {
      this.#changed();
    }
  }

  /** The line is back: the server has forgotten where we are. */
  linked(): void {
    this.#whereabouts.tellAgain();
  }

  /** The line is lost: nobody tells any more. */
  lost(): void {
    this.#others.forget();
  }

  stop(): void {
    this.#whereabouts.stop();
  }

  #changed(): void {
    for (const name of PART_NAMES) {
      const part = this.draft.part(name);
      const there = this.#others.tabs.filter(({ place }) => place?.part === name);
      if (part?.state && (there.length > 0 || isShowing(part.state))) {
        part.mark((transaction) => showing(transaction, there));
      }
    }
    this.onChange();
  }
}
