/**
 * Copies what its field holds when its button is pressed. Where the page may not use the clipboard (plain http inside
 * a house's network), the older way through the selection serves.
 */
class CopyableLink extends HTMLElement {
  private readonly onClick = (event: Event) => {
    const button = (event.target as Element).closest('vaadin-button');
    const input = this.querySelector('input');
    if (button && input) {
      void this.copy(input, button);
    }
  };

  connectedCallback() {
    this.addEventListener('click', this.onClick);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.onClick);
  }

  private async copy(input: HTMLInputElement, button: Element) {
    const copied = await this.written(input);
    this.querySelector('[role=status]')!.textContent = copied ? 'Copied' : 'Not copied. Select the address and copy it.';
    if (copied) {
      this.sayCopied(button);
    }
  }

  /** Changes the words in place: the node belongs to the server's side and must stay. */
  private sayCopied(button: Element) {
    const words = [...button.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
    if (!words || button.hasAttribute('data-copied')) {
      return;
    }
    const before = words.nodeValue;
    words.nodeValue = 'Copied';
    button.toggleAttribute('data-copied', true);
    setTimeout(() => {
      words.nodeValue = before;
      button.removeAttribute('data-copied');
    }, 2_000);
  }

  private async written(input: HTMLInputElement): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(input.value);
      return true;
    } catch {
      input.select();
      return document.execCommand('copy');
    }
  }
}

customElements.define('copyable-link', CopyableLink);
