import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { VetoLine } from "../../../src/sheet";
import { usePane } from "../../shell/pane-context";
import { VirtualRows } from "../../shell/virtual-rows";

const HEIGHT = 46;
const MOST = 322;

const useStyles = makeStyles({
  row: {
    height: "100%",
    boxSizing: "border-box",
    paddingTop: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflow: "hidden",
    whiteSpace: "nowrap",
  },
  name: {
    display: "block",
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    textAlign: "left",
  },
  about: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontVariantNumeric: "tabular-nums",
  },
});

interface Properties {
  readonly lines: readonly VetoLine[];
  readonly onShow: (line: VetoLine) => void;
}

/** The entries of the veto lists; a click goes to the cell. */
export function EntryRows({ lines, onShow }: Properties) {
  const styles = useStyles();
  const words = usePane().text.veto;
  return (
    <VirtualRows
      items={lines}
      keyOf={({ sheet, row }) => `${sheet} ${row}`}
      height={HEIGHT}
      most={MOST}
      label={words.list}
    >
      {(line) => {
        const { enterprise, code, matter, from, to } = line;
        const span = from === "" && to === "" ? "" : words.span(from, to);
        return (
          <div className={styles.row}>
            <Link as="button" className={styles.name} onClick={() => onShow(line)}>
              {enterprise || words.noName}
            </Link>
            <div className={styles.about}>
              {[matter, span, code].filter((part) => part !== "").join(" · ")}
            </div>
          </div>
        );
      }}
    </VirtualRows>
  );
}
