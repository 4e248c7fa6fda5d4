/** Runs an action once things have been quiet for a while. */
export function debounced(action: () => void, quiet: number): { soon(): void; cancel(): void } {
  let timer: number | undefined;
  return {
    soon() {
      window.clearTimeout(timer);
      timer = window.setTimeout(action, quiet);
    },
    cancel() {
      window.clearTimeout(timer);
    },
  };
}
