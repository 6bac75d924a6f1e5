import type { OutputOf } from '#contract/index.ts';
import { peopleText as text } from '../../text/people.ts';
import { placeNodes } from './graph-layout.ts';
import css from './people.module.css';

type Graph = OutputOf<'people.graph'>;
export type Centre = { readonly personId: string } | { readonly cooperativeId: string };

const SIZE = { width: 560, height: 340 };
const [RADIUS, SIDE] = [7, 12];
const LONGEST = 26;
const short = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

interface PeopleDrawingProps {
  readonly graph: Graph;
  readonly onCentre: (centre: Centre) => void;
}

/** People as circles, cooperatives as squares, declared relations as dashed lines; every one can be reached by Tab. */
export function PeopleDrawing({ graph, onCentre }: PeopleDrawingProps) {
  const placed = placeNodes(graph.nodes, graph.edges, { width: SIZE.width - 130, height: SIZE.height - 50 });
  const at = new Map(placed.map((one) => [one.node.id, one]));
  const centre = placed[0]?.node;
  if (!centre) return null;
  return (
    <svg
      className={css.drawing}
      viewBox={`${-SIZE.width / 2} ${-SIZE.height / 2} ${SIZE.width} ${SIZE.height}`}
      role="group"
      aria-label={text.graphOf(centre.name)}
    >
      {graph.edges.map((edge) => {
        const [from, to] = [at.get(edge.from), at.get(edge.to)];
        if (!from || !to) return null;
        return (
          <line
            key={`${edge.from} ${edge.to} ${edge.organ} ${edge.label}`}
            className={edge.organ === 'kin' ? css.kinLine : css.line}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          >
            <title>{edge.label}</title>
          </line>
        );
      })}
      {placed.map(({ node, x, y }) => {
        const choose = () =>
          onCentre(node.kind === 'person' ? { personId: node.id } : { cooperativeId: node.id });
        return (
          <g
            key={node.id}
            role="button"
            tabIndex={0}
            aria-label={`${node.name}, ${node.kind === 'person' ? text.person : text.cooperative}`}
            className={node.isCentre ? css.centre : css.node}
            transform={`translate(${x} ${y})`}
            onClick={choose}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              choose();
            }}
          >
            <title>{node.name}</title>
            {node.kind === 'person' ? (
              <circle r={RADIUS} />
            ) : (
              <rect x={-SIDE / 2} y={-SIDE / 2} width={SIDE} height={SIDE} />
            )}
            <text y={RADIUS + 12} textAnchor="middle">
              {short(node.name)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
