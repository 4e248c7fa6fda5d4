import type { DraftPart } from './draft-part.js';

/** What a session tells whoever shows it. */
export interface SessionListener {
  /** A part can be shown: at first, and again when it was reloaded. */
  partOpened(part: DraftPart, document: unknown): void;
  /** Whether the draft can be edited, what is saved, or what hinders that changed. */
  changed(): void;
  articleChanged(): void;
  refused(message: string, reference: string | null): void;
}
