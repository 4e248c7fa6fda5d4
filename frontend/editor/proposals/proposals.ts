import './proposals.css';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { DraftPart } from '../live/draft-part.js';

/** A stretch of a proposed wording: words that stay, go or come. */
export interface WordingChange {
  kind: 'KEPT' | 'REMOVED' | 'ADDED';
  text: string;
}

/** Other words that somebody proposes for a passage, as the server tells. */
export interface Proposal {
  id: string;
  by: string;
  /** The version of the body that the positions are of. */
  version: number;
  from: number;
  to: number;
  /** What the passage said when they were proposed. */
  present: string;
  changes: WordingChange[];
}

interface Placed {
  proposal: Proposal;
  from: number;
  to: number;
}

const key = new PluginKey<readonly Placed[]>('proposals');

/** Shows proposed wordings as changes of the text: what goes is struck, what comes underlined, with a button to take it. */
export function proposedWordings(take: (id: string) => void): Plugin<readonly Placed[]> {
  return new Plugin<readonly Placed[]>({
    key,
    state: {
      init: () => [],
      apply(transaction, before) {
        const told = transaction.getMeta(key) as readonly Placed[] | undefined;
        if (told || !transaction.docChanged) {
          return told ?? before;
        }
        const { mapping } = transaction;
        return before.map(({ proposal, from, to }) => ({ proposal, from: mapping.map(from, 1), to: mapping.map(to, -1) }));
      },
    },
    props: {
      decorations(state) {
        const shown = shownIn(state).flatMap((placed) => decorations(placed, take));
        return shown.length > 0 ? DecorationSet.create(state.doc, shown) : null;
      },
    },
  });
}

/** Those whose passage still says what they were proposed for. */
function shownIn(state: EditorState): Placed[] {
  const placed = key.getState(state) ?? [];
  return placed.filter(({ proposal, from, to }) => from < to && state.doc.textBetween(from, to, '\n', '\n') === proposal.present);
}

/** What is told of the proposals in a draft, until each has its place in the text. */
export class ToldProposals {
  #waiting: readonly Proposal[] = [];

  /** @param outdated the server has told of a version that is too long ago to know what became of its positions */
  constructor(private readonly outdated: () => void) {}

  tell(proposals: readonly Proposal[], part: DraftPart, view: EditorView): void {
    this.#waiting = proposals;
    view.dispatch(view.state.tr.setMeta(key, []).setMeta('addToHistory', false));
    this.place(part, view);
  }

  /** Gives a place to those of a version that has arrived by now. */
  place(part: DraftPart, view: EditorView): void {
    const fresh: Placed[] = [];
    const { version } = part;
    const later: Proposal[] = [];
    let isOutdated = false;
    for (const proposal of this.#waiting) {
      const mapping = part.mappingFrom(proposal.version);
      if (mapping) {
        fresh.push({ proposal, from: mapping.map(proposal.from, 1), to: mapping.map(proposal.to, -1) });
      } else if (proposal.version > version) {
        later.push(proposal);
      } else {
        isOutdated = true;
      }
    }
    this.#waiting = later;
    if (fresh.length > 0) {
      const all = [...(key.getState(view.state) ?? []), ...fresh];
      view.dispatch(view.state.tr.setMeta(key, all).setMeta('addToHistory', false));
    }
    if (isOutdated) {
      this.outdated();
    }
  }
}

function decorations({ proposal, from, to }: Placed, take: (id: string) => void): Decoration[] {
  const found: Decoration[] = [];
  const said = proposal.by;
  let at = from;
  proposal.changes.forEach(({ kind, text }, i) => {
    if (kind === 'REMOVED') {
      const attributes = { nodeName: 'del', class: 'proposed-to-go', title: `${said} proposes other words` };
      found.push(Decoration.inline(at, at + text.length, attributes));
    } else if (kind === 'ADDED') {
      found.push(Decoration.widget(at, () => added(text, said), { key: `${proposal.id} ${i} ${text}`, side: -1 }));
    }
    at += kind === 'ADDED' ? 0 : text.length;
  });
  found.push(Decoration.widget(to, (view) => answer(proposal, view, take), { key: `${proposal.id} take`, side: -1, stopEvent: () => true }));
  return found;
}

function added(text: string, by: string): HTMLElement {
  const words = document.createElement('ins');
  words.className = 'proposed-words';
  words.contentEditable = 'false';
  words.title = `Proposed by ${by}`;
  words.textContent = text;
  return words;
}

function answer(proposal: Proposal, view: EditorView, take: (id: string) => void): HTMLElement {
  const place = document.createElement('span');
  place.className = 'proposal-take';
  place.contentEditable = 'false';
  if (view.editable) {
    const button = place.appendChild(document.createElement('button'));
    button.type = 'button';
    button.textContent = 'Take this wording';
    button.title = `Proposed by ${proposal.by}. Decline it under Comments.`;
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => take(proposal.id));
  }
  return place;
}
