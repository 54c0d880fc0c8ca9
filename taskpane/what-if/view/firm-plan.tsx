import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useEffect, useRef, useState } from "react";
import { REPORT_TEXTS, plainNumber } from "../../../src/text";
import { usePane, useStore } from "../../shell/pane-context";
import { fieldsOf } from "../fields";
import { hasProjects, type Listed } from "../plan";
import type { PlanStore } from "../plan-store";
import { useFieldLabel } from "./field-label";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  bar: { flexShrink: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "flex-start" },
  name: { flexGrow: 1, minWidth: 0 },
  small: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  amount: { display: "block", fontVariantNumeric: "tabular-nums" },
  input: { minWidth: 0, width: "100%" },
});

interface Properties {
  readonly plan: PlanStore;
  /** One of the list is to be changed: it goes back into the form. */
  readonly onChange: (listed: Listed, at: number) => void;
  /** The last one was removed. */
  readonly onEmpty: () => void;
}

/** The awards of one firm with one total, each with what reduces it. */
export function FirmPlan({ plan, onChange, onEmpty }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const labelOf = useFieldLabel();
  const { firm, listed, result, lost } = useStore(plan.store);
  const words = text.whatIf.plan;
  const section = useRef<HTMLElement>(null);
  const [removed, setRemoved] = useState<number>();
  // The button that was pressed is gone: the focus goes to the entry that has moved up.
  useEffect(() => {
    if (removed === undefined) return;
    setRemoved(undefined);
    const left = section.current?.querySelectorAll<HTMLElement>("[data-remove]") ?? [];
    if (left.length > 0) left[Math.min(removed, left.length - 1)]!.focus();
    else onEmpty();
  }, [removed, onEmpty]);
  const remove = (at: number): void => {
    plan.remove(at);
    setRemoved(at);
  };
  const said = ({ item, answers, unit }: Listed): string =>
    fieldsOf(item)
      .flatMap((field) => {
        const given = answers[field.id];
        return given ? [`${labelOf(field)} ${given}${field.kind === "money" ? ` ${unit}` : ""}`] : [];
      })
      .join(language === "zh" ? "，" : ", ");
  return (
    <section ref={section} className={styles.section} aria-label={words.title}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {words.title}
      </Text>
      {lost.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{words.lost(lost)}</MessageBarBody>
        </MessageBar>
      )}
      {listed.length === 0 ? (
        <Text size={200}>{words.empty}</Text>
      ) : (
        <>
          <Field label={words.firm} hint={words.firmHint}>
            <Input className={styles.input} value={firm} onChange={(_, { value }) => plan.setFirm(value)} />
          </Field>
          <ol className={styles.list}>
            {listed.map((one, at) => {
              const row = result?.rows[at];
              const { item } = one;
              return (
                <li key={at} className={styles.entry}>
                  <div className={styles.head}>
                    <div className={styles.name}>
                      <Text weight="semibold">
                        {at + 1}. {item.name}
                      </Text>
                      <span className={styles.small}>
                        {[REPORT_TEXTS[language].article(item.article), said(one)]
                          .filter(Boolean)
                          .join(" · ")}
                      </span>
                    </div>
                    <Button
                      appearance="subtle"
                      size="small"
                      icon={<Edit16Regular />}
                      aria-label={words.change(`${at + 1}. ${item.name}`)}
                      title={words.change(item.name)}
                      onClick={() => onChange(one, at)}
                    />
                    <Button
                      appearance="subtle"
                      size="small"
                      icon={<Dismiss16Regular />}
                      aria-label={words.remove(`${at + 1}. ${item.name}`)}
                      title={words.remove(item.name)}
                      data-remove
                      onClick={() => remove(at)}
                    />
                  </div>
                  {hasProjects(item) && (
                    <Field label={words.project} size="small">
                      <Input
                        className={styles.input}
                        size="small"
                        value={one.project}
                        onChange={(_, { value }) => plan.setProject(at, value)}
                      />
                    </Field>
                  )}
                  {row && (
                    <>
                      <Text className={styles.amount}>
                        {row.due === null
                          ? text.whatIf.noAmount
                          : words.award(plainNumber(row.award ?? row.due), plainNumber(row.due))}
                      </Text>
                      {row.reason !== "award" && (
                        <span className={styles.small}>{text.check.reasons[row.reason]}</span>
                      )}
                    </>
                  )}
                </li>
              );
            })}
          </ol>
          <div aria-live="polite">
            <Text size={500} weight="semibold" className={styles.amount}>
              {result ? words.total(plainNumber(result.total), listed.length) : words.computing}
            </Text>
            {result !== null && result.unknown > 0 && <Text size={200}>{words.unknown(result.unknown)}</Text>}
          </div>
          <Text size={200}>{words.limits}</Text>
        </>
      )}
    </section>
  );
}
