import { Extension, Node } from '@tiptap/core';
import type { Attribute } from '@tiptap/core';

const WIDEST = 50;
const TALLEST = 500;

/** What prosemirror-tables calls the parts of a table. */
const ROLES: Record<string, string> = {
  table: 'table',
  tableRow: 'row',
  tableHeader: 'header_cell',
  tableCell: 'cell',
};

/** Tells prosemirror-tables which nodes make up a table. */
export const TableRoles = Extension.create({
  name: 'tableRoles',
  extendNodeSchema(extension) {
    const tableRole = ROLES[extension.name];
    return tableRole ? { tableRole } : {};
  },
});

function span(name: 'colspan' | 'rowspan', largest: number): Attribute {
  const inRange = (value: number) => Math.min(largest, Math.max(1, value));
  return {
    default: 1,
    validate: (value: unknown) => {
      if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > largest) {
        throw new RangeError(`${name} lies between 1 and ${largest}, not at ${String(value)}`);
      }
    },
    parseHTML: (element: HTMLElement) => inRange(Number.parseInt(element.getAttribute(name) ?? '1', 10) || 1),
    renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
  };
}

function cell(name: 'tableHeader' | 'tableCell', tag: 'th' | 'td') {
  return Node.create({
    name,
    content: 'flow+',
    isolating: true,
    addAttributes() {
      return { colspan: span('colspan', WIDEST), rowspan: span('rowspan', TALLEST) };
    },
    parseHTML() {
      return [{ tag }];
    },
    renderHTML({ HTMLAttributes }) {
      return [tag, HTMLAttributes, 0];
    },
  });
}

export const TableHeader = cell('tableHeader', 'th');
export const TableCell = cell('tableCell', 'td');

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableHeader | tableCell)+',
  parseHTML() {
    return [{ tag: 'tr' }];
  },
  renderHTML() {
    return ['tr', 0];
  },
});

/** Data in rows and columns. It scrolls by itself where it is wider than the page. */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML() {
    return [{ tag: 'table' }];
  },
  renderHTML() {
    return ['div', { class: 'table' }, ['table', ['tbody', 0]]];
  },
});
