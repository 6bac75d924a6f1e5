import { COOPERATIVE_PAGES } from './cooperative.ts';
import { FIGURE_PAGES } from './figures.ts';
import type { HelpPage } from './help-page.ts';
import { PAPER_PAGES } from './paper.ts';
import { TODAY_PAGES } from './today.ts';

/** Every page of help, in the order of the menu. A new screen has its page here. */
export const HELP_PAGES: readonly HelpPage[] = [
  ...TODAY_PAGES,
  ...COOPERATIVE_PAGES,
  ...PAPER_PAGES,
  ...FIGURE_PAGES,
];

/** The pages that hold every one of the words, wherever in the page; all of them without words. */
export function searchHelp(words: string): readonly HelpPage[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  return HELP_PAGES.filter((page) => {
    const whole = JSON.stringify(page).toLowerCase();
    return parts.every((part) => whole.includes(part));
  });
}
