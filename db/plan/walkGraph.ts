/**
 * The aisles of a hall as a graph, and the shortest walk through it.
 *
 * Nodes stand diagonally off every corner that one can walk around, as far off as half an aisle: where aisles cross,
 * they meet in the middle, and lines between them run along the middle of aisles. A second, tight node per corner keeps
 * narrow places passable. Two nodes are linked when a wheelchair can go straight from one to the other.
 */
import createGraph, { type Graph } from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import { clearanceM, enoughRoomM, type Floor } from './floor.ts';
import { distance, forEachEdge, simplifyOutline, type Outline, type Point } from './geometry.ts';

/** How far off a corner a node may stand, widest first: half of the usual aisles of 3 m, 2.5 m, 2 m and 1.5 m. */
const cornerOffsetsM = [1.5, 1.25, 1, 0.75];

/** Round stands have many corners; those that keep this near to the outline lead around it as well. */
const roundnessM = 0.15;

/** Nodes nearer to each other than this are one. */
const sameNodeM = 0.15;

/** What a metre with less than enough room costs more: 40 % at the narrowest, so that people keep off the stands. */
const tightness = 0.8;

interface NodeData {
  point: Point;
}
interface LinkData {
  cost: number;
}

/** What a turn costs in metres: a way with fewer turns is told in fewer words, and is worth a step more. */
const turnM = 1;

/** Cost of walking a straight line in metres, with the turn at its end; null when something is in the way. */
function walkCost(floor: Floor, a: Point, b: Point): number | null {
  const room = floor.clearanceAlong(a, b, clearanceM);
  return room === 0 ? null : turnM + distance(a, b) * (1 + Math.max(0, enoughRoomM - room) * tightness);
}

function isClockwise(outline: Outline): boolean {
  let doubled = 0;
  forEachEdge(outline, (a, b) => {
    doubled += (b[0] - a[0]) * (b[1] + a[1]);
  });
  return doubled < 0;
}

/** Outward direction of the corner `b` between `a` and `c`, scaled so that one unit is 1 m off both sides. */
function cornerDirection(a: Point, b: Point, c: Point, clockwise: boolean): Point | null {
  const sign = clockwise ? 1 : -1;
  const normal = (p: Point, q: Point): Point => {
    const length = distance(p, q);
    return [(sign * (q[1] - p[1])) / length, (-sign * (q[0] - p[0])) / length];
  };
  const first = normal(a, b);
  const second = normal(b, c);
  const turn = sign * ((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]));
  const scale = 1 + first[0] * second[0] + first[1] * second[1];
  // A corner that bends inwards or is as good as straight needs no way around it; a spike is capped at 2 m per metre.
  if (turn <= 1e-9 || scale > 1.99) return null;
  return [(first[0] + second[0]) / Math.max(scale, 0.5), (first[1] + second[1]) / Math.max(scale, 0.5)];
}

/** Whether the ground around a corner is free, so that the corner is one of the block of stands it belongs to. */
function isOuterCorner(floor: Floor, corner: Point, direction: Point): boolean {
  const nearM = 0.08;
  const length = Math.hypot(...direction);
  const [x, y] = [(direction[0] / length) * nearM, (direction[1] / length) * nearM];
  return [[x, y] as const, [-y, x] as const, [y, -x] as const].every(
    ([dx, dy]) => floor.clearance([corner[0] + dx, corner[1] + dy]) > 0.001,
  );
}

function nodePoints(floor: Floor): Point[] {
  const points: Point[] = [];
  const add = (point: Point) => {
    if (points.every((other) => distance(other, point) > sameNodeM)) points.push(point);
  };
  for (const exact of floor.solids) {
    const outline = simplifyOutline(exact, roundnessM);
    const clockwise = isClockwise(outline);
    outline.forEach((corner, index) => {
      const before = outline.at(index - 1);
      const after = outline[(index + 1) % outline.length];
      const direction = before && after && cornerDirection(before, corner, after, clockwise);
      if (!direction || !isOuterCorner(floor, corner, direction)) return;
      const at = (offset: number): Point => [corner[0] + direction[0] * offset, corner[1] + direction[1] * offset];
      const wide = cornerOffsetsM.find((offset) => floor.clearance(at(offset)) >= offset * 0.9);
      if (wide !== undefined) add(at(wide));
      const tight = clearanceM + 0.01;
      if (floor.clearance(at(tight)) >= clearanceM) add(at(tight));
    });
  }
  return points;
}

/** See {@link createWalkGraph}. */
export interface WalkGraph {
  /** Whether one gets from a point to any node, or nothing stands in the hall. */
  canLeave: (point: Point) => boolean;
  /** Adds a place one can leave from (`from`) and go to (`to`), under an id that is not a number; once per id. */
  addPlace: (id: string, point: Point) => void;
  /** Points of the cheapest walk between two added places with its cost; null when there is none. */
  find: (from: string, to: string) => { points: Point[]; cost: number } | null;
  /** Cost of the cheapest walk between two added places without its points; infinite when there is none. */
  costBetween: (from: string, to: string) => number;
  nodeCount: number;
  linkCount: number;
}

type Neighbours = readonly (readonly { node: number; cost: number }[])[];

/**
 * Cost of the cheapest walk to every node from a place with these first links (Dijkstra, without a heap: every node is
 * linked to many others). 1,300 nodes take some milliseconds.
 */
function costsFrom(first: readonly { node: number; cost: number }[], neighbours: Neighbours): Float64Array {
  const costs = new Float64Array(neighbours.length).fill(Infinity);
  const isDone = new Uint8Array(neighbours.length);
  for (const { node, cost } of first) costs[node] = Math.min(costs[node] ?? Infinity, cost);
  for (;;) {
    let nearest = -1;
    let least = Infinity;
    for (let node = 0; node < costs.length; node++) {
      const cost = costs[node] ?? Infinity;
      if (isDone[node] === 0 && cost < least) [nearest, least] = [node, cost];
    }
    if (nearest < 0) return costs;
    isDone[nearest] = 1;
    for (const { node, cost } of neighbours[nearest] ?? [])
      if (least + cost < (costs[node] ?? Infinity)) costs[node] = least + cost;
  }
}

/**
 * Builds the graph of a floor: about 0.1 s for the sample's stands in blocks, a second or two for 260 stands that all stand
 * alone (1,300 nodes).
 */
export function createWalkGraph(floor: Floor): WalkGraph {
  const graph: Graph<NodeData, LinkData> = createGraph<NodeData, LinkData>();
  const points = nodePoints(floor);
  points.forEach((point, id) => graph.addNode(id, { point }));
  const neighbours = points.map((): { node: number; cost: number }[] => []);
  for (let a = 0; a < points.length; a++) {
    for (let b = a + 1; b < points.length; b++) {
      const [from, to] = [points[a], points[b]];
      const cost = from && to ? walkCost(floor, from, to) : null;
      if (cost === null) continue;
      graph.addLink(a, b, { cost });
      graph.addLink(b, a, { cost });
      neighbours[a]?.push({ node: b, cost });
      neighbours[b]?.push({ node: a, cost });
    }
  }
  const nodeCount = graph.getNodesCount();
  const linkCount = graph.getLinksCount();
  const finder = aStar(graph, {
    oriented: true,
    distance: (_from, _to, link) => link.data.cost,
    heuristic: (from, to) => distance(from.data.point, to.data.point),
  });

  const places = new Map<string, { point: Point; links: { node: number; cost: number }[] }>();
  const costs = new Map<string, Float64Array>();

  function reachableFrom(point: Point) {
    return points.flatMap((other, node) => {
      const cost = walkCost(floor, point, other);
      return cost === null ? [] : [{ node, cost }];
    });
  }

  return {
    nodeCount,
    linkCount,
    canLeave: (point) => points.length === 0 || reachableFrom(point).length > 0,
    addPlace: (id, point) => {
      if (places.has(id)) return;
      const links = reachableFrom(point);
      places.set(id, { point, links });
      // Two nodes per place, one that is only left and one that is only entered: nobody is led through a place, and
      // what was asked before can never change an answer.
      graph.addNode(`from ${id}`, { point });
      graph.addNode(`to ${id}`, { point });
      for (const { node, cost } of links) {
        graph.addLink(`from ${id}`, node, { cost });
        graph.addLink(node, `to ${id}`, { cost });
      }
    },
    costBetween: (from, to) => {
      const [start, end] = [places.get(from), places.get(to)];
      if (!start || !end) return Infinity;
      let known = costs.get(from);
      if (!known) costs.set(from, (known = costsFrom(start.links, neighbours)));
      let best = walkCost(floor, start.point, end.point) ?? Infinity;
      for (const { node, cost } of end.links) best = Math.min(best, (known[node] ?? Infinity) + cost);
      return best;
    },
    find: (from, to) => {
      const path = finder.find(`from ${from}`, `to ${to}`).toReversed();
      const start = places.get(from)?.point;
      const end = places.get(to)?.point;
      const straight = start && end ? walkCost(floor, start, end) : null;
      let cost = path.length > 0 ? 0 : Infinity;
      path.forEach((node, index) => {
        const before = path[index - 1];
        if (before) cost += graph.getLink(before.id, node.id)?.data.cost ?? Infinity;
      });
      if (start && end && straight !== null && straight <= cost) return { points: [start, end], cost: straight };
      return path.length > 0 ? { points: path.map((node) => node.data.point), cost } : null;
    },
  };
}
