import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import { useEffect, useRef, useState, type PointerEvent } from "react";
import { plainNumber } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import { unitOf, type Curve, type Point } from "../curve";

const HEIGHT = 180;
const MARGIN = { top: 32, right: 12, bottom: 24, left: 48 };

const useStyles = makeStyles({
  chart: { width: "100%", overflow: "hidden" },
  svg: { display: "block" },
  curve: { fill: "none", stroke: tokens.colorCompoundBrandStroke, strokeWidth: "2px" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  edge: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1px", strokeDasharray: "3 3" },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontVariantNumeric: "tabular-nums" },
  here: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "2px",
  },
  // Its own ground around it: it may cross an edge.
  hereText: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
    paintOrder: "stroke",
    fontSize: "11px",
    fontWeight: tokens.fontWeightSemibold,
  },
  pointer: { fill: tokens.colorNeutralForeground1 },
  readout: { display: "block", minHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
});

/** The point of the curve that is nearest to a base. */
function nearest(points: readonly Point[], base: number): Point {
  return points.reduce((best, point) =>
    Math.abs(point[0] - base) < Math.abs(best[0] - base) ? point : best,
  );
}

/** Where the labels of edges stand: the lower line first. */
const LABEL_LINES = [26, 13];

/**
 * Labels that would touch one another stand on two lines; one for which there is room on neither is left out,
 * its edge is not.
 */
function labelsOf(
  edges: readonly number[],
  place: (edge: number) => number,
): readonly (readonly [edge: number, y: number])[] {
  const last = LABEL_LINES.map(() => -Infinity);
  return edges.flatMap((edge) => {
    const line = last.findIndex((x) => place(edge) - x >= 34);
    if (line < 0) return [];
    last[line] = place(edge);
    return [[edge, LABEL_LINES[line]!] as const];
  });
}

/** The curve of an award with the edges of its tiers, and where the answers stand. */
export default function CurveChart({ curve, unit }: { curve: Curve; unit: string }) {
  const styles = useStyles();
  const words = usePane().text.whatIf;
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [pointed, setPointed] = useState<Point | null>(null);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width));
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);
  const { input, points, edges, here } = curve;
  const baseUnit = unitOf(input, unit);
  const baseText = (base: number): string => `${plainNumber(Number(base.toPrecision(6)))} ${baseUnit}`.trim();
  const awardText = (award: number): string => `${plainNumber(award)} ${unit}`;
  const across = scaleLinear()
    .domain([0, points.at(-1)![0]])
    .range([MARGIN.left, Math.max(width - MARGIN.right, MARGIN.left + 1)]);
  const most = Math.max(...points.map(([, award]) => award));
  const up = scaleLinear()
    .domain([0, most || 1])
    .nice(4)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const path = `M${points.map(([base, award]) => `${across(base)},${up(award)}`).join("L")}`;
  const point = (event: PointerEvent<SVGSVGElement>): void => {
    const { left } = event.currentTarget.getBoundingClientRect();
    setPointed(nearest(points, across.invert(event.clientX - left)));
  };
  const summary = words.curveSummary(
    input.label,
    edges.map(baseText),
    here ? baseText(here[0]) : "",
    here ? awardText(here[1]) : "",
  );
  const shown = pointed ?? here;
  // A curve rises: left above it, or right below it, is free.
  const low = here !== null && up(here[1]) > HEIGHT - MARGIN.bottom - 24;
  const flip = here !== null && across(here[0]) > width * 0.7;
  return (
    <div ref={frame} className={styles.chart}>
      {width > 0 && (
        <svg
          className={styles.svg}
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={summary}
          onPointerMove={point}
          onPointerLeave={() => setPointed(null)}
        >
          {up.ticks(4).map((tick) => (
            <g key={tick}>
              <line
                className={styles.axis}
                x1={MARGIN.left}
                x2={width - MARGIN.right}
                y1={up(tick)}
                y2={up(tick)}
                strokeOpacity={tick === 0 ? 1 : 0.4}
              />
              <text className={styles.text} x={MARGIN.left - 4} y={up(tick) + 3} textAnchor="end">
                {plainNumber(tick)}
              </text>
            </g>
          ))}
          {across.ticks(Math.max(2, Math.floor(width / 90))).map((tick) => (
            <text key={tick} className={styles.text} x={across(tick)} y={HEIGHT - 8} textAnchor="middle">
              {plainNumber(tick)}
            </text>
          ))}
          {edges.map((edge) => (
            <line
              key={edge}
              className={styles.edge}
              x1={across(edge)}
              x2={across(edge)}
              y1={MARGIN.top}
              y2={HEIGHT - MARGIN.bottom}
            />
          ))}
          {labelsOf(edges, across).map(([edge, y]) => (
            <text key={edge} className={styles.text} x={across(edge)} y={y} textAnchor="middle">
              {plainNumber(Number(edge.toPrecision(6)))}
            </text>
          ))}
          <path className={styles.curve} d={path} />
          {pointed && <circle className={styles.pointer} cx={across(pointed[0])} cy={up(pointed[1])} r={3} />}
          {here && (
            <>
              <circle className={styles.here} cx={across(here[0])} cy={up(here[1])} r={6} />
              <text
                className={styles.hereText}
                x={across(here[0]) + (flip ? -10 : 10)}
                y={up(here[1]) + (flip ? -8 : low ? -12 : 14)}
                textAnchor={flip ? "end" : "start"}
              >
                {words.here}
              </text>
            </>
          )}
        </svg>
      )}
      <Text size={200} className={styles.readout}>
        {shown && words.point(baseText(shown[0]), awardText(shown[1]))}
      </Text>
    </div>
  );
}
