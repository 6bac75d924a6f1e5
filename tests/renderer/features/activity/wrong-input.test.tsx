import { describe, expect, test } from 'vitest';
import { ActivityDialog } from '../../../../renderer/features/activity/activity-dialog.tsx';
import { BatchDialog } from '../../../../renderer/features/activity/batch-dialog.tsx';
import { ParticipantDialog } from '../../../../renderer/features/activity/participant-dialog.tsx';
import { PasteDialog } from '../../../../renderer/features/activity/paste-dialog.tsx';
import { ParticipantsTab } from '../../../../renderer/features/activity/participants-tab.tsx';
import { ACTIVITY_PAGE as PAGE } from '../../../helpers/activity-page.ts';
import { optionOf } from '../../../helpers/page-find.ts';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal } from '../../../helpers/scripted-bridge.ts';

const today = day('2025-11-18');
const SAVED = { id: 'a', updatedAt: '2025-11-18T00:00:00.000Z' };
const CHOICES = {
  kinds: [{ code: 'pelatihan', name: 'Pelatihan' }],
  funds: [
    { code: 'apbd-kabupaten', name: 'APBD kabupaten' },
    { code: 'dak-pk2umk', name: 'DAK Nonfisik' },
  ],
  quota: 30,
  regionCode: '64.08',
  years: [2025],
};
const nothing = () => undefined;
const refused = (path: string, message: string) => refusal('INVALID_INPUT', { faults: [{ path, message }] });

/** The sentences that stand at a field. */
const saidAt = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '')
    .map((id) => document.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '')
    .join(' ');
const valueOf = (field: HTMLElement): string => (field instanceof HTMLInputElement ? field.value : '');

describe('a batch', () => {
  const open = (script = {}) =>
    renderPart(
      <BatchDialog
        activityId="a"
        nextNumber={1}
        usualQuota={30}
        today={today}
        onSaved={nothing}
        onClose={nothing}
      />,
      { 'activity.saveBatch': SAVED, ...script },
    );

  test('a session outside its days: the sentence stands at the day of that very session, and nothing typed is lost', async () => {
    const told = '7 November 2025 di luar hari angkatan ini (4/11/2025 - 6/11/2025).';
    const { page, at, fill, press, asked } = open({
      'activity.saveBatch': refused('sessions[1].heldOn', told),
    });
    await fill(at('Mulai'), '4/11/2025');
    await fill(at('Selesai'), '6/11/2025');
    // One that nobody began to fill in is not sent, so that the second that is sent is the third on the form.
    await press('Tambah sesi');
    await press('Tambah sesi');
    await press('Tambah sesi');
    const [, , subject] = page.getAllByLabelText('Materi');
    await fill(page.getAllByLabelText('Materi')[0]!, 'Pembukuan');
    await fill(subject!, 'Pajak');
    await fill(page.getAllByLabelText('Tanggal')[2]!, '7/11/2025');
    await press('Simpan');
    await page.findByText(told);
    const days = page.getAllByLabelText('Tanggal');
    expect(days.map((field) => saidAt(field).includes(told))).toEqual([false, false, true]);
    expect(page.queryByRole('alert')?.textContent ?? '').not.toContain('sessions[');
    expect(page.getAllByLabelText('Materi').map(valueOf)).toEqual(['Pembukuan', '', 'Pajak']);
    expect(asked('activity.saveBatch').at(-1)).toMatchObject({
      sessions: [{ subject: 'Pembukuan' }, { subject: 'Pajak', heldOn: '2025-11-07' }],
    });
    // Corrected, the sentence is gone.
    await fill(days[2]!, '6/11/2025');
    expect(page.queryByText(told)).toBeNull();
  });

  test('a session with a speaker and no subject is asked for it and not dropped', async () => {
    const { page, at, fill, press, names } = open();
    await fill(at('Mulai'), '4/11/2025');
    await fill(at('Selesai'), '6/11/2025');
    await press('Tambah sesi');
    await fill(at('Narasumber'), 'Contoh Narasumber');
    await press('Simpan');
    await page.findByText('Materi harus diisi.');
    expect(saidAt(at('Materi'))).toContain('Materi harus diisi.');
    expect(names()).not.toContain('activity.saveBatch');
    expect(valueOf(at('Narasumber'))).toBe('Contoh Narasumber');
  });
});

describe('an activity', () => {
  const open = (script = {}) =>
    renderPart(<ActivityDialog today={today} onSaved={nothing} onClose={nothing} />, {
      'activity.choices': CHOICES,
      'programme.tree': { rows: [] },
      'activity.record': { ...SAVED, warnings: [] },
      ...script,
    });

  test('a first batch that ends before it begins: the sentence stands at its last day', async () => {
    const told = 'Selesai tertulis 3 November 2025, sebelum mulainya 4 November 2025.';
    const { page, at, fill, press } = open({ 'activity.record': refused('batches[0].endsOn', told) });
    await fill(at('Judul'), 'Akuntansi');
    await fill(at('Mulai'), '4/11/2025');
    await fill(at('Selesai'), '3/11/2025');
    await press('Simpan');
    await page.findByText(told);
    expect(saidAt(at('Selesai'))).toContain(told);
    expect(valueOf(at('Judul'))).toBe('Akuntansi');
  });

  test('money that does not add up is said beside the funds before anybody saves; it is kept all the same', async () => {
    const { page, at, fill, press, choose, asked } = open();
    await fill(at('Judul'), 'Akuntansi');
    await press('Tambah sumber dana');
    await choose('Sumber', 'DAK Nonfisik');
    await fill(at('Jumlah (Rp)'), '72.400.000');
    await fill(at('Anggaran rencana (Rp)'), '72.000.000');
    await page.findByText('Jumlah sumber dananya Rp72.400.000, sedangkan anggaran rencananya Rp72.000.000.');
    await press('Simpan');
    expect(asked('activity.record').at(-1)).toMatchObject({ budgetPlanned: 72_000_000 });
    await fill(at('Anggaran rencana (Rp)'), '72.400.000');
    expect(page.queryByText(/sedangkan anggaran rencananya/)).toBeNull();
  });

  test('an amount without its fund, or that is no number, is said at its row and not dropped', async () => {
    const { page, at, fill, press, choose, names } = open();
    await fill(at('Judul'), 'Akuntansi');
    await press('Tambah sumber dana');
    await fill(at('Jumlah (Rp)'), 'dua juta');
    await press('Simpan');
    await page.findByText('Sumber harus diisi.');
    expect(saidAt(at('Jumlah (Rp)'))).toContain('Tulis angka bulat');
    await choose('Sumber', 'DAK Nonfisik');
    expect(page.queryByText('Sumber harus diisi.')).toBeNull();
    expect(names()).not.toContain('activity.record');
    expect(valueOf(at('Jumlah (Rp)'))).toBe('dua juta');
  });

  test('what the backend says of a fund stands at that very row', async () => {
    const told = 'Sumber dan tahun anggaran ini sudah tertulis di atas.';
    const { page, at, fill, press, user } = open({ 'activity.record': refused('funds[0].source', told) });
    await fill(at('Judul'), 'Akuntansi');
    await press('Tambah sumber dana');
    await press('Tambah sumber dana');
    // The first row stays as it came: it is not sent, and the second is the first that is.
    const second = page.getAllByRole('combobox', { name: 'Sumber' })[1]!;
    await user.click(second);
    await user.click(await optionOf(second, 'DAK Nonfisik'));
    expect(valueOf(second)).toBe('DAK Nonfisik');
    await press('Simpan');
    await page.findByText(told);
    const fields = page.getAllByRole('combobox', { name: 'Sumber' });
    expect(fields.map((field) => saidAt(field).includes(told))).toEqual([false, true]);
  });
});

test('a participant who stands there already: the sentence stands at the name, what was typed stays', async () => {
  const told = 'Contoh Ana sudah tercatat pada angkatan ini (nomor 1, Contoh Ana).';
  const { page, at, fill, press } = renderPart(
    <ParticipantDialog batchId="b" today={today} isExam={false} onSaved={nothing} onClose={nothing} />,
    {
      'activity.choices': CHOICES,
      'region.listReference': [],
      'cooperative.list': { rows: [] },
      'umkm.list': { rows: [] },
      'activity.addParticipants': refused('participants[0].name', told),
    },
  );
  await fill(at('Nama'), 'Contoh Ana');
  await fill(at('Jabatan'), 'bendahara');
  await press('Simpan');
  await page.findByText(told);
  expect(saidAt(at('Nama'))).toContain(told);
  expect([at('Nama'), at('Jabatan')].map(valueOf)).toEqual(['Contoh Ana', 'bendahara']);
});

test('pasted participants who stand there already are told at their rows, and what was pasted stays', async () => {
  const told = 'Contoh Ana sudah tercatat pada angkatan ini (nomor 1, Contoh Ana).';
  const { page, at, fill, press } = renderPart(
    <PasteDialog batchId="b" onAdded={nothing} onClose={nothing} />,
    {
      'activity.choices': CHOICES,
      'region.listReference': [],
      'activity.addParticipants': refused('participants[1].name', told),
    },
  );
  await fill(at('Baris dari Excel'), 'Nama\tL/P\nContoh Budi\tL\nContoh Ana\tP');
  await press('Tambahkan');
  await page.findByText(`baris 3: ${told}`);
  expect(page.queryByText(/participants\[/)).toBeNull();
  await fill(at('Baris dari Excel'), 'Contoh Budi');
  expect(page.queryByText(/sudah tercatat/)).toBeNull();
});

test('quota and overlapping batches are said above the list; a mark of somebody taken out elsewhere is refused in words', async () => {
  const told = 'Orang ini bukan peserta angkatan ini.';
  const { page, user } = renderPart(<ParticipantsTab page={PAGE} today={today} onTell={nothing} />, {
    'activity.choices': CHOICES,
    'activity.certificates': { title: '', lastDay: null, people: [], batches: [], runs: [] },
    'activity.setAttendance': refused('marks[0].participantId', told),
  });
  await page.findByText('Peserta 2/1: lebih dari kuota angkatan.');
  await page.findByText('Contoh Ana juga tercatat pada angkatan 2 yang harinya bersamaan.');
  page.getByRole('button', { name: /Contoh Ana, 04\/11\/2025/ }).focus();
  await user.keyboard('h');
  expect((await page.findByRole('alert')).textContent).toContain(told);
  await page.findByText('Contoh Ana');
});
