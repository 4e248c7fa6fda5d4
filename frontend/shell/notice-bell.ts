import { LiveConnection } from '../editor/live/connection.js';

interface NoticeMessage {
  type: 'notices' | 'pong';
}

/** What the Java side lets this one call. */
interface Server {
  refresh(): void;
}

/**
 * The bell in the top bar. It hears over a socket of its own that something came in, and then asks the server for it: a
 * push by Vaadin would say "connection lost" over the editor, which keeps its text by itself.
 */
class NoticeBell extends HTMLElement {
  declare $server?: Server;
  #connection: LiveConnection<NoticeMessage> | null = null;
  #outdated = false;

  connectedCallback() {
    this.addEventListener('toggle', this.#closed, { capture: true });
    const address = new URL('desk/notices/live', document.baseURI);
    address.protocol = address.protocol.replace('http', 'ws');
    this.#connection = new LiveConnection<NoticeMessage>(address, {
      received: ({ type }) => {
        if (type === 'notices') {
          this.#outdated = true;
          this.#refresh();
        }
      },
      lost: (code) => code !== 4401,
      returned: () => {},
    });
  }

  disconnectedCallback() {
    this.removeEventListener('toggle', this.#closed, { capture: true });
    this.#connection?.stop();
    this.#connection = null;
  }

  /** Lines are not exchanged under somebody's finger: an open menu waits until it is closed. */
  #refresh(): void {
    if (this.#outdated && !this.querySelector(':popover-open')) {
      this.#outdated = false;
      this.$server?.refresh();
    }
  }

  #closed = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') {
      this.#refresh();
    }
  };
}

customElements.define('notice-bell', NoticeBell);
