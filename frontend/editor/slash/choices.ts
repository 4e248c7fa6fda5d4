import type { Editor } from '@tiptap/core';
import { type EditorAction, fullLabelOf } from '../actions/action.js';
import { CALL_TO_ACTION, CALLOUTS, CITATION, HORIZONTAL_RULE, IMAGE, QUESTION_AND_ANSWER } from '../actions/block-actions.js';
import { TABLE } from '../actions/table-actions.js';
import { BULLETED_LIST, HEADINGS, NUMBERED_LIST, PARAGRAPH, QUOTE } from '../actions/text-actions.js';

/** Everything that can stand in an article, the most wanted first. */
export const CHOICES: EditorAction[] = [
  ...HEADINGS,
  BULLETED_LIST,
  NUMBERED_LIST,
  TABLE,
  IMAGE,
  CITATION,
  ...CALLOUTS,
  QUESTION_AND_ANSWER,
  QUOTE,
  CALL_TO_ACTION,
  HORIZONTAL_RULE,
  PARAGRAPH,
];

function words(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}&]+/u).filter(Boolean);
}

/** What can be done here whose name or other names begin with what was typed; names come before other names. */
export function choicesFor(editor: Editor, typed: string): EditorAction[] {
  const wanted = words(typed);
  const beginsWithAll = (names: string[]) => wanted.every((word) => names.some((name) => name.startsWith(word)));
  const possible = CHOICES.filter((action) => !action.isDisabled?.(editor));
  const byName = possible.filter((action) => beginsWithAll(words(fullLabelOf(action))));
  const byOtherName = possible.filter((action) =>
    beginsWithAll(words(`${fullLabelOf(action)} ${action.keywords ?? ''}`)),
  );
  return [...new Set([...byName, ...byOtherName])];
}
