import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { addHead, draftLetters, letterOffice } from '../../helpers/letter-office.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const ON = '2025-11-18';
const USUAL = '{kode}/{urut}/{unit}/{bulan_romawi}/{tahun}';

const draw = async (backend: TestBackend, series: string, more = {}) =>
  (await backend.ask('number.draw', { series, on: ON, purpose: `Uji ${series}`, ...more })).text;

/** An office of before: every book wrote its numbers the same way. */
function useOldPatterns({ dataFolder }: TestBackend): void {
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE));
  raw.prepare(`UPDATE number_pattern SET pattern = ? WHERE series <> 'srikandi'`).run(USUAL);
  raw.prepare(`UPDATE number_pattern SET classification = '500.3' WHERE series <> 'srikandi'`).run();
  raw.close();
}

describe('a printed number', () => {
  test('differs between the books of a new office', async () => {
    const backend = await officeBackend();
    const texts = [];
    for (const series of ['surat-keluar', 'keputusan', 'piagam', 'sertifikat'])
      texts.push(await draw(backend, series));
    expect(texts).toEqual([
      '500.3/001/DKUKM/XI/2025',
      '500.3/001/DKUKM/2025',
      '500.3/PG-001/DKUKM/XI/2025',
      '500.3/ST-001/DKUKM/XI/2025',
    ]);
  });

  test('is never given a second time by another book, however it is asked for, and nothing is left behind', async () => {
    const backend = await officeBackend();
    await draw(backend, 'surat-keluar');
    useOldPatterns(backend);
    const count = async () => (await backend.ask('number.list', { series: 'piagam', year: 2025 })).total;
    const series = 'piagam';
    for (const [name, input] of [
      ['number.draw', { series, on: ON, purpose: 'Piagam' }],
      ['number.reserve', { series, on: ON, count: 3, purpose: 'Piagam' }],
      ['number.block', { series, year: 2025, from: 1, to: 5, reason: 'Buku tangan' }],
    ] as const) {
      const refused = await backend.refusal(name, input);
      expect([name, refused.code]).toEqual([name, 'NUMBER_TAKEN']);
      expect(refused.details.facts?.['sebab']).toContain('500.3/001/DKUKM');
      expect(refused.details.facts?.['sebab']).toContain('Surat keluar 2025 untuk "Uji surat-keluar"');
      expect(await count()).toBe(0);
    }
  });

  test('that another book holds for the hand-written one is kept too, and filling it looks again', async () => {
    const backend = await officeBackend();
    useOldPatterns(backend);
    await backend.ask('number.block', {
      series: 'keputusan',
      year: 2025,
      from: 1,
      to: 1,
      reason: 'Buku tangan',
    });
    expect(
      await backend.refusal('number.draw', { series: 'surat-keluar', on: ON, purpose: 'Surat' }),
    ).toMatchObject({ code: 'NUMBER_TAKEN' });
  });

  test('typed back from the e-office stands once in the office, whatever the year', async () => {
    const { backend, ids } = await letterOffice(2);
    const [first = '', second = ''] = await draftLetters(backend, 'teguran-1', ids);
    const typed = { number: 'T-12/2025', isConfirmed: true };
    await backend.ask('letter.recordNumber', { id: first, on: ON, ...typed });
    expect(
      await backend.refusal('letter.recordNumber', { id: second, on: '2026-01-05', ...typed }),
    ).toMatchObject({ code: 'NUMBER_TAKEN' });
  });
});

describe('an office with numbers printed twice', () => {
  async function doubled(): Promise<TestBackend> {
    const backend = await officeBackend();
    await draw(backend, 'surat-keluar');
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(`INSERT INTO letter_number (id, series, year, sequence, insertion, text, dated_on, purpose, state,
      state_reason, is_old_double) VALUES ('old', 'piagam', 2025, 1, '', '500.3/001/DKUKM/XI/2025', '${ON}',
      'Piagam lama', 'issued', '', 1)`);
    raw.close();
    return backend;
  }

  test('keeps both; the books say which, on the row, in the check and in the agenda', async () => {
    const backend = await doubled();
    for (const [series, other] of [
      ['surat-keluar', 'Piagam penghargaan 2025'],
      ['piagam', 'Surat keluar 2025'],
    ] as const) {
      const { rows } = await backend.ask('number.list', { series, year: 2025 });
      expect(rows.map(({ text, alsoIn }) => [text, alsoIn])).toEqual([['500.3/001/DKUKM/XI/2025', other]]);
      const { findings } = await backend.ask('number.check', { series, year: 2025 });
      expect(findings.map(({ code }) => code)).toContain('NOMOR_KEMBAR_LAMA');
    }
  });

  test('is warned of patterns that will clash before a number is refused for it', async () => {
    const backend = await officeBackend();
    useOldPatterns(backend);
    const { findings } = await backend.ask('number.check', { series: 'piagam', year: 2025 });
    expect(findings).toMatchObject([{ code: 'NOMOR_POLA_SAMA', level: 'warning' }]);
  });
});

test('a pattern that would print what another book prints, or leaves the year out, is refused at its field', async () => {
  const backend = await officeBackend();
  const pattern = { series: 'piagam', inForceFrom: '2025-01-01', classification: '500.3' };
  for (const wrong of [USUAL, '{kode}/{urut}/PG']) {
    const refused = await backend.refusal('number.savePattern', { ...pattern, pattern: wrong });
    expect(refused.details.faults?.map((fault) => fault.path)).toEqual(['pattern']);
  }
  await backend.ask('number.savePattern', { ...pattern, pattern: '{kode}/P-{urut}/{tahun}' });
  expect(await draw(backend, 'piagam')).toBe('500.3/P-001/2025');
});

describe('one common book', () => {
  test('gives every paper the next number of one row; back to books by series each goes on where it stood', async () => {
    const backend = await officeBackend();
    await addHead(backend);
    await draw(backend, 'piagam');
    const setting = await backend.ask('number.saveSetting', {
      commonSeries: 'surat-keluar',
      allowsOpenSignature: true,
    });
    expect(setting.commonSeries).toBe('surat-keluar');
    expect([await draw(backend, 'surat-keluar'), await draw(backend, 'piagam')]).toEqual([
      '500.3/001/DKUKM/XI/2025',
      '500.3/002/DKUKM/XI/2025',
    ]);
    const { nextText } = await backend.ask('number.check', { series: 'sertifikat', year: 2025 });
    expect(nextText).toBe('500.3/003/DKUKM/XI/2025');
    await backend.ask('number.saveSetting', { commonSeries: null, allowsOpenSignature: true });
    expect(await draw(backend, 'piagam')).toBe('500.3/PG-002/DKUKM/XI/2025');
  });

  test('cannot be the one of numbers given elsewhere', async () => {
    const backend = await officeBackend();
    const refused = await backend.refusal('number.saveSetting', {
      commonSeries: 'srikandi',
      allowsOpenSignature: true,
    });
    expect(refused.details.faults?.[0]?.path).toBe('commonSeries');
  });
});

describe('the classification code', () => {
  test('is proposed by the kind of paper and year, and one letter may have its own', async () => {
    const { backend, ids } = await letterOffice(2);
    const { rows } = await backend.ask('number.classification', { year: 2025 });
    expect(rows.every(({ isVerified }) => !isVerified)).toBe(true);
    await backend.ask('number.saveClassification', {
      year: 2026,
      rows: rows.map(({ paper, note }) => ({ paper, note, code: `9.${paper}`, isVerified: true })),
    });
    const drafts = await draftLetters(backend, 'teguran-1', ids);
    const [first = '', second = ''] = drafts;
    const letter = await backend.ask('letter.get', { id: second });
    expect(letter).toMatchObject({ classification: '', proposedClassification: '500.3' });
    await backend.ask('letter.save', {
      id: second,
      cooperativeIds: [ids[1] ?? ''],
      on: ON,
      bookYear: 2024,
      fields: letter.fields,
      classification: '500.3.1',
    });
    const { letters } = await backend.ask('letter.finalise', { ids: [first, second], isConfirmed: true });
    expect(letters.map(({ number }) => number)).toEqual([
      '500.3/001/DKUKM/XI/2025',
      '500.3.1/002/DKUKM/XI/2025',
    ]);
    const [later = ''] = await draftLetters(backend, 'teguran-1', ids.slice(0, 1), { on: '2026-01-05' });
    const made = await backend.ask('letter.finalise', { ids: [later], isConfirmed: true });
    expect(made.letters[0]?.number).toBe('9.teguran/001/DKUKM/I/2026');
  });

  test('of a surat tugas is another one in the same book', async () => {
    const { backend, ids } = await letterOffice(1);
    const drafts = await draftLetters(backend, 'surat-tugas', ids);
    const { letters } = await backend.ask('letter.finalise', { ids: drafts, isConfirmed: true });
    expect(letters[0]?.number).toBe('800.1.11.1/001/DKUKM/XI/2025');
  });

  test('stays with a reserved number until its letter is known', async () => {
    const backend = await officeBackend();
    const { numbers } = await backend.ask('number.reserve', {
      series: 'surat-keluar',
      on: ON,
      count: 1,
      purpose: 'Tugas',
      classification: '800.1.11.1',
    });
    const filled = await backend.ask('number.fill', {
      id: numbers[0]!.id,
      on: '2025-12-02',
      purpose: 'Tugas',
    });
    expect(filled.text).toBe('800.1.11.1/001/DKUKM/XII/2025');
  });
});
