import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { Cooperative } from '#db/queries/cooperative/cooperative.ts';
import { percentageOf } from '#rules/value/numbers.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { examinersOf } from '#rules/evaluation/examiners.ts';
import { countingWords, scoreWorksheet } from '#rules/evaluation/worksheet-score.ts';
import type { AspectResult, ComponentResult, WorksheetResult } from '#rules/evaluation/worksheet-score.ts';
import {
  finalHealthScore,
  formatHealthScore,
  formatScore,
  healthPredicate,
  HEALTH_ASPECT_LABELS,
  HEALTH_PREDICATE_LABELS,
} from '#rules/rule-book/health-score.ts';
import { mostPoints } from '#rules/rule-book/health-worksheet-rule.ts';
import type { TaskContext } from '../base/context.ts';
import { requireCooperative } from '../cooperative/require-record.ts';
import type { HealthWorksheetData } from '../documents/cooperative/health-worksheet.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { readWorksheetSheet } from './read-worksheet.ts';

type Sheet = OutputOf<'worksheet.get'>;

const OPEN = '................................................';

const sumForThePen = (most: number): string =>
  `Terpenuhi ............ dari ............, skor ............ dari ${most}.`;

function componentSum({ asked, answered, fulfilled, judged, points }: ComponentResult, most: number): string {
  if (answered < asked) return `Belum dijawab: ${asked - answered} dari ${asked} pertanyaan.`;
  if (points === null) return 'Tidak dinilai: tidak ada pertanyaan yang berlaku.';
  const share = `${percentageOf(fulfilled, judged)} persen`;
  return `Terpenuhi ${fulfilled} dari ${judged} (${share}), skor ${points} dari ${most}.`;
}

function aspectSum({ aspect, points, mostPoints: most, score, weight, shareText }: AspectResult): string {
  const label = HEALTH_ASPECT_LABELS[aspect];
  if (score === null) return `Jumlah ${label.toLowerCase()}: belum ada nilai.`;
  return `Jumlah ${label.toLowerCase()}: ${points} dari ${most}, nilai ${formatScore(score)}, bobot ${weight} persen, tertimbang ${shareText}.`;
}

const MANUAL = 'Nilai pada rekapitulasi diisi langsung';

/** What the paper says of a score that is missing, or that is not the worksheet's own. */
function notesOf({ manual }: Sheet, result: WorksheetResult, isBlank: boolean): readonly string[] {
  if (isBlank) return [];
  const open = result.unanswered.length;
  return [
    ...(open > 0 ? [`${open} dari ${result.asked} pertanyaan belum dijawab.`] : []),
    ...(result.unexplained.length > 0
      ? [`${result.unexplained.length} pertanyaan dinyatakan tidak berlaku tanpa catatan.`]
      : []),
    ...(manual
      ? [manual.reason === '' ? `${MANUAL}, tanpa kertas kerja.` : `${MANUAL}. Alasan: ${manual.reason}`]
      : result.finalScore === null
        ? ['Skor belum dihitung.']
        : []),
  ];
}

function identityOf(
  cooperative: Cooperative,
  sheet: Sheet,
  isBlank: boolean,
): HealthWorksheetData['identity'] {
  const { legalEntityNumber, nikKoperasi, address, districtName } = cooperative;
  return [
    ['Nomor badan hukum', legalEntityNumber || '-'],
    ['NIK Koperasi', nikKoperasi || '-'],
    ['Alamat', [address, districtName && `Kecamatan ${districtName}`].filter(Boolean).join(', ') || '-'],
    ['Tahun buku', isBlank ? OPEN : String(sheet.bookYear)],
    ['Tanggal pemeriksaan', isBlank ? OPEN : formatLongDate(sheet.inspectedOn)],
    ['Pemeriksa', isBlank ? OPEN : sheet.inspectors || '-'],
    ...(sheet.reportNumber === '' ? [] : [['Nomor LHPKK', sheet.reportNumber] as const]),
  ];
}

function aspectsOf(sheet: Sheet, result: WorksheetResult, isBlank: boolean): HealthWorksheetData['aspects'] {
  const { asked, weights } = sheet.form;
  const most = mostPoints(asked);
  const scores = sheet.manual?.scores ?? result.scores;
  const none = { governance: null, risk: null, finance: null, capital: null, sharia: null };
  return asked.sections.map(({ aspect, components }, at) => {
    const own = result.aspects[at];
    const score = scores[aspect];
    const manualShare = finalHealthScore({ ...none, [aspect]: score }, weights);
    return {
      name: HEALTH_ASPECT_LABELS[aspect],
      components: components.map(({ name, questions }, index) => {
        const counted = own?.components[index];
        return {
          name,
          questions: questions.map(({ code, text }) => ({
            text,
            answer: sheet.answers[code]?.answer ?? null,
            remark: sheet.answers[code]?.remark ?? '',
          })),
          sum: isBlank || !counted ? sumForThePen(most) : componentSum(counted, most),
        };
      }),
      sum: isBlank || !own ? '' : aspectSum(own),
      score: score === null ? '-' : formatScore(score),
      weight: `${weights[aspect]} %`,
      share: sheet.manual
        ? formatHealthScore(manualShare, { healthy: 100, fairlyHealthy: 100, supervised: 100 })
        : (own?.shareText ?? '-'),
    };
  });
}

function scoreOf({ manual, form: { weights, bands } }: Sheet, result: WorksheetResult) {
  const final = manual ? finalHealthScore(manual.scores, weights) : result.finalScore;
  if (final === null) return { final: '-', predicate: '-' };
  return {
    final: formatHealthScore(final, bands),
    predicate: HEALTH_PREDICATE_LABELS[healthPredicate(final, bands)],
  };
}

/** The worksheet as it stands, or an empty one for the field; not sealed, because the register keeps the answers. */
export async function printWorksheet(
  { path: chosen, ...place }: CheckedInputOf<'worksheet.print'>,
  context: TaskContext,
): Promise<OutputOf<'worksheet.print'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const cooperative = await requireCooperative(read, place.cooperativeId);
  const sheet = await readWorksheetSheet(place, context);
  const isBlank = place.id === null;
  const { asked, weights, bands, basis, scoreBasis } = sheet.form;
  const result = scoreWorksheet(asked, sheet.answers, weights, bands);
  const data: HealthWorksheetData = {
    letterhead: letterheadOf(office),
    name: cooperative.name,
    identity: identityOf(cooperative, sheet, isBlank),
    isBlank,
    allowsNotApplicable: asked.allowsNotApplicable,
    aspects: aspectsOf(sheet, result, isBlank),
    score: scoreOf(sheet, result),
    notes: notesOf(sheet, result, isBlank),
    basis: [
      countingWords(asked, bands),
      `Pertanyaan menurut: ${basis}.`,
      `Bobot dan predikat menurut ketentuan yang dicatat dinas: ${scoreBasis}.`,
    ],
    city: office.city,
    inspectedOn: isBlank ? null : sheet.inspectedOn,
    examiners: examinersOf(sheet.inspectors),
    chairName: cooperative.chairName,
    isSample: office.isSample,
    isDraft: sheet.state === 'draft',
  };
  const title = `Kertas Kerja Pemeriksaan Kesehatan ${cooperative.name}`;
  const name = isBlank
    ? 'formulir-kertas-kerja-pemeriksaan.pdf'
    : `kertas-kerja-pemeriksaan-tahun-buku-${sheet.bookYear}.pdf`;
  return printPaper(
    { job: { kind: 'health-worksheet', info: { title, createdOn: today }, data }, chosen, name },
    context,
  );
}
