import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listDistrictNames } from '#db/queries/activity/earlier.ts';
import { listParticipants } from '#db/queries/activity/participant.ts';
import type { Participant } from '#db/queries/activity/participant.ts';
import { readTerms } from '#db/queries/activity/terms.ts';
import { listProgrammeLines } from '#db/queries/programme/programme.ts';
import { listRegionNames } from '#db/queries/office/region.ts';
import { hoursOf } from '#rules/activity/batch.ts';
import type { BatchSession } from '#rules/activity/batch.ts';
import { ACTIVITY_LETTERS } from '#rules/activity/papers.ts';
import type { ActivityLetter } from '#rules/activity/papers.ts';
import { PAY_ITEMS, PAY_LABELS, rateOf } from '#rules/activity/payment.ts';
import type { ActivityTerms } from '#rules/activity/payment.ts';
import type { ReportedParticipant } from '#rules/activity/report.ts';
import { speakersOf } from '#rules/activity/speaker.ts';
import { levelOf } from '#rules/programme/programme.ts';
import type { ProgrammeLevel } from '#rules/programme/programme.ts';
import { ruleOn } from '#rules/rule-book/dated-rule.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { TaskContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { requireTemplate } from '../letters/template-store.ts';
import { writeDrafts } from '../letters/write-letters.ts';
import { readRuleBook } from '../office/rule-book.ts';
import {
  allGroupRows,
  attendanceLines,
  budgetRows,
  committeeRows,
  districtRows,
  heldText,
  invitedRows,
  nipText,
  scheduleRows,
  scoreLines,
  spentText,
  sumInWords,
} from './letter-values.ts';
import { requireBatch } from './require-activity.ts';
import { fundText, nameOf, organiserText, placesOf, wordsOn } from './shown.ts';

type Fields = Readonly<Record<string, string>>;

const TEMPLATES: Readonly<Record<ActivityLetter, string>> = {
  kak: 'kak-kegiatan',
  undangan: 'undangan-peserta',
  narasumber: 'permohonan-narasumber',
  'surat-tugas': 'surat-tugas-kegiatan',
  notulen: 'notula-kegiatan',
  'berita-acara': 'berita-acara-kegiatan',
  laporan: 'laporan-kegiatan',
};

/** Those that speak of the whole activity; the others speak of one batch. */
const OF_ALL_BATCHES: ReadonlySet<ActivityLetter> = new Set(['kak', 'laporan']);

const NIB_SENTENCE =
  'Peserta memiliki Nomor Induk Berusaha (NIB) sendiri atau atas nama koperasinya, kecuali calon wirausaha, dan membawa salinannya.';

async function reported(
  read: ReadHandle,
  participants: readonly Participant[],
): Promise<readonly ReportedParticipant[]> {
  const origins = await listRegionNames(
    read,
    participants.flatMap(({ originCode }) => (originCode === '' ? [] : [originCode])),
  );
  const districts = await listDistrictNames(
    read,
    participants.flatMap(({ cooperativeId }) => cooperativeId ?? []),
  );
  return participants.map((one) => ({
    sex: one.sex,
    origin: origins.get(one.originCode) ?? one.originCode,
    district: districts.get(one.cooperativeId ?? '') ?? '',
    category: one.category,
    preScore: one.preScore,
    postScore: one.postScore,
  }));
}

/** Programme, activity and sub activity of the year's tree by the recorded code; a code that no tree names stands alone. */
async function programmeFields(
  read: ReadHandle,
  { year, subActivityCode: code }: { readonly year: number; readonly subActivityCode: string },
): Promise<Fields> {
  const lines = code === '' ? [] : await listProgrammeLines(read, year);
  const named = (of: string): string => {
    const line = lines.find((one) => one.code === of);
    return line ? `${line.code} ${line.name}` : '';
  };
  const above = lines.filter((one) => code.startsWith(`${one.code}.`));
  const ofLevel = (level: ProgrammeLevel): string =>
    above.find((one) => levelOf(one.code) === level)?.code ?? '';
  return {
    nama_program: named(ofLevel('programme')),
    nama_kegiatan: named(ofLevel('activity')),
    sub_kegiatan: named(code) || code,
  };
}

/** Papers of the record that belong behind a report. */
function attachedTo(
  participants: number,
  sessions: readonly BatchSession[],
  terms: ActivityTerms,
): readonly string[] {
  const paid = PAY_ITEMS.filter((item) => (rateOf(item, terms).rate ?? 0) > 0);
  return [
    ...(participants === 0 ? [] : ['Daftar hadir peserta.', 'Biodata peserta.']),
    ...(speakersOf(sessions).length === 0 ? [] : ['Daftar hadir narasumber.']),
    ...(terms.committee.length === 0 ? [] : ['Daftar hadir panitia.']),
    ...paid.map((item) => `Tanda terima ${PAY_LABELS[item].toLowerCase()}.`),
  ];
}

/** What the record says, by the words of the templates; each template takes the ones it asks for. */
async function recordFields(
  read: ReadHandle,
  letter: ActivityLetter,
  { batchId, today }: { readonly batchId: string; readonly today: TaskContext['today'] },
): Promise<readonly Fields[]> {
  const { activity, batch, batches } = await requireBatch(read, batchId);
  const terms = await readTerms(read, activity.id);
  const book = await readRuleBook(read);
  const words = wordsOn(book, today);
  const held = OF_ALL_BATCHES.has(letter) ? batches : [batch];
  const participants = await listParticipants(
    read,
    held.map(({ id }) => id),
  );
  const sessions = held.flatMap((one) => one.sessions);
  const counted = await reported(read, participants);
  const places = held.reduce((sum, one) => sum + placesOf(one, book), 0);
  const nib = ruleOn(book['activity-nib'], batch.startsOn);
  const asksNib = activity.funds.some(({ source }) => nib?.value.funds.includes(source) === true);
  const distinct = (texts: readonly string[]): string =>
    [...new Set(texts.filter((text) => text !== ''))].join('; ');
  const kind = nameOf(activity.kind, words.kinds).toLowerCase();
  const funds = fundText(activity, words);
  const common: Fields = {
    jenis_kegiatan: kind,
    judul_kegiatan: activity.title,
    waktu_kegiatan: distinct(held.map(heldText)),
    tempat_kegiatan: distinct(held.map(({ place }) => place)),
    penyelenggara_kegiatan: activity.organiser === 'own' ? '' : organiserText(activity),
    sumber_dana: funds,
    ...(await programmeFields(read, activity)),
    syarat_nib: asksNib ? NIB_SENTENCE : '',
    jadwal: scheduleRows(sessions),
    diundang: invitedRows(participants),
    petugas: committeeRows(terms.committee),
    nama_pptk: terms.officerName,
    nip_pptk: nipText(terms.officerNip),
    tahun_anggaran_kegiatan: String(activity.funds[0]?.budgetYear ?? activity.year),
    pagu: sumInWords(activity.budgetPlanned),
    realisasi: spentText(activity.budgetSpent, activity.budgetPlanned),
    sasaran: `${formatInteger(activity.quota ?? places)} orang peserta.`,
    dasar_kegiatan: activity.subActivityCode === '' ? '' : `Sub kegiatan ${activity.subActivityCode}.`,
    biaya: budgetRows(
      terms,
      held.map((one) => ({ ...one, places: placesOf(one, book) })),
    ),
    lampiran_laporan: attachedTo(participants.length, sessions, terms).join('\n'),
    kehadiran: attendanceLines(held, participants).join('\n'),
    evaluasi: scoreLines(counted).join('\n'),
    rekapitulasi: letter === 'laporan' ? allGroupRows(counted) : districtRows(counted),
  };
  if (letter !== 'narasumber') return [common];
  return speakersOf(batch.sessions).map((speaker) => ({
    ...common,
    kepada: speaker.name,
    jumlah_jp_narasumber: String(hoursOf(speaker.sessions)),
    jadwal: scheduleRows(speaker.sessions),
  }));
}

/** Why a letter would be empty. */
async function requireContent(read: ReadHandle, letter: ActivityLetter, batchId: string): Promise<void> {
  const { activity, batch } = await requireBatch(read, batchId);
  if (letter === 'narasumber' && speakersOf(batch.sessions).length === 0)
    refuse('letters', 'Belum ada narasumber pada sesi angkatan ini. Isi pada jadwalnya.');
  if (letter === 'surat-tugas' && (await readTerms(read, activity.id)).committee.length === 0)
    refuse('letters', 'Panitia kegiatan ini belum diisi. Isi pada Pembayaran dan panitia.');
  if (letter === 'undangan' && (await listParticipants(read, [batchId])).length === 0)
    refuse('letters', 'Angkatan ini belum memuat peserta yang diundang.');
}

/**
 * Drafts from the record of an activity, by the office's templates. What the record does not say stays open: a template
 * refuses a number until somebody has filled it in.
 */
export async function writeActivityLetter(
  { batchId, letters, on }: CheckedInputOf<'activity.writeLetter'>,
  context: TaskContext,
): Promise<OutputOf<'activity.writeLetter'>> {
  const { today } = context;
  return context.transaction(async (write) => {
    const read = readingIn(write);
    const letterIds: string[] = [];
    for (const letter of ACTIVITY_LETTERS.filter((one) => letters.includes(one))) {
      const templateCode = TEMPLATES[letter];
      await requireContent(read, letter, batchId);
      const { template } = await requireTemplate(read, templateCode);
      for (const fields of await recordFields(read, letter, { batchId, today })) {
        const entered = {
          templateCode,
          cooperativeIds: [],
          on: on ?? today,
          bookYear: null,
          classification: '',
          isConfirmed: false,
          fields: { ...template.defaults, ...fields },
        };
        letterIds.push(...(await writeDrafts(write, entered, context)));
      }
    }
    return { letterIds, count: letterIds.length };
  });
}
