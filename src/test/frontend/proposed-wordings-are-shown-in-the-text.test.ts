import type { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftPart } from '../../../frontend/editor/live/draft-part.js';
import { bodyEditor } from '../../../frontend/editor/page/body-editor.js';
import { type Proposal, ToldProposals } from '../../../frontend/editor/proposals/proposals.js';
import { atOnce } from '../../../frontend/editor/slices.js';
import { NO_REQUESTS, paragraph } from './support/body.js';

const nothing = () => {};

let part: DraftPart;
let editor: Editor;
let take: ReturnType<typeof vi.fn<(id: string) => void>>;
let outdated: ReturnType<typeof vi.fn<() => void>>;
let told: ToldProposals;

function open(version: number, isEditable = true): void {
  const host = document.body.appendChild(document.createElement('div'));
  part = new DraftPart('body', version, 'a test', { isOpen: false, send: () => false });
  take = vi.fn<(id: string) => void>();
  outdated = vi.fn<() => void>();
  told = new ToldProposals(outdated);
  const requests = { ...NO_REQUESTS, insertImageFiles: nothing, focusToolbar: nothing, back: nothing, tell: nothing };
  const body = { type: 'doc', content: [paragraph('Take one tablet daily.')] };
  editor = atOnce(bodyEditor(host, part, body, { ...requests, takeWording: take }, isEditable));
  part.onChange = () => told.place(part, editor.view);
}

beforeEach(() => open(3));

afterEach(() => {
  editor.destroy();
  document.body.replaceChildren();
});

const TWO: Proposal = {
  id: 'p1',
  by: 'Amara Osei',
  version: 3,
  from: 6,
  to: 16,
  present: 'one tablet',
  changes: [
    { kind: 'REMOVED', text: 'one tablet' },
    { kind: 'ADDED', text: 'two tablets' },
  ],
};

const struck = () => [...editor.view.dom.querySelectorAll('del')].map(({ textContent }) => textContent).join('');
const underlined = () => [...editor.view.dom.querySelectorAll('ins')].map(({ textContent }) => textContent).join('');
const button = () => editor.view.dom.querySelector<HTMLButtonElement>('.proposal-take button');

describe('a proposed wording', () => {
  it('shows what goes as a deletion and what comes as an insertion, and is taken with one click', () => {
    told.tell([TWO], part, editor.view);
    expect(struck()).toBe('one tablet');
    expect(underlined()).toBe('two tablets');
    button()?.click();
    expect(take).toHaveBeenCalledWith('p1');
  });

  it('is no part of the text', () => {
    const before = editor.getJSON();
    told.tell([TWO], part, editor.view);
    expect(editor.getJSON()).toEqual(before);
    expect(part.unconfirmed).toHaveLength(0);
  });

  it('strikes only the words that go', () => {
    const changes = [
      { kind: 'KEPT' as const, text: 'one ' },
      { kind: 'REMOVED' as const, text: 'tablet' },
      { kind: 'ADDED' as const, text: 'pill' },
    ];
    told.tell([{ ...TWO, changes }], part, editor.view);
    expect(struck()).toBe('tablet');
    expect(underlined()).toBe('pill');
  });

  it('moves with what is typed before it, and is hidden while its passage says something else', () => {
    told.tell([TWO], part, editor.view);
    editor.view.dispatch(editor.state.tr.insertText('Please: ', 1));
    expect(struck()).toBe('one tablet');
    editor.view.dispatch(editor.state.tr.insertText('small ', 18));
    expect(struck()).toBe('');
    expect(button()).toBeNull();
    editor.view.dispatch(editor.state.tr.delete(18, 24));
    expect(struck()).toBe('one tablet');
  });

  it('of a version that is still to come waits for it', () => {
    told.tell([{ ...TWO, version: 4, from: 8, to: 18 }], part, editor.view);
    expect(struck()).toBe('');
    const slice = { content: [{ type: 'text', text: 'A ' }] };
    const steps = [{ client: 'nora', step: { stepType: 'replace', from: 1, to: 1, slice } }];
    part.receive({ type: 'steps', part: 'body', version: 3, steps } as unknown as Parameters<DraftPart['receive']>[0]);
    expect(struck()).toBe('one tablet');
    expect(outdated).not.toHaveBeenCalled();
  });

  it('of a version from before the draft was opened is asked for anew', () => {
    told.tell([{ ...TWO, version: 2 }], part, editor.view);
    expect(struck()).toBe('');
    expect(outdated).toHaveBeenCalledOnce();
  });

  it('is gone when the server tells of others', () => {
    told.tell([TWO], part, editor.view);
    told.tell([], part, editor.view);
    expect(struck()).toBe('');
  });

  it('is read but not taken by who cannot edit', () => {
    editor.destroy();
    open(3, false);
    told.tell([TWO], part, editor.view);
    expect(struck()).toBe('one tablet');
    expect(button()).toBeNull();
  });
});
