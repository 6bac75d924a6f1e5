import { waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { LetterCheck, LetterLine } from '#contract/letters/letters.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { ImportTemplates } from '../../../../../renderer/features/letters/templates/import-templates.tsx';
import { LetterActions } from '../../../../../renderer/features/letters/state/letter-actions.tsx';
import { LetterPanel } from '../../../../../renderer/features/letters/list/letter-panel.tsx';
import { DRAFT, LINE } from '../../../../helpers/letter-samples.ts';
import { buttonOf, buttonsOf } from '../../../../helpers/page-find.ts';
import { isDisabled, saidAt, textsOf } from '../../../../helpers/page-look.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const FINAL: LetterLine = { ...LINE, id: 's2', state: 'final', number: '500/15/DISKOP' };

const COMPLETE: LetterCheck = {
  numbers: [
    {
      book: 'Surat keluar 2025',
      series: 'surat-keluar',
      year: 2025,
      isNew: false,
      first: '500.3/016/DKUKM/XI/2025',
      count: 2,
    },
  ],
  firstOn: toPlainDate('2025-11-18'),
  lastOn: toPlainDate('2025-11-18'),
  signers: ['KEPALA DINAS, Nama Pejabat'],
  letters: [],
};
const wanting = (level: 'refuse' | 'warning'): LetterCheck => ({
  ...COMPLETE,
  letters: [
    {
      id: 's1',
      name: 'Undangan, Koperasi Rajin',
      reasons: [{ code: 'ISIAN_KOSONG', level, message: 'Waktu acara masih kosong.' }],
    },
  ],
});

describe('what can be done with letters', () => {
  function open(letters: readonly LetterLine[], script: Script = {}) {
    const onFinal = vi.fn<() => void>();
    const onClear = vi.fn<() => void>();
    const part = renderPart(
      <LetterActions letters={letters} pickedCount={letters.length} onClear={onClear} onFinal={onFinal} />,
      { 'letter.check': COMPLETE, ...script },
    );
    return { ...part, onFinal, onClear };
  }
  const enabled = () =>
    ['Jadikan final', 'Cetak', 'Tandai terkirim', 'Word', 'Simpan untuk SRIKANDI'].filter((name) =>
      buttonsOf(name).some((button) => !isDisabled(button)),
    );

  test.each([
    ['nothing', [], []],
    ['drafts', [LINE], ['Jadikan final', 'Cetak', 'Word', 'Simpan untuk SRIKANDI']],
    ['final ones', [FINAL], ['Cetak', 'Tandai terkirim', 'Word', 'Simpan untuk SRIKANDI']],
    ['sent ones', [{ ...FINAL, state: 'sent' }], ['Cetak', 'Tandai terkirim', 'Word']],
    ['void ones', [{ ...FINAL, state: 'void' }], ['Cetak', 'Word']],
    ['a draft and a sent one', [LINE, { ...FINAL, state: 'sent' }], ['Cetak', 'Word']],
  ] as const)('%s offer what fits all of them', (_name, letters, names) => {
    open(letters);
    expect(enabled()).toEqual(names);
  });

  test('becoming final is asked first, then done for all of them, and the numbers are said', async () => {
    const { page, press, asked, onFinal } = open([LINE, { ...LINE, id: 's3' }], {
      'letter.finalise': {
        letters: [
          { id: 's1', number: '16' },
          { id: 's3', number: '17' },
        ],
      },
    });
    await press('Jadikan final');
    await page.findByText('Jadikan 2 surat final');
    await page.findByText('mulai 500.3/016/DKUKM/XI/2025, 2 nomor (buku Surat keluar 2025)');
    await page.findByText('KEPALA DINAS, Nama Pejabat');
    expect(asked('letter.finalise')).toEqual([]);
    await press('Jadikan final');
    await page.findByText('2 surat final, nomor 16 sampai 17.');
    expect(asked('letter.finalise')).toEqual([
      { ids: ['s1', 's3'], earlierDateReason: '', isConfirmed: false },
    ]);
    expect(onFinal).toHaveBeenCalledTimes(1);
  });

  test('a book without numbers asks how far the hand-written one has come, and goes on behind it', async () => {
    const [book] = COMPLETE.numbers;
    const isNew = { ...COMPLETE, numbers: [{ ...book!, isNew: true, first: '500.3/001/DKUKM/XI/2025' }] };
    const { page, press, fill, at, asked, answer } = open([LINE], {
      'letter.check': isNew,
      'number.block': { count: 812 },
    });
    await press('Jadikan final');
    await page.findByText('Surat keluar 2025 masih kosong: surat ini menjadi 500.3/001/DKUKM/XI/2025');
    await fill(at('Nomor urut terakhir di buku tangan'), '1812');
    answer({ 'letter.check': COMPLETE });
    await press('Mulai dari nomor 1813');
    await waitFor(() => expect(page.queryByText(/masih kosong: surat ini/)).toBeNull());
    expect(asked('number.block')).toMatchObject([
      { series: 'surat-keluar', year: 2025, from: 1, to: 1000 },
      { series: 'surat-keluar', year: 2025, from: 1001, to: 1812 },
    ]);
  });

  test('what refuses is named, and no number can be drawn', async () => {
    const { page, press, names } = open([LINE], { 'letter.check': wanting('refuse') });
    await press('Jadikan final');
    await page.findByText('Waktu acara masih kosong.');
    expect(within(page.getByRole('dialog')).queryByRole('button', { name: 'Jadikan final' })).toBeNull();
    expect(names()).not.toContain('letter.finalise');
  });

  test('what is wanting leads to its letter, and from there back among the others', async () => {
    const { press, went } = open([LINE, { ...LINE, id: 's3' }], { 'letter.check': wanting('refuse') });
    await press('Jadikan final');
    await press('Isi sekarang Undangan, Koperasi Rajin');
    expect(went).toEqual([{ screen: 'letters', write: 's1', made: ['s1', 's3'] }]);
  });

  test('what is only open is asked about: not before it was ticked, then with that word', async () => {
    const { page, press, user, asked } = open([LINE], {
      'letter.check': wanting('warning'),
      'letter.finalise': { letters: [{ id: 's1', number: '16' }] },
    });
    await press('Jadikan final');
    const seen = await page.findByLabelText(/^Saya sudah memeriksanya/);
    expect(isDisabled(buttonOf('Jadikan final'))).toBe(true);
    await user.click(seen);
    await press('Jadikan final');
    await page.findByText('1 surat final, nomor 16.');
    expect(asked('letter.finalise').map(({ isConfirmed }) => isConfirmed)).toEqual([true]);
  });

  test('letters without a number are not said to have one', async () => {
    const { page, press } = open([LINE], { 'letter.finalise': { letters: [{ id: 's1', number: '' }] } });
    await press('Jadikan final');
    await page.findByText('Lengkap');
    await press('Jadikan final');
    expect(await page.findByText('1 surat final.')).not.toBeNull();
  });

  test('an earlier day goes on with a reason, asked for after the refusal', async () => {
    const { page, at, fill, press, asked, answer, onFinal } = open([LINE], {
      'letter.finalise': refusal('NUMBER_DATE_EARLIER', { facts: { terakhir: '2025-11-18' } }),
    });
    await press('Jadikan final');
    await page.findByText('Lengkap');
    await press('Jadikan final');
    await page.findByRole('alert');
    expect(onFinal).not.toHaveBeenCalled();
    answer({ 'letter.finalise': { letters: [{ id: 's1', number: '16' }] } });
    await press('Lanjutkan dengan alasan');
    await press('Jadikan final');
    expect(saidAt(at('Alasan bertanggal mundur'))).toContain('Isi alasannya.');
    await fill(at('Alasan bertanggal mundur'), 'Surat tertinggal');
    await press('Jadikan final');
    await page.findByText('1 surat final, nomor 16.');
    expect(asked('letter.finalise').map((one) => one.earlierDateReason)).toEqual(['', 'Surat tertinggal']);
  });

  test('a doubted warning is asked about by name, and made final only when said so', async () => {
    const message = 'Koperasi Rajin: RAT terakhir tercatat 12 Februari 2026, tahun bukunya belum dipastikan.';
    const doubted = refusal('LETTER_WARNING_DOUBTFUL', {
      facts: { jumlah: 1 },
      faults: [{ path: 'ids[0]', message }],
    });
    const { page, press, asked } = open([LINE], {
      'letter.finalise': ({ isConfirmed }) =>
        isConfirmed === true ? { letters: [{ id: 's1', number: '16' }] } : doubted,
    });
    await press('Jadikan final');
    await page.findByText('Lengkap');
    await press('Jadikan final');
    await page.findByText(message);
    await press('Tetap jadikan final');
    await page.findByText('1 surat final, nomor 16.');
    expect(asked('letter.finalise').map(({ isConfirmed }) => isConfirmed)).toEqual([false, true]);
  });

  test('another refusal offers no reason to go on with', async () => {
    const { page, press } = open([LINE], { 'letter.finalise': refusal('LETTER_NOT_DRAFT') });
    await press('Jadikan final');
    await page.findByText('Lengkap');
    await press('Jadikan final');
    await page.findByRole('alert');
    expect(buttonsOf('Lanjutkan dengan alasan')).toEqual([]);
  });

  test('Word files are written with marks only when asked for the e-office', async () => {
    const { page, press, asked } = open([FINAL], {
      'letter.exportDocx': { files: ['/data/dokumen/surat.docx'] },
    });
    await press('Word');
    await page.findByText('1 berkas Word tersimpan.');
    await press('Simpan untuk SRIKANDI');
    await waitFor(() => expect(asked('letter.exportDocx')).toHaveLength(2));
    expect(asked('letter.exportDocx')).toEqual([
      { ids: ['s2'], isForSrikandi: false },
      { ids: ['s2'], isForSrikandi: true },
    ]);
    expect(buttonsOf('Pratinjau surat.docx')).toEqual([]);
  });

  test('Ctrl+P opens the printing of what is picked', async () => {
    const { page, user } = open([FINAL]);
    await user.keyboard('{Control>}p{/Control}');
    expect(page.queryByText('Cetak 1 surat')).not.toBeNull();
  });

  test('what was picked can be let go', async () => {
    const { press, onClear } = open([FINAL]);
    await press('Lepas pilihan');
    expect(onClear).toHaveBeenCalledTimes(1);
  });
});

describe('one letter', () => {
  const open = (letter: Partial<typeof DRAFT>, script: Script = {}) =>
    renderPart(<LetterPanel id="s1" onWrite={vi.fn<(id: string) => void>()} opened={0} />, {
      'letter.get': { ...DRAFT, ...letter },
      'incoming.answered': [],
      ...script,
    });

  test('a draft names what has no value yet and can be changed, numbered and voided', async () => {
    const { page } = open({ missing: [{ code: 'waktu_acara', name: 'Waktu acara' }] });
    await page.findByText('Waktu acara');
    expect(textsOf(buttonsOf(/./))).toEqual([
      'Tulis di halaman',
      'Lihat surat',
      'Ubah konsep',
      'Catat nomor kembali',
      'Batalkan surat',
    ]);
  });

  test('a void one says why and can only be looked at', async () => {
    const { page } = open({ state: 'void', number: '15', stateReason: 'Salah koperasi' });
    await page.findByText('Alasan batal: Salah koperasi');
    expect(textsOf(buttonsOf(/./))).toEqual(['Lihat surat']);
  });

  test('a final one is called by its number and corrected', async () => {
    const { page, press } = open({ state: 'final', number: '500/15/DISKOP' });
    await page.findByRole('heading', { name: '500/15/DISKOP' });
    await press('Betulkan');
    expect(page.queryByText(/^Nomor dan tanggal surat tetap\./)).not.toBeNull();
  });

  test('its history says what, by whom', async () => {
    const { page } = open({
      events: [
        { at: '2025-11-10T01:00:00.000Z', who: 'rini', what: 'created', revision: 0, detail: '' },
        { at: '2025-11-11T01:00:00.000Z', who: 'budi', what: 'void', revision: 0, detail: 'Salah koperasi' },
      ],
    });
    const list = await page.findByRole('list', { name: 'Riwayat' });
    const [first, second] = textsOf([...list.children]);
    expect(first).toMatch(/^Konsep dibuat10\/11\/2025 .*, rini$/);
    expect(second).toMatch(/^Dibatalkan: Salah koperasi11\/11\/2025 .*, budi$/);
  });

  test('a paper that cannot be shown says why', async () => {
    const { page, press } = open({}, { 'letter.preview': refusal('SNAPSHOT_ALTERED') });
    await page.findByText('KSP Maju');
    await press('Lihat surat');
    expect(await page.findByRole('alert')).not.toBeNull();
  });
});

describe('templates from a file', () => {
  const file = {
    exportedAt: '2025-10-01T02:00:00.000Z',
    office: 'Dinas Berau',
    templates: [
      { code: 'undangan', name: 'Undangan', change: 'replaced' as const, differences: ['teks', 'kertas'] },
      { code: 'teguran', name: 'Teguran', change: 'same' as const, differences: [] },
      { code: 'tugas', name: 'Tugas', change: 'new' as const, differences: [] },
    ],
  };
  function open(script: Script) {
    const onDone = vi.fn<(count: number) => void>();
    const part = renderPart(
      <ImportTemplates path="/usb/t.json" onDone={onDone} onClose={() => undefined} />,
      script,
    );
    return { ...part, onDone };
  }

  test('are listed with what they would change; only the wanted ones are taken', async () => {
    const { page, press, user, asked, onDone } = open({
      'template.readFile': file,
      'template.import': { count: 1 },
    });
    await page.findByText(/^Dari Dinas Berau, disimpan 1 Oktober 2025\./);
    expect(page.getByLabelText<HTMLInputElement>(/Teguran: Sama, tidak berubah/).disabled).toBe(true);
    await user.click(page.getByLabelText('Undangan: Mengganti (berbeda: teks, kertas)'));
    await press('Masukkan 1 templat');
    await waitFor(() => expect(onDone.mock.calls).toEqual([[1]]));
    expect(asked('template.import')).toEqual([{ path: '/usb/t.json', codes: ['tugas'] }]);
  });

  test('when none is wanted nothing can be taken; one wanted again can', async () => {
    const { page, user } = open({ 'template.readFile': file });
    await user.click(await page.findByLabelText(/Undangan: Mengganti/));
    await user.click(page.getByLabelText('Tugas: Baru'));
    expect(isDisabled(buttonOf('Masukkan 0 templat'))).toBe(true);
    await user.click(page.getByLabelText('Tugas: Baru'));
    expect(isDisabled(buttonOf('Masukkan 1 templat'))).toBe(false);
  });

  test('a damaged file says why and has nothing to take', async () => {
    const { page } = open({ 'template.readFile': refusal('TEMPLATE_FILE_DAMAGED') });
    await page.findByRole('alert');
    expect(textsOf(buttonsOf(/^(Masukkan|Tutup|Batal)/))).toContain('Tutup');
    expect(buttonsOf(/^Masukkan/)).toEqual([]);
  });
});
