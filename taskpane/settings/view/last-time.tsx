import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { itemById } from "../../../src/policy";
import { labelOfColumn, type ColumnKey, type SheetPreview, type SheetSetting } from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import type { PaneText } from "../../text";
import type { SettingsStore } from "../settings-store";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a setting says, part by part. */
function partsOf(
  { role, item, headerRow, columns }: SheetSetting,
  words: PaneText["settings"],
  roles: Readonly<Record<string, string>>,
): string[] {
  const meanings = new Map<string, ColumnKey[]>();
  for (const [key, letter] of Object.entries(columns ?? {}) as [ColumnKey, string][])
    if (letter !== "") meanings.set(letter, [...(meanings.get(letter) ?? []), key]);
  const dropped = Object.entries(columns ?? {}).filter(([, letter]) => letter === "");
  return [
    ...(role ? [words.rememberedRole(roles[role]!)] : []),
    ...(item ? [words.rememberedItem(itemById(item).name)] : []),
    ...(headerRow ? [words.rememberedHeader(headerRow)] : []),
    ...[...meanings].map(([letter, keys]) =>
      words.rememberedColumn(letter, keys.map(labelOfColumn).join("、")),
    ),
    ...dropped.map(([key]) => `${labelOfColumn(key as ColumnKey)}：${words.notUsed}`),
  ];
}

/** What the person said of the same header in another book: offered, never done unasked. */
export function LastTime({ preview, store }: { preview: SheetPreview; store: SettingsStore }) {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.settings;
  if (!preview.remembered) return null;
  return (
    <div className={styles.offer}>
      <Text size={200}>
        {words.remembered(partsOf(preview.remembered.setting, words, REPORT_TEXTS[language].role))}
      </Text>
      <div className={styles.acts}>
        <Button size="small" appearance="primary" onClick={() => void store.recall(preview)}>
          {words.recall}
        </Button>
        <Button size="small" onClick={() => void store.forget(preview)}>
          {words.forget}
        </Button>
      </div>
    </div>
  );
}
