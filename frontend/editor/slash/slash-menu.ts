import { type Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { EditorAction, EditorRequests } from '../actions/action.js';
import { choicesFor } from './choices.js';
import { SlashList } from './slash-list.js';
import { canOpen, nextSlash, type Slash, slashKey, type SlashRequest } from './slash-state.js';

/** The menu of blocks that `/` opens at the start of a line or after a space. */
export function slashMenu(requests: EditorRequests): Extension {
  return Extension.create({
    name: 'slashMenu',
    // Its keys come before those that move the cursor.
    priority: 1_000,
    addProseMirrorPlugins() {
      return [slashPlugin(this.editor, requests)];
    },
  });
}

function slashPlugin(editor: Editor, requests: EditorRequests): Plugin<Slash | null> {
  const list = new SlashList();
  const ask = (view: EditorView, request: SlashRequest) => view.dispatch(view.state.tr.setMeta(slashKey, request));
  const choose = (action: EditorAction) => {
    const slash = slashKey.getState(editor.state);
    if (slash) {
      editor.view.dispatch(editor.state.tr.delete(slash.from, slash.to).setMeta(slashKey, 'close'));
      action.run(editor, requests);
    }
  };
  return new Plugin<Slash | null>({
    key: slashKey,
    state: { init: () => null, apply: (transaction, before) => nextSlash(before, transaction) },
    props: {
      attributes: (state) => list.attributes(slashKey.getState(state) ?? null, editor),
      handleTextInput(view, from, to, text) {
        const opens = text === '/' && !view.composing && canOpen(view.state, from);
        if (opens) {
          view.dispatch(view.state.tr.insertText(text, from, to).setMeta(slashKey, 'open').scrollIntoView());
        }
        return opens;
      },
      handleKeyDown(view, event) {
        const slash = slashKey.getState(view.state);
        if (!slash || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
          return false;
        }
        const choices = choicesFor(editor, slash.typed);
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const chosen = choices[slash.active];
        if (event.key === 'Escape') {
          ask(view, 'close');
        } else if (step && choices.length > 0) {
          ask(view, { active: (slash.active + step + choices.length) % choices.length });
        } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) {
          choose(chosen);
        } else {
          return false;
        }
        event.preventDefault();
        return true;
      },
      handleDOMEvents: {
        blur: (view) => {
          if (slashKey.getState(view.state)) {
            ask(view, 'close');
          }
        },
      },
    },
    view(view) {
      list.listen({ choose, mark: (active) => ask(view, { active }) });
      view.dom.parentElement?.append(list.element);
      return {
        update: () => list.show(slashKey.getState(view.state) ?? null, editor),
        destroy: () => list.element.remove(),
      };
    },
  });
}
