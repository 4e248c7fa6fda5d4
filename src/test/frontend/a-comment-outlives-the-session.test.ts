import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '../../../frontend/components/unsent-words.js';

type Field = HTMLElement & { value: string };

/** What the server is told, as Flow listens for it. */
let told: string[] = [];

/** The desk's real field; jsdom alone lacks what tells it how large it is. */
beforeAll(async () => {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  await import('@vaadin/text-area/vaadin-text-area.js');
});

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
  told = [];
});

/** As the desk does it, with what the server knows of the words. */
async function opened(name: string, known = ''): Promise<Field> {
  const form = document.createElement('div');
  const field = document.createElement('vaadin-text-area') as Field;
  field.value = known;
  field.addEventListener('input', () => told.push(field.value));
  const unsent = document.createElement('unsent-words');
  unsent.setAttribute('name', name);
  form.append(field, document.createElement('mention-suggestions'), unsent);
  document.body.replaceChildren(form);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return field;
}

function type(field: Field, words: string): void {
  const area = field.querySelector('textarea');
  if (!area) {
    throw new Error('There is nothing to type into');
  }
  area.value = words;
  area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

describe('a comment that nobody has sent', () => {
  it('is there again after the session has ended, for the same person at the same place', async () => {
    type(await opened('Maya, on Migraine'), 'Say how often.');
    expect((await opened('Maya, on Sleep')).value).toBe('');
    expect((await opened('Tom, on Migraine')).value).toBe('');
    told = [];
    expect((await opened('Maya, on Migraine')).value).toBe('Say how often.');
    expect(told).toEqual(['Say how often.']);
  });

  it('is gone once it was sent', async () => {
    const field = await opened('Maya, on Migraine');
    type(field, 'Say how often.');
    field.value = '';
    expect((await opened('Maya, on Migraine')).value).toBe('');
    expect(localStorage.getItem('countersign.unsent')).toBe('[]');
  });

  it('is gone as well where the field went with its sending', async () => {
    type(await opened('Maya, on Migraine'), 'And when?');
    document.body.replaceChildren();
    window.dispatchEvent(new CustomEvent('unsent-words-sent', { detail: 'Maya, on Migraine' }));
    expect((await opened('Maya, on Migraine')).value).toBe('');
  });

  it('yields to what the server knows of it', async () => {
    type(await opened('Maya, on Migraine'), 'Say how often.');
    expect((await opened('Maya, on Migraine', 'Say how often, and when.')).value).toBe('Say how often, and when.');
    expect(told).toEqual(['Say how often.']);
  });

  it('keeps the latest of many, and bears what is damaged', async () => {
    localStorage.setItem('countersign.unsent', '[["Maya');
    for (let i = 0; i <= 30; i++) {
      type(await opened(`field ${i}`), 'Say more.');
    }
    expect((await opened('field 0')).value).toBe('');
    expect((await opened('field 1')).value).toBe('Say more.');
  });
});
