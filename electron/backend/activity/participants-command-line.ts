import path from 'node:path';
import { textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';

/** The batch of an activity by its number. */
async function batchNumbered(ask: Ask, activityId: string, typed: string): Promise<string> {
  const { batches } = await ask('activity.get', { id: activityId });
  const found = batches.find(({ number }) => String(number) === typed);
  if (found) return found.id;
  const numbers = batches.map(({ number }) => String(number)).join(', ');
  throw new UsageError(
    numbers === ''
      ? 'Kegiatan ini belum mempunyai angkatan.'
      : `--angkatan berupa nomor angkatan kegiatan ini: ${numbers}.`,
  );
}

const exportCommand = defineCommand({
  name: 'kegiatan peserta ekspor',
  usage: 'ID --keluaran BERKAS.xlsx [--angkatan N]',
  purpose: 'peserta satu kegiatan ke Excel: kehadiran setiap hari, nilai, dan keputusan; NIK tersamar',
  options: {
    keluaran: textOption('BERKAS.xlsx', 'buku kerja yang ditulis'),
    angkatan: textOption('N', 'hanya angkatan bernomor ini; tanpa ini semuanya'),
  },
  example: 'kegiatan peserta ekspor 01JB2 --keluaran peserta.xlsx',
  run: async ({ words, options }, { ask }) => {
    const [activityId] = requireWords(words, ['ID']);
    const file = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const batchId =
      options.angkatan === undefined ? null : await batchNumbered(ask, activityId, options.angkatan);
    const written = await ask('activity.exportParticipants', { activityId, batchId, path: file });
    return {
      value: { berkas: written.path, baris: written.rowCount },
      lines: [`${String(written.rowCount)} peserta: ${written.path}`],
    };
  },
});

export const participantsFileCommands: readonly Command[] = [exportCommand];
