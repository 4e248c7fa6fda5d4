import { describe, expect, it } from 'vitest';
import { contentOf, item, openBody, paragraph, text, type } from './support/body.js';

function typed(words: string): unknown {
  const editor = openBody();
  type(editor, words);
  return contentOf(editor);
}

const link = (href: string) => ({ type: 'link', attrs: { href } });

describe('Markdown is formatted as it is typed', () => {
  it.each([2, 3, 4])('%d number signs make a heading of that level', (level) => {
    const heading = { type: 'heading', attrs: { level }, content: [text('Dose')] };
    expect(typed(`${'#'.repeat(level)} Dose`)).toEqual([heading]);
  });

  it('one number sign stays one: the first level belongs to the title', () => {
    expect(typed('# Dose')).toEqual([paragraph('# Dose')]);
  });

  it.each(['-', '*', '+'])('%s makes a bulleted list', (sign) => {
    expect(typed(`${sign} card`)).toEqual([{ type: 'bulletList', content: [item(paragraph('card'))] }]);
  });

  it('a number makes a numbered list that starts there', () => {
    const list = { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph('third'))] };
    expect(typed('3. third')).toEqual([list]);
  });

  it('> makes a quote', () => {
    expect(typed('> said she')).toEqual([{ type: 'blockquote', content: [paragraph('said she')] }]);
  });

  it('--- makes a rule, and writing goes on below', () => {
    expect(typed('---next')).toEqual([{ type: 'horizontalRule' }, paragraph('next')]);
  });

  it('asterisks make words bold and italic', () => {
    const content = paragraph(text('nothing', { type: 'bold' }), ' for ', text('four', { type: 'italic' }), ' hours');
    expect(typed('**nothing** for *four* hours')).toEqual([content]);
  });

  it('brackets and an address make a link', () => {
    const content = paragraph('See ', text('our page', link('https://clinic.example/a')), '.');
    expect(typed('See [our page](clinic.example/a).')).toEqual([content]);
  });

  it('an address that may not stand stays text', () => {
    const words = '[this](javascript:steal)';
    expect(typed(words)).toEqual([paragraph(words)]);
  });
});
