import type { PartName } from '../messages.js';

/** Whose steps, of which part of which draft, and in which tab's editor they were made. */
export interface KeptAddress {
  person: string;
  article: string;
  part: PartName;
  client: string;
}

/** A part as it once came from the server, at or before the version that kept steps stand on. */
export interface Base {
  version: number;
  document: unknown;
}

/** What one tab's editor of a part had unconfirmed when it last wrote. */
export interface KeptSteps {
  address: KeptAddress;
  base: Base | null;
  /** The version that the first of the steps changes. */
  version: number;
  steps: unknown[];
  /** Which of the steps are of an undo or a redo. */
  isTakingBack: boolean[];
}

/** Steps to be written, in place of those that are there or after them. */
export interface Writing {
  version: number;
  steps: unknown[];
  isTakingBack: boolean[];
  /** Where among those that are there: 0 puts them in place of all. */
  chunk: number;
  base: Base | null;
}

const DATABASE = 'countersign-drafts';
const BASES = 'bases';
const STEPS = 'steps';

type Key = (string | number)[];

const keyOf = ({ person, article, part, client }: KeptAddress): Key => [person, article, part, client];
/** All keys that begin with this one: arrays come after numbers and strings. */
const within = (key: Key): IDBKeyRange => IDBKeyRange.bound(key, [...key, []]);

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser did not keep it.'));
  });
}

/** Steps in the browser's own database, where they outlive the tab, the browser and the server. */
export class StepStore {
  private constructor(private readonly database: IDBDatabase) {}

  /** Null where the browser offers none, as some do in private windows. */
  static async open(factory: IDBFactory): Promise<StepStore | null> {
    try {
      const request = factory.open(DATABASE, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(BASES);
        request.result.createObjectStore(STEPS);
      };
      const database = await answerTo(request);
      // A newer version of the desk in another tab may want to change it.
      database.onversionchange = () => database.close();
      return new StepStore(database);
    } catch {
      return null;
    }
  }

  /** Resolves once the browser has committed it. Rejects when it has no room, say. */
  async write(address: KeptAddress, { version, steps, isTakingBack, chunk, base }: Writing): Promise<void> {
    const key = keyOf(address);
    await this.#change((bases, kept) => {
      if (base) {
        bases.put(base, key);
      }
      if (chunk === 0) {
        kept.delete(within(key));
      }
      kept.put({ version, steps, isTakingBack }, [...key, chunk]);
    });
  }

  /** The base stays: the tab's next steps stand on it as well. */
  async removeSteps(address: KeptAddress): Promise<void> {
    await this.#change((_bases, kept) => kept.delete(within(keyOf(address))));
  }

  async remove(address: KeptAddress): Promise<void> {
    const key = keyOf(address);
    await this.#change((bases, kept) => {
      bases.delete(key);
      kept.delete(within(key));
    });
  }

  /** What all tabs of a person keep of a draft. One that keeps a base alone has no steps. */
  async of(person: string, article: string): Promise<KeptAddress[]> {
    const range = within([person, article]);
    const transaction = this.database.transaction([BASES, STEPS]);
    const keys = await Promise.all(
      [BASES, STEPS].map((store) => answerTo(transaction.objectStore(store).getAllKeys(range))),
    );
    const names = new Set((keys.flat() as [string, string, PartName, string][]).map(([, , part, client]) => `${part} ${client}`));
    return [...names].map((name) => {
      const [part, client] = name.split(' ') as [PartName, string];
      return { person, article, part, client };
    });
  }

  /** Whether steps of anybody wait here. */
  async keepsSteps(): Promise<boolean> {
    return (await answerTo(this.database.transaction(STEPS).objectStore(STEPS).count())) > 0;
  }

  async read(address: KeptAddress): Promise<KeptSteps> {
    const key = keyOf(address);
    const transaction = this.database.transaction([BASES, STEPS]);
    const [base, chunks] = await Promise.all([
      answerTo<Base | undefined>(transaction.objectStore(BASES).get(key)),
      answerTo<Pick<KeptSteps, 'version' | 'steps' | 'isTakingBack'>[]>(transaction.objectStore(STEPS).getAll(within(key))),
    ]);
    const steps = chunks.flatMap((chunk) => chunk.steps);
    const isTakingBack = chunks.flatMap((chunk) => chunk.isTakingBack);
    return { address, base: base ?? null, version: chunks[0]?.version ?? 0, steps, isTakingBack };
  }

  async #change(write: (bases: IDBObjectStore, steps: IDBObjectStore) => void): Promise<void> {
    const transaction = this.database.transaction([BASES, STEPS], 'readwrite');
    const done = committed(transaction);
    write(transaction.objectStore(BASES), transaction.objectStore(STEPS));
    await done;
  }
}
