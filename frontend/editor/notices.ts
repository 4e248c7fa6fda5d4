import { html, nothing, type TemplateResult } from 'lit';
import type { Refusal } from './live/draft-part.js';
import type { Offer } from './live/kept/offer.js';
import type { PartName } from './live/messages.js';

const PART_LABELS: Record<PartName, string> = { title: 'the title', summary: 'the summary', body: 'the article body' };

export interface RefusedPart {
  name: PartName;
  refusal: Refusal;
}

export interface NoticeRequests {
  copy(part: PartName): void;
  reload(): void;
}

export interface OfferRequests {
  copy(offer: Offer): void;
  insert(offer: Offer): void;
  discard(offer: Offer): void;
}

/** How far the person is with an offer. */
export interface OfferProgress {
  isCopied: boolean;
  /** Asked once already whether to discard it. */
  isDiscarding: boolean;
  canInsert: boolean;
}

/** Why the draft cannot be edited or saved right now: quiet, since nothing is lost. */
export function quietNotice(sentence: string | null): TemplateResult | typeof nothing {
  return sentence === null ? nothing : html`<div class="editor-notice" role="status">${sentence}</div>`;
}

/** What the server will not take: the text stays on the page, and can be taken elsewhere. */
export function refusedNotice(
  { name, refusal }: RefusedPart,
  isCopied: boolean,
  requests: NoticeRequests,
): TemplateResult {
  return html`
    <div class="editor-notice refused" role="alert">
      <p><strong>Your last changes to ${PART_LABELS[name]} are not saved.</strong> ${refusal.message}</p>
      <p>
        What you wrote is still on this page. Copy it, then reload the draft to go on from what is stored.
        ${refusal.reference ? html`<span class="reference">Reference ${refusal.reference}</span>` : nothing}
      </p>
      <div class="notice-buttons">
        <button type="button" class="button" @click=${() => requests.copy(name)}>
          ${isCopied ? 'Copied' : 'Copy my text'}
        </button>
        <button type="button" class="button" @click=${() => requests.reload()}>Reload the draft</button>
      </div>
    </div>
  `;
}

/** Words of an earlier moment that nobody but their writer can decide about. They stay until that is done. */
export function offeredNotice(offer: Offer, progress: OfferProgress, requests: OfferRequests): TemplateResult {
  const where = PART_LABELS[offer.part];
  if (offer.text === '') {
    return html`
      <section class="editor-notice offered" role="alert" aria-label="Changes that are not saved">
        <p><strong>What you deleted or formatted in ${where} was not saved.</strong> ${offer.reason}</p>
        <div class="notice-buttons">
          <button type="button" class="button" @click=${() => requests.discard(offer)}>Understood</button>
        </div>
      </section>
    `;
  }
  const { isCopied, isDiscarding, canInsert } = progress;
  return html`
    <section class="editor-notice offered" role="alert" aria-label="Words that are not saved">
      <p><strong>Words that you typed into ${where} are not in the draft.</strong> ${offer.reason}</p>
      <blockquote class="offered-text" tabindex="0" aria-label="What you typed">${offer.text}</blockquote>
      <div class="notice-buttons">
        <button type="button" class="button" @click=${() => requests.copy(offer)}>
          ${isCopied ? 'Copied' : 'Copy the text'}
        </button>
        ${canInsert
          ? html`<button type="button" class="button" @click=${() => requests.insert(offer)}>
              Insert at the end of ${where}
            </button>`
          : nothing}
        <button type="button" class="button" @click=${() => requests.discard(offer)}>
          ${isDiscarding ? 'Discard for good' : 'Discard'}
        </button>
      </div>
    </section>
  `;
}
