import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Upload, Uploads } from '../../../frontend/media/uploads.js';

/** Stands for the network: each request waits until the test answers it. */
class Request {
  static all: Request[] = [];
  readonly headers = new Map<string, string>();
  readonly upload: { onprogress?: (event: { lengthComputable: boolean; loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  address = '';
  sent?: File;
  status = 0;
  responseText = '';

  open(_method: string, address: URL): void {
    this.address = address.href;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }

  send(file: File): void {
    this.sent = file;
    Request.all.push(this);
  }

  answer(status: number, body: unknown): void {
    this.status = status;
    this.responseText = typeof body === 'string' ? body : JSON.stringify(body);
    this.onload!();
  }
}

const real = globalThis.XMLHttpRequest;
let ended: Upload[];
let uploads: Uploads;

beforeEach(() => {
  globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
  Request.all = [];
  ended = [];
  document.head.innerHTML = '<meta name="_csrf" content="token"><meta name="_csrf_header" content="X-CSRF-TOKEN">';
  uploads = new Uploads('desk/media', () => {}, (upload) => ended.push(upload));
});

afterEach(() => {
  globalThis.XMLHttpRequest = real;
});

const file = (name: string) => new File(['bytes'], name);

describe('images are sent a few at a time', () => {
  it('sends three, and the next ones as these are answered, in their order', () => {
    uploads.add(['a', 'b', 'c', 'd', 'e'].map(file));
    expect(Request.all.map((request) => request.sent!.name)).toEqual(['a', 'b', 'c']);
    Request.all[1].answer(200, { item: '1' });
    expect(Request.all.map((request) => request.sent!.name)).toEqual(['a', 'b', 'c', 'd']);
    expect(uploads.busy).toBe(true);
    [0, 2, 3, 4].forEach((index) => Request.all[index].answer(200, { item: '1' }));
    expect(uploads.busy).toBe(false);
    expect(ended.map((upload) => upload.file.name)).toEqual(['b', 'a', 'c', 'd', 'e']);
  });

  it('names the file and carries the token', () => {
    uploads.add([file('Harbor & view.png')]);
    expect(Request.all[0].address).toContain('/desk/media?name=Harbor+%26+view.png');
    expect(Request.all[0].headers.get('X-CSRF-TOKEN')).toBe('token');
  });

  it('tells how much was sent, and that it is being cleaned afterwards', () => {
    uploads.add([file('a')]);
    Request.all[0].upload.onprogress!({ lengthComputable: true, loaded: 1, total: 4 });
    expect(uploads.all[0]).toMatchObject({ state: 'sending', sent: 0.25 });
    Request.all[0].upload.onprogress!({ lengthComputable: true, loaded: 4, total: 4 });
    expect(uploads.all[0].state).toBe('cleaning');
  });

  it('says the sentence of a refusal, and goes on with the others', () => {
    uploads.add(['a', 'b', 'c', 'd'].map(file));
    Request.all[0].answer(422, { detail: 'This is a PDF.' });
    expect(ended[0]).toMatchObject({ state: 'refused', problem: 'This is a PDF.' });
    expect(Request.all).toHaveLength(4);
  });

  it.each([
    [403, 'Your session has ended'],
    [500, 'Something went wrong on the server'],
  ])('has a sentence for a bare %i', (status, sentence) => {
    uploads.add([file('a')]);
    Request.all[0].answer(status, '<html>');
    expect(ended[0].problem).toContain(sentence);
  });

  it('says when the server cannot be reached', () => {
    uploads.add([file('a')]);
    Request.all[0].onerror!();
    expect(ended[0].problem).toContain('could not be reached');
  });

  it('does not send what is certainly refused', () => {
    const large = file('large.png');
    Object.defineProperty(large, 'size', { value: 20 * 1024 * 1024 + 1 });
    uploads.add([large]);
    expect(Request.all).toHaveLength(0);
    expect(ended[0].problem).toContain('20 MB');
    uploads.remove(ended[0]);
    expect(uploads.all).toHaveLength(0);
  });
});
