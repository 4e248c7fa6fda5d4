import type { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whyNotAltText } from '../../../frontend/editor/images/alt-text.js';
import { imageFilesIn } from '../../../frontend/editor/images/image-files.js';
import { editAltText, insertImage } from '../../../frontend/editor/images/insert-image.js';
import type { LibraryImage } from '../../../frontend/editor/images/library.js';
import { read } from './support/fixtures.js';
import { contentOf, openBody, paragraph, type } from './support/body.js';
import { click, deskAnswering, dialog, field, fill, problem } from './support/desk.js';
import './support/top-layer.js';

const HASH = 'a'.repeat(64);
const HARBOR: LibraryImage = { item: 'i1', hash: HASH, name: 'Harbor view', alt: '', decorative: false, width: 900, height: 600 };

let editor: Editor;

beforeEach(() => {
  document.body.replaceChildren();
  editor = openBody();
  editor.view.focus();
});

afterEach(() => vi.unstubAllGlobals());

const submit = () => dialog()?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
const image = (alt: string) => ({ type: 'image', attrs: { media: HASH, alt, width: 900, height: 600 } });

async function chooseFromLibrary(): Promise<void> {
  deskAnswering(200, { images: [HARBOR], after: null });
  void insertImage(editor, document.body);
  click('From the library');
  await vi.waitFor(() => click('Harbor view'));
  await vi.waitFor(() => expect(dialog()?.getAttribute('aria-label')).toBe('Describe the image'));
}

describe('an image comes with its alt text', () => {
  it('which says what it shows, and its caption is written in place', async () => {
    await chooseFromLibrary();
    expect(document.activeElement).toBe(field('Alt text'));
    fill('Alt text', 'Boats in the morning');
    submit();
    await vi.waitFor(() => expect(contentOf(editor)).toEqual([image('Boats in the morning'), { type: 'paragraph' }]));
    type(editor, 'The harbor');
    expect(contentOf(editor)).toEqual([
      { ...image('Boats in the morning'), content: [{ type: 'text', text: 'The harbor' }] },
      { type: 'paragraph' },
    ]);
  });

  it('and not without, unless it is marked as decorative', async () => {
    await chooseFromLibrary();
    submit();
    expect(problem()).toBe('Describe what the image shows, or mark it as decorative.');
    fill('Alt text', 'Photo of a harbor');
    expect(problem()).toBe('Leave out “Photo of”: screen readers say already that it is an image.');
    field('Decorative').checked = true;
    field('Decorative').dispatchEvent(new Event('change', { bubbles: true }));
    submit();
    await vi.waitFor(() => expect(contentOf(editor)).toEqual([image(''), { type: 'paragraph' }]));
  });

  it('and changes nothing when either dialog is cancelled', async () => {
    await chooseFromLibrary();
    click('Cancel');
    await vi.waitFor(() => expect(document.activeElement).toBe(editor.view.dom));
    expect(contentOf(editor)).toEqual([{ type: 'paragraph' }]);
  });

  it('which can be changed later', async () => {
    document.body.replaceChildren();
    editor = openBody({ type: 'doc', content: [image('Boats'), paragraph('x')] });
    editor.commands.setTextSelection(1);
    void editAltText(editor, document.body);
    expect(field('Alt text').value).toBe('Boats');
    fill('Alt text', 'Boats at noon');
    submit();
    await vi.waitFor(() => expect(contentOf(editor)).toEqual([image('Boats at noon'), paragraph('x')]));
  });
});

describe('the library', () => {
  it('tells what the server says when it refuses', async () => {
    deskAnswering(422, { detail: 'The list cannot be continued from there.' });
    void insertImage(editor, document.body);
    click('From the library');
    await vi.waitFor(() => expect(problem()).toBe('The list cannot be continued from there.'));
  });
});

describe('words are judged as the server judges them', () => {
  it.each(read<{ words: string; problem: string | null }>('alt-text'))('$words', ({ words, problem }) => {
    const judged = whyNotAltText(words);
    expect(problem === null ? judged : judged?.includes(problem)).toBe(problem === null ? null : true);
  });
});

it('image files that are pasted or dropped alone are taken, and not the pictures beside Word’s text', () => {
  const file = new File(['x'], 'a.png', { type: 'image/png' });
  const page = new File(['x'], 'a.svg', { type: 'image/svg+xml' });
  const transfer = (html: string) => {
    const getData = (type: string) => (type === 'text/html' ? html : '');
    return { files: [file, page], getData } as unknown as DataTransfer;
  };
  expect(imageFilesIn(transfer(''))).toEqual([file]);
  expect(imageFilesIn(transfer('<img src="https://clinic.example/a.png">'))).toEqual([file]);
  expect(imageFilesIn(transfer('<p>Dose</p>'))).toEqual([]);
  expect(imageFilesIn(null)).toEqual([]);
});
