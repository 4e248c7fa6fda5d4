import { html, nothing, type TemplateResult } from 'lit';
import type { Refusal } from './live/draft-part.js';
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
