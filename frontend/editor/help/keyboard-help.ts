import { html, render, type TemplateResult } from 'lit';
import { openModal } from '../dialogs/modal.js';
import { HELP_GROUPS, type HelpEntry, type HelpGroup } from './shortcut-list.js';

/** Shows all shortcuts, until it is closed; the focus returns to where it was. */
export function showKeyboardHelp(host: HTMLElement): void {
  const dialog = openModal(host, 'Keyboard help');
  dialog.classList.add('keyboard-help');
  render(content(() => dialog.close()), dialog);
  dialog.showModal();
}

/** Whether a key asks for help: a question mark that is typed into nothing. */
export function asksForHelp(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role=textbox], dialog *'));
  return event.key === '?' && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !isTyping;
}

function content(close: () => void): TemplateResult {
  return html`
    <div class="dialog-head">
      <h2>Keyboard help</h2>
      <button type="button" class="button" @click=${close}>Close</button>
    </div>
    <div class="help-groups">${HELP_GROUPS.map(group)}</div>
  `;
}

function group({ name, entries }: HelpGroup): TemplateResult {
  return html`<section>
    <h3>${name}</h3>
    <dl>
      ${entries.map(entry)}
    </dl>
  </section>`;
}

function entry({ effect, keys }: HelpEntry): TemplateResult {
  return html`<div>
    <dt>${effect}</dt>
    <dd>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dd>
  </div>`;
}
