import { Node, textblockTypeInputRule } from '@tiptap/core';

export const HEADING_LEVELS = [2, 3, 4] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

function checkLevel(level: unknown): void {
  if (!HEADING_LEVELS.includes(level as HeadingLevel)) {
    throw new RangeError(`a heading has the level 2, 3 or 4, not ${String(level)}`);
  }
}

/** The first level belongs to the title, so a pasted `h1` becomes 2; the smallest ones become 4. */
const LEVEL_OF_TAG: Record<string, HeadingLevel> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes() {
    return {
      level: {
        isRequired: true,
        rendered: false,
        validate: checkLevel,
        parseHTML: (element: HTMLElement) => LEVEL_OF_TAG[element.localName],
      },
    };
  },
  parseHTML() {
    return Object.keys(LEVEL_OF_TAG).map((tag) => ({ tag }));
  },
  renderHTML({ node }) {
    return [`h${node.attrs.level}`, 0];
  },
  addKeyboardShortcuts() {
    return Object.fromEntries(
      HEADING_LEVELS.map((level) => [
        `Mod-Alt-${level}`,
        () => this.editor.commands.toggleNode('heading', 'paragraph', { level }),
      ]),
    );
  },
  addInputRules() {
    return HEADING_LEVELS.map((level) =>
      textblockTypeInputRule({ find: new RegExp(`^#{${level}}\\s$`), type: this.type, getAttributes: { level } }),
    );
  },
});
