import type { IconName } from '../icons.js';
import { focused } from '../focused.js';
import { CALLOUT_KINDS, CALLOUT_LABELS, type CalloutKind } from '../schema/callout.js';
import type { EditorAction } from './action.js';
import { place, wrap } from './placing.js';

const ICON_OF_KIND: Record<CalloutKind, IconName> = { info: 'info', warning: 'triangleAlert', emergency: 'siren' };

function callout(kind: CalloutKind): EditorAction {
  const label = CALLOUT_LABELS[kind];
  return {
    label,
    fullLabel: `Callout: ${label}`,
    icon: ICON_OF_KIND[kind],
    keywords: `${kind} note box`,
    isChoice: true,
    isPressed: (editor) => editor.isActive('callout', { kind }),
    run: (editor) =>
      editor.isActive('callout')
        ? focused(editor).updateAttributes('callout', { kind }).run()
        : wrap(editor, 'callout', { kind }),
  };
}

export const CALLOUTS = CALLOUT_KINDS.map(callout);

export const NO_CALLOUT: EditorAction = {
  label: 'No callout',
  icon: 'x',
  isDisabled: (editor) => !editor.isActive('callout'),
  run: (editor) => focused(editor).lift('callout').run(),
};

export const CALL_TO_ACTION: EditorAction = {
  label: 'Call to action',
  icon: 'pointer',
  keywords: 'button book appointment',
  isPressed: (editor) => editor.isActive('callToAction'),
  run: (_editor, requests) => requests.editCallToAction(),
};

export const QUESTION_AND_ANSWER: EditorAction = {
  label: 'Question and answer',
  icon: 'question',
  keywords: 'faq q&a',
  isPressed: (editor) => editor.isActive('questionAndAnswer'),
  run: (editor) => {
    const { questionAndAnswer, question, answer, paragraph } = editor.schema.nodes;
    const content = [question.create(), answer.create(null, paragraph.create())];
    return place(editor, questionAndAnswer.create(null, content));
  },
};

export const IMAGE: EditorAction = {
  label: 'Image',
  icon: 'image',
  keywords: 'picture photo upload library',
  isPressed: (editor) => editor.isActive('image'),
  run: (_editor, requests) => requests.insertImage(),
};

export const CITATION: EditorAction = {
  label: 'Citation',
  icon: 'citation',
  keywords: 'reference footnote source doi pmid',
  isPressed: (editor) => editor.isActive('citation'),
  run: (_editor, requests) => requests.cite(),
};

export const HORIZONTAL_RULE: EditorAction = {
  label: 'Horizontal rule',
  icon: 'minus',
  markdown: '---',
  keywords: 'line divider separator hr',
  run: (editor) => focused(editor).setHorizontalRule().run(),
};
