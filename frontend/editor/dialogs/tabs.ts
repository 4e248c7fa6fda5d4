import { html, type TemplateResult } from 'lit';

/** The tabs of a dialog (WAI-ARIA's pattern): arrow keys go to the next and show it. */
export function tabs(names: readonly string[], shown: number, show: (index: number) => void): TemplateResult {
  const key = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const next = (shown + step + names.length) % names.length;
      show(next);
      (event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
    }
  };
  return html`<div class="dialog-tabs" role="tablist" @keydown=${key}>
    ${names.map(
      (name, index) => html`<button
        type="button"
        role="tab"
        id="dialog-tab-${index}"
        aria-controls="dialog-panel"
        aria-selected=${String(index === shown)}
        tabindex=${index === shown ? 0 : -1}
        @click=${() => show(index)}
      >
        ${name}
      </button>`,
    )}
  </div>`;
}

export function tabPanel(shown: number, content: TemplateResult): TemplateResult {
  return html`<div id="dialog-panel" role="tabpanel" aria-labelledby="dialog-tab-${shown}">${content}</div>`;
}
