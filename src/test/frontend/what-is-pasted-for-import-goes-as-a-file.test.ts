import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../frontend/content/paste-box.js';

let box: HTMLElement;
let taken: number;
const sent = vi.fn<(target: string, request: RequestInit) => Promise<{ ok: boolean }>>();

beforeEach(() => {
  sent.mockReset();
  vi.stubGlobal('fetch', sent);
  box = document.createElement('paste-box');
  box.setAttribute('label', 'Or paste the text here');
  box.setAttribute('target', 'VAADIN/dynamic/resource/1');
  taken = 0;
  box.addEventListener('taken', () => taken++);
  document.body.append(box);
});

afterEach(() => {
  box.remove();
  vi.unstubAllGlobals();
});

function paste(html: string, plain: string): void {
  const event = new Event('paste', { cancelable: true });
  const data: Record<string, string> = { 'text/html': html, 'text/plain': plain };
  Object.assign(event, { clipboardData: { getData: (type: string) => data[type] } });
  box.querySelector('[role=textbox]')!.dispatchEvent(event);
}

const status = () => box.querySelector('[role=status]')!.textContent;

describe('what is pasted for import', () => {
  it('goes as the file that it could have been, and says so meanwhile', async () => {
    sent.mockResolvedValue({ ok: true });
    paste('<h1>Before you come</h1>', 'Before you come');
    expect(status()).toContain('Reading');
    expect(sent.mock.calls[0][0]).toBe('VAADIN/dynamic/resource/1');
    expect(sent.mock.calls[0][1]).toMatchObject({
      method: 'POST',
      headers: { 'X-Filename': 'pasted.html' },
      body: '<h1>Before you come</h1>',
    });
    await vi.waitFor(() => expect(taken).toBe(1));
    expect(status()).toBe('');
  });

  it('is plain text where it has no format', async () => {
    sent.mockResolvedValue({ ok: true });
    paste('', 'Before you come');
    expect(sent.mock.calls[0][1]).toMatchObject({ headers: { 'X-Filename': 'pasted.txt' }, body: 'Before you come' });
    await vi.waitFor(() => expect(taken).toBe(1));
  });

  it('that does not arrive is said to be lost', async () => {
    for (const outcome of [Promise.reject(new TypeError('offline')), Promise.resolve({ ok: false })]) {
      sent.mockReturnValueOnce(outcome);
      paste('', 'Before you come');
      await vi.waitFor(() => expect(status()).toContain('did not reach the server'));
    }
  });

  it('is not sent where there is none', () => {
    paste('', ' ');
    expect(sent).not.toHaveBeenCalled();
    expect(status()).toContain('no text on the clipboard');
  });
});
