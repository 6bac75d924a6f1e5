import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import {
  findLicence,
  findSameNumber,
  insertLicence,
  listLicencesOf,
  markLicence,
  updateLicence,
} from '#db/queries/licence/licence.ts';
import type { Licence } from '#db/queries/licence/licence.ts';
import { findProduct } from '#db/queries/umkm/product.ts';
import {
  LICENCE_HELPER_LABELS,
  LICENCE_LABELS,
  LICENCE_STATE_LABELS,
  licenceDayWarnings,
  licenceFaults,
} from '#rules/licence/licence.ts';
import type { LicenceFacts } from '#rules/licence/licence.ts';
import { numberKey, readLicenceNumber } from '#rules/licence/number.ts';
import type { LicenceKind } from '#rules/rule-book/licence-value.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { CommandContext } from '../base/context.ts';
import { requireKept, removeKept, restoreKept, saveKept } from '../base/kept-record.ts';
import type { KeptBook } from '../base/kept-record.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { shownFields } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireUmkm } from '../umkm/require-umkm.ts';
import { fundText, kindOf, kindText, licenceWordsOn } from './words.ts';
import type { LicenceWords } from './words.ts';

const dayText = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));

/** Licences as kept records; a new one comes by `recordLicence`, which knows whose it is. */
const bookOf = (words: LicenceWords, umkmId: string): KeptBook<LicenceFacts, Licence> => ({
  what: 'Izin',
  subjectOf: (id) => `licence:${id}`,
  find: findLicence,
  insert: (db, id, facts, by) => insertLicence(db, id, { umkmId, importId: null, ...facts }, by),
  update: updateLicence,
  mark: markLicence,
  fieldsOf: (licence) => {
    const { isEndless, ...plain } = licence;
    const said: Partial<Record<keyof LicenceFacts, string>> = {
      productId: licence.productName,
      kind: kindText(licence.kind, words),
      state: LICENCE_STATE_LABELS[licence.state],
      issuedOn: dayText(licence.issuedOn),
      validUntil: dayText(licence.validUntil),
      helper: LICENCE_HELPER_LABELS[licence.helper],
      fund: fundText(licence.fund, words),
      isEndless: isEndless ? 'ya' : 'tidak',
    };
    return shownFields(LICENCE_LABELS, { ...plain, isEndless: isEndless ? '1' : '' }).map((field) => ({
      ...field,
      now: said[field.name as keyof LicenceFacts] ?? field.now,
    }));
  },
});

/** @throws AppError INVALID_INPUT with every fault at its field */
async function judgeLicence(
  read: ReadHandle,
  facts: LicenceFacts,
  { umkmId, known, words }: { umkmId: string; known: Licence | null; words: LicenceWords },
): Promise<LicenceKind> {
  const kind = kindOf(facts.kind, words, known?.kind ?? null);
  refuseFaults(licenceFaults(facts, kind, words.day.today));
  if (!kind) throw notFound('Jenis izin');
  if (facts.productId !== null && facts.productId !== known?.productId) {
    const product = await findProduct(read, facts.productId);
    if (product?.umkmId !== umkmId || product.removedAt !== null)
      refuse('productId', 'Produk ini bukan produk usaha ini. Pilih dari daftar.');
  }
  if (facts.fund !== '' && facts.fund !== known?.fund && !words.funds.some(({ code }) => code === facts.fund))
    refuse('fund', `Sumber dana "${facts.fund}" tidak ada dalam daftar dinas. Pilih dari daftar.`);
  return kind;
}

/** What only looks unusual: its number, its days, another of the same. */
async function warningsOf(
  read: ReadHandle,
  facts: LicenceFacts,
  { id, umkmId, kind, words }: { id: string; umkmId: string; kind: LicenceKind; words: LicenceWords },
): Promise<readonly Reason[]> {
  const { warnings, endYear } = readLicenceNumber(kind, facts.number, words.pirt);
  const elsewhere = await findSameNumber(read, { id, kind: kind.code, number: facts.number });
  const others = (await listLicencesOf(read, umkmId)).filter(
    (one) => one.id !== id && one.kind === kind.code && one.state === 'issued',
  );
  const isSecond =
    kind.isSingle && others.some(({ number }) => numberKey(number) !== numberKey(facts.number));
  const double = (message: string): Reason => ({ code: 'IZIN_MUNGKIN_GANDA', level: 'warning', message });
  return [
    ...warnings,
    ...licenceDayWarnings(facts, kind, endYear),
    ...(elsewhere
      ? [
          double(
            elsewhere.umkmId === umkmId
              ? `${kind.name} dengan nomor ini sudah tercatat pada usaha ini. Hapus salah satu bila tercatat dua kali.`
              : `${kind.name} dengan nomor ini tercatat juga pada ${elsewhere.umkmName}. Periksa pada suratnya.`,
          ),
        ]
      : []),
    ...(isSecond
      ? [double(`Usaha ini sudah mempunyai ${kind.name} dengan nomor lain. Satu usaha biasanya satu.`)]
      : []),
  ];
}

export async function recordLicence(
  { umkmId, ...facts }: CheckedInputOf<'licence.record'>,
  context: CommandContext,
): Promise<OutputOf<'licence.record'>> {
  const { read, today } = context;
  await requireOffice(read);
  const words = await licenceWordsOn(read, today);
  await requireUmkm(read, umkmId);
  const kind = await judgeLicence(read, facts, { umkmId, known: null, words });
  const warnings = await warningsOf(read, facts, { id: '', umkmId, kind, words });
  const saved = await saveKept(bookOf(words, umkmId), { id: null, expectedUpdatedAt: null, facts }, context);
  return { ...saved, warnings };
}

export async function correctLicence(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'licence.correct'>,
  context: CommandContext,
): Promise<OutputOf<'licence.correct'>> {
  const { read, today } = context;
  await requireOffice(read);
  const words = await licenceWordsOn(read, today);
  const known = await requireKept(bookOf(words, ''), read, id);
  const { umkmId } = known;
  const kind = await judgeLicence(read, facts, { umkmId, known, words });
  const warnings = await warningsOf(read, facts, { id, umkmId, kind, words });
  const saved = await saveKept(bookOf(words, umkmId), { id, expectedUpdatedAt, facts }, context);
  return { ...saved, warnings };
}

export async function removeLicence(
  input: CheckedInputOf<'licence.remove'>,
  context: CommandContext,
): Promise<OutputOf<'licence.remove'>> {
  return removeKept(bookOf(await licenceWordsOn(context.read, context.today), ''), input, context);
}

export async function restoreLicence(
  input: CheckedInputOf<'licence.restore'>,
  context: CommandContext,
): Promise<OutputOf<'licence.restore'>> {
  return restoreKept(bookOf(await licenceWordsOn(context.read, context.today), ''), input, context);
}
