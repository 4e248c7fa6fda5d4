import { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftPart } from '../../../frontend/editor/live/draft-part.js';
import { bodyEditor } from '../../../frontend/editor/page/body-editor.js';
import { inSlices } from '../../../frontend/editor/slices.js';
import { Authority } from './support/authority.js';
import { NO_REQUESTS, paragraph } from './support/body.js';
import { Line } from './support/network.js';
import { Tab } from './support/tab.js';

const nothing = () => {};
const BOOK = { type: 'doc', content: Array.from({ length: 500 }, (_, number) => paragraph(`Paragraph ${number}.`)) };

describe('the text of a book', () => {
  let host: HTMLElement;
  let part: DraftPart;

  beforeEach(() => {
    host = document.body.appendChild(document.createElement('div'));
    part = new DraftPart('body', 7, 'a test', { isOpen: false, send: () => false });
  });

  afterEach(() => document.body.replaceChildren());

  function opening(json: unknown = BOOK): Generator<void, Editor> {
    const requests = { ...NO_REQUESTS, insertImageFiles: nothing, focusToolbar: nothing, back: nothing, takeWording: nothing, tell: nothing };
    return bodyEditor(host, part, json, requests, true);
  }

  it('appears from its beginning, and cannot be typed into before it is whole', () => {
    const steps = opening();
    const seen: number[] = [];
    let step = steps.next();
    while (!step.done) {
      const paragraphs = host.querySelectorAll('p').length;
      if (paragraphs > 0) {
        seen.push(paragraphs);
        expect(host.querySelector('.ProseMirror')?.getAttribute('contenteditable')).toBe('false');
        expect(part.state).toBeNull();
      }
      step = steps.next();
    }
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(step.value.state.doc.toJSON()).toEqual(BOOK);
    expect(host.querySelectorAll('p')).toHaveLength(500);
    expect(host.querySelector('.ProseMirror')?.getAttribute('contenteditable')).toBe('true');
    expect([part.version, part.unconfirmed.length]).toEqual([7, 0]);
    step.value.destroy();
  });

  it('leaves nothing behind when nobody wants it any more', async () => {
    let slices = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => 100 * slices++);
    const editor = await inSlices(opening(), () => host.querySelectorAll('p').length < 100);
    vi.restoreAllMocks();
    expect(editor).toBeNull();
    expect(host.querySelector('.ProseMirror')).toBeNull();
    expect(part.state).toBeNull();
  });

  it('is refused where it is not as the schema has it', () => {
    const steps = opening({ type: 'doc', content: [...BOOK.content, { type: 'layout' }] });
    expect(() => {
      while (!steps.next().done) {
        // Goes on until it is refused.
      }
    }).toThrow("content[500]: unknown node 'layout'");
    expect(host.childElementCount).toBe(0);
  });
});

describe('while a long body is put on the page', () => {
  let authority: Authority;
  let show: () => void;
  let tab: Tab;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', Line);
    authority = new Authority({ type: 'doc', content: [paragraph('Eat nothing.')] }, 'Infusion');
    Line.reset(authority);
    tab = new Tab(undefined, new Promise((resolve) => (show = resolve)));
    line().open();
    line().deliverAll();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function line(): Line {
    const last = Line.lines.at(-1);
    if (!last) {
      throw new Error('nobody called');
    }
    return last;
  }

  /** Somebody else types at the beginning of the body. */
  function others(words: string): void {
    const other = new Tab();
    line().open();
    line().deliverAll();
    other.type('body', words, 1);
    line().deliverAll();
  }

  async function shown(): Promise<void> {
    show();
    await vi.advanceTimersByTimeAsync(1);
  }

  it('what others type meanwhile waits, and is taken in order', async () => {
    const own = line();
    others('At night: ');
    others('Please. ');
    own.deliverAll();
    expect(tab.session.saveState.state).not.toBe('saved');
    await shown();
    own.deliverAll();
    expect(tab.text('body')).toBe('Please. At night: Eat nothing.');
    expect(tab.session.saveState.state).toBe('saved');
  });

  it('the title that is typed meanwhile is sent afterwards', async () => {
    tab.type('title', 'First ', 0);
    line().deliverAll();
    expect(authority.text('title')).toBe('Infusion');
    await shown();
    line().deliverAll();
    expect(authority.text('title')).toBe('First Infusion');
    expect(tab.session.saveState.state).toBe('saved');
  });

  it('a line that is lost is made up for by the next', async () => {
    const own = line();
    others('At night: ');
    own.deliverAll();
    own.close(1006);
    others('Please. ');
    await shown();
    expect(tab.session.saveState.state).not.toBe('saved');
    vi.advanceTimersByTime(20_000);
    line().open();
    line().deliverAll();
    expect(tab.text('body')).toBe('Please. At night: Eat nothing.');
    expect(tab.session.saveState.state).toBe('saved');
  });
});
