import type { HalalCaseOut, HalalListLine, LackingLine, ProductHalal } from '#contract/halal/shapes.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listCasesOf, listEvents } from '#db/queries/halal/case.ts';
import type { HalalCase } from '#db/queries/halal/case.ts';
import { listFacilitated } from '#db/queries/halal/list.ts';
import type { HalalLine, HalalProduct, LackingLine as LackingRow } from '#db/queries/halal/list.ts';
import { readCertificate, sayCertificate } from '#rules/halal/certificate.ts';
import type { CertificateReading } from '#rules/halal/certificate.ts';
import { halalClocks, lateBadges } from '#rules/halal/clock.ts';
import { readDuty } from '#rules/halal/duty.ts';
import { facilitatedText } from '#rules/halal/facilitated.ts';
import { ENDED_STAGES } from '#rules/halal/halal.ts';
import type { HalalEvent } from '#rules/halal/halal.ts';
import { ruleOn } from '#rules/rule-book/dated-rule.ts';
import { readScale } from '#rules/umkm/scale.ts';
import { dateParts, dayNumber } from '#rules/value/plain-date.ts';
import { shownVerdict } from './judge.ts';
import { nameOf, stageText } from './words.ts';
import type { HalalWords } from './words.ts';

const saidOf = (reading: CertificateReading, { printedEnd }: HalalCase, words: HalalWords) => ({
  state: reading.state,
  issuedOn: reading.issuedOn,
  ...sayCertificate(reading, printedEnd, words.certificate),
});

/** One application with what is said of it on the day of the words. */
export function shownCase(halal: HalalCase, events: readonly HalalEvent[], words: HalalWords): HalalCaseOut {
  const { removedAt: _at, certificate: _kept, ...rest } = halal;
  const clocks = halalClocks(halal.path, events, words.clocks, words.calendar, words.on);
  const isWaiting = halal.stageOn !== null && !ENDED_STAGES.includes(halal.stage);
  const { checkedOn, checkedSales, answers } = halal;
  const isJudged = checkedOn !== null && ruleOn(words.checks, checkedOn) !== undefined;
  return {
    ...rest,
    fundText: nameOf(halal.fund, words.funds),
    stageText: stageText(halal.stage, words),
    waitingDays:
      isWaiting && halal.stageOn !== null
        ? Math.max(0, dayNumber(words.on) - dayNumber(halal.stageOn))
        : null,
    events: events.map((event) => ({ ...event, stageText: stageText(event.stage, words) })),
    clocks: clocks.map(({ kind, days, limit, isLate, until, sentence, warning }) => ({
      kind,
      days,
      limit,
      isLate,
      isRunning: until === null,
      sentence,
      warning,
    })),
    badges: lateBadges(clocks),
    certificate: saidOf(readCertificate(events), halal, words),
    check: isJudged ? shownVerdict({ sales: checkedSales, answers }, words, checkedOn) : null,
  };
}

const headOf = ({ kind, scaleFacts: _facts, ...product }: HalalProduct, words: HalalWords) => ({
  ...product,
  kindText: nameOf(kind, words.productKinds),
});

/** Applications of a list, their steps read together. */
export async function shownLines(
  read: ReadHandle,
  lines: readonly HalalLine[],
  words: HalalWords,
): Promise<readonly HalalListLine[]> {
  const events = await listEvents(
    read,
    lines.map(({ halal }) => halal.id),
  );
  return lines.map(({ halal, ...product }) => ({
    ...headOf(product, words),
    ...shownCase(halal, events.get(halal.id) ?? [], words),
  }));
}

const dutyOf = ({ kind, scaleFacts }: HalalProduct, hasCertificate: boolean, words: HalalWords) =>
  readDuty(
    { kind, scale: readScale(scaleFacts, words.scales, words.on).scale, hasCertificate },
    words.duty,
    words.on,
  );

export const shownLacking = ({ stage, ...product }: LackingRow, words: HalalWords): LackingLine => ({
  ...headOf(product, words),
  duty: dutyOf(product, false, words),
  stageText: stage === null ? '' : stageText(stage, words),
});

/** How much the state of an application says of its product's certificate. */
const WEIGHT = ['none', 'withdrawn', 'changed', 'issued'] as const;

/** What is said of a product: the best certificate among its applications, of equal ones the latest issued. */
export async function shownProduct(
  read: ReadHandle,
  product: HalalProduct,
  words: HalalWords,
): Promise<ProductHalal> {
  const cases = await listCasesOf(read, product.productId);
  const events = await listEvents(
    read,
    cases.map(({ id }) => id),
  );
  const readings = cases.map((halal) => ({ halal, reading: readCertificate(events.get(halal.id) ?? []) }));
  const best = readings
    .toSorted(
      (one, other) =>
        WEIGHT.indexOf(other.reading.state) - WEIGHT.indexOf(one.reading.state) ||
        (other.reading.issuedOn ?? '').localeCompare(one.reading.issuedOn ?? ''),
    )
    .at(0);
  const none = { state: 'none', issuedOn: null, since: null } as const;
  const hasCertificate = best?.reading.state === 'issued' || best?.reading.state === 'changed';
  return {
    ...headOf(product, words),
    duty: dutyOf(product, hasCertificate, words),
    certificate: best
      ? saidOf(best.reading, best.halal, words)
      : { state: 'none', issuedOn: null, ...sayCertificate(none, null, words.certificate) },
    facilitated: facilitatedText(await listFacilitated(read, product.umkmId), dateParts(words.on).year),
    cases: cases.map((halal) => shownCase(halal, events.get(halal.id) ?? [], words)),
  };
}
