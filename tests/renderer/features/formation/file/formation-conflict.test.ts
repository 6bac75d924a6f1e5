import { expect, test } from 'vitest';
import { mineOf, takenOver } from '../../../../../renderer/features/formation/file/formation-conflict.ts';
import { entryOf } from '../../../../../renderer/features/formation/entry/formation-entry.ts';
import { formationFile } from '../../../../helpers/formation-file.ts';

const ENTRY = entryOf(formationFile());

test('what the editor says of a file stands beside what was stored meanwhile', () => {
  expect(mineOf(ENTRY, 'name')).toBe('Koperasi Konsumen Maju Bersama Sangatta');
  expect(mineOf(ENTRY, 'meetingOn')).toBe('10/06/2025');
  expect(mineOf(ENTRY, 'isVillageProgramme')).toBe('tidak');
  expect(mineOf(ENTRY, 'founders')).toContain('Pendiri Contoh 1, Pendiri Contoh 2');
  expect(mineOf(ENTRY, 'particulars.address')).toBe('');
  expect(mineOf(ENTRY, 'documents')).toBeUndefined();
});

test('a field taken over is written as the editor writes it; lists stay as they were typed', () => {
  const field = (name: string, value?: string) => ({
    name,
    label: '',
    now: '',
    ...(value !== undefined && { value }),
  });
  const taken = takenOver(ENTRY, [
    field('name', 'Koperasi Lain'),
    field('meetingOn', '2025-07-01'),
    field('regionCode', '64.08.09.2001'),
    field('isVillageProgramme', 'true'),
    field('particulars.notary', 'Notaris Contoh'),
    field('founders'),
  ]);
  expect(taken).toEqual({
    name: 'Koperasi Lain',
    meetingOn: '01/07/2025',
    regionCode: '64.08.09.2001',
    districtCode: '64.08.09',
    isVillageProgramme: true,
    particulars: { ...ENTRY.particulars, notary: 'Notaris Contoh' },
  });
});
