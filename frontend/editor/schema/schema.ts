import { type Extensions, getSchema } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Schema } from '@tiptap/pm/model';
import { CallToAction } from './call-to-action.js';
import { Callout } from './callout.js';
import { Citation } from './citations.js';
import { Image } from './images.js';
import { BulletList, ListItem, OrderedList } from './lists.js';
import { Link, Subscript, Superscript } from './marks.js';
import { Answer, Question, QuestionAndAnswer } from './questions.js';
import { Table, TableCell, TableHeader, TableRoles, TableRow } from './tables.js';
import { Heading } from './text-blocks.js';

/**
 * The schema of an article's body, node for node and mark for mark as docs/document-format.md describes it. The marks
 * stand in the order in which they are written.
 */
export const bodyExtensions: Extensions = [
  Document,
  Paragraph.extend({ group: 'block flow' }),
  Text,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote.extend({ content: 'flow+' }),
  Callout,
  CallToAction,
  TableRoles,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  QuestionAndAnswer,
  Question,
  Answer,
  Image,
  HorizontalRule,
  HardBreak.extend({
    addKeyboardShortcuts() {
      return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
    },
  }),
  Citation,
  Link,
  Bold,
  Italic,
  Superscript,
  Subscript,
];

export const bodySchema = getSchema(bodyExtensions);

/** Title and summary: text without marks. */
export const plainTextSchema = new Schema({ nodes: { doc: { content: 'text*' }, text: {} } });
