/** How long one slice of work may take before keys, clicks and painting have their turn. */
const SLICE = 12;

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the browser do what else waits, and goes on as soon as it has; in a tab in the background as well. */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) {
    return scheduler.yield();
  }
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does work that comes in steps, with a breath whenever a slice is over, so that no task is long however much there is
 * to do. A step is what cannot be interrupted.
 *
 * @param isWanted asked after each breath: work that nobody wants any more ends there
 * @returns what came of it, or null when it ended before
 */
export async function inSlices<T>(work: Generator<void, T>, isWanted: () => boolean): Promise<T | null> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) {
      return step.value;
    }
    if (performance.now() - began >= SLICE) {
      await breath();
      if (!isWanted()) {
        work.return(undefined as T);
        return null;
      }
      began = performance.now();
    }
  }
}

/** Does all steps at once. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) {
      return step.value;
    }
  }
}
