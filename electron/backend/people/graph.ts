import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import { listNeighbourSeats } from '#db/queries/people/graph.ts';
import { listKinships } from '#db/queries/people/kinship.ts';
import { findPerson } from '#db/queries/people/person.ts';
import type { Seat } from '#rules/cooperative/people-overlap.ts';
import type { QueryContext } from '../base/context.ts';

type Graph = OutputOf<'people.graph'>;
const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** One person with the cooperatives and colleagues, or one cooperative with its people and where else they sit. */
export async function readGraph(
  input: CheckedInputOf<'people.graph'>,
  { read, today }: QueryContext,
): Promise<Graph> {
  const isPerson = 'personId' in input;
  const centre = isPerson
    ? await findPerson(read, input.personId)
    : await findCooperative(read, input.cooperativeId);
  if (!centre) throw new AppError('NOT_FOUND', { facts: { apa: isPerson ? 'Orang' : 'Koperasi' } });
  const first = await listNeighbourSeats(
    read,
    today,
    isPerson ? { personIds: [centre.id] } : { cooperativeId: centre.id },
  );
  const kinships = await listKinships(
    read,
    isPerson ? [centre.id] : unique(first.map(({ personId }) => personId)),
  );
  const others = isPerson
    ? kinships.flatMap(({ firstId, secondId }) => [firstId, secondId])
    : first.map(({ personId }) => personId);
  const second = await listNeighbourSeats(read, today, { personIds: unique(others) });
  const personOf = onePerNik([...first, ...second], centre.id);
  const seats = [
    ...new Map(
      [...first, ...second]
        .map((seat) => ({ ...seat, personId: personOf(seat) }))
        .map((seat) => [seatKey(seat), seat]),
    ).values(),
  ];
  const nodes = new Map<string, Graph['nodes'][number]>();
  nodes.set(centre.id, {
    id: centre.id,
    kind: isPerson ? 'person' : 'cooperative',
    name: centre.name,
    isCentre: true,
  });
  const add = (id: string, kind: 'person' | 'cooperative', name: string) => {
    if (!nodes.has(id)) nodes.set(id, { id, kind, name, isCentre: false });
  };
  for (const seat of seats) {
    add(seat.personId, 'person', seat.name);
    add(seat.cooperativeId, 'cooperative', seat.cooperativeName);
  }
  for (const kin of kinships) {
    add(kin.firstId, 'person', kin.firstName);
    add(kin.secondId, 'person', kin.secondName);
  }
  return {
    nodes: [...nodes.values()],
    edges: [
      ...seats.map(({ personId, cooperativeId, position, organ }) => ({
        from: personId,
        to: cooperativeId,
        label: position,
        organ,
      })),
      ...kinships.map(({ firstId, secondId, relation }) => ({
        from: firstId,
        to: secondId,
        label: relation,
        organ: 'kin' as const,
      })),
    ],
    kinships: kinships.map(({ recordedAt: _at, recordedBy: _by, ...kin }) => kin),
  };
}

const seatKey = ({ personId, cooperativeId, organ, position }: Seat): string =>
  `${personId} ${cooperativeId} ${organ} ${position}`;

/** Records of one NIK KTP are drawn as one person, the centre's own where it is one of them. */
function onePerNik(seats: readonly Seat[], centreId: string): (seat: Seat) => string {
  const idOf = new Map<string, string>();
  for (const { nikKtp, personId } of seats) {
    if (nikKtp !== '' && (personId === centreId || !idOf.has(nikKtp))) idOf.set(nikKtp, personId);
  }
  return ({ nikKtp, personId }) => idOf.get(nikKtp) ?? personId;
}
