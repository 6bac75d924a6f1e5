import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const [MONDAY, TUESDAY, JULY] = ['2025-06-16', '2025-06-17', '2025-07-01'].map(toPlainDate) as [
  ReturnType<typeof toPlainDate>,
  ReturnType<typeof toPlainDate>,
  ReturnType<typeof toPlainDate>,
];
const NIK = '6408041705800001';
const ANA = {
  name: 'Contoh Ana',
  nikKtp: NIK,
  sex: 'P',
  business: 'Keripik Ana',
  role: 'pemilik',
  nibBasis: 'candidate',
  category: 'UMKM',
  preScore: 40,
  postScore: 90,
} as const;

/** An activity of two batches: two days with Ana and Budi, and one day with nobody. */
async function training(backend: TestBackend) {
  const { id } = await backend.ask('activity.record', {
    year: 2025,
    kind: 'pelatihan',
    title: 'Akuntansi',
    batches: [
      {
        number: 1,
        startsOn: MONDAY,
        endsOn: TUESDAY,
        participants: [
          {
            ...ANA,
            marks: [
              { on: MONDAY, mark: 'present' },
              { on: TUESDAY, mark: 'excused' },
            ],
          },
          {
            name: 'Contoh Budi',
            sex: 'L',
            verdict: 'certificate',
            verdictReason: 'mengulang materi',
            marks: [{ on: TUESDAY, mark: 'present' }],
          },
        ],
      },
      { number: 2, startsOn: JULY, endsOn: JULY },
    ],
  });
  const { batches } = await backend.ask('activity.get', { id });
  return { id, first: batches[0]!.id, second: batches[1]!.id };
}

function rowsOf(file: string): readonly Record<string, unknown>[] {
  const book = read(readFileSync(file));
  return utils.sheet_to_json<Record<string, unknown>>(book.Sheets[book.SheetNames[0]!]!, { raw: false });
}

describe('participants as a workbook', () => {
  test('a row each, a column a day, the verdict with its reason; NIK masked', async () => {
    const backend = await officeBackend({ today: '2025-07-10' });
    const { id, first, second } = await training(backend);
    const target = path.join(tempFolder(), 'peserta.xlsx');
    const asked = { activityId: id, batchId: first, path: target };
    expect(await backend.ask('activity.exportParticipants', asked)).toEqual({ path: target, rowCount: 2 });
    const [ana, budi] = rowsOf(target);
    expect(ana).toMatchObject({
      No: '1',
      Angkatan: '1',
      Nama: 'Contoh Ana',
      'NIK KTP': '640804******0001',
      'L/P': 'P',
      'Koperasi atau usaha': 'Keripik Ana',
      Jabatan: 'pemilik',
      NIB: 'Calon wirausaha',
      'Kabupaten asal': 'Kabupaten Kutai Timur',
      'Kategori peserta': 'UMKM',
      '16/06/2025': 'H',
      '17/06/2025': 'I',
      'Nilai pra': '40',
      'Nilai pasca': '90',
      Keputusan: 'Tidak memenuhi',
    });
    expect(ana?.['Alasan keputusan']).toMatch(/^Hadir 1 dari 2 hari/);
    expect(budi).toMatchObject({
      Nama: 'Contoh Budi',
      Keputusan: 'Sertifikat',
      'Alasan keputusan': 'mengulang materi',
    });
    expect(Object.keys(ana ?? {})).not.toContain('01/07/2025');
    expect(JSON.stringify([ana, budi])).not.toContain(NIK);

    await backend.ask('activity.exportParticipants', { activityId: id, path: target });
    expect(rowsOf(target)).toHaveLength(2);
    const head = utils.sheet_to_json<readonly string[]>(read(readFileSync(target)).Sheets['Peserta']!, {
      header: 1,
      raw: false,
    })[0];
    expect(head).toContain('01/07/2025');

    const nobody = await backend.refusal('activity.exportParticipants', { ...asked, batchId: second });
    expect(nobody.details.faults).toMatchObject([{ path: 'batchId' }]);
    expect((await backend.refusal('activity.exportParticipants', { ...asked, batchId: id })).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('participants out of a file', () => {
  const fileOf = (...lines: readonly string[]): string => {
    const file = path.join(tempFolder(), 'peserta.csv');
    writeFileSync(file, lines.join('\n'));
    return file;
  };
  const peopleOf = async (backend: TestBackend, id: string, batch: number) =>
    (await backend.ask('activity.get', { id })).batches[batch]?.participants ?? [];

  test('what was exported is imported into another batch; NIK stays empty, days that are not of it are named', async () => {
    const backend = await officeBackend({ today: '2025-07-10' });
    const { id, first, second } = await training(backend);
    const target = path.join(tempFolder(), 'peserta.xlsx');
    await backend.ask('activity.exportParticipants', { activityId: id, batchId: first, path: target });
    const tried = await backend.ask('activity.importParticipants', { batchId: second, path: target });
    expect(tried).toMatchObject({
      added: [{ name: 'Contoh Ana' }, { name: 'Contoh Budi' }],
      marks: 0,
      maskedNik: 1,
      refused: [],
      unread: [],
      passedOver: [],
      unreadColumns: [
        'Angkatan',
        '16/06/2025',
        '17/06/2025',
        'Hadir (%)',
        'Keputusan',
        'Alasan keputusan',
        'Nomor sertifikat',
      ],
    });
    expect(await peopleOf(backend, id, 1)).toEqual([]);
    await backend.ask('activity.importParticipants', { batchId: second, path: target, isDryRun: false });
    expect(await peopleOf(backend, id, 1)).toMatchObject([
      {
        name: 'Contoh Ana',
        nikKtp: '',
        sex: 'P',
        business: 'Keripik Ana',
        role: 'pemilik',
        nibBasis: 'candidate',
        originCode: '64.08',
        category: 'UMKM',
        preScore: 40,
        postScore: 90,
        isOverridden: false,
      },
      { name: 'Contoh Budi', sex: 'L', isOverridden: false },
    ]);
    // Again: everybody stands there, nothing is added and nothing of theirs is changed.
    expect(
      await backend.ask('activity.importParticipants', { batchId: second, path: target, isDryRun: false }),
    ).toMatchObject({ added: [], known: [{ row: 2 }, { row: 3 }] });
    expect(await peopleOf(backend, id, 1)).toHaveLength(2);
  });

  test('days of the batch are its marks; every row ends in a pile, and no NIK stands in any', async () => {
    const backend = await officeBackend({ today: '2025-07-10' });
    const { id, first } = await training(backend);
    const file = fileOf(
      'Daftar peserta pelatihan;;;;;;',
      'No;Nama peserta;NIK;JK;Kab/Kota;16/06/2025;17 Juni 2025;Ukuran baju',
      `1;Contoh Ana;${NIK};P;;H;H;XL`,
      '2;Contoh Citra;6408041705800002;P;Kutai Kartanegara;v;TL;XL',
      `3;Contoh Dewi;;wanita sekali;;A;;S (NIK ${NIK})`,
      `;;${NIK};;;;;`,
      ';Jumlah;;;;2;1;',
    );
    const asked = { batchId: first, path: file };
    const tried = await backend.ask('activity.importParticipants', asked);
    expect(tried).toMatchObject({
      headerRow: 2,
      added: [
        { row: 4, name: 'Contoh Citra' },
        { row: 5, name: 'Contoh Dewi' },
      ],
      known: [{ row: 3 }],
      passedOver: [{ row: 6, text: '640804******0001' }, { row: 7 }],
      refused: [],
      unread: [
        { row: 4, cell: '17/06/2025: TL' },
        { row: 5, cell: 'wanita sekali' },
      ],
      unreadColumns: ['Ukuran baju'],
      marks: 2,
    });
    expect(JSON.stringify(tried)).not.toContain(NIK);
    await backend.ask('activity.importParticipants', { ...asked, isDryRun: false });
    const [, , citra, dewi] = await peopleOf(backend, id, 0);
    expect(citra).toMatchObject({
      nikKtp: '640804******0002',
      originCode: '64.02',
      marks: { [MONDAY]: 'present' },
    });
    expect(dewi).toMatchObject({ sex: null, marks: { [MONDAY]: 'absent' } });
  });

  test('one row that cannot be kept keeps them all out, each told at its row', async () => {
    const backend = await officeBackend({ today: '2025-07-10' });
    const { id, first } = await training(backend);
    const file = fileOf(
      'Nama;NIK;L/P;Asal',
      'Contoh Citra;;P;',
      'Contoh Dewi;123;P;',
      'Contoh Eka;;L;Kota Antah',
      'Contoh Citra;;P;',
      `${'x'.repeat(600)};;P;`,
    );
    const asked = { batchId: first, path: file };
    const { refused, added } = await backend.ask('activity.importParticipants', asked);
    expect(added).toMatchObject([{ row: 2 }]);
    expect(refused.map(({ row, message }) => [row, message])).toEqual([
      [3, expect.stringContaining('NIK KTP')],
      [4, 'Kabupaten/kota “Kota Antah” tidak dikenal. Tulis nama lengkapnya atau kodenya.'],
      [5, 'Contoh Citra sudah ada pada baris 2.'],
      [6, expect.stringMatching(/^Nama: /)],
    ]);
    const refusal = await backend.refusal('activity.importParticipants', { ...asked, isDryRun: false });
    expect(refusal.details.faults?.map((one) => one.path)).toEqual([
      'baris 3',
      'baris 4',
      'baris 5',
      'baris 6',
    ]);
    expect(await peopleOf(backend, id, 0)).toHaveLength(2);
    const nameless = fileOf('Nama koperasi;Jabatan', 'Satu;ketua');
    expect(
      (await backend.refusal('activity.importParticipants', { batchId: first, path: nameless })).details
        .faults,
    ).toMatchObject([{ path: 'path' }]);
  });
});
