import { LARGEST_BATCH, LARGEST_MESSAGE } from './messages.js';
import type { Unconfirmed } from './unconfirmed.js';

const MOST_BYTES_FOR_ONE_UNIT = 3;

/** As many steps as fit one message, as the server knows them. */
export function firstBatch(unconfirmed: readonly Unconfirmed[]): unknown[] {
  const batch: unknown[] = [];
  let size = 0;
  for (const { wire } of unconfirmed) {
    size += JSON.stringify(wire).length * MOST_BYTES_FOR_ONE_UNIT;
    if (batch.length > 0 && (batch.length + wire.length > LARGEST_BATCH || size > LARGEST_MESSAGE)) {
      break;
    }
    batch.push(...wire);
  }
  return batch;
}
