import { expect, it } from 'vitest';
import { tableFileName } from '../../../../renderer/features/recap/table-paper.tsx';

it('a table is saved under what it is and of which day, in letters every disk takes', () => {
  expect(tableFileName('district', '2025-11-18')).toBe('rekap-kecamatan-2025-11-18.xlsx');
  expect(tableFileName('village', '2025-11-18')).toBe('rekap-desa-kelurahan-2025-11-18.xlsx');
  expect(tableFileName('officer', '2024-12-31')).toBe('rekap-petugas-pembina-2024-12-31.xlsx');
});
