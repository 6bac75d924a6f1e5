import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CertificateStyle } from '#contract/printing/certificate.ts';
import { CertificateTab } from '../../../../../renderer/features/settings/paper/certificate-tab.tsx';
import { buttonOf, buttonsOf } from '../../../../helpers/page-find.ts';
import { isDisabled, valueOf } from '../../../../helpers/page-look.ts';
import { READ_AT, SAVED_ELSEWHERE_AT } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const STYLE: CertificateStyle = {
  look: {
    design: 'klasik',
    paper: 'A4',
    inks: { main: '#0B5D4B', accent: '#B8862B' },
    emblems: [],
    blank: null,
  },
  wording: { title: 'PIAGAM', opening: '', citation: '', closing: '' },
  seedWord: '',
  signature: { hasTitles: true, hasRank: true, hasNip: true },
};
const withTitle = (title: string): CertificateStyle => ({ ...STYLE, wording: { ...STYLE.wording, title } });
const stored = (style: CertificateStyle, updatedAt: string | null = READ_AT) => ({
  style,
  isOwn: updatedAt !== null,
  updatedAt,
});
const CHANGED = refusal('RECORD_CHANGED_ELSEWHERE', {
  facts: { siapa: 'Siti Rahma', waktu: '18 November 2025 pukul 10.00', isian: 'Judul' },
  changed: {
    updatedAt: SAVED_ELSEWHERE_AT,
    fields: [{ name: 'wording.title', label: 'Judul', now: 'PIAGAM UTAMA', value: 'PIAGAM UTAMA' }],
  },
});
const profile = {
  printer: 'EPSON L120',
  paper: 'A4' as const,
  offsetXMm: 0,
  offsetYMm: 0,
  trayNote: '',
  updatedAt: READ_AT,
};

async function open(script: Script = {}) {
  const part = renderPart(<CertificateTab />, {
    'cooperative.listBookYears': [2024],
    'certificate.getStyle': stored(STYLE),
    'certificate.preview': refusal('OFFICE_NOT_SET_UP'),
    'emblem.list': [],
    'shell.listPrinters': { isAvailable: false, printers: [] },
    'printer.list': { profiles: [], choices: [] },
    'printer.save': profile,
    ...script,
  });
  await part.page.findByLabelText('Judul');
  return part;
}

describe('the look of a certificate', () => {
  test('is saved whole, knowing when it was read, and says that it is saved', async () => {
    const { page, at, fill, press, asked, answer } = await open({
      'certificate.saveStyle': { savedAt: SAVED_ELSEWHERE_AT },
    });
    await fill(at('Judul'), 'PIAGAM EMAS');
    expect(page.queryByText('Belum disimpan')).not.toBeNull();
    answer({ 'certificate.getStyle': stored(withTitle('PIAGAM EMAS'), SAVED_ELSEWHERE_AT) });
    await press('Simpan desain');
    await page.findByText('Desain tersimpan.');
    expect(page.queryByText('Belum disimpan')).toBeNull();
    expect(asked('certificate.saveStyle')).toEqual([
      { subject: 'award', expectedUpdatedAt: READ_AT, style: withTitle('PIAGAM EMAS') },
    ]);
    // The next change stands on what has just been saved.
    await fill(at('Judul'), 'PIAGAM PERAK');
    await press('Simpan desain');
    await waitFor(() =>
      expect(asked('certificate.saveStyle').at(-1)?.expectedUpdatedAt).toBe(SAVED_ELSEWHERE_AT),
    );
  });

  test('what was typed stays when the page reads again, and is not written over another’s save', async () => {
    const { page, at, fill, press, asked, answer } = await open({ 'certificate.saveStyle': CHANGED });
    await fill(at('Judul'), 'PIAGAM EMAS');
    await fill(at('Nama printer'), 'EPSON L120');
    await fill(at('Jarak tepi kiri ke garis A (mm)'), '20');
    await fill(at('Jarak tepi atas ke garis B (mm)'), '20');
    answer({ 'certificate.getStyle': stored(withTitle('PIAGAM UTAMA'), SAVED_ELSEWHERE_AT) });
    // A saved printer profile makes the page read everything anew.
    const before = asked('certificate.getStyle').length;
    await press('Simpan profil');
    await waitFor(() => expect(asked('certificate.getStyle').length).toBeGreaterThan(before));
    await page.findByText('Profil printer tersimpan.');
    expect(valueOf(at('Judul'))).toBe('PIAGAM EMAS');
    await press('Simpan desain');
    await page.findByText(/Siti Rahma mengubahnya pada 18 November 2025/);
    expect(asked('certificate.saveStyle')[0]?.expectedUpdatedAt).toBe(READ_AT);
    answer({ 'certificate.saveStyle': { savedAt: SAVED_ELSEWHERE_AT } });
    await press('Simpan seperti di formulir');
    await waitFor(() => expect(asked('certificate.saveStyle')).toHaveLength(2));
    expect(asked('certificate.saveStyle')[1]).toEqual({
      subject: 'award',
      expectedUpdatedAt: SAVED_ELSEWHERE_AT,
      style: withTitle('PIAGAM EMAS'),
    });
  });

  test('what is typed while it is being saved stays, and is saved on top of it', async () => {
    let finish: (answer: { savedAt: string }) => void = () => undefined;
    const { at, fill, press, asked, answer, page } = await open({
      'certificate.saveStyle': () => new Promise((resolve) => (finish = resolve)),
    });
    await fill(at('Judul'), 'PIAGAM EMAS');
    await press('Simpan desain');
    await fill(at('Judul'), 'PIAGAM EMAS RAYA');
    answer({
      'certificate.getStyle': stored(withTitle('PIAGAM EMAS'), SAVED_ELSEWHERE_AT),
      'certificate.saveStyle': { savedAt: SAVED_ELSEWHERE_AT },
    });
    finish({ savedAt: SAVED_ELSEWHERE_AT });
    await waitFor(() => expect(asked('certificate.getStyle')).toHaveLength(2));
    expect(valueOf(at('Judul'))).toBe('PIAGAM EMAS RAYA');
    expect(page.queryByText('Belum disimpan')).not.toBeNull();
    await waitFor(() => expect(isDisabled(buttonOf('Simpan desain'))).toBe(false));
    await press('Simpan desain');
    await waitFor(() => expect(asked('certificate.saveStyle')).toHaveLength(2));
    expect(asked('certificate.saveStyle')[1]).toEqual({
      subject: 'award',
      expectedUpdatedAt: SAVED_ELSEWHERE_AT,
      style: withTitle('PIAGAM EMAS RAYA'),
    });
  });

  test('a mark nobody fills is refused at its own field', async () => {
    const faults = [{ path: 'style.wording.closing', message: 'Tanda [juara] tidak dikenal.' }];
    const { page, at, fill, press } = await open({
      'certificate.saveStyle': refusal('INVALID_INPUT', { faults }),
    });
    await fill(at('Penutup'), 'Semoga jaya.');
    await press('Simpan desain');
    await page.findByText('Tanda [juara] tidak dikenal.');
    await waitFor(() => expect(document.activeElement).toBe(at('Penutup')));
    expect(valueOf(at('Penutup'))).toBe('Semoga jaya.');
  });

  test('going back to the standard shows the standard, also after something was typed', async () => {
    const { at, fill, press, asked, answer } = await open({ 'certificate.resetStyle': { wasOwn: true } });
    await fill(at('Judul'), 'PIAGAM EMAS');
    answer({ 'certificate.getStyle': stored(withTitle(''), null) });
    await press('Kembali ke standar');
    await waitFor(() => expect(valueOf(at('Judul'))).toBe(''));
    expect(asked('certificate.resetStyle')).toEqual([{ subject: 'award' }]);
    await waitFor(() => expect(buttonsOf('Kembali ke standar')).toEqual([]));
  });
});
