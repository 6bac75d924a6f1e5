import { expect, test } from 'vitest';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { recordFieldFaults } from '#rules/cooperative/record-field.ts';

const TODAY = '2025-11-18' as PlainDate;
const faulty = (typed: Parameters<typeof recordFieldFaults>[0]) =>
  recordFieldFaults(typed, TODAY).map(({ field }) => field);

test.each(['', '64142', '64142, 47112', '64142;47112 , 01111'])('the KBLI "%s" can be kept', (kbli) =>
  expect(faulty({ kbli })).toEqual([]),
);

test.each(['6414', '641421', '64142 47112', 'simpan pinjam', '64142,'])('the KBLI "%s" cannot', (kbli) =>
  expect(faulty({ kbli })).toEqual(['kbli']),
);

test.each([
  '',
  'koperasi.id',
  'www.koperasi-maju.co.id',
  'https://koperasi.id/tentang?x=1',
  'http://a.b:8080',
])('the web address "%s" can be kept', (website) => expect(faulty({ website })).toEqual([]));

test.each(['situs kami', 'koperasi', 'tidak ada', 'https://', 'koperasi@contoh.id'])(
  'the web address "%s" cannot',
  (website) => expect(faulty({ website })).toEqual(['website']),
);
