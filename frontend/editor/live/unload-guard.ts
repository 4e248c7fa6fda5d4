/** Asks before the tab closes, while something in it is not yet on the server. */
const holders = new Set<object>();

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

export function guardUnload(holder: object, isNeeded: boolean): void {
  if (isNeeded) {
    holders.add(holder);
    window.addEventListener('beforeunload', ask);
  } else if (holders.delete(holder) && holders.size === 0) {
    window.removeEventListener('beforeunload', ask);
  }
}
