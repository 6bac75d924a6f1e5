import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../cli/command-option.ts';

/** The whole main job without a window: register, award, formation, recap, each ending in its PDF. */
const sampleCommand = defineCommand({
  name: 'contoh',
  usage: '--keluaran DIR',
  purpose: 'seluruh pekerjaan utama dengan register contoh, di basis data baru',
  options: {
    keluaran: text('DIR', 'folder tempat PDF ditulis'),
  },
  example: 'contoh --keluaran contoh',
  usesFreshDatabase: true,
  run: async ({ words, options }, { ask, resourceFolder }) => {
    requireWords(words, []);
    const folder = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const { cooperativeCount, refusedCount } = await ask('office.loadSample', {});
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

export const sampleCommands: readonly Command[] = [sampleCommand];
