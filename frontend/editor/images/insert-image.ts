import type { Editor } from '@tiptap/core';
import { place } from '../actions/placing.js';
import { focused } from '../focused.js';
import type { ImageAttributes } from '../schema/images.js';
import { chooseImage } from './choose-dialog.js';
import { describeImage } from './describe-dialog.js';

/** Asks for an image and what it shows, and puts it where the cursor is. */
export async function insertImage(editor: Editor, host: HTMLElement, file?: File): Promise<void> {
  const image = await chooseImage(host, file);
  if (image) {
    const { hash: media, alt, decorative: isDecorative, width, height } = image;
    const described = await describeImage(host, { media, alt, isDecorative }, 'Describe the image', 'Insert image');
    if (described !== null && editor.isEditable) {
      place(editor, editor.schema.nodes.image.create({ media, alt: described, width, height }));
    }
  }
  editor.view.focus();
}

/** Asks anew what the image at the cursor shows. */
export async function editAltText(editor: Editor, host: HTMLElement): Promise<void> {
  const { media, alt } = editor.getAttributes('image') as ImageAttributes;
  const described = await describeImage(host, { media, alt, isDecorative: alt === '' }, 'Edit alt text', 'Save');
  const chain = focused(editor);
  (described === null ? chain : chain.updateAttributes('image', { alt: described })).run();
}

/** One after the other, each with its alt text. */
export async function insertImageFiles(editor: Editor, host: HTMLElement, files: File[]): Promise<void> {
  for (const file of files) {
    await insertImage(editor, host, file);
  }
}
