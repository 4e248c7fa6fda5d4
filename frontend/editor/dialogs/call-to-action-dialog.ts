import type { Editor } from '@tiptap/core';
import { type CallToActionAttributes, whyNotLabel } from '../schema/call-to-action.js';
import { meantAddress } from '../schema/link-address.js';
import { asOneLine } from '../schema/text-characters.js';
import { addressField } from './addresses.js';
import { askInDialog } from './form-dialog.js';
import { focused } from '../focused.js';

/** Asks what the button at the selection says and where it leads, or those of the one to be made there. */
export async function editCallToAction(editor: Editor, host: HTMLElement): Promise<void> {
  const isThere = editor.isActive('callToAction');
  const current = isThere ? (editor.getAttributes('callToAction') as CallToActionAttributes) : { label: '', href: '' };
  const answer = await askInDialog(host, {
    title: isThere ? 'Edit call to action' : 'Call to action',
    fields: [
      {
        name: 'label',
        label: 'Button label',
        value: current.label,
        check: whyNotLabel,
        hint: (value) => (value.length > 60 ? `${value.length} of 80 characters` : null),
      },
      addressField(current.href),
    ],
    confirm: isThere ? 'Save' : 'Add button',
    ...(isThere ? { remove: 'Remove button' } : {}),
  });
  if (answer.kind === 'cancelled') {
    editor.view.focus();
    return;
  }
  if (answer.kind === 'removed') {
    // The sentence stays, as a paragraph.
    focused(editor).setNode('paragraph').run();
    return;
  }
  const { label, address } = answer.values;
  const attributes: CallToActionAttributes = { label: asOneLine(label).trim(), href: meantAddress(address) };
  if (isThere) {
    focused(editor).updateAttributes('callToAction', attributes).run();
  } else {
    insert(editor, attributes);
  }
}

/** A paragraph outside lists and callouts becomes the sentence; anywhere else the button comes after the block. */
function insert(editor: Editor, attributes: CallToActionAttributes): void {
  const { $from, empty } = editor.state.selection;
  if (empty && $from.depth === 1 && $from.parent.type.name === 'paragraph') {
    focused(editor).setNode('callToAction', attributes).run();
  } else {
    const after = $from.after(1);
    const node = { type: 'callToAction', attrs: attributes };
    focused(editor).insertContentAt(after, node).setTextSelection(after + 1).run();
  }
}
