import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Node } from '@tiptap/pm/model';
import type { Step } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../../frontend/editor/schema/schema.js';
import { readDocument } from '../../../frontend/editor/schema/strict-document.js';
import { MadeUpDocuments } from './support/made-up-documents.js';
import { MadeUpEdits } from './support/made-up-edits.js';
import { Random } from './support/random.js';

/** The server applies the same steps: `RECORD=1` in the environment writes the list anew. */
const RECORDED = 'src/test/resources/made-up-edits.json.gz';
const HOW_MANY = 1_500;

/** What the steps make of a document, each leaving a valid one behind; null when one of them does not. */
function after(document: Node, steps: readonly Step[]): unknown {
  try {
    return steps.reduce((before, step) => {
      const { doc, failed } = step.apply(before);
      if (!doc) {
        throw new Error(failed ?? 'refused');
      }
      return readDocument(bodySchema, doc.toJSON());
    }, document);
  } catch {
    return null;
  }
}

function madeUp() {
  const random = new Random(31_415_926);
  const documents = new MadeUpDocuments(random);
  const edits = new MadeUpEdits(random);
  const document = () => readDocument(bodySchema, documents.document());
  return Array.from({ length: HOW_MANY }, () => {
    const before = document();
    const steps = edits.steps(before, document());
    return { before, steps: steps.map((step) => step.toJSON() as unknown), after: after(before, steps) };
  }).filter(({ steps }) => steps.length > 0);
}

describe('edits made up by chance', () => {
  const cases = JSON.parse(JSON.stringify(madeUp())) as { after: unknown }[];

  it('lead here where they are recorded to lead', () => {
    if (process.env.RECORD) {
      writeFileSync(RECORDED, gzipSync(JSON.stringify(cases), { level: 9 }));
    }
    expect(JSON.parse(gunzipSync(readFileSync(RECORDED)).toString('utf8'))).toEqual(cases);
  });

  it('are accepted in part and refused in part', () => {
    const refused = cases.filter((each) => each.after === null).length;
    expect(refused).toBeGreaterThan(50);
    expect(cases.length - refused).toBeGreaterThan(500);
  });
});
