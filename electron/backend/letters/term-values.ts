import type { ReadHandle } from '#db/handles.ts';
import { listDissolutions } from '#db/queries/legality/dissolution.ts';
import { VERIFICATION_LABELS } from '#rules/cooperative/register-field.ts';
import { creditorsUntil, dissolutionClock } from '#rules/legality/dissolution-clock.ts';
import { noticeStanding } from '#rules/legality/dissolution-notice.ts';
import { incidentLimitText } from '#rules/letters/incident-limit.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { PlaceholderValues } from '#rules/template/fill.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { spellOut } from '#rules/value/numbers.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Fields } from './letter-fields.ts';

interface Moment {
  readonly ruleBook: RuleBook;
  readonly on: PlainDate;
  /** As typed, days as YYYY-MM-DD. */
  readonly fields: Fields;
}

const monthsText = (months: number): string => `${months} (${spellOut(months)}) bulan`;
const dayOf = (fields: Fields, code: string): PlainDate | null => {
  const day = fields[code] ?? '';
  return isPlainDate(day) ? day : null;
};

/** Terms and last days that a letter computes from what was typed, by the rules of their day. */
export function termValues({ ruleBook, on, fields }: Moment): PlaceholderValues {
  const { objectionMonths, creditorMonths } = ruleOrEarliest(ruleBook['dissolution-terms'], on).value;
  const receivedOn = dayOf(fields, 'diterima_pengurus');
  const clock = receivedOn ? dissolutionClock(receivedOn, ruleBook) : undefined;
  const toldOn = dayOf(fields, 'diterima_kreditor');
  const claimUntil = toldOn ? creditorsUntil(toldOn, ruleBook) : undefined;
  const knownOn = dayOf(fields, 'tanggal_diketahui');
  const hours = ruleOrEarliest(ruleBook['incident-notice-hours'], knownOn ?? on).value;
  return {
    jangka_keberatan: monthsText(objectionMonths),
    jangka_kreditor: monthsText(creditorMonths),
    tagihan_sampai: claimUntil ? formatLongDate(claimUntil) : '',
    // Before the term is over nobody can say that there were no objections.
    keberatan_sampai: clock && clock.objectionUntil < on ? formatLongDate(clock.objectionUntil) : '',
    batas_insiden: knownOn ? incidentLimitText(knownOn, fields['jam_diketahui'] ?? '', hours) : '',
  };
}

function objectionsText(states: readonly string[]): string {
  if (states.length === 0) return 'tidak ada keberatan yang tercatat';
  return states.includes('open') ? '' : `${states.length} keberatan, semuanya sudah dijawab`;
}

/** The newest dossier of a cooperative as its letters say it; what a step still lacks is left empty. */
export async function dissolutionValues(
  read: ReadHandle,
  id: string,
  { ruleBook, on }: Moment,
): Promise<PlaceholderValues> {
  const dossier = (await listDissolutions(read)).find(({ cooperativeId }) => cooperativeId === id);
  if (!dossier) return {};
  const { noticeOn, noticePlace, letterNumber, letterOn, verification } = dossier;
  const known = ruleOrEarliest(ruleBook['dissolution-grounds'], dossier.openedOn).value;
  const grounds = dossier.grounds.map((code) => known.find((one) => one.code === code)?.name ?? code);
  const standing = noticeOn ? noticeStanding(noticeOn, on, ruleBook) : undefined;
  const until = standing ? formatLongDate(standing.endsOn) : '';
  return {
    alasan_pembubaran: grounds.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join('; '),
    hasil_verifikasi: verification ? VERIFICATION_LABELS[verification] : '',
    surat_desa:
      letterNumber === '' || !letterOn ? '' : `Nomor ${letterNumber} tanggal ${formatLongDate(letterOn)}`,
    tanggal_pengumuman: noticeOn ? formatLongDate(noticeOn) : '',
    tempat_pengumuman: noticePlace,
    // A notice cannot be put up until a day that is over.
    pengumuman_sampai: standing?.isOver === false ? until : '',
    pengumuman_selesai:
      noticeOn && standing?.isOver === true
        ? `ditempel di ${noticePlace} sejak ${formatLongDate(noticeOn)} sampai dengan ${until}`
        : '',
    keadaan_keberatan: objectionsText(dossier.objections.map(({ state }) => state)),
  };
}
