import path from 'node:path';
import { statusWord } from '../cli/alasan.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { textOption } from '../cli/command-option.ts';

const DEFAULT_LIMIT = 20;

const searchCommand = defineCommand({
  name: 'koperasi cari',
  usage: 'TEKS [--batas 20]',
  purpose: 'mencari koperasi menurut nama, nomor, orang, alamat',
  options: {
    batas: textOption('N', 'paling banyak sekian koperasi, 1 sampai 500; tanpa ini 20'),
  },
  example: 'koperasi cari "maju bersama" --batas 5',
  run: async ({ words, options }, { ask }) => {
    const [text] = requireWords(words, ['TEKS']);
    const limit = Number(options.batas ?? DEFAULT_LIMIT);
    if (!Number.isInteger(limit) || limit < 1 || limit > 500)
      throw new UsageError('--batas berupa angka 1 sampai 500.');
    const { rows } = await ask('cooperative.list', { text, limit });
    const { total } = await ask('cooperative.count', { text });
    const value = rows.map(({ id, name, nikKoperasi, legalEntityNumber, districtName, status }) => ({
      id,
      nama: name,
      nikKoperasi,
      nomorBadanHukum: legalEntityNumber,
      kecamatan: districtName,
      status: statusWord(status),
    }));
    const lines = value.map((one) =>
      [one.id, one.nama, one.nomorBadanHukum, one.kecamatan, one.status].join(' | '),
    );
    return { value, lines: [...lines, `${value.length} dari ${total} yang cocok.`] };
  },
});

const exportCommand = defineCommand({
  name: 'koperasi ekspor',
  usage: '--keluaran F.xlsx',
  purpose: 'menulis register ke XLSX dengan urutan kolom ODS',
  options: {
    keluaran: textOption('F.xlsx', 'berkas yang ditulis'),
  },
  example: 'koperasi ekspor --keluaran register.xlsx',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const { path: berkas, rowCount: baris } = await ask('cooperative.export', { path: target });
    return { value: { berkas, baris }, lines: [`${baris} koperasi ditulis ke ${berkas}`] };
  },
});

const printCommand = defineCommand({
  name: 'koperasi cetak',
  usage: '--keluaran F.pdf [--cari TEKS]',
  purpose: 'mencetak daftar koperasi berkop, menurut nama',
  options: {
    keluaran: textOption('F.pdf', 'berkas PDF yang ditulis'),
    cari: textOption('TEKS', 'hanya koperasi yang memuat kata ini'),
  },
  example: 'koperasi cetak --cari "sangatta" --keluaran daftar.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const { path: berkas, pages } = await ask('cooperative.printList', {
      path: target,
      text: options.cari ?? '',
    });
    return { value: { berkas, halaman: pages }, lines: [`Daftar koperasi: ${berkas} (${pages} halaman)`] };
  },
});

export const cooperativeCommands: readonly Command[] = [searchCommand, exportCommand, printCommand];
