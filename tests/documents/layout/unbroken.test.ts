import { expect, test } from 'vitest';
import { unbroken, withoutTies } from '../../../electron/backend/documents/layout/unbroken.ts';
import { MONTH_NAMES } from '#rules/value/indonesian-date.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { randomNumbers } from '../../helpers/random-numbers.ts';
import { readPages, renderer } from '../../helpers/read-pdf.ts';

/** Ties made visible: `~` a space, `^` no space. */
const seen = (text: string): string => unbroken(text).replaceAll('\u202F', '~').replaceAll('\u2060', '^');

test.each([
  ['pada Selasa, 18 November 2025 di Sangatta', 'pada Selasa, 18~November~2025 di Sangatta'],
  ['30 SEPTEMBER 2024', '30~SEPTEMBER~2024'],
  ['Drs. H. Contoh Nama, S.Sos., M.Si. hadir', 'Drs.~H.~Contoh Nama,~S.Sos.,~M.Si. hadir'],
  ['sebesar Rp 1.000.000 oleh 54 koperasi', 'sebesar Rp~1.000.000 oleh 54~koperasi'],
  ['1 (satu) lembar', '1~(satu)~lembar'],
  ['54 (lima puluh empat) koperasi', '54~(lima puluh empat) koperasi'],
  ['Pasal 47 ayat (1) huruf a', 'Pasal~47 ayat~(1) huruf~a'],
  ['Undang-Undang Nomor 25 Tahun 1992', 'Undang-^Undang Nomor~25~Tahun~1992'],
  ['perhatian Bapak/Ibu di desa/kelurahan', 'perhatian Bapak/^Ibu di desa/^kelurahan'],
  ['AHU-0025673.AH.01.29.TAHUN 2025', 'AHU-^0025673.AH.01.29.TAHUN~2025'],
  ['500.3/001/DKUKM/XI/2025', '500.3/^001/^DKUKM/^XI/^2025'],
  ['Tahun Buku 2024 yang lalu', 'Tahun~Buku~2024 yang lalu'],
  ['NIP 19660420 199203 1 008', 'NIP~19660420~199203~1~008'],
  ['Nama koperasi', 'Nama koperasi'],
  ['Kantor itu berpindah.', 'Kantor itu berpindah.'],
])('%s', (text, expected) => {
  expect(seen(text)).toBe(expected);
  expect(withoutTies(unbroken(text))).toBe(text);
});

const FRONT = ['Drs.', 'Dr.', 'Ir.', 'H.', 'Hj.', 'dr.', 'Prof.'] as const;
const BACK = ['S.E.', 'S.Sos.', 'M.Si.', 'S.H.', 'M.Kn.', 'Ph.D.'] as const;
const NAMES = ['Andi', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gunawan', 'Hasanuddin'] as const;
const FILL = ['yang hadir pada', 'serta', 'menurut catatan', 'di hadapan', 'kemudian oleh'] as const;

/** A thing no line may end inside, as it must be found on one line of the page. */
function wholeThing(random: ReturnType<typeof randomNumbers>): readonly string[] {
  const number = random.below(900) + 2;
  switch (random.below(4)) {
    case 0:
      return [`${random.below(28) + 1} ${random.pick(MONTH_NAMES)} ${1950 + random.below(80)}`];
    case 1:
      return [`Rp ${number}.000.000`];
    case 2:
      return [`AHU-00${10_000 + number}.AH.01.29.TAHUN 20${10 + random.below(20)}`];
    default: {
      const [given, family] = [random.pick(NAMES), random.pick(NAMES)];
      // The name itself may go on in the next line; its titles stay with the word beside them.
      return [`${random.pick(FRONT)} ${given}`, `${family}, ${random.pick(BACK)}`];
    }
  }
}

test('a text of a thousand names, days and numbers has no line that ends inside one', async () => {
  const random = randomNumbers(20251118);
  const things = Array.from({ length: 1000 }, () => wholeThing(random));
  const text = things.map((parts) => `${parts.join(' ')} ${random.pick(FILL)}`).join(' ');
  const printed = await renderer.renderToBytes({
    kind: 'recap-sentences',
    info: { title: 'Uji', createdOn: toPlainDate('2025-11-18') },
    data: {
      letterhead: {
        governmentName: 'Pemerintah Kabupaten Kutai Timur',
        officeName: 'Dinas Koperasi dan UKM',
        address: '',
        city: 'Sangatta',
        postalCode: '',
        phone: '',
        email: '',
        website: '',
        emblem: null,
      },
      title: 'Uji',
      cutOffOn: toPlainDate('2025-11-18'),
      comparedWith: '',
      sentences: [text],
      definitions: [],
      source: '',
      isSample: false,
    },
  });
  const lines = readPages(printed.bytes)
    .flatMap((page) => page.text.split('\n'))
    .map((line) => line.trim().replace(/\s+/g, ' '));
  const counts = new Map<string, number>();
  for (const part of things.flat()) counts.set(part, (counts.get(part) ?? 0) + 1);
  const torn = [...counts].filter(
    ([part, count]) => lines.reduce((sum, line) => sum + line.split(part).length - 1, 0) < count,
  );
  expect(torn).toEqual([]);
  expect(lines.length).toBeGreaterThan(300);
});
