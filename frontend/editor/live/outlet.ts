import type { BrowserMessage } from './messages.js';

/** Where a part's messages go. */
export interface Outlet {
  /** Whether steps may go now: connected, and abreast of what others did. */
  readonly isOpen: boolean;
  /** False when nothing was sent. */
  send(message: BrowserMessage): boolean;
}
