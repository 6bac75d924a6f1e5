import { fireEvent, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { CooperativeLine } from '#contract/cooperative/list.ts';
import type { RatYear } from '#contract/rat.ts';
import { byField, LISTED_FIELDS } from '#rules/cooperative/field-lists.ts';
import { Entry } from '../../../../renderer/features/rat/entry.tsx';
import { entryOf } from '../../../../renderer/features/rat/rat-form.ts';
import { isRefused, saidAt, valueOf } from '../../../helpers/page-look.ts';
import { READ_AT, SAVED_ELSEWHERE_AT } from '../../../helpers/page-samples.ts';
import { RAT_YEAR } from '../../../helpers/rat-year-sample.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const SAVED = { batchId: 'p1', updatedAt: SAVED_ELSEWHERE_AT, reasons: [] };
const SUBJECT = 'rat:a:2024';

/** The entry as the screen keeps it: what is chosen stands above it. */
function Chosen({ first }: { readonly first: string | null }) {
  const [cooperativeId, choose] = useState(first);
  return (
    <Entry
      bookYear={2024}
      years={[2024, 2023]}
      cooperativeId={cooperativeId}
      onChoose={choose}
      onYear={() => undefined}
      onBack={() => undefined}
    />
  );
}

/** Nothing is known of a meeting of the year. */
function withoutMeeting(): RatYear {
  return { ...RAT_YEAR, stages: RAT_YEAR.stages.map((stage) => ({ ...stage, on: null, note: '' })) };
}

/** A line of the list that the search shows. */
const LINE = {
  ...byField(LISTED_FIELDS, (_field, { kind }) => (kind === 'day' ? null : '')),
  id: 'b',
  name: 'Koperasi Mawar',
  districtName: 'Sangatta Utara',
  status: 'active',
  certificate: 'none',
  savingsLoan: '',
  regencyName: '',
  lastRatOn: null,
  undatedRatYear: null,
  verification: '',
  completeness: 10,
  members: null,
  ownCapital: null,
  assets: null,
  turnover: null,
  surplus: null,
  updatedAt: READ_AT,
} as unknown as CooperativeLine;

const NOBODY_OPEN = {
  total: 1,
  stages: {
    none: 0,
    unplaced: 0,
    invited: 0,
    scheduled: 0,
    held: 1,
    reported: 0,
    entered: 0,
    certified: 0,
  },
  notHeld: 0,
  unplaced: 0,
  overdue: 0,
  noReport: 1,
  undated: 0,
};

async function open(script: Script = {}, year: RatYear = RAT_YEAR) {
  const part = renderPart(<Chosen first="a" />, {
    'rat.get': year,
    'rat.board': { rows: [] },
    'rat.boardCount': NOBODY_OPEN,
    'draft.get': null,
    'draft.save': { savedAt: READ_AT },
    'draft.discard': { wasThere: true },
    ...script,
  });
  await part.page.findByLabelText('Anggota pria');
  await waitFor(() => expect(part.asked('draft.get')).toEqual([{ subject: SUBJECT }]));
  return part;
}
type Opened = Awaited<ReturnType<typeof open>>;

/** Ctrl+S, wherever the cursor is. */
const saveByKey = ({ user }: Opened) => user.keyboard('{Control>}s{/Control}');

describe('the entry of one RAT', () => {
  test('what was typed is saved, and nothing else of the record is changed by it', async () => {
    const part = await open({ 'rat.save': SAVED });
    const { at, fill, choose, page, asked } = part;
    await fill(at('Anggota wanita'), '45');
    await fill(at('Jumlah anggota'), '');
    await fill(at('Laporan diterima'), '2 April 2025');
    await choose('Cara rapat', 'luring dan daring');
    await fill(at('SHU'), '-1.250.000');
    await saveByKey(part);
    await page.findByText('RAT Koperasi Anggrek tersimpan.');
    const [sent, ...others] = asked('rat.save');
    expect(others).toEqual([]);
    expect(sent).toMatchObject({
      cooperativeId: 'a',
      bookYear: 2024,
      expectedUpdatedAt: READ_AT,
      stages: {
        held: { on: '2025-03-15', note: 'di balai desa' },
        reported: { on: '2025-04-02', note: '' },
      },
      detail: { ...RAT_YEAR.detail, mode: 'keduanya' },
      figures: { ...RAT_YEAR.figures, membersFemale: 45, membersTotal: 105, surplus: -1_250_000 },
    });
  });

  test('after saving the cursor is at the search for the next cooperative, and one press takes it back', async () => {
    const part = await open({ 'rat.save': SAVED, 'change.undo': { restored: 1 } });
    const { at, page, press, asked } = part;
    await part.fill(at('Tempat'), 'Aula kecamatan');
    await saveByKey(part);
    await page.findByText('RAT Koperasi Anggrek tersimpan.');
    expect(page.queryByLabelText('Anggota pria')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(at('Cari koperasi (Ctrl+F)')));
    await press('Urungkan');
    await page.findByText('Isian Koperasi Anggrek diurungkan.');
    expect(page.queryByText('RAT Koperasi Anggrek tersimpan.')).toBeNull();
    expect(asked('change.undo')).toEqual([{ batchId: 'p1' }]);
  });

  test('what cannot be read is said at its field, the cursor in the first, and nothing is sent', async () => {
    const part = await open();
    const { at, fill, names } = part;
    await fill(at('Aset'), '1.25');
    await fill(at('RAT dilaksanakan'), '31/02/2025');
    await fill(at('Hadir'), '-1');
    await saveByKey(part);
    await waitFor(() => expect(saidAt(at('Aset'))).toContain('Tulis angka bulat'));
    expect(saidAt(at('RAT dilaksanakan'))).toContain('Tanggal belum terbaca.');
    expect(saidAt(at('Hadir'))).toContain('Tulis jumlah orang');
    expect(isRefused(at('Berhak hadir'))).toBe(false);
    await waitFor(() => expect(document.activeElement).toBe(at('RAT dilaksanakan')));
    expect(names()).not.toContain('rat.save');
    await fill(at('Hadir'), '51');
    expect(isRefused(at('Hadir'))).toBe(false);
  });

  test('a fault of the office’s rule stands at the field it names, and what was typed stays', async () => {
    const part = await open({
      'rat.save': refusal('INVALID_INPUT', {
        faults: [{ path: 'stages.reported', message: 'Laporan mendahului rapatnya.' }],
      }),
    });
    const { at, fill, page } = part;
    await fill(at('Laporan diterima'), '01/03/2025');
    await fill(at('Catatan'), 'diantar bendahara');
    await saveByKey(part);
    await waitFor(() => expect(saidAt(at('Laporan diterima'))).toContain('Laporan mendahului rapatnya.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(valueOf(at('Laporan diterima'))).toBe('01/03/2025');
    expect(valueOf(at('Catatan'))).toBe('diantar bendahara');
  });

  test('saved by someone else meanwhile: mine stands beside theirs, and one press saves mine over it', async () => {
    const part = await open({
      'rat.save': refusal('RECORD_CHANGED_ELSEWHERE', {
        facts: { siapa: 'Budi', waktu: '18 November 2025 pukul 10.00', isian: 'Aset' },
        changed: {
          updatedAt: SAVED_ELSEWHERE_AT,
          fields: [{ name: 'figures.2024.assets', label: 'Aset', now: '7.000.000' }],
        },
      }),
    });
    const { at, fill, page, press, asked, answer } = part;
    await fill(at('Aset'), '8000000');
    await saveByKey(part);
    const row = (await page.findByText('7.000.000')).closest('tr');
    expect([...(row?.cells ?? [])].map((cell) => cell.textContent)).toEqual([
      'Aset',
      valueOf(at('Aset')),
      '7.000.000',
    ]);
    answer({ 'rat.save': SAVED });
    await press('Simpan seperti di formulir');
    await waitFor(() => expect(asked('rat.save')).toHaveLength(2));
    expect(asked('rat.save')[1]).toMatchObject({
      expectedUpdatedAt: SAVED_ELSEWHERE_AT,
      figures: { assets: 8_000_000 },
    });
  });

  test('a RAT whose day nobody knows is saved as held; a day that is typed takes the tick away', async () => {
    const part = await open({ 'rat.save': SAVED }, withoutMeeting());
    const { at, fill, page, user, asked } = part;
    await user.click(page.getByLabelText('Sudah RAT, tanggalnya belum diketahui'));
    await fill(at('RAT dilaksanakan'), '15/03/2025');
    expect(page.queryByLabelText('Sudah RAT, tanggalnya belum diketahui')).toBeNull();
    await fill(at('RAT dilaksanakan'), '');
    await saveByKey(part);
    await waitFor(() => expect(asked('rat.save')).toHaveLength(1));
    expect(asked('rat.save')[0]).toMatchObject({ isHeldUndated: true, stages: { held: { on: null } } });
  });

  test('another day for the meeting on record asks why, and the reason goes along', async () => {
    const part = await open({ 'rat.save': SAVED });
    const { at, fill, page, asked } = part;
    expect(page.queryByLabelText(/^Alasan koreksi tanggal RAT/)).toBeNull();
    await fill(at('RAT dilaksanakan'), '16/03/2025');
    expect(saidAt(at('Alasan koreksi tanggal RAT'))).toContain('Sudah tercatat 15 Maret 2025.');
    await fill(at('Alasan koreksi tanggal RAT'), 'salah ketik pada berita acara');
    await saveByKey(part);
    await waitFor(() => expect(asked('rat.save')).toHaveLength(1));
    expect(asked('rat.save')[0]).toMatchObject({
      correctionReason: 'salah ketik pada berita acara',
      stages: { held: { on: '2025-03-16', note: 'di balai desa' } },
    });
  });

  test('the verdict is on the form as it is typed, and the day before the limit is not the day after', async () => {
    const { at, fill, page } = await open({}, withoutMeeting());
    const said = () => page.getByRole('region', { name: 'Penilaian' }).textContent;
    expect(said()).toContain('RAT tahun buku 2024 belum dilaporkan');
    await fill(at('RAT dilaksanakan'), '30/06/2025');
    expect(said()).not.toMatch(/belum dilaporkan|melewati batas undang-undang/);
    await fill(at('RAT dilaksanakan'), '01/07/2025');
    expect(said()).toContain('dilaksanakan 1 Juli 2025, melewati batas undang-undang 30 Juni 2025');
    await fill(at('Hadir'), '50');
    expect(said()).toContain('Hadir 50 dari 100 anggota; kuorum (lebih dari 1/2 anggota) tidak terpenuhi');
  });

  test('the next cooperative is found and chosen by the keyboard alone', async () => {
    const part = await open({ 'rat.save': SAVED, 'cooperative.list': { rows: [LINE] } });
    const { user, at, page, asked } = part;
    await user.keyboard('{Control>}f{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(at('Cari koperasi (Ctrl+F)')));
    await user.keyboard('mawar');
    await page.findByRole('option', { name: /^Koperasi Mawar\s*Sangatta Utara$/ });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(asked('rat.get').at(-1)).toEqual({ cooperativeId: 'b', bookYear: 2024 }));
    expect(valueOf(at('Cari koperasi (Ctrl+F)'))).toBe('');
  });

  test('Enter goes on to the next field and saves nothing', async () => {
    const { at, user, names } = await open();
    expect(document.activeElement).toBe(at('RAT dilaksanakan'));
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(document.activeElement).toBe(at('Hadir'));
    expect(names()).not.toContain('rat.save');
  });
});

describe('what was typed in a RAT and not saved', () => {
  const kept = { ...entryOf(RAT_YEAR), place: 'Aula kantor camat', reported: '20/4' };
  const OFFERED: Script = { 'draft.get': { content: JSON.stringify(kept), savedAt: READ_AT } };

  test('is offered, taken letter by letter, and saved from there', async () => {
    const part = await open({ ...OFFERED, 'rat.save': SAVED });
    const { at, page, press, asked } = part;
    await page.findByText('Ada konsep yang belum disimpan');
    expect(valueOf(at('Tempat'))).toBe('Balai Desa');
    await press('Pakai konsep');
    expect([valueOf(at('Tempat')), valueOf(at('Laporan diterima'))]).toEqual(['Aula kantor camat', '20/4']);
    expect(page.queryByText('Ada konsep yang belum disimpan')).toBeNull();
    await part.fill(at('Laporan diterima'), '20/4/2025');
    await saveByKey(part);
    await waitFor(() => expect(asked('draft.discard')).toEqual([{ subject: SUBJECT }]));
    expect(asked('rat.save')[0]).toMatchObject({ detail: { place: 'Aula kantor camat' } });
  });

  test('is gone once it is thrown away, and only then', async () => {
    const { page, at, press, asked, redraw } = await open(OFFERED);
    await page.findByText('Ada konsep yang belum disimpan');
    expect(asked('draft.discard')).toEqual([]);
    await press('Buang konsep');
    expect(valueOf(at('Tempat'))).toBe('Balai Desa');
    redraw(null);
    await waitFor(() => expect(asked('draft.discard')).toEqual([{ subject: SUBJECT }]));
  });

  test('stays kept when the form is left before the clerk has answered', async () => {
    const { page, at, fill, names, redraw } = await open(OFFERED);
    await page.findByText('Ada konsep yang belum disimpan');
    await fill(at('Catatan'), 'x');
    redraw(null);
    expect(names().filter((name) => name === 'draft.save' || name === 'draft.discard')).toEqual([]);
  });

  test('is kept when the form is left; a form as it is on record is no draft', async () => {
    const { at, fill, asked, redraw } = await open();
    await fill(at('Tempat'), 'Aula');
    redraw(null);
    await waitFor(() => expect(asked('draft.save')).toHaveLength(1));
    const [sent] = asked('draft.save');
    expect(sent?.subject).toBe(SUBJECT);
    expect(JSON.parse(sent?.content ?? '')).toEqual({ ...entryOf(RAT_YEAR), place: 'Aula' });
    redraw(<Chosen first="a" />);
    await waitFor(() => expect(asked('draft.get')).toHaveLength(2));
    redraw(null);
    expect(asked('draft.save')).toHaveLength(1);
  });

  test('is kept when the window goes, without waiting for the next round', async () => {
    const { at, fill, asked } = await open();
    await fill(at('Tempat'), 'Aula');
    fireEvent(window, new Event('pagehide'));
    expect(asked('draft.save')).toHaveLength(1);
  });
});
