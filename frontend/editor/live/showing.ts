import type { Draft } from './draft.js';
import type { DraftPart } from './draft-part.js';
import { type OpenedMessage, PART_NAMES, type PartName } from './messages.js';

/** Puts the parts of a draft on the page as the server has them: all at first, later those that were refused. */
export class Showing {
  readonly #awaited = new Set<PartName>(PART_NAMES);

  /** @param show a promise where that takes its time */
  constructor(
    private readonly draft: Draft,
    private readonly show: (part: DraftPart, document: unknown) => Promise<void> | void,
  ) {}

  /** Whether nothing of the draft has been shown yet. */
  get isFirst(): boolean {
    return this.#awaited.size === PART_NAMES.length;
  }

  /** From now on what the server has is to be shown in place of what it refused. */
  replaceRefused(): void {
    this.draft.refused.forEach(({ name }) => this.#awaited.add(name));
  }

  isAwaited(name: PartName): boolean {
    return this.#awaited.has(name);
  }

  /** What is on the page stays there, unless it is awaited. What takes its time is returned. */
  take({ parts }: OpenedMessage, person: string): Promise<void>[] {
    const underWay: Promise<void>[] = [];
    for (const name of PART_NAMES) {
      const { version, document } = parts[name];
      const part = this.draft.part(name);
      if (this.#awaited.delete(name)) {
        const shown = this.show(this.draft.open(name, person, { version, document }), document);
        underWay.push(...[shown].filter((each) => each instanceof Promise));
      } else if (part && version < part.version) {
        part.refuse({ message: 'The stored draft is older than what this tab shows.', reference: null });
      }
    }
    return underWay;
  }
}
