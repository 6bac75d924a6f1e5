import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import {
  entryOf,
  isCorrecting,
  readDraft,
  readEntry,
  typedReasons,
} from '../../../../renderer/features/rat/rat-form.ts';
import { RAT_YEAR as YEAR } from '../../../helpers/rat-year-sample.ts';

const day = (text: string) => toPlainDate(text);
const held = day('2025-03-15');

const ENTRY = entryOf(YEAR);

describe('the form of one RAT', () => {
  test('untouched it sends back exactly what is on record, with the notes of the stages', () => {
    const read = readEntry(ENTRY, YEAR, '2025');
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    expect(read.input.detail).toEqual(YEAR.detail);
    expect(read.input.figures).toEqual(YEAR.figures);
    expect(read.input.stages.held).toEqual({ on: held, note: 'di balai desa' });
    expect(read.input.expectedUpdatedAt).toBe('2025');
    expect([ENTRY.ownCapital, ENTRY.surplus, ENTRY.held]).toEqual(['1.250.000', '-15.000', '15/03/2025']);
  });

  test('names what cannot be read at its field', () => {
    const read = readEntry({ ...ENTRY, held: '31/02/2025', present: '-1', assets: '1.25' }, YEAR, '2025');
    expect('faults' in read ? Object.keys(read.faults).sort() : []).toEqual(['assets', 'held', 'present']);
  });

  test('the total follows from men and women when it is left empty', () => {
    const read = readEntry({ ...ENTRY, membersTotal: '' }, YEAR, '2025');
    expect('input' in read && read.input.figures.membersTotal).toBe(100);
  });

  test('asks for a reason only when the meeting on record becomes another', () => {
    expect(isCorrecting(ENTRY, YEAR)).toBe(false);
    expect(isCorrecting({ ...ENTRY, held: '15-3-25' }, YEAR)).toBe(false);
    expect(isCorrecting({ ...ENTRY, held: '16/03/2025' }, YEAR)).toBe(true);
    expect(isCorrecting({ ...ENTRY, held: '' }, YEAR)).toBe(true);
  });

  test('is judged while it is typed', () => {
    const codes = (changes: object) => typedReasons({ ...ENTRY, ...changes }, YEAR).map(({ code }) => code);
    expect(codes({ reported: '30/04/2025' })).toEqual([
      'RAT_DILAPORKAN',
      'RAT_TEPAT_WAKTU',
      'KUORUM_TERPENUHI',
    ]);
    expect(codes({ reported: '01/05/2025', present: '50' })).toEqual([
      'RAT_DILAPORKAN',
      'RAT_TERLAMBAT',
      'KUORUM_TIDAK_TERPENUHI',
    ]);
  });

  test('takes of a draft what belongs to it', () => {
    expect(readDraft('{"held":"16/03/2025","lain":"x","place":7}', ENTRY)).toEqual({
      ...ENTRY,
      held: '16/03/2025',
    });
  });
});
