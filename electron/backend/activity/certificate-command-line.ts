import path from 'node:path';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { flagOption } from '../cli/command-option.ts';
import { defineCommand, requireWords } from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';

/** Options of `kegiatan cetak --surat sertifikat`. */
export const CERTIFICATE_OPTIONS = {
  terpisah: flagOption('satu berkas untuk tiap sertifikat'),
  'ganti-batal': flagOption('nomor baru bagi yang nomornya dibatalkan'),
};

interface Wanted {
  readonly folder: string;
  readonly datedOn: PlainDate | null;
  readonly isSeparate: boolean;
  readonly replacesVoid: boolean;
}

/** Issues to whoever is entitled and has none yet, then prints all of them; what was issued keeps its number. */
export async function printCertificatesAtDoor(
  ask: Ask,
  id: string,
  { folder, datedOn, isSeparate, replacesVoid }: Wanted,
) {
  const { people, runs } = await ask('activity.certificates', { id });
  const isWaiting = people.some(
    ({ standing }) => standing === 'ready' || (replacesVoid && standing === 'void'),
  );
  // Where nobody gets one and none exists, the request says why.
  const given =
    isWaiting || runs.length === 0
      ? await ask('activity.issueCertificates', { id, datedOn, replacesVoid, isOpenSignature: true })
      : { issued: 0, firstNumber: '', lastNumber: '' };
  const after = await ask('activity.certificates', { id });
  const tidak = after.people
    .filter(({ standing }) => standing !== 'issued')
    .map(({ name, reason }) => ({ nama: name, alasan: reason }));
  const printed = await ask('activity.printCertificates', { id, folder: path.resolve(folder), isSeparate });
  return {
    value: {
      berkas: printed.files,
      halaman: printed.pages,
      terbit: given.issued,
      nomorPertama: given.firstNumber,
      nomorTerakhir: given.lastNumber,
      tidakTerbit: tidak,
    },
    lines: [
      ...printed.files,
      `${String(given.issued)} sertifikat terbit, ${String(printed.sheets)} lembar, ${String(printed.pages)} halaman`,
      ...tidak.map(({ nama, alasan }) => `Tidak terbit: ${nama}: ${alasan}`),
    ],
  };
}

const competenceCommand = defineCommand({
  name: 'kegiatan kompetensi',
  usage: '',
  purpose: 'sertifikat kompetensi yang tercatat, yang segera berakhir dahulu',
  options: {},
  example: 'kegiatan kompetensi',
  run: async ({ words }, { ask }) => {
    requireWords(words, []);
    const found = await ask('activity.competences', {});
    const value = found.map((one) => ({
      nama: one.name,
      koperasi: one.from,
      kegiatan: one.title,
      nomor: one.number,
      penerbit: one.issuer,
      tanggal: one.on,
      berlakuSampai: one.until,
      masaBerlaku: one.validityText,
    }));
    const lines = found.map((one) =>
      [
        one.name,
        one.from,
        `${one.number} ${one.issuer}`.trim(),
        one.on === null ? 'tanggal tidak dicatat' : formatShortDate(one.on),
        one.validityText,
      ]
        .filter((part) => part !== '')
        .join(' | '),
    );
    return { value, lines: [...lines, `${String(found.length)} sertifikat kompetensi`] };
  },
});

export const certificateCommands: readonly Command[] = [competenceCommand];
