import type { BrowserMessage, ServerMessage } from '../../../../frontend/editor/live/messages.js';
import type { Authority, Person } from './authority.js';

/** A line between one browser and the authority on which a test decides when a message arrives, if it does. */
export class Line extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 3;
  /** The lines that are open or being opened, in the order of their calls. */
  static lines: Line[] = [];
  static authority: Authority;
  static #dead = new WeakSet<URL>();

  readyState = Line.CONNECTING;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  person: Person | undefined;
  readonly toServer: string[] = [];
  readonly toBrowser: string[] = [];

  constructor(readonly address: URL) {
    super();
    if (!Line.#dead.has(address)) {
      Line.lines.push(this);
    }
  }

  /** The line that a tab is on, if it is on any. */
  static of({ address }: { address: URL }): Line | undefined {
    return Line.lines.find((line) => line.address === address);
  }

  static reset(authority: Authority): void {
    Line.lines = [];
    Line.authority = authority;
  }

  get isBusy(): boolean {
    return this.toServer.length > 0 || this.toBrowser.length > 0;
  }

  receive(message: ServerMessage): void {
    if (this.readyState === Line.OPEN) {
      this.toBrowser.push(JSON.stringify(message));
    }
  }

  send(message: string): void {
    this.toServer.push(message);
  }

  close(code = 1000): void {
    if (this.readyState === Line.CLOSED) {
      return;
    }
    this.readyState = Line.CLOSED;
    Line.lines = Line.lines.filter((line) => line !== this);
    Line.authority.listeners.delete(this);
    this.onclose?.({ code });
  }

  /** A tab is gone, from one moment to the next: it hears nothing and calls nobody any more. */
  static kill({ address }: { address: URL }): void {
    Line.#dead.add(address);
    const line = Line.lines.find((each) => each.address === address);
    if (line) {
      line.onclose = null;
      line.onmessage = null;
      line.close();
    }
  }

  open(): void {
    this.readyState = Line.OPEN;
    this.onopen?.();
    Line.authority.join(this);
  }

  deliverToServer(): void {
    const message = this.toServer.shift();
    if (message !== undefined) {
      Line.authority.answer(this, JSON.parse(message) as BrowserMessage);
    }
  }

  deliverToBrowser(): void {
    const data = this.toBrowser.shift();
    if (data !== undefined) {
      this.onmessage?.({ data });
    }
  }

  deliverAll(): void {
    while (this.isBusy) {
      this.deliverToServer();
      this.deliverToBrowser();
    }
  }
}
