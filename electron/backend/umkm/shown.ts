import type { ProductLine, UmkmListLine, UmkmRecord } from '#contract/umkm/shapes.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import { listStatuses } from '#db/queries/umkm/history.ts';
import type { UmkmLine } from '#db/queries/umkm/list.ts';
import { listOwnerCooperatives } from '#db/queries/umkm/owner.ts';
import { listUmkmConsultations, listUmkmTrainings } from '#db/queries/umkm/related.ts';
import { listProductsOf } from '#db/queries/umkm/product.ts';
import type { Product } from '#db/queries/umkm/product.ts';
import type { Umkm } from '#db/queries/umkm/umkm.ts';
import { topicText } from '#rules/consultation/consultation.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { readingText, readScale } from '#rules/umkm/scale.ts';
import type { ScaleFacts } from '#rules/umkm/scale.ts';
import { latestCapital, latestSales } from '#rules/umkm/umkm.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { wordOf } from './words.ts';
import type { UmkmWords } from './words.ts';

export function shownScale(facts: ScaleFacts, { scaleRules }: UmkmWords, on: PlainDate) {
  const reading = readScale(facts, scaleRules, on);
  return { ...reading, readings: readingText(reading, facts) };
}

export function shownLine(line: UmkmLine, words: UmkmWords, today: PlainDate): UmkmListLine {
  const { capital, sales, salesYear: _year, started, scaleChoice: choice, ...rest } = line;
  return {
    ...rest,
    sectorText: wordOf(line.sector, words.sectors),
    scale: readScale({ capital, sales, started, choice }, words.scaleRules, today).scale,
    isScaleChosen: choice !== '',
  };
}

export function shownProduct({ removedAt: _at, ...product }: Product, words: UmkmWords): ProductLine {
  return { ...product, kindText: wordOf(product.kind, words.productKinds) };
}

/** Of a business, the figures that its scale is read from: stated last. */
export const scaleFactsOf = (umkm: Umkm): ScaleFacts => ({
  capital: latestCapital(umkm)?.amount ?? null,
  sales: latestSales(umkm)?.amount ?? null,
  started: umkm.started,
  choice: umkm.scaleChoice,
});

/** A business with all that is written down of it; numbers of people masked. */
export async function shownUmkm(
  read: ReadHandle,
  umkm: Umkm,
  words: UmkmWords,
  today: PlainDate,
): Promise<UmkmRecord> {
  const { importId: _import, removedAt, ownerNik, phone, districtNow, villageNow, ...rest } = umkm;
  const reading = shownScale(scaleFactsOf(umkm), words, today);
  const members = [];
  for (const member of umkm.members) {
    const cooperative = await findCooperative(read, member.cooperativeId);
    members.push({ ...member, cooperativeName: cooperative?.name ?? '' });
  }
  const topics = ruleOrEarliest((await readRuleBook(read))['consultation-topics'], today).value;
  const products = await listProductsOf(read, umkm.id);
  const elsewhere = umkm.ownerId === null ? [] : await listOwnerCooperatives(read, umkm.ownerId);
  return {
    ...rest,
    districtName: districtNow,
    villageName: villageNow,
    ownerNik: maskNik(ownerNik),
    ownerElsewhere: elsewhere.join(', '),
    phone: maskPhone(phone),
    sectorText: wordOf(umkm.sector, words.sectors),
    formText: wordOf(umkm.form, words.forms),
    scale: reading.scale,
    isScaleChosen: umkm.scaleChoice !== '',
    reading,
    members,
    products: products.length,
    trainings: [...(await listUmkmTrainings(read, umkm.id))],
    consultations: (await listUmkmConsultations(read, umkm.id)).map(({ topic, topicNote, ...one }) => ({
      ...one,
      topicText: topicText({ topic, topicNote }, topics),
    })),
    productList: products.map((product) => shownProduct(product, words)),
    statuses: await listStatuses(read, umkm.id),
    isRemoved: removedAt !== null,
  };
}
