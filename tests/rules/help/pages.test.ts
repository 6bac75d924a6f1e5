import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { quotedIn, stepPieces } from '#rules/help/help-page.ts';
import { HELP_PAGES, searchHelp } from '#rules/help/pages.ts';

/** Every text the page can show as it stands, from all its word files. */
async function screenWords(): Promise<ReadonlySet<string>> {
  const folder = resolve('renderer/text');
  const words = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') words.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts')) collect(await import(resolve(folder, file)));
  return words;
}

describe('the pages of help', () => {
  test('every button and field they quote stands on a screen', async () => {
    const words = await screenWords();
    const wrong = HELP_PAGES.flatMap((page) =>
      quotedIn(page)
        .filter((word) => !words.has(word))
        .map((word) => `${page.screen}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  test('each screen has one page, with a task and its words', () => {
    expect(new Set(HELP_PAGES.map(({ screen }) => screen)).size).toBe(HELP_PAGES.length);
    expect(HELP_PAGES.filter(({ example, words }) => example.steps.length < 2 || words.length === 0)).toEqual(
      [],
    );
  });

  test('words are found wherever they stand in a page, in any order and case', () => {
    expect(searchHelp('piagam CETAK').map(({ screen }) => screen)).toContain('awards');
    expect(searchHelp('')).toHaveLength(HELP_PAGES.length);
    expect(searchHelp('tidak-ada-kata-ini')).toEqual([]);
  });

  test.each([
    ['mendirikan koperasi sembilan pendiri', 'formation'],
    ['papan desa merah putih', 'village'],
    ['ganti kepala dinas', 'settings'],
    ['pejabat baru', 'settings'],
    ['cara mencadangkan data', 'settings'],
    ['nomor surat', 'numbers'],
  ])('“%s” is answered first by the page of %s', (words, screen) => {
    expect(searchHelp(words)[0]?.screen).toBe(screen);
  });

  test('a step falls into words and what is quoted, none of it lost', () => {
    expect(stepPieces('Tekan [Impor], lalu [Simpan].')).toEqual([
      { text: 'Tekan ', isQuoted: false },
      { text: 'Impor', isQuoted: true },
      { text: ', lalu ', isQuoted: false },
      { text: 'Simpan', isQuoted: true },
      { text: '.', isQuoted: false },
    ]);
  });
});
