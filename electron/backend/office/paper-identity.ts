import type { OfficeRecord, PaperLook } from '#db/queries/office/office.ts';
import type { OfficeSignatory } from '#db/queries/office/signatory.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { shortRegionName } from '#rules/value/region-name.ts';
import {
  FULL_SIGNATURE,
  HEAD_POSITION,
  SIGNATORY_KIND_LABELS,
  SIGNATORY_KINDS,
  signatoryName,
} from '#rules/cooperative/signatory.ts';
import type { SignatoryKind, SignatureSwitches } from '#rules/cooperative/signatory.ts';
import type { Signatory } from '../documents/layout/signature-block.ts';
import type { Letterhead } from '../documents/layout/letterhead.ts';
import { PAPER_FORM } from '../documents/layout/paper-form.ts';
import type { KopEmblem } from '../documents/layout/placed-emblem.ts';

/** What names and signatures of papers are made from; what papers look like is nothing to them. */
type OfficeNames = Omit<OfficeRecord, 'look'>;

/** Left open for pen and ink while the office has entered nobody for that day. */
const NAME_BY_HAND = '(..................................................)';

/** Of whom a paper wants the signature: a kind (its position key), or one head of division by the full key. */
export interface SignatureChoice {
  /** Position key (see `positionKeyOf`); the head of the office when left out. */
  readonly position?: string;
  /** What of the name, rank and NIP the template shows; all of it when left out. */
  readonly switches?: SignatureSwitches;
}

/** Who holds a position on a day: the official whose period holds it; undefined when the office has entered none. */
export function signatoryOn(
  office: OfficeNames,
  on: PlainDate,
  position: string = HEAD_POSITION,
): OfficeSignatory | undefined {
  return office.signatories.find(
    (signatory) =>
      signatory.positionKey === position &&
      signatory.startsOn <= on &&
      (signatory.endsOn === null || on <= signatory.endsOn),
  );
}

/** Positions that name their region themselves: "Bupati Kutai Timur". */
const NAMES_REGION: ReadonlySet<SignatoryKind> = new Set(['regent']);

/**
 * The signature block of a day, whoever is in office now. Without an official for that day the head's place stays open
 * to be signed by hand, as does any other place.
 */
export function signatureOf(office: OfficeNames, on: PlainDate, choice: SignatureChoice = {}): Signatory {
  const { position: key = HEAD_POSITION, switches = FULL_SIGNATURE } = choice;
  const signatory = signatoryOn(office, on, key);
  const governmentLine = governmentLineOf(office);
  if (!signatory) {
    return {
      paperForm: PAPER_FORM,
      prefix: '',
      position: positionName(office, key),
      ...(key === 'regent' ? {} : { governmentLine }),
      name: NAME_BY_HAND,
      rank: '',
      nip: '',
    };
  }
  return signatureWith(signatory, governmentLine, switches);
}

/** The block of an official as entered. */
export function signatureWith(
  signatory: Omit<OfficeSignatory, 'id' | 'positionKey' | 'startsOn' | 'endsOn'>,
  governmentLine: string,
  switches: SignatureSwitches = FULL_SIGNATURE,
): Signatory {
  const { kind, prefix, position, onBehalfOf, throughPosition } = signatory;
  // Permendagri 1/2023 Pasal 44: no rank and no NIP of a head of region; an acting one bears no titles either.
  const isRegent = kind === 'regent';
  return {
    paperForm: PAPER_FORM,
    prefix,
    position,
    name: signatoryName(signatory, switches.hasTitles && !(isRegent && prefix !== '')),
    rank: switches.hasRank && !isRegent ? signatory.rank : '',
    nip: switches.hasNip && !isRegent ? signatory.nip : '',
    ...(NAMES_REGION.has(signatory.kind) ? {} : { governmentLine }),
    ...(onBehalfOf === '' ? {} : { onBehalfOf }),
    ...(throughPosition === '' ? {} : { throughPosition }),
  };
}

/** "Bupati Kutai Timur", "Wali Kota Bontang", "Gubernur Kalimantan Utara". */
export function regentOf(office: OfficeNames): string {
  if (office.level === 'province') return `Gubernur ${office.regionName}`;
  const name = shortRegionName(office.regionName);
  return office.regionName.startsWith('Kota ') ? `Wali Kota ${name}` : `Bupati ${name}`;
}

/** What a position is called where nobody is recorded for it. */
export function positionName(office: OfficeNames, key: string = HEAD_POSITION): string {
  if (key === HEAD_POSITION) return `Kepala ${office.name}`;
  return key === 'regent' ? regentOf(office) : openPosition(key);
}

/** What is left of a key nobody holds that day: the kind's own name, or the words of the position. */
function openPosition(key: string): string {
  const [kind = '', words] = key.split(':');
  if (words !== undefined) return words;
  const known = SIGNATORY_KINDS.find((one) => one === kind);
  return known ? SIGNATORY_KIND_LABELS[known] : kind;
}

/** "Kabupaten Kutai Timur", "Provinsi Kalimantan Utara". */
export function governmentLineOf(office: OfficeNames): string {
  return office.level === 'province' ? `Provinsi ${office.regionName}` : office.regionName;
}

function emblemOf(emblem: PaperLook['emblem'], isBlack: boolean): KopEmblem | null {
  if (!emblem) return null;
  const { sha256, width, height, orientation } = emblem;
  return { sha256, width, height, orientation, isBlack };
}

/** The head of a paper of the office. */
export function letterheadOf(office: OfficeRecord): Letterhead {
  const { governmentName, address, city, postalCode, phone, email, website, look } = office;
  const emblem = emblemOf(look.emblem, !look.isEmblemColoured);
  return {
    governmentName,
    officeName: office.name,
    address,
    city,
    postalCode,
    phone,
    email,
    website,
    emblem,
    sheet: look.listPaper,
  };
}

/** The head of a paper that the head of the region signs: the state's emblem, and no line of the office. */
export function regentLetterheadOf(office: OfficeRecord): Letterhead {
  return {
    ...letterheadOf(office),
    emblem: emblemOf(office.look.regentEmblem, false),
    regent: regentOf(office),
  };
}
