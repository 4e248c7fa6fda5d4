import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  columnIsHeader,
  deleteColumn,
  deleteRow,
  deleteTable,
  findTable,
  isInTable,
  rowIsHeader,
  selectedRect,
  TableMap,
  toggleHeader,
} from '@tiptap/pm/tables';
import type { IconName } from '../icons.js';
import type { EditorAction } from './action.js';
import { place } from './placing.js';

const ROWS = 3;
const COLUMNS = 3;

export const inTable = (editor: Editor): boolean => isInTable(editor.state);

export const TABLE: EditorAction = {
  label: 'Table',
  icon: 'table',
  keywords: 'grid rows columns cells',
  isDisabled: inTable,
  run: (editor) => {
    const { table, tableRow, tableHeader, tableCell, paragraph } = editor.schema.nodes;
    const rows = Array.from({ length: ROWS }, (_row, index) => {
      const type = index === 0 ? tableHeader : tableCell;
      return tableRow.create(null, Array.from({ length: COLUMNS }, () => type.create(null, paragraph.create())));
    });
    return place(editor, table.create(null, rows));
  },
};

/** Which of its first row and first column name what stands in the others. */
function headers(state: EditorState): { row: boolean; column: boolean } {
  const { map, table } = selectedRect(state);
  return { row: rowIsHeader(map, table, 0), column: columnIsHeader(map, table, 0) };
}

/** A table says what its rows or columns are: without any header, its first row becomes one. */
function withHeader(transaction: Transaction): Transaction {
  const found = findTable(transaction.selection.$from);
  if (!found) {
    return transaction;
  }
  const map = TableMap.get(found.node);
  if (!rowIsHeader(map, found.node, 0) && !columnIsHeader(map, found.node, 0)) {
    const { tableHeader } = found.node.type.schema.nodes;
    const cells = map.cellsInRect({ left: 0, right: map.width, top: 0, bottom: 1 });
    cells.forEach((cell) => transaction.setNodeMarkup(found.start + cell, tableHeader));
  }
  return transaction;
}

function run(editor: Editor, command: Command): boolean {
  editor.view.focus();
  const { state, view } = editor;
  return command(state, (transaction) => view.dispatch(closeHistory(withHeader(transaction)).scrollIntoView()));
}

function change(label: string, icon: IconName, command: Command, isRefused?: (state: EditorState) => boolean): EditorAction {
  return {
    label,
    icon,
    isDisabled: (editor) => !inTable(editor) || isRefused?.(editor.state) === true || !command(editor.state),
    run: (editor) => run(editor, command),
  };
}

function header(label: string, icon: IconName, which: 'row' | 'column'): EditorAction {
  const other = which === 'row' ? 'column' : 'row';
  return {
    label,
    icon,
    isPressed: (editor) => inTable(editor) && headers(editor.state)[which],
    isDisabled: (editor) => !inTable(editor) || (headers(editor.state)[which] && !headers(editor.state)[other]),
    run: (editor) => run(editor, toggleHeader(which)),
  };
}

/** Nothing comes before what names the rest. */
const isInHeaderRow = (state: EditorState) => selectedRect(state).top === 0 && headers(state).row;
const isInHeaderColumn = (state: EditorState) => selectedRect(state).left === 0 && headers(state).column;

/** What can be done with the table at the cursor, in groups. */
export const TABLE_ACTIONS: EditorAction[][] = [
  [
    change('Add row above', 'rowBefore', addRowBefore, isInHeaderRow),
    change('Add row below', 'rowAfter', addRowAfter),
    change('Add column before', 'columnBefore', addColumnBefore, isInHeaderColumn),
    change('Add column after', 'columnAfter', addColumnAfter),
  ],
  [header('Header row', 'headerRow', 'row'), header('Header column', 'headerColumn', 'column')],
  [
    change('Delete row', 'x', deleteRow),
    change('Delete column', 'x', deleteColumn),
    change('Delete table', 'trash', deleteTable),
  ],
];
