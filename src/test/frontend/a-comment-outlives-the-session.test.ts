import { beforeEach, describe, expect, it } from 'vitest';
import '../../../frontend/components/unsent-words.js';

type Field = HTMLElement & { value: string };

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

/** As the desk does it, with what the server knows of the words. */
async function opened(name: string, known = ''): Promise<Field> {
  const form = document.createElement('div');
  const field = document.createElement('vaadin-text-area') as Field;
  field.value = known;
  const unsent = document.createElement('unsent-words');
  unsent.setAttribute('name', name);
  form.append(field, document.createElement('mention-suggestions'), unsent);
  document.body.replaceChildren(form);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return field;
}

function become(field: Field, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event('value-changed'));
}

describe('a comment that nobody has sent', () => {
  it('is there again after the session has ended, for the same person at the same place', async () => {
    become(await opened('Maya, on Migraine'), 'Say how often.');
    expect((await opened('Maya, on Sleep')).value).toBe('');
    expect((await opened('Tom, on Migraine')).value).toBe('');
    expect((await opened('Maya, on Migraine')).value).toBe('Say how often.');
  });

  it('is gone once it was sent', async () => {
    const field = await opened('Maya, on Migraine');
    become(field, 'Say how often.');
    become(field, '');
    expect((await opened('Maya, on Migraine')).value).toBe('');
    expect(localStorage.getItem('countersign.unsent')).toBe('[]');
    become(field, 'And when?');
    window.dispatchEvent(new CustomEvent('unsent-words-sent', { detail: 'Maya, on Migraine' }));
    expect((await opened('Maya, on Migraine')).value).toBe('');
  });

  it('yields to what the server knows of it', async () => {
    become(await opened('Maya, on Migraine'), 'Say how often.');
    expect((await opened('Maya, on Migraine', 'Say how often, and when.')).value).toBe('Say how often, and when.');
  });

  it('keeps the latest of many, and bears what is damaged', async () => {
    localStorage.setItem('countersign.unsent', '[["Maya');
    for (let i = 0; i <= 30; i++) {
      become(await opened(`field ${i}`), 'Say more.');
    }
    expect((await opened('field 0')).value).toBe('');
    expect((await opened('field 1')).value).toBe('Say more.');
  });
});
