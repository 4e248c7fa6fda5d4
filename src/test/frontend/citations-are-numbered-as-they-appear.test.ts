import type { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleReferences } from '../../../frontend/editor/citations/article-references.js';
import { cite } from '../../../frontend/editor/citations/citation-dialog.js';
import { firstCitation, showReferences } from '../../../frontend/editor/citations/citation-numbers.js';
import { recognizedSource, type Reference } from '../../../frontend/editor/citations/sources.js';
import { contentOf, openBody, paragraph, press, text } from './support/body.js';
import { read } from './support/fixtures.js';
import { click, deskAnswering, dialog, field, fill, problem } from './support/desk.js';
import './support/top-layer.js';

const FASTING: Reference = { id: 'f1', text: 'On fasting', pmid: '123' };
const SLEEP: Reference = { id: 's1', text: 'On sleep' };
const mark = (reference: string) => ({ type: 'citation', attrs: { reference } });

let editor: Editor;
let references: ArticleReferences;

function open(known: Reference[], ...content: object[]): void {
  document.body.replaceChildren();
  editor = openBody({ type: 'doc', content });
  references = new ArticleReferences('a1', (all) => showReferences(editor.view, all));
  references.show(known);
  editor.view.focus();
}

afterEach(() => vi.unstubAllGlobals());

const marks = () => [...editor.view.dom.querySelectorAll<HTMLElement>('sup.citation')];
const numbers = () => marks().map((each) => each.dataset.number);

describe('citations', () => {
  it('are numbered as they appear, the same reference with the same number', () => {
    open([FASTING, SLEEP], paragraph('a', mark('s1'), 'b', mark('f1'), 'c', mark('s1')));
    expect(numbers()).toEqual(['1', '2', '1']);
    editor.view.dispatch(editor.state.tr.delete(2, 3));
    expect(numbers()).toEqual(['1', '2']);
    expect(marks()[0].getAttribute('aria-label')).toBe('Reference 1: On fasting PMID 123');
    expect(marks()[0].title).toBe('On fasting PMID 123');
  });

  it('of what the article does not have are shown as unknown, and take no number', () => {
    open([SLEEP], paragraph(mark('gone'), mark('s1')));
    expect(numbers()).toEqual(['[?]', '1']);
    expect(marks()[0].classList).toContain('citation-unknown');
    references.show([SLEEP, { id: 'gone', text: 'Back again' }]);
    expect(numbers()).toEqual(['1', '2']);
  });

  it('are found by their reference', () => {
    open([SLEEP], paragraph('ab'), paragraph('c', mark('s1')));
    expect(firstCitation(editor.state.doc, 's1')).toBe(6);
    expect(firstCitation(editor.state.doc, 'f1')).toBeNull();
  });
});

describe('the citation dialog', () => {
  beforeEach(() => open([FASTING, SLEEP], paragraph('Eat nothing')));

  it('finds one of the article’s references and cites it, by keyboard', () => {
    editor.commands.setTextSelection(12);
    cite(editor, document.body, references);
    expect(document.activeElement).toBe(field('Find a reference'));
    fill('Find a reference', 'sleep');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('On sleep');
    (document.activeElement as HTMLElement).click();
    expect(dialog()).toBeNull();
    expect(contentOf(editor)).toEqual([paragraph('Eat nothing', mark('s1'))]);
  });

  it('marks what is selected, and takes nothing of it away', () => {
    editor.commands.setTextSelection({ from: 1, to: 4 });
    cite(editor, document.body, references);
    click('On sleep');
    expect(contentOf(editor)).toEqual([paragraph('Eat', mark('s1'), ' nothing')]);
  });

  it('adds a new one to the article, with its source as it was typed, and cites it', async () => {
    const asked = deskAnswering(200, { references: [{ id: 'n1', text: 'On water', doi: '10.1000/182' }] });
    cite(editor, document.body, references);
    click('New reference');
    fill('Reference', ' On \n water ');
    fill('DOI, PMID or address', 'https://doi.org/10.1000/182');
    expect(dialog()?.textContent).toContain('Recognized: doi:10.1000/182');
    dialog()?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(dialog()).toBeNull());
    const [{ method, address, headers, body }] = asked;
    expect([method, new URL(address).pathname]).toEqual(['POST', '/desk/articles/a1/references']);
    expect(headers['X-CSRF-TOKEN']).toBe('token');
    expect(body).toMatchObject({ text: 'On water', source: 'https://doi.org/10.1000/182' });
    const { id } = body as Reference;
    expect(JSON.stringify(contentOf(editor))).toContain(`"reference":"${id}"`);
    expect(references.all).toHaveLength(3);
  });

  it('says what the server says when that refuses, and keeps what was typed', async () => {
    deskAnswering(422, { detail: 'An article has at most 500 references.' });
    cite(editor, document.body, references);
    click('New reference');
    fill('Reference', 'On water');
    dialog()?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(problem()).toBe('An article has at most 500 references.'));
    expect(field('Reference').value).toBe('On water');
    expect(contentOf(editor)).toEqual([paragraph(text('Eat nothing'))]);
  });

  it('refuses what is no reference without asking anybody', () => {
    const asked = deskAnswering(200, {});
    cite(editor, document.body, references);
    click('New reference');
    dialog()?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(problem()).toBe('Enter the reference, or where it can be looked up.');
    fill('DOI, PMID or address', 'see the library');
    dialog()?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(problem()).toContain('no DOI, PMID or web address');
    expect(asked).toEqual([]);
  });
});

describe('sources are recognized as the server recognizes them', () => {
  it.each(read<{ typed: string; source: object | null }>('source'))('$typed', ({ typed, source }) => {
    expect(recognizedSource(typed)).toEqual(source);
  });
});
