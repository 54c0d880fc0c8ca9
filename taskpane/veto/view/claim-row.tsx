import { Link } from "@fluentui/react-components";
import { Unbroken } from "../../shell/unbroken";
import { useClaimRowStyles } from "./claim-row-styles";

interface Properties {
  readonly sheet: string;
  /** `null` where the finding is about its sheet. */
  readonly cell: string | null;
  readonly enterprise: string;
  /** What there is to say of it; empty texts are left out. */
  readonly about: readonly string[];
  readonly onShow: () => void;
}

/** A row about a claim: where it is, whose it is, and what there is to say of it. */
export function ClaimRow({ sheet, cell, enterprise, about, onShow }: Properties) {
  const styles = useClaimRowStyles();
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <Link as="button" className={styles.place} onClick={onShow}>
          {sheet} {cell}
        </Link>
        <span className={styles.firm}>{enterprise}</span>
      </div>
      <div className={styles.about}>
        <Unbroken>{about.filter((part) => part !== "").join(" · ")}</Unbroken>
      </div>
    </div>
  );
}
