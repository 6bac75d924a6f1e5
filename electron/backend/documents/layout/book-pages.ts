import type { Content, DynamicContent, TableOfContent } from 'pdfmake/interfaces';
import { footerLine } from './page-footer.ts';
import type { FooterFrame } from './page-footer.ts';

/** What pdfmake writes into a list of contents once the pages stand: each entry, and where its text begins. */
interface WrittenContents extends TableOfContent {
  _items?: readonly {
    readonly _nodeRef: { readonly positions?: readonly { pageNumber: number | string }[] };
  }[];
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** "iv": how the pages before the first chapter are counted. */
export function lowerRoman(page: number): string {
  const [step] = ROMAN.filter(([value]) => value <= page);
  return step ? `${step[1]}${lowerRoman(page - step[0])}` : '';
}

/** Contents and footer of a book: what stands before the first chapter is numbered i, ii, the rest from 1. */
export interface BookPages {
  readonly contents: Content;
  readonly footer: DynamicContent;
}

/**
 * The entries of the contents before the first chapter are `frontEntries`. Footers are drawn when all pages stand and
 * before the numbers in the contents are, so the first footer finds out where the body begins and numbers the entries.
 */
export function bookPages(frontEntries: number, frame: FooterFrame): BookPages {
  const toc: WrittenContents = {};
  let frontPages = 0;
  const nameOf = (page: number) => (page <= frontPages ? lowerRoman(page) : String(page - frontPages));
  const numberEntries = (): void => {
    const places = (toc._items ?? []).map(({ _nodeRef }) => _nodeRef.positions?.[0]);
    frontPages = Number(places[frontEntries]?.pageNumber ?? 1) - 1;
    for (const place of places) if (place) place.pageNumber = nameOf(Number(place.pageNumber));
  };
  return {
    contents: { toc },
    footer: (page, pageCount) => {
      if (page === 1) numberEntries();
      const isFront = page <= frontPages;
      return footerLine(
        isFront ? `Halaman ${nameOf(page)}` : `Halaman ${nameOf(page)} dari ${pageCount - frontPages}`,
        frame,
      );
    },
  };
}
