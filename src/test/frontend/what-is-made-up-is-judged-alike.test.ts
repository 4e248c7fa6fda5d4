import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../../frontend/editor/schema/schema.js';
import { readDocument, readingBlocks, RefusedDocument } from '../../../frontend/editor/schema/strict-document.js';
import { atOnce } from '../../../frontend/editor/slices.js';
import { type Json, MadeUpDocuments, spoiled } from './support/made-up-documents.js';
import { Random } from './support/random.js';

/** The server's schema judges the same list: `RECORD=1` in the environment writes it anew. */
const RECORDED = 'src/test/resources/made-up-documents.json.gz';
const HOW_MANY = 5_000;

interface Case {
  valid: boolean;
  document: Json;
}

function judged(document: Json): Case {
  try {
    readDocument(bodySchema, document);
    return { valid: true, document };
  } catch {
    return { valid: false, document };
  }
}

function madeUp(): Case[] {
  const random = new Random(20_261_125);
  const documents = new MadeUpDocuments(random);
  return Array.from({ length: HOW_MANY }, () => {
    const document = documents.document();
    return judged(random.below(10) < 4 ? document : spoiled(document, random));
  });
}

describe('5,000 documents made up by chance', () => {
  const cases = madeUp();

  it('are judged here as they are recorded for the server', () => {
    if (process.env.RECORD) {
      writeFileSync(RECORDED, gzipSync(JSON.stringify(cases), { level: 9 }));
    }
    expect(JSON.parse(gunzipSync(readFileSync(RECORDED)).toString('utf8'))).toEqual(JSON.parse(JSON.stringify(cases)));
  });

  it('are judged and read alike block by block', () => {
    for (const { valid, document } of cases) {
      const read = () => atOnce(readingBlocks(bodySchema, document));
      if (valid) {
        expect(read().eq(readDocument(bodySchema, document))).toBe(true);
      } else {
        expect(read).toThrow(RefusedDocument);
      }
    }
  });

  it('are of both kinds', () => {
    const valid = cases.filter((each) => each.valid).length;
    expect(valid).toBeGreaterThan(HOW_MANY / 4);
    expect(valid).toBeLessThan((HOW_MANY * 3) / 4);
  });
});
