import { html, LitElement, nothing } from 'lit';
import { commandPaletteStyles } from './command-palette-styles.js';
import '../components/lucide.js';

interface Line {
  label: string;
  hint: string;
  address: string;
  icon: string;
}

interface Server {
  find(query: string): Promise<Line[]>;
  go(address: string): Promise<void>;
}

const pauseWhileTyping = 80;

/** Type a few letters, choose with the arrow keys, Enter goes there. A combobox with a list box, in a modal dialog. */
class CommandPalette extends LitElement {
  static override styles = commandPaletteStyles;

  static override properties = {
    lines: { state: true },
    chosen: { state: true },
    asked: { state: true },
  };

  declare private lines: Line[];
  declare private chosen: number;
  declare private asked: string;
  declare private $server: Server;

  private latest = 0;
  private timer = 0;

  constructor() {
    super();
    this.lines = [];
    this.chosen = 0;
    this.asked = '';
  }

  show() {
    if (!this.dialog.open) {
      this.input.value = '';
      this.dialog.showModal();
      void this.find();
    }
  }

  protected override render() {
    const active = this.lines[this.chosen] ? `line-${this.chosen}` : nothing;
    return html`
      <dialog aria-label="Search or jump to" @click=${this.closeOutside}>
        <div class="field">
          <vaadin-icon icon="lucide:search" aria-hidden="true"></vaadin-icon>
          <input
            role="combobox"
            aria-label="Search or jump to"
            aria-expanded="true"
            aria-autocomplete="list"
            aria-controls="lines"
            aria-activedescendant=${active}
            placeholder="Search or jump to"
            autocomplete="off"
            spellcheck="false"
            @input=${this.typed}
            @keydown=${this.keyPressed}
          />
          <kbd>Esc</kbd>
        </div>
        <ul id="lines" role="listbox" aria-label="Results">
          ${this.lines.map((line, index) => this.renderLine(line, index))}
        </ul>
        <p role="status" class=${this.lines.length === 0 && this.asked ? 'nothing' : 'quiet'}>
          ${this.lines.length === 0 && this.asked
            ? `Nothing is called “${this.asked}”. Try fewer letters.`
            : `${this.lines.length} results`}
        </p>
      </dialog>
    `;
  }

  private renderLine(line: Line, index: number) {
    return html`
      <li
        id="line-${index}"
        role="option"
        aria-selected=${index === this.chosen}
        @pointermove=${() => (this.chosen = index)}
        @click=${() => this.go(line)}
      >
        <vaadin-icon icon="lucide:${line.icon}" aria-hidden="true"></vaadin-icon>
        <span class="label">${line.label}</span>
        <span class="hint">${line.hint}</span>
      </li>
    `;
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  private get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  private readonly typed = () => {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.find(), pauseWhileTyping);
  };

  /** An answer that a later question has overtaken is dropped. */
  private async find() {
    const question = ++this.latest;
    const query = this.input.value;
    const lines = await this.$server.find(query);
    if (question === this.latest) {
      this.lines = lines;
      this.chosen = 0;
      this.asked = query.trim();
    }
  }

  private readonly keyPressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.lines.length > 0) {
      event.preventDefault();
      this.chosen = (this.chosen + step + this.lines.length) % this.lines.length;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (event.key === 'Enter' && !event.isComposing && this.lines[this.chosen]) {
      event.preventDefault();
      this.go(this.lines[this.chosen]);
    }
  };

  private go(line: Line) {
    this.dialog.close();
    void this.$server.go(line.address);
  }

  private readonly closeOutside = (event: Event) => {
    if (event.target === this.dialog) {
      this.dialog.close();
    }
  };
}

customElements.define('command-palette', CommandPalette);
