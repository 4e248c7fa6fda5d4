import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { isByHand } from '../collaboration.js';
import type { DraftPart } from '../draft-part.js';
import type { Here } from '../messages.js';

/** Somebody's selection in the document as it is shown. */
interface Cursor {
  here: Here;
  anchor: number;
  head: number;
}

type Cursors = readonly Cursor[];

const key = new PluginKey<Cursors>('cursors');

/** Shows where others are: a caret with their name, and what they have selected. */
export function cursors(part: DraftPart): Plugin<Cursors> {
  return new Plugin<Cursors>({
    key,
    state: {
      init: (): Cursors => [],
      apply(transaction, before) {
        const told = transaction.getMeta(key) as readonly Here[] | undefined;
        const moved = transaction.docChanged ? before.map((cursor) => followed(cursor, transaction)) : before;
        return told ? placed(told, moved, part) : moved;
      },
    },
    props: { decorations: (state) => decorations(state) },
  });
}

/** The transaction that shows these people where they are now. */
export function showing(transaction: Transaction, here: readonly Here[]): Transaction {
  return transaction.setMeta(key, here).setMeta('addToHistory', false);
}

export function isShowing(state: EditorState): boolean {
  return (key.getState(state)?.length ?? 0) > 0;
}

/** What somebody inserts at their own cursor comes before it; what we insert there comes after. */
function followed({ here, anchor, head }: Cursor, transaction: Transaction): Cursor {
  const side = isByHand(transaction) ? -1 : 1;
  return { here, anchor: transaction.mapping.map(anchor, side), head: transaction.mapping.map(head, side) };
}

function placed(told: readonly Here[], before: Cursors, part: DraftPart): Cursors {
  return told.flatMap((here): Cursor[] => {
    const known = before.find((cursor) => cursor.here === here);
    if (known) {
      return [known];
    }
    const mapping = here.place && part.mappingFrom(here.place.version);
    const earlier = before.find((cursor) => cursor.here.tab === here.tab);
    if (!here.place || !mapping) {
      return earlier ? [earlier] : [];
    }
    return [{ here, anchor: mapping.map(here.place.anchor, 1), head: mapping.map(here.place.head, 1) }];
  });
}

function decorations(state: EditorState): DecorationSet | null {
  const shown = key.getState(state) ?? [];
  const size = state.doc.content.size;
  const within = (position: number) => Math.max(0, Math.min(size, position));
  const all = shown.flatMap(({ here, anchor, head }) => {
    const [from, to] = [within(Math.min(anchor, head)), within(Math.max(anchor, head))];
    const style = `--person: var(--vaadin-user-color-${here.colour})`;
    const caret = Decoration.widget(within(head), () => caretOf(here, style), {
      // A caret that moves is made anew, which shows its name for a moment.
      key: `${here.tab} ${here.place?.version} ${here.place?.head}`,
      side: 10,
      ignoreSelection: true,
    });
    return from < to ? [caret, Decoration.inline(from, to, { class: 'others-selection', style })] : [caret];
  });
  return all.length > 0 ? DecorationSet.create(state.doc, all) : null;
}

function caretOf({ name }: Here, style: string): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'others-caret';
  caret.setAttribute('style', style);
  // The avatars in the top bar say who is here.
  caret.setAttribute('aria-hidden', 'true');
  const flag = caret.appendChild(document.createElement('span'));
  flag.className = 'others-name';
  flag.dataset.name = name;
  return caret;
}
