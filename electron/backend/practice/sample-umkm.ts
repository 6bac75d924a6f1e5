import { contract } from '#contract/index.ts';
import type { InputOf } from '#contract/index.ts';
import { listChildren } from '#db/queries/office/region.ts';
import { findOffice } from '#db/queries/office/office.ts';
import { addDays, dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { recordLicence } from '../licence/save-licence.ts';
import { writeSampleHalal } from './sample-halal.ts';
import { changeUmkmStatus } from '../umkm/change-status.ts';
import { recordUmkm } from '../umkm/save-umkm.ts';

type Business = Omit<InputOf<'umkm.record'>, 'districtCode'>;

/** Invented businesses: of several sectors and sizes, one whose readings differ, two that may be one. */
function businesses(today: PlainDate): readonly Business[] {
  const { year } = dateParts(today);
  const last = year - 1;
  const food = (name: string, price: number) => ({ name, kind: 'makanan', price });
  return [
    {
      name: 'Amplang Contoh Rasa',
      ownerName: 'Contoh Aminah',
      ownerSex: 'P',
      started: '2019',
      form: 'perorangan',
      sector: 'kuliner',
      kbli: ['10213'],
      capitals: [{ on: addDays(today, -200), amount: 40_000_000, source: 'pernyataan pemilik' }],
      sales: [{ year: last, amount: 180_000_000, source: 'buku kas' }],
      workersMale: 1,
      workersFemale: 3,
      products: [food('Amplang ikan tenggiri 250 g', 35_000), food('Amplang udang 250 g', 38_000)],
    },
    {
      name: 'Keripik Contoh Jaya',
      ownerName: 'Contoh Fitriani',
      ownerSex: 'P',
      started: '2022-03-01',
      form: 'perorangan',
      sector: 'kuliner',
      capitals: [{ on: addDays(today, -90), amount: 15_000_000, source: 'pernyataan pemilik' }],
      products: [food('Keripik singkong balado', 15_000)],
    },
    {
      name: 'Kopi Contoh Wahau',
      ownerName: 'Contoh Markus',
      ownerSex: 'L',
      started: '2018',
      form: 'cv',
      sector: 'kuliner',
      capitals: [{ on: addDays(today, -120), amount: 900_000_000, source: 'neraca' }],
      sales: [
        { year: last, amount: 2_400_000_000, source: 'laporan keuangan' },
        { year: last - 1, amount: 1_900_000_000, source: 'laporan keuangan' },
      ],
      workersMale: 6,
      workersFemale: 4,
      products: [
        { name: 'Kopi robusta bubuk 200 g', kind: 'minuman', price: 30_000 },
        { name: 'Kopi luwak 100 g', kind: 'minuman', price: 90_000 },
      ],
    },
    {
      name: 'Anyaman Contoh Telen',
      ownerName: 'Contoh Yohana',
      ownerSex: 'P',
      started: '2021',
      form: 'kelompok',
      sector: 'kriya',
      products: [{ name: 'Tas rotan', kind: 'kriya', price: 150_000 }],
    },
    {
      name: 'Bengkel Contoh Motor',
      ownerName: 'Contoh Daniel',
      ownerSex: 'L',
      started: '2015',
      form: 'ud',
      sector: 'jasa',
      sales: [{ year: last, amount: 96_000_000, source: 'pernyataan pemilik' }],
    },
    { name: 'Sambal Contoh Ibu', ownerName: 'Contoh Sulastri', ownerSex: 'P', sector: 'kuliner' },
    { name: 'UD Sambal Contoh Ibu', ownerName: 'Contoh Sulastri', ownerSex: 'P' },
  ];
}

type Licence = Omit<InputOf<'licence.record'>, 'umkmId'>;

/** Of the first businesses: some that hold, one that runs out soon, one that has run out, one applied for. */
function licences(today: PlainDate): readonly (readonly [number, Licence])[] {
  const { year } = dateParts(today);
  const [soon, gone] = [addDays(today, 45), addDays(today, -20)];
  // Its last two figures are the year in which it ends.
  const pirt = (opening: string, until: PlainDate) => `${opening}-${until.slice(2, 4)}`;
  const helped = { helper: 'office', helperName: 'Klinik perizinan dinas', fundYear: year } as const;
  return [
    [0, { kind: 'nib', number: '9120000000001', issuedOn: addDays(today, -700), isEndless: true, ...helped }],
    [
      0,
      {
        kind: 'pirt',
        number: pirt('2026408010001', soon),
        issuedOn: addDays(today, -1780),
        validUntil: soon,
        ...helped,
      },
    ],
    [1, { kind: 'pirt', number: pirt('2156408010002', gone), validUntil: gone, helper: 'self' }],
    [2, { kind: 'nib', number: '9120000000002', isEndless: true, helper: 'self' }],
    [2, { kind: 'merek', number: 'DID0000000001', state: 'applied', ...helped }],
  ];
}

async function writeLicences(ids: readonly string[], context: CommandContext): Promise<void> {
  const { input } = contract['licence.record'];
  for (const [at, facts] of licences(context.today)) {
    const umkmId = ids[at];
    if (umkmId !== undefined) await recordLicence(input.parse({ ...facts, umkmId }), context);
  }
}

/** Gives the sample office some businesses with products and licences; one has closed. */
export async function writeSampleUmkm(context: CommandContext): Promise<void> {
  const { read, today } = context;
  const office = await findOffice(read);
  if (!office) return;
  const districts = await listChildren(read, office.regionCode);
  const code = (at: number): string | null => districts[at % Math.max(1, districts.length)]?.code ?? null;
  const ids: string[] = [];
  for (const [at, business] of businesses(today).entries()) {
    // The last two stand in one kecamatan.
    const facts = { ...business, districtCode: code(Math.min(at, 5)) };
    ids.push((await recordUmkm(contract['umkm.record'].input.parse(facts), context)).id);
  }
  await writeLicences(ids, context);
  const [, , , , closed] = ids;
  if (closed !== undefined)
    await changeUmkmStatus(
      {
        id: closed,
        status: 'closed',
        since: addDays(today, -30),
        reason: 'Pindah ke luar kabupaten, kata tetangga.',
      },
      context,
    );
  await writeSampleHalal(ids, context);
}
