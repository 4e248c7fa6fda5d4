import { wrapInList } from '@tiptap/pm/schema-list';
import { setBlockType, toggleMark, wrapIn } from '@tiptap/pm/commands';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, vi } from 'vitest';
import { redoOwn, undoOwn } from '../../../../frontend/editor/live/own-history.js';
import { PART_NAMES, type PartName } from '../../../../frontend/editor/live/messages.js';
import { Authority } from './authority.js';
import { Browser, type OpenTab, stored } from './browser.js';
import { Line } from './network.js';
import { Random } from './random.js';
import type { BareView } from './tab.js';
import { Tab } from './tab.js';

const FIRST_CHARACTER = 0x4e00;

/** Three people at one draft, each on a line that delays, breaks and returns as chance will have it. */
export class Office {
  readonly authority = new Authority({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Eat nothing for four hours.' }] },
      { type: 'callout', attrs: { kind: 'info' }, content: [{ type: 'paragraph' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Bring somebody who can drive you home.' }] },
    ],
  });
  readonly random: Random;
  readonly #seats: OpenTab[];
  /** A browser for each seat. */
  readonly #browsers: Browser[];
  readonly typed: Record<PartName, Set<string>> = { title: new Set(), summary: new Set(), body: new Set() };
  readonly deleted = new Set<string>();
  #next = FIRST_CHARACTER;

  constructor(seed: number, isKeeping = false) {
    this.random = new Random(seed);
    Line.reset(this.authority);
    this.#browsers = [new Browser(), new Browser(), new Browser()];
    const openTab = (browser: Browser) => (isKeeping ? browser.openTab() : { tab: new Tab(), kill: () => {} });
    this.#seats = this.#browsers.map(openTab);
    this.settle();
  }

  get tabs(): Tab[] {
    return this.#seats.map(({ tab }) => tab);
  }

  /** Somebody's browser dies, and the person opens the draft anew. */
  async crash(): Promise<void> {
    const seat = this.random.below(this.#seats.length);
    await stored();
    this.#seats[seat].kill();
    this.#seats[seat] = this.#browsers[seat].openTab();
    Line.of(this.#seats[seat].tab)?.open();
    Line.of(this.#seats[seat].tab)?.deliverAll();
    await stored();
  }

  /** One thing happens: somebody edits, a message arrives, a line breaks or returns. */
  happen(): void {
    const { random } = this;
    if (random.chance(3)) {
      this.#edit(random.of(this.tabs));
    } else if (random.chance(40) && Line.lines.length > 0) {
      random.of(Line.lines).close(1006);
    } else if (random.chance(15)) {
      vi.advanceTimersByTime(1_000);
    } else if (Line.lines.length > 0) {
      this.#move(random.of(Line.lines));
    }
  }

  /** Everything arrives at last. */
  settle(): void {
    for (let round = 0; round < 50; round++) {
      vi.advanceTimersByTime(1_000);
      Line.lines.filter(({ readyState }) => readyState === Line.CONNECTING).forEach((line) => line.open());
      while (Line.lines.some((line) => line.isBusy)) {
        Line.lines.forEach((line) => line.deliverAll());
      }
    }
  }

  /** All see what is stored; each character that was typed is there once, was deleted by somebody, or is offered back. */
  expectNothingLost(): void {
    for (const part of PART_NAMES) {
      const stored = this.authority.streams[part].document;
      for (const tab of this.tabs) {
        const isOffering = tab.session.draft.returning.offers.length > 0;
        expect(tab.session.saveState.state).toBe(isOffering ? 'offered' : 'saved');
        expect(tab.view(part).state.doc.toJSON()).toEqual(stored.toJSON());
      }
      const text = stored.textContent;
      const offered = this.tabs.flatMap(({ session }) => session.draft.returning.offers.map((offer) => offer.text)).join();
      const isLost = (each: string) => !text.includes(each) && !this.deleted.has(each) && !offered.includes(each);
      const missing = [...this.typed[part]].filter(isLost);
      const twice = [...this.typed[part]].filter((each) => text.indexOf(each) !== text.lastIndexOf(each));
      expect({ missing, twice }).toEqual({ missing: [], twice: [] });
    }
    expect(this.tabs.flatMap(({ refusals }) => refusals)).toEqual([]);
  }

  #move(line: Line): void {
    if (line.readyState === Line.CONNECTING) {
      line.open();
    } else if (this.random.chance(2)) {
      line.deliverToServer();
    } else {
      line.deliverToBrowser();
    }
  }

  #edit(tab: Tab): void {
    const name = this.random.of(PART_NAMES);
    const view = tab.view(name);
    switch (this.random.below(name === 'body' ? 10 : 6)) {
      case 0:
      case 1:
      case 2:
        return this.#type(name, view);
      case 3:
        return this.#delete(view);
      case 4:
        return this.#takingAway(view, () => undoOwn(view.state, (transaction) => view.dispatch(transaction)));
      case 5:
        return this.#takingAway(view, () => redoOwn(view.state, (transaction) => view.dispatch(transaction)));
      case 6:
        return this.#split(view);
      default:
        return this.#format(view);
    }
  }

  #position({ state }: BareView): number {
    const at = state.doc.resolve(this.random.below(state.doc.content.size + 1));
    return TextSelection.near(at).from;
  }

  #type(name: PartName, view: BareView): void {
    let position = this.#position(view);
    for (let count = 1 + this.random.below(4); count > 0; count--) {
      const character = String.fromCharCode(this.#next++);
      this.typed[name].add(character);
      view.dispatch(view.state.tr.insertText(character, position++));
    }
  }

  #delete(view: BareView): void {
    const from = this.#position(view);
    const to = Math.min(view.state.doc.content.size, from + 1 + this.random.below(12));
    this.#takingAway(view, () => view.dispatch(view.state.tr.deleteRange(from, to)));
  }

  /** What its own screen does not show any more afterwards, somebody took away. */
  #takingAway(view: BareView, edit: () => void): void {
    const before = view.state.doc.textContent;
    edit();
    const after = new Set(view.state.doc.textContent);
    [...before].filter((each) => !after.has(each)).forEach((each) => this.deleted.add(each));
  }

  #split(view: BareView): void {
    const position = this.#position(view);
    if (view.state.doc.resolve(position).parent.type.name === 'paragraph') {
      view.dispatch(view.state.tr.split(position));
    }
  }

  #format(view: BareView): void {
    const { nodes, marks } = view.state.schema;
    const from = this.#position(view);
    const selection = TextSelection.between(view.state.doc.resolve(from), view.state.doc.resolve(this.#position(view)));
    const selected: EditorState = view.state.apply(view.state.tr.setSelection(selection));
    const command = this.random.of([
      toggleMark(marks.bold),
      toggleMark(marks.superscript),
      toggleMark(marks.subscript),
      toggleMark(marks.link, { href: 'https://clinic.example/' }),
      setBlockType(nodes.heading, { level: 2 }),
      wrapInList(nodes.bulletList),
      wrapIn(nodes.callout, { kind: 'warning' }),
    ]);
    command(selected, (transaction) => {
      const own = view.state.tr;
      transaction.steps.forEach((step) => own.step(step));
      view.dispatch(own);
    });
  }
}
