import path from 'node:path';
import type { CheckedProof } from '#contract/proof.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { PROOF_KIND_NAMES } from '#rules/proof/payload.ts';
import { PROOF_LABEL, PROOF_VERDICT_WORDS } from '#rules/proof/verdict.ts';
import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { textOption } from '../cli/command-option.ts';

const PICTURE = /\.(png|jpe?g)$/i;

function linesOf({ verdict, facts, revocation }: CheckedProof): readonly string[] {
  const { title, meaning } = PROOF_VERDICT_WORDS[verdict];
  const lines = [`${title}. ${meaning}`];
  if (revocation) lines.push(`Dicabut ${formatLongDate(revocation.revokedOn)}: ${revocation.reason}`);
  if (facts)
    lines.push(
      ...(facts.isSample ? ['CONTOH: kertas latihan, bukan dokumen resmi.'] : []),
      `Nomor: ${facts.number}`,
      `Nama: ${facts.name}`,
      `${PROOF_KIND_NAMES[facts.kind]}, ${formatLongDate(facts.on)}, ${facts.officeName} (${facts.regionCode})`,
      `Kode pendek: ${facts.shortCode}`,
    );
  return [...lines, `(${PROOF_LABEL})`];
}

const checkProofCommand = defineCommand({
  name: 'keabsahan periksa',
  usage: 'TEKS|BERKAS',
  purpose: 'memeriksa QR keabsahan (bukan TTE): gambar PNG/JPEG, teks QR, kode pendek, atau nomor',
  options: {},
  example: 'keabsahan periksa foto-piagam.png',
  run: async ({ words }, { ask }) => {
    const [given] = requireWords(words, ['TEKS|BERKAS']);
    const checked = PICTURE.test(given)
      ? await ask('proof.checkPicture', { path: path.resolve(given) })
      : await ask('proof.check', { text: given });
    const { verdict, facts, revocation } = checked;
    return {
      value: {
        putusan: PROOF_VERDICT_WORDS[verdict].title,
        sah: verdict === 'genuine',
        isi: facts && {
          nomor: facts.number,
          nama: facts.name,
          jenis: PROOF_KIND_NAMES[facts.kind],
          tanggal: facts.on,
          dinas: facts.officeName,
          wilayah: facts.regionCode,
          kode: facts.shortCode,
          kunci: facts.keyId,
          contoh: facts.isSample,
        },
        pencabutan: revocation && { tanggal: revocation.revokedOn, alasan: revocation.reason },
      },
      lines: linesOf(checked),
    };
  },
});

const proofPageCommand = defineCommand({
  name: 'keabsahan halaman',
  usage: '--keluaran PEMERIKSA.html',
  purpose: 'menyimpan halaman pemeriksa QR: satu berkas, tanpa internet',
  options: {
    keluaran: textOption('PEMERIKSA.html', 'berkas yang ditulis'),
  },
  example: 'keabsahan halaman --keluaran pemeriksa.html',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const saved = await ask('proof.savePage', {
      path: path.resolve(requireOption(options.keluaran, 'keluaran')),
    });
    return {
      value: {
        berkas: saved.path,
        ukuran: saved.byteCount,
        kunci: saved.keyCount,
        dicabut: saved.revokedCount,
      },
      lines: [`${saved.path} (${saved.keyCount} kunci, ${saved.revokedCount} nomor dicabut)`],
    };
  },
});

const proofAddressCommand = defineCommand({
  name: 'keabsahan alamat',
  usage: '[ALAMAT]',
  purpose: 'menampilkan atau mengubah alamat web halaman pemeriksa yang dimuat QR; "-" menghapusnya',
  options: {},
  example: 'keabsahan alamat https://koperasi.contoh.go.id/periksa.html',
  run: async ({ words }, { ask }) => {
    const { address, updatedAt } = await ask('proof.pageAddress', {});
    const [given, ...others] = words;
    requireWords(others, []);
    const saved =
      given === undefined
        ? { address }
        : await ask('proof.savePageAddress', {
            expectedUpdatedAt: updatedAt,
            address: given === '-' ? '' : given,
          });
    return { value: { alamat: saved.address }, lines: [saved.address || 'QR tidak memuat alamat web.'] };
  },
});

export const proofCommands: readonly Command[] = [checkProofCommand, proofPageCommand, proofAddressCommand];
