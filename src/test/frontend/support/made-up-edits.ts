import { Node, type ResolvedPos } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  splitCell,
  toggleHeaderColumn,
  toggleHeaderRow,
} from '@tiptap/pm/tables';
import { canSplit, ReplaceStep, type Step } from '@tiptap/pm/transform';
import type { Random } from './random.js';

const IN_TABLES: Command[] = [
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  splitCell,
  toggleHeaderRow,
  toggleHeaderColumn,
];

/** Steps as an editor makes them, and some that no editor would make. */
export class MadeUpEdits {
  constructor(private readonly random: Random) {}

  /** @param other where pieces are taken from */
  steps(document: Node, other: Node): Step[] {
    const state = EditorState.create({ doc: document });
    return this.random.of<() => Step[]>([
      () => this.#inATable(state),
      () => this.#inATable(state),
      () => this.#anywhere(document, other),
      () => this.#edited(state, (tr) => tr.replaceRange(...this.#range(document), this.#piece(other))),
      () => this.#edited(state, (tr) => tr.deleteRange(...this.#range(document))),
      () => this.#edited(state, (tr) => this.#marked(tr)),
      () => this.#edited(state, (tr) => this.#split(tr)),
      () => this.#edited(state, (tr) => this.#described(tr)),
    ])();
  }

  #edited(state: EditorState, edit: (tr: Transaction) => unknown): Step[] {
    const { tr } = state;
    edit(tr);
    return tr.steps;
  }

  #inATable(state: EditorState): Step[] {
    const cells: number[] = [];
    state.doc.descendants((node, position) => {
      if (/tableCell|tableHeader/.test(node.type.name)) {
        cells.push(position);
      }
    });
    if (cells.length === 0) {
      return [];
    }
    const selection = TextSelection.near(state.doc.resolve(this.random.of(cells) + 1));
    const within = state.apply(state.tr.setSelection(selection));
    const steps: Step[] = [];
    try {
      this.random.of(IN_TABLES)(within, (tr) => steps.push(...tr.steps));
    } catch {
      // A ragged table can be more than a command understands: then it makes no step.
      return [];
    }
    return steps;
  }

  /** A slice put where it may not fit. */
  #anywhere(document: Node, other: Node): Step[] {
    return [new ReplaceStep(...this.#range(document), this.#piece(other))];
  }

  #piece(other: Node) {
    return other.slice(...this.#range(other));
  }

  #range(document: Node): [number, number] {
    const from = this.random.below(document.content.size + 1);
    const length = this.random.chance(2) ? this.random.below(4) : this.random.below(40);
    return [from, Math.min(document.content.size, from + length)];
  }

  #marked(tr: Transaction): void {
    const { schema } = tr.doc.type;
    const [from, to] = this.#range(tr.doc);
    const mark = schema.marks[this.random.of(['bold', 'italic', 'superscript'])].create();
    if (this.random.chance(3)) {
      tr.removeMark(from, to, mark);
    } else {
      tr.addMark(from, to, mark);
    }
  }

  #split(tr: Transaction): void {
    const $position: ResolvedPos = tr.doc.resolve(this.#range(tr.doc)[0]);
    const depth = 1 + this.random.below(3);
    if ($position.depth >= depth && canSplit(tr.doc, $position.pos, depth)) {
      tr.split($position.pos, depth);
    }
  }

  #described(tr: Transaction): void {
    tr.doc.descendants((node, position) => {
      if (node.type.name === 'image' && this.random.chance(2)) {
        tr.setNodeAttribute(position, 'alt', this.random.of(['', 'A window', 'x'.repeat(300)]));
      }
    });
  }
}
