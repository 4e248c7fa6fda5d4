import { type Editor, Node } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/** Enter in a question goes on in its answer. */
function enterAnswer(editor: Editor): boolean {
  return editor.commands.command(({ state, tr }) => {
    const { $from, $to } = state.selection;
    if ($from.parent.type.name !== 'question' || !$from.sameParent($to)) {
      return false;
    }
    tr.setSelection(TextSelection.near(tr.doc.resolve($from.after() + 1))).scrollIntoView();
    return true;
  });
}

/** Enter in an empty last paragraph of an answer goes on below the whole. */
function leaveAnswer(editor: Editor): boolean {
  return editor.commands.command(({ state, tr, dispatch }) => {
    const { $from, empty } = state.selection;
    const isLastAndEmpty =
      empty &&
      $from.depth >= 2 &&
      $from.node(-1).type.name === 'answer' &&
      $from.parent.type.name === 'paragraph' &&
      $from.parent.content.size === 0 &&
      $from.index(-1) === $from.node(-1).childCount - 1 &&
      $from.node(-1).childCount > 1;
    if (!isLastAndEmpty) {
      return false;
    }
    const below = tr.delete($from.before(), $from.after()).mapping.map($from.after(-2));
    dispatch?.(tr.insert(below, state.schema.nodes.paragraph.create()));
    tr.setSelection(TextSelection.create(tr.doc, below + 1)).scrollIntoView();
    return true;
  });
}

/** Backspace at the start of a question makes paragraphs of it and of its answer: nothing written is lost. */
function dissolve(editor: Editor): boolean {
  return editor.commands.command(({ state, tr, dispatch }) => {
    const { $from, empty } = state.selection;
    if (!empty || $from.parent.type.name !== 'question' || $from.parentOffset > 0) {
      return false;
    }
    const whole = $from.node(-1);
    const start = $from.before(-1);
    const question = state.schema.nodes.paragraph.create(null, $from.parent.content);
    dispatch?.(tr.replaceWith(start, start + whole.nodeSize, [question, ...whole.child(1).children]));
    tr.setSelection(TextSelection.create(tr.doc, start + 1)).scrollIntoView();
    return true;
  });
}

/** A question that readers ask, with its answer. */
export const QuestionAndAnswer = Node.create({
  name: 'questionAndAnswer',
  group: 'block',
  content: 'question answer',
  defining: true,
  isolating: true,
  parseHTML() {
    return [{ tag: '[data-question-and-answer]' }];
  },
  renderHTML() {
    return ['section', { class: 'question-and-answer', 'data-question-and-answer': '' }, 0];
  },
  addKeyboardShortcuts() {
    return {
      Enter: () => enterAnswer(this.editor) || leaveAnswer(this.editor),
      Backspace: () => dissolve(this.editor),
    };
  },
});

export const Question = Node.create({
  name: 'question',
  content: 'inline*',
  defining: true,
  parseHTML() {
    // Before the rule for paragraphs, which it is as well.
    return [{ tag: '[data-question]', priority: 60 }];
  },
  renderHTML() {
    return ['p', { class: 'question-text', 'data-question': '', 'data-placeholder': 'Question' }, 0];
  },
});

export const Answer = Node.create({
  name: 'answer',
  content: 'flow+',
  defining: true,
  parseHTML() {
    return [{ tag: '[data-answer]' }];
  },
  renderHTML() {
    return ['div', { class: 'answer', 'data-answer': '' }, 0];
  },
});
