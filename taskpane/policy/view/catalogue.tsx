import { SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Item } from "../../../src/policy";
import { REPORT_TEXTS } from "../../../src/text";
import { findItems } from "../../catalogue/item-search";
import { tookEscape } from "../../shell/escape";
import { usePane, useStore } from "../../shell/pane-context";
import { ItemCard } from "./item-card";

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%" },
  note: { color: tokens.colorNeutralForeground2 },
  title: { margin: 0 },
  article: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  rules: { margin: 0, paddingLeft: 0, listStyleType: "none" },
  rule: { paddingBottom: tokens.spacingVerticalXS },
});

/** Items that stand together in one article. */
function byArticle(items: readonly Item[]): readonly (readonly [article: number, items: readonly Item[]])[] {
  const articles = new Map<number, Item[]>();
  for (const item of items) articles.set(item.article, [...(articles.get(item.article) ?? []), item]);
  return [...articles];
}

/** Every award by article, and the rules for all of them. */
export function Catalogue({ onTry }: { onTry: ((item: Item) => void) | undefined }) {
  const styles = useStyles();
  const { text, language, session } = usePane();
  const { start } = useStore(session.settings);
  const [wanted, setWanted] = useState("");
  const words = text.policy;
  const report = REPORT_TEXTS[language];
  const items = findItems(wanted);
  return (
    <>
      <SearchBox
        className={styles.search}
        placeholder={words.search}
        aria-label={words.search}
        value={wanted}
        onChange={(_, { value }) => setWanted(value)}
        onKeyDown={(press) => {
          if (wanted !== "" && tookEscape(press)) setWanted("");
        }}
      />
      <Text size={200} className={styles.note} role="status">
        {items.length === 0 ? words.noItem : words.found(items.length)}
      </Text>
      {byArticle(items).map(([article, some]) => (
        <section key={article} className={styles.article} aria-label={report.article(article)}>
          <Text as="h2" size={200} weight="semibold" className={styles.title}>
            {report.article(article)}
          </Text>
          {some.map((item) => (
            <ItemCard key={item.id} item={item} onTry={onTry} />
          ))}
        </section>
      ))}
      {wanted.trim() === "" && (
        <section className={styles.article} aria-label={words.rules}>
          <Text as="h2" size={300} weight="semibold" className={styles.title}>
            {words.rules}
          </Text>
          <ul className={styles.rules}>
            {words.generalRules.map(([article, rule]) => (
              <li key={article} className={styles.rule}>
                <Text weight="semibold">{report.article(article)}</Text> {rule}
              </li>
            ))}
          </ul>
          <Text size={200} className={styles.note}>
            {report.dates(start ?? null)}
          </Text>
        </section>
      )}
    </>
  );
}
