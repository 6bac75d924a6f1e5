import type { OutputOf } from '#contract/index.ts';
import type { HalalCaseOut } from '#contract/halal/shapes.ts';
import { choiceOfWord } from '#rules/activity/activity.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { alasanLine, toAlasan } from '../cli/alasan.ts';
import { dayOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireDay, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { readJsonFile } from '../cli/json-file.ts';
import { parseCheckJson, parseHalalJson, PATH_WORDS } from './halal-json.ts';

const verdictWord = (meets: boolean | null): string =>
  meets === null ? 'belum dapat dikatakan' : meets ? 'memenuhi' : 'tidak memenuhi';

/** Under two names: among the commands of UMKM, and by the word alone. */
const checkCommand = (name: string) =>
  defineCommand({
    name,
    usage: 'BERKAS.json --tanggal D',
    purpose:
      'pra-cek self declare menurut syarat pada satu tanggal, dengan alasannya; tidak menyimpan apa pun',
    options: { tanggal: dayOption('hari yang syaratnya dipakai') },
    example: `${name} pracek-amplang.json --tanggal 1-6-2023`,
    run: async ({ words, options }, { ask }) => {
      const [file] = requireWords(words, ['BERKAS.json']);
      const on = requireDay(options.tanggal, 'tanggal');
      const given = parseCheckJson(await readJsonFile(file));
      const { meets, reasons, basis, inForceFrom, ruleNote } = await ask('halal.check', { on, ...given });
      const alasan = reasons.map(toAlasan);
      return {
        value: { memenuhi: meets, alasan, dasar: basis, berlakuSejak: inForceFrom },
        lines: [`Hasil: ${verdictWord(meets)}`, ...alasan.map(alasanLine), `Menurut ${basis}. ${ruleNote}`],
      };
    },
  });

const recordCommand = defineCommand({
  name: 'umkm halal catat',
  usage: 'ID-PRODUK BERKAS.json',
  purpose: 'mencatat permohonan halal satu produk beserta tahapnya; semuanya atau tidak sama sekali',
  options: {},
  example: 'umkm halal catat 0190-produk halal-amplang.json',
  run: async ({ words }, { ask }) => {
    const [productId, file] = requireWords(words, ['ID-PRODUK', 'BERKAS.json']);
    const { facts, stages } = parseHalalJson(await readJsonFile(file), await ask('halal.choices', {}));
    const { id } = await ask('halal.record', { productId, ...facts, stages });
    return { value: { id }, lines: [`Permohonan halal tercatat: ${id}`] };
  },
});

/** What is known of an application, as a form would send it back. */
function typedOf(known: HalalCaseOut) {
  const { path, registration, fund, quotaYear, isFacilitated, companion, institution } = known;
  const { certificateNumber, printedEnd, checkedOn, checkedSales, answers, note } = known;
  return {
    path,
    registration,
    fund,
    quotaYear,
    isFacilitated,
    companion,
    institution,
    certificateNumber,
    printedEnd,
    checkedOn,
    checkedSales,
    answers,
    note,
  };
}

const correctCommand = defineCommand({
  name: 'umkm halal ubah',
  usage: 'ID BERKAS.json',
  purpose: 'membetulkan satu permohonan halal; yang tidak disebut di berkas tetap seperti semula',
  options: {},
  example: 'umkm halal ubah 0190-halal perbaikan.json',
  run: async ({ words }, { ask }) => {
    const [id, file] = requireWords(words, ['ID', 'BERKAS.json']);
    const { facts, stages } = parseHalalJson(await readJsonFile(file), await ask('halal.choices', {}));
    if (stages.length > 0)
      throw new UsageError('Tahap dicatat dengan umkm halal tahap, bukan dengan umkm halal ubah.');
    const known = await ask('halal.get', { id });
    await ask('halal.correct', { ...typedOf(known), ...facts, id, expectedUpdatedAt: known.updatedAt });
    return { value: { id }, lines: [`Permohonan halal dibetulkan: ${id}`] };
  },
});

const stageCommand = defineCommand({
  name: 'umkm halal tahap',
  usage: 'ID --ke TAHAP --tanggal D [--oleh T] [--catatan T]',
  purpose: 'mencatat satu tahap permohonan halal dengan tanggalnya; tahap lama tidak ditimpa',
  options: {
    ke: textOption('TAHAP', 'kode atau nama tahap, misalnya didaftarkan, verifikasi, fatwa, terbit'),
    tanggal: dayOption('hari tahap itu'),
    oleh: textOption('TEKS', 'pendamping, LPH, atau petugas yang mengerjakannya'),
    catatan: textOption('TEKS', 'keterangan'),
  },
  example: 'umkm halal tahap 0190-halal --ke terbit --tanggal 1-6-2023',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const typed = requireOption(options.ke, 'ke');
    const { stages } = await ask('halal.choices', {});
    const stage = choiceOfWord(typed, stages);
    if (stage === undefined)
      throw new UsageError(`--ke berupa ${stages.map(({ code }) => code).join(', ')}.`);
    const on = requireDay(options.tanggal, 'tanggal');
    const entry = { stage, on, by: options.oleh ?? '', note: options.catatan ?? '' };
    const { eventId } = await ask('halal.recordStage', { id, ...entry });
    const known = await ask('halal.get', { id });
    return {
      value: { id, idTahap: eventId, tahap: known.stage, sertifikat: known.certificate.word },
      lines: [
        `${known.stageText} ${formatShortDate(on)}: ${id}`,
        known.certificate.sentence,
        ...known.badges,
      ],
    };
  },
});

const undoStageCommand = defineCommand({
  name: 'umkm halal urungkan-tahap',
  usage: 'ID ID-TAHAP',
  purpose: 'mengurungkan satu tahap yang salah; catatannya tetap tersimpan',
  options: {},
  example: 'umkm halal urungkan-tahap 0190-halal 0190-tahap',
  run: async ({ words }, { ask }) => {
    const [id, eventId] = requireWords(words, ['ID', 'ID-TAHAP']);
    await ask('halal.undoStage', { id, eventId });
    const known = await ask('halal.get', { id });
    return {
      value: { id, tahap: known.stage },
      lines: [`Tahap diurungkan; sekarang ${known.stageText}: ${id}`],
    };
  },
});

export const caseValue = (one: HalalCaseOut) => ({
  id: one.id,
  jalur: PATH_WORDS[one.path],
  pendaftaran: one.registration,
  tahap: one.stage,
  sejak: one.stageOn,
  hariMenunggu: one.waitingDays,
  lewat: one.badges,
  sumberDana: one.fundText,
  tahunKuota: one.quotaYear,
  difasilitasi: one.isFacilitated,
  nomorSertifikat: one.certificateNumber,
  terbit: one.certificate.issuedOn,
  berakhirTercetak: one.printedEnd,
  sertifikat: one.certificate.word,
  keterangan: one.certificate.remark,
});

const productValue = (product: OutputOf<'halal.ofProduct'>) => ({
  id: product.productId,
  produk: product.productName,
  jenis: product.kindText,
  usaha: product.umkmName,
  kewajiban: product.duty.sentence,
  sertifikat: product.certificate.word,
  keterangan: product.certificate.remark,
  pernahDifasilitasi: product.facilitated,
  permohonan: product.cases.map((one) => ({
    ...caseValue(one),
    praCek: one.check === null ? null : verdictWord(one.check.meets),
    jam: one.clocks.map(({ sentence }) => sentence),
    riwayat: one.events.map((event) => ({
      id: event.id,
      tahap: event.stage,
      tanggal: event.on,
      oleh: event.by,
      catatan: event.note,
      dicatat: event.who,
    })),
  })),
});

const productCommand = defineCommand({
  name: 'umkm halal produk',
  usage: 'ID-PRODUK',
  purpose: 'halal satu produk: kewajiban, sertifikat, dan permohonannya dengan semua tahap',
  options: {},
  example: 'umkm halal produk 0190-produk',
  run: async ({ words }, { ask }) => {
    const [productId] = requireWords(words, ['ID-PRODUK']);
    const product = await ask('halal.ofProduct', { productId });
    const said = [product.duty.sentence, product.certificate.sentence, product.certificate.remark];
    return {
      value: productValue(product),
      lines: [
        `${product.productName} (${product.umkmName})`,
        ...[...said, product.facilitated].filter((text) => text !== ''),
        ...product.cases.flatMap((one) => [
          `${PATH_WORDS[one.path]}, ${one.stageText} (${one.id})`,
          ...one.events.map(
            (event) => `  ${formatShortDate(event.on)} ${event.stageText} ${event.by} (${event.id})`,
          ),
          ...one.clocks.map(({ sentence }) => `  ${sentence}`),
        ]),
      ],
    };
  },
});

const removeCommand = defineCommand({
  name: 'umkm halal hapus',
  usage: 'ID --alasan T',
  purpose: 'mengeluarkan satu permohonan halal dari daftar dan hitungan; catatannya tetap tersimpan',
  options: { alasan: textOption('TEKS', 'mengapa dikeluarkan') },
  example: 'umkm halal hapus 0190-halal --alasan "tercatat dua kali"',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    await ask('halal.remove', { id, reason: requireOption(options.alasan, 'alasan') });
    return { value: { id }, lines: [`Dihapus dari daftar: ${id}`] };
  },
});

const restoreCommand = defineCommand({
  name: 'umkm halal urungkan-hapus',
  usage: 'ID',
  purpose: 'mengembalikan permohonan halal yang dihapus ke daftar',
  options: {},
  example: 'umkm halal urungkan-hapus 0190-halal',
  run: async ({ words }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    await ask('halal.restore', { id });
    return { value: { id }, lines: [`Kembali ke daftar: ${id}`] };
  },
});

export const halalCommands: readonly Command[] = [
  checkCommand('umkm halal periksa'),
  checkCommand('halal periksa'),
  recordCommand,
  correctCommand,
  stageCommand,
  undoStageCommand,
  productCommand,
  removeCommand,
  restoreCommand,
];
