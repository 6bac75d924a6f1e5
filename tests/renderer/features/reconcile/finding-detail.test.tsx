import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Finding, FindingParticulars } from '#contract/reconcile.ts';
import { FindingDetail } from '../../../../renderer/features/reconcile/finding-detail.tsx';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { saidAt, textsOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const told: FindingParticulars = {
  id: 'k1',
  row: null,
  name: 'KSP Maju',
  legalEntityNumber: '12/BH/2001',
  nikKoperasi: '',
  districtName: 'Sangatta Utara',
  villageName: '',
  status: 'aktif',
  chairName: 'Siti',
  phone: '0812****',
  assignedOfficer: '',
};

const difference: Finding['differences'][number] = {
  field: 'phone',
  label: 'Telepon',
  here: '0812****',
  there: '0549-1234',
  now: '0812****',
  isSettled: false,
  obstacle: null,
};

const FINDING: Finding = {
  id: 'f1',
  summary: '',
  reconciliationId: 'r1',
  kind: 'different',
  name: 'KSP Maju',
  districtName: 'Sangatta Utara',
  cooperativeId: 'k1',
  state: 'open',
  note: '',
  why: ['Nomor badan hukum sama.'],
  remarks: [],
  here: [told],
  there: [{ ...told, id: null, row: 12, name: 'KSP MAJU' }],
  differences: [difference],
  stateAt: null,
  stateWho: '',
  earlier: null,
};

describe('one finding', () => {
  async function open(finding: Partial<Finding> = {}, script: Script = {}) {
    const part = renderPart(<FindingDetail findingId="f1" source="ODS" />, {
      'reconcile.finding': { ...FINDING, ...finding },
      ...script,
    });
    await part.page.findByText('Nomor badan hukum sama.');
    return part;
  }

  test('none chosen: says how to choose one, and asks nothing', () => {
    const { page, names } = renderPart(<FindingDetail findingId={undefined} source="ODS" />);
    expect(page.queryByText(/^Pilih sebuah temuan/)).not.toBeNull();
    expect(names()).not.toContain('reconcile.finding');
  });

  test('one that cannot be read is not said to be still coming', async () => {
    const { page } = renderPart(<FindingDetail findingId="f1" source="ODS" />, {
      'reconcile.finding': refusal('NOT_FOUND'),
    });
    await page.findByRole('alert');
    expect(page.queryByText(/^Membaca/)).toBeNull();
  });

  test('a value is taken over one at a time, after saying from what to what', async () => {
    const { page, press, asked } = await open(
      {},
      { 'reconcile.useValue': { batchId: 'p1', isSettled: true } },
    );
    await press('Pakai nilai ini');
    await page.findByText(/^KSP Maju: dari “0812\*\*\*\*” menjadi “0549-1234” menurut ODS\./);
    expect(asked('reconcile.useValue')).toEqual([]);
    await press('Pakai nilai ini');
    await waitFor(() => expect(asked('reconcile.useValue')).toEqual([{ findingId: 'f1', field: 'phone' }]));
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
  });

  test('what the register says by now goes before what was compared', async () => {
    const { page, press } = await open({ differences: [{ ...difference, now: '0813****' }] });
    expect(page.queryByText('kini: 0813****')).not.toBeNull();
    await press('Pakai nilai ini');
    expect(await page.findByText(/dari “0813\*\*\*\*” menjadi/)).not.toBeNull();
  });

  test('a value that changed meanwhile is not overwritten, and says so', async () => {
    const { page, press } = await open({}, { 'reconcile.useValue': refusal('RECONCILE_VALUE_CHANGED') });
    await press('Pakai nilai ini');
    await press('Pakai nilai ini');
    expect(await page.findByRole('alert')).not.toBeNull();
  });

  test.each([
    ['it is settled', { isSettled: true }, 'sudah sama'],
    [
      'something stands in its way',
      { obstacle: 'Nomornya dipakai koperasi lain.' },
      'Nomornya dipakai koperasi lain.',
    ],
  ])('nothing is taken over where %s', async (_name, more, said) => {
    const { page } = await open({ differences: [{ ...difference, ...more }] });
    expect(buttonsOf('Pakai nilai ini')).toEqual([]);
    expect(page.queryByText(said)).not.toBeNull();
  });

  test('nothing is taken over where it is not clear which cooperative is meant', async () => {
    await open({ cooperativeId: null });
    expect(buttonsOf('Pakai nilai ini')).toEqual([]);
  });

  test('is marked by one press; its own state is not offered', async () => {
    const { page, press, asked } = await open({}, { 'reconcile.setState': { changed: 1 } });
    expect(textsOf([...page.getByRole('group', { name: 'Tandai tindak lanjut' }).children])).toEqual([
      'Sudah di sini',
      'Sudah di sana',
      'Abaikan…',
    ]);
    await press('Sudah di sana');
    await waitFor(() =>
      expect(asked('reconcile.setState')).toEqual([{ findingIds: ['f1'], state: 'fixed_there', note: '' }]),
    );
  });

  test('ignoring asks why, and goes with the reason', async () => {
    const { page, at, fill, press, asked } = await open({}, { 'reconcile.setState': { changed: 1 } });
    await press('Abaikan…');
    await press('Abaikan');
    expect(saidAt(at('Alasan'))).toContain('Alasan belum diisi.');
    expect(asked('reconcile.setState')).toEqual([]);
    await fill(at('Alasan'), 'Sudah bubar');
    await press('Abaikan');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    expect(asked('reconcile.setState')).toEqual([
      { findingIds: ['f1'], state: 'ignored', note: 'Sudah bubar' },
    ]);
  });

  test('both sides say who they are; the record is one press away', async () => {
    const { page, press, went } = await open();
    expect(page.queryByText('Di ODS, baris 12')).not.toBeNull();
    await press('Buka catatan koperasi');
    expect(went).toEqual([{ screen: 'record', id: 'k1' }]);
  });

  test('what was decided before and still differs is said, while it is open', async () => {
    const earlier = { state: 'ignored' as const, note: 'Sudah bubar', at: '2025-01-01T00:00:00Z' };
    const { page } = await open({ earlier });
    expect(
      page.queryByText(/^Pada pencocokan sebelumnya ditandai .*: Sudah bubar\. Datanya masih berbeda\.$/),
    ).not.toBeNull();
  });
});
