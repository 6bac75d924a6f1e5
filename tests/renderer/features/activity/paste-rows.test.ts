import { describe, expect, test } from 'vitest';
import { readPasted, rowFaults } from '../../../../renderer/features/activity/paste-rows.ts';

const ORIGINS = [
  { code: '64.02', name: 'Kabupaten Kutai Kartanegara' },
  { code: '64.08', name: 'Kabupaten Kutai Timur' },
  { code: '64.71', name: 'Kota Balikpapan' },
  { code: '32.01', name: 'Kabupaten Bogor' },
  { code: '32.71', name: 'Kota Bogor' },
];
const read = (pasted: string) => readPasted(pasted, ORIGINS);
const NOTHING = {
  nikKtp: '',
  sex: null,
  business: '',
  role: '',
  nibBasis: 'none',
  originCode: '',
  category: '',
  preScore: null,
  postScore: null,
};

describe('participants out of Excel', () => {
  test('headings are passed over, words are read, the rest may be missing', () => {
    const pasted =
      'Nama\tNIK\tL/P\nContoh Ana\t6408041705800001\tPerempuan\tKoperasi A\tKetua\tKoperasi\r\nContoh Budi\n\n';
    expect(read(pasted)).toEqual({
      participants: [
        {
          ...NOTHING,
          name: 'Contoh Ana',
          nikKtp: '6408041705800001',
          sex: 'P',
          business: 'Koperasi A',
          role: 'Ketua',
          nibBasis: 'cooperative',
        },
        { ...NOTHING, name: 'Contoh Budi' },
      ],
      rows: [2, 3],
      unread: [],
      strange: [],
    });
  });

  test('headings name their columns in any order; one that means nothing is told cell by cell', () => {
    const pasted = [
      'No\tAsal Kab/Kota\tNama Peserta\tNama Koperasi\tPre Test\tPost Test\tBaju\tJK',
      '1\tKutai Kartanegara\tContoh Ana\tKoperasi A\t40\t100\tXL\tP',
      '2\tkota balikpapan\tContoh Budi\tKoperasi B\t0\t101\t-\tL',
      '3\t64.08\tContoh Citra\t\t\t\t\t',
    ].join('\n');
    expect(read(pasted)).toEqual({
      participants: [
        {
          ...NOTHING,
          name: 'Contoh Ana',
          sex: 'P',
          business: 'Koperasi A',
          originCode: '64.02',
          preScore: 40,
          postScore: 100,
        },
        {
          ...NOTHING,
          name: 'Contoh Budi',
          sex: 'L',
          business: 'Koperasi B',
          originCode: '64.71',
          preScore: 0,
        },
        { ...NOTHING, name: 'Contoh Citra', originCode: '64.08' },
      ],
      rows: [2, 3, 4],
      unread: [
        { row: 2, cell: 'XL' },
        { row: 3, cell: '101' },
      ],
      strange: [],
    });
  });

  test('an origin that is not known, or that two bear, is nobody’s own', () => {
    const { participants, strange, unread } = read(
      'Nama\tL/P\tKabupaten\nAna\tP\tKukar\nBudi\tL\tBogor\nCitra\tP\tKab. Bogor\nDewi\tP\tKota Bogor',
    );
    expect(strange).toEqual([
      { row: 2, cell: 'Kukar' },
      { row: 3, cell: 'Bogor' },
    ]);
    expect(unread).toEqual([]);
    expect(participants.slice(2).map(({ originCode }) => originCode)).toEqual(['32.01', '32.71']);
  });

  test('a heading that stands twice names its first column; the other is told', () => {
    const { participants, unread } = read('Nama\tNama\tL/P\nAna\tBudi\tP');
    expect(participants).toEqual([{ ...NOTHING, name: 'Ana', sex: 'P' }]);
    expect(unread).toEqual([{ row: 2, cell: 'Budi' }]);
  });

  test('headings that come again on the next page are passed over; a business called Nama is not one', () => {
    const { participants } = read('Nama\tL/P\tUsaha\nAna\tP\tNama Baik\nNama\tL/P\tUsaha\nBudi\tL\tKeripik');
    expect(participants.map(({ name }) => name)).toEqual(['Ana', 'Budi']);
  });

  test('what is not read is named, cell by cell', () => {
    const pasted = [
      'Ana\t\tX\tKoperasi A\tKetua\t1234567890123\t\t\t\tcatatan',
      '\t\tL\tKoperasi B',
      'Budi\t\t-\t\t\ttidak',
    ].join('\n');
    const { participants, unread } = read(pasted);
    expect(participants.map(({ name }) => name)).toEqual(['Ana', 'Budi']);
    expect(unread).toEqual([
      { row: 1, cell: 'X' },
      { row: 1, cell: '1234567890123' },
      { row: 1, cell: 'catatan' },
      { row: 2, cell: 'L' },
      { row: 2, cell: 'Koperasi B' },
    ]);
  });

  test('a first column of numbers is left out, with headings and without', () => {
    for (const pasted of ['No\tNama\n1.\tAna\n2\tBudi', '1.\tAna\n2\tBudi'])
      expect(read(pasted).participants.map(({ name }) => name)).toEqual(['Ana', 'Budi']);
  });

  test('what is refused stands at the row that was pasted, past headings and rows without a name', () => {
    const { rows } = read('Nama\tL/P\nAna\tP\n\tL\nBudi\tL');
    expect(rows).toEqual([2, 4]);
    expect(rowFaults({ 'participants[1].name': 'sudah ada', batchId: 'dikunci' }, rows)).toEqual([
      { row: 4, message: 'sudah ada' },
      { row: undefined, message: 'dikunci' },
    ]);
  });
});
