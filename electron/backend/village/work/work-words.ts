import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { InputOf, OutputOf } from '#contract/index.ts';
import { day, requiredText, shortText } from '#contract/scalars.ts';
import type { OperationState } from '#rules/village/work/operation.ts';
import type { Arrears, FinancingState, UnitState } from '#rules/village/work/work.ts';
import { toAlasan } from '../../cli/alasan.ts';

type Changes = InputOf<'village.saveWork'>['changes'];
type Answer = OutputOf<'village.work'>;

/** As the command line and its files call the states; the words are part of its promise. */
export const UNIT_WORDS: Readonly<Record<UnitState, string>> = {
  '': 'belum-dicatat',
  none: 'belum',
  preparing: 'disiapkan',
  limited: 'beroperasi-terbatas',
  operating: 'beroperasi',
  stopped: 'berhenti',
};
export const OPERATION_WORDS: Readonly<Record<OperationState, string>> = {
  unrecorded: 'belum-dicatat',
  none: 'belum-beroperasi',
  limited: 'terbatas',
  operating: 'beroperasi',
};
const FINANCING_WORDS: Readonly<Record<FinancingState, string>> = {
  '': 'belum-dicatat',
  none: 'belum-ada',
  drafting: 'disusun',
  submitted: 'diajukan',
  approved: 'disetujui',
  disbursed: 'dicairkan',
  refused: 'ditolak',
  repaid: 'lunas',
};
const ARREARS_WORDS: Readonly<Record<Arrears, string>> = { '': 'belum-dicatat', no: 'tidak', yes: 'ya' };

/** The value that a word stands for; undefined for one that nobody knows. */
export const ofWord = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string,
): Key | undefined => (Object.keys(words) as Key[]).find((key) => words[key] === word);

const word = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  z.string().transform((text, context): Key => {
    const found = ofWord(words, text);
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: `Pilihannya: ${Object.values(words).join(', ')}.` });
    return z.NEVER;
  });

const number = z.number().nullable().optional();
const dayOrNot = day.nullable().optional();

/** The file of one village cooperative's work: what is left out stays as it is, a list that is given replaces the old. */
export const workJson = z.strictObject({
  unit: z
    .array(
      z.strictObject({
        jenis: requiredText,
        keadaan: word(UNIT_WORDS),
        sejak: day.nullable().default(null),
        omzet: z.number().nullable().default(null),
        catatan: shortText.default(''),
      }),
    )
    .optional(),
  anggota: z.strictObject({ lakiLaki: number, perempuan: number, per: dayOrNot }).optional(),
  bangunan: z.strictObject({ persen: number, per: dayOrNot, serahTerima: dayOrNot }).optional(),
  kendaraan: z
    .array(
      z.strictObject({
        jenis: requiredText,
        jumlah: z.number().default(1),
        diterima: day.nullable().default(null),
      }),
    )
    .optional(),
  simkopdesDiperbarui: dayOrNot,
  mitra: z
    .array(
      z.strictObject({
        nama: requiredText,
        tentang: shortText.default(''),
        sejak: day.nullable().default(null),
        sampai: day.nullable().default(null),
      }),
    )
    .optional(),
  pembiayaan: z
    .strictObject({
      keadaan: word(FINANCING_WORDS).optional(),
      proposal: dayOrNot,
      beritaAcaraMusdes: shortText.optional(),
      nomorPersetujuan: shortText.optional(),
      disetujui: dayOrNot,
      bank: shortText.optional(),
      modal: number,
      operasional: number,
      bulan: number,
      tenggang: number,
      dicairkan: number,
      cair: dayOrNot,
      tunggakan: word(ARREARS_WORDS).optional(),
    })
    .optional(),
});
type WorkFile = z.output<typeof workJson>;

const given = <Part extends object>(part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part;

/** The fields that a file gives, as the request takes them. */
export function changesOfFile(file: WorkFile): Changes {
  const { unit, anggota, bangunan, kendaraan, mitra, pembiayaan } = file;
  return given({
    units: unit?.map(({ jenis, keadaan, sejak, omzet, catatan }) => ({
      kind: jenis,
      state: keadaan,
      sinceOn: sejak,
      turnover: omzet,
      note: catatan,
    })),
    membersMale: anggota?.lakiLaki,
    membersFemale: anggota?.perempuan,
    membersOn: anggota?.per,
    buildingPercent: bangunan?.persen,
    buildingOn: bangunan?.per,
    handoverOn: bangunan?.serahTerima,
    vehicles: kendaraan?.map(({ jenis, jumlah, diterima }) => ({
      kind: jenis,
      count: jumlah,
      receivedOn: diterima,
    })),
    accountUpdatedOn: file.simkopdesDiperbarui,
    partners: mitra?.map(({ nama, tentang, sejak, sampai }) => ({
      name: nama,
      subject: tentang,
      agreedOn: sejak,
      endsOn: sampai,
    })),
    financingState: pembiayaan?.keadaan,
    proposedOn: pembiayaan?.proposal,
    meetingNumber: pembiayaan?.beritaAcaraMusdes,
    approvalNumber: pembiayaan?.nomorPersetujuan,
    approvedOn: pembiayaan?.disetujui,
    bank: pembiayaan?.bank,
    capital: pembiayaan?.modal,
    operating: pembiayaan?.operasional,
    months: pembiayaan?.bulan,
    graceMonths: pembiayaan?.tenggang,
    disbursed: pembiayaan?.dicairkan,
    disbursedOn: pembiayaan?.cair,
    arrears: pembiayaan?.tunggakan,
  });
}

/** Places in the request by the words of the file. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^changes\.units(\[\d+\])\.kind$/, 'unit$1.jenis'],
  [/^changes\.units(\[\d+\])\.sinceOn$/, 'unit$1.sejak'],
  [/^changes\.units(\[\d+\])\.turnover$/, 'unit$1.omzet'],
  [/^changes\.vehicles(\[\d+\])\.count$/, 'kendaraan$1.jumlah'],
  [/^changes\.vehicles(\[\d+\])\.receivedOn$/, 'kendaraan$1.diterima'],
  [/^changes\.partners(\[\d+\])\.endsOn$/, 'mitra$1.sampai'],
  [/^changes\.membersMale$/, 'anggota.lakiLaki'],
  [/^changes\.membersFemale$/, 'anggota.perempuan'],
  [/^changes\.membersOn$/, 'anggota.per'],
  [/^changes\.buildingPercent$/, 'bangunan.persen'],
  [/^changes\.buildingOn$/, 'bangunan.per'],
  [/^changes\.handoverOn$/, 'bangunan.serahTerima'],
  [/^changes\.accountUpdatedOn$/, 'simkopdesDiperbarui'],
  [/^changes\.proposedOn$/, 'pembiayaan.proposal'],
  [/^changes\.approvedOn$/, 'pembiayaan.disetujui'],
  [/^changes\.capital$/, 'pembiayaan.modal'],
  [/^changes\.operating$/, 'pembiayaan.operasional'],
  [/^changes\.months$/, 'pembiayaan.bulan'],
  [/^changes\.graceMonths$/, 'pembiayaan.tenggang'],
  [/^changes\.disbursed$/, 'pembiayaan.dicairkan'],
  [/^changes\.disbursedOn$/, 'pembiayaan.cair'],
];

/** A place of the request as the file calls it. */
function placeInFile(path: string): string {
  const found = PLACES.find(([known]) => known.test(path));
  return found ? path.replace(found[0], found[1]) : path;
}

/** A refusal of the request, its paths in the words of the file. */
export function inWordsOfFile(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'INVALID_INPUT') return error;
  const faults = (error.details.faults ?? []).map(({ path, message }) => ({
    message,
    path: placeInFile(path),
  }));
  return new AppError('INVALID_INPUT', { faults }, { cause: error });
}

/** The work as the command line answers it. */
export function workValue({ work, financing, operation, ...village }: Answer) {
  return {
    kode: village.code,
    nama: village.name,
    jenis: village.kind,
    keadaan: OPERATION_WORDS[operation.state],
    sebab: operation.reasons,
    unit: work.units.map(({ kind, state, sinceOn, turnover, note }) => ({
      jenis: kind,
      keadaan: UNIT_WORDS[state],
      sejak: sinceOn,
      omzet: turnover,
      catatan: note,
    })),
    anggota: {
      lakiLaki: work.membersMale,
      perempuan: work.membersFemale,
      jumlah: village.members,
      per: work.membersOn,
    },
    bangunan: { persen: work.buildingPercent, per: work.buildingOn, serahTerima: work.handoverOn },
    kendaraan: work.vehicles.map(({ kind, count, receivedOn }) => ({
      jenis: kind,
      jumlah: count,
      diterima: receivedOn,
    })),
    simkopdesDiperbarui: work.accountUpdatedOn,
    mitra: work.partners.map(({ name, subject, agreedOn, endsOn }) => ({
      nama: name,
      tentang: subject,
      sejak: agreedOn,
      sampai: endsOn,
    })),
    pembiayaan: {
      keadaan: FINANCING_WORDS[work.financingState],
      proposal: work.proposedOn,
      beritaAcaraMusdes: work.meetingNumber,
      penyetuju: financing.approver,
      nomorPersetujuan: work.approvalNumber,
      disetujui: work.approvedOn,
      bank: work.bank,
      modal: work.capital,
      operasional: work.operating,
      pinjaman: financing.loan,
      bulan: work.months,
      tenggang: work.graceMonths,
      dicairkan: work.disbursed,
      cair: work.disbursedOn,
      tenggangBerakhir: financing.graceEndsOn,
      angsuranBerikut: financing.nextInstalment?.day ?? null,
      tunggakan: ARREARS_WORDS[work.arrears],
      alasan: financing.reasons.map(toAlasan),
    },
    pendamping: village.attendants.assistants.map(({ id, name }) => ({ id, nama: name })),
    pmo: village.attendants.managers.map(({ id, name }) => ({ id, nama: name })),
    diubah: village.updatedAt,
  };
}
