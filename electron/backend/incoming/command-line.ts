import path from 'node:path';
import type { IncomingLine } from '#contract/incoming.ts';
import { instructionOfWord, receiversOf } from '#rules/incoming/disposition.ts';
import {
  INCOMING_CHANNELS,
  INCOMING_SECRECIES,
  INCOMING_SPEEDS,
  parseAgenda,
} from '#rules/incoming/incoming.ts';
import { INCOMING_DUES, INCOMING_STATES } from '#rules/incoming/state.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { dateParts, toPlainDate } from '#rules/value/plain-date.ts';
import { defineCommand, requireOption, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';

const STATE_WORDS = {
  open: 'belum-didisposisi',
  waiting: 'menunggu',
  overdue: 'lewat-tenggat',
  answered: 'dijawab',
  done: 'selesai',
} as const;
const DUE_WORDS = { due: 'jatuh-tempo', week: '7-hari', undated: 'tanpa' } as const;
const SECRECY_WORDS = {
  ordinary: 'biasa',
  limited: 'terbatas',
  secret: 'rahasia',
  top_secret: 'sangat-rahasia',
} as const;
const SPEED_WORDS = { ordinary: 'biasa', urgent: 'segera', very_urgent: 'sangat-segera' } as const;
const CHANNEL_WORDS = {
  delivered: 'diantar',
  post: 'pos',
  email: 'pos-el',
  e_office: 'aplikasi',
  whatsapp: 'wa',
  fax: 'faks',
} as const;

const thisYear = (today: string): number => dateParts(toPlainDate(today)).year;

/** The value that a word of an option means; undefined where nothing was said. */
function meant<Value extends string>(
  option: string,
  word: string | undefined,
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): Value | undefined {
  if (word === undefined) return undefined;
  const found = values.find((one) => words[one] === word);
  if (found === undefined) throw new UsageError(`--${option} berupa ${Object.values(words).join(', ')}.`);
  return found;
}

/** The letter under a number of the agenda: "15/2025", or "15" of the year that runs. */
async function letterOf(ask: Ask, word: string): Promise<{ readonly id: string; readonly agenda: string }> {
  const { today } = await ask('app.info', {});
  const place = parseAgenda(word, thisYear(today));
  if (!place) throw new UsageError('Nomor agenda ditulis 15 atau 15/2025.');
  const { id } = await ask('incoming.find', place);
  if (id === null) throw new UsageError(`Nomor agenda ${place.number}/${place.year} tidak ada.`);
  return { id, agenda: `${place.number}/${place.year}` };
}

/** One letter; sender and matter are enough. */
const recordCommand = defineCommand({
  name: 'surat-masuk catat',
  usage:
    '--dari N | --koperasi ID --perihal T [--nomor N] [--tanggal D] [--diterima D] [--sifat S] [--kecepatan K] [--lampiran N] [--cara C] [--catatan T] [--pindaian F] [--agenda N]',
  purpose: 'mencatat satu surat masuk; pengirim dan hal sudah cukup',
  options: {
    dari: textOption('NAMA', 'pengirim; tanpa ini koperasinya sendiri'),
    perihal: textOption('TEKS', 'hal surat'),
    nomor: textOption('NOMOR', 'nomor surat pengirim'),
    tanggal: dayOption('tanggal surat'),
    diterima: dayOption('hari diterima; tanpa ini hari ini'),
    koperasi: textOption('ID', 'nomor koperasi pengirim di register'),
    sifat: textOption('SIFAT', 'biasa, terbatas, rahasia, atau sangat-rahasia'),
    kecepatan: textOption('KATA', 'biasa, segera, atau sangat-segera'),
    lampiran: textOption('BANYAKNYA', 'banyaknya lampiran'),
    cara: textOption('CARA', 'diantar, pos, pos-el, aplikasi, wa, atau faks'),
    catatan: textOption('TEKS', 'catatan'),
    pindaian: textOption('BERKAS', 'pindaian suratnya (PDF atau gambar)'),
    agenda: textOption('NOMOR', 'nomor agenda yang lebih besar, bila buku tangan sudah sampai di sana'),
  },
  example:
    'surat-masuk catat --dari "Camat Contoh" --perihal "Permohonan narasumber" --nomor 005/12 --tanggal 17-11-2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const count = (name: 'lampiran' | 'agenda') => {
      const text = options[name];
      if (text === undefined) return undefined;
      if (!/^\d{1,7}$/.test(text)) throw new UsageError(`--${name} berupa angka.`);
      return Number(text);
    };
    const { id, agenda } = await ask('incoming.record', {
      sender: options.koperasi === undefined ? requireOption(options.dari, 'dari') : (options.dari ?? ''),
      subject: requireOption(options.perihal, 'perihal'),
      letterNumber: options.nomor ?? '',
      datedOn: options.tanggal ?? null,
      receivedOn: options.diterima ?? null,
      cooperativeId: options.koperasi ?? null,
      secrecy: meant('sifat', options.sifat, INCOMING_SECRECIES, SECRECY_WORDS),
      speed: meant('kecepatan', options.kecepatan, INCOMING_SPEEDS, SPEED_WORDS),
      attachments: count('lampiran'),
      channel: meant('cara', options.cara, INCOMING_CHANNELS, CHANNEL_WORDS),
      note: options.catatan ?? '',
      agendaNumber: count('agenda') ?? null,
    });
    if (options.pindaian !== undefined)
      await ask('incoming.addScan', { id, path: path.resolve(options.pindaian) });
    return { value: { id, agenda }, lines: [`Tercatat dengan nomor agenda ${agenda} (${id})`] };
  },
});

const PAGE = 500;

const toValue = (one: IncomingLine) => ({
  id: one.id,
  agenda: one.agenda,
  diterima: one.receivedOn,
  pengirim: one.sender,
  koperasi: one.cooperativeId,
  namaKoperasi: one.cooperativeName,
  nomor: one.letterNumber,
  tanggal: one.datedOn,
  hal: one.subject,
  sifat: one.natureText,
  keadaan: STATE_WORDS[one.state],
  menunggu: one.waitingWith,
  tenggat: one.firstDueOn,
});

const listCommand = defineCommand({
  name: 'surat-masuk daftar',
  usage:
    '[--tahun 2025] [--keadaan K] [--tenggat jatuh-tempo|7-hari|tanpa] [--pengirim N] [--koperasi ID] [--kata T] [--keluaran F.xlsx]',
  purpose: 'agenda surat masuk, nomor terbesar dahulu; dengan --keluaran sebagai buku kerja',
  options: {
    tahun: textOption('TAHUN', 'satu tahun agenda'),
    keadaan: textOption('KEADAAN', 'belum-didisposisi, menunggu, lewat-tenggat, dijawab, atau selesai'),
    tenggat: textOption('TENGGAT', 'disposisi yang menunggu: jatuh-tempo, 7-hari, atau tanpa'),
    pengirim: textOption('NAMA', 'hanya pengirim ini'),
    koperasi: textOption('ID', 'hanya koperasi ini'),
    kata: textOption('KATA', 'pengirim, nomor, hal, atau penerima disposisi yang memuatnya'),
    keluaran: textOption('F.xlsx', 'buku kerja yang ditulis'),
  },
  example: 'surat-masuk daftar --tahun 2025 --keadaan lewat-tenggat',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const asked = {
      year: options.tahun === undefined ? null : requireYear(options.tahun, 'tahun'),
      state: meant('keadaan', options.keadaan, INCOMING_STATES, STATE_WORDS) ?? null,
      due: meant('tenggat', options.tenggat, INCOMING_DUES, DUE_WORDS) ?? null,
      sender: options.pengirim ?? '',
      cooperativeId: options.koperasi ?? null,
      text: options.kata ?? '',
    };
    if (options.keluaran !== undefined) {
      const { path: berkas, rowCount } = await ask('incoming.export', {
        ...asked,
        path: path.resolve(options.keluaran),
      });
      return { value: { berkas, baris: rowCount }, lines: [`${rowCount} surat ditulis ke ${berkas}`] };
    }
    const found: IncomingLine[] = [];
    let gaps: readonly string[] = [];
    for (let offset = 0; ; offset += PAGE) {
      const page = await ask('incoming.list', { ...asked, offset, limit: PAGE });
      found.push(...page.rows);
      gaps = page.gaps;
      if (page.rows.length < PAGE) break;
    }
    const lines = found.map((one) =>
      [one.agenda, formatShortDate(one.receivedOn), one.sender, one.subject, STATE_WORDS[one.state]].join(
        ' | ',
      ),
    );
    return { value: found.map(toValue), lines: [...lines, `${found.length} surat`, ...gaps] };
  },
});

const disposeCommand = defineCommand({
  name: 'surat-masuk disposisi',
  usage: 'AGENDA --kepada "A; B" [--instruksi "T; T"] [--isi T] [--oleh N] [--tanggal D] [--tenggat D]',
  purpose: 'mendisposisikan surat; setiap penerima selesai sendiri-sendiri',
  options: {
    kepada: textOption('A; B', 'penerima, dipisah titik koma'),
    instruksi: textOption('T; T', 'instruksi dari daftar dinas, dipisah titik koma'),
    isi: textOption('TEKS', 'isi disposisi dengan kata sendiri'),
    oleh: textOption('NAMA', 'yang mendisposisikan'),
    tanggal: dayOption('tanggal disposisi; tanpa ini hari ini'),
    tenggat: dayOption('hari terakhirnya'),
  },
  example:
    'surat-masuk disposisi 15 --kepada "Bidang Kelembagaan" --instruksi "Siapkan jawaban" --tenggat 20-11-2025',
  run: async ({ words, options }, { ask }) => {
    const [word] = requireWords(words, ['AGENDA']);
    const toWhom = receiversOf(requireOption(options.kepada, 'kepada'));
    const { instructions } = await ask('incoming.choices', {});
    const codes = receiversOf(options.instruksi ?? '').map((one) => {
      const found = instructionOfWord(one, instructions);
      if (!found)
        throw new UsageError(`--instruksi berupa ${instructions.map(({ name }) => `"${name}"`).join(', ')}.`);
      return found.code;
    });
    const { id, agenda } = await letterOf(ask, word);
    const { ids } = await ask('incoming.dispose', {
      id,
      toWhom,
      instructions: codes,
      note: options.isi ?? '',
      fromWhom: options.oleh ?? '',
      givenOn: options.tanggal ?? null,
      dueOn: options.tenggat ?? null,
    });
    return { value: { agenda, disposisi: ids }, lines: [`${agenda} diteruskan kepada ${toWhom.join(', ')}`] };
  },
});

const finishCommand = defineCommand({
  name: 'surat-masuk selesai',
  usage: 'AGENDA --dengan T [--kepada N] [--pada D]',
  purpose:
    'menandai disposisi yang menunggu selesai, semua atau milik satu penerima; surat tanpa disposisi diselesaikan sendiri',
  options: {
    dengan: textOption('TEKS', 'dengan apa diselesaikan'),
    kepada: textOption('NAMA', 'hanya disposisi kepada penerima ini'),
    pada: dayOption('hari selesainya; tanpa ini hari ini'),
  },
  example: 'surat-masuk selesai 15 --dengan "Sudah dihadiri Kepala Bidang"',
  run: async ({ words, options }, { ask }) => {
    const [word] = requireWords(words, ['AGENDA']);
    const note = requireOption(options.dengan, 'dengan');
    const { id, agenda } = await letterOf(ask, word);
    const { today } = await ask('app.info', {});
    const on = options.pada ?? today;
    const { kepada } = options;
    const { dispositions } = await ask('incoming.get', { id });
    const waiting = dispositions.filter(({ doneOn }) => doneOn === null);
    const chosen = waiting.filter(
      ({ toWhom }) => kepada === undefined || toWhom.toLowerCase() === kepada.toLowerCase(),
    );
    if (kepada !== undefined && chosen.length === 0)
      throw new UsageError(
        `Tidak ada disposisi yang menunggu ${kepada}. Yang menunggu: ${waiting.map(({ toWhom }) => toWhom).join(', ') || 'tidak ada'}.`,
      );
    if (chosen.length === 0) await ask('incoming.close', { id, on, note });
    else await ask('incoming.finish', { ids: chosen.map((one) => one.id), on, note });
    const whose = chosen.map(({ toWhom }) => toWhom);
    return {
      value: { agenda, selesai: whose },
      lines: [whose.length === 0 ? `${agenda} selesai` : `${agenda} selesai: ${whose.join(', ')}`],
    };
  },
});

const replyCommand = defineCommand({
  name: 'surat-masuk balas',
  usage: 'AGENDA [--tanggal D]',
  purpose: 'konsep surat jawaban yang menunjuk surat ini; dilanjutkan dengan perintah surat',
  options: { tanggal: dayOption('tanggal surat jawaban; tanpa ini hari ini') },
  example: 'surat-masuk balas 15',
  run: async ({ words, options }, { ask }) => {
    const [word] = requireWords(words, ['AGENDA']);
    const { id, agenda } = await letterOf(ask, word);
    const { letterId } = await ask('incoming.reply', { id, on: options.tanggal ?? null });
    return { value: { agenda, surat: letterId }, lines: [`Konsep jawaban atas ${agenda}: ${letterId}`] };
  },
});

const printCommand = defineCommand({
  name: 'surat-masuk cetak',
  usage: 'AGENDA --keluaran F.pdf | --buku [--tahun 2025] [--keadaan K] --keluaran F.pdf',
  purpose: 'lembar disposisi satu surat, atau dengan --buku buku agenda surat masuk',
  options: {
    keluaran: textOption('F.pdf', 'berkas PDF yang ditulis'),
    buku: flagOption('buku agenda, bukan lembar disposisi'),
    tahun: textOption('TAHUN', 'tahun agenda; tanpa ini tahun berjalan'),
    keadaan: textOption('KEADAAN', 'belum-didisposisi, menunggu, lewat-tenggat, dijawab, atau selesai'),
  },
  example: 'surat-masuk cetak 15 --keluaran lembar.pdf',
  run: async ({ words, options }, { ask }) => {
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const state = meant('keadaan', options.keadaan, INCOMING_STATES, STATE_WORDS) ?? null;
    const print = async () => {
      if (options.buku) {
        requireWords(words, []);
        const { today } = await ask('app.info', {});
        const year = options.tahun === undefined ? thisYear(today) : requireYear(options.tahun, 'tahun');
        return ask('incoming.printBook', { year, state, path: target });
      }
      const [word] = requireWords(words, ['AGENDA']);
      const { id } = await letterOf(ask, word);
      return ask('incoming.printSheet', { id, path: target });
    };
    const { path: berkas, pages: halaman } = await print();
    return { value: { berkas, halaman }, lines: [berkas, `${halaman} halaman.`] };
  },
});

export const incomingCommands: readonly Command[] = [
  recordCommand,
  listCommand,
  disposeCommand,
  finishCommand,
  replyCommand,
  printCommand,
];
