import { COOPERATIVE_PAGES } from './cooperative.ts';
import { FIGURE_PAGES } from './figures.ts';
import type { HelpPage } from './help-page.ts';
import { PAPER_PAGES } from './paper.ts';
import { PROGRAMME_PAGES } from './programme.ts';
import { TODAY_PAGES } from './today.ts';

/** Every page of help, in the order of the menu. A new screen has its page here. */
export const HELP_PAGES: readonly HelpPage[] = [
  ...TODAY_PAGES,
  ...PROGRAMME_PAGES,
  ...COOPERATIVE_PAGES,
  ...PAPER_PAGES,
  ...FIGURE_PAGES,
];

/** Before and behind the stem of an Indonesian word; a stem keeps at least so many letters. */
const PREFIX = /^(?:meng|meny|mem|men|me|di|ber|ter|peng|pen|pem|pe|se)/;
const SUFFIX = /(?:kan|nya|an|i)$/;
const LEAST_STEM = 4;

/** "penanda" → "nanda", "mengganti" → "ganti": what two forms of one word share. */
function stemOf(word: string): string {
  const bare = word.replace(SUFFIX, '');
  const tail = bare.length >= LEAST_STEM ? bare : word;
  const stem = tail.replace(PREFIX, '');
  return stem.length >= LEAST_STEM ? stem : tail;
}

/** How well a page answers: two for a word in its title or in what people call it, one for a word anywhere; a stem counts for its word. */
function answers(
  page: HelpPage,
  parts: readonly string[],
): { readonly found: number; readonly weight: number } {
  const title = [page.title, ...(page.otherWords ?? [])].join(' ').toLowerCase();
  const whole = JSON.stringify(page).toLowerCase();
  const has = (text: string, part: string) => text.includes(part) || text.includes(stemOf(part));
  const found = parts.filter((part) => has(whole, part));
  return { found: found.length, weight: found.length + found.filter((part) => has(title, part)).length };
}

/** The pages that hold at least half of the words, those that hold most of them first; all of them without words. */
export function searchHelp(words: string): readonly HelpPage[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return HELP_PAGES;
  return HELP_PAGES.map((page) => ({ page, ...answers(page, parts) }))
    .filter(({ found }) => found > 0 && found * 2 >= parts.length)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ page }) => page);
}
