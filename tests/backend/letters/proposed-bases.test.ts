import { readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { InputOf } from '#contract/index.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { readyFormationFile } from '../../helpers/formation-file.ts';
import { FIELDS, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const day = toPlainDate;
const DECREE = 'sk-penghargaan';
const CHANGED = 'sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023';

const proposed = async (backend: TestBackend, templateCode: string, on: string) =>
  backend.ask('letter.proposed', { templateCode, on: day(on) });
/** What empowers the head of an office to decide: without it the decision has no number. */
const dasar_pelimpahan = 'Peraturan Bupati Kutai Timur Nomor 1 Tahun 2024 tentang Pelimpahan Wewenang.';
const decreeLines = async (backend: TestBackend, on: string) =>
  ((await proposed(backend, DECREE, on)).fields['dasar_hukum'] ?? '').split('\n');
const heads = (lines: readonly string[]) => lines.map((line) => line.replace(/ tentang .*/, ''));

async function decree(
  backend: TestBackend,
  ids: readonly string[],
  part: Partial<InputOf<'letter.createFinal'>>,
) {
  const content = { templateCode: DECREE, cooperativeIds: [...ids], bookYear: 2024, isConfirmed: true };
  const { letters } = await backend.ask('letter.createFinal', {
    ...content,
    on: day('2025-11-18'),
    ...part,
    fields: { kategori: 'Koperasi Patuh', dasar_pelimpahan, ...part.fields },
  });
  return letters[0]!.id;
}
async function textOf(backend: TestBackend, id: string) {
  const { files } = await backend.ask('letter.print', { ids: [id] });
  return readFlowingText(readFileSync(files[0]!));
}

describe('what the library proposes for a letter', () => {
  test('an award decree lists verified laws in their order, with their gazettes', async () => {
    const { backend } = await letterOffice(1);
    const lines = await decreeLines(backend, '2025-11-18');
    expect(heads(lines)).toEqual([
      'Undang-Undang Nomor 25 Tahun 1992',
      'Undang-Undang Nomor 23 Tahun 2014',
      'Undang-Undang Nomor 6 Tahun 2023',
      'Peraturan Pemerintah Nomor 7 Tahun 2021',
      'Peraturan Menteri Koperasi dan Usaha Kecil dan Menengah Nomor 9 Tahun 2018',
    ]);
    expect(lines[0]).toContain('(Lembaran Negara Republik Indonesia Tahun 1992 Nomor 116');
    expect(lines[0]).toContain(CHANGED);
    expect(lines.every((line) => line.endsWith(';'))).toBe(true);
  });

  test.each([
    ['2023-03-30', false],
    ['2023-03-31', true],
    ['2023-04-01', true],
  ])('the day decides: on %s the act of 2023 counts: %s', async (on, isThere) => {
    const { backend } = await letterOffice(1);
    const lines = await decreeLines(backend, on);
    expect(heads(lines).includes('Undang-Undang Nomor 6 Tahun 2023')).toBe(isThere);
    expect(lines[0]?.includes(CHANGED)).toBe(isThere);
  });

  test('what is unverified or missing is named, and proposed once it is confirmed', async () => {
    const { backend } = await letterOffice(1);
    const before = (await proposed(backend, DECREE, '2025-11-18')).notes;
    expect(before.map(({ kind, text }) => [kind, text.slice(0, 34)])).toEqual([
      ['unverified', 'Undang-Undang Nomor 47 Tahun 1999 '],
      ['unverified', 'Peraturan Pemerintah Nomor 18 Tahu'],
      ['unverified', 'Peraturan Menteri Dalam Negeri Nom'],
      ['missing', 'Peraturan daerah tentang susunan p'],
      ['missing', 'Peraturan kepala daerah tentang tu'],
    ]);
    const { rows } = await backend.ask('basis.list', {});
    for (const id of ['uu-47-1999', 'uu-7-2000']) {
      const {
        head: _h,
        citation: _c,
        isInForce: _i,
        recordedBy: _r,
        removedReason: _w,
        updatedAt,
        ...facts
      } = rows.find((row) => row.id === id)!;
      await backend.ask('basis.correct', { ...facts, isVerified: true, expectedUpdatedAt: updatedAt });
    }
    const lines = await decreeLines(backend, '2025-11-18');
    expect(lines[1]).toContain('Undang-Undang Nomor 47 Tahun 1999');
    expect(lines[1]).toContain('sebagaimana telah diubah dengan Undang-Undang Nomor 7 Tahun 2000');
  });

  test('the template’s own lines follow, and no law twice', async () => {
    const { backend } = await letterOffice(1);
    const { fields } = await proposed(backend, 'surat-tugas', '2025-11-18');
    expect(fields['dasar_hukum']).toBe('Program kerja dinas tahun berjalan;');
  });

  test('a warning names the act within its sentence', async () => {
    const { backend } = await letterOffice(1);
    const { fields } = await proposed(backend, 'teguran-1', '2025-11-18');
    expect(fields['dasar_surat']).toBe(`Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian ${CHANGED}`);
  });

  test('a notice of dissolution joins its two in one sentence', async () => {
    const { backend, ids } = await letterOffice(1);
    const content = { templateCode: 'pembubaran-pemberitahuan', cooperativeIds: ids, on: day('2025-11-18') };
    const { path: file } = await backend.ask('letter.previewEntered', {
      ...content,
      bookYear: 2024,
      fields: FIELDS,
    });
    expect(readFlowingText(readFileSync(file))).toContain(
      `Berdasarkan Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian ${CHANGED} dan Peraturan Pemerintah Nomor 17 Tahun 1994 tentang Pembubaran Koperasi oleh Pemerintah serta Keputusan Menteri Nomor 1 Tahun 2025`,
    );
  });
});

describe('papers of a formation file', () => {
  const recommendation = async (backend: TestBackend, id: string) => {
    const asked = { id, code: 'pendirian-rekomendasi', on: day('2025-11-18') };
    const { path: file } = await backend.ask('formation.printPaper', { ...asked, blankRows: 0 });
    return readFlowingText(readFileSync(file));
  };
  const REGULATION =
    'Berdasarkan Peraturan Menteri Koperasi dan Usaha Kecil dan Menengah Nomor 9 Tahun 2018 tentang Penyelenggaraan dan Pembinaan Perkoperasian dan hasil pemeriksaan berkas';

  test('name the regulation of their day; once it is over, nothing in its place', async () => {
    const { backend } = await letterOffice(1);
    const { id } = await backend.ask('formation.save', { id: null, file: readyFormationFile() });
    expect(await recommendation(backend, id)).toContain(REGULATION);
    await backend.ask('basis.end', { id: 'permenkop-9-2018', on: day('2025-11-17') });
    expect(await recommendation(backend, id)).not.toContain('Nomor 9 Tahun 2018');
  });

  test('of a template from before the library stand as they stood while the regulation is in force', async () => {
    const { backend } = await letterOffice(1);
    const { id } = await backend.ask('formation.save', { id: null, file: readyFormationFile() });
    const { template } = await backend.ask('template.get', { code: 'pendirian-rekomendasi' });
    const { code, kind: _kind, audience: _audience, series: _series, ...content } = template;
    const text = content.text.replace('[dasar_surat!]', '[peraturan_2018]');
    await backend.ask('template.save', { code, content: { ...content, text } });
    expect(await recommendation(backend, id)).toContain(REGULATION);
    await backend.ask('basis.end', { id: 'permenkop-9-2018', on: day('2025-11-17') });
    expect(await recommendation(backend, id)).not.toContain('Nomor 9 Tahun 2018');
  });
});

describe('one letter', () => {
  test('prints what the library said, and stays so when the library changes', async () => {
    const { backend, ids } = await letterOffice(1);
    const id = await decree(backend, ids, {});
    const before = await textOf(backend, id);
    expect(before).toContain(CHANGED);
    await backend.ask('basis.end', { id: 'uu-25-1992', on: day('2025-11-17') });
    expect(heads(await decreeLines(backend, '2025-11-18'))).not.toContain(
      'Undang-Undang Nomor 25 Tahun 1992',
    );
    expect(await textOf(backend, id)).toBe(before);
  });

  test('drafted before there was a library takes the law of its day when it becomes final, and keeps it', async () => {
    const { backend, ids } = await letterOffice(1);
    const content = { templateCode: 'teguran-1', cooperativeIds: ids, on: day('2025-11-18'), bookYear: 2024 };
    const fields = { ...FIELDS, hal: 'Teguran', sifat: 'Biasa' };
    const made = await backend.ask('letter.createBatch', { ...content, fields, isConfirmed: true });
    const id = made.ids[0]!;
    await backend.close();
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.prepare('UPDATE letter SET fields_json = ? WHERE id = ?').run(JSON.stringify(fields), id);
    raw.close();
    const again = await testBackend({ dataFolder: backend.dataFolder });
    await again.ask('letter.finalise', { ids: [id], isConfirmed: true });
    expect(await textOf(again, id)).toContain(`sebagaimana diatur dalam Undang-Undang Nomor 25 Tahun 1992`);
    const { fields: kept } = await again.ask('letter.get', { id });
    expect(kept['dasar_surat']).toContain(CHANGED);
  });

  test('may drop and add a line', async () => {
    const { backend, ids } = await letterOffice(1);
    const typed =
      'Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian;\nPeraturan Daerah Contoh Nomor 1;';
    const id = await decree(backend, ids, { fields: { kategori: 'Patuh', dasar_hukum: typed } });
    const text = await textOf(backend, id);
    expect(text).toContain('Peraturan Daerah Contoh Nomor 1');
    expect(text).not.toContain('Nomor 23 Tahun 2014');
  });

  test('dropped altogether it is refused, as anything a decree cannot do without', async () => {
    const { backend, ids } = await letterOffice(1);
    const content = { templateCode: DECREE, cooperativeIds: ids, on: '2025-11-18', bookYear: 2024 };
    const fields = { kategori: 'Patuh', dasar_hukum: '' };
    const error = await backend.refusal('letter.createFinal', { ...content, fields, isConfirmed: true });
    expect(error.code).toBe('LETTER_INCOMPLETE');
  });

  test('that names a law no longer in force is asked about before it has its number', async () => {
    const { backend, ids } = await letterOffice(1);
    const content = { templateCode: DECREE, cooperativeIds: ids, on: '2025-11-18', bookYear: 2024 };
    const fields = {
      kategori: 'Patuh',
      dasar_pelimpahan,
      dasar_hukum: 'Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja;',
    };
    const error = await backend.refusal('letter.createFinal', { ...content, fields });
    expect(error.code).toBe('LETTER_WARNING_DOUBTFUL');
    expect(error.details.faults?.[0]?.message).toContain('tidak berlaku pada 18 November 2025');
    const made = await backend.ask('letter.createFinal', {
      ...content,
      on: day('2025-11-18'),
      fields,
      isConfirmed: true,
    });
    expect(made.letters).toHaveLength(1);
  });
});
