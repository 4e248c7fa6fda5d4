import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DecorationSet } from '@tiptap/pm/view';
import type { Here } from '../../../frontend/editor/live/messages.js';
import '../../../frontend/editor/people-here.js';
import { Authority, MAYA } from './support/authority.js';
import { paragraph } from './support/body.js';
import { Line } from './support/network.js';
import { type BareView, Tab } from './support/tab.js';

let authority: Authority;
let tab: Tab;
let line: Line;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Line);
  authority = new Authority({ type: 'doc', content: [paragraph('Eat nothing.')] }, 'Infusion');
  Line.reset(authority);
  tab = new Tab();
  [line] = Line.lines;
  line.open();
  line.deliverAll();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function david(position: number, version: number, head = position): Here {
  const place = { part: 'title' as const, version, client: 'david', anchor: position, head };
  return { tab: 'd', person: 'david', name: 'David Lindqvist', colour: 3, place };
}

function tell(...here: Here[]): void {
  line.receive({ type: 'presence', here, gone: [] });
  line.deliverAll();
}

/** Where carets stand in a part, and what is marked as selected there. */
function shownIn({ state }: BareView): { from: number; to: number }[] {
  const sets = state.plugins.map((plugin) => plugin.props.decorations?.call(plugin, state) as DecorationSet | null);
  return sets.flatMap((set) => set?.find() ?? []).map(({ from, to }) => ({ from, to }));
}

describe("somebody else's cursor", () => {
  it('stands where they are, and moves with what is typed before it', () => {
    tell(david(4, 0));
    expect(shownIn(tab.view('title'))).toEqual([{ from: 4, to: 4 }]);
    tab.type('title', 'My ', 0);
    expect(shownIn(tab.view('title'))).toEqual([{ from: 7, to: 7 }]);
    line.deliverAll();
    expect(shownIn(tab.view('title'))).toEqual([{ from: 7, to: 7 }]);
  });

  it('told for a version that was passed meanwhile is found through the steps since', () => {
    tab.type('title', 'My ', 0);
    line.deliverAll();
    tab.type('title', 'own ', 3);
    tell(david(4, 0));
    expect(shownIn(tab.view('title'))).toEqual([{ from: 11, to: 11 }]);
  });

  it('told for a version that is still to come waits for it', () => {
    tell(david(6, 1));
    expect(shownIn(tab.view('title'))).toEqual([]);
    const slice = { content: [{ type: 'text', text: 'An ' }] };
    authority.accept('title', [{ stepType: 'replace', from: 0, to: 0, slice }], 'david');
    line.deliverAll();
    expect(shownIn(tab.view('title'))).toEqual([{ from: 6, to: 6 }]);
  });

  it('moves along with what they type, before they say where they are', () => {
    tell(david(0, 0));
    const slice = { content: [{ type: 'text', text: 'An ' }] };
    authority.accept('title', [{ stepType: 'replace', from: 0, to: 0, slice }], 'david');
    line.deliverAll();
    expect(shownIn(tab.view('title'))).toEqual([{ from: 3, to: 3 }]);
  });

  it('comes with what they have selected', () => {
    tell(david(2, 0, 5));
    expect(shownIn(tab.view('title'))).toContainEqual({ from: 2, to: 5 });
  });

  it('is gone when they are, and when the line is', () => {
    tell(david(4, 0));
    line.receive({ type: 'presence', here: [], gone: ['d'] });
    line.deliverAll();
    expect(shownIn(tab.view('title'))).toEqual([]);
    tell(david(4, 0));
    line.close(1006);
    expect(shownIn(tab.view('title'))).toEqual([]);
    expect(tab.session.company.people).toEqual([]);
  });
});

describe('who is here', () => {
  it('is everybody else, once each', () => {
    const mine = { ...david(1, 0), tab: 'my other tab', person: MAYA.id, name: MAYA.name };
    tell(mine, david(1, 0), { ...david(2, 0), tab: 'their second tab' });
    expect(tab.session.company.people).toEqual([{ id: 'david', name: 'David Lindqvist', colour: 3 }]);
  });

  it('is shown, and said once when it changed for longer than a moment', async () => {
    const element = document.body.appendChild(document.createElement('people-here'));
    const show = (...people: object[]) =>
      document.dispatchEvent(new CustomEvent('people-here', { detail: { people } }));
    const status = () => element.querySelector('[role=status]')?.textContent;
    const person = { id: 'david', name: 'David Lindqvist', colour: 3 };
    const settled = () => (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;

    show(person);
    await settled();
    expect(element.querySelector('ul')?.getAttribute('aria-label')).toBe('Who else is here');
    expect(element.querySelector('li')?.textContent).toContain('David Lindqvist');
    expect(status()).toBe('');
    vi.advanceTimersByTime(5_000);
    await settled();
    expect(status()).toBe('David Lindqvist is here now.');
    show();
    show(person);
    vi.advanceTimersByTime(5_000);
    await settled();
    expect(status()).toBe('');
    element.remove();
  });
});
