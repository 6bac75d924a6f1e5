import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { writeMarkedWorkbook } from '#backend/spreadsheet/write/marked-workbook.ts';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { readRegister } from '#backend/spreadsheet/read/read-register.ts';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { KUTIM_READING } from './kutim-regions.ts';
import { withEffort } from '../../helpers/work-done.ts';

const FILES = 400;
const SEED = 20_241_118;

/** The same numbers in every run, so that a failure can be repeated. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % below;
  };
}

const ROWS = [
  ['No', 'Nama Koperasi', 'NIK Koperasi', 'Tanggal BH', 'Kecamatan', 'Status', 'Aset', 'RAT TB 2024'],
  ...Array.from({ length: 30 }, (_, index) => [
    index,
    `Koperasi ${String(index)}`,
    '6408030020003',
    '2 Mei 2018',
    'Bengalon',
    'Aktif',
    1234 * index,
    '-',
  ]),
];
function workbook(bookType: BookType): Buffer {
  return write(
    { SheetNames: ['S'], Sheets: { S: utils.aoa_to_sheet(ROWS) } },
    { type: 'buffer', bookType },
  ) as Buffer;
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meja-mutasi-'));
  // The library prints what it does not know in an old XLS.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

/** Changes bytes of the file, or of one XML part inside it, so that the damage lies behind the zip. */
function mutate(base: Buffer, isZip: boolean, random: (below: number) => number): Buffer {
  const scratch = (bytes: Buffer, times: number) => {
    for (let time = 0; time < times; time += 1) bytes[random(bytes.length)] = random(256);
    return bytes;
  };
  if (!isZip || random(2) === 0) return scratch(Buffer.from(base), 1 + random(12));
  const container = CFB.read(base, { type: 'buffer' });
  const names = (container.FullPaths as string[]).filter((name) => name.endsWith('.xml'));
  const name = names[random(names.length)] ?? '';
  const part = container.FileIndex[container.FullPaths.indexOf(name)]?.content as Uint8Array;
  CFB.utils.cfb_add(container, name.replace('Root Entry', ''), scratch(Buffer.from(part), 1 + random(30)));
  return CFB.write(container, { type: 'buffer', fileType: 'zip' }) as Buffer;
}

/** A broken file may cost so many times what the sound one of its rows costs, read first and cold. */
const MOST_OF_A_SOUND_FILE = 50;

it(`reads or refuses ${String(FILES)} broken files, never hangs, never leaves half a workbook`, async () => {
  const random = randomNumbers(SEED);
  const bases = [
    workbook('xlsx'),
    workbook('biff8'),
    workbook('ods'),
    workbook('xlsb'),
    Buffer.from(ROWS.map((row) => row.join(';')).join('\n')),
  ];
  const [source, target] = [join(folder, 'sumber'), join(folder, 'hasil.xlsx')];
  const sound = await withEffort(async () => {
    await writeFile(source, bases[0] ?? '');
    readRegister(await readWorkbookGrids(source, DEFAULT_READ_LIMITS), KUTIM_READING);
  });
  const crashes: string[] = [];
  let readCount = 0;
  for (let file = 0; file < FILES; file += 1) {
    const kind = file % bases.length;
    await writeFile(source, mutate(bases[kind] ?? Buffer.alloc(0), kind !== 1 && kind !== 4, random));
    const { effort } = await withEffort(async () => {
      try {
        const grids = await readWorkbookGrids(source, DEFAULT_READ_LIMITS);
        const reading = readRegister(grids, KUTIM_READING);
        structuredClone(reading);
        await writeMarkedWorkbook(source, target, reading.sheet, reading.headerRow, reading.rows);
        readCount += 1;
      } catch (error) {
        if (!(error instanceof AppError)) crashes.push(`file ${String(file)}: ${String(error)}`);
      }
    });
    expect(effort / sound.effort, `file ${String(file)}`).toBeLessThan(MOST_OF_A_SOUND_FILE);
  }
  expect(crashes).toEqual([]);
  expect(readCount).toBeGreaterThan(FILES / 4);
  expect((await readdir(folder)).toSorted()).toEqual(['hasil.xlsx', 'sumber']);
}, 60_000);
