import { html, nothing, render, type TemplateResult } from 'lit';
import { debounced } from '../debounced.js';
import { RefusedRequest } from '../desk-requests.js';
import { openModal } from '../dialogs/modal.js';
import { tabPanel, tabs } from '../dialogs/tabs.js';
import { type LibraryImage, searchLibrary, TAKEN_TYPES, thumbnailAddress, uploadImage } from './library.js';

const UPLOAD = 0;
const LIBRARY = 1;
const QUIET = 250;

/** Asks for an image: a file to be uploaded, or one of the library. Null when nothing was chosen. */
export function chooseImage(host: HTMLElement, file?: File): Promise<LibraryImage | null> {
  return new Promise((answer) => new ChooseDialog(host, file ?? null, answer));
}

class ChooseDialog {
  #dialog: HTMLDialogElement;
  #tab = UPLOAD;
  #problem: string | null = null;
  /** How much of a file has been sent, from 0 to 1; null while there is none. */
  #progress: number | null = null;
  #query = '';
  #images: LibraryImage[] = [];
  #after: string | null = null;
  #isLoaded = false;
  #chosen: LibraryImage | null = null;
  #asking = new AbortController();
  #closed = new AbortController();
  #search = debounced(() => void this.#load(''), QUIET);

  constructor(host: HTMLElement, file: File | null, answer: (image: LibraryImage | null) => void) {
    this.#dialog = openModal(host, 'Image');
    this.#dialog.classList.add('image-dialog');
    this.#dialog.addEventListener('close', () => {
      this.#search.cancel();
      this.#asking.abort();
      this.#closed.abort();
      answer(this.#chosen);
    });
    this.#draw();
    this.#dialog.showModal();
    this.#dialog.querySelector<HTMLElement>('[role=tab]')?.focus();
    if (file) {
      void this.#upload(file);
    }
  }

  #draw(): void {
    render(this.#content(), this.#dialog);
  }

  #show(tab: number): void {
    this.#tab = tab;
    this.#problem = null;
    this.#draw();
    if (tab === LIBRARY && !this.#isLoaded) {
      void this.#load('');
    }
  }

  #content(): TemplateResult {
    return html`
      <div class="dialog-body">
        <h2>Image</h2>
        ${tabs(['Upload', 'From the library'], this.#tab, (tab) => this.#show(tab))}
        ${tabPanel(this.#tab, this.#tab === UPLOAD ? this.#uploadPanel() : this.#libraryPanel())}
        <p class="dialog-note ${this.#problem ? 'wrong' : ''}" role=${this.#problem ? 'alert' : nothing}>
          ${this.#problem ?? nothing}
        </p>
        <div class="dialog-buttons">
          <span class="spring"></span>
          <button type="button" class="button" @click=${() => this.#dialog.close()}>Cancel</button>
        </div>
      </div>
    `;
  }

  #uploadPanel(): TemplateResult {
    const isSending = this.#progress !== null;
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      this.#take(event.dataTransfer?.files);
    };
    return html`<div class="drop-place" @dragover=${over} @drop=${drop}>
      ${isSending
        ? html`<p role="status">Uploading…</p>
            <progress aria-label="Upload" max="1" .value=${this.#progress ?? 0}></progress>`
        : html`<button type="button" class="button" @click=${() => this.#browse()}>Choose a file</button>
            <input
              type="file"
              hidden
              accept=${TAKEN_TYPES.join(',')}
              @change=${(event: Event) => this.#take((event.target as HTMLInputElement).files)}
            />
            <p>or drop it here. JPEG, PNG, WebP or GIF, at most 20 MB.</p>`}
    </div>`;
  }

  #libraryPanel(): TemplateResult {
    return html`
      <label class="dialog-field">
        Search the library
        <input
          type="text"
          autocomplete="off"
          spellcheck="false"
          .value=${this.#query}
          @input=${(event: Event) => {
            this.#query = (event.target as HTMLInputElement).value;
            this.#search.soon();
          }}
        />
      </label>
      <p class="visually-hidden" role="status">${this.#isLoaded ? `${this.#images.length} images` : ''}</p>
      <ul class="image-choices" aria-label="Images">
        ${this.#images.map(
          (image) => html`<li>
            <button type="button" title=${image.name} @click=${() => this.#choose(image)}>
              <img src=${thumbnailAddress(image.hash)} alt="" loading="lazy" />
              <span>${image.name}</span>
            </button>
          </li>`,
        )}
      </ul>
      ${this.#isLoaded && this.#images.length === 0
        ? html`<p class="dialog-empty">
            ${this.#query.trim() === '' ? 'The library is empty. Upload the first image.' : 'No image was found by these words.'}
          </p>`
        : nothing}
      ${this.#after
        ? html`<button type="button" class="button" @click=${() => void this.#load(this.#after ?? '')}>Show more</button>`
        : nothing}
    `;
  }

  /** The browser's own window; its field has no part in the order of the Tab key. */
  #browse(): void {
    this.#dialog.querySelector<HTMLInputElement>('input[type=file]')?.click();
  }

  #take(files: FileList | null | undefined): void {
    const [file] = files ?? [];
    if (file) {
      void this.#upload(file);
    }
  }

  async #upload(file: File): Promise<void> {
    await this.#trying(async () => {
      this.#progress = 0;
      this.#draw();
      const progress = (share: number) => {
        this.#progress = share;
        this.#draw();
      };
      this.#choose(await uploadImage(file, progress, this.#closed.signal));
    });
    this.#progress = null;
    this.#draw();
  }

  async #load(after: string): Promise<void> {
    this.#asking.abort();
    this.#asking = new AbortController();
    await this.#trying(async () => {
      const page = await searchLibrary(this.#query.trim(), after, this.#asking.signal);
      this.#images = after === '' ? page.images : [...this.#images, ...page.images];
      this.#after = page.after;
      this.#isLoaded = true;
    });
    this.#draw();
  }

  async #trying(action: () => Promise<void>): Promise<void> {
    this.#problem = null;
    try {
      await action();
    } catch (error) {
      if ((error as Error).name !== 'AbortError') {
        this.#problem = error instanceof RefusedRequest ? error.message : 'This did not work. Try again.';
      }
    }
  }

  #choose(image: LibraryImage): void {
    this.#chosen = image;
    this.#dialog.close();
  }
}
