import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { listAmendments } from '#db/queries/cooperative/amendment.ts';
import { findCooperative, listFigures, listRats } from '#db/queries/cooperative/cooperative.ts';
import type { Cooperative } from '#db/queries/cooperative/cooperative.ts';
import { readTimeline } from './parts/status-timelines.ts';
import { listAwards, listStatuses } from '#db/queries/cooperative/history.ts';
import { listDocuments } from '#db/queries/cooperative/document.ts';
import { findDraft } from '#db/queries/change/draft.ts';
import { listMergedInto } from '#db/queries/duplicates/merge.ts';
import { findRegion } from '#db/queries/office/region.ts';
import { listRatLines } from '#db/queries/rat/line.ts';
import { listRoles } from '#db/queries/people/role.ts';
import type { HeldRole } from '#db/queries/people/role.ts';
import { listVerifications } from '#db/queries/cooperative/verification.ts';
import type { ReadHandle } from '#db/handles.ts';
import { completenessOf } from '#rules/cooperative/completeness.ts';
import type { Completeness } from '#rules/cooperative/completeness.ts';
import { byField } from '#rules/cooperative/field-lists.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { LEGAL_ENTITY_ERA_LABELS, legalEntityEra } from '#rules/cooperative/legal-entity-number.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import { isHeldOn } from '#rules/cooperative/officer-term.ts';
import { unplacedRat, unplacedRatReason } from '#rules/rat/unplaced.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { recordRemarks } from '#rules/cooperative/record-remark.ts';
import { MASKED_FIELDS, REGISTER_FIELDS } from '#rules/cooperative/register-field.ts';
import { draftSubject, offeredDraft } from './record-draft.ts';
import { requireCooperative } from './require-record.ts';

/** A role as every screen shows it: numbers masked, and whether it is held on the day. */
export function shownRole(role: HeldRole, today: PlainDate): CooperativeRecord['roles'][number] {
  const { id, personId, organ, position, startsOn, endsOn, person } = role;
  return {
    id,
    personId,
    organ,
    position,
    startsOn,
    endsOn,
    name: person.name,
    nikKtp: maskNik(person.nikKtp),
    phone: maskPhone(person.phone),
    sex: person.sex,
    isCurrent: isHeldOn(role, today),
  };
}

/** What the record has of what a complete one has, from the cooperative's own row alone. */
export function recordCompleteness(cooperative: Cooperative): Completeness {
  const { legalEntityNumber, nikKoperasi, nib, npwp, kind, group, sector, address, phone } = cooperative;
  const { chairName, secretaryName, treasurerName, supervisorName } = cooperative;
  return completenessOf({
    legalEntityNumber: legalEntityNumber !== '',
    legalEntityOn: cooperative.legalEntityOn !== null,
    nikKoperasi: nikKoperasi !== '',
    nib: nib !== '',
    npwp: npwp !== '',
    kind: kind !== '',
    group: group !== '',
    sector: sector !== '',
    address: address !== '',
    villageCode: cooperative.villageCode !== null,
    phone: phone !== '',
    chairName: chairName !== '',
    secretaryName: secretaryName !== '',
    treasurerName: treasurerName !== '',
    supervisorName: supervisorName !== '',
    members: cooperative.latestMembers !== null,
    assets: cooperative.latestAssets !== null,
    rat: cooperative.lastRatOn !== null,
  });
}

function shownFields(cooperative: Cooperative): CooperativeRecord['fields'] {
  const masked = byField(MASKED_FIELDS, (field) => maskPhone(cooperative[field]));
  return {
    ...byField(REGISTER_FIELDS, (field) => cooperative[field]),
    ...masked,
  } as CooperativeRecord['fields'];
}

/** One cooperative with its whole history, personal numbers masked. @throws AppError NOT_FOUND */
export async function readRecord(db: ReadHandle, id: string, today: PlainDate): Promise<CooperativeRecord> {
  const cooperative = await requireCooperative(db, id);
  const { regencyCode, mergedInto, legalEntityNumber } = cooperative;
  const roles = await listRoles(db, id);
  const verifications = await listVerifications(db, id);
  const kept = mergedInto === null ? undefined : await findCooperative(db, mergedInto);
  const fields = shownFields(cooperative);
  const terms = roles.map((role) => ({ ...role, name: role.person.name }));
  return {
    id,
    updatedAt: cooperative.updatedAt,
    origin: cooperative.origin,
    fields,
    maskedFields: MASKED_FIELDS.filter((field) => fields[field] !== ''),
    legalEntityEra:
      legalEntityNumber === '' ? '' : LEGAL_ENTITY_ERA_LABELS[legalEntityEra(legalEntityNumber)],
    villageName: cooperative.villageName,
    districtCode: cooperative.districtCode,
    districtName: cooperative.districtName,
    regencyName: regencyCode === null ? '' : ((await findRegion(db, regencyCode))?.name ?? ''),
    status: cooperative.status,
    mergedInto: kept ? { id: kept.id, name: kept.name } : null,
    statusTimeline: await readTimeline(db, id),
    statusHistory: await statusesWithMerged(db, id),
    amendments: await listAmendments(db, id),
    figures: await listFigures(db, id),
    rats: (await listRats(db, id)).map(({ countedFrom: _from, ...rat }) => rat),
    unplacedRat: await readUnplaced(db, id, today),
    roles: roles.map((role) => shownRole(role, today)),
    verifications,
    documents: await listDocuments(db, id),
    awards: await listAwards(db, id),
    completeness: recordCompleteness(cooperative),
    remarks: recordRemarks({ ...cooperative, terms, verification: verifications[0] ?? null }, today),
    draft: offeredDraft(await findDraft(db, draftSubject(id))),
  };
}

/** A RAT that is named by its day alone, as one of the book year that closed last before it. */
async function readUnplaced(
  db: ReadHandle,
  id: string,
  today: PlainDate,
): Promise<CooperativeRecord['unplacedRat']> {
  const [named] = await listRatLines(db, [id], 0);
  if (!named?.lastRatOn) return null;
  const bookYear = dateParts(named.lastRatOn).year - 1;
  const unplaced = unplacedRat({ ...named, bookYear, bookYearEndsOn: calendarBookYearEnd(bookYear) }, today);
  return unplaced && { on: unplaced.on, bookYear, reason: unplacedRatReason(unplaced, 'warning') };
}

/** The record's own statuses, then those of the records merged into it, each told apart by its reason. */
async function statusesWithMerged(db: ReadHandle, id: string): Promise<CooperativeRecord['statusHistory']> {
  const statuses = [...(await listStatuses(db, id))];
  for (const merged of await listMergedInto(db, id)) {
    for (const status of await listStatuses(db, merged.id)) {
      statuses.push({ ...status, reason: `${status.reason} (catatan gabungan "${merged.name}")` });
    }
  }
  return statuses;
}
