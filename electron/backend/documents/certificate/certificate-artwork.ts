import type { CertificateEmblem, CertificateLook } from '#rules/award/certificate-look.ts';
import { designOf } from './certificate-design.ts';
import type { CertificateDesignSpec } from './certificate-design.ts';
import type { ArtPicture, Artwork } from '../layout/artwork.ts';
import { stroke } from '../layout/artwork.ts';
import { ornamentPaths } from './frame/certificate-frame.ts';
import { linePath } from '../layout/curve.ts';
import { inkPair } from '../layout/ink.ts';
import type { Paper } from '../layout/paper.ts';

/** Emblems beside the heading: a box this high and at most this wide, in points. */
const [SIDE_HEIGHT, SIDE_WIDTH] = [58, 84];
/** Under the emblem in the middle. */
const EMBLEM_GAP = 5;

/** How much of the sheet's top the emblem in the middle takes, in points; nothing when there is none. */
export function emblemRoom(spec: CertificateDesignSpec, look: CertificateLook): number {
  const hasEmblem = look.emblems.some(({ place }) => place === 'atas');
  const hasOrnament = spec.emblem.hasOrnament && look.emblems.length === 0;
  return hasEmblem || hasOrnament ? emblemHeight(spec, look) + EMBLEM_GAP : 0;
}

/** An image needs more room than the small ornament to be recognised. */
function emblemHeight(spec: CertificateDesignSpec, look: CertificateLook): number {
  return look.emblems.length === 0 ? spec.emblem.height : spec.emblem.height + 6;
}

/** How much of the width the emblems beside the heading take, on each side so that the heading stays centred. */
export function emblemSides(look: CertificateLook): number {
  return look.emblems.some(({ place }) => place !== 'atas') ? SIDE_WIDTH : 0;
}

function inBox(
  emblem: CertificateEmblem,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): ArtPicture {
  const scale = Math.min(box.width / emblem.width, box.height / emblem.height);
  const [width, height] = [emblem.width * scale, emblem.height * scale];
  return {
    sha256: emblem.sha256,
    orientation: emblem.orientation,
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) / 2,
    width,
    height,
  };
}

function emblemPicture(
  emblem: CertificateEmblem,
  paper: Paper,
  spec: CertificateDesignSpec,
  look: CertificateLook,
) {
  const { top, side } = spec;
  if (emblem.place === 'atas') {
    const height = emblemHeight(spec, look);
    return inBox(emblem, { x: paper.width / 2 - SIDE_WIDTH, y: top, width: SIDE_WIDTH * 2, height });
  }
  const x = emblem.place === 'kiri' ? side - 4 : paper.width - side + 4 - SIDE_WIDTH;
  if (spec.headHeight === null) {
    return inBox(emblem, { x, y: top + 2, width: SIDE_WIDTH, height: SIDE_HEIGHT });
  }
  // Above the rule, whatever the room: the white ground of a photograph must not cut it.
  const height = Math.min(SIDE_HEIGHT, spec.headHeight - 1);
  return inBox(emblem, { x, y: top + emblemRoom(spec, look), width: SIDE_WIDTH, height });
}

/** The rule under a fixed head, thick over thin as under a letterhead. */
function headRule(paper: Paper, spec: CertificateDesignSpec, look: CertificateLook): Artwork {
  if (spec.headHeight === null) return [];
  const y = spec.top + emblemRoom(spec, look) + spec.headHeight + 3;
  const line = (at: number) => linePath({ x: spec.side, y: at }, { x: paper.width - spec.side, y: at });
  return [stroke(line(y), look.inks.main, 1.2), stroke(line(y + 2.6), look.inks.accent, 0.4)];
}

function drawArtwork(paper: Paper, seed: string, look: CertificateLook): Artwork {
  const spec = designOf(look.design);
  const inks = inkPair(look.inks.main, look.inks.accent);
  const radius = spec.emblem.height / 2;
  const ornament =
    spec.emblem.hasOrnament && look.emblems.length === 0
      ? ornamentPaths({ x: paper.width / 2, y: spec.top + radius }, radius, `${seed} lambang`, inks)
      : [];
  return [
    ...spec.frame(paper, seed, inks),
    ...ornament,
    ...headRule(paper, spec, look),
    ...look.emblems.map((emblem) => emblemPicture(emblem, paper, spec, look)),
  ];
}

/**
 * Frames already drawn. An office has one seed, and certificates printed one file each must not draw the same twelve
 * thousand curves again; the renderer also knows a drawing by its identity. Bounded, because tests use many seeds.
 */
const drawnArtworks = new Map<string, Artwork>();
const MAX_DRAWN_ARTWORKS = 8;

/** What is drawn under the text; nothing on paper that brings its own frame. */
export function certificateArtwork(paper: Paper, seed: string, look: CertificateLook): Artwork {
  if (look.blank) return [];
  const key = JSON.stringify([paper.width, paper.height, seed, look]);
  const known = drawnArtworks.get(key);
  if (known) return known;
  if (drawnArtworks.size >= MAX_DRAWN_ARTWORKS) drawnArtworks.clear();
  const drawn = drawArtwork(paper, seed, look);
  drawnArtworks.set(key, drawn);
  return drawn;
}
