import { Text } from "@fluentui/react-components";
import { cellOf } from "../../../src/sheet";
import { plainNumber } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import { VirtualRows } from "../../shell/virtual-rows";
import type { FoundOf } from "../summary";
import { ClaimRow } from "./claim-row";
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
            <ClaimRow
              sheet={found.sheet}
              cell={cellOf(found)}
              enterprise={enterprise}
              about={about}
              onShow={() => onShow(found)}
            />
          );
        }}
      </VirtualRows>
    </section>
  );
}
