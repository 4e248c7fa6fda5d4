import { expect, test } from 'vitest';
import { citedIn } from '../../../frontend/editor/outline/headings.js';
import { openBody, paragraph } from './support/body.js';

const cite = (reference: string) => ({ type: 'citation', attrs: { reference } });

test('each reference once, in order of appearance, wherever it is cited', () => {
  const quote = { type: 'blockquote', content: [paragraph('Eat early.', cite('b2'), cite('a1'))] };
  const editor = openBody({ type: 'doc', content: [quote, paragraph('Sleep.', cite('a1'), cite('c3'))] });
  expect(citedIn(editor.state.doc)).toEqual(['b2', 'a1', 'c3']);
});

test('a text without marks cites nothing', () => {
  expect(citedIn(openBody().state.doc)).toEqual([]);
});
