import { Badge, Button, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type RefObject } from "react";
import { ITEMS, itemById } from "../../../src/policy";
import type { Role, SheetPreview, SheetSetting } from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import { DisclosureCard } from "../../shell/disclosure-card";
import { usePane, type SettingsPlace } from "../../shell/pane-context";
import type { SettingsStore } from "../settings-store";
import { withHeaderRow, withItem, withRole } from "../sheet-choice";
import { ColumnMeanings } from "./column-meanings";
import { LastTime } from "./last-time";

const ROLES: readonly Role[] = ["claims", "veto", "history", "none"];

const useStyles = makeStyles({
  head: { gap: tokens.spacingHorizontalXS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  role: { marginLeft: "auto", whiteSpace: "nowrap" },
  row: { maxWidth: "120px" },
  note: { color: tokens.colorNeutralForeground2 },
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  start: { alignSelf: "flex-start" },
});

interface Properties {
  readonly preview: SheetPreview;
  readonly setting: SheetSetting | undefined;
  /** Whether it begins open. */
  readonly open: boolean;
  /** Where somebody wants to go in it; `null`: nowhere. */
  readonly place: SettingsPlace | null;
  readonly store: SettingsStore;
}

/** One sheet: what it is used as, which item it is for, where its header is, what its columns mean. */
export function SheetCard({ preview, setting, open, place, store }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.settings;
  const { role: roles } = REPORT_TEXTS[language];
  const { name, role } = preview;
  return (
    <DisclosureCard
      open={open}
      headClass={styles.head}
      head={() => (
        <>
          <span className={styles.name}>{name}</span>
          {setting && (
            <Badge appearance="tint" size="small">
              {words.changed}
            </Badge>
          )}
          <span className={styles.role}>{roles[role]}</span>
        </>
      )}
    >
      <LastTime preview={preview} store={store} />
      <Choices preview={preview} setting={setting} place={place} store={store} />
      {setting && (
        <Button size="small" className={styles.start} onClick={() => void store.restore(name)}>
          {words.restore}
        </Button>
      )}
    </DisclosureCard>
  );
}

/** Brings the role, or the column that somebody wants, in sight, with the focus on it. */
function usePlace(place: SettingsPlace | null): RefObject<HTMLDivElement | null> {
  const { wanted } = usePane();
  const choices = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place) return;
    // Who has arrived is not led there again.
    wanted.set(null);
    const selects = [...(choices.current?.querySelectorAll("select") ?? [])];
    const found = selects.find(({ dataset }) => dataset.column === place.column) ?? selects[0];
    found?.scrollIntoView({ block: "center" });
    found?.focus();
  }, [place, wanted]);
  return choices;
}

function Choices({ preview, setting, place, store }: Omit<Properties, "open">) {
  const styles = useStyles();
  const choices = usePlace(place);
  const { text, language } = usePane();
  const words = text.settings;
  const { role: roles } = REPORT_TEXTS[language];
  const { name, role, ownRole, ownItem, item, headerRow, guessed, columns } = preview;
  const choose = (next: SheetSetting | undefined): void => void store.choose(name, next);
  const rowsNameItems = columns.some(({ keys }) => keys.includes("item"));
  if (headerRow === null) return <Text className={styles.note}>{words.noColumns}</Text>;
  return (
    <div ref={choices} className={styles.choices}>
      <Field label={words.role}>
        <Select
          value={setting?.role ?? ""}
          onChange={(_, { value }) =>
            choose(withRole(setting, preview, value === "" ? null : (value as Role)))
          }
        >
          <option value="">{words.ownRole(roles[ownRole])}</option>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {roles[one]}
            </option>
          ))}
        </Select>
      </Field>
      {role === "claims" && (
        <Field
          label={words.item}
          validationMessage={item === null && !rowsNameItems ? words.itemNeeded : undefined}
          validationState={item === null && !rowsNameItems ? "warning" : "none"}
        >
          <Select
            value={setting?.item ?? ""}
            onChange={(_, { value }) => choose(withItem(setting, value === "" ? null : value))}
          >
            <option value="">
              {ownItem === null ? words.itemInRows : words.ownRole(itemById(ownItem).name)}
            </option>
            {ITEMS.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <HeaderRow
        key={headerRow}
        row={headerRow}
        hint={guessed ? words.headerGuessed : undefined}
        onChange={(row) => choose(withHeaderRow(setting, row))}
      />
      <ColumnMeanings preview={preview} setting={setting} onChange={choose} />
    </div>
  );
}

interface HeaderProperties {
  readonly row: number;
  readonly hint: string | undefined;
  readonly onChange: (row: number) => void;
}

function HeaderRow({ row, hint, onChange }: HeaderProperties) {
  const styles = useStyles();
  const words = usePane().text.settings;
  const [typed, setTyped] = useState(String(row));
  const keep = (): void => {
    const next = Number(typed);
    if (!Number.isInteger(next) || next < 1) setTyped(String(row));
    else if (next !== row) onChange(next);
  };
  return (
    <Field label={words.headerRow} hint={hint}>
      <Input
        type="number"
        min={1}
        step={1}
        className={styles.row}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
        }}
      />
    </Field>
  );
}
