import { readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { readPages } from '../../helpers/read-pdf.ts';
import { randomNumbers } from '../../helpers/random-numbers.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const YEAR = { bookYear: 2024 };

async function pageThrough(backend: TestBackend, view: 'eligible' | 'notEligible' | 'manual' | 'all') {
  const rows = [];
  for (let offset = 0; ; offset += 200) {
    const page = await backend.ask('award.candidates', { ...YEAR, view, offset, limit: 200 });
    rows.push(...page.rows);
    if (page.rows.length < 200) return rows;
  }
}

async function setCriteria(
  backend: TestBackend,
  change: Readonly<Record<string, unknown>>,
  giver: 'head' | 'regent' = 'head',
) {
  const { criteria } = await backend.ask('award.programme', YEAR);
  return backend.ask('award.saveDraft', { ...YEAR, giver, criteria: { ...criteria, ...change } });
}

/** Rows of the office's own making, for what no import tells. */
function inDatabase(backend: TestBackend, work: (raw: Sqlite.Database) => void): void {
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  try {
    work(raw);
  } finally {
    raw.close();
  }
}

describe('a draft of the award', () => {
  test('the database and the rule agree on every cooperative, whatever is asked', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const random = randomNumbers(7);
    inDatabase(backend, (raw) => {
      const ids = raw.prepare('SELECT id FROM cooperative').pluck().all() as string[];
      const any = <Value>(values: readonly Value[]): Value => random.pick(values);
      const days = ['1990-01-01', '2021-12-31', '2022-01-01', '2023-12-31', '2024-12-31', null];
      raw.exec('DELETE FROM rat');
      for (const id of ids) {
        raw
          .prepare(
            'UPDATE cooperative SET certificate = ?, certificate_until = ?, legal_entity_on = ? WHERE id = ?',
          )
          .run(
            any(['certified', 'in_progress', 'none']),
            any([null, '2025-11-17', '2025-11-18', '2025-11-19']),
            any(days),
            id,
          );
        const endsOn = any([null, null, '2024-06-30', '2024-09-30']);
        if (endsOn !== null)
          raw
            .prepare(
              `INSERT INTO rat_detail (cooperative_id, book_year, ends_on, mode, place, is_second, note)
               VALUES (?, 2024, ?, '', '', 0, '')`,
            )
            .run(id, endsOn);
        for (const bookYear of [2022, 2023, 2024].filter(() => random.below(5) < 3)) {
          const held = any([
            `${bookYear}-06-30`,
            `${bookYear}-09-01`,
            `${bookYear}-12-31`,
            `${bookYear + 1}-01-01`,
            `${bookYear + 1}-04-30`,
          ]);
          const reported = any(
            [
              null,
              `${bookYear + 1}-04-30`,
              `${bookYear + 1}-05-01`,
              `${bookYear + 1}-07-01`,
              `${bookYear + 1}-01-31`,
              `${bookYear + 1}-02-01`,
            ].filter((day) => day === null || day >= held),
          );
          raw
            .prepare(
              'INSERT INTO rat (cooperative_id, book_year, held_on, reported_on, counted_from) VALUES (?, ?, ?, ?, ?)',
            )
            // Some were held on a day nobody wrote down.
            .run(id, bookYear, any([false, false, true]) ? null : held, reported, held);
        }
      }
    });
    const asked = [
      {},
      { isTimelinessRequired: false },
      { isReportRequired: false, isTimelinessRequired: false },
      { isCertificateRequired: true, isRunningBusinessRequired: false },
      { isActiveStatusRequired: false, isRunningBusinessRequired: false, minimumYears: 3 },
      { isTimelinessRequired: false, isRunningBusinessRequired: false, minimumGrade: 'A' },
      {
        isReportRequired: false,
        isTimelinessRequired: false,
        isRunningBusinessRequired: false,
        minimumGrade: 'C1',
      },
      {
        isReportRequired: false,
        isTimelinessRequired: false,
        isRunningBusinessRequired: false,
        minimumGrade: 'C2',
      },
    ];
    for (const change of asked) {
      const { ruleCriteria } = await backend.ask('award.programme', YEAR);
      await setCriteria(backend, { ...ruleCriteria, ...change });
      const { eligible, notEligible } = await backend.ask('award.check', YEAR);
      const rows = await pageThrough(backend, 'eligible');
      expect({ change, ids: rows.map(({ id }) => id) }).toEqual({
        change,
        ids: eligible.map(({ id }) => id),
      });
      expect(rows.every(({ isEligible }) => isEligible)).toBe(true);
      const counted = await backend.ask('award.count', YEAR);
      expect(counted).toMatchObject({ eligible: eligible.length, notEligible: notEligible.length });
      const all = await pageThrough(backend, 'all');
      for (const { criterion, count } of counted.failing) {
        const failing = all.filter(({ verdicts }) =>
          verdicts.some((one) => one.criterion === criterion && !one.isMet),
        );
        expect({ change, criterion, count }).toEqual({ change, criterion, count: failing.length });
      }
    }
  }, 120_000);

  test('each cooperative has a verdict for each criterion with value, limit, basis and where the evidence stands', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await setCriteria(backend, {
      coolingOffYears: 2,
      minimumYears: 1,
      minimumGrade: 'D',
      isCertificateRequired: true,
    });
    const [row] = await pageThrough(backend, 'notEligible');
    expect(row?.verdicts.map(({ criterion }) => criterion)).toEqual(
      expect.arrayContaining(['report', 'status', 'business', 'certificate', 'cooling_off', 'age', 'grade']),
    );
    for (const { value, limit, basis } of row?.verdicts ?? [])
      expect([value, limit, basis]).not.toContain('-');
    expect(row?.verdicts.find(({ criterion }) => criterion === 'business')?.evidence).toBe('figures');
  });

  test('a choice by hand needs a reason, is told with who and when, and can be taken back', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const before = await backend.ask('award.count', YEAR);
    const [refused] = await pageThrough(backend, 'notEligible');
    const [eligible] = await pageThrough(backend, 'eligible');
    const id = refused!.id;
    const input = { ...YEAR, cooperativeId: id, choice: 'include', reason: '' };
    expect((await backend.refusal('award.tick', input)).details.faults?.[0]?.path).toBe('reason');
    const ticked = await backend.ask('award.tick', {
      ...YEAR,
      cooperativeId: id,
      choice: 'include',
      reason: 'Perintis',
    });
    expect(ticked).toMatchObject({ isEligible: true, tick: { choice: 'include', reason: 'Perintis' } });
    expect(ticked.tick?.decidedBy).not.toBe('');
    await backend.ask('award.tick', {
      ...YEAR,
      cooperativeId: eligible!.id,
      choice: 'exclude',
      reason: 'Ada sengketa',
    });
    expect(await backend.ask('award.count', YEAR)).toMatchObject({ eligible: before.eligible, manual: 2 });
    expect((await pageThrough(backend, 'manual')).map((one) => one.id).toSorted()).toEqual(
      [id, eligible!.id].toSorted(),
    );
    const { eligible: list, notEligible } = await backend.ask('award.check', YEAR);
    expect(list.find((one) => one.id === id)?.reasons.every(({ level }) => level !== 'refuse')).toBe(true);
    expect(notEligible.find((one) => one.id === eligible!.id)?.reasons.at(-1)?.code).toBe(
      'DIKELUARKAN_MANUAL',
    );
    await backend.ask('award.tick', { ...YEAR, cooperativeId: id, choice: 'by_rule', reason: 'Salah pilih' });
    expect(await backend.ask('award.count', YEAR)).toMatchObject({
      eligible: before.eligible - 1,
      manual: 1,
    });
  });
});

/** A programme of three: whoever else would receive it is left out by hand. */
async function tickAll(
  backend: TestBackend,
  all: readonly { readonly id: string }[],
  choice: 'include' | 'exclude',
) {
  const cooperativeIds = all.map(({ id }) => id);
  if (all.length > 0) await backend.ask('award.tickMany', { ...YEAR, cooperativeIds, choice, reason: 'Uji' });
}

async function smallProgramme(backend: TestBackend) {
  const { eligible } = await backend.ask('award.check', YEAR);
  await tickAll(backend, eligible.slice(3), 'exclude');
  return eligible;
}

describe('a confirmed award', () => {
  test('fact 50: 54 chosen recipients are 54 pages with 54 numbers, 54 rows in either list, in the order of the list', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { eligible, notEligible } = await backend.ask('award.check', YEAR);
    const surplus = eligible.slice(54);
    const wanted = notEligible.slice(0, Math.max(0, 54 - eligible.length));
    await tickAll(backend, surplus, 'exclude');
    await tickAll(backend, wanted, 'include');
    const { recipientCount } = await backend.ask('award.confirm', { ...YEAR, on: '2025-11-18' });
    expect(recipientCount).toBe(54);
    const { recipients } = (await backend.ask('award.get', YEAR))!;
    const numbers = recipients.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(54);
    const { files } = await backend.ask('award.print', { ...YEAR, folder: tempFolder() });
    const [certificates = [], decree = [], receipts = []] = files.map((file) =>
      readPages(readFileSync(file)),
    );
    expect(certificates.map(({ text }) => /Nomor: (\S+)/.exec(text)?.[1])).toEqual(numbers);
    for (const list of [decree, receipts]) {
      const text = list.map((page) => page.text).join('\n');
      const found = [...text.matchAll(/500\.3\/PG-(\d{3})\/DKUKM/g)].map(([, sequence]) => Number(sequence));
      expect(found).toEqual(Array.from({ length: 54 }, (_, index) => index + 1));
    }
  }, 60_000);

  test('is frozen: neither criteria nor choices change, and nobody receives it twice', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await smallProgramme(backend);
    await backend.ask('award.confirm', { ...YEAR, on: '2025-11-18' });
    const { recipients } = (await backend.ask('award.get', YEAR))!;
    expect(recipients).toHaveLength(3);
    const { criteria } = await backend.ask('award.programme', YEAR);
    const [first, second] = recipients;
    expect(await backend.refusal('award.saveDraft', { ...YEAR, criteria, giver: 'head' })).toMatchObject({
      code: 'AWARD_DRAFT_NEEDED',
    });
    const tick = { ...YEAR, cooperativeId: first!.cooperativeId, choice: 'exclude', reason: 'Telat' };
    expect(await backend.refusal('award.tick', tick)).toMatchObject({ code: 'AWARD_DRAFT_NEEDED' });
    const twice = {
      ...YEAR,
      cooperativeId: first!.cooperativeId,
      replacementId: second!.cooperativeId,
      reason: 'x',
    };
    expect(await backend.refusal('award.replaceRecipient', twice)).toMatchObject({ code: 'AWARD_TWICE' });
  });

  test('one recipient is taken out or replaced with reason; numbers stay void, other certificates byte for byte', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const eligible = await smallProgramme(backend);
    await backend.ask('award.confirm', { ...YEAR, on: '2025-11-18' });
    const print = async () =>
      (await backend.ask('award.print', { ...YEAR, folder: tempFolder(), isSeparate: true })).files;
    const before = await print();
    const [first, second, third] = (await backend.ask('award.get', YEAR))!.recipients;
    await backend.ask('award.cancelRecipient', {
      ...YEAR,
      cooperativeId: first!.cooperativeId,
      reason: 'Mundur',
    });
    const replaced = await backend.ask('award.replaceRecipient', {
      ...YEAR,
      cooperativeId: second!.cooperativeId,
      replacementId: eligible[10]!.id,
      reason: 'Salah nama',
    });
    expect(replaced.number).toBe('500.3/PG-004/DKUKM/XI/2025');
    const { recipients, cancelled } = (await backend.ask('award.get', YEAR))!;
    expect(recipients.map(({ number }) => number)).toEqual(['500.3/PG-004/DKUKM/XI/2025', third!.number]);
    expect(cancelled.map(({ stateReason }) => stateReason)).toEqual(['Mundur', 'Salah nama']);
    const after = await print();
    expect(readFileSync(after[1]!).equals(readFileSync(before[2]!))).toBe(true);
    const { rows } = await backend.ask('number.list', { series: 'piagam', year: 2025 });
    expect(rows.map(({ sequence, state }) => [sequence, state])).toEqual([
      [4, 'issued'],
      [3, 'issued'],
      [2, 'void'],
      [1, 'void'],
    ]);
    const owned = await backend.refusal('number.void', { id: rows[0]!.id, reason: 'Dari buku' });
    expect(owned).toMatchObject({ code: 'NUMBER_HAS_OWNER' });
  });

  test('the last recipient is not taken out: a list of nobody is no award', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await smallProgramme(backend);
    await backend.ask('award.confirm', { ...YEAR, on: '2025-11-18' });
    const recipients = (await backend.ask('award.get', YEAR))?.recipients ?? [];
    const cancel = (cooperativeId: string) => ({ ...YEAR, cooperativeId, reason: 'Ditarik' });
    for (const { cooperativeId } of recipients.slice(1)) {
      await backend.ask('award.cancelRecipient', cancel(cooperativeId));
    }
    const last = recipients[0]?.cooperativeId ?? '';
    expect(await backend.refusal('award.cancelRecipient', cancel(last))).toMatchObject({
      code: 'AWARD_NO_RECIPIENT',
    });
    expect((await backend.ask('award.get', YEAR))?.recipients).toHaveLength(1);
  });

  test('fact 52: a void award keeps its numbers as void and is made again with new ones', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await smallProgramme(backend);
    await backend.ask('award.confirm', { ...YEAR, on: '2025-11-18' });
    expect((await backend.refusal('award.void', { ...YEAR, reason: '' })).code).toBe('INVALID_INPUT');
    expect(await backend.ask('award.void', { ...YEAR, reason: 'Acara ditunda' })).toEqual({
      voidedNumbers: 3,
    });
    expect(await backend.ask('award.get', YEAR)).toBeNull();
    expect(await backend.refusal('award.print', { ...YEAR, folder: tempFolder() })).toMatchObject({
      code: 'AWARD_NOT_CONFIRMED',
    });
    await smallProgramme(backend);
    const again = await backend.ask('award.confirm', { ...YEAR, on: '2025-12-01' });
    expect(again).toMatchObject({ recipientCount: 3, firstNumber: '500.3/PG-004/DKUKM/XII/2025' });
    const { files } = await backend.ask('award.print', { ...YEAR, folder: tempFolder() });
    expect(readPages(readFileSync(files[0]!))[0]?.text).toContain('500.3/PG-004/DKUKM/XII/2025');
  });

  test('the winner of last year waits so many years as the programme says', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await smallProgramme(backend);
    await backend.ask('award.confirm', { ...YEAR, on: '2025-11-18' });
    const { recipients } = (await backend.ask('award.get', YEAR))!;
    const id = recipients[0]!.cooperativeId;
    const verdictIn = async (bookYear: number, coolingOffYears: number) => {
      const { criteria } = await backend.ask('award.programme', { bookYear });
      await backend.ask('award.saveDraft', {
        bookYear,
        giver: 'head',
        criteria: { ...criteria, coolingOffYears },
      });
      const { rows } = await backend.ask('award.candidates', {
        bookYear,
        view: 'all',
        text: recipients[0]!.name,
      });
      return rows.find((one) => one.id === id)?.verdicts.find(({ criterion }) => criterion === 'cooling_off')
        ?.isMet;
    };
    expect(await verdictIn(2025, 2)).toBe(false);
    expect(await verdictIn(2026, 2)).toBe(false);
    expect(await verdictIn(2027, 2)).toBe(true);
    expect(await verdictIn(2026, 1)).toBe(true);
    expect(await verdictIn(2026, 0)).toBeUndefined();
  });

  test('given by the bupati it is signed by the bupati of that day', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('office.addSignatory', {
      kind: 'regent',
      position: 'Bupati Kutai Timur',
      frontTitle: 'Dr. H.',
      name: 'Nama Bupati Contoh',
      backTitle: 'M.Si.',
      startsOn: '2025-02-20',
    });
    await smallProgramme(backend);
    await setCriteria(backend, {}, 'regent');
    await backend.ask('award.confirm', { ...YEAR, on: '2025-11-18' });
    const { files } = await backend.ask('award.print', { ...YEAR, folder: tempFolder() });
    const [page] = readPages(readFileSync(files[0]!));
    // The list of numbers is the office's own, whoever gives the award.
    const list = files.find((file) => path.basename(file).startsWith('daftar-penerima')) ?? '';
    const [listed] = readPages(readFileSync(list));
    expect(listed?.text).toContain('PEMERINTAH');
    expect(listed?.text).not.toContain('Nama Bupati Contoh');
    expect(listed?.text).not.toContain('LAMPIRAN');
    expect(page?.text).toContain('BUPATI KUTAI TIMUR,');
    // Permendagri 1/2023 Pasal 44: a head of region bears no titles on a piagam, and no line of the office above.
    expect(page?.text).toContain('Nama Bupati Contoh');
    expect(page?.text).not.toContain('M.Si.');
    expect(page?.text).not.toContain('PEMERINTAH');
    expect(page?.text).toContain('Bupati Kutai Timur memberikan penghargaan kepada');
  });
});

describe('lembar penilaian', () => {
  test('is one page for each cooperative with criterion, value, limit, verdict and the reviewer', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await smallProgramme(backend);
    const target = path.join(tempFolder(), 'lembar.pdf');
    expect(await backend.ask('award.printAssessment', { ...YEAR, path: target })).toMatchObject({ pages: 3 });
    const pages = readPages(readFileSync(target));
    for (const { text, width, height } of pages) {
      expect(text).toMatch(/LEMBAR PENILAIAN PENGHARGAAN KOPERASI/);
      expect(text).toContain('LAYAK MENERIMA PENGHARGAAN');
      expect(text).toContain('Terpenuhi');
      expect(text).toContain('Halaman 1 dari 1');
      expect([width, height].map(Math.round)).toEqual([609, 935]);
    }
  });

  test('says why not, and after confirmation tells what was frozen, not what the register says now', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const target = path.join(tempFolder(), 'satu.pdf');
    const [refused] = await pageThrough(backend, 'notEligible');
    await backend.ask('award.printAssessment', { ...YEAR, cooperativeId: refused!.id, path: target });
    expect(readPages(readFileSync(target))[0]?.text).toContain('BELUM LAYAK MENERIMA PENGHARGAAN');
    await smallProgramme(backend);
    await backend.ask('award.confirm', { ...YEAR, on: '2025-11-18' });
    const [first] = (await backend.ask('award.get', YEAR))!.recipients;
    await backend.close();
    inDatabase(backend, (raw) => raw.exec(`UPDATE cooperative_year SET turnover = 0`));
    const later = await testBackend({ dataFolder: backend.dataFolder, today: '2026-03-01' });
    await later.ask('award.printAssessment', { ...YEAR, cooperativeId: first!.cooperativeId, path: target });
    const text = readPages(readFileSync(target))[0]?.text ?? '';
    expect(text).toContain('Kesimpulan: LAYAK');
    expect(text).toMatch(/Usaha berjalan +Rp[1-9]/);
  });
});
