import { beforeEach, describe, expect, it } from 'vitest';
import '../../../frontend/components/kept-place.js';
import { EditorToolbar } from '../../../frontend/editor/toolbar/toolbar.js';
import '../../../frontend/shell/desk-frame.js';

type Frame = HTMLElement & { viewShown(): void };

const PAGE = `
  <a href="#" id="link">Articles</a>
  <input id="elsewhere" />
  <main id="content" tabindex="-1" style="overflow-y: auto"><input id="field" /></main>`;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The frame with one view that has been looked at for a while. */
function frame(): Frame {
  const element = document.createElement('desk-frame') as Frame;
  element.innerHTML = PAGE;
  document.body.replaceChildren(element);
  element.viewShown();
  return element;
}

function find(id: string): HTMLElement {
  return document.getElementById(id)!;
}

beforeEach(() => localStorage.clear());

describe('the focus goes to a new screen', () => {
  it('with the frame that shows it, and never while its answer is being taken in', async () => {
    const shown = frame();
    find('link').focus();
    find('content').scrollTop = 300;
    shown.viewShown();
    expect(document.activeElement).toBe(find('link'));
    await nextFrame();
    expect(document.activeElement).toBe(find('content'));
    expect(find('content').scrollTop).toBe(0);
  });

  it('unless something on it has it', async () => {
    const shown = frame();
    find('field').focus();
    shown.viewShown();
    await nextFrame();
    expect(document.activeElement).toBe(find('field'));
  });

  it('unless something has taken it by then', async () => {
    const shown = frame();
    find('link').focus();
    shown.viewShown();
    find('elsewhere').focus();
    await nextFrame();
    expect(document.activeElement).toBe(find('elsewhere'));
  });

  it('and the place at which a text was left is found after that', async () => {
    const shown = frame();
    const content = find('content');
    Object.defineProperty(content, 'scrollHeight', { value: 4_000 });
    localStorage.setItem('countersign.places', JSON.stringify([['revision 1', 0.25]]));
    const place = document.createElement('kept-place');
    place.setAttribute('name', 'revision 1');
    find('link').focus();
    content.append(place);
    shown.viewShown();
    await nextFrame();
    await nextFrame();
    expect(content.scrollTop).toBe(1_000);
  });
});

describe('the toolbar', () => {
  it('makes its buttons after the screen around it', async () => {
    const toolbar = new EditorToolbar();
    document.body.replaceChildren(toolbar);
    await Promise.resolve();
    await Promise.resolve();
    expect(toolbar.querySelector('button')).toBeNull();
    await toolbar.updateComplete;
    expect(toolbar.querySelectorAll('button.tool').length).toBeGreaterThan(10);
  });
});
