import { Button, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { endOfForce, isoDay, writtenDay } from "../../../src/calendar";
import type { WorkbookSettings } from "../../../src/sheet";
import { usePane, useStore } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import type { SettingsStore } from "../settings-store";

const useStyles = makeStyles({
  policy: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  start: { display: "flex", gap: tokens.spacingHorizontalS },
  date: { flexGrow: 1, minWidth: 0 },
});

/** The policy's first day, and the language of the pane. */
export function PolicySettings({ store }: { store: SettingsStore }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const { language } = useStore(session.settings);
  const words = text.settings;
  return (
    <section className={styles.policy} aria-label={words.policy}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {words.policy}
      </Text>
      <StartField store={store} />
      <Field label={words.language}>
        <Select
          value={language ?? ""}
          onChange={(_, { value }) =>
            void store.setLanguage(value === "" ? null : (value as NonNullable<WorkbookSettings["language"]>))
          }
        >
          <option value="">{words.languageOfHost}</option>
          <option value="zh" lang="zh-CN">
            中文
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
    </section>
  );
}

function StartField({ store }: { store: SettingsStore }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const { start } = useStore(session.settings);
  const [unfinished, setUnfinished] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const words = text.settings;
  // What is typed is the field's own until it is finished; what is kept may change from elsewhere.
  useEffect(() => {
    if (field.current) field.current.value = start ?? "";
  }, [start]);
  const keep = (): void => {
    const { value, validity } = field.current!;
    setUnfinished(validity.badInput);
    if (validity.badInput || value === (start ?? "")) return;
    void store.setStart(value === "" ? null : value);
  };
  const day = start === undefined ? undefined : writtenDay(start);
  return (
    <Field
      label={words.start}
      hint={
        day === undefined ? (
          words.startHint
        ) : (
          <Unbroken>{words.inForce(isoDay(day), isoDay(endOfForce(day) - 1))}</Unbroken>
        )
      }
      validationMessage={unfinished ? words.startUnfinished : undefined}
    >
      {(control) => (
        <div className={styles.start}>
          <Input
            {...control}
            ref={field}
            type="date"
            min="1900-01-01"
            max="9999-12-31"
            className={styles.date}
            defaultValue={start ?? ""}
            onBlur={keep}
            onKeyDown={({ key }) => {
              if (key === "Enter") keep();
            }}
          />
          {start !== undefined && (
            <Button onClick={() => void store.setStart(null)}>{words.clearStart}</Button>
          )}
        </div>
      )}
    </Field>
  );
}
