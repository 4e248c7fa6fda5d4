import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { html, nothing, render, type TemplateResult } from 'lit';
import { RefusedRequest } from '../desk-requests.js';
import { openModal } from '../dialogs/modal.js';
import { tabPanel, tabs } from '../dialogs/tabs.js';
import { focused } from '../focused.js';
import type { ArticleReferences } from './article-references.js';
import { recognizedSource, type Reference, referenceLine, sourceLabel } from './sources.js';

const LONGEST_TEXT = 1_000;
const PRESENT = 0;
const NEW = 1;

/** Asks which reference bears out what is written at the cursor, or selected, and marks it there. */
export function cite(editor: Editor, host: HTMLElement, references: ArticleReferences): void {
  new CitationDialog(host, references, (reference) => {
    if (reference === null) {
      editor.view.focus();
      return;
    }
    const { selection } = editor.state;
    const { from, to } = selection;
    const isCitation = selection instanceof NodeSelection && selection.node.type.name === 'citation';
    const content = { type: 'citation', attrs: { reference } };
    focused(editor).insertContentAt(isCitation ? { from, to } : to, content).run();
  });
}

class CitationDialog {
  #dialog: HTMLDialogElement;
  #tab: number;
  #wanted = '';
  #text = '';
  #source = '';
  #problem: string | null = null;
  #isBusy = false;
  #chosen: string | null = null;

  constructor(
    host: HTMLElement,
    private readonly references: ArticleReferences,
    answer: (reference: string | null) => void,
  ) {
    this.#tab = references.all.length > 0 ? PRESENT : NEW;
    this.#dialog = openModal(host, 'Citation');
    this.#dialog.addEventListener('close', () => answer(this.#chosen));
    this.#draw();
    this.#dialog.showModal();
    this.#dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  #draw(): void {
    render(this.#content(), this.#dialog);
  }

  #content(): TemplateResult {
    const show = (tab: number) => {
      this.#tab = tab;
      this.#problem = null;
      this.#draw();
    };
    return html`
      <form novalidate @submit=${(event: Event) => void this.#submit(event)}>
        <h2>Citation</h2>
        ${tabs(['References of this article', 'New reference'], this.#tab, show)}
        ${tabPanel(this.#tab, this.#tab === PRESENT ? this.#present() : this.#new())}
        <p class="dialog-note ${this.#problem ? 'wrong' : ''}" role=${this.#problem ? 'alert' : nothing}>
          ${this.#problem ?? nothing}
        </p>
        <div class="dialog-buttons">
          <span class="spring"></span>
          <button type="button" class="button" @click=${() => this.#dialog.close()}>Cancel</button>
          ${this.#tab === NEW
            ? html`<button type="submit" class="button primary" aria-disabled=${this.#isBusy ? 'true' : nothing}>
                Add and cite
              </button>`
            : nothing}
        </div>
      </form>
    `;
  }

  #present(): TemplateResult {
    const found = this.#found();
    return html`
      <label class="dialog-field">
        Find a reference
        <input
          data-first
          type="text"
          autocomplete="off"
          spellcheck="false"
          .value=${this.#wanted}
          @input=${(event: Event) => {
            this.#wanted = (event.target as HTMLInputElement).value;
            this.#draw();
          }}
          @keydown=${(event: KeyboardEvent) => this.#moveInList(event)}
        />
      </label>
      <p class="visually-hidden" role="status">${found.length === 1 ? '1 reference' : `${found.length} references`}</p>
      <ul class="reference-choices" aria-label="References" @keydown=${(event: KeyboardEvent) => this.#moveInList(event)}>
        ${found.map(
          (reference) => html`<li>
            <button type="button" @click=${() => this.#choose(reference.id)}>${referenceLine(reference)}</button>
          </li>`,
        )}
      </ul>
      ${found.length > 0 ? nothing : html`<p class="dialog-empty">${this.#emptySentence()}</p>`}
    `;
  }

  #emptySentence(): string {
    return this.references.all.length === 0
      ? 'This article has no references yet. Add the first one under “New reference”.'
      : 'No reference of this article has these words.';
  }

  #found(): Reference[] {
    const words = this.#wanted.toLowerCase().split(/\s+/).filter(Boolean);
    return this.references.all.filter((reference) => {
      const line = referenceLine(reference).toLowerCase();
      return words.every((word) => line.includes(word));
    });
  }

  /** Down and up through the field and what was found below it. */
  #moveInList(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [...this.#dialog.querySelectorAll<HTMLElement>('[data-first], .reference-choices button')];
    const at = stops.indexOf(event.target as HTMLElement);
    if (step && stops[at + step]) {
      event.preventDefault();
      stops[at + step].focus();
    }
  }

  #new(): TemplateResult {
    const recognized = recognizedSource(this.#source);
    const hint = this.#source.trim() === '' ? null : recognized ? `Recognized: ${sourceLabel(recognized)}` : null;
    return html`
      <label class="dialog-field">
        Reference
        <textarea
          data-first
          rows="3"
          maxlength=${LONGEST_TEXT}
          .value=${this.#text}
          @input=${(event: Event) => {
            this.#text = (event.target as HTMLTextAreaElement).value;
            this.#draw();
          }}
        ></textarea>
      </label>
      <label class="dialog-field">
        DOI, PMID or address
        <input
          type="text"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="citation-source-note"
          .value=${this.#source}
          @input=${(event: Event) => {
            this.#source = (event.target as HTMLInputElement).value;
            this.#draw();
          }}
        />
      </label>
      <p class="dialog-note" id="citation-source-note">${hint ?? 'For example 10.1000/182, PMID 123456, or https://…'}</p>
    `;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#tab === PRESENT) {
      const found = this.#found();
      if (found.length === 1) {
        this.#choose(found[0].id);
      }
    } else if (!this.#isBusy) {
      this.#problem = this.#whyNot();
      this.#isBusy = this.#problem === null;
      this.#draw();
      if (this.#isBusy) {
        await this.#add();
      }
    }
  }

  #whyNot(): string | null {
    if (this.#source.trim() !== '' && recognizedSource(this.#source) === null) {
      return 'This is no DOI, PMID or web address. Leave the field empty if there is none.';
    }
    const isEmpty = this.#text.trim() === '' && this.#source.trim() === '';
    return isEmpty ? 'Enter the reference, or where it can be looked up.' : null;
  }

  async #add(): Promise<void> {
    try {
      this.#choose(await this.references.add(this.#text.replace(/\s+/g, ' ').trim(), this.#source.trim()));
    } catch (error) {
      this.#problem = error instanceof RefusedRequest ? error.message : 'The reference could not be added. Try again.';
      this.#isBusy = false;
      this.#draw();
    }
  }

  #choose(reference: string): void {
    this.#chosen = reference;
    this.#dialog.close();
  }
}
