import { html, LitElement, type TemplateResult } from 'lit';
import '../components/lucide';

/** What the editor tells with each `save-state` event. */
interface SaveState {
  state: 'saved' | 'saving' | 'offline' | 'refused' | 'offered';
  text: string;
}

const icons: Record<SaveState['state'], string> = {
  saved: 'cloud-check',
  saving: 'refresh-cw',
  offline: 'cloud-off',
  refused: 'circle-alert',
  offered: 'circle-alert',
};

/** Says in the top bar where the writer's words are. Screen readers hear it when it changes for longer than a moment. */
class SaveStateIndicator extends LitElement {
  static override properties = { current: { state: true } };

  declare current: SaveState;

  constructor() {
    super();
    this.current = { state: 'saved', text: 'Saved' };
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'status');
    document.addEventListener('save-state', this.listen);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('save-state', this.listen);
    super.disconnectedCallback();
  }

  private readonly listen = (event: Event): void => {
    this.current = (event as CustomEvent<SaveState>).detail;
  };

  protected override render(): TemplateResult {
    this.dataset.state = this.current.state;
    return html`<vaadin-icon icon="lucide:${icons[this.current.state]}" aria-hidden="true"></vaadin-icon
      ><span>${this.current.text}</span>`;
  }
}

customElements.define('save-state', SaveStateIndicator);
