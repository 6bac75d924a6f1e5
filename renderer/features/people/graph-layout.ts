/** A place in the drawing; the centre is at 0, 0 and a ring has the radius of its number. */
export interface Placed<Node> {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
}

interface GraphNode {
  readonly id: string;
  readonly isCentre: boolean;
}
interface GraphEdge {
  readonly from: string;
  readonly to: string;
}

/**
 * The centre in the middle, its direct neighbours on an inner ellipse, everything else on an outer one near what it is
 * tied to. The same graph is always drawn the same way.
 */
export function placeNodes<Node extends GraphNode>(
  nodes: readonly Node[],
  edges: readonly GraphEdge[],
  size: { readonly width: number; readonly height: number },
): readonly Placed<Node>[] {
  const centre = nodes.find(({ isCentre }) => isCentre);
  if (!centre) return [];
  const tiedTo = (id: string): readonly string[] =>
    edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const near = new Set(tiedTo(centre.id));
  const inner = nodes.filter(({ id }) => near.has(id) && id !== centre.id);
  const angle = new Map<string, number>();
  const onRing = (ring: readonly Node[], radius: number): readonly Placed<Node>[] =>
    ring.map((node, index) => {
      const turn = (2 * Math.PI * index) / ring.length - Math.PI / 2;
      angle.set(node.id, turn);
      return {
        node,
        x: Math.round(Math.cos(turn) * radius * (size.width / 2)),
        y: Math.round(Math.sin(turn) * radius * (size.height / 2)),
      };
    });
  const placedInner = onRing(inner, inner.length === nodes.length - 1 ? 0.72 : 0.42);
  const outer = nodes
    .filter(({ id }) => id !== centre.id && !near.has(id))
    .sort((a, b) => meanAngle(tiedTo(a.id), angle) - meanAngle(tiedTo(b.id), angle));
  return [{ node: centre, x: 0, y: 0 }, ...placedInner, ...onRing(outer, 0.84)];
}

function meanAngle(ids: readonly string[], angle: ReadonlyMap<string, number>): number {
  const known = ids.flatMap((id) => angle.get(id) ?? []);
  return known.length === 0 ? 0 : known.reduce((sum, one) => sum + one, 0) / known.length;
}
