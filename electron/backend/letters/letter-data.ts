import { AppError } from '#contract/errors.ts';
import type { SrikandiMarks } from '#contract/letters/letters.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { LetterContent } from '#db/queries/letters/letter.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { withoutTitles } from '#rules/template/letter-template.ts';
import type { LetterKind, LetterTemplate, SignatureSwitches } from '#rules/template/letter-template.ts';
import { RECORD_LISTS } from '#rules/template/ast.ts';
import type { RowList, TemplateBlock, TemplateRun } from '#rules/template/ast.ts';
import { codesIn } from '#rules/template/check.ts';
import { fillTemplate } from '#rules/template/fill.ts';
import { paperGaps } from '#rules/template/gaps.ts';
import type { PaperLacks } from '#rules/template/gaps.ts';
import type { PlaceholderValues } from '#rules/template/fill.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { parseTemplate } from '#rules/template/text.ts';
import { PAPER_FORM } from '../documents/layout/paper-form.ts';
import { namesItsRegion, positionParts } from '../documents/layout/position-parts.ts';
import { identityLines } from '../documents/layout/signature-block.ts';
import type { Signatory } from '../documents/layout/signature-block.ts';
import type { LetterData, LetterSignature } from '../documents/letters/office-letter-data.ts';
import {
  letterheadOf,
  positionName,
  regentLetterheadOf,
  signatoryOn,
  signatureOf,
} from '../office/paper-identity.ts';
import { readLibrary } from '../legal-basis/library.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { earlierWarningFields } from './given-warnings.ts';
import { copiesOf, printedFields, typedRows } from './letter-fields.ts';
import { regulationOf2018, withBases } from './proposed-bases.ts';
import { onRecord } from './record-values.ts';
import { termValues } from './term-values.ts';
import { cooperativeValues, letterValues, yearValues } from './placeholder-values.ts';

export interface LetterAppearance {
  /** As printed; empty while none is drawn. */
  readonly number: string;
  readonly mark: LetterData['mark'];
  readonly revisionNote: string;
  /** For the e-office: what it fills in itself. */
  readonly marks: SrikandiMarks | null;
  /** A letter that is final already; left out: it is not. */
  readonly isSealed?: boolean;
}

export interface MadeLetter {
  readonly data: LetterData;
  /** What every known placeholder says. */
  readonly values: PlaceholderValues;
  /** Placeholders nothing is known for. */
  readonly missing: readonly string[];
  /** What speaks against giving it a number: refused where the template cannot do without it, else asked. */
  readonly gaps: readonly Reason[];
  /** It has a signature block. */
  readonly isSigned: boolean;
}

export type LetterMaker = (
  template: LetterTemplate,
  content: Pick<LetterContent, 'datedOn' | 'bookYear' | 'cooperativeIds' | 'fields'>,
  appearance: LetterAppearance,
  /** Instead of the register: the values of the sample in the editor. */
  sample?: PlaceholderValues,
  /** Lists that another area than the register gives, such as the founders of a formation file. */
  lists?: Partial<Record<RowList, readonly PlaceholderValues[]>>,
) => Promise<MadeLetter>;

const OPEN_NUMBER = '……………………';

/** Fills letters from the register, the office and its rules, all read once. */
export async function letterMaker(read: ReadHandle): Promise<LetterMaker> {
  const office = await requireOffice(read);
  const ruleBook = await readRuleBook(read);
  const library = await readLibrary(read);
  return async (template, content, appearance, sample, lists) => {
    const { datedOn: on, cooperativeIds } = content;
    const bookYear = content.bookYear ?? dateParts(on).year - 1;
    const signatory = signatureOf(
      office,
      on,
      template.signer === undefined ? {} : { position: template.signer },
    );
    const penerima = sample
      ? [sample]
      : await Promise.all(cooperativeIds.map((id) => recipient(read, id, { bookYear, ruleBook, on })));
    const { marks, isSealed = false } = appearance;
    const { code: templateCode } = template;
    const numberText = marks?.number ?? appearance.number;
    const number = numberText === '' && template.series !== '' ? OPEN_NUMBER : numberText;
    const dateMark = marks?.date ?? null;
    // A final letter keeps what it was given: the earlier warning stands among its fields.
    const earlier = isSealed
      ? {}
      : await earlierWarningFields(read, cooperativeIds[0], { templateCode, bookYear });
    const fields = withBases(template, { on, fields: content.fields }, library);
    const printed = printedFields({ ...fields, ...earlier });
    const { blankRows, ...rows } = typedRows(fields);
    const blocks = withoutDoubledRegion(parseTemplate(template.text).blocks, signatory);
    const moment = { ruleBook, on, fields };
    const record =
      sample || template.audience !== 'each'
        ? NO_RECORD
        : await onRecord(read, cooperativeIds[0], { bookYear, ...moment, codes: codesIn(template.text) });
    const values: PlaceholderValues = {
      ...printed,
      ...(sample ? {} : termValues(moment)),
      ...record.values,
      ...yearValues(ruleBook, bookYear, 'primer'),
      ...(template.audience === 'each' ? penerima[0] : {}),
      ...letterValues(office, signatory, { on, number, recipientCount: penerima.length, dateMark }),
      peraturan_2018: regulationOf2018(on, library),
    };
    const filled = fillTemplate(blocks, {
      values,
      rows: { ...sampleLists(sample), ...rows, ...record.rows, ...lists, penerima },
      blankRows,
    });
    return {
      values,
      missing: filled.missing,
      gaps: paperGaps(filled, sample && !lists ? {} : lacksOf(office, template, { blocks, on })),
      isSigned: isSigned(blocks),
      data: {
        ...identity(office, template, signatory, marks),
        blocks: filled.blocks,
        title: titleOf(template, values),
        head: {
          number,
          classification: printed['sifat'] || '-',
          attachment: printed['lampiran'] || '-',
          subject: printed['hal'] || '-',
          placeAndDate: `${office.city}, ${values['tanggal_surat'] ?? ''}`,
        },
        signaturePlaces: signaturePlaces(blocks, template.kind, office.city, dateMark ?? formatLongDate(on)),
        copies: copiesOf(fields),
        revisionNote: appearance.revisionNote,
        mark: appearance.mark,
        tightness: 0,
      },
    };
  };
}

/** Whether whoever signs is recorded for the day, and the place it is signed in. */
function lacksOf(
  office: OfficeRecord,
  { signer }: LetterTemplate,
  { blocks, on }: { readonly blocks: readonly TemplateBlock[]; readonly on: PlainDate },
): PaperLacks {
  if (!isSigned(blocks)) return {};
  const isKnown = signatoryOn(office, on, signer) !== undefined;
  return {
    ...(!isKnown && { signer: { position: positionName(office, signer), on } }),
    ...(office.city === '' && { city: true }),
  };
}

const isSigned = (blocks: readonly TemplateBlock[]): boolean =>
  blocks.some(({ kind }) => kind === 'signature' || kind === 'signature-pair');

const NO_RECORD = { values: {}, rows: {} } as const;

/** Rows of the lists that records give: the editor shows one of each kind. */
function sampleLists(sample: PlaceholderValues | undefined) {
  return sample ? Object.fromEntries(RECORD_LISTS.map((list) => [list, [sample]])) : {};
}

async function recipient(
  read: ReadHandle,
  id: string,
  year: { readonly bookYear: number; readonly ruleBook: RuleBook; readonly on: PlainDate },
): Promise<PlaceholderValues> {
  const values = await cooperativeValues(read, id, year);
  if (!values) throw new AppError('NOT_FOUND', { facts: { apa: 'Koperasi penerima surat' } });
  return values;
}

function titleOf(template: LetterTemplate, values: PlaceholderValues): string {
  const whom = template.audience === 'each' ? (values['nama_koperasi'] ?? '') : '';
  return [template.name, whom].filter((part) => part !== '').join(' - ');
}

function identity(
  office: OfficeRecord,
  template: LetterTemplate,
  signatory: Signatory,
  marks: SrikandiMarks | null,
): Pick<LetterData, 'paperForm' | 'letterhead' | 'page' | 'signature' | 'isSample'> {
  return {
    paperForm: PAPER_FORM,
    letterhead: template.signer === 'regent' ? regentLetterheadOf(office) : letterheadOf(office),
    page: template.page,
    signature: signatureText(signatory, template.switches, marks?.signature ?? ''),
    isSample: office.isSample,
  };
}

/** The block of the letter's day with what the template shows of it. */
export function signatureText(
  signatory: Signatory,
  { hasTitles, hasRank, hasNip }: SignatureSwitches,
  signing: string,
): LetterSignature {
  const { name, rank, nip } = signatory;
  return {
    position: positionParts(signatory).map(({ lead, text }) => `${lead} ${text}`.trim()),
    parts: positionParts(signatory),
    signing,
    name: hasTitles ? name : withoutTitles(name),
    identity: identityLines({ ...signatory, rank: hasRank ? rank : '', nip: hasNip ? nip : '' }),
  };
}

/** "Bupati Kutai Timur" names its region itself: where a template says the region once more, it is left out. */
function withoutDoubledRegion(
  blocks: readonly TemplateBlock[],
  { position, governmentLine = position }: Signatory,
): readonly TemplateBlock[] {
  if (!namesItsRegion(position, governmentLine)) return blocks;
  const isRegion = (run: TemplateRun | undefined) => run?.kind === 'placeholder' && run.code === 'daerah';
  const isSigner = (run: TemplateRun | undefined) =>
    run?.kind === 'placeholder' && run.code === 'jabatan_penanda_tangan';
  const isSpace = (run: TemplateRun | undefined) => run?.kind === 'text' && run.text.trim() === '';
  return blocks.flatMap((block): readonly TemplateBlock[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'labelled') return [block];
    const { runs } = block;
    if (runs.length === 1 && isRegion(runs[0])) return [];
    const kept = runs.filter((run, index) => {
      const isAfterSigner = isSpace(runs[index - 1]) && isSigner(runs[index - 2]);
      const isBeforeRegion = isSpace(run) && isSigner(runs[index - 1]) && isRegion(runs[index + 1]);
      return !(isRegion(run) && isAfterSigner) && !isBeforeRegion;
    });
    return [{ ...block, runs: kept }];
  });
}

const SAYS_DAY: ReadonlySet<string> = new Set(['tanggal_surat', 'hari_tanggal', 'tanggal_terbilang']);

/** A letter that has said its day above need not say it again over the signature. */
function signaturePlaces(
  blocks: readonly TemplateBlock[],
  kind: LetterKind,
  city: string,
  date: string,
): readonly (readonly string[])[] {
  const places: (readonly string[])[] = [];
  let hasDate = false;
  const says = (runs: readonly TemplateRun[]) =>
    runs.some((run) => run.kind === 'placeholder' && SAYS_DAY.has(run.code));
  for (const block of blocks) {
    if (block.kind === 'letter-head') hasDate = true;
    else if ('runs' in block) hasDate ||= says(block.runs);
    else if (block.kind === 'signature') {
      places.push(hasDate ? [] : placeLines(kind, city, date));
      // An annex is signed without place and day: they stand over the signature of what it belongs to.
      hasDate = true;
    } else if (block.kind === 'signature-pair') places.push([]);
  }
  return places;
}

/** Papers that set something, and so say where and when. */
const SET_AT: ReadonlySet<LetterKind> = new Set(['keputusan', 'tugas', 'pengumuman']);

function placeLines(kind: LetterKind, city: string, date: string): readonly string[] {
  if (SET_AT.has(kind)) return [`Ditetapkan di ${city}`, `pada tanggal ${date}`];
  return [`${city}, ${date}`];
}
