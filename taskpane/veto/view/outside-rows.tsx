import { Link, Text } from "@fluentui/react-components";
import type { ListedOutside } from "../../../src/sheet";
import { usePane } from "../../shell/pane-context";
import { VirtualRows } from "../../shell/virtual-rows";
import { Unbroken } from "../../shell/unbroken";
import { CLAIM_ROW, useClaimRowStyles } from "./claim-row-styles";

const MOST = 248;

interface Properties {
  readonly outside: readonly ListedOutside[];
  readonly onShow: (sheet: string, cell: string) => void;
}

/** Claims of listed firms that are not vetoed, with the reason: their time beside that of the veto. */
export function OutsideRows({ outside, onShow }: Properties) {
  const styles = useClaimRowStyles();
  const words = usePane().text.veto;
  return (
    <section className={styles.section} aria-label={words.outside}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {words.outside}
      </Text>
      <Text size={200} className={styles.hint}>
        {words.outsideHint}
      </Text>
      <VirtualRows
        items={outside}
        keyOf={({ sheet, cell }) => `${sheet}!${cell}`}
        height={CLAIM_ROW}
        most={MOST}
        label={words.outside}
      >
        {({ sheet, cell, enterprise, by, from, to, entries, time }) => {
          const why = from !== "" && time.to < from ? "before" : "after";
          const about = [
            words.outsideWhy[why](words.claimTime(time.says, time.from, time.to)),
            words.span(from, to),
            entries > 1 ? words.outsideMore(entries - 1) : "",
            words.by[by],
          ];
          return (
            <div className={styles.row}>
              <div className={styles.head}>
                <Link as="button" className={styles.place} onClick={() => onShow(sheet, cell)}>
                  {sheet} {cell}
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
