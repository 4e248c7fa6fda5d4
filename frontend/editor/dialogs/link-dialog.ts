import { type Editor, getMarkRange } from '@tiptap/core';
import { meantAddress } from '../schema/link-address.js';
import { withoutForbiddenCharacters } from '../schema/text-characters.js';
import { addressField } from './addresses.js';
import { askInDialog, type DialogField } from './form-dialog.js';
import { focused } from '../focused.js';

/** Asks for the address of the link at the selection, or of the one to be made there. */
export async function editLink(editor: Editor, host: HTMLElement): Promise<void> {
  const { state } = editor;
  const current = getMarkRange(state.selection.$from, state.schema.marks.link);
  const needsText = state.selection.empty && !current;
  const text: DialogField = {
    name: 'text',
    label: 'Text',
    value: '',
    check: (value) => (value.trim() === '' ? 'Enter the words that people click.' : null),
  };
  const href = (editor.getAttributes('link').href as string | undefined) ?? '';
  const answer = await askInDialog(host, {
    title: href ? 'Edit link' : 'Link',
    fields: needsText ? [text, addressField(href)] : [addressField(href)],
    confirm: href ? 'Save' : 'Add link',
    ...(href ? { remove: 'Remove link' } : {}),
  });
  const chain = focused(editor);
  if (answer.kind === 'removed') {
    chain.extendMarkRange('link').unsetMark('link').run();
  } else if (answer.kind === 'confirmed') {
    const mark = { type: 'link', attrs: { href: meantAddress(answer.values.address) } };
    if (needsText) {
      const words = withoutForbiddenCharacters(answer.values.text);
      chain.insertContent({ type: 'text', text: words, marks: [mark] }).run();
    } else {
      chain.extendMarkRange('link').setMark('link', mark.attrs).run();
    }
  } else {
    chain.run();
  }
}
