import { groupedBy } from './grouping.ts';
import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
import { drawFacts } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Layout } from './layouts/layout.ts';
import type { District, Regency } from './places.ts';
import type { Style } from './style.ts';

interface Seat {
  readonly regency: Regency;
  readonly district: District;
}

/** Mostly a page or two, now and then a whole register. */
export function drawSize({ draw, layout }: Style): number {
  if (layout === 'short') return draw.between(1, 15);
  if (draw.chance(4)) return draw.between(120, 260);
  return draw.chance(15) ? draw.between(1, 3) : draw.between(4, 40);
}

function drawSeats(style: Style): readonly Seat[] {
  const { draw, office } = style;
  const regencies = draw.shuffled(office.regencies).slice(0, draw.between(2, 5));
  const seats = regencies.flatMap((regency) =>
    draw
      .shuffled(regency.districts)
      .slice(0, office.isProvince ? 3 : 7)
      .map((district) => ({ regency, district })),
  );
  return draw.shuffled(seats).slice(0, draw.between(2, 9));
}

/**
 * The cooperatives of a list in its order. Names are unlike each other; where the list names the kecamatan of each, a
 * name may stand once more in another kecamatan.
 */
export function drawCooperatives(style: Style, layout: Layout): readonly Facts[] {
  const { draw } = style;
  const seats = drawSeats(style);
  const tellsDistrict =
    style.layout !== 'short' &&
    !style.layout.startsWith('rat-') &&
    (layout.sections === 'kecamatan' || layout.columns.some(({ meaning }) => meaning === 'kecamatan'));
  const made: Facts[] = [];
  const taken = new Set<string>();
  const size = drawSize(style);
  for (let position = 1; made.length < size; position += 1) {
    const facts = drawFacts(style, { ...draw.pick(seats), position });
    const namesake = tellsDistrict && made.length > 0 && draw.chance(2) ? draw.pick(made) : undefined;
    const name = namesake?.name ?? facts.name;
    const key = normaliseCooperativeName(name);
    const where = `${key} ${facts.district.code}`;
    if (taken.has(where) || (namesake === undefined && taken.has(key))) continue;
    if (namesake !== undefined) draw.mark('name: the same in another kecamatan');
    taken.add(where).add(key);
    made.push({ ...facts, name });
  }
  return layout.sections === null ? withDouble(style, layout, made) : grouped(made, layout.sections);
}

function grouped(cooperatives: readonly Facts[], by: 'kecamatan' | 'regency'): readonly Facts[] {
  const place = by === 'kecamatan' ? 'district' : 'regency';
  return [...groupedBy(cooperatives, (one) => one[place].code).values()].flat();
}

/** Seldom one cooperative stands in the list twice, where its kecamatan shows that it is the same. */
function withDouble(
  { draw, layout: name }: Style,
  { columns }: Layout,
  made: readonly Facts[],
): readonly Facts[] {
  const isShown = columns.some(({ meaning }) => meaning === 'kecamatan');
  if (name === 'short' || name.startsWith('rat-') || !isShown || made.length < 3 || !draw.chance(6))
    return made;
  return [...made, draw.pick(made)];
}
