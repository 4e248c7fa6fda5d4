import { html, nothing, render, type TemplateResult } from 'lit';
import { openModal } from '../dialogs/modal.js';
import { asOneLine } from '../schema/text-characters.js';
import { whyNotAltText } from './alt-text.js';
import { thumbnailAddress } from './library.js';

export interface Described {
  media: string;
  alt: string;
  /** Whether an empty alt text is meant, rather than missing. */
  isDecorative: boolean;
}

/** Asks what an image shows, for those who do not see it; null when that was cancelled, an empty text for decoration. */
export function describeImage(host: HTMLElement, image: Described, title: string, confirm: string): Promise<string | null> {
  return new Promise((answer) => {
    const dialog = openModal(host, title);
    let { alt, isDecorative } = image;
    let problem: string | null = null;
    let result: string | null = null;
    const submit = (event: Event) => {
      event.preventDefault();
      problem = isDecorative ? null : whyNotAltText(alt);
      if (problem === null) {
        result = isDecorative ? '' : asOneLine(alt).trim();
        dialog.close();
      } else {
        draw();
        dialog.querySelector<HTMLElement>('[name=alt]')?.focus();
      }
    };
    const typed = (event: Event) => {
      alt = (event.target as HTMLTextAreaElement).value;
      problem = problem && whyNotAltText(alt);
      draw();
    };
    const ticked = (event: Event) => {
      isDecorative = (event.target as HTMLInputElement).checked;
      problem = null;
      draw();
    };
    const content = (): TemplateResult => html`
      <form novalidate @submit=${submit}>
        <h2>${title}</h2>
        <img class="described-image" src=${thumbnailAddress(image.media)} alt="" />
        <label class="dialog-field">
          Alt text
          <textarea
            name="alt"
            rows="2"
            .value=${alt}
            ?disabled=${isDecorative}
            aria-invalid=${String(problem !== null)}
            aria-describedby="alt-text-note"
            @input=${typed}
          ></textarea>
        </label>
        <p class="dialog-note ${problem ? 'wrong' : ''}" id="alt-text-note" role=${problem ? 'alert' : nothing}>
          ${problem ?? 'What it shows, for readers who do not see it, as you would say it on the telephone.'}
        </p>
        <label class="dialog-tick">
          <input type="checkbox" name="decorative" .checked=${isDecorative} @change=${ticked} /> Decorative
        </label>
        <p class="dialog-note">It adds nothing to what the text says. Screen readers pass over it.</p>
        <div class="dialog-buttons">
          <span class="spring"></span>
          <button type="button" class="button" @click=${() => dialog.close()}>Cancel</button>
          <button type="submit" class="button primary">${confirm}</button>
        </div>
      </form>
    `;
    const draw = () => render(content(), dialog);
    dialog.addEventListener('close', () => answer(result));
    draw();
    dialog.showModal();
    dialog.querySelector<HTMLElement>(isDecorative ? '[name=decorative]' : '[name=alt]')?.focus();
  });
}
