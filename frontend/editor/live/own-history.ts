import { redo, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { insertedByOthers } from './collaboration.js';
import { settle } from './kept-text.js';
import { deletionsOf, follow, joined, type Range, within } from './ranges.js';

/** Where prosemirror-history keeps its state and expects what an undo leaves of it. */
const HISTORY = 'history$';

const key = new PluginKey<readonly Range[]>('textOfOthers');

/** Knows which text others put into the document since it was opened. */
export function textOfOthers(): Plugin {
  return new Plugin<readonly Range[]>({
    key,
    state: {
      init: () => [],
      apply(transaction, before) {
        if (!transaction.docChanged) {
          return before;
        }
        const still = follow([...before], transaction.mapping.maps);
        return joined([...still, ...insertedByOthers(transaction)]);
      },
    },
  });
}

/**
 * ProseMirror's undo takes back an insertion with everything that stands in it by then. These leave out what somebody
 * else wrote into it meanwhile: their words are lifted out, the undo happens, and they are put back where it was.
 */
export const undoOwn = sparingOthers(undo);
export const redoOwn = sparingOthers(redo);

function sparingOthers(command: Command): Command {
  return (state, dispatch) => command(state, dispatch && ((planned) => dispatch(spared(state, planned, command))));
}

function spared(state: EditorState, planned: Transaction, command: Command): Transaction {
  const texts = textsWithin(state.doc, deletedOfOthers(state, planned));
  if (texts.length === 0) {
    return planned;
  }
  const lifting = unrecorded(state);
  [...texts].reverse().forEach(({ from, to }) => lifting.delete(from, to));
  const lifted = state.apply(lifting);
  let own: Transaction | null = null;
  command(lifted, (transaction) => (own = transaction));
  return own === null ? planned : together(state, lifting, lifted, own, texts);
}

/** The three as one, so that others see it happen at once; the history is the one that the three leave. */
function together(
  state: EditorState,
  lifting: Transaction,
  lifted: EditorState,
  own: Transaction,
  texts: readonly Range[],
): Transaction {
  const undone = lifted.apply(own);
  const kept = texts.map(({ from, to }) => ({
    position: own.mapping.map(lifting.mapping.map(from), 1),
    content: state.doc.slice(from, to),
  }));
  const putting = settle(unrecorded(undone), kept, []);
  const result = state.tr;
  [lifting, own, putting].flatMap(({ steps }) => steps).forEach((step) => result.step(step));
  const at = result.doc.resolve(putting.mapping.map(own.selection.head, -1));
  const historyState = (undone.apply(putting) as unknown as Record<string, unknown>)[HISTORY];
  return result
    .setSelection(TextSelection.near(at))
    .setMeta(HISTORY, { redo: (own.getMeta(HISTORY) as { redo: boolean }).redo, historyState })
    .scrollIntoView();
}

function unrecorded({ tr }: EditorState): Transaction {
  return tr.setMeta('addToHistory', false);
}

function deletedOfOthers(state: EditorState, planned: Transaction): Range[] {
  const others = key.getState(state) ?? [];
  const { ofBefore } = others.length === 0 ? { ofBefore: [] } : deletionsOf(planned.mapping.maps);
  return ofBefore.flatMap((range) => within(others, range));
}

/** The texts in these ranges, without what is around them. */
function textsWithin(document: Node, ranges: readonly Range[]): Range[] {
  return ranges.flatMap((range) => {
    const texts: Range[] = [];
    document.nodesBetween(range.from, range.to, (node, position) => {
      if (node.isText) {
        texts.push({ from: Math.max(range.from, position), to: Math.min(range.to, position + node.nodeSize) });
      }
    });
    return texts;
  });
}
