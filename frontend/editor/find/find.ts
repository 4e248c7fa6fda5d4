import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { debounced } from '../debounced.js';
import { withoutForbiddenCharacters } from '../schema/text-characters.js';
import { type Match, type Query, Search } from './search.js';

const QUIET = 150;

interface Found {
  search: Search;
  matches: Match[];
  /** Which of them is the present one; -1 when there are none. */
  current: number;
  decorations: DecorationSet;
}

type FindRequest = { found: Found | null };

const key = new PluginKey<Found | null>('find');

/** Marks what is looked for. While somebody writes, the marks move along, and are looked for anew when it is quiet. */
export function findPlugin(): Plugin<Found | null> {
  return new Plugin<Found | null>({
    key,
    state: {
      init: () => null,
      apply(transaction, found) {
        const request = transaction.getMeta(key) as FindRequest | undefined;
        return request ? request.found : found && transaction.docChanged ? moved(found, transaction) : found;
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
    view(view) {
      const again = debounced(() => !view.isDestroyed && lookAgain(view), QUIET);
      return {
        update: (_view, before) => {
          if (key.getState(view.state) && before.doc !== view.state.doc) {
            again.soon();
          }
        },
        destroy: () => again.cancel(),
      };
    },
  });
}

function moved(found: Found, { mapping, doc }: Transaction): Found {
  const matches = found.matches.map(({ from, to }) => ({ from: mapping.map(from, 1), to: mapping.map(to, -1) }));
  return { ...found, matches, decorations: found.decorations.map(mapping, doc) };
}

function foundOf(state: EditorState): Found | null {
  return key.getState(state) ?? null;
}

/** How many there are, and which of them is the present one, from 1; 0 when there are none. */
export function findings(state: EditorState): { count: number; present: number } {
  const found = foundOf(state);
  return { count: found?.matches.length ?? 0, present: (found?.current ?? -1) + 1 };
}

/** Looks for something, from the cursor on. */
export function find(view: EditorView, query: Query): void {
  show(view, new Search(query), view.state.selection.from);
}

export function stopFinding(view: EditorView): void {
  ask(view.state.tr, view, null);
}

/** Goes to the next match, or to the one before, around the ends. */
export function goTo(view: EditorView, direction: 1 | -1): void {
  lookAgain(view);
  const found = foundOf(view.state);
  if (found && found.matches.length > 0) {
    const current = (found.current + direction + found.matches.length) % found.matches.length;
    select(view, { ...found, current });
  }
}

/** Replaces the present match, and goes on to the next. */
export function replacePresent(view: EditorView, replacement: string): void {
  lookAgain(view);
  const found = foundOf(view.state);
  const match = found?.matches[found.current];
  if (found && match) {
    const transaction = closeHistory(view.state.tr);
    replace(transaction, match, replacement);
    view.dispatch(transaction);
    show(view, found.search, transaction.mapping.map(match.to));
  }
}

/** Replaces all matches in one step of undoing, and tells how many there were. */
export function replaceAll(view: EditorView, replacement: string): number {
  lookAgain(view);
  const found = foundOf(view.state);
  if (!found || found.matches.length === 0) {
    return 0;
  }
  const transaction = closeHistory(view.state.tr);
  found.matches.toReversed().forEach((match) => replace(transaction, match, replacement));
  const { doc } = view.state;
  view.dispatch(transaction);
  show(view, found.search, view.state.selection.from);
  return view.state.doc === doc ? 0 : found.matches.length;
}

/** What replaces takes the marks of the first letter that it replaces. */
function replace(transaction: Transaction, { from, to }: Match, replacement: string): void {
  const text = withoutForbiddenCharacters(replacement);
  const { schema } = transaction.doc.type;
  if (text === '') {
    transaction.delete(from, to);
  } else {
    transaction.replaceWith(from, to, schema.text(text, transaction.doc.nodeAt(from)?.marks));
  }
}

function lookAgain(view: EditorView): void {
  const found = foundOf(view.state);
  if (found) {
    const present = found.matches[found.current];
    const next = foundIn(view.state, found.search, present?.from ?? view.state.selection.from);
    ask(view.state.tr, view, next);
  }
}

function show(view: EditorView, search: Search, from: number): void {
  select(view, foundIn(view.state, search, from));
}

function foundIn({ doc }: EditorState, search: Search, from: number): Found {
  const matches = search.in(doc);
  const next = matches.findIndex((match) => match.from >= from);
  const current = next < 0 ? Math.min(0, matches.length - 1) : next;
  return { search, matches, current, decorations: DecorationSet.empty };
}

/** The present match is what the editor has selected when it gets the focus back. */
function select(view: EditorView, found: Found): void {
  const { tr } = view.state;
  const match = found.matches[found.current];
  if (match) {
    tr.setSelection(TextSelection.create(tr.doc, match.from, match.to));
  }
  ask(tr, view, found);
  view.dom.querySelector('.found.present')?.scrollIntoView?.({ block: 'nearest' });
}

function ask(transaction: Transaction, view: EditorView, found: Found | null): void {
  const request: FindRequest = { found: found && { ...found, decorations: decorationsOf(transaction, found) } };
  view.dispatch(transaction.setMeta(key, request).setMeta('addToHistory', false));
}

function decorationsOf({ doc }: Transaction, { matches, current }: Found): DecorationSet {
  return DecorationSet.create(
    doc,
    matches.map(({ from, to }, index) => Decoration.inline(from, to, { class: index === current ? 'found present' : 'found' })),
  );
}
