import type { Node, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { type Mapping, replaceStep, Transform } from '@tiptap/pm/transform';
import { insertedBy, joined, type Range } from './ranges.js';
import type { Rebased } from './rebase.js';

/** Text, and where it goes in the document after the transaction that swallowed it. */
export interface KeptText {
  position: number;
  content: Slice;
}

/**
 * What we typed and what a rebase swallowed: ProseMirror drops what was typed into a passage that somebody else deleted
 * at the same moment, since its place is gone. But both keep what they typed, so it is put back where the passage stood.
 */
export function swallowedText({ transaction, path: mapping, takenBack }: Rebased, unconfirmed: number): KeptText[] {
  const { doc, docs } = transaction;
  const before = docs[0];
  const ours = mapping.maps.slice(0, unconfirmed).map((map) => map.invert()).reverse();
  const lost = insertedBy(ours, takenBack)
    .filter(({ from, to }) => {
      const text = before.textBetween(from, to);
      return text !== '' && text !== textBetween(doc, mapping.map(from, 1), mapping.map(to, -1));
    })
    .flatMap((range) => lostOf(range, mapping));
  return joined(lost)
    .filter(({ from, to }) => before.textBetween(from, to) !== '')
    .map(({ from, to }) => ({ position: mapping.map(from, 1), content: before.slice(from, to) }));
}

function textBetween(document: Node, from: number, to: number): string {
  return from < to ? document.textBetween(from, to) : '';
}

/** The positions of a range that nothing is left of after the mapping. */
function lostOf({ from, to }: Range, mapping: Mapping): Range[] {
  const lost: Range[] = [];
  for (let position = from; position < to; position++) {
    if (mapping.mapResult(position, 1).deletedAfter) {
      lost.push({ from: position, to: position + 1 });
    }
  }
  return lost;
}

/** Deletes what is left to delete and puts texts back; all places are in the document that the transaction starts from. */
export function settle(transaction: Transaction, texts: KeptText[], leftToDelete: Range[]): Transaction {
  for (const { from, to } of leftToDelete) {
    const step = replaceStep(transaction.doc, transaction.mapping.map(from, 1), transaction.mapping.map(to, -1));
    if (step) {
      transaction.maybeStep(step);
    }
  }
  for (const { position, content } of texts) {
    insert(transaction, transaction.mapping.map(position, 1), content);
  }
  return transaction;
}

function insert(transaction: Transaction, at: number, content: Slice): void {
  const wanted = content.content.textBetween(0, content.content.size).length;
  const fitted = new Transform(transaction.doc).replaceRange(at, at, content);
  if (fitted.doc.textContent.length - transaction.doc.textContent.length >= wanted) {
    fitted.steps.forEach((step) => transaction.step(step));
  } else {
    transaction.insertText(content.content.textBetween(0, content.content.size, ' '), at);
  }
}
