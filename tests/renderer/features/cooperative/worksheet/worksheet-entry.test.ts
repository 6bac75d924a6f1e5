import { describe, expect, it } from 'vitest';
import type { Worksheet } from '#contract/evaluation/worksheet.ts';
import {
  droppedAnswers,
  keptText,
  nextOf,
  placeOfFault,
  readKept,
  readWorksheetEntry,
  textsOf,
} from '../../../../../renderer/features/cooperative/worksheet/worksheet-entry.ts';
import { allAnswered, STANDARD_WORKSHEET as ASKED } from '../../../../helpers/health-worksheet.ts';

const SHEET = {
  inspectedOn: '2025-06-10',
  bookYear: 2024,
  inspectors: 'Ratna Contoh',
  reportNumber: '',
  documentId: null,
  note: '',
  manual: null,
} as unknown as Worksheet;
const PLACE = { cooperativeId: 'k1', id: null, expectedUpdatedAt: '2025' };
const read = (change: object, isDraft = false) =>
  readWorksheetEntry(PLACE, { ...textsOf(SHEET), ...change }, allAnswered(ASKED, 'yes'), {
    asked: ASKED,
    isDraft,
  });

describe('what the form sends', () => {
  it('is the answers, and scores only where they are given instead, with their reason', () => {
    expect(read({})).toMatchObject({
      input: { ...PLACE, bookYear: 2024, inspectedOn: '2025-06-10', manual: null, isDraft: false },
    });
    const manual = { isManual: 'yes', governance: '79,5', risk: '70', finance: '70', capital: '70' };
    expect(read(manual)).toEqual({ faults: { manualReason: 'Alasan harus diisi.' } });
    expect(read({ ...manual, manualReason: 'LHPKK provinsi.' })).toMatchObject({
      input: { manual: { scores: { governance: 79_500, sharia: null }, reason: 'LHPKK provinsi.' } },
    });
    expect(read({ ...manual, manualReason: 'x', risk: '101' })).toMatchObject({
      faults: { risk: expect.any(String) as string },
    });
  });

  it('needs a day and a year always, an inspector for a result alone', () => {
    const lacking = { inspectedOn: '', bookYear: 'dua', inspectors: ' ' };
    expect(Object.keys('faults' in read(lacking) ? { ...lacking } : {})).toHaveLength(3);
    expect(read(lacking)).toHaveProperty('faults.inspectors');
    expect(read({ inspectors: '' }, true)).toMatchObject({ input: { isDraft: true } });
    expect(read(lacking, true)).not.toHaveProperty('faults.inspectors');
  });
});

describe('the way from question to question', () => {
  it.each([
    [null, 'b'],
    ['a', 'b'],
    ['b', 'd'],
    ['d', 'b'],
    ['e', 'b'],
  ])('from %s the next open one is %s', (from, next) => {
    expect(nextOf(['a', 'b', 'c', 'd', 'e'], ['b', 'd'], from)).toBe(next);
  });

  it('nowhere when nothing is open', () => {
    expect(nextOf(['a'], [], 'a')).toBeUndefined();
  });
});

it('answers to questions of another day are counted, not lost in silence', () => {
  const answers = { ...allAnswered(ASKED, 'yes'), lama: { answer: 'no' as const, remark: '' } };
  expect(droppedAnswers(ASKED, answers)).toBe(1);
  expect(droppedAnswers(ASKED, { lama: { answer: null, remark: 'x' } })).toBe(0);
});

it('what was kept while typing is read back, anything else is not', () => {
  const answers = allAnswered(ASKED, 'no');
  expect(readKept(keptText(textsOf(SHEET), answers))).toEqual({ texts: textsOf(SHEET), answers });
  for (const text of ['', '{', '{"texts":1}', '{"texts":{},"answers":{"a":{"answer":"mungkin"}}}'])
    expect(readKept(text)).toBeNull();
});

it.each([
  ['manual.scores.risk', 'risk'],
  ['manual.reason', 'manualReason'],
  ['inspectors', 'inspectors'],
])('a fault at %s stands at the field %s', (path, field) => {
  expect(placeOfFault(path)).toBe(field);
});
