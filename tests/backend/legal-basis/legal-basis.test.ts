import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { InputOf } from '#contract/index.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const day = toPlainDate;
const PERDA: InputOf<'basis.record'> = {
  kind: 'perda',
  number: '9',
  year: 2016,
  title: 'tentang Pembentukan dan Susunan Perangkat Daerah;',
  inForceFrom: day('2016-12-01'),
  localLaw: 'structure',
  citedBy: ['sk-penghargaan'],
  isVerified: true,
};
const find = async (backend: TestBackend, id: string) =>
  (await backend.ask('basis.list', {})).rows.find((row) => row.id === id)!;
const faults = async (backend: TestBackend, name: Parameters<TestBackend['refusal']>[0], input: object) => {
  const error = await backend.refusal(name, input);
  return (error.details.faults ?? []).map((fault) => fault.path);
};

describe('the library', () => {
  test('shows each law as a paper of the asked day cites it, and what the region still lacks', async () => {
    const backend = await officeBackend();
    const { rows, missing } = await backend.ask('basis.list', {});
    expect(rows[0]?.citation).toContain(
      'Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian (Lembaran Negara Republik Indonesia Tahun 1992 Nomor 116, Tambahan Lembaran Negara Republik Indonesia Nomor 3502) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023',
    );
    expect(missing).toEqual(['structure', 'duties']);
    const on = { on: day('2023-03-30') };
    expect((await backend.ask('basis.list', on)).rows[0]?.citation).not.toContain('diubah');
  });

  test('is filtered by kind, day, template and words', async () => {
    const backend = await officeBackend();
    const ids = async (filter: InputOf<'basis.list'>) =>
      (await backend.ask('basis.list', filter)).rows.map(({ id }) => id);
    expect(await ids({ kind: 'perpres' })).toEqual(['perpres-197-2024']);
    expect(await ids({ text: 'cipta kerja', on: day('2022-12-29') })).toEqual(['uu-11-2020']);
    expect(await ids({ text: 'cipta kerja', on: day('2022-12-30') })).toEqual([]);
    expect(await ids({ citedBy: 'pembubaran-pemberitahuan' })).toEqual(['uu-25-1992', 'pp-17-1994']);
    expect(await ids({ text: 'tidak ada' })).toEqual([]);
  });

  test('of another region holds nothing of this one, and names the law that formed it as missing', async () => {
    const backend = await officeBackend({ regionCode: '65.03' });
    const { rows, missing } = await backend.ask('basis.list', {});
    expect(rows.some(({ id }) => id === 'uu-47-1999')).toBe(false);
    expect(missing).toEqual(['formation', 'structure', 'duties']);
  });

  test('is printed as the filter leaves it', async () => {
    const backend = await officeBackend();
    const { path } = await backend.ask('basis.print', { kind: 'perpres' });
    const text = readFlowingText(readFileSync(path));
    expect(text).toContain('DAFTAR DASAR HUKUM');
    expect(text).toContain('Peraturan Presiden Nomor 197 Tahun 2024 tentang Kementerian Koperasi');
    expect(text).not.toContain('Perkoperasian');
    expect(text).toContain('Belum ada: Peraturan daerah tentang susunan perangkat daerah');
  });
});

describe('recording and correcting', () => {
  test('names the region’s own regulation itself, tidies what was typed, and counts it as there', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('basis.record', PERDA);
    expect(await find(backend, id)).toMatchObject({
      head: 'Peraturan Daerah Kabupaten Kutai Timur Nomor 9 Tahun 2016',
      title: 'Pembentukan dan Susunan Perangkat Daerah',
    });
    expect((await backend.ask('basis.list', {})).missing).toEqual(['duties']);
    const bupati = { ...PERDA, kind: 'perbup' as const, number: '5', localLaw: 'duties' as const };
    const { id: other } = await backend.ask('basis.record', bupati);
    expect((await find(backend, other)).head).toBe('Peraturan Bupati Kutai Timur Nomor 5 Tahun 2016');
  });

  test('refuses the same law twice, a ministry without a name, a change nobody recorded, a day before its year', async () => {
    const backend = await officeBackend();
    await backend.ask('basis.record', PERDA);
    const refused = (part: object) => faults(backend, 'basis.record', { ...PERDA, ...part });
    expect(await refused({})).toEqual(['number']);
    expect(await refused({ kind: 'permen' })).toEqual(['formName']);
    expect(await refused({ number: '10', changedBy: ['tidak-ada'] })).toEqual(['changedBy']);
    expect(await refused({ number: '10', inForceFrom: '2015-12-31' })).toEqual(['inForceFrom']);
    const { rows } = await backend.ask('basis.list', { kind: 'perda' });
    expect(rows).toHaveLength(1);
  });

  test('law of one region stays so when it is corrected', async () => {
    const backend = await officeBackend();
    const law = await find(backend, 'uu-7-2000');
    const {
      head: _h,
      citation: _c,
      isInForce: _i,
      recordedBy: _r,
      removedReason: _w,
      updatedAt,
      ...facts
    } = law;
    await backend.ask('basis.correct', { ...facts, isVerified: true, expectedUpdatedAt: updatedAt });
    const [row] = queryRows(backend.dataFolder, `SELECT region_code FROM legal_basis WHERE id = 'uu-7-2000'`);
    expect(row).toEqual({ region_code: '64.08' });
  });

  test('keeps what changed it in the order of the days', async () => {
    const backend = await officeBackend();
    const law = await find(backend, 'uu-25-1992');
    const {
      head: _h,
      citation: _c,
      isInForce: _i,
      recordedBy: _r,
      removedReason: _w,
      updatedAt,
      ...facts
    } = law;
    const turned = { ...facts, changedBy: facts.changedBy.toReversed(), expectedUpdatedAt: updatedAt };
    await backend.ask('basis.correct', turned);
    expect((await find(backend, 'uu-25-1992')).changedBy).toEqual(['uu-11-2020', 'uu-6-2023']);
  });

  test('a correction that another stands in the way of is refused with what the other changed', async () => {
    const backend = await officeBackend();
    const { id, updatedAt } = await backend.ask('basis.record', PERDA);
    await backend.ask('basis.end', { id, on: day('2025-12-31') });
    const error = await backend.refusal('basis.correct', { ...PERDA, id, expectedUpdatedAt: updatedAt });
    expect(error.code).toBe('RECORD_CHANGED_ELSEWHERE');
    expect(error.details.changed?.fields).toMatchObject([
      { name: 'inForceUntil', label: 'Berlaku sampai', now: '2025-12-31' },
    ]);
  });

  test('ends on a day that is not before its first, and is in force again without one', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('basis.record', PERDA);
    expect(await faults(backend, 'basis.end', { id, on: '2016-11-30' })).toEqual(['on']);
    await backend.ask('basis.end', { id, on: day('2016-12-01') });
    expect((await find(backend, id)).isInForce).toBe(false);
    await backend.ask('basis.end', { id, on: null });
    expect((await find(backend, id)).isInForce).toBe(true);
  });
});

describe('taking a law out', () => {
  test('keeps it with its reason, and it comes back', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('basis.record', PERDA);
    await backend.ask('basis.remove', { id, reason: 'Keliru' });
    expect(await find(backend, id)).toBeUndefined();
    const removed = await backend.ask('basis.list', { isRemoved: true });
    expect(removed.rows).toMatchObject([{ id, removedReason: 'Keliru' }]);
    await backend.ask('basis.restore', { id });
    expect(await find(backend, id)).toMatchObject({ id, removedReason: '' });
  });

  test('is refused while another names it as its change, and back while the same was recorded anew', async () => {
    const backend = await officeBackend();
    expect(await faults(backend, 'basis.remove', { id: 'uu-7-2000', reason: 'x' })).toEqual(['id']);
    const { id } = await backend.ask('basis.record', PERDA);
    await backend.ask('basis.remove', { id, reason: 'Keliru' });
    await backend.ask('basis.record', PERDA);
    expect(await faults(backend, 'basis.restore', { id })).toEqual(['number']);
  });
});
