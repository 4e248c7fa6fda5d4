import { Plugin, TextSelection } from '@tiptap/pm/state';
import { TAKEN_TYPES } from './library.js';

/** Takes image files that are pasted into the text or dropped on it. */
export function imageFiles(take: (files: File[]) => void): Plugin {
  const taken = (files: File[]) => {
    if (files.length > 0) {
      take(files);
    }
    return files.length > 0;
  };
  return new Plugin({
    props: {
      handlePaste: (_view, { clipboardData }) => taken(imageFilesIn(clipboardData)),
      handleDrop: (view, { dataTransfer, clientX: left, clientY: top }) => {
        const files = imageFilesIn(dataTransfer);
        const at = view.posAtCoords({ left, top });
        if (files.length > 0 && at) {
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
        }
        return taken(files);
      },
    },
  });
}

/** The image files in what is pasted or dropped; none where they come with text, of which Word adds a picture. */
export function imageFilesIn(transfer: DataTransfer | null): File[] {
  const files = [...(transfer?.files ?? [])].filter(({ type }) => TAKEN_TYPES.includes(type));
  return transfer && files.length > 0 && textIn(transfer) === '' ? files : [];
}

function textIn(transfer: DataTransfer): string {
  const page = new DOMParser().parseFromString(transfer.getData('text/html'), 'text/html');
  return `${transfer.getData('text/plain')}${page.body.textContent}`.trim();
}
