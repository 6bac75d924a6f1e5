import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { flagOption, textOption } from '../cli/command-option.ts';

/** The whole main job without a window: register, award, formation, recap, each ending in its PDF. */
const sampleCommand = defineCommand({
  name: 'contoh',
  usage: '--keluaran DIR',
  purpose: 'seluruh pekerjaan utama dengan register contoh, di basis data baru',
  options: {
    keluaran: textOption('DIR', 'folder tempat PDF ditulis'),
  },
  example: 'contoh --keluaran contoh',
  usesFreshDatabase: true,
  run: async ({ words, options }, { ask, resourceFolder }) => {
    requireWords(words, []);
    const folder = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const { cooperativeCount, refusedCount } = await ask('practice.fill', {});
    const { today } = await ask('app.info', {});
    const bookYear = (await ask('cooperative.listBookYears', {}))[0];
    if (bookYear === undefined) throw new AppError('NOT_FOUND', { facts: { apa: 'Tahun buku' } });

    const { count, checksum } = await ask('award.recipients', { bookYear });
    const award = await ask('award.confirm', { bookYear, on: today, seen: { count, checksum } });
    const certificates = await ask('award.print', { bookYear, folder });
    const file = await ask('formation.readFile', {
      path: path.join(resourceFolder, 'sample', 'pendirian-sembilan-pendiri.json'),
    });
    const checklist = await ask('formation.print', {
      file,
      path: path.join(folder, 'daftar-periksa-pendirian.pdf'),
    });
    const year = Number(today.slice(0, 4));
    await ask('recap.freeze', { year });
    const recap = await ask('recap.print', { year, path: path.join(folder, `rekap-tahunan-${year}.pdf`) });

    const berkas = [...certificates.files, checklist.path, recap.path];
    return {
      value: { berkas },
      lines: [
        `Register contoh: ${cooperativeCount} koperasi dicatat, ${refusedCount} baris ditolak dengan alasannya.`,
        `Penghargaan tahun buku ${bookYear}: ${award.recipientCount} penerima, nomor ${award.firstNumber} sampai ${award.lastNumber}.`,
        'PDF yang dibuat:',
        ...berkas.map((one) => `  ${one}`),
      ],
    };
  },
});

/** Where practice lies and what it holds; the office's own folder is never opened for it. */
const startCommand = defineCommand({
  name: 'latihan mulai',
  usage: '[--ulang]',
  purpose: 'mengisi folder latihan dengan kantor contoh bila masih kosong; --ulang mengosongkannya dahulu',
  isPractice: true,
  takesEmptyPractice: true,
  options: { ulang: flagOption('mengosongkan latihan lebih dahulu') },
  example: 'latihan mulai --ulang',
  run: async ({ words, options }, { ask, dataFolder }) => {
    requireWords(words, []);
    const isEmpty = options.ulang || (await ask('office.get', {})) === null;
    if (isEmpty) await ask(options.ulang ? 'practice.startAgain' : 'practice.fill', {});
    const { total } = await ask('cooperative.count', { text: '', filters: [] });
    return {
      value: { data: dataFolder, baru: isEmpty, koperasi: total },
      lines: [
        `${isEmpty ? 'Latihan diisi dengan kantor contoh' : 'Latihan sudah berisi'}: ${total} koperasi di ${dataFolder}.`,
        'Tambahkan --latihan pada perintah lain untuk bekerja di sana.',
      ],
    };
  },
});

const endCommand = defineCommand({
  name: 'latihan selesai',
  usage: '',
  purpose: 'mengosongkan folder latihan; data dinas tidak disentuh',
  isPractice: true,
  takesEmptyPractice: true,
  options: {},
  example: 'latihan selesai',
  run: async ({ words }, { ask, dataFolder }) => {
    requireWords(words, []);
    await ask('practice.clear', {});
    return { value: { data: dataFolder }, lines: [`Latihan dikosongkan: ${dataFolder}.`] };
  },
});

export const practiceCommands: readonly Command[] = [sampleCommand, startCommand, endCommand];
