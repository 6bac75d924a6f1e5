import { act, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { WriteLetter } from '../../../../../renderer/features/letters/write/write-letter.tsx';
import { DRAFT } from '../../../../helpers/letter-samples.ts';
import { READ_AT, SAVED_ELSEWHERE_AT } from '../../../../helpers/page-samples.ts';
import { nextTurn, renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const FACTS = {
  values: { nama_koperasi: 'KSU Contoh', hari_tanggal_acara: 'Kamis, 20 November 2025' },
  letterhead: ['PEMERINTAH KABUPATEN CONTOH', 'DINAS KOPERASI'],
  head: [],
  placeAndDate: 'Contoh, 18 November 2025',
  signature: { position: ['KEPALA DINAS,'], name: 'Nama Pejabat Contoh', identity: [] },
  copies: ['Arsip'],
};

async function open(script: Script = {}) {
  const onBack = vi.fn<() => void>();
  const part = renderPart(<WriteLetter id="s1" onBack={onBack} />, {
    'letter.get': DRAFT,
    'letter.pageFacts': FACTS,
    'letter.preview': refusal('OFFICE_NOT_SET_UP'),
    'draft.get': null,
    'draft.save': { savedAt: READ_AT },
    'draft.discard': { wasThere: true },
    ...script,
  });
  const sheet = await part.page.findByRole('textbox', { name: 'Halaman surat' });
  await waitFor(() => expect(chipsOf(sheet)).toContain('Kamis, 20 November 2025'));
  return { ...part, sheet, onBack };
}

const chipsOf = (sheet: HTMLElement): readonly string[] =>
  [...sheet.querySelectorAll('[data-chip]')].map((chip) => chip.textContent);
const kindsOf = (sheet: HTMLElement): readonly (string | undefined)[] =>
  [...sheet.querySelectorAll<HTMLElement>('[data-chip]')].map((chip) => chip.dataset['chip']);

describe('a letter on its page', () => {
  test('shows what is known in its chips, what is missing by its name, and how many those are', async () => {
    const { page, sheet } = await open();
    expect(chipsOf(sheet)).toEqual(['Kamis, 20 November 2025', 'Waktu acara']);
    expect(kindsOf(sheet)).toEqual(['known', 'missing']);
    expect(sheet.textContent).toContain('Arsip');
    expect(page.queryByText(/1 isian masih kosong\./)).not.toBeNull();
  });

  test('a field typed beside it fills its chip', async () => {
    const { at, fill, sheet, answer } = await open();
    answer({
      'letter.pageFacts': { ...FACTS, values: { ...FACTS.values, waktu_acara: '09.00 WITA' } },
    });
    await fill(at('Waktu acara'), '09.00 WITA');
    await waitFor(() => expect(chipsOf(sheet)).toContain('09.00 WITA'));
    expect(kindsOf(sheet)).toEqual(['known', 'known']);
  });

  test('its own text is saved with its fields, knowing when it was read; then it can become final', async () => {
    const { page, press, asked } = await open({ 'letter.save': { updatedAt: SAVED_ELSEWHERE_AT } });
    await press('Tabel');
    await page.findByText(/^Simpan dahulu \(Ctrl\+S\)/);
    await press(/^Simpan surat/);
    await waitFor(() => expect(asked('letter.save')).toHaveLength(1));
    expect(asked('letter.save')).toMatchObject([
      { id: 's1', expectedUpdatedAt: READ_AT, text: expect.stringContaining('[[tabel 8 57 35]]') as string },
    ]);
    await page.findByRole('button', { name: 'Jadikan final' });
  });

  test('somebody else’s save keeps what was written and says so', async () => {
    const { page, press, sheet } = await open({ 'letter.save': refusal('RECORD_CHANGED_ELSEWHERE') });
    await press('Tabel');
    await press(/^Simpan surat/);
    await page.findByRole('alert');
    expect(sheet.querySelectorAll('table')).toHaveLength(1);
  });

  test('a day that cannot be read is not saved, and its field has the cursor', async () => {
    const { at, fill, press, names } = await open();
    await fill(at('Tanggal surat'), 'kemarin');
    await press(/^Simpan surat/);
    await nextTurn();
    expect(names()).not.toContain('letter.save');
    await waitFor(() => expect(document.activeElement).toBe(at('Tanggal surat')));
  });

  test('a chip chosen on the page shows its field', async () => {
    const { sheet, at, page } = await open();
    const go = await page.findByRole('button', { name: /^Ke isian kosong berikutnya/ });
    act(() => go.click());
    await waitFor(() => expect(document.activeElement).toBe(at('Waktu acara')));
    expect(sheet.querySelector('.ProseMirror-selectednode')?.textContent).toBe('Waktu acara');
  });

  test('it becomes a template under a name of its own', async () => {
    const { at, fill, press, asked } = await open({ 'template.create': { code: 'undangan-baru' } });
    await press('Simpan sebagai templat');
    await fill(at('Nama templat'), 'Undangan baru');
    await press('Buat templat');
    await waitFor(() =>
      expect(asked('template.create')).toEqual([
        { name: 'Undangan baru', from: { kind: 'letter', id: 's1' } },
      ]),
    );
  });
});
