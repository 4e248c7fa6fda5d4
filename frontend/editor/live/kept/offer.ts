import type { PartName } from '../messages.js';

/** Words that could not be put into the draft by themselves: kept until the person has decided about them. */
export interface Offer {
  readonly client: string;
  readonly part: PartName;
  /** Empty when nothing was written, only deleted or formatted. */
  readonly text: string;
  readonly reason: string;
  dismiss(): void;
}
