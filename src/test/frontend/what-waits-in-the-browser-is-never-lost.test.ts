import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { undoOwn } from '../../../frontend/editor/live/own-history.js';
import { REWRITTEN } from '../../../frontend/editor/live/messages.js';
import { Authority, type Person } from './support/authority.js';
import { TabLocks } from '../../../frontend/editor/live/kept/tab-locks.js';
import { paragraph } from './support/body.js';
import { Browser, type OpenTab, stored } from './support/browser.js';
import { Line } from './support/network.js';
import { Tab } from './support/tab.js';

const DAVID: Person = { id: 'david', name: 'David Lindqvist' };

let authority: Authority;
let browser: Browser;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.stubGlobal('WebSocket', Line);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  authority = new Authority({ type: 'doc', content: [paragraph('Eat nothing for four hours.')] }, 'Infusion');
  Line.reset(authority);
  browser = new Browser();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Everything arrives and is kept, until nothing more happens. */
async function settle(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await stored();
    Line.lines.forEach((line) => line.deliverAll());
  }
}

async function openTab(who?: Person, where = browser): Promise<OpenTab> {
  const opened = where.openTab();
  await answer(opened, who);
  return opened;
}

/** The server takes the tab's call. */
async function answer({ tab }: OpenTab, who?: Person): Promise<void> {
  const line = lineOf(tab);
  line.person = who;
  line.open();
  await settle();
}

function lineOf(tab: Tab): Line {
  const line = Line.of(tab);
  if (!line) {
    throw new Error('the tab is on no line');
  }
  return line;
}

/** The tab is offline until it calls again. */
function cut({ tab }: OpenTab): void {
  lineOf(tab).close(1006);
}

async function callAgain(opened: OpenTab, who?: Person): Promise<void> {
  vi.advanceTimersByTime(20_000);
  await answer(opened, who);
}

async function typeOffline(opened: OpenTab, words: string, position = 1): Promise<void> {
  cut(opened);
  opened.tab.type('body', words, position);
  await stored();
}

function undo({ tab }: OpenTab): void {
  const view = tab.view('body');
  undoOwn(view.state, (transaction) => view.dispatch(transaction));
}

const offersOf = ({ tab }: OpenTab) => tab.session.draft.returning.offers;
const stateOf = ({ tab }: OpenTab) => tab.session.saveState;
const stepsOf = () => authority.streams.body.steps;

describe('what was typed and not confirmed', () => {
  it('is kept in the browser, and the save state says so', async () => {
    const writer = await openTab();
    await typeOffline(writer, 'Please: ');
    expect(stateOf(writer)).toEqual({ state: 'offline', text: 'Offline: kept in this browser' });
  });

  it('is saved by the next tab when its own is killed, merged with what others did', async () => {
    const writer = await openTab();
    const other = await openTab(undefined, new Browser());
    await typeOffline(writer, 'Please: ');
    other.tab.type('body', 'Now: ', 1);
    await settle();
    writer.kill();

    const next = await openTab();
    expect(authority.text('body')).toContain('Please: ');
    expect(authority.text('body')).toContain('Now: ');
    expect(next.tab.text('body')).toBe(authority.text('body'));
    expect(stateOf(next).state).toBe('saved');
    const last = await openTab();
    expect(last.tab.text('body')).toBe(authority.text('body'));
    expect(stepsOf()).toHaveLength(2);
  });

  it('is kept step by step through a long time offline', async () => {
    const writer = await openTab();
    cut(writer);
    for (const [index, character] of [...'Drink clear water. '].entries()) {
      writer.tab.type('body', character, 1 + index);
      if (index % 3 === 0) {
        await stored();
      }
    }
    await stored();
    writer.kill();
    await openTab();
    expect(authority.text('body')).toBe('Drink clear water. Eat nothing for four hours.');
  });

  it('is not there twice when an undo was kept of what somebody else took away and brought back', async () => {
    const writer = await openTab();
    const other = await openTab(undefined, new Browser());
    cut(writer);
    for (const { tab } of [writer, other]) {
      tab.view('body').dispatch(tab.view('body').state.tr.delete(5, 13));
    }
    undo(writer);
    await settle();
    writer.kill();
    const next = await openTab();
    expect(authority.text('body')).toBe('Eat for four hours.');
    undo(other);
    await settle();
    expect(authority.text('body')).toBe('Eat nothing for four hours.');
    expect(next.tab.text('body')).toBe(authority.text('body'));
  });

  it('is not applied twice when the tab was killed before the confirmation came', async () => {
    const writer = await openTab();
    writer.tab.type('body', 'Please: ', 1);
    await stored();
    lineOf(writer.tab).deliverToServer();
    expect(stepsOf()).toHaveLength(1);
    writer.kill();
    const next = await openTab();
    expect(stepsOf()).toHaveLength(1);
    expect(next.tab.text('body')).toBe('Please: Eat nothing for four hours.');
    expect(stateOf(next).state).toBe('saved');
  });

  it('is not applied twice when it had been sent anew on top of what somebody else did', async () => {
    const writer = await openTab();
    const other = await openTab(undefined, new Browser());
    other.tab.type('body', 'Now: ', 1);
    writer.tab.type('body', 'Please: ', 1);
    await stored();
    lineOf(other.tab).deliverAll();
    const line = lineOf(writer.tab);
    line.deliverToServer();
    line.deliverToBrowser();
    await stored();
    line.deliverToServer();
    line.deliverToServer();
    expect(stepsOf()).toHaveLength(2);
    writer.kill();
    await openTab();
    expect(stepsOf()).toHaveLength(2);
  });

  it('waits for the person who typed it, and is neither sent nor offered as another', async () => {
    const writer = await openTab();
    await typeOffline(writer, 'Please: ');
    writer.kill();
    const colleague = await openTab(DAVID);
    expect(stepsOf()).toHaveLength(0);
    expect(offersOf(colleague)).toEqual([]);
    await openTab();
    expect(authority.text('body')).toBe('Please: Eat nothing for four hours.');
  });

  it('is not sent as another who signs in while the tab is open, and goes once its writer is back', async () => {
    const writer = await openTab();
    await typeOffline(writer, 'Please: ');
    await callAgain(writer, DAVID);
    expect(stepsOf()).toHaveLength(0);
    expect(writer.tab.session.isOfSomebodyElse).toBe(true);
    expect(writer.tab.session.notice).toContain('Somebody else');
    cut(writer);
    await callAgain(writer);
    expect(writer.tab.session.isOfSomebodyElse).toBe(false);
    expect(authority.text('body')).toBe('Please: Eat nothing for four hours.');
    expect(stateOf(writer).state).toBe('saved');
  });

  it('survives a day asleep, a session that ended and a clock that was set back', async () => {
    const writer = await openTab();
    lineOf(writer.tab).close(4401);
    writer.tab.type('body', 'Please: ', 1);
    await stored();
    vi.setSystemTime(Date.now() - 3_600_000);
    vi.advanceTimersByTime(86_400_000);
    expect(writer.tab.text('body')).toContain('Please: ');
    await answer(writer);
    expect(authority.text('body')).toBe('Please: Eat nothing for four hours.');
    expect(stateOf(writer).state).toBe('saved');
  });
});

describe('of several tabs', () => {
  it('none sends what another that lives will send', async () => {
    const first = await openTab();
    await typeOffline(first, 'Please: ');
    await openTab();
    expect(stepsOf()).toHaveLength(0);
    await callAgain(first);
    expect(stepsOf()).toHaveLength(1);
  });

  it('exactly one takes over from one that died, although all were open then', async () => {
    const first = await openTab();
    await typeOffline(first, 'Please: ');
    const others = [await openTab(), await openTab()];
    first.kill();
    await settle();
    expect(authority.text('body')).toBe('Please: Eat nothing for four hours.');
    expect(stepsOf()).toHaveLength(1);
    others.forEach((each) => expect(stateOf(each).state).toBe('saved'));
  });

  it('one that took over and died as well leaves it to the next', async () => {
    const first = await openTab();
    await typeOffline(first, 'Please: ');
    first.kill();
    const second = browser.openTab();
    lineOf(second.tab).open();
    lineOf(second.tab).deliverToBrowser();
    await stored();
    second.kill();
    await openTab();
    expect(authority.text('body')).toBe('Please: Eat nothing for four hours.');
  });
});

describe('what cannot be put into the draft is offered', () => {
  const sentence = 'You may no longer change this draft.';

  async function refusedAfterReturn(): Promise<OpenTab> {
    const writer = await openTab();
    await typeOffline(writer, 'Please: ');
    writer.kill();
    authority.refuseNext = { message: sentence, final: true, reference: null };
    return openTab();
  }

  it('when the right to edit was taken away meanwhile', async () => {
    const next = await refusedAfterReturn();
    expect(offersOf(next)).toEqual([expect.objectContaining({ part: 'body', text: 'Please:', reason: sentence })]);
    expect(stateOf(next)).toEqual({ state: 'offered', text: 'Some words are not saved' });
    expect(next.tab.text('body')).toBe('Eat nothing for four hours.');
  });

  it('until the person has decided, at each visit, and never after that', async () => {
    const next = await refusedAfterReturn();
    next.kill();
    authority.refuseNext = { message: sentence, final: true, reference: null };
    const again = await openTab();
    expect(offersOf(again)).toHaveLength(1);
    offersOf(again)[0].dismiss();
    await stored();
    expect(stateOf(again).state).toBe('saved');
    again.kill();
    expect(offersOf(await openTab())).toEqual([]);
    expect(stepsOf()).toHaveLength(0);
  });

  function restore(words: string): void {
    const stream = authority.streams.body;
    const slice = { content: [paragraph(words)] };
    const step = { stepType: 'replace', from: 0, to: stream.document.content.size, slice };
    authority.accept('body', [step], REWRITTEN);
  }

  it('when an earlier revision was restored while the person was offline', async () => {
    const writer = await openTab();
    await typeOffline(writer, 'Please: ');
    restore('Drink water.');
    await callAgain(writer);
    await settle();
    expect(writer.tab.text('body')).toBe('Drink water.');
    expect(offersOf(writer)).toEqual([expect.objectContaining({ text: 'Please:' })]);
    expect(authority.text('body')).toBe('Drink water.');
    writer.tab.type('body', 'Now: ', 1);
    await settle();
    expect(authority.text('body')).toBe('Now: Drink water.');
  });

  it('but not when the restored revision differs elsewhere: then it is merged', async () => {
    const writer = await openTab();
    await typeOffline(writer, 'Please: ');
    const slice = { content: [{ type: 'text', text: 'six' }] };
    authority.accept('body', [{ stepType: 'replace', from: 17, to: 21, slice }], REWRITTEN);
    await callAgain(writer);
    expect(authority.text('body')).toBe('Please: Eat nothing for six hours.');
    expect(stateOf(writer).state).toBe('saved');
  });

  it('when an earlier revision was restored after the browser was killed', async () => {
    const writer = await openTab();
    await typeOffline(writer, 'Please: ');
    writer.kill();
    restore('Drink water.');
    const next = await openTab();
    expect(offersOf(next)).toEqual([expect.objectContaining({ text: 'Please:' })]);
    expect(authority.text('body')).toBe('Drink water.');
  });

  it('when the stored draft is older than what it was typed into, as after a restored backup', async () => {
    const writer = await openTab();
    writer.tab.type('body', 'Please: ', 1);
    await settle();
    await typeOffline(writer, 'Do: ');
    writer.kill();
    authority = new Authority({ type: 'doc', content: [paragraph('Eat nothing for four hours.')] }, 'Infusion');
    Line.reset(authority);
    const next = await openTab();
    expect(offersOf(next)).toEqual([expect.objectContaining({ text: 'Do:' })]);
    expect(stepsOf()).toHaveLength(0);
  });

  it('when the tabs of this browser cannot tell which of them lives', async () => {
    const keeping = browser.keeping();
    const first = new Tab({ ...keeping, locks: blind() });
    lineOf(first).open();
    await settle();
    lineOf(first).close(1006);
    first.type('body', 'Please: ', 1);
    await stored();
    const second = new Tab({ ...keeping, locks: blind() });
    lineOf(second).open();
    await settle();
    expect(second.session.draft.returning.offers).toEqual([expect.objectContaining({ text: 'Please:' })]);
    expect(stepsOf()).toHaveLength(0);
  });

  it('when this editor does not know the document that it was typed into', async () => {
    const writer = await openTab();
    await typeOffline(writer, 'Please: ');
    writer.kill();
    await browser.spoilBases();
    const next = await openTab();
    expect(offersOf(next)).toEqual([expect.objectContaining({ text: 'Please:' })]);
  });
});

describe('where the browser keeps nothing', () => {
  it('everything is saved as ever, and the save state says that it waits in the tab alone', async () => {
    const tab = new Tab({ store: Promise.resolve(null), locks: blind() });
    lineOf(tab).open();
    await settle();
    tab.type('body', 'Please: ', 1);
    await settle();
    expect(authority.text('body')).toBe('Please: Eat nothing for four hours.');
    lineOf(tab).close(1006);
    tab.type('body', 'Now: ', 1);
    await stored();
    expect(tab.session.saveState.text).toBe('Offline: changes wait in this tab');
  });

  it('for want of room, the save state says so, and what can be sent is sent', async () => {
    const writer = await openTab();
    browser.fill();
    writer.tab.type('body', 'Please: ', 1);
    await settle();
    expect(authority.text('body')).toBe('Please: Eat nothing for four hours.');
    await typeOffline(writer, 'Now: ');
    expect(stateOf(writer).text).toBe('Offline: no room in this browser, changes wait in this tab');
  });
});

function blind(): TabLocks {
  return new TabLocks(undefined);
}
