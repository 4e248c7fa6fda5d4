import { html, type TemplateResult } from 'lit';
import { copyToClipboard } from './clipboard.js';
import type { Offer } from './live/kept/offer.js';
import { PART_NAMES, type PartName } from './live/messages.js';
import { offeredNotice, quietNotice, type RefusedPart, refusedNotice } from './notices.js';
import type { OpenDraft } from './open-draft.js';

/** What stands above a draft: why it cannot be saved, what was refused, and words that only their writer can place. */
export class DraftNotices {
  readonly #changed: () => void;
  #draft: OpenDraft | null = null;
  /** What was copied last: a part, or an offer's client. */
  #copied: string | null = null;
  /** The client of the offer whose discarding was asked for once. */
  #discarding: string | null = null;

  /** @param changed they have to be shown anew */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  render(draft: OpenDraft | null, sentence: string | null): TemplateResult {
    this.#draft = draft;
    return html`
      <div class="notices">
        ${quietNotice(sentence)}
        ${this.#refused().map((part) => refusedNotice(part, this.#copied === part.name, this.#noticeRequests))}
        ${this.#offers()}
      </div>
    `;
  }

  #refused(): RefusedPart[] {
    return PART_NAMES.flatMap((name) => {
      const refusal = this.#draft?.session.draft.part(name)?.refusal;
      return refusal && this.#draft?.problem === null ? [{ name, refusal }] : [];
    });
  }

  #offers(): TemplateResult[] {
    const draft = this.#draft;
    const offers = draft?.session.isOfSomebodyElse === false ? draft.session.draft.returning.offers : [];
    return offers.map((offer) => {
      const isCopied = this.#copied === offer.client;
      const isDiscarding = this.#discarding === offer.client;
      return offeredNotice(
        offer,
        { isCopied, isDiscarding, canInsert: draft?.canInsert(offer) === true },
        this.#offerRequests,
      );
    });
  }

  #offerRequests = {
    copy: async ({ client, text }: Offer) => {
      await copyToClipboard({ text, html: '' });
      this.#copied = client;
      this.#changed();
    },
    insert: (offer: Offer) => this.#draft?.insert(offer),
    discard: (offer: Offer) => {
      if (this.#discarding === offer.client || offer.text === '') {
        offer.dismiss();
      } else {
        this.#discarding = offer.client;
        this.#changed();
      }
    },
  };

  #noticeRequests = {
    copy: async (part: PartName) => {
      if (this.#draft) {
        await copyToClipboard(this.#draft.page.contentOf(part));
        this.#copied = part;
        this.#changed();
      }
    },
    reload: () => {
      this.#copied = null;
      this.#draft?.session.reload();
      this.#changed();
    },
  };
}
