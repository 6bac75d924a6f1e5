import { expect, test } from 'vitest';
import { readParticipants } from '../../../../renderer/features/printing/typed-participants.ts';
import {
  measuredFor,
  offsetFor,
  readMillimetres,
} from '../../../../renderer/features/settings/paper/measured-offset.ts';

test('a list pasted from a spreadsheet or typed, with numbers and headings left out', () => {
  expect(
    readParticipants(
      'No\tNama\tKoperasi\n1\tSiti Contoh\tKUD Uji\tPeserta\r\n\n2.; Budi Contoh ;KSU Uji\nAni',
    ),
  ).toEqual([
    { name: 'Siti Contoh', cooperativeName: 'KUD Uji', role: 'peserta' },
    { name: 'Budi Contoh', cooperativeName: 'KSU Uji', role: '' },
    { name: 'Ani', cooperativeName: '', role: '' },
  ]);
  expect(readParticipants('')).toEqual([]);
});

test('what was measured becomes the way back', () => {
  expect(readMillimetres('18,5')).toBe(18.5);
  expect(readMillimetres('21')).toBe(21);
  expect(readMillimetres('dua')).toBeUndefined();
  expect(readMillimetres('')).toBeUndefined();
  expect(offsetFor(18.5)).toBe(1.5);
  expect(offsetFor(21)).toBe(-1);
  expect(offsetFor(20)).toBe(0);
  expect(measuredFor(1.5)).toBe('18,5');
});
