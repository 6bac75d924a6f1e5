import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import {
  findLegalBasis,
  insertLegalBasis,
  markLegalBasis,
  updateLegalBasis,
} from '#db/queries/legal-basis/legal-basis.ts';
import type { StoredLegalBasis } from '#db/queries/legal-basis/legal-basis.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { lawHead } from '#rules/legal-basis/citation.ts';
import {
  LAW_KIND_LABELS,
  LEGAL_BASIS_LABELS,
  legalBasisFaults,
  lawKey,
  LOCAL_LAW_LABELS,
  tidyFacts,
  verifiedText,
} from '#rules/legal-basis/legal-basis.ts';
import type { LegalBasisFacts } from '#rules/legal-basis/legal-basis.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { governmentLineOf, regentOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { readLibrary } from './library.ts';

/** What a region's own regulations are called, where nobody says it. */
export function ownFormName(office: OfficeRecord, { kind, formName }: LegalBasisFacts): string {
  if (formName !== '') return formName;
  if (kind === 'perda') return `${LAW_KIND_LABELS.perda} ${governmentLineOf(office)}`;
  return kind === 'perbup' ? `Peraturan ${regentOf(office)}` : '';
}

/** Law that only this region has; everything else is law everywhere. */
export const regionOf = (office: OfficeRecord, { kind, localLaw }: LegalBasisFacts): string =>
  kind === 'perda' || kind === 'perbup' || localLaw !== null ? office.regionCode : '';

/** A law of the same name is one law, and what changed it has to be in the library. */
function libraryFaults(
  facts: LegalBasisFacts,
  ownId: string | null,
  library: readonly StoredLegalBasis[],
): readonly FieldFault<keyof LegalBasisFacts>[] {
  const faults: FieldFault<keyof LegalBasisFacts>[] = [];
  const key = lawKey(facts);
  const double = library.find((law) => law.id !== ownId && lawKey(law) === key);
  if (double) {
    faults.push({
      field: 'number',
      message: `${lawHead(double)} sudah ada dalam pustaka. Ubah yang sudah ada.`,
    });
  }
  if (ownId !== null && facts.changedBy.includes(ownId)) {
    faults.push({ field: 'changedBy', message: 'Peraturan tidak dapat diubah oleh dirinya sendiri.' });
  }
  if (facts.changedBy.some((id) => !library.some((law) => law.id === id))) {
    faults.push({
      field: 'changedBy',
      message: 'Peraturan yang mengubahnya belum ada dalam pustaka. Catat peraturan itu dahulu.',
    });
  }
  return faults;
}

/** The facts as they are kept. @throws AppError INVALID_INPUT with every fault at its field */
async function keptFacts(
  typed: LegalBasisFacts,
  known: StoredLegalBasis | null,
  read: ReadHandle,
): Promise<LegalBasisFacts & { readonly regionCode: string }> {
  const office = await requireOffice(read);
  const library = await readLibrary(read);
  const tidy = tidyFacts(typed);
  const facts = { ...tidy, formName: ownFormName(office, tidy) };
  refuseFaults([...legalBasisFaults(facts), ...libraryFaults(facts, known?.id ?? null, library)]);
  const order = (id: string) => library.find((law) => law.id === id)?.inForceFrom ?? '';
  const changedBy = facts.changedBy.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  // What is law of one region stays so, whatever else of it is corrected.
  const regionCode = known?.regionCode || regionOf(office, facts);
  return { ...facts, changedBy, regionCode };
}

export async function recordLegalBasis(
  input: CheckedInputOf<'basis.record'>,
  context: CommandContext,
): Promise<OutputOf<'basis.record'>> {
  const facts = await keptFacts(input, null, context.read);
  const id = newId();
  const at = context.now();
  await insertLegalBasis(context.write, id, facts, { at, who: context.actor.name });
  return { id, updatedAt: at };
}

/** @throws AppError NOT_FOUND, also for one that was taken out */
async function requireCounting(read: ReadHandle, id: string): Promise<StoredLegalBasis> {
  const found = (await readLibrary(read)).find((law) => law.id === id);
  if (!found) throw notFound('Dasar hukum');
  return found;
}

async function fieldsOf(read: ReadHandle, law: StoredLegalBasis): Promise<readonly ShownField[]> {
  const library = await readLibrary(read);
  const heads = law.changedBy.map((id) => {
    const by = library.find((one) => one.id === id);
    return by ? lawHead(by) : id;
  });
  const words: Partial<Record<keyof LegalBasisFacts, string>> = {
    kind: LAW_KIND_LABELS[law.kind],
    changedBy: heads.join('; '),
    citedBy: law.citedBy.join(', '),
    localLaw: law.localLaw === null ? '' : LOCAL_LAW_LABELS[law.localLaw],
    isVerified: verifiedText(law.isVerified),
    isChangedRepeatedly: law.isChangedRepeatedly ? 'Ya' : 'Tidak',
  };
  const texts = {
    ...law,
    changedBy: law.changedBy.join(','),
    citedBy: law.citedBy.join(','),
    isVerified: String(law.isVerified),
    isChangedRepeatedly: String(law.isChangedRepeatedly),
  };
  return shownFields(LEGAL_BASIS_LABELS, texts).map((field) => {
    const now = words[field.name as keyof LegalBasisFacts];
    return now === undefined ? field : { ...field, now, compared: field.value };
  });
}

export async function correctLegalBasis(
  { id, expectedUpdatedAt, ...typed }: CheckedInputOf<'basis.correct'>,
  context: CommandContext,
): Promise<OutputOf<'basis.correct'>> {
  const { read } = context;
  const known = await requireCounting(read, id);
  const facts = await keptFacts(typed, known, read);
  return saveOver(known, facts, expectedUpdatedAt, context);
}

/** Writes over a law, unless it was saved since it was read; without that instant, whatever stands there. */
export async function saveOver(
  { id, updatedAt }: Pick<StoredLegalBasis, 'id' | 'updatedAt'>,
  facts: LegalBasisFacts & { readonly regionCode: string },
  expectedUpdatedAt: string | null | undefined,
  context: CommandContext,
): Promise<{ id: string; updatedAt: string }> {
  const { read, write } = context;
  const shown = async () => fieldsOf(read, await requireCounting(read, id));
  const subject = `legal-basis:${id}`;
  const seen = expectedUpdatedAt === undefined ? {} : { expectedUpdatedAt };
  const record = { subject, ...seen, updatedAt, shown };
  return saveGuarded(context, record, async (at) => {
    await updateLegalBasis(write, id, facts, at);
    return { id, updatedAt: at };
  });
}

/** The last day of a law, or none again; everything else of it stays. */
export async function endLegalBasis(
  { id, expectedUpdatedAt, on }: CheckedInputOf<'basis.end'>,
  context: CommandContext,
): Promise<OutputOf<'basis.end'>> {
  const known = await requireCounting(context.read, id);
  const facts = { ...known, inForceUntil: on };
  const faults = legalBasisFaults(facts).filter(({ field }) => field === 'inForceUntil');
  refuseFaults(faults.map(({ message }) => ({ field: 'on', message })));
  return saveOver(known, facts, expectedUpdatedAt, context);
}

/** @throws AppError INVALID_INPUT while another law of the library names it as its change */
export async function removeLegalBasis(
  { id, reason }: CheckedInputOf<'basis.remove'>,
  context: CommandContext,
): Promise<OutputOf<'basis.remove'>> {
  const { read, write } = context;
  await requireCounting(read, id);
  const changed = (await readLibrary(read)).filter((law) => law.changedBy.includes(id));
  refuseFaults(
    changed.map((law) => ({
      field: 'id',
      message: `${lawHead(law)} tercatat diubah olehnya. Lepaskan dahulu dari “${LEGAL_BASIS_LABELS.changedBy}” peraturan itu.`,
    })),
  );
  const at = context.now();
  await markLegalBasis(write, id, { reason }, at);
  return { id, updatedAt: at };
}

/** @throws AppError INVALID_INPUT where the same law was recorded anew meanwhile */
export async function restoreLegalBasis(
  { id }: CheckedInputOf<'basis.restore'>,
  context: CommandContext,
): Promise<OutputOf<'basis.restore'>> {
  const { read, write } = context;
  const found = await findLegalBasis(read, id);
  if (!found || found.removedAt === null) throw notFound('Dasar hukum yang dihapus');
  refuseFaults(libraryFaults(found, id, await readLibrary(read)));
  const at = context.now();
  await markLegalBasis(write, id, null, at);
  return { id, updatedAt: at };
}
