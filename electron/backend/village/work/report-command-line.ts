import path from 'node:path';
import { z } from 'zod';
import type { OutputOf } from '#contract/index.ts';
import { requiredText } from '#contract/scalars.ts';
import { unknownYearsText } from '#rules/calendar/working-days.ts';
import { formatWeekdayDate } from '#rules/value/indonesian-date.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { WORK_LIST_LABELS, WORK_LIST_WORDS } from '#rules/village/work/lists.ts';
import { OPERATION_LABELS } from '#rules/village/work/operation.ts';
import { WORK_STAGE_LABELS, WORK_STAGE_WORDS } from '#rules/village/work/stages.ts';
import { toAlasan } from '../../cli/alasan.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../../cli/command.ts';
import type { Command } from '../../cli/command.ts';
import { dayOption, textOption } from '../../cli/command-option.ts';
import { readShapedJsonFile } from '../../cli/json-file.ts';
import { readMonth } from '../../cli/read-day.ts';
import { OPERATION_WORDS } from './work-words.ts';

type Stages = OutputOf<'village.stages'>;

const stageValue = ({ villages, stages, operation }: Stages['total']) => ({
  desa: villages,
  tahap: Object.fromEntries(
    stages.map((one) => [WORK_STAGE_WORDS[one.stage], { jumlah: one.villages, persen: one.percent }]),
  ),
  keadaan: Object.fromEntries(operation.map((one) => [OPERATION_WORDS[one.state], one.villages])),
});

const stagesCommand = defineCommand({
  name: 'merah-putih tahap',
  usage: '',
  purpose: 'koperasi desa menurut tahap, keadaan usaha, dan kecamatan, dengan daftar yang dikejar',
  options: {},
  example: 'merah-putih tahap',
  run: async ({ words }, { ask }) => {
    requireWords(words, []);
    const { total, districts, lists, staleDays, operationRule } = await ask('village.stages', {});
    return {
      value: {
        ...stageValue(total),
        kecamatan: districts.map(({ code, name, ...counts }) => ({
          kode: code,
          nama: name,
          ...stageValue(counts),
        })),
        daftar: Object.fromEntries(
          lists.map(({ list, villages, unrecorded }) => [
            WORK_LIST_WORDS[list],
            { jumlah: villages, belumDicatat: unrecorded },
          ]),
        ),
        batasHariAkun: staleDays,
        syaratBeroperasi: operationRule,
      },
      lines: [
        ...total.stages.map(
          ({ stage, villages, percent }) =>
            `${WORK_STAGE_LABELS[stage]} | ${formatInteger(villages)} dari ${formatInteger(total.villages)} | ${percent} %`,
        ),
        ...total.operation.map(
          ({ state, villages }) => `${OPERATION_LABELS[state]} | ${formatInteger(villages)}`,
        ),
        ...lists.map(
          ({ list, villages, unrecorded }) =>
            `${WORK_LIST_LABELS[list]} | ${formatInteger(villages)} | ${formatInteger(unrecorded)} belum dicatat`,
        ),
      ],
    };
  },
});

const loadCommand = defineCommand({
  name: 'merah-putih beban',
  usage: '',
  purpose: 'koperasi yang didampingi setiap Business Assistant yang bertugas, dan rata-ratanya',
  options: {},
  example: 'merah-putih beban',
  run: async ({ words }, { ask }) => {
    requireWords(words, []);
    const { rows, managers, villages, unattended, average } = await ask('village.assistants', {});
    return {
      value: {
        baris: rows.map((row) => ({
          id: row.id,
          nama: row.name,
          koperasi: row.villages,
          alasan: row.reasons.map(toAlasan),
        })),
        pmo: managers.map(({ id, name }) => ({ id, nama: name })),
        desa: villages,
        tanpaPendamping: unattended,
        rataRata: average,
      },
      lines: [
        ...rows.map((row) => `${row.name} | ${formatInteger(row.villages)} koperasi`),
        `${formatInteger(villages)} desa/kelurahan, ${formatInteger(rows.length)} Business Assistant, rata-rata ${average}; ${formatInteger(unattended)} tanpa pendamping.`,
      ],
      warnings: rows.flatMap(({ reasons }) => reasons.map(({ message }) => message)),
    };
  },
});

function wholeNumber(text: string | undefined, option: string): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,15}$/.test(text))
    throw new UsageError(`--${option} berupa angka bulat tanpa titik, misalnya 500000000.`);
  return Number(text);
}

const financingCommand = defineCommand({
  name: 'merah-putih periksa-pembiayaan',
  usage:
    '[--jenis desa|kelurahan] [--modal RUPIAH] [--operasional RUPIAH] [--bulan N] [--tenggang N] [--proposal TANGGAL] [--angsuran BULAN,…]',
  purpose:
    'batas pinjaman, jangka waktu, masa tenggang, penyetuju, dan hari angsuran; tidak menyimpan apa pun',
  options: {
    jenis: textOption('desa|kelurahan', 'desa bila tidak disebut'),
    modal: textOption('RUPIAH', 'pinjaman untuk modal usaha'),
    operasional: textOption('RUPIAH', 'pinjaman untuk operasional'),
    bulan: textOption('N', 'jangka waktu dalam bulan'),
    tenggang: textOption('N', 'masa tenggang dalam bulan'),
    proposal: dayOption('tanggal proposal, yang menentukan ketentuannya'),
    angsuran: textOption('BULAN,…', 'bulan yang ditanyakan hari angsurannya, misalnya 2026-09'),
  },
  example:
    'merah-putih periksa-pembiayaan --modal 2500000000 --operasional 500000000 --bulan 72 --tenggang 6',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { jenis = 'desa', angsuran = '' } = options;
    if (jenis !== 'desa' && jenis !== 'kelurahan')
      throw new UsageError('--jenis berupa desa atau kelurahan.');
    const months = angsuran
      .split(',')
      .filter((part) => part.trim() !== '')
      .map((part) => readMonth('angsuran', part))
      .map(({ year, month }) => toPlainDate(`${String(year)}-${String(month).padStart(2, '0')}-01`));
    const answer = await ask('village.checkFinancing', {
      kind: jenis,
      proposedOn: options.proposal ?? null,
      capital: wholeNumber(options.modal, 'modal'),
      operating: wholeNumber(options.operasional, 'operasional'),
      months: wholeNumber(options.bulan, 'bulan'),
      graceMonths: wholeNumber(options.tenggang, 'tenggang'),
      instalmentMonths: months,
    });
    const { loan, reasons, approver, instalments, basis, inForceFrom } = answer;
    return {
      value: {
        pinjaman: loan,
        memenuhi: reasons.length === 0,
        alasan: reasons.map(toAlasan),
        penyetuju: approver,
        angsuran: instalments.map(({ day, unknownYears }) => ({
          hari: day,
          catatan: unknownYearsText(unknownYears),
        })),
        dasar: basis,
        berlakuSejak: inForceFrom,
      },
      lines: [
        ...(loan === null ? [] : [`Pinjaman ${formatRupiah(loan)}`]),
        `Disetujui ${approver}`,
        ...instalments.map(({ day }) => `Angsuran ${formatWeekdayDate(day)}`),
        ...(reasons.length === 0 ? ['Tidak ada yang di luar batas.'] : []),
      ],
      warnings: [
        ...reasons.map(({ message }) => message),
        ...new Set(instalments.map(({ unknownYears }) => unknownYearsText(unknownYears)).filter(Boolean)),
      ],
    };
  },
});

const totalFile = z.strictObject({
  jumlah: z.number(),
  rincian: z.array(z.strictObject({ nama: requiredText, jumlah: z.number() })).min(1),
});

const totalCommand = defineCommand({
  name: 'merah-putih periksa-jumlah',
  usage: 'BERKAS.json',
  purpose: 'jumlah yang dinyatakan dibandingkan dengan rinciannya; yang berbeda ditolak dengan selisihnya',
  options: {},
  example: 'merah-putih periksa-jumlah jumlah-kecamatan.json',
  run: async ({ words }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS.json']);
    const { jumlah, rincian } = await readShapedJsonFile(file, totalFile);
    const { sum, difference, isAccepted, reasons } = await ask('village.checkTotal', {
      declared: jumlah,
      parts: rincian.map(({ nama, jumlah: count }) => ({ name: nama, count })),
    });
    return {
      value: {
        diterima: isAccepted,
        dinyatakan: jumlah,
        jumlah: sum,
        selisih: difference,
        alasan: reasons.map(toAlasan),
      },
      lines: isAccepted
        ? [`Jumlah ${formatInteger(sum)} sama dengan rinciannya.`]
        : reasons.map(({ message }) => message),
    };
  },
});

const weeklyCommand = defineCommand({
  name: 'merah-putih laporan',
  usage: '--keluaran F.pdf',
  purpose: 'laporan mingguan kepada kepala daerah: menurut tahap dan kecamatan, satu lembar F4',
  options: { keluaran: textOption('BERKAS', 'berkas yang ditulis') },
  example: 'merah-putih laporan --keluaran laporan-mingguan.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const { path: berkas, pages: halaman } = await ask('village.printWeekly', { path: target });
    return { value: { berkas, halaman }, lines: [berkas, `${halaman} halaman.`] };
  },
});

export const villageWorkReportCommands: readonly Command[] = [
  stagesCommand,
  loadCommand,
  financingCommand,
  totalCommand,
  weeklyCommand,
];
