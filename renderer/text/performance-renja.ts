import { formatInteger } from '#rules/value/numbers.ts';

/** Sentences of the evaluation of the plan (Renja, Tabel E.81). */
export const renjaText = {
  button: 'Renja…',
  title: (code: string, year: number) => `Renja ${code} tahun ${String(year)}`,
  renstra: 'Renstra',
  before: 'Sampai akhir tahun lalu',
  thisYear: (year: number) => `Anggaran tahun ${String(year)}`,
  target: 'Target akhir (K)',
  budget: 'Anggaran (Rp)',
  until: 'Tahun akhir',
  done: 'Realisasi (K)',
  spent: 'Realisasi (Rp)',
  ofQuarter: (quarter: string) => `Realisasi ${quarter} (Rp)`,
  tree: (budget: number) => `Pagu pada susunan program: Rp${formatInteger(budget)}.`,
  basis: 'Sumber angka',
  basisHint: 'Misalnya Renstra 2025-2029; DPA 2025; LRA 30 Juni 2025.',
  emptyHint: 'Yang kosong dicetak "b.d." (belum ada data), bukan nol.',
  amountFault: 'Tulis angka dengan paling banyak dua desimal, misalnya 88,22.',
  moneyFault: 'Tulis rupiah bulat, misalnya 72.400.000.',
  yearFault: 'Tulis tahun dengan empat angka, misalnya 2029.',
  save: 'Simpan',
  saved: (code: string) => `Isian Renja ${code} tersimpan.`,
  undone: (code: string) => `Isian Renja ${code} seperti semula.`,
  notes: {
    act: 'Catatan evaluasi Renja…',
    title: (period: string) => `Catatan evaluasi Renja, ${period}`,
    evaluatorHint: 'Namanya diambil dari daftar pejabat di Pengaturan dengan jabatan yang sama.',
    done: (period: string) => `Catatan evaluasi Renja ${period} tersimpan.`,
  },
  papers: {
    wide: 'Evaluasi Renja, Tabel E.81 (A3)',
    narrow: 'Evaluasi Renja, Tabel E.81 (F4)',
  },
} as const;
