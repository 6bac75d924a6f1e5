import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PrintJob } from '../../../electron/backend/documents/render.ts';
import { worksheetTables } from '../../../electron/backend/documents/cooperative/health-worksheet-tables.ts';
import { TICK_BOX, tickBox } from '../../../electron/backend/documents/layout/tick-box.ts';
import { readPages, renderer } from '../../helpers/read-pdf.ts';

type WorksheetJob = Extract<PrintJob, { kind: 'health-worksheet' }>;
const { data: sample, ...job } = JSON.parse(
  readFileSync(new URL('../../fixtures/papers/health-worksheet-v1.json', import.meta.url), 'utf8'),
) as WorksheetJob;

const component = (name: string, questions: number, letters = 40) => ({
  name,
  questions: Array.from({ length: questions }, (_, at) => ({
    text: `Pertanyaan ${name} ${at + 1}.`,
    answer: 'yes' as const,
    remark: 'x '.repeat(letters / 2),
  })),
  sum: `Jumlah ${name}.`,
});
const printed = async (change: Partial<WorksheetJob['data']>) => {
  const { bytes } = await renderer.renderToBytes({ ...job, data: { ...sample, ...change } });
  return readPages(bytes);
};
const aspects = (count: number, questions: number, letters?: number) => [
  {
    ...sample.aspects[0]!,
    components: Array.from({ length: count }, (_, at) => component(`K${at}`, questions, letters)),
  },
];

test('a short component is never torn over two pages', async () => {
  const pages = await printed({ aspects: aspects(20, 5) });
  expect(pages.length).toBeGreaterThan(3);
  for (let at = 0; at < 20; at += 1) {
    const holding = pages.filter(({ text }) => text.includes(`Pertanyaan K${at} `));
    expect(holding).toHaveLength(1);
    expect(holding[0]?.text).toContain(`Jumlah K${at}.`);
  }
});

test('a component longer than a page goes on under its name and headings, every question printed once', async () => {
  const pages = await printed({ aspects: aspects(1, 40, 480) });
  const holding = pages.filter(({ text }) => text.includes('Pertanyaan K0 '));
  expect(holding.length).toBeGreaterThan(2);
  for (const { text } of holding) {
    expect(text).toContain('A.1 Tata kelola: K0');
    expect(text).toContain('Yang diperiksa');
  }
  const all = pages.map(({ text }) => text).join('\n');
  for (let at = 1; at <= 40; at += 1) expect(all.split(`Pertanyaan K0 ${at}.`)).toHaveLength(2);
});

test('whoever signs stands on the page of the sums; an empty form has open places and no score', async () => {
  const last = (await printed({})).at(-1)?.text ?? '';
  for (const words of ['Rekapitulasi', '85,00', 'Pengurus koperasi,', 'Contoh Ketua', 'Budi Contoh'])
    expect(last).toContain(words);
  const blank = (await printed({ isBlank: true, inspectedOn: null })).at(-1)?.text ?? '';
  expect(blank).not.toContain('85,00');
  expect(blank).not.toContain('Contoh Ketua');
  expect(blank).toContain('(......');
});

test('where the version does not allow it, there is no box for "tidak berlaku"', async () => {
  const text = (await printed({ allowsNotApplicable: false })).map((page) => page.text).join('\n');
  expect(text).not.toContain('berlaku\n');
  expect(text).toContain('Tidak');
});

test('the tick stands in the column of its answer and in no other, none where nothing is answered', () => {
  const asked = component('K0', 4);
  const answers = ['yes', 'no', 'not_applicable', null] as const;
  const questions = asked.questions.map((question, at) => ({ ...question, answer: answers[at] ?? null }));
  const sheet = { ...sample, aspects: [{ ...sample.aspects[0]!, components: [{ ...asked, questions }] }] };
  const [table] = worksheetTables({
    ...sheet,
    isBlank: false,
    allowsNotApplicable: true,
  }) as unknown as readonly [
    { readonly table: { readonly body: readonly (readonly { readonly columns?: readonly unknown[] }[])[] } },
  ];
  const ticked = { width: TICK_BOX, ...tickBox(true) };
  const ticks = table.table.body
    .slice(2, 6)
    .map((row) =>
      row.slice(2, 5).map(({ columns }) => JSON.stringify(columns?.[1]) === JSON.stringify(ticked)),
    );
  expect(ticks).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
    [false, false, false],
  ]);
});
