import type { Editor } from '@tiptap/core';
import type { EditorAction } from '../actions/action.js';
import {
  CALL_TO_ACTION,
  CALLOUTS,
  CITATION,
  HORIZONTAL_RULE,
  IMAGE,
  NO_CALLOUT,
  QUESTION_AND_ANSWER,
} from '../actions/block-actions.js';
import { FIND, KEYBOARD_HELP } from '../actions/page-actions.js';
import { inTable, TABLE, TABLE_ACTIONS } from '../actions/table-actions.js';
import {
  BOLD,
  BULLETED_LIST,
  HEADINGS,
  ITALIC,
  LINK,
  NUMBERED_LIST,
  PARAGRAPH,
  QUOTE,
  REDO,
  SUBSCRIPT,
  SUPERSCRIPT,
  UNDO,
} from '../actions/text-actions.js';
import type { IconName } from '../icons.js';

/** A button that opens a menu of actions, in groups. */
export interface ToolMenu {
  label: string;
  icon: IconName;
  isPressed?: (editor: Editor) => boolean;
  groups: EditorAction[][];
}

export interface Tool {
  /** Tools of one group stand together. */
  group: number;
  /** Where there is no room for all, the highest ranks stay and the others go into the menu More. */
  rank: number;
  /** A button, or a menu while that is what it has to offer. */
  content: (editor: Editor | null) => EditorAction | ToolMenu;
}

export function isMenu(content: EditorAction | ToolMenu): content is ToolMenu {
  return 'groups' in content;
}

const CALLOUT_MENU: ToolMenu = {
  label: 'Callout',
  icon: 'info',
  isPressed: (editor) => editor.isActive('callout'),
  groups: [CALLOUTS, [NO_CALLOUT]],
};

const TABLE_MENU: ToolMenu = { label: 'Table', icon: 'table', isPressed: inTable, groups: TABLE_ACTIONS };

function tool(group: number, rank: number, action: EditorAction | ToolMenu): Tool {
  return { group, rank, content: () => action };
}

/** In the order in which they stand. */
export const TOOLS: Tool[] = [
  tool(0, 5, PARAGRAPH),
  tool(0, 15, HEADINGS[0]),
  tool(0, 12, HEADINGS[1]),
  tool(0, 4, HEADINGS[2]),
  tool(1, 17, BOLD),
  tool(1, 16, ITALIC),
  tool(1, 14, LINK),
  tool(2, 13, BULLETED_LIST),
  tool(2, 9, NUMBERED_LIST),
  tool(2, 6, QUOTE),
  tool(3, 7, CALLOUT_MENU),
  { group: 3, rank: 10, content: (editor) => (editor && inTable(editor) ? TABLE_MENU : TABLE) },
  tool(3, 11, IMAGE),
  tool(3, 8, CITATION),
  tool(4, 19, UNDO),
  tool(4, 3, REDO),
];

/** What nobody needs all the time. */
export const RARE: EditorAction[][] = [
  [SUPERSCRIPT, SUBSCRIPT],
  [QUESTION_AND_ANSWER, CALL_TO_ACTION, HORIZONTAL_RULE],
  [FIND, KEYBOARD_HELP],
];

/** The menu of what is rare, below what found no room. */
export function moreMenu(crowdedOut: Tool[], editor: Editor | null): ToolMenu {
  const groups = [...new Set(crowdedOut.map(({ group }) => group))];
  const actions = groups.map((group) =>
    crowdedOut
      .filter((tool) => tool.group === group)
      .flatMap(({ content }) => {
        const found = content(editor);
        return isMenu(found) ? found.groups.flat() : [found];
      }),
  );
  return { label: 'More', icon: 'ellipsis', groups: [...actions, ...RARE] };
}
