import { Link, Text } from "@fluentui/react-components";
import { cellOf } from "../../../src/sheet";
import { plainNumber } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import { VirtualRows } from "../../shell/virtual-rows";
import { Unbroken } from "../../shell/unbroken";
import type { FoundOf } from "../summary";
import { CLAIM_ROW, useClaimRowStyles } from "./claim-row-styles";

const MOST = 310;

interface Properties {
  readonly vetoed: readonly FoundOf<"vetoed">[];
  readonly onShow: (found: FoundOf<"vetoed">) => void;
}

/** The vetoed claims: who, by what, for what and when, and what the row would get otherwise. */
export function VetoedRows({ vetoed, onShow }: Properties) {
  const styles = useClaimRowStyles();
  const words = usePane().text.veto;
  return (
    <section aria-label={words.vetoed}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {words.vetoed}
      </Text>
      <VirtualRows
        items={vetoed}
        keyOf={({ nth }) => String(nth)}
        height={CLAIM_ROW}
        most={MOST}
        label={words.vetoed}
      >
        {(found) => {
          const { enterprise, by, matter, from, to, otherwise } = found.parameters;
          const about = [
            words.by[by],
            matter,
            from === "" && to === "" ? "" : words.span(from, to),
            words.otherwiseOf(otherwise === null ? null : plainNumber(otherwise)),
          ];
          return (
            <div className={styles.row}>
              <div className={styles.head}>
                <Link as="button" className={styles.place} onClick={() => onShow(found)}>
                  {found.sheet} {cellOf(found)}
                </Link>
                <span className={styles.firm}>{enterprise}</span>
              </div>
              <div className={styles.about}>
                <Unbroken>{about.filter((part) => part !== "").join(" · ")}</Unbroken>
              </div>
            </div>
          );
        }}
      </VirtualRows>
    </section>
  );
}
