import type { Column, Content } from 'pdfmake/interfaces';
import { INK } from '../layout/ink.ts';
import { OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import type { PageRun } from '../layout/definition.ts';
import { emblemIn, placedEmblem } from '../layout/placed-emblem.ts';
import type { PaperState } from '../layout/sample-mark.ts';

/** A kept photo as a report shows it. */
export interface PrintedPhoto {
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  /** Day and place as the record says them. */
  readonly caption: string;
  /** Its file is gone or damaged: the page says so in its place. */
  readonly isMissing: boolean;
}

/** So many stand on a page. */
export type PhotosPerPage = 2 | 4;

export interface PhotoPages {
  readonly title: string;
  readonly about: string;
  readonly photos: readonly PrintedPhoto[];
  readonly perPage: PhotosPerPage;
}

const [GAP, CAPTION_SIZE] = [12, 9];
/** Room of a photo on a page, alone in its row or beside another; points. */
const ROOMS = {
  2: { width: OFFICE_TEXT_WIDTH, height: 310 },
  4: { width: (OFFICE_TEXT_WIDTH - GAP) / 2, height: 280 },
} as const;

function framed(photo: PrintedPhoto, room: { readonly width: number; readonly height: number }): Column {
  const { caption, isMissing, sha256, width, height } = photo;
  const picture = { sha256, width, height, orientation: 1, isBlack: false };
  const shown: Content = isMissing
    ? { text: 'Berkas foto ini tidak ditemukan atau rusak.', color: INK.quiet, margin: [0, 40, 0, 40] }
    : placedEmblem(picture, emblemIn(picture, room));
  return {
    unbreakable: true,
    width: room.width,
    alignment: 'center',
    margin: [0, 0, 0, GAP],
    stack: [shown, { text: caption, fontSize: CAPTION_SIZE, margin: [0, 3, 0, 0] }],
  };
}

/** Photos behind a report, two or four to a page, each over its day and place. */
export function photoPages(
  { title, about, photos, perPage }: PhotoPages,
  state: PaperState & { readonly letterhead?: Letterhead },
): PageRun {
  const room = ROOMS[perPage];
  const inRow = perPage / 2;
  const rows: Content[] = [];
  for (let at = 0; at < photos.length; at += inRow) {
    const cells = photos.slice(at, at + inRow).map((photo) => framed(photo, room));
    const isNewPage = at > 0 && at % perPage === 0;
    rows.push({
      ...(inRow === 1 ? { stack: cells } : { columns: cells, columnGap: GAP }),
      unbreakable: true,
      ...(isNewPage ? { pageBreak: 'before' as const } : {}),
    });
  }
  return officePages(title, state, [paperTitle(title, [about]), ...rows]);
}
