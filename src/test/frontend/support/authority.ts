import type { Node, Schema } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import type { Reference } from '../../../../frontend/editor/citations/sources.js';
import { type AcceptedStep, type BrowserMessage, PART_NAMES, type PartName, type ServerMessage } from '../../../../frontend/editor/live/messages.js';
import { bodySchema, plainTextSchema } from '../../../../frontend/editor/schema/schema.js';

export interface Person {
  id: string;
  name: string;
}

export const MAYA: Person = { id: 'maya', name: 'Maya Okafor' };

interface Stream {
  schema: Schema;
  document: Node;
  steps: AcceptedStep[];
}

/** What the authority can say to one browser. */
export interface Listener {
  person?: Person;
  receive(message: ServerMessage): void;
}

/** The server of docs/live-editing.md, small enough to stand in a test. */
export class Authority {
  readonly listeners = new Set<Listener>();
  readonly streams: Record<PartName, Stream>;
  canEdit = true;
  references: Reference[] = [];
  /** Set by a test to have the next batch refused. */
  refuseNext: { message: string; final: boolean; reference: string | null } | null = null;

  constructor(body: unknown = { type: 'doc', content: [{ type: 'paragraph' }] }, title = '', summary = '') {
    const plain = (text: string) => plainTextSchema.node('doc', null, text ? [plainTextSchema.text(text)] : []);
    this.streams = {
      title: { schema: plainTextSchema, document: plain(title), steps: [] },
      summary: { schema: plainTextSchema, document: plain(summary), steps: [] },
      body: { schema: bodySchema, document: bodySchema.nodeFromJSON(body), steps: [] },
    };
  }

  text(part: PartName): string {
    return this.streams[part].document.textContent;
  }

  join(listener: Listener): void {
    this.listeners.add(listener);
    this.answer(listener, { type: 'open' });
  }

  answer(listener: Listener, message: BrowserMessage): void {
    switch (message.type) {
      case 'open':
        listener.receive({
          type: 'opened',
          you: listener.person ?? MAYA,
          canEdit: this.canEdit,
          reason: this.canEdit ? null : 'This draft is in review.',
          parts: this.#each(({ steps, document }) => ({ version: steps.length, document: document.toJSON() as unknown })),
          particulars: { references: this.references },
        });
        break;
      case 'catchUp':
        PART_NAMES.forEach((part) => this.#sendSince(listener, part, message.versions[part]));
        listener.receive({ type: 'current', versions: this.#each(({ steps }) => steps.length) });
        break;
      case 'steps':
        this.#accept(listener, message);
        break;
      case 'ping':
        listener.receive({ type: 'pong' });
        break;
    }
  }

  #each<T>(of: (stream: Stream) => T): Record<PartName, T> {
    return Object.fromEntries(PART_NAMES.map((part) => [part, of(this.streams[part])])) as Record<PartName, T>;
  }

  #sendSince(listener: Listener, part: PartName, version: number): void {
    const steps = this.streams[part].steps.slice(version);
    if (steps.length > 0) {
      listener.receive({ type: 'steps', part, version, steps });
    }
  }

  #accept(listener: Listener, message: Extract<BrowserMessage, { type: 'steps' }>): void {
    const { part, version, client } = message;
    const stream = this.streams[part];
    if (this.refuseNext) {
      listener.receive({ type: 'refused', part, client, ...this.refuseNext });
      this.refuseNext = null;
      return;
    }
    if (version !== stream.steps.length) {
      this.#sendSince(listener, part, version);
      return;
    }
    this.accept(part, message.steps, client);
  }

  /** Puts steps on the head of a part, and tells everybody. */
  accept(part: PartName, steps: readonly unknown[], client: string): void {
    const stream = this.streams[part];
    const version = stream.steps.length;
    const accepted = steps.map((step) => ({ step, client, by: client }));
    let document = stream.document;
    for (const { step } of accepted) {
      const result = Step.fromJSON(stream.schema, step).apply(document);
      if (!result.doc) {
        throw new Error(`a step that does not fit was sent: ${result.failed}`);
      }
      document = result.doc;
    }
    document.check();
    stream.document = document;
    stream.steps.push(...accepted);
    this.listeners.forEach((each) => each.receive({ type: 'steps', part, version, steps: accepted }));
  }
}
