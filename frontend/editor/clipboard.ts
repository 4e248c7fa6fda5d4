/** Puts text on the clipboard, with its formatting where the browser can; also on pages without https. */
export async function copyToClipboard({ text, html }: { text: string; html: string }): Promise<void> {
  if (window.isSecureContext && html !== '' && 'ClipboardItem' in window) {
    const blob = (type: string, content: string) => new Blob([content], { type });
    const item = new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) });
    await navigator.clipboard.write([item]);
  } else if (window.isSecureContext) {
    await navigator.clipboard.writeText(text);
  } else {
    copyByCommand(text, html);
  }
}

function copyByCommand(text: string, html: string): void {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== '') {
      event.clipboardData?.setData('text/html', html);
    }
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put);
}
