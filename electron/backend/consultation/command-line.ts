import type { InputOf } from '#contract/index.ts';
import { CONSULTATION_OUTCOMES, OTHER_TOPIC, topicOfWord } from '#rules/consultation/consultation.ts';
import type { ConsultationOutcome } from '#rules/consultation/consultation.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { readMonth } from '../cli/read-day.ts';
import { dayOption, textOption } from '../cli/command-option.ts';

const OUTCOME_WORDS: Readonly<Record<ConsultationOutcome, string>> = {
  open: 'belum-dicatat',
  done: 'selesai',
  follow_up: 'tindak-lanjut',
  referred: 'dirujuk',
};

function outcomeOf(word: string | undefined): ConsultationOutcome | undefined {
  if (word === undefined) return undefined;
  const found = CONSULTATION_OUTCOMES.find((one) => OUTCOME_WORDS[one] === word);
  if (!found) throw new UsageError(`--hasil berupa ${Object.values(OUTCOME_WORDS).join(', ')}.`);
  return found;
}

/** "2025-06" or "2025". */
function periodOfWord(bulan: string | undefined, tahun: string | undefined) {
  if (bulan !== undefined) {
    if (tahun !== undefined) throw new UsageError('Pilih salah satu: --bulan atau --tahun.');
    return readMonth('bulan', bulan);
  }
  if (tahun === undefined) return { year: null, month: null };
  if (!/^\d{4}$/.test(tahun)) throw new UsageError('--tahun berupa angka tahun, misalnya 2025.');
  return { year: Number(tahun), month: null };
}

/** One consultation, held on the day of `--hari`; name and topic are enough. */
const recordCommand = defineCommand({
  name: 'konsultasi catat',
  usage:
    '--nama N --topik T [--koperasi ID] [--umkm ID] [--hari D] [--hasil selesai|tindak-lanjut|dirujuk] [--tenggat D] [--ringkas T] [--petugas N] [--telepon N] [--desa N]',
  purpose: 'mencatat satu konsultasi; nama dan topik sudah cukup',
  options: {
    nama: textOption('NAMA', 'nama tamu'),
    topik: textOption('TOPIK', 'topiknya; kata lain dicatat sebagai Lain-lain'),
    koperasi: textOption('ID', 'nomor koperasinya di register'),
    umkm: textOption('ID', 'nomor UMKM-nya di register'),
    hasil: textOption('HASIL', 'selesai, tindak-lanjut, atau dirujuk'),
    tenggat: dayOption('hari terakhir tindak lanjutnya'),
    ringkas: textOption('TEKS', 'ringkasan'),
    petugas: textOption('NAMA', 'petugas yang menerima'),
    telepon: textOption('NOMOR', 'telepon tamu'),
    desa: textOption('NAMA', 'desa atau kelurahan tamu'),
  },
  example: 'konsultasi catat --nama "Contoh Laila" --topik halal --hari 18-11-2025 --tenggat 20-11-2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const name = requireOption(options.nama, 'nama');
    const word = requireOption(options.topik, 'topik');
    const due = options.tenggat;
    const outcome = outcomeOf(options.hasil) ?? (due === undefined ? 'open' : 'follow_up');
    const { topics } = await ask('consultation.choices', {});
    const topic = topicOfWord(word, topics);
    const input: InputOf<'consultation.record'> = {
      name,
      // A word of no topic is kept as it is, under "Lain-lain".
      ...(topic ? { topic: topic.code } : { topic: OTHER_TOPIC, topicNote: word }),
      cooperativeId: options.koperasi ?? null,
      umkmId: options.umkm ?? null,
      outcome,
      dueOn: due ?? null,
      summary: options.ringkas ?? '',
      officer: options.petugas ?? '',
      phone: options.telepon ?? '',
      place: options.desa ?? '',
    };
    const { id } = await ask('consultation.record', input);
    return {
      value: { id },
      lines: [`Tercatat: ${name}, ${topic?.name ?? `Lain-lain: ${word}`} (${id})`],
    };
  },
});

const PAGE = 500;

const listCommand = defineCommand({
  name: 'konsultasi daftar',
  usage: '[--bulan 2025-06 | --tahun 2025] [--topik T] [--petugas N] [--hasil H] [--koperasi ID]',
  purpose: 'catatan konsultasi, terbaru dahulu',
  options: {
    bulan: textOption('BULAN', 'satu bulan: 2025-06, 6-2025, atau "Juni 2025"'),
    tahun: textOption('TAHUN', 'satu tahun'),
    topik: textOption('TOPIK', 'hanya topik ini'),
    petugas: textOption('NAMA', 'hanya petugas ini'),
    hasil: textOption('HASIL', 'hanya hasil ini'),
    koperasi: textOption('ID', 'hanya koperasi ini'),
  },
  example: 'konsultasi daftar --bulan 2025-06 --topik halal',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const asked = {
      ...periodOfWord(options.bulan, options.tahun),
      officer: options.petugas ?? '',
      outcome: outcomeOf(options.hasil) ?? null,
      cooperativeId: options.koperasi ?? null,
    };
    const { topics } = await ask('consultation.choices', {});
    const word = options.topik ?? '';
    const topic = topicOfWord(word, topics);
    if (word !== '' && !topic)
      throw new UsageError(`--topik berupa ${topics.map(({ name }) => `"${name}"`).join(', ')}.`);
    const found = [];
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await ask('consultation.list', {
        ...asked,
        topic: topic?.code ?? '',
        offset,
        limit: PAGE,
      });
      found.push(...rows);
      if (rows.length < PAGE) break;
    }
    const value = found.map((one) => ({
      id: one.id,
      tanggal: one.heldOn,
      jam: one.heldAt,
      nama: one.name,
      koperasi: one.cooperativeId,
      umkm: one.umkmId,
      namaKoperasi: one.cooperativeName,
      topik: one.topicText,
      ringkas: one.summary,
      hasil: OUTCOME_WORDS[one.outcome],
      tenggat: one.dueOn,
      petugas: one.officer,
    }));
    const lines = value.map((one) =>
      [formatShortDate(one.tanggal), one.nama, one.namaKoperasi, one.topik, one.hasil]
        .filter((text) => text !== '')
        .join(' | '),
    );
    return { value, lines: [...lines, `${found.length} konsultasi`] };
  },
});

const recapCommand = defineCommand({
  name: 'konsultasi rekap',
  usage: '--bulan 2025-06 | --tahun 2025',
  purpose: 'rekap satu bulan atau satu tahun: konsultasi, orang, koperasi, UMKM, selesai hari itu, per topik',
  options: {
    bulan: textOption('BULAN', 'satu bulan: 2025-06, 6-2025, atau "Juni 2025"'),
    tahun: textOption('TAHUN', 'satu tahun'),
  },
  example: 'konsultasi rekap --bulan 2025-06',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { year, month } = periodOfWord(options.bulan, options.tahun);
    if (year === null) throw new UsageError('Belum disebut: --bulan atau --tahun.');
    const recap = await ask('consultation.recap', { year, month });
    const value = {
      konsultasi: recap.consultations,
      orang: recap.people,
      koperasi: recap.cooperatives,
      umkm: recap.businesses,
      selesaiHariItu: recap.doneSameDay,
      perTopik: recap.topics.map(({ name, count }) => ({ topik: name, jumlah: count })),
    };
    const sum = `${value.konsultasi} konsultasi, ${value.orang} orang, ${value.koperasi} koperasi, ${value.selesaiHariItu} selesai hari itu`;
    const lines = value.perTopik.map(({ topik, jumlah }) => `${topik} | ${jumlah}`);
    return { value, lines: [...(lines.length === 0 ? ['Nihil'] : lines), sum] };
  },
});

export const consultationCommands: readonly Command[] = [recordCommand, listCommand, recapCommand];
