import {
  findAmendmentChecklist,
  readAmendmentDocuments,
  writeAmendmentChecklist,
} from '#db/queries/legality/amendment.ts';
import {
  deleteDissolution,
  findDissolution,
  readDossierScans,
  readGrounds,
  readObjections,
  writeDissolution,
} from '#db/queries/legality/dissolution.ts';
import type { DissolutionFacts } from '#db/queries/legality/dissolution.ts';
import { deletePermit, findPermit, writePermit } from '#db/queries/legality/permit.ts';
import { everyKindName } from '#rules/licence/kinds.ts';
import type { PermitFacts } from '#db/queries/legality/permit.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { readRuleBook } from '../../office/rule-book.ts';
import type { PartKind } from './part.ts';

export const permitPart: PartKind<PermitFacts> = {
  label: () => 'Izin',
  read: async (db, { key }) => {
    const found = await findPermit(db, key);
    if (!found) return null;
    const { kind, number, issuedOn, expiresOn, issuer, note } = found;
    return { kind, number, issuedOn, expiresOn, issuer, note };
  },
  write: (db, { cooperativeId, key }, facts, { at }) =>
    facts === null ? deletePermit(db, key) : writePermit(db, { id: key, cooperativeId, ...facts }, at),
  text: async (db, { kind, number, expiresOn, issuer, note }) => {
    const name = everyKindName(await readRuleBook(db)).get(kind) ?? kind;
    const until = expiresOn === null ? '' : `berlaku sampai ${formatLongDate(expiresOn)}`;
    return [name, number, until, issuer, note].filter((part) => part !== '').join(', ');
  },
};

/** Lists are kept as their JSON: the change log holds plain values only. */
export type DissolutionValue = Omit<DissolutionFacts, 'grounds' | 'objections' | 'scans'> & {
  readonly grounds: string;
  readonly objections: string;
  /** Absent without any, so that values logged before scans existed still compare as the same. */
  readonly scans?: string;
};

export const toDissolutionValue = ({
  grounds,
  objections,
  scans,
  ...rest
}: DissolutionFacts): DissolutionValue => ({
  ...rest,
  ...(scans.length === 0 ? {} : { scans: JSON.stringify(scans) }),
  grounds: JSON.stringify(grounds),
  objections: JSON.stringify(objections),
});

export const dissolutionPart: PartKind<DissolutionValue> = {
  label: () => 'Berkas usul pembubaran',
  read: async (db, { key }) => {
    const found = await findDissolution(db, key);
    if (!found) return null;
    const { id: _id, cooperativeId: _cooperativeId, ...facts } = found;
    return toDissolutionValue(facts);
  },
  write: (db, { cooperativeId, key }, value, { at }) => {
    if (value === null) return deleteDissolution(db, key);
    const facts: DissolutionFacts = {
      ...value,
      grounds: readGrounds(value.grounds),
      objections: readObjections(value.objections),
      scans: readDossierScans(value.scans ?? '[]'),
    };
    return writeDissolution(db, { id: key, cooperativeId, ...facts }, at);
  },
  text: (_db, { openedOn, letterNumber, noticeOn, proposalNumber, scans = '[]' }) =>
    [
      `dibuka ${formatLongDate(openedOn)}`,
      letterNumber === '' ? '' : `surat keterangan ${letterNumber}`,
      noticeOn === null ? '' : `diumumkan ${formatLongDate(noticeOn)}`,
      proposalNumber === '' ? '' : `usul ${proposalNumber}`,
      scans === '[]' ? '' : `${readDossierScans(scans).length} pindaian`,
    ]
      .filter((part) => part !== '')
      .join(', '),
};

type ChecklistValue = { readonly documents: string };

export const amendmentChecklistPart: PartKind<ChecklistValue> = {
  label: () => 'Daftar periksa perubahan badan hukum',
  read: async (db, { key }) => {
    const documents = await findAmendmentChecklist(db, key);
    return documents && { documents: JSON.stringify(documents) };
  },
  write: (db, { key }, value, { at }) =>
    writeAmendmentChecklist(db, key, value && readAmendmentDocuments(value.documents), at),
  text: (_db, { documents }) => {
    const all = Object.values(readAmendmentDocuments(documents));
    return `${all.filter(({ state }) => state === 'present').length} dokumen ada`;
  },
};
