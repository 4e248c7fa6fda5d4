const CELLS = 'td, th';
/** Blocks that a cell cannot hold: their text stays, in paragraphs. */
const NOT_IN_CELLS = 'blockquote, pre, section, article, aside, figure, hr';

/**
 * Makes pasted tables ready for the schema: a table within a cell and one that only lays out a page become what stands in
 * them, and where no cell says that it is a header, the first row is the header.
 */
export function tablesAsData(body: HTMLElement): void {
  const tables = [...body.querySelectorAll('table')];
  // The inner ones first.
  tables.reverse().forEach((table) => {
    if (isLayout(table) || table.parentElement?.closest('td, th, li, blockquote, [data-callout], [data-answer]')) {
      table.replaceWith(...contentsOf(table));
    } else {
      dataTable(table);
    }
  });
}

function isLayout(table: HTMLTableElement): boolean {
  const isOneCell = table.rows.length <= 1 && (table.rows[0]?.cells.length ?? 0) <= 1;
  return isOneCell || ['presentation', 'none'].includes(table.getAttribute('role') ?? '');
}

function contentsOf(table: HTMLTableElement): Element[] {
  return [...table.querySelectorAll(CELLS)].map((cell) => {
    const block = document.createElement('div');
    block.append(...cell.childNodes);
    return block;
  });
}

function dataTable(table: HTMLTableElement): void {
  const rows = [...table.rows].filter((row) => row.cells.length > 0);
  const caption = table.caption;
  if (caption) {
    const line = document.createElement('p');
    line.append(...caption.childNodes);
    caption.remove();
    table.before(line);
  }
  rows.forEach((row) => [...row.cells].forEach((cell) => plainCell(cell)));
  const hasHeader = table.querySelector('th, thead') !== null;
  const headerRows = hasHeader ? [...(table.tHead?.rows ?? [])] : rows.length > 1 ? [rows[0]] : [];
  headerRows.forEach((row) => [...row.cells].forEach((cell) => asHeader(cell)));
}

function plainCell(cell: HTMLTableCellElement): void {
  cell.querySelectorAll(NOT_IN_CELLS).forEach((block) => {
    const paragraph = document.createElement('div');
    paragraph.append(...block.childNodes);
    block.replaceWith(paragraph);
  });
}

function asHeader(cell: HTMLTableCellElement): void {
  if (cell.localName === 'th') {
    return;
  }
  const header = document.createElement('th');
  header.colSpan = cell.colSpan;
  header.rowSpan = cell.rowSpan;
  cell.querySelectorAll('b, strong').forEach((bold) => bold.replaceWith(...bold.childNodes));
  header.append(...cell.childNodes);
  cell.replaceWith(header);
}
