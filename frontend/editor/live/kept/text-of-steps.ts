import { bodySchema } from '../../schema/schema.js';

interface NodeJson {
  type: string;
  text?: string;
  content?: NodeJson[];
}

interface SliceJson {
  content?: NodeJson[];
  openStart?: number;
  openEnd?: number;
}

interface StepJson {
  stepType?: string;
  from?: number;
  to?: number;
  gapFrom?: number;
  gapTo?: number;
  insert?: number;
  slice?: SliceJson;
}

/** Stands for what these steps did not write. */
const UNKNOWN = '\u0000';
const BREAK = '\n';

/**
 * The words that steps wrote, as far as no later one of them deleted them: from the steps alone, for when the document
 * that they changed cannot be had. Blocks and passages that do not touch are a line each.
 */
export function textOfSteps(steps: readonly unknown[]): string {
  const document = (steps as StepJson[]).reduce(changed, '');
  const passages = document.split(UNKNOWN).map((passage) => passage.replace(/\n+/g, BREAK).trim());
  return passages.filter((passage) => passage !== '').join(BREAK);
}

function changed(document: string, { stepType, from = 0, to = 0, gapFrom, gapTo, insert, slice }: StepJson): string {
  if (stepType !== 'replace' && stepType !== 'replaceAround') {
    return document;
  }
  const long = document.padEnd(to, UNKNOWN);
  const written = charactersOf(slice ?? {});
  if (gapFrom === undefined || gapTo === undefined || insert === undefined) {
    return long.slice(0, from) + written + long.slice(to);
  }
  const kept = long.slice(gapFrom, gapTo);
  return long.slice(0, from) + written.slice(0, insert) + kept + written.slice(insert) + long.slice(to);
}

/** One character for each position, as ProseMirror counts them. */
function charactersOf({ content = [], openStart = 0, openEnd = 0 }: SliceJson): string {
  const all = content.map(charactersOfNode).join('');
  return all.slice(openStart, all.length - openEnd);
}

function charactersOfNode({ type, text, content }: NodeJson): string {
  if (text !== undefined) {
    return text;
  }
  const isLeaf = bodySchema.nodes[type]?.isLeaf ?? content === undefined;
  return isLeaf ? BREAK : BREAK + (content ?? []).map(charactersOfNode).join('') + BREAK;
}
