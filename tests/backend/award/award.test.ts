import { readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { readPages } from '../../helpers/read-pdf.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** The sample register tells no business volume of 2023; this sheet does, for two of its own. */
async function addBookYear2023(backend: TestBackend): Promise<void> {
  const file = workbookFile([
    ['Keadaan per 31 Desember 2023'],
    ['Nama Koperasi', 'Kecamatan', 'Status', 'Volume Usaha', 'RAT TB 2023'],
    ['Koperasi Jasa Tahun Lalu', 'Bengalon', 'Aktif', '1.000.000', '15/03/2024'],
    ['Koperasi Jasa Tahun Lalu Dua', 'Telen', 'Aktif', '2.000.000', '16/03/2024'],
  ]);
  await backend.ask('import.run', { path: file, isDryRun: false });
}

const pagesOf = (file: string) => readPages(readFileSync(file));

describe('who deserves the award', () => {
  test('every cooperative stands in exactly one of the two lists, each with its reasons', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { eligible, notEligible } = await backend.ask('award.check', { bookYear: 2024 });
    const ids = [...eligible, ...notEligible].map(({ id }) => id);
    expect(ids).toHaveLength(1054);
    expect(new Set(ids).size).toBe(1054);
    expect(eligible.length).toBeGreaterThan(0);
    expect(await backend.ask('award.countEligible', { bookYear: 2024 })).toEqual({
      eligible: eligible.length,
    });
    for (const { reasons } of eligible) expect(reasons.every(({ level }) => level !== 'refuse')).toBe(true);
    for (const { reasons } of notEligible) {
      const refusals = reasons.filter(({ level }) => level === 'refuse');
      expect(refusals.length).toBeGreaterThan(0);
      for (const { message, limit } of refusals)
        expect([message.length > 10, limit !== undefined]).toEqual([true, true]);
    }
  });

  test('the list "belum RAT" agrees with the evaluation', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const evaluated = await backend.ask('evaluation.list', { bookYear: 2024 });
    expect(evaluated.filter(({ isRatReported }) => isRatReported)).toHaveLength(278);
    expect(new Set(evaluated.map(({ grade }) => grade))).toEqual(new Set(['A', 'B', 'C1', 'C2', 'D']));
  });
});

describe('confirming and printing', () => {
  test('each recipient gets a page and a number of its own, in the order of the list; companions have as many rows', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const confirmed = await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const programme = await backend.ask('award.get', { bookYear: 2024 });
    const numbers = programme?.recipients.map(({ number }) => number) ?? [];
    expect(numbers).toHaveLength(confirmed.recipientCount);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers[0]).toBe(confirmed.firstNumber);
    expect(confirmed.firstNumber).toMatch(/^500\.3\/PG-001\/DKUKM\/XI\/2025$/);
    expect(numbers.at(-1)).toBe(confirmed.lastNumber);

    const folder = tempFolder();
    const { files, pages } = await backend.ask('award.print', { bookYear: 2024, folder });
    expect(files.map((file) => path.basename(file))).toEqual([
      'piagam-tahun-buku-2024.pdf',
      'daftar-penerima-tahun-buku-2024.pdf',
      'tanda-terima-tahun-buku-2024.pdf',
    ]);
    const [certificates = [], decree = [], receipts = []] = files.map(pagesOf);
    expect(certificates.map(({ text }) => /Nomor: (\S+)/.exec(text)?.[1])).toEqual(numbers);
    expect(pages).toBe(certificates.length + decree.length + receipts.length);
    for (const list of [decree, receipts]) {
      const text = list.map((page) => page.text).join('\n');
      // A narrow column breaks a number after one of its strokes, never within a group.
      expect(numbers.every((number) => text.includes(number.replace(/2025$/, '')))).toBe(true);
    }
  });

  test('printing again gives the same bytes, also after the register has changed', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const first = await backend.ask('award.print', { bookYear: 2024, folder: tempFolder() });
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(`UPDATE cooperative SET name = name || ' Baru'; UPDATE office SET name = 'Dinas Lain'`);
    raw.close();
    const second = await backend.ask('award.print', { bookYear: 2024, folder: tempFolder() });
    first.files.forEach((file, index) => {
      expect(readFileSync(second.files[index] ?? '').equals(readFileSync(file))).toBe(true);
    });
  });

  test('a second confirmation of the book year is refused and draws no number', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await addBookYear2023(backend);
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    expect(await backend.refusal('award.confirm', { bookYear: 2024, on: '2025-12-01' })).toMatchObject({
      code: 'AWARD_ALREADY_CONFIRMED',
      details: { facts: { tahunBuku: 2024, tanggal: '18 November 2025' } },
    });
    const next = await backend.ask('award.confirm', { bookYear: 2023, on: '2025-12-31' });
    const programme = await backend.ask('award.get', { bookYear: 2024 });
    const last = Number(programme?.recipients.at(-1)?.number.split('/')[1]?.replace('PG-', ''));
    expect(next.firstNumber).toBe(`500.3/PG-${String(last + 1).padStart(3, '0')}/DKUKM/XII/2025`);
  });

  test('the series begins again at 1 on 1 January', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await addBookYear2023(backend);
    await backend.ask('award.confirm', { bookYear: 2023, on: '2025-12-31' });
    const { firstNumber } = await backend.ask('award.confirm', { bookYear: 2024, on: '2026-01-01' });
    expect(firstNumber).toBe('500.3/PG-001/DKUKM/I/2026');
  });

  test('two programs on one file that confirm at once: one succeeds, the other is refused, no number twice', async () => {
    const one = await officeBackend({ hasRegister: true });
    const other = await testBackend({ dataFolder: one.dataFolder });
    const { count, checksum } = await one.ask('award.recipients', { bookYear: 2024 });
    const seen = { count, checksum };
    const input = { bookYear: 2024, on: '2025-11-18', isOpenSignature: true, seen };
    const answers = await Promise.all(
      [one, other].map(({ dispatch }) => dispatch({ name: 'award.confirm', input })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      error: { code: expect.stringMatching(/AWARD_ALREADY_CONFIRMED|DATABASE_LOCKED/) as string },
    });
    const programme = await one.ask('award.get', { bookYear: 2024 });
    const numbers = programme?.recipients.map(({ number }) => number) ?? [];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('separate files: one certificate each, named by place in the list', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { recipientCount } = await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const { files } = await backend.ask('award.print', {
      bookYear: 2024,
      folder: tempFolder(),
      isSeparate: true,
    });
    expect(files).toHaveLength(recipientCount + 2);
    expect(path.basename(files[0] ?? '')).toMatch(/^piagam-001-koperasi-/);
    expect(pagesOf(files[0] ?? '')).toHaveLength(1);
  });

  test('nothing to confirm, nothing confirmed: said in a sentence, nothing stored', async () => {
    const backend = await officeBackend();
    expect(await backend.refusal('award.confirm', { bookYear: 2024, on: '2025-11-18' })).toMatchObject({
      code: 'AWARD_NO_RECIPIENT',
    });
    expect(await backend.refusal('award.print', { bookYear: 2024 })).toMatchObject({
      code: 'AWARD_NOT_CONFIRMED',
    });
    expect(await backend.ask('award.get', { bookYear: 2024 })).toBeNull();
  });

  test('stored papers whose seal is broken are reported and not printed', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(
      `DROP TRIGGER paper_no_update; UPDATE paper SET data_json = replace(data_json, 'Koperasi', 'Koperasl')`,
    );
    raw.close();
    expect(await backend.refusal('award.print', { bookYear: 2024, folder: tempFolder() })).toMatchObject({
      code: 'SNAPSHOT_ALTERED',
    });
  });

  test('a preview before confirming is marked KONSEP and takes no number', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { eligible } = await backend.ask('award.check', { bookYear: 2024 });
    const preview = await backend.ask('award.preview', {
      bookYear: 2024,
      cooperativeId: eligible[0]?.id ?? '',
    });
    const [page] = pagesOf(preview.path);
    expect(page?.text).toContain('KONSEP');
    expect(page?.text).not.toMatch(/500\.3\/\d/);
  });
});

describe('who signs', () => {
  test('the head of the day of the certificate, not of today; the head before keeps his letters', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await addBookYear2023(backend);
    await backend.ask('office.addSignatory', {
      position: 'Kepala Dinas',
      name: 'Pejabat Lama, S.E.',
      startsOn: '2020-01-01',
    });
    await backend.ask('office.addSignatory', {
      prefix: 'Plt.',
      position: 'Kepala Dinas',
      name: 'Pejabat Baru, M.Si.',
      startsOn: '2025-11-18',
    });
    const office = await backend.ask('office.get', {});
    expect(office?.signatories.map(({ name, endsOn }) => [name, endsOn])).toEqual([
      ['Pejabat Baru, M.Si.', null],
      ['Pejabat Lama, S.E.', '2025-11-17'],
    ]);
    const signed = async (bookYear: number, on: string) => {
      await backend.ask('award.confirm', { bookYear, on });
      const { files } = await backend.ask('award.print', { bookYear, folder: tempFolder() });
      return pagesOf(files[0] ?? '')[0]?.text ?? '';
    };
    expect(await signed(2023, '2025-11-17')).toContain('Pejabat Lama, S.E.');
    const text = await signed(2024, '2025-11-18');
    expect(text).toContain('Pejabat Baru, M.Si.');
    expect(text).toContain('Plt. KEPALA DINAS');
  });

  test('a period that overlaps another is refused at the field', async () => {
    const backend = await officeBackend();
    const head = { position: 'Kepala Dinas', name: 'A', startsOn: '2024-01-01', endsOn: '2024-12-31' };
    await backend.ask('office.addSignatory', head);
    expect(
      await backend.refusal('office.addSignatory', {
        ...head,
        name: 'B',
        startsOn: '2024-12-31',
        endsOn: null,
      }),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      details: { faults: [{ path: 'startsOn' }] },
    });
    await backend.ask('office.addSignatory', { ...head, name: 'B', startsOn: '2025-01-01', endsOn: null });
  });
});
