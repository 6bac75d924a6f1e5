import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { errorSentence } from '#contract/error-sentence.ts';
import { DatabaseError } from '#db/database-error.ts';
import { readStored } from '#db/read-stored.ts';

const shape = z.looseObject({ grounds: z.array(z.string()), on: z.string().nullable() });
const WHAT = 'berkas usul pembubaran';

function refusalOf(text: string): DatabaseError {
  try {
    readStored(shape, text, WHAT);
  } catch (error) {
    if (error instanceof DatabaseError) return error;
    throw error;
  }
  throw new Error(`read without a refusal: ${text}`);
}

describe('stored JSON', () => {
  test('of the known shape is read as it stands, with what a later version wrote besides', () => {
    const stored = { grounds: ['a'], on: null, later: 1 };
    expect(readStored(shape, JSON.stringify(stored), WHAT)).toEqual(stored);
  });

  test.each([
    ['{"grounds":["a",2],"on":null}', 'bentuk grounds.1 lain'],
    ['{"grounds":[]}', 'bentuk on lain'],
    ['null', 'bentuknya lain'],
    ['{"grounds":', 'isinya bukan JSON yang utuh'],
  ])('%s is refused: %s', (text, sebab) => {
    const refusal = refusalOf(text);
    expect(refusal).toMatchObject({ code: 'STORED_DATA_UNREADABLE', facts: { apa: WHAT, sebab } });
    const { cause, remedy } = errorSentence({ code: refusal.code, details: { facts: refusal.facts } });
    expect(cause).toContain(`Isi ${WHAT} tersimpan dalam bentuk yang tidak dikenal program ini: ${sebab}.`);
    expect(remedy).toContain('Pasang versi program terbaru');
  });
});
