import type { Here, PresenceMessage } from '../messages.js';

/** Somebody else who has the draft open, in however many tabs. */
export interface Colleague {
  id: string;
  name: string;
  colour: number;
}

/** Who else is in the draft, and where, as the server tells. */
export class Others {
  #tabs = new Map<string, Here>();

  constructor(private readonly onChange: () => void) {}

  received({ here, gone }: PresenceMessage, me: string | null): void {
    here.filter(({ person }) => person !== me).forEach((each) => this.#tabs.set(each.tab, each));
    gone.forEach((tab) => this.#tabs.delete(tab));
    this.onChange();
  }

  /** Nobody tells any more. */
  forget(): void {
    this.#tabs.clear();
    this.onChange();
  }

  get tabs(): Here[] {
    return [...this.#tabs.values()];
  }

  get people(): Colleague[] {
    const people = this.tabs.map(({ person, name, colour }): [string, Colleague] => [person, { id: person, name, colour }]);
    return [...new Map(people).values()].sort((a, b) => a.name.localeCompare(b.name));
  }
}
