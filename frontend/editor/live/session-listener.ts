import type { DraftPart } from './draft-part.js';
import type { Particulars } from './messages.js';

/** What a session tells whoever shows it. */
export interface SessionListener {
  /**
   * A part can be shown: at first, and again when it was reloaded.
   *
   * @returns a promise where that takes its time: the session goes on when it is kept, and takes no messages before
   */
  partOpened(part: DraftPart, document: unknown): Promise<void> | void;
  /** What the server has of the article beside its text: at first, and whenever it changed. */
  particularsOpened(particulars: Particulars): void;
  /** Whether the draft can be edited, what is saved, or what hinders that changed. */
  changed(): void;
  articleChanged(): void;
  refused(message: string, reference: string | null): void;
}
