import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findHalalProduct } from '#db/queries/halal/list.ts';
import { listLicencesOf } from '#db/queries/licence/licence.ts';
import { judgeHalal } from '#rules/halal/check.ts';
import type { HalalAnswers } from '#rules/halal/check.ts';
import { ruleOn } from '#rules/rule-book/dated-rule.ts';
import { SCALE_LABELS, readScale } from '#rules/umkm/scale.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { notFound, refuse } from '../base/refusal.ts';
import { halalWordsOn } from './words.ts';
import type { HalalWords } from './words.ts';

/** @throws AppError INVALID_INPUT for a day before the first rule: what was asked then nobody wrote down */
function requireCheckRule({ checks }: HalalWords, on: PlainDate, path: string) {
  const rule = ruleOn(checks, on);
  if (rule) return rule;
  const first = checks[0];
  return refuse(
    path,
    `Belum ada syarat pra-cek untuk ${formatLongDate(on)}${first ? `; yang pertama berlaku ${formatLongDate(first.inForceFrom)}` : ''}.`,
  );
}

/** @throws AppError INVALID_INPUT for an answer to what no version of the rule asks: a slip, or words that belong elsewhere */
export function refuseUnknownAnswers({ answers }: HalalAnswers, { checks }: HalalWords): void {
  const known = new Set(checks.flatMap(({ value }) => value.conditions.map(({ code }) => code)));
  const unknown = Object.keys(answers).find((code) => !known.has(code));
  if (unknown !== undefined)
    refuse(`answers.${unknown}`, `Pertanyaan "${unknown}" tidak ada. Yang ada: ${[...known].join(', ')}.`);
}

/** The verdict of a pre-check by the rule of its day. */
export function shownVerdict(given: HalalAnswers, words: HalalWords, on: PlainDate, path = 'on') {
  const rule = requireCheckRule(words, on, path);
  const { basis, inForceFrom, note } = rule;
  return { ...judgeHalal(given, rule), basis, inForceFrom, ruleNote: note };
}

/** A code of the rule `licence-kinds`: what an office calls it may change, the code stays. */
const NIB = 'nib';

/** What is asked on a day, and what the record says of the product today. */
export async function shownConditions(
  { on, productId }: CheckedInputOf<'halal.conditions'>,
  read: ReadHandle,
  today: PlainDate,
): Promise<OutputOf<'halal.conditions'>> {
  const words = await halalWordsOn(read, today);
  const { value, basis, note, inForceFrom } = requireCheckRule(words, on, 'on');
  const product = productId === null ? undefined : await findHalalProduct(read, productId);
  if (productId !== null && !product) throw notFound('Produk');
  const scale = product ? readScale(product.scaleFacts, words.scales, on).scale : null;
  const licences = product ? await listLicencesOf(read, product.umkmId) : [];
  return {
    conditions: value.conditions,
    salesLimit: value.salesLimit,
    basis,
    ruleNote: note,
    inForceFrom,
    knownSales: product?.scaleFacts.sales ?? null,
    knownScale: scale === null ? '' : SCALE_LABELS[scale],
    hasNib: licences.some(({ kind, state }) => kind === NIB && state === 'issued'),
  };
}
