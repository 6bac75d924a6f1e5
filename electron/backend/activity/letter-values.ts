import type { Participant } from '#db/queries/activity/participant.ts';
import { attendancePercent, presentDays } from '#rules/activity/attendance.ts';
import { dayCount, listDays } from '#rules/activity/batch.ts';
import type { BatchDays, BatchSession } from '#rules/activity/batch.ts';
import { personKeys } from '#rules/activity/recap.ts';
import { countedBy, scoreRecap } from '#rules/activity/report.ts';
import type { CountedGroup, ReportedParticipant } from '#rules/activity/report.ts';
import type { ActivityTerms, CommitteeMember } from '#rules/activity/payment.ts';
import { longDaysText } from '#rules/activity/speaker.ts';
import { formatWeekdayDate, weekdayName } from '#rules/value/indonesian-date.ts';
import { formatDecimal, formatInteger, formatRupiah, spellOut } from '#rules/value/numbers.ts';
import { formatNip } from '../documents/layout/signature-block.ts';

/** A cell of a typed list: the list's own separator cannot stand in it. */
const cell = (text: string): string => text.replaceAll(';', ',').replace(/\s+/g, ' ').trim();
const rowText = (cells: readonly string[]): string => cells.map(cell).join(' ; ');
const list = (rows: readonly (readonly string[])[]): string => rows.map(rowText).join('\n');

/** "Selasa s.d. Kamis, 4 s.d. 6 November 2025". */
export function heldText(days: BatchDays): string {
  const { startsOn, endsOn } = days;
  if (startsOn === endsOn) return formatWeekdayDate(startsOn);
  return `${weekdayName(startsOn)} s.d. ${weekdayName(endsOn)}, ${longDaysText(days)}`;
}

export const scheduleRows = (sessions: readonly BatchSession[]): string =>
  list(
    sessions.map(({ heldOn, subject, hours, speaker }) => [
      formatWeekdayDate(heldOn),
      subject,
      hours === 0 ? '-' : String(hours),
      speaker === '' ? '-' : speaker,
    ]),
  );

/** Whoever is invited, by cooperative or business, in the order of the list. */
export function invitedRows(participants: readonly Participant[]): string {
  const groups = new Map<string, string[]>();
  for (const { name, cooperativeName, business } of participants) {
    const from = cooperativeName === '' ? business : cooperativeName;
    groups.set(from, [...(groups.get(from) ?? []), name]);
  }
  return list([...groups].map(([from, names]) => [from === '' ? '-' : from, names.join(', ')]));
}

/** "19850101 201001 1 001": as a NIP stands on every paper. */
export const nipText = (nip: string): string =>
  nip === '' ? '' : formatNip(nip.replace(/\s/g, '')).replace(/^NIP /, '');

export const committeeRows = (committee: readonly CommitteeMember[]): string =>
  list(committee.map(({ name, nip, role }) => [name, nipText(nip) || '-', role || 'panitia']));

const people = (count: number): string => `${formatInteger(count)} orang`;

/** How many were there: counted from the marks, each person once. */
export function attendanceLines(
  batches: readonly (BatchDays & { readonly id: string; readonly number: number })[],
  participants: readonly Participant[],
): readonly string[] {
  const keys = personKeys(participants);
  const distinct = (is: (one: Participant) => boolean): number =>
    new Set(participants.flatMap((one, at) => (is(one) ? [keys[at] ?? one.id] : []))).size;
  const ofSex = (sex: 'L' | 'P') => distinct((one) => one.sex === sex);
  const came = (one: Participant): boolean => presentDays([...one.marks.values()]) > 0;
  const cooperatives = new Set(participants.flatMap((one) => (came(one) ? [one.cooperativeId ?? ''] : [])));
  cooperatives.delete('');
  const days = batches.flatMap((batch) =>
    listDays(batch).map((day) => {
      const present = participants.filter(
        ({ batchId, marks }) => batchId === batch.id && marks.get(day) === 'present',
      ).length;
      const which = batches.length > 1 ? `Angkatan ${String(batch.number)}, ` : '';
      return `${which}${formatWeekdayDate(day)}: hadir ${people(present)}.`;
    }),
  );
  return [
    `Peserta tercatat ${people(distinct(() => true))}: ${formatInteger(ofSex('L'))} laki-laki, ${formatInteger(ofSex('P'))} perempuan${noSexText(participants)}.`,
    `Hadir sedikitnya satu hari ${people(distinct(came))}${cooperatives.size === 0 ? '' : `, dari ${formatInteger(cooperatives.size)} koperasi pada register`}.`,
    ...days,
  ];
}

function noSexText(participants: readonly Participant[]): string {
  const count = participants.filter(({ sex }) => sex === null).length;
  return count === 0 ? '' : `, ${formatInteger(count)} belum dicatat L/P-nya`;
}

const MEAN_DIGITS = 2;
const figure = (value: number): string => formatDecimal(value, MEAN_DIGITS);

/** Scores before and after; the gain only over those who have both. */
export function scoreLines(participants: readonly ReportedParticipant[]): readonly string[] {
  const { preCount, postCount, bothCount, preMean, postMean, gain } = scoreRecap(participants);
  if (preMean === null && postMean === null) return ['Nilai pra dan pasca tidak tercatat.'];
  return [
    ...(preMean === null ? [] : [`Nilai pra: ${people(preCount)}, rata-rata ${figure(preMean)}.`]),
    ...(postMean === null ? [] : [`Nilai pasca: ${people(postCount)}, rata-rata ${figure(postMean)}.`]),
    gain === null
      ? 'Kenaikan tidak dapat dihitung: tidak seorang pun bernilai pra dan pasca.'
      : `Perubahan rata-rata ${figure(gain)}, dihitung hanya dari ${people(bothCount)} yang bernilai pra dan pasca.`,
  ];
}

const groupRows = (heading: string, groups: readonly CountedGroup[]): readonly (readonly string[])[] =>
  groups.map(({ name, men, women, all }) => [
    `${heading}${name}`,
    formatInteger(men),
    formatInteger(women),
    formatInteger(all),
  ]);

export const districtRows = (participants: readonly ReportedParticipant[]): string =>
  list(
    groupRows(
      '',
      countedBy(participants, ({ district }) => district, 'Kecamatan tidak diketahui'),
    ),
  );

export function allGroupRows(participants: readonly ReportedParticipant[]): string {
  const by = (of: (one: ReportedParticipant) => string, unknown: string) =>
    countedBy(participants, of, unknown);
  return list([
    ...groupRows(
      '',
      by(() => 'Seluruhnya', ''),
    ),
    ...groupRows(
      'Asal: ',
      by(({ origin }) => origin, 'tidak diketahui'),
    ),
    ...groupRows(
      'Kecamatan: ',
      by(({ district }) => district, 'tidak diketahui'),
    ),
    ...groupRows(
      'Kategori: ',
      by(({ category }) => category, 'tidak dicatat'),
    ),
  ]);
}

export const sumInWords = (sum: number | null): string =>
  sum === null ? '' : `${formatRupiah(sum)} (${spellOut(sum)} rupiah)`;

/** "Rp 70.000.000 (96,69 % dari rencana)"; empty where nothing is recorded as spent. */
export function spentText(spent: number | null, planned: number | null): string {
  if (spent === null) return '';
  if (planned === null || planned === 0) return sumInWords(spent);
  return `${formatRupiah(spent)} (${formatDecimal(attendancePercent(spent, planned), MEAN_DIGITS)} % dari rencana)`;
}

/** What the rates come to when every place is taken every day: the start of a budget, not all of it. */
export function budgetRows(
  terms: ActivityTerms,
  batches: readonly (BatchDays & { readonly sessions: readonly BatchSession[]; readonly places: number })[],
): string {
  const personDays = batches.reduce((sum, batch) => sum + batch.places * dayCount(batch), 0);
  const hours = batches
    .flatMap(({ sessions }) => sessions)
    .reduce((sum, session) => sum + (session.speaker === '' ? 0 : session.hours), 0);
  const line = (name: string, units: number, unit: string, rate: number | null) =>
    rate === null || rate === 0 || units === 0
      ? []
      : [[name, `${formatInteger(units)} ${unit}`, formatInteger(rate), formatInteger(units * rate)]];
  return list([
    ...line('Uang saku peserta', personDays, 'orang-hari', terms.allowanceRate),
    ...line('Uang transport peserta', personDays, 'orang-hari', terms.transportRate),
    ...line('Honorarium narasumber', hours, 'JP', terms.speakerRate),
  ]);
}
