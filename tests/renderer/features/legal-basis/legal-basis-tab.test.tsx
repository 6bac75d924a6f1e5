import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { LegalBasisLine } from '#contract/legal-basis.ts';
import { LegalBasisTab } from '../../../../renderer/features/legal-basis/legal-basis-tab.tsx';
import { legalBasisText as text } from '../../../../renderer/text/legal-basis.ts';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { day, SAVED_ELSEWHERE_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';
import { LAW } from './law-line.ts';

const SAVED = { id: LAW.id, updatedAt: SAVED_ELSEWHERE_AT };

function open(rows: readonly LegalBasisLine[], script: Script = {}) {
  return renderPart(<LegalBasisTab />, {
    'basis.list': { rows, missing: ['structure'] },
    'template.list': [],
    ...script,
  });
}

describe('the library in the window', () => {
  test('shows each law with its standing, and what the region still lacks', async () => {
    const unsure = { ...LAW, id: 'x', citation: 'Undang-Undang Nomor 4', isVerified: false };
    const { page } = open([LAW, unsure]);
    await page.findByText(LAW.citation);
    expect(page.queryAllByText(text.unverified)).toHaveLength(1);
    expect(page.queryByText(/Belum ada dalam pustaka: Peraturan daerah tentang susunan/)).not.toBeNull();
    expect(page.queryByText(text.count(2))).not.toBeNull();
  });

  test('says which laws are over and which are not in force yet', async () => {
    const over = { ...LAW, isInForce: false, inForceUntil: day('2022-12-29') };
    const soon = { ...LAW, id: 'y', isInForce: false, inForceFrom: day('2999-01-01') };
    const { page } = open([over, soon]);
    await page.findByText(text.ended);
    expect(page.queryByText(text.notYet)).not.toBeNull();
  });

  test('asks by kind, day and words; nothing found says what to do', async () => {
    const { page, at, fill, press, asked } = open([]);
    await page.findByText(text.empty);
    await fill(at(text.filter.search), 'cipta');
    await press(text.filter.anyDay);
    await waitFor(() => at(text.filter.on));
    await fill(at(text.filter.on), '30/3/2023');
    await waitFor(() =>
      expect(asked('basis.list').at(-1)).toMatchObject({ on: '2023-03-30', text: 'cipta' }),
    );
    await page.findByText('Disaring: berlaku pada 30/3/2023 dan memuat “cipta”.');
    await page.findByText('Tidak ada yang cocok dengan saringan');
  });

  test('the first hit of a search is marked and Enter opens it; laws fold by their kind', async () => {
    const other = { ...LAW, id: 'y', kind: 'perda' as const, citation: 'Perda contoh' };
    const { page, at, press, user } = open([other, LAW]);
    await page.findByText(LAW.citation);
    await press(text.ofKind('Peraturan Daerah', 1));
    expect(page.queryByText('Perda contoh')).toBeNull();
    await user.click(at(text.filter.search));
    await user.keyboard('contoh');
    await waitFor(() =>
      expect(document.querySelector('tr[data-marked]')?.textContent).toContain(LAW.citation),
    );
    // A hit is shown though its kind was folded.
    expect(page.queryByText('Perda contoh')).not.toBeNull();
    await user.keyboard('{Enter}');
    expect(await page.findByRole('dialog')).not.toBeNull();
  });

  test('records a law and takes it back', async () => {
    const { page, at, fill, press, asked } = open([LAW], {
      'basis.record': SAVED,
      'basis.remove': SAVED,
    });
    await page.findByText(LAW.citation);
    await press(text.add);
    await press(text.form.save);
    expect(saidAt(at('Tentang'))).toContain('Tentang harus diisi.');
    await fill(at('Nomor'), '6');
    await fill(at('Tahun'), '2023');
    await fill(at('Tentang'), 'Contoh');
    await fill(at('Berlaku sejak'), '31/3/2023');
    await press(text.form.save);
    await page.findByText(text.done.recorded('Contoh'));
    expect(asked('basis.record')).toMatchObject([
      { kind: 'uu', number: '6', year: 2023, title: 'Contoh', inForceFrom: '2023-03-31', isVerified: false },
    ]);
    await press('Urungkan');
    await page.findByText(text.done.undone);
    expect(asked('basis.remove')).toEqual([{ id: LAW.id, reason: text.undoReason }]);
  });

  test('ends a law and writes it back as it stood', async () => {
    const { page, at, fill, press, asked } = open([LAW], {
      'basis.end': SAVED,
      'basis.correct': SAVED,
    });
    await page.findByText(LAW.citation);
    await press(text.acts.endOf(LAW.head));
    await fill(at(text.end.on), '31/12/2025');
    await press(text.end.save);
    await page.findByText(text.done.ended(LAW.head));
    expect(asked('basis.end')).toEqual([{ id: LAW.id, expectedUpdatedAt: LAW.updatedAt, on: '2025-12-31' }]);
    await press('Urungkan');
    await page.findByText(text.done.undone);
    expect(asked('basis.correct')).toMatchObject([
      { id: LAW.id, expectedUpdatedAt: SAVED_ELSEWHERE_AT, inForceUntil: null },
    ]);
  });

  test('laws from a sheet are shown before they are written, and written when asked', async () => {
    const tried = {
      lines: [
        { row: 2, name: 'Peraturan Contoh', change: 'new' as const, differences: [] },
        { row: 3, name: 'UU 3/2020', change: 'refused' as const, differences: ['Bukan tanggal.'] },
      ],
      count: 1,
    };
    const { page, press, asked } = open([LAW], {
      'shell.chooseFile': { path: '/usb/daftar.xlsx' },
      'basis.import': tried,
    });
    await page.findByText(LAW.citation);
    await press(text.sheet.import);
    await page.findByText('Bukan tanggal.');
    expect(asked('basis.import')).toEqual([{ path: '/usb/daftar.xlsx', isDryRun: true }]);
    await press(text.sheet.apply(1));
    await page.findByText(text.sheet.imported(1));
    expect(asked('basis.import').at(-1)).toEqual({ path: '/usb/daftar.xlsx', isDryRun: false });
  });

  test('a file dialog that is closed reads nothing', async () => {
    const { page, press, names } = open([LAW], { 'shell.chooseFile': { path: null } });
    await page.findByText(LAW.citation);
    await press(text.sheet.import);
    await waitFor(() => expect(names()).toContain('shell.chooseFile'));
    expect(names()).not.toContain('basis.import');
  });

  test('a refusal stands at its field, and nothing typed is lost', async () => {
    const message = 'Sudah ada dalam pustaka.';
    const { page, at, fill, press } = open([LAW], {
      'basis.correct': refusal('INVALID_INPUT', { faults: [{ path: 'number', message }] }),
    });
    await page.findByText(LAW.citation);
    await press(text.acts.editOf(LAW.head));
    await fill(at('Nomor'), '26');
    await press(text.form.save);
    await waitFor(() => expect(saidAt(at('Nomor'))).toContain(message));
    expect(valueOf(at('Nomor'))).toBe('26');
  });
});
