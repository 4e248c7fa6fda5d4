import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../frontend/components/kept-place.js';

const HEIGHT = 4_000;

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

async function opened(name: string): Promise<HTMLElement> {
  const page = document.createElement('div');
  page.style.overflowY = 'auto';
  Object.defineProperty(page, 'scrollHeight', { value: HEIGHT });
  const place = document.createElement('kept-place');
  place.setAttribute('name', name);
  page.append(place);
  document.body.replaceChildren(page);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return page;
}

async function read(page: HTMLElement, until: number): Promise<void> {
  page.scrollTop = until;
  page.dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => expect(localStorage.getItem('countersign.places')).toContain(String(until / HEIGHT)));
}

describe('a text opens where it was left', () => {
  it('at the same place, and no other text with it', async () => {
    await read(await opened('revision 1'), 1_000);
    expect((await opened('revision 2')).scrollTop).toBe(0);
    expect((await opened('revision 1')).scrollTop).toBe(1_000);
  });

  it('forgets the text that was read longest ago', async () => {
    const many = Array.from({ length: 60 }, (_, number) => [`other ${number}`, 0.5]);
    localStorage.setItem('countersign.places', JSON.stringify([['revision 1', 0.5], ...many.slice(1)]));
    await read(await opened('revision 2'), 2_400);
    expect((await opened('revision 1')).scrollTop).toBe(0);
    expect((await opened('other 59')).scrollTop).toBe(2_000);
  });

  it('begins at the top where what is kept is damaged', async () => {
    localStorage.setItem('countersign.places', '{"revision');
    expect((await opened('revision 1')).scrollTop).toBe(0);
  });
});
