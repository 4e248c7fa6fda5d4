import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StepStore } from '../../../frontend/editor/live/kept/step-store.js';
import '../../../frontend/people/kept-words.js';

const ADDRESS = { person: 'maya', article: '1', part: 'body', client: 'a tab' } as const;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  return () => vi.unstubAllGlobals();
});

function signIn(): HTMLElement {
  const notice = document.createElement('kept-words');
  notice.textContent = 'What was typed here last waits in this browser.';
  return document.body.appendChild(notice);
}

describe('the sign-in', () => {
  it('says that words wait in this browser, where they do', async () => {
    const store = await StepStore.open(indexedDB);
    await store?.write(ADDRESS, { version: 0, steps: [{}], isTakingBack: [false], chunk: 0, base: null });
    const notice = signIn();
    await vi.waitFor(() => expect(notice.hidden).toBe(false));
    await store?.removeSteps(ADDRESS);
    const later = signIn();
    await vi.waitFor(() => expect(later.hidden).toBe(true));
  });

  it('says nothing of it where none do', async () => {
    const asked = vi.spyOn(StepStore.prototype, 'keepsSteps');
    const notice = signIn();
    await vi.waitFor(() => expect(asked).toHaveReturned());
    await asked.mock.results[0].value;
    expect(notice.hidden).toBe(true);
  });
});
