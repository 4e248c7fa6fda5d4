import { beforeEach, expect, it } from 'vitest';
import { passageOf, rangesOf } from '../../../frontend/components/passages.js';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  root.innerHTML =
    '<h1>Title</h1><p><span data-at="1">One </span><strong><span data-at="5">two</span></strong></p><p><span data-at="10">Three</span></p>';
  document.body.replaceChildren(root);
});

function range(start: Node, from: number, end: Node, to: number): Range {
  const made = document.createRange();
  made.setStart(start, from);
  made.setEnd(end, to);
  return made;
}

function text(at: number): Node {
  return root.querySelector(`[data-at="${at}"]`)!.firstChild!;
}

it('counts across styles and paragraphs', () => {
  expect(passageOf(root, range(text(1), 2, text(10), 3))).toEqual({ from: 3, to: 13 });
});

it('takes a paragraph that was selected as a whole, and nothing of the next one', () => {
  expect(passageOf(root, range(text(1), 0, text(10), 0))).toEqual({ from: 1, to: 8 });
});

it('takes no words from outside of the document', () => {
  expect(passageOf(root, range(root.firstChild!, 0, root.firstChild!, 1))).toBeNull();
});

it('finds the words of a passage again', () => {
  expect(rangesOf(root, { from: 3, to: 13 }).map(String)).toEqual(['e ', 'two', 'Thr']);
});
