import type { WorkflowGraph } from '#domain/preset/workflow-graph';

/** Where a state is drawn; its middle. */
interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** All ways from one state to another, drawn as one line, and where its number stands. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly number: number;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** A drawing of a workflow, in its own units. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

export const boxSize = { width: 148, height: 46 };
const [column, row, margin] = [200, 118, 60];

type Point = readonly [number, number];

/** Draws the states in rows, as many steps from the first as there are rows above, the ends last. */
export const layOutGraph = (graph: WorkflowGraph, initial: string, finals: ReadonlySet<string>): Layout => {
  const rows = rowsOf(graph, initial, finals);
  const widest = Math.max(...rows.map((states) => states.length));
  const width = widest * column + 2 * margin;
  const boxes = rows.flatMap((states, at) =>
    states.map((id, index) => ({
      id,
      x: width / 2 + (index - (states.length - 1) / 2) * column,
      y: margin + at * row,
    })),
  );
  const pairs = new Map(graph.ways.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  const links = [...pairs.values()].flatMap(({ from, to }, index) => {
    const [start, end] = [boxes.find(({ id }) => id === from), boxes.find(({ id }) => id === to)];
    return start && end ? [{ from, to, number: index + 1, ...drawn(start, end, index) }] : [];
  });
  return { width, height: margin * 2 + (rows.length - 1) * row, boxes, links };
};

const rowsOf = ({ states, ways }: WorkflowGraph, initial: string, finals: ReadonlySet<string>): readonly string[][] => {
  const far = new Map([[initial, 0]]);
  // A map is walked on while it grows: breadth first.
  for (const [state, steps] of far) {
    for (const { from, to } of ways) if (from === state && !far.has(to)) far.set(to, steps + 1);
  }
  const working = states.filter((state) => !finals.has(state));
  const last = Math.max(0, ...working.map((state) => far.get(state) ?? 0)) + 1;
  const rowOf = (state: string) => (finals.has(state) ? last : (far.get(state) ?? last));
  return Array.from({ length: last + 1 }, (_, at) => states.filter((state) => rowOf(state) === at)).filter(
    (found) => found.length > 0,
  );
};

/** A curve from edge to edge: down between rows, up and back along the right, over the top within a row. */
const drawn = (start: Box, end: Box, index: number): Pick<Link, 'path' | 'x' | 'y'> => {
  const points = curve(start, end);
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = points;
  // Numbers of neighbouring lines stand at different places of them.
  const at = [0.5, 0.4, 0.6][index % 3] ?? 0.5;
  const along = (a: number, b: number, c: number, d: number) =>
    (1 - at) ** 3 * a + 3 * (1 - at) ** 2 * at * b + 3 * (1 - at) * at ** 2 * c + at ** 3 * d;
  return {
    path: `M${x0} ${y0} C${x1} ${y1} ${x2} ${y2} ${x3} ${y3}`,
    x: along(x0, x1, x2, x3),
    y: along(y0, y1, y2, y3),
  };
};

const curve = (start: Box, end: Box): readonly [Point, Point, Point, Point] => {
  const [wide, high] = [boxSize.width / 2, boxSize.height / 2];
  if (end.y > start.y) {
    const bulge = end.y - start.y > row ? column * 0.45 * (end.x >= start.x ? 1 : -1) : 0;
    const [top, bottom] = [start.y + high, end.y - high];
    const bend = (bottom - top) * 0.45;
    return [
      [start.x - 16, top],
      [start.x - 16 + bulge, top + bend],
      [end.x - 16 + bulge, bottom - bend],
      [end.x - 16, bottom],
    ];
  }
  if (end.y < start.y) {
    const out = 46 + Math.abs(start.y - end.y) * 0.12;
    const [from, to] = [start.x + wide, end.x + wide];
    const side = Math.max(from, to) + out;
    return [
      [from, start.y],
      [side, start.y - high],
      [side, end.y + high],
      [to, end.y],
    ];
  }
  const over = start.id === end.id ? 30 : 20 + Math.abs(start.x - end.x) * 0.12;
  const apart = start.id === end.id ? 24 : 0;
  return [
    [start.x + 24 - apart * 2, start.y - high],
    [start.x + 24 - apart * 2, start.y - high - over],
    [end.x - 24 + apart * 2, end.y - high - over],
    [end.x - 24 + apart * 2, end.y - high],
  ];
};
