import { StepStore } from './step-store.js';
import { TabLocks } from './tab-locks.js';

/** Where a browser keeps things, and how its tabs know of each other. */
export interface Keeping {
  /** Null where nothing can be kept. */
  readonly store: Promise<StepStore | null> | null;
  readonly locks: TabLocks;
}

let shared: Keeping | null = null;

/** This browser's; the same for every draft on the page. */
export function keepingOfThisBrowser(): Keeping {
  shared ??= {
    store: typeof indexedDB === 'undefined' ? null : StepStore.open(indexedDB),
    locks: new TabLocks(navigator.locks as LockManager | undefined),
  };
  return shared;
}
