import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const DAYS = ['2025-11-04', '2025-11-05', '2025-11-06'];
const present = (days: readonly string[]) => days.map((on) => ({ on, mark: 'present' as const }));
const BATCH = {
  number: 1,
  startsOn: '2025-11-04',
  endsOn: '2025-11-06',
  place: 'Sangatta',
  sessions: [
    { heldOn: '2025-11-04', subject: 'Pembukuan koperasi', hours: 8, speaker: 'Contoh Narasumber' },
    { heldOn: '2025-11-05', subject: 'Pembukuan koperasi', hours: 4, speaker: 'Contoh Narasumber' },
    { heldOn: '2025-11-06', subject: 'Perpajakan', hours: 6 },
  ],
  participants: [
    { name: 'Contoh Rahmawati', business: 'Koperasi Contoh Maju', marks: present(DAYS) },
    { name: 'Contoh Jumadi', marks: present(DAYS.slice(0, 2)) },
    {
      name: 'Contoh Dina',
      marks: present(DAYS.slice(0, 2)),
      verdict: 'certificate' as const,
      verdictReason: 'Hari ketiga tugas dinas',
    },
  ],
};
const ACTIVITY = {
  year: 2025,
  kind: 'pelatihan',
  title: 'Akuntansi Koperasi',
  state: 'done' as const,
  batches: [BATCH],
};
const DATED = { datedOn: '2025-11-06', isOpenSignature: true } as const;

async function record(backend: TestBackend, part: object = {}) {
  const { id } = await backend.ask('activity.record', { ...ACTIVITY, ...part });
  return id;
}
const print = async (backend: TestBackend, id: string) => {
  const made = await backend.ask('activity.printCertificates', { id, folder: tempFolder() });
  return { ...made, bytes: readFileSync(made.files[0] ?? '') };
};
const faults = async (backend: TestBackend, input: object) =>
  (await backend.refusal('activity.issueCertificates', { ...DATED, ...input })).details.faults ?? [];

describe('T7: certificates from attendance', () => {
  test('who is entitled gets a number, who is not is told why; the back has subjects and the sum', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    const before = await backend.ask('activity.certificates', { id });
    expect(before.people.map(({ name, standing }) => [name, standing])).toEqual([
      ['Contoh Rahmawati', 'ready'],
      ['Contoh Jumadi', 'refused'],
      ['Contoh Dina', 'ready'],
    ]);
    expect(before.people[1]?.reason).toContain('Hadir 2 dari 3 hari (66,67 %)');
    expect(queryRows(backend.dataFolder, `SELECT 1 FROM letter_number WHERE series = 'sertifikat'`)).toEqual(
      [],
    );

    const made = await backend.ask('activity.issueCertificates', { id, ...DATED });
    expect(made).toMatchObject({ issued: 2, runs: [{ batch: 1, sheets: 2 }] });
    expect(made.refused.map(({ name }) => name)).toEqual(['Contoh Jumadi']);
    const { bytes, pages, sheets } = await print(backend, id);
    expect([sheets, pages]).toEqual([2, 4]);
    const printed = readPages(bytes);
    expect(printed).toHaveLength(4);
    const text = readFlowingText(bytes);
    expect(text).toContain('sebagai peserta pada Pelatihan Akuntansi Koperasi');
    expect(text).toContain('selama 3 (tiga) hari (18 jam pelajaran)');
    expect(printed[0]?.text).toContain(made.firstNumber);
    expect(printed[1]?.text).toContain('DAFTAR MATERI');
    expect(printed[1]?.text).toMatch(/Pembukuan koperasi\s+12\s/);
    expect(printed[1]?.text).toMatch(/Jumlah jam pelajaran \(JP\)\s+18/);
    expect(printed[2]?.text).toContain(made.lastNumber);
    expect(text).not.toContain('Jumadi');
  }, 60_000);

  test('somebody named who is not entitled is refused with days and percent, and no number is drawn', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    const { people } = await backend.ask('activity.certificates', { id });
    const found = await faults(backend, {
      id,
      participantIds: people.map(({ participantId }) => participantId),
    });
    expect(found.map(({ path }) => path)).toEqual(['participantIds[1]']);
    expect(found[0]?.message).toContain('Contoh Jumadi: Hadir 2 dari 3 hari (66,67 %), kurang dari 80 %');
    expect(queryRows(backend.dataFolder, `SELECT 1 FROM letter_number WHERE series = 'sertifikat'`)).toEqual(
      [],
    );
  });

  test('issued once: a second run has nobody, later ones get the next numbers, a reprint is the same bytes', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    const first = await backend.ask('activity.issueCertificates', { id, ...DATED });
    const { bytes } = await print(backend, id);
    expect((await faults(backend, { id }))[0]?.message).toContain('Contoh Jumadi: Hadir 2 dari 3');
    expect((await print(backend, id)).bytes.equals(bytes)).toBe(true);

    const page = await backend.ask('activity.get', { id });
    const late = page.batches[0]?.participants[1];
    await backend.ask('activity.setAttendance', {
      batchId: page.batches[0]?.id ?? '',
      marks: [{ participantId: late?.id ?? '', on: '2025-11-06', mark: 'present' }],
    });
    const second = await backend.ask('activity.issueCertificates', { id, ...DATED });
    expect(second).toMatchObject({ issued: 1, refused: [] });
    expect([first.firstNumber, first.lastNumber]).not.toContain(second.firstNumber);
    const all = await backend.ask('activity.printCertificates', { id, folder: tempFolder() });
    expect(new Set(all.files).size).toBe(2);
    expect(all.sheets).toBe(3);
    expect((await faults(backend, { id }))[0]?.message).toContain('sudah mempunyai sertifikat');
    const after = await backend.ask('activity.get', { id });
    expect(after.batches[0]?.participants.map(({ certificateNumber }) => certificateNumber)).toEqual([
      first.firstNumber,
      second.firstNumber,
      first.lastNumber,
    ]);
  }, 60_000);

  test('a voided number stays voided: no new one by itself, its sheet is not printed, a new one when asked', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    const made = await backend.ask('activity.issueCertificates', { id, ...DATED });
    const [number] = queryRows(
      backend.dataFolder,
      `SELECT id FROM letter_number WHERE text = '${made.firstNumber}'`,
    );
    await backend.ask('number.void', { id: String(number?.['id']), reason: 'Nama salah ketik' });
    const { people } = await backend.ask('activity.certificates', { id });
    expect(people[0]).toMatchObject({ standing: 'void', number: made.firstNumber });
    expect(people[0]?.reason).toContain('Nama salah ketik');
    expect((await faults(backend, { id }))[0]?.path).toBe('id');
    expect((await print(backend, id)).sheets).toBe(1);
    // Nor from the queue, whether it goes on, makes a range, or prints again; what is left out is not offered.
    const { runs } = await backend.ask('activity.certificates', { id });
    const source = { kind: 'training', id: String(runs[0]?.trainingId) } as const;
    const queue = await backend.ask('printing.queue', { source });
    expect(queue.sheets.map((sheet) => sheet.number)).toEqual([made.lastNumber]);
    const went = await backend.ask('printing.start', { source, isSeparate: false });
    expect([went.pages, went.from, went.to]).toEqual([1, 2, 2]);
    const { batchId } = went;
    expect((await backend.ask('printing.make', { batchId, from: 1, to: 2 })).pages).toBe(1);
    expect((await backend.refusal('printing.make', { batchId, from: 1, to: 1 })).code).toBe(
      'PRINT_NOTHING_LEFT',
    );
    const refused = await backend.refusal('printing.again', {
      source,
      numbers: [made.firstNumber],
      reason: 'Uji',
    });
    expect(refused.details.faults?.[0]?.message).toContain('sudah dibatalkan');
    const again = await backend.ask('activity.issueCertificates', { id, ...DATED, replacesVoid: true });
    expect(again.issued).toBe(1);
    expect([made.firstNumber, made.lastNumber]).not.toContain(again.firstNumber);
    expect(
      queryRows(
        backend.dataFolder,
        `SELECT text, state FROM letter_number WHERE series = 'sertifikat' ORDER BY sequence`,
      ),
    ).toEqual([
      { text: made.firstNumber, state: 'void' },
      { text: made.lastNumber, state: 'issued' },
      { text: again.firstNumber, state: 'issued' },
    ]);
  }, 60_000);

  test('the same person in two batches gets one number, and batches have runs of their own', async () => {
    const backend = await officeBackend();
    const rahma = { name: 'Contoh Rahmawati', business: 'Koperasi Contoh Maju' };
    const id = await record(backend, {
      batches: [
        { ...BATCH, participants: [{ ...rahma, marks: present(DAYS) }] },
        {
          ...BATCH,
          number: 2,
          sessions: [],
          participants: [
            { ...rahma, marks: present(DAYS) },
            { name: 'Contoh Ana', marks: present(DAYS) },
          ],
        },
      ],
    });
    const before = await backend.ask('activity.certificates', { id });
    expect(before.people.map(({ standing }) => standing)).toEqual(['ready', 'refused', 'ready']);
    expect(before.people[1]?.reason).toContain('Mendapat sertifikat pada angkatan 1');
    const made = await backend.ask('activity.issueCertificates', { id, ...DATED });
    expect(made.issued).toBe(2);
    expect(made.runs.map(({ batch, sheets }) => [batch, sheets])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    const { people } = await backend.ask('activity.certificates', { id });
    expect(people[1]).toMatchObject({ batch: 2, standing: 'refused' });
    expect(people[1]?.reason).toContain(`${made.firstNumber} pada angkatan 1`);
    const printed = await backend.ask('activity.printCertificates', { id, folder: tempFolder() });
    // The second batch has no lessons written down: no back.
    expect([printed.sheets, printed.pages]).toEqual([2, 3]);
    expect(new Set(printed.files).size).toBe(2);
  }, 60_000);

  test('not before its last day, not without a place, not what was only planned', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    expect(await faults(backend, { id, datedOn: '2025-11-05' })).toMatchObject([{ path: 'datedOn' }]);
    const planned = await record(backend, { state: 'planned' });
    expect((await faults(backend, { id: planned }))[0]?.message).toContain('direncanakan');
    const nowhere = await record(backend, { batches: [{ ...BATCH, place: '' }] });
    expect((await faults(backend, { id: nowhere }))[0]?.message).toContain('Tempat angkatan 1');
  });

  test('whoever has a certificate is not taken out before its number is voided', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    const { firstNumber } = await backend.ask('activity.issueCertificates', { id, ...DATED });
    const [first] = (await backend.ask('activity.certificates', { id })).people;
    const refused = await backend.refusal('activity.removeParticipant', {
      id: first?.participantId ?? '',
      reason: 'salah',
    });
    expect(refused.details.faults?.[0]?.message).toContain(firstNumber);
  });

  test('held by somebody else, the certificate names who held it', async () => {
    const backend = await officeBackend();
    const id = await record(backend, { organiser: 'uptd', organiserName: 'UPTD Pelatihan Koperasi' });
    await backend.ask('activity.issueCertificates', { id, ...DATED });
    const { bytes } = await print(backend, id);
    expect(readFlowingText(bytes)).toContain('diselenggarakan oleh UPTD Pelatihan Koperasi selama');
  }, 60_000);
});

test('a list typed at the printer stands among the activities, with its numbers', async () => {
  const backend = await officeBackend();
  const { id } = await backend.ask('training.create', {
    title: 'Pelatihan Akuntansi',
    startsOn: '2025-11-04',
    endsOn: '2025-11-06',
    place: 'Sangatta',
    datedOn: '2025-11-06',
    isOpenSignature: true,
    participants: [
      { name: 'Contoh Ana', cooperativeName: 'KUD Uji' },
      { name: 'Contoh Budi', role: 'narasumber' },
    ],
  });
  const { rows } = await backend.ask('activity.list', {});
  expect(rows).toMatchObject([{ id, title: 'Pelatihan Akuntansi', participants: 2, state: 'done' }]);
  const { people, runs } = await backend.ask('activity.certificates', { id });
  expect(people.map(({ standing }) => standing)).toEqual(['issued', 'issued']);
  expect(runs).toMatchObject([{ trainingId: id, sheets: 2 }]);
  // Nobody's attendance was written down, so nobody is counted.
  const { total } = await backend.ask('activity.recap', { year: 2025 });
  expect(total).toMatchObject({ activities: 1, people: 0 });
});
