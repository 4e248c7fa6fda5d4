import { holdsModAlt } from '../actions/shortcuts.js';

export const SAVE_VERSION_SHORTCUT = 'Mod-Alt-s';

/** Whether a key asks to save a version, which nobody does from within a dialog. */
export function asksToSaveVersion(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  const isInDialog = target instanceof Element && target.closest('dialog') !== null;
  return event.code === 'KeyS' && holdsModAlt(event) && !event.defaultPrevented && !isInDialog;
}
