import { describe, expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import { faultsOf, figuresOf, newRecord } from '../../helpers/test-record.ts';

const SCORES = { governance: 90_000, risk: 80_000, finance: 70_000, capital: 60_000, sharia: null };
const entry = (cooperativeId: string, more: object = {}) => ({
  cooperativeId,
  id: null,
  bookYear: 2024,
  inspectedOn: '2025-06-10',
  inspectors: 'Ratna Contoh, Budi Contoh',
  reportNumber: 'LHPKK/001/2025',
  scores: SCORES,
  documentId: null,
  note: '',
  ...more,
});

describe('a health inspection', () => {
  test('gets its score and predicate, stands in the evaluation of its book year, and is corrected with a trail', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const saved = await backend.ask('inspection.save', entry(id));
    expect(saved).toMatchObject({ finalScore: '76,00', predicate: 'fairly_healthy' });
    const evaluated = async () =>
      (await backend.ask('evaluation.page', { bookYear: 2024, offset: 0, limit: 1 })).rows[0]?.predicate;
    expect(await evaluated()).toBe('fairly_healthy');

    const all = { governance: 79_996, risk: 79_996, finance: 79_996, capital: 79_996, sharia: null };
    const corrected = await backend.ask('inspection.save', entry(id, { id: saved.id, scores: all }));
    expect(corrected).toMatchObject({ finalScore: '79,996', predicate: 'fairly_healthy' });
    const { inspections } = await backend.ask('inspection.list', { cooperativeId: id });
    expect(inspections).toHaveLength(1);
    expect(inspections[0]?.aspects.map(({ label, weight }) => [label, weight])).toEqual([
      ['Tata kelola', '30 %'],
      ['Profil risiko', '15 %'],
      ['Kinerja keuangan', '40 %'],
      ['Permodalan', '15 %'],
    ]);
    await backend.ask('change.undo', { batchId: corrected.batchId ?? '' });
    const before = await backend.ask('inspection.list', { cooperativeId: id });
    expect(before.inspections[0]?.finalScore).toBe('76,00');
    await backend.ask('inspection.remove', { id: saved.id, reason: 'Salah koperasi.' });
    expect(await evaluated()).toBeNull();
  });

  test('keeps the weights of its day when the rule changes later', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const old = await backend.ask('inspection.save', entry(id));
    await backend.ask('rule.addVersion', {
      code: 'health-weights',
      value: { governance: 100, risk: 0, finance: 0, capital: 0, sharia: 0 },
      inForceFrom: '2025-07-01',
      inForceUntil: null,
      basis: 'Juknis baru',
      note: '',
    });
    const fresh = await backend.ask('inspection.save', entry(id, { inspectedOn: '2025-07-01' }));
    expect(fresh.finalScore).toBe('90,00');
    const { inspections } = await backend.ask('inspection.list', { cooperativeId: id });
    expect(inspections.find((one) => one.id === old.id)).toMatchObject({ finalScore: '76,00' });
  });

  test('a missing score, a day to come and a book year still running are refused at their fields', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const refuse = (more: object) => faultsOf(backend, 'inspection.save', entry(id, more)).then(Object.keys);
    expect(await refuse({ scores: { ...SCORES, risk: null } })).toEqual(['scores.risk']);
    expect(await refuse({ scores: { ...SCORES, risk: 100_001 } })).toEqual(['scores.risk']);
    expect(await refuse({ inspectedOn: '2025-11-19' })).toEqual(['inspectedOn']);
    expect(await refuse({ bookYear: 2025 })).toEqual(['bookYear']);
    expect((await backend.ask('inspection.list', { cooperativeId: id })).inspections).toEqual([]);
  });

  test('weights that do not total 100 are refused with their total, nothing is saved', async () => {
    const backend = await officeBackend();
    const before = await backend.ask('rule.list', {});
    const faults = await faultsOf(backend, 'rule.addVersion', {
      code: 'health-weights',
      value: { governance: 30, risk: 15, finance: 40, capital: 14, sharia: 0 },
      inForceFrom: '2026-01-01',
      inForceUntil: null,
      basis: 'Juknis contoh',
      note: '',
    });
    expect(faults).toEqual({
      value: 'Jumlah bobot harus 100 persen, sekarang 99 persen. Sesuaikan bobotnya.',
    });
    expect(await backend.ask('rule.list', {})).toEqual(before);
  });
});

describe('class of business', () => {
  test('is proposed by the highest figure, confirmed by an officer, and stale when a figure changes', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const figures = (assets: number) =>
      backend.ask('cooperative.save', {
        id,
        changes: {},
        figures: [figuresOf(2024, { assets, membersTotal: 100 })],
      });
    await figures(100_000_000_000);
    const confirm = (confirmed: number, reason: string) => ({
      cooperativeId: id,
      confirmed,
      confirmedOn: '2025-11-18',
      officer: 'Ratna Contoh',
      reason,
    });
    const kuk = async () => (await backend.ask('inspection.list', { cooperativeId: id })).kuk;
    expect(await kuk()).toMatchObject({ proposed: 2, bookYear: 2024, confirmed: [] });
    expect(Object.keys(await faultsOf(backend, 'kuk.confirm', confirm(3, '')))).toEqual(['reason']);
    await backend.ask('kuk.confirm', confirm(2, ''));
    expect((await kuk()).confirmed[0]).toMatchObject({ confirmed: 2, isStale: false });
    await figures(100_000_000_001);
    expect(await kuk()).toMatchObject({ proposed: 3, confirmed: [{ confirmed: 2, isStale: true }] });
  });
});

test('articles that an officer notes as lost make the class "tidak sehat"', async () => {
  const backend = await officeBackend();
  const id = await newRecord(backend, { legalEntityOn: '2024-02-02' });
  const localClass = async () =>
    (await backend.ask('evaluation.get', { bookYear: 2024, cooperativeId: id })).reasons.localClass;
  expect((await localClass()).some(({ value }) => value === 'hilang')).toBe(false);
  await backend.ask('articles.note', {
    cooperativeId: id,
    state: 'lost',
    notedOn: '2025-11-18',
    note: 'Banjir',
  });
  expect((await localClass()).some(({ value }) => value === 'hilang')).toBe(true);
});
