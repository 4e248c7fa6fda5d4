import type { BrowserMessage, ServerMessage } from './messages.js';

/** What a connection tells of itself. */
export interface ConnectionListener<Received = ServerMessage> {
  received(message: Received): void;
  /** The connection is gone; it comes back by itself unless the answer is false. */
  lost(code: number): boolean;
  /** The person is back at a connection that never broke. */
  returned(): void;
}

const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 15_000;
const SILENCE_BEFORE_PING = 15_000;
const LONGEST_ANSWER = 10_000;
/** A connection that lived this long was no accident: the next wait is short again. */
const STEADY = 5_000;
const WATCH_INTERVAL = 5_000;

/**
 * A WebSocket that comes back: with growing waits that chance spreads, so that a restarted server is not met by
 * everybody at once; at once when the network or the person returns. A connection that went silent counts as lost.
 */
export class LiveConnection<Received = ServerMessage> {
  #socket: WebSocket | null = null;
  #attempts = 0;
  #retry: number | undefined;
  #watch: number | undefined;
  #openedAt = Infinity;
  #heardAt = 0;
  #pingedAt: number | null = null;
  #stopped = false;

  constructor(
    private readonly address: URL,
    private readonly listener: ConnectionListener<Received>,
  ) {
    window.addEventListener('online', this.#hurry);
    document.addEventListener('visibilitychange', this.#hurry);
    this.#watch = window.setInterval(this.#listenForSilence, WATCH_INTERVAL);
    this.#connect();
  }

  get isOpen(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** False when there is no connection: nothing was sent then. */
  send(message: BrowserMessage): boolean {
    if (!this.isOpen) {
      return false;
    }
    this.#socket?.send(JSON.stringify(message));
    return true;
  }

  stop(): void {
    this.#stopped = true;
    window.removeEventListener('online', this.#hurry);
    document.removeEventListener('visibilitychange', this.#hurry);
    window.clearInterval(this.#watch);
    window.clearTimeout(this.#retry);
    this.#socket?.close(1000);
    this.#socket = null;
  }

  #connect(): void {
    window.clearTimeout(this.#retry);
    const socket = new WebSocket(this.address);
    this.#socket = socket;
    socket.onopen = () => {
      this.#openedAt = performance.now();
      this.#heard();
    };
    socket.onmessage = ({ data }) => {
      this.#heard();
      this.listener.received(JSON.parse(String(data)) as Received);
    };
    socket.onclose = ({ code }) => this.#closed(socket, code);
  }

  #closed(socket: WebSocket, code: number): void {
    if (socket !== this.#socket || this.#stopped) {
      return;
    }
    this.#socket = null;
    if (performance.now() - this.#openedAt > STEADY) {
      this.#attempts = 0;
    }
    this.#openedAt = Infinity;
    if (this.listener.lost(code)) {
      const wait = Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** this.#attempts++);
      this.#retry = window.setTimeout(() => this.#connect(), wait * (0.5 + Math.random() / 2));
    } else {
      this.stop();
    }
  }

  /** Does not wait for the timer when the network or the person is back. */
  #hurry = (): void => {
    if (document.visibilityState === 'hidden') {
      return;
    }
    if (this.isOpen) {
      this.#pingedAt ??= performance.now();
      this.listener.returned();
    } else if (this.#socket === null) {
      this.#connect();
    }
  };

  #heard(): void {
    this.#heardAt = performance.now();
    this.#pingedAt = null;
  }

  #listenForSilence = (): void => {
    const now = performance.now();
    const socket = this.#socket;
    if (!socket || !this.isOpen) {
      return;
    }
    if (this.#pingedAt !== null && now - this.#pingedAt > LONGEST_ANSWER) {
      socket.close();
      // A dead line answers no closing handshake: do not wait for it.
      this.#closed(socket, 1006);
    } else if (this.#pingedAt === null && now - this.#heardAt > SILENCE_BEFORE_PING) {
      this.#pingedAt = now;
      this.send({ type: 'ping' });
    }
  };
}
