import { contract } from '#contract/index.ts';
import type { InputOf } from '#contract/index.ts';
import { listProductsOf } from '#db/queries/umkm/product.ts';
import { addDays, dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { recordCase } from '../halal/save-case.ts';

type Case = Omit<InputOf<'halal.record'>, 'productId'>;

const ANSWERS = {
  nib: true,
  bahanBerisiko: false,
  prosesSederhana: true,
  adaSembelihan: false,
  sudahDiverifikasi: true,
};

/** Invented applications: one with a certificate, one whose companion is late, one that is only a pre-check. */
function cases(today: PlainDate): readonly Case[] {
  const { year } = dateParts(today);
  const back = (days: number) => addDays(today, -days);
  return [
    {
      registration: 'SH-CONTOH-000001',
      fund: 'apbn',
      quotaYear: year - 1,
      isFacilitated: true,
      companion: 'Contoh Pendamping Rina',
      certificateNumber: 'ID-CONTOH-0001',
      stages: [
        { stage: 'didaftarkan', on: back(400) },
        { stage: 'verifikasi', on: back(393), by: 'Contoh Pendamping Rina' },
        { stage: 'fatwa', on: back(392) },
        { stage: 'terbit', on: back(390) },
      ],
    },
    {
      registration: 'SH-CONTOH-000002',
      fund: 'apbd-kabupaten',
      quotaYear: year,
      isFacilitated: true,
      companion: 'Contoh Pendamping Rina',
      stages: [{ stage: 'didaftarkan', on: back(30) }],
    },
    { checkedOn: back(3), answers: ANSWERS },
  ];
}

/** Gives the first products of the sample's businesses an application each. */
export async function writeSampleHalal(umkmIds: readonly string[], context: CommandContext): Promise<void> {
  const [first, second, third] = umkmIds;
  const products = [];
  for (const id of [first, second, third])
    if (id !== undefined) products.push((await listProductsOf(context.read, id))[0]);
  for (const [at, facts] of cases(context.today).entries()) {
    const productId = products[at]?.id;
    if (productId !== undefined)
      await recordCase(contract['halal.record'].input.parse({ ...facts, productId }), context);
  }
}
