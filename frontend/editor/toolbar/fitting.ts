import type { Editor } from '@tiptap/core';
import { isMenu, type Tool } from './tools.js';

const GAP = 2;
const MENU_EXTRA = 10;
/** The line between two groups, with what is beside it. */
const BETWEEN_GROUPS = 9 + GAP;
/** The toolbar's own border and padding. */
const AROUND = 14;

/** The tools for which there is room beside the menu More, in their order. */
export function toolsThatFit(tools: Tool[], editor: Editor | null, room: number, size: number): Tool[] {
  const groups = new Set<number>();
  let left = room - AROUND - (size + MENU_EXTRA);
  const fitting = new Set<Tool>();
  for (const tool of tools.toSorted((one, other) => other.rank - one.rank)) {
    left -= size + GAP + (isMenu(tool.content(editor)) ? MENU_EXTRA : 0) + (groups.has(tool.group) ? 0 : BETWEEN_GROUPS);
    groups.add(tool.group);
    if (left < 0) {
      break;
    }
    fitting.add(tool);
  }
  return tools.filter((tool) => fitting.has(tool));
}
