import { writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';

/** A small list of an office's own, as Excel saves it; the path it was written to. */
export function listAt(file: string): string {
  const sheet = utils.aoa_to_sheet([
    ['No', 'Nama Koperasi', 'No. Badan Hukum', 'Alamat', 'Kecamatan'],
    [1, 'Koperasi Konsumen Contoh Lembar', '9921/BH/V/2009', 'Jl. Mawar', 'Sangatta Utara'],
    [2, 'Koperasi Jasa Contoh Lembar', '9922/BH/V/2009', 'Jl. Melati', 'Bengalon'],
  ]);
  writeFileSync(
    file,
    write(
      { SheetNames: ['Daftar'], Sheets: { Daftar: sheet } },
      { type: 'buffer', bookType: 'xlsx' },
    ) as Buffer,
  );
  return file;
}
