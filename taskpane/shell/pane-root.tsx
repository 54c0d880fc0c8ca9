import { FluentProvider, Link, Tab, TabList, Text, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Suspense, useMemo, useState, type ReactNode } from "react";
import type { Language } from "../../src/text";
import { Store, type BookSession } from "../session";
import { PANE_TEXTS } from "../text";
import { ErrorBoundary } from "./error-boundary";
import { NoticeBar } from "./notice-bar";
import { PaneContext, ShownContext, useStore, type PaneFrame, type SettingsPlace } from "./pane-context";
import { PARTS, type Part } from "./part";
import { THEMES, type PaneTheme } from "./theme";

const useStyles = makeStyles({
  provider: { height: "100%", minHeight: 0 },
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  head: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Five of them and the help beside one another, in 320 px and in both languages.
  tab: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  tabs: { flexGrow: 1, flexShrink: 1, flexBasis: 0, flexWrap: "wrap", minWidth: 0 },
  help: {
    display: "inline-flex",
    marginLeft: "auto",
    flexShrink: 0,
    padding: tokens.spacingHorizontalXS,
    // The library underlines a link that has the focus; a picture has nothing to underline.
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  opening: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  part: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, minWidth: 0 },
});

/** What the root is told from outside. */
export interface RootProperties {
  readonly session: BookSession;
  readonly language: Language;
  readonly help: string | undefined;
  readonly part: Store<Part>;
  readonly theme: Store<PaneTheme>;
  /** What each part shows. */
  readonly contents: Readonly<Partial<Record<Part, ReactNode>>>;
  /** What stands above whatever part is open. */
  readonly above?: ReactNode;
}

/** The frame of the pane: theme, tabs, messages, and the part that is open. */
export function PaneRoot({ session, language: preset, help, part, theme, contents, above }: RootProperties) {
  const styles = useStyles();
  const open = useStore(part);
  const look = useStore(theme);
  const language = useStore(session.settings).language ?? preset;
  const text = PANE_TEXTS[language];
  const [wanted] = useState(() => new Store<SettingsPlace | null>(null));
  const frame = useMemo<PaneFrame>(
    () => ({
      text,
      language,
      session,
      wanted,
      goTo: (to, place) => {
        if (place) wanted.set({ ...place });
        part.set(to);
      },
    }),
    [text, language, session, part, wanted],
  );
  // A part is drawn when it is first opened, and then kept: where it was scrolled to, what was typed.
  const [visited, setVisited] = useState<readonly Part[]>([open]);
  if (!visited.includes(open)) setVisited([...visited, open]);
  return (
    <FluentProvider theme={THEMES[look]} className={styles.provider}>
      <PaneContext.Provider value={frame}>
        <div
          className={styles.root}
          lang={text.tag}
          style={{ colorScheme: look === "light" ? "light" : "dark" }}
        >
          <div className={styles.head}>
            <TabList
              size="small"
              className={styles.tabs}
              aria-label={text.shell.partsLabel}
              selectedValue={open}
              onTabSelect={(_, { value }) => part.set(value as Part)}
            >
              {PARTS.map((one) => (
                <Tab
                  key={one}
                  value={one}
                  className={styles.tab}
                  id={`wuyi-tab-${one}`}
                  aria-controls={`wuyi-part-${one}`}
                >
                  {text.shell.parts[one]}
                </Tab>
              ))}
            </TabList>
            {help !== undefined && (
              <Link
                href={help}
                target="_blank"
                rel="noreferrer"
                className={styles.help}
                aria-label={text.shell.help}
                title={text.shell.help}
              >
                <QuestionCircle16Regular aria-hidden />
              </Link>
            )}
          </div>
          <NoticeBar />
          {above}
          {PARTS.map((one) => (
            <div
              key={one}
              id={`wuyi-part-${one}`}
              role="tabpanel"
              aria-labelledby={`wuyi-tab-${one}`}
              className={styles.part}
              style={one === open ? undefined : { display: "none" }}
            >
              <ShownContext.Provider value={one === open}>
                <ErrorBoundary text={text.shell.crashed} refresh={() => session.refresh()}>
                  <Suspense fallback={<Text className={styles.opening}>{text.shell.opening}</Text>}>
                    {visited.includes(one) && contents[one]}
                  </Suspense>
                </ErrorBoundary>
              </ShownContext.Provider>
            </div>
          ))}
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
