import { describe, expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { IncomingScreen } from '../../../../renderer/features/incoming/incoming-screen.tsx';
import type { Place } from '../../../../renderer/lib/navigation.tsx';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { day, SAVED_ELSEWHERE_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';
import { CHOICES, LINE, OPENED } from './incoming-samples.ts';

type IncomingPlace = Omit<Extract<Place, { readonly screen: 'incoming' }>, 'screen'>;
const SAVED = { id: 'm9', updatedAt: SAVED_ELSEWHERE_AT };

function open(opened: OutputOf<'incoming.get'> | null, script: Script = {}, place: IncomingPlace = {}) {
  const rows = opened ? [opened.letter] : [];
  return renderPart(<IncomingScreen place={{ screen: 'incoming', ...place }} />, {
    'incoming.choices': opened ? CHOICES : { ...CHOICES, years: [], nextNumber: 1 },
    'incoming.standing': { today: 0, open: 0, dueToday: rows.length, overdue: 0 },
    'incoming.list': { rows, total: rows.length, gaps: rows.length === 0 ? [] : ['Nomor 3 tidak tercatat.'] },
    ...(opened ? { 'incoming.get': opened } : {}),
    'cooperative.list': { rows: [], total: 0 } as never,
    'region.listChildren': [],
    ...script,
  });
}

/** The screen with its letter opened. */
async function chosen(opened = OPENED, script: Script = {}) {
  const part = open(opened, script, { id: opened.letter.id });
  await part.page.findByRole('complementary', { name: '15/2025: Camat Contoh' });
  return part;
}

describe('the screen of incoming letters', () => {
  test('says that nothing was recorded yet, and what to do first', async () => {
    const { page, press } = open(null);
    await page.findByText('Belum ada surat masuk');
    await page.findByText(
      '0 surat diterima hari ini, 0 belum didisposisi; tidak ada disposisi yang jatuh tempo.',
    );
    await press('Catat surat pertama');
    expect(await page.findByText('Catat surat masuk, nomor agenda 1')).not.toBeNull();
  });

  test('shows each letter with its state, with whom it lies, and the numbers that stand in no record', async () => {
    const { page, asked } = open(OPENED);
    await page.findByText('Permohonan narasumber');
    // The rows and their number come in one answer.
    expect(asked('incoming.list')).toHaveLength(1);
    await page.findByText('Menunggu, hari ini');
    await page.findByText('Bidang Kelembagaan');
    await page.findByText(/1 disposisi jatuh tempo hari ini\.$/);
    expect(await page.findByText('1 surat. Nomor 3 tidak tercatat.')).not.toBeNull();
  });

  test('opened from the first screen it asks for what is due, of every year', async () => {
    const { page, asked } = open(OPENED, {}, { due: 'due' });
    await page.findByText('Permohonan narasumber');
    expect(asked('incoming.list')[0]).toMatchObject({ due: 'due', year: null });
  });
});

describe('recording', () => {
  test('by keyboard alone: sender, matter, Ctrl+S; the number is said and can be taken back', async () => {
    const { page, at, user, fill, asked } = open(null, {
      'incoming.record': { ...SAVED, agenda: '1/2025', sender: 'Bank Contoh' },
      'incoming.remove': SAVED,
      'incoming.get': { ...OPENED, letter: { ...LINE, id: 'm9' } },
    });
    await page.findByText('Belum ada surat masuk');
    await user.keyboard('{Control>}n{/Control}');
    await page.findByText('Catat surat masuk, nomor agenda 1');
    await fill(at('Pengirim'), 'Bank Contoh');
    await fill(at('Hal'), 'Penawaran');
    await user.keyboard('{Control>}s{/Control}');
    await page.findByText('Surat Bank Contoh tercatat dengan nomor agenda 1/2025.');
    expect(asked('incoming.record')).toMatchObject([
      { sender: 'Bank Contoh', subject: 'Penawaran', receivedOn: null, agendaNumber: null },
    ]);
    await user.click(page.getByRole('button', { name: 'Urungkan' }));
    await page.findByText('Surat 1/2025 dibatalkan; nomornya tetap tercatat.');
    expect(asked('incoming.remove')).toEqual([{ id: 'm9', reason: 'Diurungkan segera sesudah dicatat.' }]);
  });

  test('sends nothing without a sender and keeps what the register refuses at its field', async () => {
    const { page, at, fill, press, asked } = open(null, {
      'incoming.record': refusal('INVALID_INPUT', {
        faults: [{ path: 'agendaNumber', message: 'Nomor agenda 3/2025 sudah terpakai.' }],
      }),
    });
    await page.findByText('Belum ada surat masuk');
    await press('Catat surat');
    await press('Simpan');
    expect([saidAt(at('Pengirim')), saidAt(at('Hal'))]).toEqual([
      'Pengirim harus diisi, atau pilih koperasinya.',
      'Hal harus diisi.',
    ]);
    expect(asked('incoming.record')).toEqual([]);
    await fill(at('Pengirim'), 'Bank Contoh');
    await fill(at('Hal'), 'Penawaran');
    await fill(at('Nomor agenda'), '3');
    await press('Simpan');
    await page.findByText('Nomor agenda 3/2025 sudah terpakai.');
    expect(valueOf(at('Pengirim'))).toBe('Bank Contoh');
  });
});

describe('one letter', () => {
  test('is passed on to several with a task from the list and a last day, and taken back', async () => {
    const { page, at, user, fill, press, asked } = await chosen(OPENED, {
      'incoming.dispose': { ids: ['d8', 'd9'] },
      'incoming.removeDisposition': { ids: ['d8', 'd9'] },
    });
    await press('Disposisi…');
    await fill(at('Kepada'), 'Bidang A; Sekretaris');
    await user.click(at('Instruksi'));
    await user.keyboard('siap{Enter}');
    await fill(at('Tenggat'), '20/11/2025');
    await press('Simpan disposisi');
    await page.findByText('Surat 15/2025 diteruskan kepada Bidang A, Sekretaris.');
    expect(asked('incoming.dispose')).toMatchObject([
      {
        id: 'm1',
        toWhom: ['Bidang A', 'Sekretaris'],
        instructions: ['siapkan-jawaban'],
        dueOn: '2025-11-20',
      },
    ]);
    await press('Urungkan');
    await page.findByText('Disposisi kepada Bidang A, Sekretaris dihapus.');
    expect(asked('incoming.removeDisposition')).toEqual([
      { ids: ['d8', 'd9'], reason: 'Diurungkan segera sesudah dicatat.' },
    ]);
  });

  test('that was answered proposes its answer as what the disposition was done with', async () => {
    const answered: OutputOf<'incoming.get'> = {
      ...OPENED,
      replies: [
        { letterId: 's1', state: 'final', number: '500.3/9', datedOn: day('2025-11-18'), subject: 'Jawaban' },
      ],
    };
    const { page, at, press, asked, went } = await chosen(answered, {
      'incoming.finish': { ids: ['d1'] },
      'incoming.unfinish': SAVED,
    });
    await press('Tandai selesai: Bidang Kelembagaan');
    expect(valueOf(at('Diselesaikan dengan'))).toBe(
      'Dijawab dengan surat Nomor 500.3/9 tanggal 18 November 2025',
    );
    await press('Tandai selesai');
    await page.findByText('Disposisi kepada Bidang Kelembagaan selesai.');
    expect(asked('incoming.finish')).toMatchObject([{ ids: ['d1'], on: '2025-11-18' }]);
    await press('Urungkan');
    await page.findByText('Disposisi kepada Bidang Kelembagaan menunggu lagi.');
    await press('Buka surat jawaban 500.3/9');
    expect(went).toEqual([{ screen: 'letters', text: '500.3/9' }]);
  });

  test('is answered by a draft that the letters open', async () => {
    const { press, went } = await chosen(OPENED, { 'incoming.reply': { letterId: 's7' } });
    await press('Balas');
    await expect.poll(() => went).toEqual([{ screen: 'letters', made: ['s7'] }]);
  });

  test('whose last day was saved elsewhere meanwhile keeps what was typed', async () => {
    const { page, at, fill, press } = await chosen(OPENED, {
      'incoming.correctDisposition': refusal('RECORD_CHANGED_ELSEWHERE', {
        facts: { siapa: 'Rini' },
        changed: {
          updatedAt: SAVED_ELSEWHERE_AT,
          fields: [{ name: 'dueOn', label: 'Tenggat', now: '21/11/2025', value: '21/11/2025' }],
        },
      }),
    });
    await press('Betulkan disposisi kepada Bidang Kelembagaan');
    await fill(at('Tenggat'), '25/11/2025');
    await press('Simpan');
    await page.findByText(/Rini/);
    expect(valueOf(at('Tenggat'))).toBe('25/11/2025');
  });

  test('taken out is shown with its reason and can only be brought back', async () => {
    const gone = { ...OPENED, letter: { ...LINE, isRemoved: true, removedReason: 'dicatat dua kali' } };
    const { page, press } = await chosen(gone, { 'incoming.restore': SAVED });
    await page.findByText('Dibatalkan: dicatat dua kali');
    expect(page.queryByText('Dibatalkan')).not.toBeNull();
    expect(page.queryByRole('button', { name: 'Disposisi…' })).toBeNull();
    await press('Urungkan pembatalan');
    await page.findByText('Surat 15/2025 kembali ke agenda.');
  });
});
