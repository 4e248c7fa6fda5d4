import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../components/lucide';
import { type Upload, Uploads } from './uploads';

/**
 * The button that uploads images, with what is on its way below. With `whole-page`, files may also be dropped anywhere on
 * the screen, or pasted.
 *
 * Fires `image-uploaded` for each image, with its item, and `uploads-ended` once nothing is on its way any more, with the
 * number of images that came in meanwhile and the last one's item.
 */
class MediaUploader extends LitElement {
  static override properties = {
    address: { type: String },
    label: { type: String },
    icon: { type: String },
    multiple: { type: Boolean },
    wholePage: { type: Boolean, attribute: 'whole-page' },
    primary: { type: Boolean },
    over: { state: true },
  };

  declare address: string;
  declare label: string;
  declare icon: string;
  declare multiple: boolean;
  declare wholePage: boolean;
  declare primary: boolean;
  declare over: boolean;

  private uploads?: Uploads;
  private cameIn = 0;
  private lastItem = '';
  private said = '';

  constructor() {
    super();
    this.address = 'desk/media';
    this.label = 'Upload';
    this.icon = 'upload';
    this.multiple = false;
    this.wholePage = false;
    this.primary = false;
    this.over = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('dragover', this.onDragOver);
    document.addEventListener('dragleave', this.onDragLeave);
    document.addEventListener('drop', this.onDrop);
    document.addEventListener('paste', this.onPaste);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('dragover', this.onDragOver);
    document.removeEventListener('dragleave', this.onDragLeave);
    document.removeEventListener('drop', this.onDrop);
    document.removeEventListener('paste', this.onPaste);
    super.disconnectedCallback();
  }

  /** Not while a dialog has the person's attention, and perhaps an uploader of its own. */
  private get listens(): boolean {
    return this.wholePage && !document.querySelector('vaadin-dialog[opened]');
  }

  private readonly onDragOver = (event: DragEvent): void => {
    if (this.listens && event.dataTransfer?.types.includes('Files')) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      this.over = true;
    }
  };

  private readonly onDragLeave = (event: DragEvent): void => {
    if (!event.relatedTarget) {
      this.over = false;
    }
  };

  private readonly onDrop = (event: DragEvent): void => {
    this.over = false;
    if (this.listens && event.dataTransfer?.files.length) {
      event.preventDefault();
      this.take(event.dataTransfer.files);
    }
  };

  private readonly onPaste = (event: ClipboardEvent): void => {
    if (this.listens && event.clipboardData?.files.length) {
      event.preventDefault();
      this.take(event.clipboardData.files);
    }
  };

  private take(files: Iterable<File>): void {
    this.uploads ??= new Uploads(
      this.address,
      () => this.requestUpdate(),
      (upload) => this.ended(upload),
    );
    this.uploads.add(files);
  }

  private ended(upload: Upload): void {
    this.said = upload.image ? `${upload.file.name} is uploaded.` : `${upload.file.name}: ${upload.problem}`;
    if (upload.image) {
      this.cameIn++;
      this.lastItem = upload.image.item;
      this.uploads!.all.splice(this.uploads!.all.indexOf(upload), 1);
      this.tell('image-uploaded', { item: upload.image.item });
    }
    if (!this.uploads!.busy && this.cameIn > 0) {
      this.tell('uploads-ended', { count: this.cameIn, item: this.lastItem });
      this.cameIn = 0;
    }
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.take(input.files ?? []);
    input.value = '';
  }

  private choose(): void {
    this.querySelector<HTMLInputElement>('input[type=file]')!.click();
  }

  protected override render(): TemplateResult {
    const all = this.uploads?.all ?? [];
    return html`
      <vaadin-button theme=${this.primary ? 'primary' : ''} @click=${() => this.choose()}>
        <vaadin-icon slot="prefix" icon="lucide:${this.icon}" aria-hidden="true"></vaadin-icon>${this.label}
      </vaadin-button>
      <input
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp,image/gif"
        ?multiple=${this.multiple}
        @change=${(event: Event) => this.chosen(event)}
      />
      <span role="status" class="visually-hidden">${this.said}</span>
      ${this.over ? html`<div class="media-drop" aria-hidden="true"><p>Drop images to upload them</p></div>` : nothing}
      ${all.length > 0
        ? html`<section class="media-uploads" aria-label="Uploads"><ul>${all.map((upload) => this.line(upload))}</ul></section>`
        : nothing}
    `;
  }

  private line(upload: Upload): TemplateResult {
    return html`<li data-state=${upload.state}>
      <span class="name">${upload.file.name}</span>
      ${upload.state === 'refused'
        ? html`<span class="problem">${upload.problem}</span
            ><button type="button" aria-label="Dismiss ${upload.file.name}" @click=${() => this.uploads!.remove(upload)}>
              <vaadin-icon icon="lucide:x" aria-hidden="true"></vaadin-icon>
            </button>`
        : html`<progress aria-label="Upload of ${upload.file.name}" max="1" .value=${upload.sent}></progress
            ><span class="meta">${stateOf(upload)}</span>`}
    </li>`;
  }
}

function stateOf(upload: Upload): string {
  switch (upload.state) {
    case 'waiting':
      return 'Waiting';
    case 'cleaning':
      return 'Cleaning…';
    default:
      return `${Math.round(upload.sent * 100)} %`;
  }
}

customElements.define('media-uploader', MediaUploader);
