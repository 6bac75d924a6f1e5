import { describe, expect, it } from 'vitest';
import {
  checklistOf,
  rowsOfChecklist,
  tidyRequired,
} from '../../../../../renderer/features/formation/guideline/checklist-rows.ts';

const FORMER = [
  { code: 'akta-pendirian', name: 'Akta pendirian', isRequired: true },
  { code: 'lain', name: 'Dokumen lain', isRequired: false },
];

describe('a checklist as rows', () => {
  it('comes back as it went', () => {
    expect(checklistOf(rowsOfChecklist(FORMER), FORMER)).toEqual(FORMER);
  });

  it('keeps the code of a document that keeps its name, and makes one for a new name', () => {
    const rows = [
      ['akta pendirian', 'Tidak'],
      ['Peta lokasi (asli)', 'ya'],
      ['', ''],
    ];
    expect(checklistOf(rows, FORMER)).toEqual([
      { code: 'akta-pendirian', name: 'akta pendirian', isRequired: false },
      { code: 'peta-lokasi-asli', name: 'Peta lokasi (asli)', isRequired: true },
    ]);
  });

  it('never gives two documents one code', () => {
    const codes = checklistOf(
      [
        ['Surat A', 'Ya'],
        ['Surat-A', 'Ya'],
      ],
      [],
    ).map(({ code }) => code);
    expect(new Set(codes).size).toBe(2);
  });

  it('reads what people write for required', () => {
    expect(['ya', 'wajib', 'tdk', 'mungkin'].map(tidyRequired)).toEqual(['Ya', 'Ya', 'Tidak', 'mungkin']);
  });
});
