import { readFileSync } from 'node:fs';
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
