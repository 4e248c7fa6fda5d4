import { toggleMark } from '@tiptap/pm/commands';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { redoOwn, undoOwn } from '../../../frontend/editor/live/own-history.js';
import { Authority } from './support/authority.js';
import { Line } from './support/network.js';
import { BareView, Tab } from './support/tab.js';
import { paragraph, text } from './support/body.js';

let authority: Authority;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Line);
  authority = new Authority({ type: 'doc', content: [paragraph('Eat nothing for four hours.')] }, 'Infusion');
  Line.reset(authority);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A tab whose draft is open, and the line it is on. */
function openTab(): { tab: Tab; line: Line } {
  const tab = new Tab();
  const line = lineOf();
  line.open();
  line.deliverAll();
  return { tab, line };
}

function lineOf(): Line {
  const line = Line.lines.at(-1);
  if (!line) {
    throw new Error('nobody called');
  }
  return line;
}

/** The tab calls again, and everything arrives. */
function reconnect(): void {
  vi.advanceTimersByTime(20_000);
  const line = lineOf();
  line.open();
  line.deliverAll();
}

const stateOf = ({ session }: Tab) => session.saveState.state;

function run(view: BareView, command: Command): void {
  command(view.state, (transaction) => view.dispatch(transaction));
}

describe('the save state is true', () => {
  it('is Saving… from the first key until the server has confirmed', () => {
    const { tab, line } = openTab();
    expect(tab.session.saveState).toEqual({ state: 'saved', text: 'Saved' });
    tab.type('title', 'First ', 0);
    expect(tab.session.saveState).toEqual({ state: 'saving', text: 'Saving…' });
    line.deliverToServer();
    expect(stateOf(tab)).toBe('saving');
    line.deliverToBrowser();
    expect(stateOf(tab)).toBe('saved');
    expect(authority.text('title')).toBe('First Infusion');
  });

  it('is Offline as soon as the line breaks, and closing the tab asks while anything waits', () => {
    const { tab, line } = openTab();
    line.close(1006);
    expect(tab.session.saveState).toEqual({ state: 'offline', text: 'Offline: changes wait in this tab' });
    tab.type('body', 'Please: ', 1);
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);

    reconnect();
    expect(stateOf(tab)).toBe('saved');
    const later = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });
});

describe('what is typed reaches the server once', () => {
  it('although it was typed offline, while others went on', () => {
    const { tab, line } = openTab();
    const other = openTab();
    line.close(1006);
    tab.type('body', 'Patients: ', 1);
    other.tab.type('body', 'Now: ', 1);
    other.line.deliverAll();
    reconnect();
    Line.lines.forEach((each) => each.deliverAll());
    expect(authority.text('body')).toContain('Patients: ');
    expect(authority.text('body')).toContain('Now: ');
    expect(tab.text('body')).toBe(authority.text('body'));
    expect(other.tab.text('body')).toBe(authority.text('body'));
  });

  it('although the line broke after the server had accepted it and before it could say so', () => {
    const { tab, line } = openTab();
    tab.type('title', 'Your ', 0);
    line.deliverToServer();
    line.close(1006);
    expect(authority.text('title')).toBe('Your Infusion');
    expect(stateOf(tab)).toBe('offline');
    reconnect();
    expect(authority.text('title')).toBe('Your Infusion');
    expect(authority.streams.title.steps).toHaveLength(1);
    expect(stateOf(tab)).toBe('saved');
  });

  it('although its answer never came, on a line that seems alive', () => {
    const { tab, line } = openTab();
    tab.type('title', 'Your ', 0);
    line.toServer.length = 0;
    vi.advanceTimersByTime(10_000);
    line.deliverAll();
    expect(authority.text('title')).toBe('Your Infusion');
    expect(stateOf(tab)).toBe('saved');
  });

  it('although nobody looks at the draft any more', () => {
    const { tab, line } = openTab();
    tab.type('title', 'Your ', 0);
    tab.session.leave();
    expect(tab.session.isOver).toBe(false);
    line.deliverAll();
    expect(authority.text('title')).toBe('Your Infusion');
    expect(tab.session.isOver).toBe(true);
    expect(Line.lines).toEqual([]);
  });

  it('although one typed inside a passage while the other deleted it', () => {
    const writer = openTab();
    const deleter = openTab();
    for (const [index, character] of [...'really '].entries()) {
      writer.tab.type('body', character, 5 + index);
    }
    const view = deleter.tab.view('body');
    view.dispatch(view.state.tr.delete(1, view.state.doc.content.size - 1));
    deleter.line.deliverAll();
    writer.line.deliverAll();
    deleter.line.deliverAll();
    expect(authority.text('body')).toBe('really ');
    expect(writer.tab.text('body')).toBe('really ');
    expect(deleter.tab.text('body')).toBe('really ');
  });

  it('although two deleted it at the same moment, and both take that back', () => {
    const one = openTab();
    const other = openTab();
    for (const { tab } of [one, other]) {
      tab.view('body').dispatch(tab.view('body').state.tr.delete(5, 13));
    }
    run(one.tab.view('body'), undoOwn);
    other.line.deliverAll();
    one.line.deliverAll();
    other.line.deliverAll();
    run(other.tab.view('body'), undoOwn);
    Line.lines.forEach((line) => line.deliverAll());
    one.line.deliverAll();
    expect(authority.text('body').match(/nothing/g)).toHaveLength(1);
    expect(one.tab.text('body')).toBe(authority.text('body'));
    expect(other.tab.text('body')).toBe(authority.text('body'));
  });

  it('although it was deleted across blocks and that taken back, while somebody else deleted some of it', () => {
    const callout = { type: 'callout', attrs: { kind: 'info' }, content: [paragraph('Bring somebody.')] };
    authority = new Authority({ type: 'doc', content: [paragraph('Eat nothing for four hours.'), callout] });
    Line.reset(authority);
    const one = openTab();
    const other = openTab();
    const view = one.tab.view('body');
    const { content } = view.state.doc;
    view.dispatch(view.state.tr.delete(5, content.size - 9));
    run(view, undoOwn);
    other.tab.view('body').dispatch(other.tab.view('body').state.tr.delete(5, 13));
    other.line.deliverAll();
    Line.lines.forEach((line) => line.deliverAll());
    run(other.tab.view('body'), undoOwn);
    Line.lines.forEach((line) => line.deliverAll());
    one.line.deliverAll();
    expect(authority.text('body')).toBe('Eat nothing for four hours.Bring somebody.');
    expect(one.tab.text('body')).toBe(authority.text('body'));
    expect(other.tab.text('body')).toBe(authority.text('body'));
  });

  it('although its deletion was taken back while somebody else wrote into the passage', () => {
    const one = openTab();
    const other = openTab();
    const view = one.tab.view('body');
    one.tab.type('body', 'really ', 5);
    vi.advanceTimersByTime(1_000);
    view.dispatch(view.state.tr.delete(1, 12));
    vi.advanceTimersByTime(1_000);
    run(view, undoOwn);
    other.tab.type('body', 'Do not drink. ', 3);
    other.line.deliverAll();
    Line.lines.forEach((line) => line.deliverAll());
    other.line.deliverAll();
    expect(authority.text('body').match(/really/g)).toHaveLength(1);
    expect(authority.text('body')).toContain('Do not drink. ');
    expect(one.tab.text('body')).toBe(authority.text('body'));
    expect(other.tab.text('body')).toBe(authority.text('body'));
  });

  it('and is not deleted by somebody who could not see it yet', () => {
    const writer = openTab();
    const deleter = openTab();
    writer.tab.type('body', 'really ', 5);
    const view = deleter.tab.view('body');
    view.dispatch(view.state.tr.delete(1, view.state.doc.content.size - 1));
    writer.line.deliverAll();
    deleter.line.deliverAll();
    writer.line.deliverAll();
    expect(authority.text('body')).toBe('really ');
    expect(deleter.tab.text('body')).toBe('really ');
  });
});

describe('flush', () => {
  it('answers true once everything is confirmed', async () => {
    const { tab, line } = openTab();
    tab.type('title', 'Your ', 0);
    const flushed = tab.session.flush();
    line.deliverAll();
    await expect(flushed).resolves.toBe(true);
  });

  it('answers false when that could not be had within five seconds', async () => {
    const { tab, line } = openTab();
    line.close(1006);
    tab.type('title', 'Your ', 0);
    const flushed = tab.session.flush();
    vi.advanceTimersByTime(5_000);
    await expect(flushed).resolves.toBe(false);
  });
});

describe('a refusal', () => {
  it('that is final keeps the text on the page, stops that part alone, and reloading goes on from what is stored', () => {
    const { tab, line } = openTab();
    authority.refuseNext = { message: 'This draft was submitted for review.', final: true, reference: 'r-1' };
    tab.type('body', 'Lost? ', 1);
    line.deliverAll();
    expect(stateOf(tab)).toBe('refused');
    expect(tab.text('body')).toBe('Lost? Eat nothing for four hours.');
    expect(tab.session.draft.part('body')?.refusal).toEqual({
      message: 'This draft was submitted for review.',
      reference: 'r-1',
    });
    tab.type('title', 'Your ', 0);
    line.deliverAll();
    expect(authority.text('title')).toBe('Your Infusion');

    tab.session.reload();
    line.deliverAll();
    expect(tab.text('body')).toBe('Eat nothing for four hours.');
    tab.type('body', 'Again: ', 1);
    line.deliverAll();
    expect(authority.text('body')).toBe('Again: Eat nothing for four hours.');
    expect(stateOf(tab)).toBe('offered');
    const [offer] = tab.session.draft.returning.offers;
    expect(offer).toMatchObject({ part: 'body', text: 'Lost?', reason: 'This draft was submitted for review.' });
    offer.dismiss();
    expect(stateOf(tab)).toBe('saved');
  });

  it('that is not final is tried again', () => {
    const { tab, line } = openTab();
    authority.refuseNext = { message: 'The database is away for a moment.', final: false, reference: null };
    tab.type('title', 'Your ', 0);
    line.deliverAll();
    expect(stateOf(tab)).toBe('saving');
    expect(tab.session.notice).toBe('The database is away for a moment.');
    vi.advanceTimersByTime(1_000);
    line.deliverAll();
    expect(tab.session.notice).toBeNull();
    expect(authority.text('title')).toBe('Your Infusion');
    expect(stateOf(tab)).toBe('saved');
  });

  it('of a person who was signed out waits until they are back', () => {
    const { tab, line } = openTab();
    line.close(4401);
    tab.type('title', 'Your ', 0);
    expect(tab.session.notice).toContain('signed out');
    reconnect();
    expect(tab.session.notice).toBeNull();
    expect(authority.text('title')).toBe('Your Infusion');
  });

  it('of a draft that one may no longer read ends the calls, and says so', () => {
    const { tab, line } = openTab();
    line.close(4403);
    vi.advanceTimersByTime(60_000);
    expect(Line.lines).toEqual([]);
    expect(tab.session.canEdit).toBe(false);
    expect(tab.session.notice).toContain('no longer');
  });
});

describe('steps', () => {
  it('that this tab does not know stop the part instead of showing something untrue', () => {
    const { tab, line } = openTab();
    const video = { stepType: 'replace', from: 0, to: 0, slice: { content: [{ type: 'video' }] } };
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    line.receive({ type: 'steps', part: 'body', version: 0, steps: [{ step: video, client: 'x', by: 'x' }] });
    line.deliverAll();
    expect(complain).toHaveBeenCalled();
    expect(tab.session.draft.part('body')?.refusal).not.toBeNull();
    expect(tab.text('body')).toBe('Eat nothing for four hours.');
  });

  it('that come twice or out of order are taken in once, in order', () => {
    const { tab, line } = openTab();
    const insert = (letter: string, at: number) => ({
      step: { stepType: 'replace', from: at, to: at, slice: { content: [text(letter)] } },
      client: 'other',
      by: 'other',
    });
    authority.streams.title.steps.push(insert('1', 0), insert('2', 1), insert('3', 2));
    line.receive({ type: 'steps', part: 'title', version: 1, steps: [insert('2', 1)] });
    line.receive({ type: 'steps', part: 'title', version: 0, steps: [insert('1', 0)] });
    line.deliverAll();
    expect(tab.text('title')).toBe('123Infusion');
  });
});

describe('undo', () => {
  function twoTabs() {
    const mine = openTab();
    const other = openTab();
    const settle = () => {
      while (mine.line.isBusy || other.line.isBusy) {
        mine.line.deliverAll();
        other.line.deliverAll();
      }
    };
    return { mine, other, settle };
  }

  it("takes back one's own words, not those of others", () => {
    const mine = openTab();
    const other = openTab();
    mine.tab.type('title', 'Mine ', 0);
    mine.line.deliverAll();
    other.line.deliverAll();
    other.tab.type('title', 'Theirs ', 0);
    other.line.deliverAll();
    mine.line.deliverAll();
    run(mine.tab.view('title'), undoOwn);
    mine.line.deliverAll();
    expect(authority.text('title')).toBe('Theirs Infusion');
  });

  it("leaves what somebody else wrote into one's own words, and so does redo", () => {
    const { mine, other, settle } = twoTabs();
    mine.tab.type('title', 'My own ', 0);
    settle();
    other.tab.type('title', 'their ', 3);
    settle();
    run(mine.tab.view('title'), undoOwn);
    settle();
    expect(authority.text('title')).toBe('their Infusion');
    run(mine.tab.view('title'), redoOwn);
    settle();
    expect(authority.text('title').replace('their ', '')).toBe('My own Infusion');
    expect(authority.text('title')).toContain('their ');
    run(mine.tab.view('title'), undoOwn);
    settle();
    expect(authority.text('title')).toBe('their Infusion');
    expect(other.tab.text('title')).toBe('their Infusion');
  });

  it("takes back every edit of one's own in turn, although others wrote into all of them", () => {
    const { mine, other, settle } = twoTabs();
    mine.tab.type('body', 'First. ', 1);
    settle();
    vi.advanceTimersByTime(1_000);
    vi.setSystemTime(Date.now() + 1_000);
    mine.tab.type('body', 'Second. ', 8);
    settle();
    other.tab.type('body', '(a)', 3);
    other.tab.type('body', '(b)', 15);
    settle();
    expect(authority.text('body')).toBe('Fi(a)rst. Seco(b)nd. Eat nothing for four hours.');
    run(mine.tab.view('body'), undoOwn);
    settle();
    expect(authority.text('body')).toBe('Fi(a)rst. (b)Eat nothing for four hours.');
    run(mine.tab.view('body'), undoOwn);
    settle();
    expect(authority.text('body')).toBe('(a)(b)Eat nothing for four hours.');
  });

  it('does not bring back what somebody else deleted', () => {
    const { mine, other, settle } = twoTabs();
    mine.tab.type('title', 'My own ', 0);
    settle();
    const view = other.tab.view('title');
    view.dispatch(view.state.tr.delete(3, 7));
    settle();
    run(mine.tab.view('title'), undoOwn);
    settle();
    run(mine.tab.view('title'), redoOwn);
    settle();
    expect(authority.text('title')).toBe('My Infusion');
  });

  it('of a deletion that somebody else made as well brings nothing back', () => {
    const { mine, other, settle } = twoTabs();
    for (const { tab } of [mine, other]) {
      const view = tab.view('title');
      view.dispatch(view.state.tr.delete(0, 2));
    }
    settle();
    run(other.tab.view('title'), undoOwn);
    settle();
    expect(authority.text('title')).toBe('fusion');
  });

  it('of several marks at once goes as steps that the server knows', () => {
    const { tab, line } = openTab();
    const view = tab.view('body');
    const select = (from: number, to: number) =>
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
    const { superscript, subscript } = view.state.schema.marks;
    select(1, 4);
    run(view, toggleMark(superscript));
    line.deliverAll();
    vi.advanceTimersByTime(1_000);
    select(1, 8);
    run(view, toggleMark(subscript));
    line.deliverAll();
    run(view, undoOwn);
    line.deliverAll();
    const types = authority.streams.body.steps.map(({ step }) => (step as { stepType: string }).stepType);
    expect(new Set(types)).toEqual(new Set(['addMark', 'removeMark']));
    expect(view.state.doc.toJSON()).toEqual(authority.streams.body.document.toJSON());
    expect(stateOf(tab)).toBe('saved');
  });
});
