import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const DAYS = ['2023-07-04', '2023-07-05', '2023-07-06'] as const;

async function recorded(backend: TestBackend, title = 'Digitalisasi Usaha Koperasi') {
  const { id } = await backend.ask('activity.record', {
    year: 2023,
    kind: 'pelatihan',
    title,
    state: 'done',
    funds: [{ source: 'dak-pk2umk', budgetYear: 2023 }],
    batches: [
      {
        number: 1,
        startsOn: DAYS[0],
        endsOn: DAYS[2],
        place: 'Aula Contoh',
        sessions: [
          { heldOn: DAYS[0], subject: 'Pembukuan', hours: 3, speaker: 'Contoh Narasumber' },
          { heldOn: DAYS[2], subject: 'Pajak', hours: 2, speaker: 'contoh narasumber ' },
        ],
        participants: [
          { name: 'Contoh Ana', sex: 'P', preScore: 40, marks: DAYS.map((on) => ({ on, mark: 'present' })) },
          { name: 'Contoh Budi', sex: 'L', marks: [] },
        ],
      },
    ],
  });
  const batch = (await backend.ask('activity.get', { id })).batches[0];
  const [ana = '', budi = ''] = batch?.participants.map((one) => one.id) ?? [];
  return { id, batchId: batch?.id ?? '', ana, budi };
}

const faultsOf = async (
  asked: Promise<{ details: { faults?: readonly { path: string; message: string }[] } }>,
) => ((await asked).details.faults ?? []).map(({ path: at, message }) => `${at}: ${message}`);

describe('the scores of a batch', () => {
  const scoresOf = async (backend: TestBackend, id: string) =>
    (await backend.ask('activity.get', { id })).batches[0]?.participants.map(
      ({ preScore, postScore }) => [preScore, postScore] as const,
    );

  test('are kept together; an empty one is taken away', async () => {
    const backend = await officeBackend();
    const { id, batchId, ana, budi } = await recorded(backend);
    const saved = await backend.ask('activity.setScores', {
      batchId,
      scores: [
        { participantId: ana, before: { preScore: 40, postScore: null }, preScore: null, postScore: 100 },
        { participantId: budi, before: { preScore: null, postScore: null }, preScore: 0, postScore: 70 },
      ],
    });
    expect(saved).toEqual({ count: 2 });
    expect(await scoresOf(backend, id)).toEqual([
      [null, 100],
      [0, 70],
    ]);
  });

  test('what somebody else wrote since is told at its row, and nothing of the rest is kept', async () => {
    const backend = await officeBackend();
    const { id, batchId, ana, budi } = await recorded(backend);
    const refused = await faultsOf(
      backend.refusal('activity.setScores', {
        batchId,
        scores: [
          { participantId: budi, before: { preScore: null, postScore: null }, preScore: 10, postScore: 20 },
          { participantId: ana, before: { preScore: 30, postScore: null }, preScore: 50, postScore: null },
        ],
      }),
    );
    expect(refused).toEqual([
      'scores[1].preScore: Nilai pra Contoh Ana sudah menjadi 40 sejak daftar ini dibuka. Tutup dan buka lagi daftarnya.',
    ]);
    expect(await scoresOf(backend, id)).toEqual([
      [40, null],
      [null, null],
    ]);
  });

  test('of a stranger to the batch, or above 100, are refused', async () => {
    const backend = await officeBackend();
    const { batchId } = await recorded(backend);
    const other = await recorded(backend, 'Lain');
    const score = (participantId: string, postScore: number) => ({
      batchId,
      scores: [{ participantId, before: { preScore: 40, postScore: null }, preScore: 40, postScore }],
    });
    expect(await faultsOf(backend.refusal('activity.setScores', score(other.ana, 60)))).toEqual([
      'scores[0].participantId: Orang ini bukan peserta angkatan ini.',
    ]);
    expect(await faultsOf(backend.refusal('activity.setScores', score(other.ana, 101)))).toEqual([
      'scores[0].postScore: Nilai paling banyak 100.',
    ]);
  });
});

describe('several papers at one go', () => {
  test('a list for each day on which somebody signs it, into a folder of the activity', async () => {
    const backend = await officeBackend();
    const { batchId } = await recorded(backend);
    const other = await recorded(backend, 'Pelatihan lain');
    const papers = ['daftar-hadir', 'daftar-hadir-narasumber', 'biodata'] as const;
    const { files, pages } = await backend.ask('activity.printSet', { batchId, papers: [...papers] });
    expect(files.map((file) => path.basename(file))).toEqual([
      ...DAYS.map((on) => `daftar-hadir-angkatan-1-${on}.pdf`),
      ...[DAYS[0], DAYS[2]].map((on) => `daftar-hadir-narasumber-angkatan-1-${on}.pdf`),
      'biodata-peserta-angkatan-1.pdf',
    ]);
    expect(pages).toBe(7);
    // Another activity of the same days does not write over them.
    const second = await backend.ask('activity.printSet', { batchId: other.batchId, papers: [...papers] });
    expect(new Set([...files, ...second.files]).size).toBe(12);
    expect([...files, ...second.files].every((file) => existsSync(file))).toBe(true);
  });

  test('one that cannot be made is named with what it lacks, before a file is written', async () => {
    const backend = await officeBackend();
    const { batchId } = await recorded(backend);
    const folder = path.join(path.dirname(backend.dataFolder), 'cetakan');
    const asked = { batchId, papers: ['daftar-hadir', 'uang-saku'] as const, folder };
    expect(
      await faultsOf(backend.refusal('activity.printSet', { ...asked, papers: [...asked.papers] })),
    ).toEqual([expect.stringMatching(/^papers: Tanda terima uang saku belum dapat dicetak: kurang tarif/)]);
    expect(existsSync(folder)).toBe(false);
  });

  test('every letter is written or none; each once, in the order in which they are needed', async () => {
    const backend = await officeBackend();
    const { batchId } = await recorded(backend);
    expect(
      await faultsOf(
        backend.refusal('activity.writeLetter', { batchId, letters: ['undangan', 'surat-tugas'] }),
      ),
    ).toEqual([expect.stringMatching(/^letters: Panitia/)]);
    expect((await backend.ask('letter.list', {})).rows).toEqual([]);
    const { letterIds } = await backend.ask('activity.writeLetter', {
      batchId,
      letters: ['laporan', 'undangan', 'laporan'],
    });
    const codes = await Promise.all(
      letterIds.map(async (id) => (await backend.ask('letter.get', { id })).templateCode),
    );
    expect(codes).toEqual(['undangan-peserta', 'laporan-kegiatan']);
  });
});
