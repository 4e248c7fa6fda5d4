import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import type { Keeping } from '../../../../frontend/editor/live/kept/keeping.js';
import { StepStore } from '../../../../frontend/editor/live/kept/step-store.js';
import { TabLocks } from '../../../../frontend/editor/live/kept/tab-locks.js';
import { Line } from './network.js';
import { Tab } from './tab.js';

globalThis.IDBKeyRange = IDBKeyRange;

interface Request {
  name: string;
  owner: object;
  /** Starts to hold the lock; the answer resolves when it is let go of. */
  grant(): Promise<void>;
}

/** The locks that the tabs of one browser share. */
class Locks {
  #held = new Map<string, object>();
  #waiting: Request[] = [];

  of(owner: object): LockManager {
    const request = (name: string, held: () => Promise<void>) =>
      new Promise<void>((resolve) => {
        this.#waiting.push({ name, owner, grant: () => held().then(resolve) });
        this.#grant();
      });
    return { request } as unknown as LockManager;
  }

  lose(owner: object): void {
    this.#waiting = this.#waiting.filter((each) => each.owner !== owner);
    [...this.#held].filter(([, holder]) => holder === owner).forEach(([name]) => this.#held.delete(name));
    this.#grant();
  }

  #letGo({ name, owner }: Request): void {
    if (this.#held.get(name) === owner) {
      this.#held.delete(name);
      this.#grant();
    }
  }

  #grant(): void {
    for (const request of [...this.#waiting]) {
      if (!this.#held.has(request.name)) {
        this.#waiting.splice(this.#waiting.indexOf(request), 1);
        this.#held.set(request.name, request.owner);
        void request.grant().then(() => this.#letGo(request));
      }
    }
  }
}

export interface OpenTab {
  tab: Tab;
  /** It ends without a chance to put anything in order. */
  kill(): void;
}

/** A browser with its storage, which outlives its tabs. */
export class Browser {
  readonly #factory = new IDBFactory();
  readonly #locks = new Locks();

  keeping(owner: object = {}): Keeping {
    return { store: StepStore.open(this.#factory), locks: new TabLocks(this.#locks.of(owner)) };
  }

  /** What tabs keep from now on finds no room. */
  fill(): void {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    onTestFinished(() => put.mockRestore());
  }

  /** Every document that tabs kept becomes one that no editor knows. */
  async spoilBases(): Promise<void> {
    const database = databaseOf(await StepStore.open(this.#factory));
    const bases = database.transaction('bases', 'readwrite').objectStore('bases');
    bases.openCursor().onsuccess = ({ target }) => {
      const { result } = target as IDBRequest<IDBCursorWithValue | null>;
      result?.update({ ...result.value, document: { type: 'doc', content: [{ type: 'hologram' }] } });
      result?.continue();
    };
    await stored();
  }

  /** A new tab, which calls the server at once. */
  openTab(): OpenTab {
    const owner = {};
    const keeping = this.keeping(owner);
    const tab = new Tab(keeping);
    const kill = () => {
      Line.kill(tab);
      void keeping.store?.then((store) => databaseOf(store).close());
      this.#locks.lose(owner);
    };
    return { tab, kill };
  }
}

function databaseOf(store: StepStore | null): IDBDatabase {
  return (store as unknown as { database: IDBDatabase }).database;
}

/** Lets the browsers' storage do what it was asked for. */
export async function stored(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
