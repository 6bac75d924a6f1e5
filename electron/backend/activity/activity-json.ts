import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { InputFault } from '#contract/errors.ts';
import type { InputOf, OutputOf } from '#contract/index.ts';
import { id, longText, officeDay, requiredText, rupiah, shortText } from '#contract/scalars.ts';
import { ACTIVITY_STATES, choiceOfWord } from '#rules/activity/activity.ts';
import type { ActivityMode, ActivityOrganiser, ActivityState, NibBasis } from '#rules/activity/activity.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import { faultsOf } from '../base/refusal.ts';

/** Words of the file, by what they mean. */
export const STATE_WORDS: Readonly<Record<ActivityState, string>> = {
  planned: 'direncanakan',
  waiting_budget: 'menunggu-anggaran',
  scheduled: 'dijadwalkan',
  running: 'berlangsung',
  done: 'terlaksana',
  reported: 'dilaporkan',
  cancelled: 'batal',
};
export const stateOfWord = (word: string): ActivityState | undefined =>
  ACTIVITY_STATES.find((state) => STATE_WORDS[state] === word);

const ORGANISERS: Readonly<Record<string, ActivityOrganiser>> = {
  sendiri: 'own',
  uptd: 'uptd',
  kementerian: 'ministry',
  lain: 'other',
};
const MODES: Readonly<Record<string, ActivityMode>> = {
  luring: 'offline',
  daring: 'online',
  campuran: 'mixed',
};
const NIB: Readonly<Record<string, NibBasis>> = {
  sendiri: 'own',
  koperasi: 'cooperative',
  'calon-wirausaha': 'candidate',
  tidak: 'none',
};

const VERDICTS = { sertifikat: 'certificate', 'tidak-memenuhi': 'not_met' } as const;

const quota = z.int().min(1).max(100_000).nullable().default(null);
const money = rupiah.min(0).max(1e15).nullable().default(null);
const score = z.int().min(0).max(100).nullable().default(null);
const year = z.int().min(1945).max(2200);
const days = z.array(officeDay).max(200).default([]);

const participant = z.strictObject({
  nama: requiredText,
  nikKtp: shortText.default(''),
  jenisKelamin: z.enum(['L', 'P']).nullable().default(null),
  kabupaten: z
    .string()
    .regex(/^(\d{2}(\.\d{2})?)?$/, 'Kode kabupaten berbentuk 64.08.')
    .default(''),
  koperasi: shortText.default(''),
  umkm: id.nullable().default(null),
  usaha: shortText.default(''),
  jabatan: shortText.default(''),
  kategori: shortText.default(''),
  nib: z.enum(['sendiri', 'koperasi', 'calon-wirausaha', 'tidak']).default('tidak'),
  hadir: days,
  izin: days,
  sakit: days,
  alpa: days,
  pra: score,
  pasca: score,
  keputusan: z.enum(['sertifikat', 'tidak-memenuhi']).nullable().default(null),
  alasanKeputusan: shortText.default(''),
  kompetensi: z
    .strictObject({
      nomor: requiredText,
      penerbit: shortText.default(''),
      tanggal: officeDay.nullable().default(null),
      berlakuSampai: officeDay.nullable().default(null),
    })
    .nullable()
    .default(null),
  /** Rupiah sehari bagi peserta ini saja. */
  uangSaku: money,
  transport: money,
});

const percent = z.number().min(0).max(100).default(0);
const official = z
  .strictObject({ nama: shortText.default(''), nip: shortText.default('') })
  .default({ nama: '', nip: '' });

/** Rates for a day of presence and an hour of lessons, taxes in percent, and who answers for the money. */
const payment = z.strictObject({
  uangSaku: money,
  transport: money,
  honorarium: money,
  pajakUangSaku: percent,
  pajakTransport: percent,
  pajakHonorarium: percent,
  dasarTarif: shortText.default(''),
  kodeRekening: shortText.default(''),
  pptk: official,
  bendahara: official,
  penggunaAnggaran: official
    .unwrap()
    .extend({ kedudukan: shortText.default('') })
    .default({ nama: '', nip: '', kedudukan: '' }),
});
const committee = z
  .array(z.strictObject({ nama: requiredText, nip: shortText.default(''), jabatan: shortText.default('') }))
  .max(100)
  .default([]);

const batch = z.strictObject({
  nomor: z.int().min(1).max(1000),
  mulai: officeDay,
  selesai: officeDay,
  tempat: shortText.default(''),
  kuota: quota,
  sesi: z
    .array(
      z.strictObject({
        tanggal: officeDay,
        materi: requiredText,
        jp: z.int().min(0).max(100).default(0),
        narasumber: shortText.default(''),
      }),
    )
    .max(200)
    .default([]),
  peserta: z.array(participant).max(2000).default([]),
});

/** The activity's file; its words are Indonesian and its faults are named by them. */
const activityJson = z.strictObject({
  judul: requiredText,
  jenis: requiredText,
  tema: shortText.default(''),
  penyelenggara: z
    .strictObject({
      jenis: z.enum(['sendiri', 'uptd', 'kementerian', 'lain']),
      nama: shortText.default(''),
    })
    .default({ jenis: 'sendiri', nama: '' }),
  cara: z.enum(['luring', 'daring', 'campuran']).default('luring'),
  tahun: year.optional(),
  rencanaBulan: z.int().min(1).max(12).nullable().default(null),
  mulai: officeDay.optional(),
  selesai: officeDay.optional(),
  tempat: shortText.default(''),
  kuota: quota,
  keadaan: z
    .enum([
      'direncanakan',
      'menunggu-anggaran',
      'dijadwalkan',
      'berlangsung',
      'terlaksana',
      'dilaporkan',
      'batal',
    ])
    .default('direncanakan'),
  alasan: shortText.default(''),
  subKegiatan: shortText.default(''),
  anggaran: money,
  realisasi: money,
  catatan: longText.default(''),
  sumberDana: z
    .array(z.strictObject({ sumber: requiredText, tahun: year.optional(), jumlah: money }))
    .max(20)
    .default([]),
  angkatan: z.array(batch).max(200).default([]),
  pembayaran: payment.optional(),
  panitia: committee,
});
type ActivityJson = z.output<typeof activityJson>;
type ParticipantJson = ActivityJson['angkatan'][number]['peserta'][number];

function inIndonesian(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Bagian ini belum ada.' : 'Jenis isinya tidak sesuai.';
    case 'unrecognized_keys':
      return `Bagian yang tidak dikenal: ${issue.keys.join(', ')}. Periksa ejaannya.`;
    case 'invalid_value':
      return `Pilihannya: ${issue.values.map(String).join(', ')}.`;
    default:
      return undefined;
  }
}

const refuseAll = (faults: readonly InputFault[]): never => {
  throw new AppError('INVALID_INPUT', { faults });
};

/** A day that stands under two marks is a fault; all others become marks. */
function marksOf(one: ParticipantJson, path: string, faults: InputFault[]) {
  const lists = [
    ['hadir', 'present', one.hadir],
    ['izin', 'excused', one.izin],
    ['sakit', 'sick', one.sakit],
    ['alpa', 'absent', one.alpa],
  ] as const;
  const seen = new Set<string>();
  return lists.flatMap(([word, mark, list]) =>
    list.map((on, at) => {
      if (seen.has(on))
        faults.push({ path: `${path}.${word}[${String(at)}]`, message: 'Hari ini tertulis dua kali.' });
      seen.add(on);
      return { on, mark };
    }),
  );
}

const hundredths = (percentOf: number): number => Math.round(percentOf * 100);

/** What the file says of money and committee; null where it says nothing. */
function termsOf({ pembayaran, panitia }: ActivityJson): InputOf<'activity.record'>['terms'] {
  if (pembayaran === undefined && panitia.length === 0) return null;
  const members = panitia.map(({ nama, nip, jabatan }) => ({ name: nama, nip, role: jabatan }));
  if (pembayaran === undefined) return { committee: members };
  return {
    allowanceRate: pembayaran.uangSaku,
    transportRate: pembayaran.transport,
    speakerRate: pembayaran.honorarium,
    allowanceTax: hundredths(pembayaran.pajakUangSaku),
    transportTax: hundredths(pembayaran.pajakTransport),
    speakerTax: hundredths(pembayaran.pajakHonorarium),
    basis: pembayaran.dasarTarif,
    accountCode: pembayaran.kodeRekening,
    officerName: pembayaran.pptk.nama,
    officerNip: pembayaran.pptk.nip,
    treasurerName: pembayaran.bendahara.nama,
    treasurerNip: pembayaran.bendahara.nip,
    authorityName: pembayaran.penggunaAnggaran.nama,
    authorityNip: pembayaran.penggunaAnggaran.nip,
    authorityPosition: pembayaran.penggunaAnggaran.kedudukan,
    committee: members,
  };
}

/** The batches of the file; one that says only its own days is its single batch. */
function batchesOf(file: ActivityJson): ActivityJson['angkatan'] {
  if (file.angkatan.length > 0 || file.mulai === undefined) return file.angkatan;
  const { mulai, selesai = mulai, tempat } = file;
  return [{ nomor: 1, mulai, selesai, tempat, kuota: file.kuota, sesi: [], peserta: [] }];
}

/**
 * An activity's file as the request takes it.
 * @throws AppError FILE_NOT_JSON, or INVALID_INPUT with the path of every fault
 */
export function parseActivityJson(
  text: string,
  namaBerkas: string,
  choices: OutputOf<'activity.choices'>,
): InputOf<'activity.record'> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new AppError('FILE_NOT_JSON', { facts: { namaBerkas } }, { cause: error });
  }
  const result = activityJson.safeParse(content, { error: inIndonesian });
  if (!result.success) return refuseAll(faultsOf(result.error));
  const file = result.data;
  const batches = batchesOf(file);
  const firstDay = file.mulai ?? batches[0]?.mulai;
  const ofYear = file.tahun ?? (firstDay === undefined ? undefined : dateParts(firstDay).year);
  const faults: InputFault[] = [];
  if (ofYear === undefined) faults.push({ path: 'tahun', message: 'Bagian ini belum ada.' });
  const kind = choiceOfWord(file.jenis, choices.kinds);
  const listed = (all: typeof choices.kinds) => all.map(({ name }) => name).join(', ');
  if (kind === undefined) faults.push({ path: 'jenis', message: `Pilihannya: ${listed(choices.kinds)}.` });
  const funds = file.sumberDana.map(({ sumber, tahun, jumlah }, at) => {
    const source = choiceOfWord(sumber, choices.funds);
    if (source === undefined)
      faults.push({
        path: `sumberDana[${String(at)}].sumber`,
        message: `Pilihannya: ${listed(choices.funds)}.`,
      });
    return { source: source ?? '-', budgetYear: tahun ?? ofYear ?? 0, amount: jumlah };
  });
  const record = {
    year: ofYear ?? 0,
    kind: kind ?? '',
    title: file.judul,
    theme: file.tema,
    organiser: ORGANISERS[file.penyelenggara.jenis] ?? 'own',
    organiserName: file.penyelenggara.nama,
    mode: MODES[file.cara] ?? 'offline',
    plannedMonth: file.rencanaBulan,
    quota: file.kuota,
    budgetPlanned: file.anggaran,
    budgetSpent: file.realisasi,
    subActivityCode: file.subKegiatan,
    note: file.catatan,
    funds,
    state: stateOfWord(file.keadaan) ?? 'planned',
    stateReason: file.alasan,
    terms: termsOf(file),
    batches: batches.map(({ nomor, mulai, selesai, tempat, kuota, sesi, peserta }, at) => ({
      number: nomor,
      startsOn: mulai,
      endsOn: selesai,
      place: tempat === '' ? file.tempat : tempat,
      quota: kuota,
      sessions: sesi.map(({ tanggal, materi, jp, narasumber }) => ({
        heldOn: tanggal,
        subject: materi,
        hours: jp,
        speaker: narasumber,
      })),
      participants: peserta.map((one, index) => ({
        name: one.nama,
        nikKtp: one.nikKtp,
        sex: one.jenisKelamin,
        business: one.koperasi === '' ? one.usaha : one.koperasi,
        umkmId: one.umkm,
        role: one.jabatan,
        originCode: one.kabupaten,
        category: one.kategori,
        nibBasis: NIB[one.nib] ?? 'none',
        preScore: one.pra,
        postScore: one.pasca,
        verdict: one.keputusan === null ? null : VERDICTS[one.keputusan],
        verdictReason: one.alasanKeputusan,
        competenceNumber: one.kompetensi?.nomor ?? '',
        competenceIssuer: one.kompetensi?.penerbit ?? '',
        competenceOn: one.kompetensi?.tanggal ?? null,
        competenceUntil: one.kompetensi?.berlakuSampai ?? null,
        allowanceRate: one.uangSaku,
        transportRate: one.transport,
        marks: marksOf(one, `angkatan[${String(at)}].peserta[${String(index)}]`, faults),
      })),
    })),
  } as const;
  return faults.length > 0 ? refuseAll(faults) : record;
}

/** Fields of the request by the words of the file. */
const FILE_WORDS: Readonly<Record<string, string>> = {
  batches: 'angkatan',
  participants: 'peserta',
  sessions: 'sesi',
  funds: 'sumberDana',
  source: 'sumber',
  title: 'judul',
  kind: 'jenis',
  organiserName: 'penyelenggara.nama',
  subActivityCode: 'subKegiatan',
  state: 'keadaan',
  stateReason: 'alasan',
  number: 'nomor',
  startsOn: 'mulai',
  endsOn: 'selesai',
  heldOn: 'tanggal',
  name: 'nama',
  marks: 'hadir',
  verdict: 'keputusan',
  verdictReason: 'alasanKeputusan',
  competenceNumber: 'kompetensi.nomor',
  competenceOn: 'kompetensi.tanggal',
  competenceUntil: 'kompetensi.berlakuSampai',
  terms: 'pembayaran',
  officerNip: 'pptk.nip',
  treasurerNip: 'bendahara.nip',
  authorityNip: 'penggunaAnggaran.nip',
  committee: 'panitia',
};

/** A refusal of the request, its paths in the words of the file. */
export function inWordsOfFile(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'INVALID_INPUT') return error;
  const faults = (error.details.faults ?? []).map(({ path, message }) => ({
    message,
    path: path
      .replace(/^terms\.committee/, 'committee')
      .replace(/\.on$/, '')
      .replace(/[A-Za-z]+/g, (word) => FILE_WORDS[word] ?? word),
  }));
  return new AppError('INVALID_INPUT', { faults }, { cause: error });
}
