import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { DossierLine } from '#contract/legality.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listStatuses } from '#db/queries/cooperative/history.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import { listFieldPack } from '#db/queries/legality/field-pack.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { listVerifications } from '#db/queries/cooperative/verification.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import {
  DISSOLUTION_EVIDENCE_LABELS,
  DISSOLUTION_STEP_LABELS,
  isWithinNotice,
  OBJECTION_LABELS,
} from '#rules/legality/dissolution-notice.ts';
import type { DissolutionEvidence } from '#rules/legality/dissolution-notice.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { VERIFICATION_LABELS, VERIFICATION_OUTCOMES } from '#rules/cooperative/register-field.ts';
import type { DossierEvent, DossierEvidence } from '../documents/legality/dissolution-dossier.ts';
import type { PrintJob } from '../documents/render.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { governmentLineOf, letterheadOf, signatureOf } from '../office/paper-identity.ts';

const sourceOf = (office: OfficeRecord): string =>
  `Register koperasi ${office.name} ${governmentLineOf(office)}`;

type WatchFilter = Pick<CheckedInputOf<'legality.watch'>, 'sources' | 'state'>;
const SOURCE_WORDS = { permit: 'izin', certificate: 'sertifikat NIK', term: 'masa jabatan' } as const;
const STATE_WORDS = { expired: 'sudah berakhir', soon: 'segera berakhir' } as const;

/** A list that leaves something out says so. */
function watchSelection({ sources, state }: WatchFilter): string {
  const parts = [
    ...(sources.length === 0 ? [] : [sources.map((source) => SOURCE_WORDS[source]).join(' dan ')]),
    ...(state === null ? [] : [STATE_WORDS[state]]),
  ];
  return parts.length === 0 ? '' : `Hanya ${parts.join(', ')}`;
}

export function expiryPaper(
  office: OfficeRecord,
  { warningDays, rows }: OutputOf<'legality.watch'>,
  filter: WatchFilter,
  today: PlainDate,
): PrintJob {
  return {
    kind: 'expiry-list',
    info: { title: 'Daftar masa berlaku', createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      warningDays,
      selection: watchSelection(filter),
      rows,
      source: sourceOf(office),
      cutOffOn: today,
      isSample: office.isSample,
    },
  };
}

export async function fieldPackPaper(
  read: ReadHandle,
  office: OfficeRecord,
  districtCodes: readonly string[],
  today: PlainDate,
): Promise<PrintJob> {
  const groups = new Map<string, OutputRow[]>();
  for (const { districtName, status, ...rest } of await listFieldPack(read, districtCodes)) {
    const row = { ...rest, status: STATUS_LABELS[status] };
    const group = groups.get(districtName);
    if (group) group.push(row);
    else groups.set(districtName, [row]);
  }
  return {
    kind: 'field-pack',
    info: { title: 'Lembar verifikasi lapangan', createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      districts: [...groups].map(([name, cooperatives]) => ({
        name: name || 'tidak diketahui',
        cooperatives,
      })),
      outcomes: VERIFICATION_OUTCOMES.map((outcome) => VERIFICATION_LABELS[outcome]),
      printedOn: today,
      isSample: office.isSample,
    },
  };
}

type OutputRow = Extract<
  PrintJob,
  { kind: 'field-pack' }
>['data']['districts'][number]['cooperatives'][number];

/** Oldest first; what has no day stands before everything. */
const byDay = (a: DossierEvent, b: DossierEvent): number => (a.on ?? '').localeCompare(b.on ?? '');

/** That an objection came after the notice had run out; empty where it did not. */
const lateText = ({ noticeOn, notice }: DossierLine, receivedOn: PlainDate, book: RuleBook): string =>
  isWithinNotice(noticeOn, receivedOn, book) === false && notice
    ? `; terlambat, pengumuman sampai ${formatLongDate(notice.endsOn)}`
    : '';

async function chronologyOf(read: ReadHandle, dossier: DossierLine): Promise<readonly DossierEvent[]> {
  const statuses = await listStatuses(read, dossier.cooperativeId);
  const visits = await listVerifications(read, dossier.cooperativeId);
  const book = await readRuleBook(read);
  const dated = (on: PlainDate | null, text: string): readonly DossierEvent[] =>
    on === null ? [] : [{ on, text }];
  return [
    ...statuses.map(({ status, sinceOn, reason }) => ({
      on: sinceOn,
      text: `Status ${STATUS_LABELS[status]}${reason === '' ? '' : `: ${reason}`}`,
    })),
    ...visits.map(({ verifiedOn, outcome, officer, note }) => ({
      on: verifiedOn,
      text: `Verifikasi lapangan oleh ${officer}: ${VERIFICATION_LABELS[outcome]}${note === '' ? '' : `; ${note}`}`,
    })),
    ...dated(dossier.openedOn, 'Berkas usul pembubaran dibuka'),
    ...dated(dossier.letterOn, `Surat keterangan desa/kelurahan ${dossier.letterNumber}`),
    ...dated(dossier.noticeOn, `Pengumuman${dossier.noticePlace === '' ? '' : ` di ${dossier.noticePlace}`}`),
    ...dossier.objections.map(({ receivedOn, from, content, state, answer }) => ({
      on: receivedOn,
      text: `Keberatan ${from}: ${content} (${OBJECTION_LABELS[state]}${answer === '' ? '' : `: ${answer}`}${lateText(dossier, receivedOn, book)})`,
    })),
    ...(dossier.notice
      ? dated(
          dossier.notice.isOver ? dossier.notice.endsOn : null,
          `Masa pengumuman berakhir ${formatLongDate(dossier.notice.endsOn)}`,
        )
      : []),
    ...dated(dossier.proposalOn, `Usul pembubaran ke kementerian ${dossier.proposalNumber}`),
  ].sort(byDay);
}

function evidenceOf(
  dossier: DossierLine,
  lastVisit: { readonly verifiedOn: PlainDate; readonly evidence: string } | undefined,
): readonly DossierEvidence[] {
  const scansOf = (asked: DissolutionEvidence): number =>
    dossier.scans.filter(({ step }) => step === asked).length;
  return [
    {
      name: DISSOLUTION_EVIDENCE_LABELS.verification,
      scans: scansOf('verification'),
      number: lastVisit?.evidence ?? '',
      on: lastVisit?.verifiedOn ?? null,
      isPresent: lastVisit !== undefined,
    },
    {
      name: DISSOLUTION_EVIDENCE_LABELS.letter,
      scans: scansOf('letter'),
      number: dossier.letterNumber,
      on: dossier.letterOn,
      isPresent: dossier.letterNumber !== '',
    },
    {
      name: DISSOLUTION_EVIDENCE_LABELS.notice,
      scans: scansOf('notice'),
      number: dossier.noticePlace,
      on: dossier.noticeOn,
      isPresent: dossier.noticeOn !== null,
    },
    ...dossier.objections.map(({ receivedOn, from, state }) => ({
      name: `Keberatan ${from} dan jawabannya`,
      scans: 0,
      number: OBJECTION_LABELS[state],
      on: receivedOn,
      isPresent: state !== 'open',
    })),
    {
      name: DISSOLUTION_EVIDENCE_LABELS.proposal,
      scans: scansOf('proposal'),
      number: dossier.proposalNumber,
      on: dossier.proposalOn,
      isPresent: dossier.proposalOn !== null,
    },
    ...(['objection', 'other'] as const).flatMap((step) =>
      scansOf(step) === 0
        ? []
        : [
            {
              name: DISSOLUTION_EVIDENCE_LABELS[step],
              scans: scansOf(step),
              number: '',
              on: null,
              isPresent: true,
            },
          ],
    ),
  ];
}

export async function dossierPaper(
  read: ReadHandle,
  office: OfficeRecord,
  dossier: DossierLine,
  today: PlainDate,
): Promise<PrintJob> {
  const cooperative = await findCooperative(read, dossier.cooperativeId);
  const [lastVisit] = await listVerifications(read, dossier.cooperativeId);
  return {
    kind: 'dissolution-dossier',
    info: { title: `Berkas usul pembubaran ${dossier.cooperativeName}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      name: dossier.cooperativeName,
      identity: [
        ['Badan hukum', cooperative?.legalEntityNumber ?? '-'],
        ['Alamat', cooperative?.address ?? '-'],
        ['Kecamatan', dossier.districtName],
        ['Status', STATUS_LABELS[dossier.status]],
        ['Petugas', dossier.officer],
      ].map(([label, value]) => [label ?? '', value === '' || value === undefined ? '-' : value] as const),
      grounds: dossier.groundNames,
      chronology: await chronologyOf(read, dossier),
      evidence: evidenceOf(dossier, lastVisit),
      lacks: dossier.lacks.map((step) => DISSOLUTION_STEP_LABELS[step]),
      note: dossier.note,
      placeAndDate: { city: office.city, on: today },
      signatory: signatureOf(office, today),
      isSample: office.isSample,
    },
  };
}
