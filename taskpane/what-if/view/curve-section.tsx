import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useDeferredValue, useMemo } from "react";
import type { Item } from "../../../src/policy";
import { usePane } from "../../shell/pane-context";
import { curveOf, unitOf } from "../curve";
import type { Answers } from "../trial";

/** The chart and what it is drawn with are loaded when a curve is first shown. */
const CurveChart = lazy(() => import(/* webpackChunkName: "curve" */ "./curve-chart"));

const useStyles = makeStyles({
  title: { margin: 0 },
  wait: { display: "block", height: "200px", color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly item: Item;
  readonly answers: Answers;
  readonly unit: string;
}

/** How the amount follows its base, where it follows one. */
export function CurveSection({ item, answers, unit }: Properties) {
  const styles = useStyles();
  const words = usePane().text.whatIf;
  // Typing comes first; the curve follows when there is time.
  const typed = useDeferredValue(answers);
  const curve = useMemo(() => curveOf(item, typed, unit), [item, typed, unit]);
  if (!curve) return null;
  const title = words.curve(curve.input.label, unitOf(curve.input, unit), unit);
  return (
    <section aria-label={title}>
      <Text as="h3" weight="semibold" className={styles.title}>
        {title}
      </Text>
      <Suspense fallback={<Text className={styles.wait}>{words.drawing}</Text>}>
        <CurveChart curve={curve} unit={unit} />
      </Suspense>
    </section>
  );
}
