import { html, nothing, render, type TemplateResult } from 'lit';
import { openModal } from './modal.js';

export interface DialogField {
  name: string;
  label: string;
  value: string;
  /** A sentence that says what is wrong, or null. */
  check: (value: string) => string | null;
  /** Said below the field while it is filled in. */
  hint?: (value: string) => string | null;
}

export interface DialogForm {
  title: string;
  fields: DialogField[];
  confirm: string;
  /** The name of the button that takes the thing away, where there is one. */
  remove?: string;
}

export type DialogAnswer = { kind: 'confirmed'; values: Record<string, string> } | { kind: 'removed' } | { kind: 'cancelled' };

/** Asks in a small modal dialog; closing it cancels. */
export function askInDialog(host: HTMLElement, form: DialogForm): Promise<DialogAnswer> {
  return new Promise((answer) => {
    const dialog = openModal(host, form.title);
    let result: DialogAnswer = { kind: 'cancelled' };
    const close = (given: DialogAnswer) => {
      result = given;
      dialog.close();
    };
    const draw = (shown: DialogField[]) => render(content(form, shown, close, draw), dialog);
    draw([]);
    dialog.addEventListener('close', () => answer(result));
    dialog.showModal();
    dialog.querySelector('input')?.select();
  });
}

function content(
  form: DialogForm,
  wrong: DialogField[],
  close: (answer: DialogAnswer) => void,
  draw: (wrong: DialogField[]) => void,
): TemplateResult {
  const confirm = (event: SubmitEvent) => {
    event.preventDefault();
    const values = valuesOf(event.target as HTMLFormElement);
    const mistaken = form.fields.filter(({ name, check }) => check(values[name]) !== null);
    form.fields.forEach((each) => (each.value = values[each.name]));
    if (mistaken.length === 0) {
      close({ kind: 'confirmed', values });
    } else {
      draw(mistaken);
      (event.target as HTMLFormElement).querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    }
  };
  return html`
    <form novalidate @submit=${confirm} @input=${(event: Event) => typed(event, form, wrong, draw)}>
      <h2>${form.title}</h2>
      ${form.fields.map((each) => field(each, wrong.includes(each)))}
      <div class="dialog-buttons">
        ${form.remove
          ? html`<button type="button" class="button quiet danger" @click=${() => close({ kind: 'removed' })}>
              ${form.remove}
            </button>`
          : nothing}
        <span class="spring"></span>
        <button type="button" class="button" @click=${() => close({ kind: 'cancelled' })}>Cancel</button>
        <button type="submit" class="button primary">${form.confirm}</button>
      </div>
    </form>
  `;
}

function typed(event: Event, form: DialogForm, wrong: DialogField[], draw: (wrong: DialogField[]) => void): void {
  const { name, value } = event.target as HTMLInputElement;
  const changed = form.fields.find((each) => each.name === name);
  if (changed) {
    changed.value = value;
    draw(wrong.filter((each) => each !== changed || each.check(value) !== null));
  }
}

function field({ name, label, value, check, hint }: DialogField, isWrong: boolean): TemplateResult {
  const sentence = isWrong ? check(value) : hint?.(value);
  return html`
    <label class="dialog-field">
      ${label}
      <input
        name=${name}
        .value=${value}
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${String(isWrong)}
        aria-describedby="dialog-${name}-note"
      />
    </label>
    <p class="dialog-note ${isWrong ? 'wrong' : ''}" id="dialog-${name}-note" role=${isWrong ? 'alert' : nothing}>
      ${sentence ?? nothing}
    </p>
  `;
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
