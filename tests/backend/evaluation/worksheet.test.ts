import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { InputOf, OutputOf } from '#contract/index.ts';
import type { HealthAnswer } from '#rules/evaluation/health-worksheet.ts';
import { allAnswered } from '../../helpers/health-worksheet.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { editRecord, faultsOf, newRecord } from '../../helpers/test-record.ts';

type Entry = InputOf<'worksheet.save'>;

/** A worksheet filled in for a cooperative, everything fulfilled but what is named. */
async function filled(
  backend: TestBackend,
  cooperativeId: string,
  others: Readonly<Record<string, HealthAnswer | null>> = {},
  more: Partial<Entry> = {},
): Promise<Entry> {
  const sheet = await backend.ask('worksheet.get', {
    cooperativeId,
    id: more.id ?? null,
    on: more.inspectedOn ?? '2025-06-10',
  });
  return {
    cooperativeId,
    id: null,
    expectedUpdatedAt: sheet.updatedAt,
    bookYear: 2024,
    inspectedOn: '2025-06-10',
    inspectors: 'Ratna Contoh, S.E., Budi Contoh',
    reportNumber: '',
    documentId: null,
    note: '',
    answers: allAnswered(sheet.form.asked, 'yes', others),
    manual: null,
    isDraft: false,
    ...more,
  };
}

const listed = (backend: TestBackend, cooperativeId: string): Promise<OutputOf<'inspection.list'>> =>
  backend.ask('inspection.list', { cooperativeId });

describe('the worksheet of a health inspection', () => {
  test('kept as a draft, finished, it becomes a result with its score; taken back, it is the draft again', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const draft = await backend.ask(
      'worksheet.save',
      await filled(backend, id, { 'kpmr-1': null, 'kpmr-2': null }, { isDraft: true, inspectors: '' }),
    );
    expect(draft).toMatchObject({ finalScore: null, predicate: null, answered: 44, asked: 46 });
    const open = await listed(backend, id);
    expect(open.inspections).toEqual([]);
    expect(open.drafts).toMatchObject([{ id: draft.id, answered: 44, asked: 46, bookYear: 2024 }]);
    const again = await backend.ask('worksheet.get', { cooperativeId: id, id: draft.id });
    expect(again).toMatchObject({ state: 'draft', inspectedOn: '2025-06-10', manual: null });
    expect(again.answers['kpmr-3']).toEqual({ answer: 'yes', remark: '' });

    const done = await backend.ask(
      'worksheet.save',
      await filled(backend, id, { 'prinsip-1': 'no', 'prinsip-2': 'no' }, { id: draft.id }),
    );
    expect(done).toMatchObject({ id: draft.id, finalScore: '97,50', predicate: 'healthy', isManual: false });
    const { inspections, drafts } = await listed(backend, id);
    expect(drafts).toEqual([]);
    expect(inspections).toMatchObject([
      { finalScore: '97,50', worksheet: { answered: 46, asked: 46 }, manualReason: '' },
    ]);
    expect(inspections[0]?.aspects[0]).toEqual({
      label: 'Tata kelola',
      score: '91,667',
      weight: '30 %',
      share: '27,50',
    });

    await backend.ask('change.undo', { batchId: done.batchId ?? '' });
    const back = await listed(backend, id);
    expect([back.inspections.length, back.drafts.length]).toEqual([0, 1]);
    const gone = await backend.ask('worksheet.removeDraft', { id: draft.id, reason: 'Salah koperasi.' });
    expect((await listed(backend, id)).drafts).toEqual([]);
    await backend.ask('change.undo', { batchId: gone.batchId ?? '' });
    expect((await listed(backend, id)).drafts).toHaveLength(1);
  });

  test('one question short is no result: it is refused at that question and nothing is saved', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const refused = async (entry: Entry) => Object.keys(await faultsOf(backend, 'worksheet.save', entry));
    expect(await refused(await filled(backend, id, { 'kpmr-5': null }))).toEqual(['answers.kpmr-5']);
    const silent = await filled(backend, id);
    const unexplained = { ...silent.answers, 'prinsip-7': { answer: 'not_applicable' as const, remark: '' } };
    expect(await refused({ ...silent, answers: unexplained })).toEqual(['answers.prinsip-7']);
    expect(await refused({ ...silent, inspectors: '' })).toEqual(['inspectors']);
    expect(await refused({ ...silent, inspectedOn: '2025-11-19' })).toEqual(['inspectedOn']);
    expect(await refused({ ...silent, bookYear: 2025 })).toEqual(['bookYear']);
    const foreign = { ...silent.answers, 'kepatuhan-syariah-1': { answer: 'yes' as const, remark: '' } };
    expect(await refused({ ...silent, answers: foreign })).toEqual(['answers.kepatuhan-syariah-1']);
    const { inspections, drafts } = await listed(backend, id);
    expect([inspections, drafts]).toEqual([[], []]);
  });

  test('scores may be given instead, with a reason, also over an unfinished worksheet', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const scores = { governance: 90_000, risk: 80_000, finance: 70_000, capital: 60_000, sharia: null };
    const entry = await filled(backend, id, { 'kpmr-5': null });
    const reason = 'Mengikuti LHPKK provinsi.';
    expect(
      Object.keys(await faultsOf(backend, 'worksheet.save', { ...entry, manual: { scores, reason: ' ' } })),
    ).toEqual(['manual.reason']);
    const lacking = { ...entry, manual: { scores: { ...scores, risk: null }, reason } };
    expect(Object.keys(await faultsOf(backend, 'worksheet.save', lacking))).toEqual(['manual.scores.risk']);
    const saved = await backend.ask('worksheet.save', { ...entry, manual: { scores, reason } });
    expect(saved).toMatchObject({ finalScore: '76,00', predicate: 'fairly_healthy', isManual: true });
    const { inspections } = await listed(backend, id);
    expect(inspections).toMatchObject([
      { finalScore: '76,00', worksheet: { answered: 45, asked: 46 }, manualReason: reason },
    ]);
    const read = await backend.ask('worksheet.get', { cooperativeId: id, id: saved.id });
    expect(read.manual).toEqual({ scores, reason });
  });

  test('a score typed over a finished worksheet asks why; its own score typed again is no override', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const { id: inspectionId } = await backend.ask(
      'worksheet.save',
      await filled(backend, id, { 'prinsip-1': 'no', 'prinsip-2': 'no' }),
    );
    const correct = (governance: number, manualReason: string) => ({
      cooperativeId: id,
      id: inspectionId,
      bookYear: 2024,
      inspectedOn: '2025-06-11',
      inspectors: 'Ratna Contoh',
      reportNumber: 'LHPKK/9',
      scores: { governance, risk: 100_000, finance: 100_000, capital: 100_000, sharia: null },
      documentId: null,
      note: '',
      manualReason,
    });
    // 91,667 x 30 percent would be 27,5001: the worksheet's own thirds stay exact.
    expect(await backend.ask('inspection.save', correct(91_667, ''))).toMatchObject({ finalScore: '97,50' });
    expect(Object.keys(await faultsOf(backend, 'inspection.save', correct(50_000, '')))).toEqual([
      'manualReason',
    ]);
    await backend.ask('inspection.save', correct(50_000, 'Temuan susulan.'));
    const { inspections } = await listed(backend, id);
    expect(inspections).toMatchObject([
      { finalScore: '85,00', manualReason: 'Temuan susulan.', worksheet: { answered: 46 } },
    ]);
  });

  test('is asked and counted by the version of its day, also when the rule changes afterwards', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const old = await backend.ask('worksheet.save', await filled(backend, id));
    const rules = await backend.ask('rule.list', {});
    const value = rules.find(({ code }) => code === 'health-worksheet')?.versions[0]?.value as {
      aspects: Readonly<Record<string, unknown>>;
    };
    const risk = [
      { code: 'baru', name: 'Risiko baru', questions: [{ code: 'baru-1', text: 'Apakah ada peta risiko?' }] },
    ];
    await backend.ask('rule.addVersion', {
      code: 'health-worksheet',
      value: { ...value, limits: [90, 60, 30], aspects: { ...value.aspects, risk } },
      inForceFrom: '2025-07-01',
      inForceUntil: null,
      basis: 'Juknis baru',
      note: '',
    });
    const asked = async (on: string | null, of: string | null = null) => {
      const { form } = await backend.ask('worksheet.get', { cooperativeId: id, id: of, on });
      return [form.asked.sections[1]?.components[0]?.code, form.asked.limits[0], form.basis] as const;
    };
    const before = ['risiko-inheren', 75, 'Susunan dinas (aturan yang berlaku sejak 1 Januari 2021)'];
    const after = ['baru', 90, 'Juknis baru (aturan yang berlaku sejak 1 Juli 2025)'];
    expect(await asked('2025-06-30')).toEqual(before);
    expect(await asked('2025-07-01')).toEqual(after);
    expect(await asked(null, old.id)).toEqual(before);
    expect(await asked('2025-07-02', old.id)).toEqual(after);
    // Moved to a day of the new version, answers to questions that are no longer asked do not slip through.
    const moved = await filled(backend, id, {}, { id: old.id });
    const faults = await faultsOf(backend, 'worksheet.save', { ...moved, inspectedOn: '2025-07-02' });
    expect(Object.keys(faults)).toContain('answers.kpmr-1');
  });

  test('stays as it was asked when a version is added that reaches back over its day', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const old = await backend.ask('worksheet.save', await filled(backend, id));
    const rules = await backend.ask('rule.list', {});
    const value = rules.find(({ code }) => code === 'health-worksheet')?.versions[0]?.value as object;
    await backend.ask('rule.addVersion', {
      code: 'health-worksheet',
      value: { ...value, limits: [90, 60, 30] },
      inForceFrom: '2025-06-01',
      inForceUntil: null,
      basis: 'Juknis susulan',
      note: '',
    });
    const limitsOf = async (of: string | null) =>
      (await backend.ask('worksheet.get', { cooperativeId: id, id: of, on: '2025-06-10' })).form.asked.limits;
    expect(await limitsOf(old.id)).toEqual([75, 50, 25]);
    expect(await limitsOf(null)).toEqual([90, 60, 30]);
  });

  test('asks a sharia cooperative about sharia compliance', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    await editRecord(backend, id, { pattern: 'syariah' });
    const { form } = await backend.ask('worksheet.get', { cooperativeId: id, id: null });
    expect(form.asked.sections.map(({ aspect }) => aspect)).toContain('sharia');
    expect(await backend.ask('worksheet.save', await filled(backend, id))).toMatchObject({ asked: 50 });
  });

  test('somebody else’s save of the same worksheet is not written over; another part does not matter', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const { id: draftId } = await backend.ask(
      'worksheet.save',
      await filled(backend, id, {}, { isDraft: true }),
    );
    const mine = await filled(backend, id, {}, { id: draftId });
    await editRecord(backend, id, { phone: '0541-123' });
    const theirs = await filled(backend, id, { 'prinsip-1': 'no' }, { id: draftId, isDraft: true });
    await backend.ask('worksheet.save', theirs);
    expect(await backend.refusal('worksheet.save', mine)).toMatchObject({ code: 'RECORD_CHANGED_ELSEWHERE' });
  });

  test('a result is no draft again, and an id of another cooperative is not found', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const other = await newRecord(backend, { name: 'Koperasi Lain' });
    const saved = await backend.ask('worksheet.save', await filled(backend, id));
    const entry = await filled(backend, id, {}, { id: saved.id });
    expect(Object.keys(await faultsOf(backend, 'worksheet.save', { ...entry, isDraft: true }))).toEqual([
      'isDraft',
    ]);
    expect(await backend.refusal('worksheet.save', { ...entry, cooperativeId: other })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await backend.refusal('worksheet.get', { cooperativeId: id, id: 'tidak-ada' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the printed worksheet', () => {
  test('says what was asked, answered and given, and who signs', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    await backend.ask('role.save', {
      cooperativeId: id,
      id: null,
      person: { id: null, name: 'Contoh Ketua' },
      organ: 'pengurus',
      position: 'Ketua',
      startsOn: null,
      endsOn: null,
    });
    const entry = await filled(backend, id, { 'prinsip-1': 'no', 'prinsip-7': 'not_applicable' });
    const saved = await backend.ask('worksheet.save', entry);
    const file = path.join(tempFolder(), 'kk.pdf');
    await backend.ask('worksheet.print', { cooperativeId: id, id: saved.id, path: file });
    const text = readFlowingText(readFileSync(file));
    for (const words of [
      'KERTAS KERJA PEMERIKSAAN KESEHATAN KOPERASI',
      'A.1 Tata kelola: Prinsip koperasi',
      'Terpenuhi 5 dari 6 (83,33 persen), skor 4 dari 4.',
      'Bukan KSP.',
      'Jumlah permodalan: 8 dari 8, nilai 100,00, bobot 15 persen, tertimbang 15,00.',
      'Ratna Contoh, S.E.',
      'Contoh Ketua',
      'Sehat',
      'Pertanyaan menurut: Susunan dinas',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('KONSEP');
  });

  test('of a draft says KONSEP and what is unanswered, and prints no score', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const { id: draftId } = await backend.ask(
      'worksheet.save',
      await filled(backend, id, { 'kpmr-1': null }, { isDraft: true }),
    );
    const file = path.join(tempFolder(), 'kk.pdf');
    await backend.ask('worksheet.print', { cooperativeId: id, id: draftId, path: file });
    const text = readFlowingText(readFileSync(file));
    expect(text).toContain('KONSEP');
    expect(text).toContain('1 dari 46 pertanyaan belum dijawab.');
    expect(text).toContain('Skor belum dihitung.');
    expect(text).not.toContain('Predikat Sehat');
  });

  test('empty for the field has every question, and neither answer nor score', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const file = path.join(tempFolder(), 'formulir.pdf');
    const { pages } = await backend.ask('worksheet.print', { cooperativeId: id, id: null, path: file });
    expect(pages).toBeGreaterThan(2);
    const text = readFlowingText(readFileSync(file));
    expect(text).toContain('Modal sendiri tidak negatif.');
    expect(text).not.toContain('Terpenuhi 0');
    expect(text).not.toContain('belum dijawab');
  });
});
