import path from 'node:path';
import { textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';

const addCommand = defineCommand({
  name: 'pembinaan foto',
  usage: 'KUNJUNGAN --berkas F.jpg [F2.jpg …]',
  purpose: 'mengecilkan foto, membuang data lokasinya, dan menyimpannya pada satu kunjungan',
  options: { berkas: textOption('F.jpg', 'foto JPEG, PNG, atau WebP; yang lain ditulis sesudahnya') },
  example: 'pembinaan foto 0f3c… --berkas rapat.jpg gudang.jpg',
  run: async ({ words, options }, { ask }) => {
    const [visitId, ...more] = words;
    if (visitId === undefined) throw new UsageError('Belum disebut: KUNJUNGAN.');
    const files = [requireOption(options.berkas, 'berkas'), ...more];
    const { added, known, refused } = await ask('coaching.addPhotos', {
      visitId,
      paths: files.map((file) => path.resolve(file)),
    });
    return {
      value: {
        ditambahkan: added.map(({ id, fileName }) => ({ id, berkas: fileName })),
        sudahAda: known,
        ditolak: refused.map(({ fileName, cause }) => ({ berkas: fileName, sebab: cause })),
      },
      lines: [
        ...added.map(({ id, fileName }) => `${fileName} (${id})`),
        ...known.map((name) => `${name}: sudah ada pada kunjungan ini`),
        `${String(added.length)} foto ditambahkan`,
      ],
      warnings: refused.map(({ fileName, cause, remedy }) => `${fileName}: ${cause} ${remedy}`),
    };
  },
});

export const photoCommands: readonly Command[] = [addCommand];
