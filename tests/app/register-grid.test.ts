import type { Locator } from '@playwright/test';
import { goTo, openDesk, readClipboard, writeClipboard } from './desk.ts';
import { expect, test } from './program.ts';

const cellOf = (grid: Locator, row: number, column: number) =>
  grid
    .getByRole('row')
    .nth(row)
    .getByRole('gridcell')
    .nth(column - 1);

/** The first `width` cells of a row as they stand on screen. */
const textsOf = async (grid: Locator, row: number, width = 3) =>
  (await grid.getByRole('row').nth(row).getByRole('gridcell').allInnerTexts()).slice(0, width);

test('the founders’ list is filled in with the habits of Excel', async ({ start }) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  await goTo(page, 'Pembentukan');
  await page.keyboard.press('Control+n');
  const grid = page.getByRole('grid', { name: 'Pendiri' });
  const press = (...keys: readonly string[]) =>
    keys.reduce<Promise<void>>(
      (before, key) => before.then(() => page.keyboard.press(key)),
      Promise.resolve(),
    );
  const type = (text: string) => page.keyboard.type(text);
  await cellOf(grid, 1, 1).click();

  await test.step('Tab goes right, Enter down to where the row began, Shift with either goes back', async () => {
    await type('Siti Contoh');
    await press('Tab');
    await type('6408044208910002');
    await press('Tab');
    await type('2/8/91');
    await press('Enter');
    await expect(cellOf(grid, 2, 1)).toBeFocused();
    expect(await textsOf(grid, 1)).toEqual(['Siti Contoh', '6408044208910002', '02/08/1991']);
    await press('Tab', 'Shift+Tab');
    await expect(cellOf(grid, 2, 1)).toBeFocused();
    await press('Shift+Enter');
    await expect(cellOf(grid, 1, 1)).toBeFocused();
  });

  await test.step('typing writes over, F2 goes on, Esc gives back, an arrow key ends the typing', async () => {
    await press('F2', 'End');
    await type(', S.E.');
    await press('Enter');
    expect(await textsOf(grid, 1, 1)).toEqual(['Siti Contoh, S.E.']);
    await press('ArrowUp');
    await type('Lain');
    await press('Escape');
    expect(await textsOf(grid, 1, 1)).toEqual(['Siti Contoh, S.E.']);
    await type('Siti');
    await press('ArrowRight');
    await expect(cellOf(grid, 1, 2)).toBeFocused();
    expect(await textsOf(grid, 1, 1)).toEqual(['Siti']);
  });

  await test.step('a block longer than the grid is pasted, its numbers and dates as they were', async () => {
    const block = Array.from(
      { length: 20 },
      (_, index) =>
        `Orang ${index}\t64080442089100${10 + index}\t${1 + index} Agustus 1991\tPerempuan\tJl. ${index}\thadir`,
    );
    await writeClipboard(program, `${block.join('\r\n')}\r\n`);
    await cellOf(grid, 2, 1).click();
    await press('Control+v');
    await expect(cellOf(grid, 21, 1)).toHaveText('Orang 19');
    expect(await textsOf(grid, 21, 6)).toEqual([
      'Orang 19',
      '6408044208910029',
      '20/08/1991',
      'P',
      'Jl. 19',
      'Ya',
    ]);
    await expect(grid.getByRole('row')).toHaveCount(1 + 22);
  });

  await test.step('a block goes out as Excel wants it, and Ctrl+X takes it along', async () => {
    await press('Control+Home', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
    await expect.poll(() => readClipboard(program)).toBe('Siti\t6408044208910002\nOrang 0\t6408044208910010');
    await press('Control+x');
    await expect(cellOf(grid, 1, 1)).toHaveText('');
    expect(await textsOf(grid, 2)).toEqual(['', '', '01/08/1991']);
    await press('Control+z');
    await expect(cellOf(grid, 2, 1)).toHaveText('Orang 0');
    await press('Control+y');
    await expect(cellOf(grid, 2, 1)).toHaveText('');
    await press('Control+z');
  });

  await test.step('the mouse selects by dragging, Delete clears, Home and End go along the row', async () => {
    await cellOf(grid, 3, 1).hover();
    await page.mouse.down();
    await cellOf(grid, 5, 2).hover();
    await page.mouse.up();
    await press('Delete');
    await expect(cellOf(grid, 5, 1)).toHaveText('');
    expect(await textsOf(grid, 3, 3)).toEqual(['', '', '02/08/1991']);
    expect(await textsOf(grid, 6, 1)).toEqual(['Orang 4']);
    await press('Control+z');
    await expect(cellOf(grid, 5, 1)).toHaveText('Orang 3');
    await press('End');
    await expect(cellOf(grid, 5, 6)).toBeFocused();
    await press('Home');
    await expect(cellOf(grid, 5, 1)).toBeFocused();
    await press('Control+Home');
    await expect(cellOf(grid, 1, 1)).toBeFocused();
  });

  await test.step('a wider block says what had no place', async () => {
    await writeClipboard(program, 'Jl. Lain\tYa\tlebih\tlebih lagi');
    await cellOf(grid, 1, 5).click();
    await press('Control+v');
    await expect(page.getByText(/2 kolom terakhir yang ditempel tidak muat/)).toBeVisible();
    expect(await textsOf(grid, 1, 6)).toEqual([
      'Siti',
      '6408044208910002',
      '02/08/1991',
      '',
      'Jl. Lain',
      'Ya',
    ]);
  });
  await program.screenshot('40-pendiri-seperti-excel');
});

test('a cell that is still being typed is saved with the rest', async ({ start }) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  const { request } = program;
  const file = {
    name: 'Koperasi Konsumen Sambil Diketik',
    form: 'primer',
    kind: 'Konsumen',
    pattern: 'konvensional',
    isVillageProgramme: false,
    meetingOn: '2025-06-10',
    regionCode: '64.08.04.2001',
    founders: [],
    founderCooperatives: [],
    officers: [],
    supervisors: [],
    documents: {},
  } as const;
  const saved = await request('formation.save', { id: null, file });
  if (!saved.ok) throw new Error(saved.error.code);
  await page.reload();
  await goTo(page, 'Pembentukan');
  await page.getByText(file.name).click();
  const grid = page.getByRole('grid', { name: 'Pendiri' });
  await cellOf(grid, 1, 1).click();
  await page.keyboard.type('Ani Contoh');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Tersimpan.')).toBeVisible();
  expect(await request('formation.get', { id: saved.value.id })).toMatchObject({
    ok: true,
    value: { file: { founders: [{ name: 'Ani Contoh' }] } },
  });
});
