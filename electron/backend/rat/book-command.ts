import { defineCommand, requireWords, requireYear } from '../cli/command.ts';
import type { CliContext, CommandResult } from '../cli/command.ts';
import { flagOption, textOption } from '../cli/command-option.ts';

export async function takeBack(
  batchId: string,
  what: 'Pembukuan' | 'Pencatatan',
  { ask }: CliContext,
): Promise<CommandResult> {
  const { restored } = await ask('change.undo', { batchId });
  return { value: { dikembalikan: restored }, lines: [`${what} diurungkan: ${restored} koperasi.`] };
}

/** Books the last RAT's day of the register as the RAT of a closed book year. */
export const bookRatCommand = defineCommand({
  name: 'rat bukukan',
  usage: '[ID…] --tahun-buku 2025 [--semua] | --kembalikan PERUBAHAN',
  purpose:
    'membukukan tanggal RAT terakhir di register sebagai RAT tahun buku itu: semua koperasi aktif, atau yang disebut; --semua: juga yang tidak aktif',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku yang RAT-nya dicatat'),
    semua: flagOption('juga koperasi yang tidak aktif'),
    kembalikan: textOption('PERUBAHAN', 'mengurungkan pembukuan dengan nomor perubahan ini'),
  },
  example: 'rat bukukan --tahun-buku 2025',
  run: async ({ words: ids, options }, context) => {
    if (options.kembalikan !== undefined) {
      requireWords(ids, []);
      return takeBack(options.kembalikan, 'Pembukuan', context);
    }
    const bookYear = requireYear(options['tahun-buku'], 'tahun-buku');
    const { booked, batchId, left } = await context.ask('rat.bookNamed', {
      bookYear,
      cooperativeIds: ids.length === 0 ? null : ids,
      isActiveOnly: !options.semua,
    });
    const undo = batchId === null ? '' : ` Urungkan dengan: rat bukukan --kembalikan ${batchId}`;
    return {
      value: {
        dibukukan: booked,
        perubahan: batchId,
        tidakDibukukan: left.map(({ id, name, message }) => ({ id, nama: name, sebab: message })),
      },
      lines: [
        `${booked} koperasi dibukukan sebagai RAT tahun buku ${bookYear}.${undo}`,
        ...left.map(({ id, name, message }) => `Tidak dibukukan: ${name} (${id}). ${message}`),
      ],
    };
  },
});
