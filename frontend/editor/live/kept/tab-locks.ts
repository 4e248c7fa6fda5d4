/** Locks that a tab holds for as long as it lives, however it ends: so others know whose steps nobody sends any more. */
export class TabLocks {
  constructor(private readonly locks: LockManager | undefined) {}

  /** Where there are none, as on a page on plain http, no tab can tell whether another one lives. */
  get canTell(): boolean {
    return this.locks !== undefined;
  }

  /** Resolves with what lets go of it again, as soon as nobody else holds it. */
  hold(name: string): Promise<() => void> {
    const { locks } = this;
    if (locks === undefined) {
      return Promise.resolve(() => {});
    }
    return new Promise((resolve) => {
      const held = () => new Promise<void>((release) => resolve(release));
      locks.request(`countersign-steps ${name}`, held).catch(() => resolve(() => {}));
    });
  }
}
