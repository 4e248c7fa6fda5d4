import type { Editor } from '@tiptap/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { TABLE, TABLE_ACTIONS } from '../../../frontend/editor/actions/table-actions.js';
import { contentOf, NO_REQUESTS, openBody, press, type } from './support/body.js';
import './support/top-layer.js';

let editor: Editor;

beforeEach(() => {
  document.body.replaceChildren();
  editor = openBody();
  editor.view.focus();
  TABLE.run(editor, NO_REQUESTS);
});

interface Cell {
  type: string;
  content: { content?: { text: string }[] }[];
}

/** The rows with what stands in each cell; header cells in capitals. */
function rows(): string[][] {
  const [table] = contentOf(editor) as { content: { content: Cell[] }[] }[];
  return table.content.map(({ content }) =>
    content.map(({ type, content: [line] }) => {
      const words = line.content?.[0].text ?? '-';
      return type === 'tableHeader' ? words.toUpperCase().replace('-', '=') : words;
    }),
  );
}

const action = (label: string) => TABLE_ACTIONS.flat().find((each) => each.label === label)!;
const run = (label: string) => action(label).run(editor, NO_REQUESTS);
const isOff = (label: string) => action(label).isDisabled?.(editor) === true;

describe('tables are written from the keyboard', () => {
  it('begin with three rows of three, the first of which names the columns, and a line to go on below', () => {
    expect(rows()).toEqual([['=', '=', '='], ['-', '-', '-'], ['-', '-', '-']]);
    expect(contentOf(editor)).toHaveLength(2);
  });

  it('are filled with Tab from cell to cell, and grow at their end', () => {
    for (const word of ['drug', 'dose', 'route', 'a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      type(editor, word);
      press('Tab');
    }
    press('Tab', { shiftKey: true });
    type(editor, 'G');
    expect(rows()).toEqual([['DRUG', 'DOSE', 'ROUTE'], ['a', 'b', 'c'], ['d', 'e', 'f'], ['G', '-', '-']]);
  });

  it('get rows and columns beside the cursor', () => {
    type(editor, 'x');
    run('Add row below');
    run('Add column after');
    run('Add column before');
    expect(rows()).toEqual([
      ['=', 'X', '=', '=', '='],
      ['-', '-', '-', '-', '-'],
      ['-', '-', '-', '-', '-'],
      ['-', '-', '-', '-', '-'],
    ]);
  });

  it('let nothing stand before what names the rest', () => {
    expect(isOff('Add row above')).toBe(true);
    run('Header column');
    expect(isOff('Add column before')).toBe(true);
    press('Tab');
    expect(isOff('Add column before')).toBe(false);
  });

  it('always keep a header row or a header column', () => {
    expect(isOff('Header row')).toBe(true);
    run('Header column');
    expect(isOff('Header row')).toBe(false);
    run('Header row');
    expect(rows()).toEqual([['=', '-', '-'], ['=', '-', '-'], ['=', '-', '-']]);
    expect(isOff('Header column')).toBe(true);
  });

  it('name their columns in the next row when the header row is deleted', () => {
    run('Delete row');
    expect(rows()).toEqual([['=', '=', '='], ['-', '-', '-']]);
  });

  it('lose a column, and go as a whole, in one step of undoing each', () => {
    run('Delete column');
    expect(rows()[0]).toHaveLength(2);
    run('Delete table');
    expect(contentOf(editor)).toEqual([{ type: 'paragraph' }]);
    editor.commands.undo();
    expect(rows()[0]).toHaveLength(2);
  });

  it('are not put into each other', () => {
    expect(TABLE.isDisabled?.(editor)).toBe(true);
  });
});
