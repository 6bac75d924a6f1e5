import { expect, test } from 'vitest';
import { positionParts } from '../../../electron/backend/documents/layout/position-parts.ts';
import type { Signatory } from '../../../electron/backend/documents/layout/signature-block.ts';
import { linesIn, positionLinesIn } from '../../../electron/backend/documents/layout/signature-block.ts';
import { mm } from '../../../electron/backend/documents/layout/paper.ts';
import { renderer } from '../../helpers/read-pdf.ts';

const HEAD: Signatory = {
  prefix: '',
  position: 'Kepala Dinas Koperasi dan Usaha Kecil dan Menengah',
  governmentLine: 'Kabupaten Kutai Timur',
  name: 'Drs. H. Contoh Nama Pejabat, S.E., M.Si.',
  rank: 'Pembina Utama Muda (IV/c)',
  nip: '196604201992031008',
  paperForm: 2,
};
const REGION = 'KABUPATEN KUTAI TIMUR';
const setting = {
  face: { font: 'Arimo' },
  size: 12,
  width: mm(80),
  measure: renderer.measure,
} as const;

/** Each line as printed: its lead, its text, and `>` before what hangs. */
const printed = (signatory: Signatory): readonly string[] =>
  positionLinesIn(positionParts(signatory), setting).map(({ lead, text, indent }) =>
    `${lead} ${lead === '' && indent > 0 ? '> ' : ''}${text}`.trim(),
  );

test.each<[string, Partial<Signatory>, readonly string[]]>([
  ['in the own name', {}, ['KEPALA DINAS KOPERASI', 'DAN USAHA KECIL DAN MENENGAH', `${REGION},`]],
  [
    'acting',
    { prefix: 'Plt.' },
    ['Plt. KEPALA DINAS', '> KOPERASI DAN USAHA', '> KECIL DAN MENENGAH', `> ${REGION},`],
  ],
  [
    'for the head',
    { position: 'Sekretaris', onBehalfOf: HEAD.position },
    ['a.n. KEPALA DINAS', '> KOPERASI DAN USAHA', '> KECIL DAN MENENGAH', `> ${REGION}`, '> SEKRETARIS,'],
  ],
  [
    'two levels down',
    { position: 'Kepala Bidang Kelembagaan', onBehalfOf: HEAD.position, throughPosition: 'Sekretaris' },
    [
      'a.n. KEPALA DINAS',
      '> KOPERASI DAN USAHA',
      '> KECIL DAN MENENGAH',
      `> ${REGION}`,
      '> SEKRETARIS,',
      'u.b.',
      'KEPALA BIDANG KELEMBAGAAN,',
    ],
  ],
  [
    'for the head of the region',
    { position: 'Sekretaris Daerah', onBehalfOf: 'Bupati Kutai Timur' },
    ['a.n. BUPATI KUTAI TIMUR', '> SEKRETARIS DAERAH,'],
  ],
])('a position %s', (_name, changes, lines) => {
  expect(printed({ ...HEAD, ...changes }).map((line) => line.replaceAll('\u202F', ' '))).toEqual(lines);
});

test('the head of the region bears the region in the own name', () => {
  const { governmentLine: _line, ...regent } = { ...HEAD, position: 'Bupati Kutai Timur' };
  expect(printed(regent)).toEqual(['BUPATI KUTAI TIMUR,']);
});

test('a name too wide goes on below with its titles, at the same size', () => {
  const lines = linesIn(HEAD.name, { ...setting, face: { font: 'Arimo', bold: true }, width: mm(70) });
  expect(lines).toEqual(['Drs. H. Contoh Nama Pejabat,', 'S.E., M.Si.']);
});
