import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Mentionable, mentionBefore, MentionSuggestions } from '../../../frontend/components/mention-suggestions.js';
import './support/top-layer.js';

const AMARA = { written: 'Amara Osei', credentials: 'MD' };
const AMY = { written: 'Amy Lund', credentials: '' };

let text: HTMLTextAreaElement;
let suggestions: MentionSuggestions;
let answer: (people: Mentionable[]) => void;
let asked: string[];

beforeEach(() => {
  text = document.body.appendChild(document.createElement('textarea'));
  suggestions = new MentionSuggestions();
  asked = [];
  suggestions.$server = {
    matching: (typed) => {
      asked.push(typed);
      return new Promise((resolve) => (answer = resolve));
    },
  };
  document.body.append(suggestions);
});

afterEach(() => document.body.replaceChildren());

function type(value: string): void {
  text.value = value;
  text.setSelectionRange(value.length, value.length);
  text.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function offered(...people: Mentionable[]): Promise<void> {
  answer(people);
  await Promise.resolve();
  await Promise.resolve();
}

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  text.dispatchEvent(event);
  return event;
}

const options = () => [...document.querySelectorAll('[role=option]')];
const marked = () => document.querySelector('[aria-selected=true]');

describe('mentioning', () => {
  it('begins with an "@" that is no part of a word', () => {
    expect(mentionBefore('Ask @Am', 7)).toBe('Am');
    expect(mentionBefore('@', 1)).toBe('');
    expect(mentionBefore('mail amara@harbor', 17)).toBeNull();
    expect(mentionBefore('@Am\nnext', 8)).toBeNull();
  });

  it('offers people, and the text says which one is marked', async () => {
    type('Ask @Am');
    expect(asked).toEqual(['Am']);
    await offered(AMARA, AMY);
    expect(options()).toHaveLength(2);
    expect(text.getAttribute('aria-activedescendant')).toBe(marked()?.id);
    expect(document.getElementById(text.getAttribute('aria-controls') ?? '')?.getAttribute('role')).toBe('listbox');
    expect(document.querySelector('[role=status]')?.textContent).toBe('2 people to mention');
    press('ArrowDown');
    expect(marked()?.textContent).toContain('Amy Lund');
    press('ArrowDown');
    expect(marked()?.textContent).toContain('Amara Osei');
  });

  it('writes the marked name with Enter, and says so to the field', async () => {
    let heard = '';
    text.addEventListener('input', () => (heard = text.value));
    type('Ask @Am');
    await offered(AMARA, AMY);
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(heard).toBe('Ask @Amara Osei ');
    expect(options()).toHaveLength(0);
    expect(text.hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('is left with Esc, which then closes nothing else, and stays closed for this name', async () => {
    type('Ask @Am');
    await offered(AMARA);
    let reached = false;
    document.body.addEventListener('keydown', () => (reached = true), { once: true });
    press('Escape');
    expect(reached).toBe(false);
    expect(options()).toHaveLength(0);
    type('Ask @Ama');
    expect(asked).toEqual(['Am']);
  });

  it('shows no answer that comes too late', async () => {
    type('Ask @Am');
    const late = answer;
    type('Ask @Amy');
    late([AMARA, AMY]);
    await Promise.resolve();
    expect(options()).toHaveLength(0);
  });

  it('takes no keys while it offers nobody', () => {
    type('Rest.');
    expect(press('Enter').defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
  });
});
