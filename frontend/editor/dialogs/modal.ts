/**
 * A small modal dialog. The browser's own `dialog` keeps the focus inside and gives it back, and closes on Escape; a
 * click beside it closes too. It takes itself off the page.
 */
export function openModal(host: HTMLElement, label: string): HTMLDialogElement {
  const dialog = host.appendChild(document.createElement('dialog'));
  dialog.className = 'editor-dialog';
  dialog.setAttribute('aria-label', label);
  dialog.addEventListener('mousedown', (event) => event.target === dialog && dialog.close());
  // What is typed in here is none of the editor's business.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}
