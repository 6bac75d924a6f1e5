import { describe, expect, it } from 'vitest';
import { formationFile } from '#contract/formation/formation.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import {
  entryOf,
  newEntry,
  readFormation,
} from '../../../../../renderer/features/formation/entry/formation-entry.ts';

const today = toPlainDate('2025-11-21');
const filled = {
  ...newEntry(today),
  name: ' Koperasi Konsumen Maju Bersama Sangatta ',
  regionCode: '64.08.04.2001',
  districtCode: '64.08.04',
  meetingOn: '10 Juni 2025',
};

describe('a formation file on the screen', () => {
  it('asks for name, meeting day and village all at once before anything is judged', () => {
    const read = readFormation({ ...newEntry(undefined), districtCode: '64.08.04' });
    expect(!read.ok && Object.keys(read.faults)).toEqual(['name', 'meetingOn', 'regionCode']);
  });

  it('points at the kecamatan while none is chosen', () => {
    const read = readFormation({ ...filled, districtCode: null, regionCode: null });
    expect(!read.ok && Object.keys(read.faults)).toEqual(['districtCode']);
  });

  it('is what the contract accepts, with the meeting day read from words', () => {
    const read = readFormation(filled);
    expect(read.ok && formationFile.parse(read.file)).toMatchObject({
      name: 'Koperasi Konsumen Maju Bersama Sangatta',
      meetingOn: '2025-06-10',
    });
  });

  it('comes back the same after being saved and opened', () => {
    const documents = { 'akta-pendirian': { state: 'present', on: '12/06/2025', note: '' } } as const;
    const read = readFormation({ ...filled, documents, officers: [['Ani', 'ketua', 'P']] });
    if (!read.ok) throw new Error('expected a complete file');
    const again = readFormation(entryOf(formationFile.parse(read.file)));
    expect(again).toEqual(read);
  });
});
