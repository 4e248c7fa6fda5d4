/** More than this is no article, and would keep the browser busy for nothing. */
const LONGEST = 10_000_000;

/**
 * A field that is pasted into and sends on what the clipboard holds, with its format where there is one. What is typed
 * into it is not kept: this is where texts arrive, not where they are written.
 */
class PasteBox extends HTMLElement {
  private readonly field = document.createElement('div');
  private readonly status = document.createElement('span');

  connectedCallback(): void {
    if (this.field.isConnected) {
      return;
    }
    const label = this.getAttribute('label') ?? '';
    this.field.className = 'paste-field';
    this.field.contentEditable = 'true';
    this.field.role = 'textbox';
    this.field.ariaLabel = label;
    this.field.dataset.placeholder = label;
    this.status.className = 'paste-status';
    this.status.role = 'status';
    this.field.addEventListener('paste', (event) => this.take(event));
    this.field.addEventListener('beforeinput', (event) => event.preventDefault());
    this.field.addEventListener('drop', (event) => event.preventDefault());
    this.append(this.field, this.status);
  }

  private take(event: ClipboardEvent): void {
    event.preventDefault();
    const html = event.clipboardData?.getData('text/html') ?? '';
    const content = html || (event.clipboardData?.getData('text/plain') ?? '');
    if (content.trim() === '') {
      this.status.textContent = 'There is no text on the clipboard. Copy the text first, then paste it here.';
    } else if (content.length > LONGEST) {
      this.status.textContent = 'This is too long to be an article. Copy a part of it, and paste that.';
    } else {
      void this.send(html !== '' ? 'html' : 'txt', content);
    }
  }

  private async send(ending: string, content: string): Promise<void> {
    this.status.textContent = 'Reading what was pasted…';
    const target = this.getAttribute('target') ?? '';
    const sent = await fetch(target, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain;charset=utf-8', 'X-Filename': `pasted.${ending}` },
      body: content,
    }).then(
      (response) => response.ok,
      () => false,
    );
    this.status.textContent = sent ? '' : 'This did not reach the server. Try again; nothing was imported.';
    this.dispatchEvent(new CustomEvent('taken'));
  }
}

customElements.define('paste-box', PasteBox);
