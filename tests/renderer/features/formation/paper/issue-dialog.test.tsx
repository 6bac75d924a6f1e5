import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { IssueDialog } from '../../../../../renderer/features/formation/paper/issue-dialog.tsx';
import { saidAt, valueOf } from '../../../../helpers/page-look.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const READY: OutputOf<'formation.checkLetter'> = {
  number: '500.3/016/DKUKM/VI/2025',
  classification: '500.3',
  signer: 'KEPALA DINAS Nama Pejabat',
  reasons: [],
  notReady: [],
};

describe('a number for a letter of formation', () => {
  function open(script: Script = {}) {
    const onIssued = vi.fn<(number: string) => void>();
    const part = renderPart(
      <IssueDialog
        id="f1"
        code="pendirian-rekomendasi"
        paper="Surat rekomendasi"
        day="10/06/2025"
        onIssued={onIssued}
        onClose={() => undefined}
      />,
      { 'formation.checkLetter': READY, ...script },
    );
    return { ...part, onIssued };
  }
  const code = {
    'formation.issueLetter': refusal('NUMBER_DATE_EARLIER', { facts: { terakhir: '2025-06-11' } }),
  } as const;

  test('of the e-office must be typed', async () => {
    const { page, at, press, user, names } = open();
    expect(valueOf(at('Tanggal surat'))).toBe('10/06/2025');
    await user.click(page.getByLabelText('Nomor dari SRIKANDI'));
    await press('Beri nomor dan simpan');
    expect(saidAt(at('Nomor surat'))).toBe('Tulis nomor sebagaimana diberikan.');
    expect(names()).not.toContain('formation.issueLetter');
  });

  test('says the number it will draw and who signs before it is drawn', async () => {
    const { page } = open();
    await page.findByText('Nomor yang akan diambil: 500.3/016/DKUKM/VI/2025');
    expect(await page.findByText('Penanda tangan: KEPALA DINAS Nama Pejabat')).toBeDefined();
  });

  test('a file that is not ready says what it lacks and wants the reason, which goes along', async () => {
    const { page, at, fill, press, asked, onIssued } = open({
      'formation.checkLetter': { ...READY, notReady: ['Akta pendirian belum ada.'] },
      'formation.issueLetter': { letterId: 'l1', number: '16' },
    });
    await page.findByText('Akta pendirian belum ada.');
    await fill(at('Alasan rekomendasi tetap diterbitkan'), 'Akta menyusul');
    await press('Beri nomor dan simpan');
    await waitFor(() => expect(onIssued).toHaveBeenCalledTimes(1));
    expect(asked('formation.issueLetter')).toMatchObject([
      { notReadyReason: 'Akta menyusul', isConfirmed: false },
    ]);
  });

  test('an open place is said and confirmed by a tick', async () => {
    const { page, user, press, asked } = open({
      'formation.checkLetter': {
        ...READY,
        reasons: [{ code: 'ISIAN_KOSONG', level: 'warning', message: 'Alamat masih kosong.' }],
      },
      'formation.issueLetter': { letterId: 'l1', number: '16' },
    });
    await page.findByText('Alamat masih kosong.');
    await user.click(page.getByLabelText(/^Saya sudah memeriksanya/));
    await press('Beri nomor dan simpan');
    await waitFor(() => expect(asked('formation.issueLetter')).toMatchObject([{ isConfirmed: true }]));
  });

  test('an unread day is refused at the day', async () => {
    const { at, fill, press, names } = open(code);
    await fill(at('Tanggal surat'), 'kemarin');
    await press('Beri nomor dan simpan');
    expect(saidAt(at('Tanggal surat'))).toBe('Tulis hari/bulan/tahun.');
    expect(names()).not.toContain('formation.issueLetter');
  });
});
