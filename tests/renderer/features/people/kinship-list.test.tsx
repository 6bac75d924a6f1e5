import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { KinshipList } from '../../../../renderer/features/people/kinship-list.tsx';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { valueOf } from '../../../helpers/page-look.ts';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('declared relations', () => {
  const kin = {
    id: 'h1',
    firstId: 'o1',
    firstName: 'Siti',
    secondId: 'o2',
    secondName: 'Budi',
    relation: 'suami dan istri',
    declaredOn: day('2025-03-03'),
    evidence: 'kutipan nikah',
    documentId: 'd1',
  };
  type Kinships = Parameters<typeof KinshipList>[0]['kinships'];
  const open = (kinships: readonly object[], script: Script = {}) =>
    renderPart(<KinshipList kinships={kinships as unknown as Kinships} />, script);

  test('say what proves them; one without a scan has none to open', () => {
    const { page } = open([kin, { ...kin, id: 'h2', declaredOn: null, evidence: '', documentId: null }]);
    const [first, second] = page.getAllByRole('listitem').map((line) => line.firstElementChild?.textContent);
    expect(first).toBe('Siti dan Budi: suami dan istri · 03/03/2025 · kutipan nikah');
    expect(second).toBe('Siti dan Budi: suami dan istri');
    expect(buttonsOf('Buka pindaian Siti dan Budi')).toHaveLength(1);
  });

  test('a wrong one goes with its reason', async () => {
    const { page, at, fill, press, asked } = open([kin], { 'people.removeKinship': { id: 'h1' } });
    await press('Hapus hubungan Siti dan Budi');
    await fill(at('Alasan'), 'Salah orang');
    await press('Hapus hubungan');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    expect(asked('people.removeKinship')).toEqual([{ id: 'h1', reason: 'Salah orang' }]);
  });

  test('a refused removal stays open with its reason', async () => {
    const { page, at, fill, press } = open([kin], { 'people.removeKinship': refusal('NOT_FOUND') });
    await press('Hapus hubungan Siti dan Budi');
    await fill(at('Alasan'), 'Salah orang');
    await press('Hapus hubungan');
    await page.findByRole('alert');
    expect(valueOf(at('Alasan'))).toBe('Salah orang');
  });

  test('a scan opens from where it lies', async () => {
    const { press, asked } = open([kin], {
      'document.locate': { path: '/data/dokumen/pernyataan.pdf' },
      'shell.openDocument': { isOpened: true },
    });
    await press('Buka pindaian Siti dan Budi');
    await waitFor(() =>
      expect(asked('shell.openDocument')).toEqual([{ path: '/data/dokumen/pernyataan.pdf' }]),
    );
    expect(asked('document.locate')).toEqual([{ id: 'd1' }]);
  });

  test('a scan that is gone is said', async () => {
    const { page, press } = open([kin], { 'document.locate': refusal('NOT_FOUND') });
    await press('Buka pindaian Siti dan Budi');
    expect(await page.findByRole('alert')).not.toBeNull();
  });
});
