import { beforeEach, describe, expect, it } from 'vitest';
import '../../../frontend/components/change-navigation.js';

interface Navigation extends HTMLElement {
  total: number;
  updateComplete: Promise<boolean>;
}

let navigation: Navigation;

function press(key: string, options: KeyboardEventInit = {}, target: EventTarget = document.body) {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...options }));
}

function current(): string | undefined {
  return document.querySelector('.change.current')?.id;
}

async function counter(): Promise<string> {
  await navigation.updateComplete;
  return navigation.querySelector('[role=status]')?.textContent ?? '';
}

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => {};
  window.matchMedia = (() => ({ matches: true })) as unknown as typeof window.matchMedia;
  document.body.innerHTML = `
    <change-navigation></change-navigation>
    <input>
    <span class="change" id="change-1" tabindex="-1">one</span>
    <details><summary>folded</summary><span class="change" id="change-2" tabindex="-1">two</span></details>
    <span class="change" id="change-3" tabindex="-1">three</span>`;
  navigation = document.querySelector<Navigation>('change-navigation')!;
  navigation.total = 3;
  await navigation.updateComplete;
});

describe('the way from change to change', () => {
  it('goes on with n and back with p, and takes the focus along', async () => {
    expect(await counter()).toBe('3 to see');
    press('n');
    expect(current()).toBe('change-1');
    expect(document.activeElement?.id).toBe('change-1');
    press('n');
    press('n');
    expect(await counter()).toBe('3 of 3');
    press('p');
    expect(current()).toBe('change-2');
  });

  it('begins again behind the last one, and at the last one when it begins backwards', () => {
    press('p');
    expect(current()).toBe('change-3');
    press('ArrowDown', { altKey: true });
    expect(current()).toBe('change-1');
    press('ArrowUp', { altKey: true });
    expect(current()).toBe('change-3');
  });

  it('opens what is folded', () => {
    press('n');
    press('n');
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('leaves what is typed alone', () => {
    press('n', {}, document.querySelector('input')!);
    press('n', { ctrlKey: true });
    expect(current()).toBeUndefined();
  });

  it('has buttons that say what they do, and none to press where nothing changed', async () => {
    const buttons = [...navigation.querySelectorAll('button')];
    expect(buttons.map((button) => button.textContent?.trim())).toEqual(['Previous change', 'Next change']);
    buttons[1]!.click();
    expect(current()).toBe('change-1');
    navigation.total = 0;
    expect(await counter()).toBe('');
    expect(buttons.every((button) => button.disabled)).toBe(true);
  });
});
