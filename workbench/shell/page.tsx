import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import type { Workbench } from "../app/workbench";
import { Banner, type BannerActions } from "./banner";
import { ExplanationPanel, type FollowSelection } from "./explanation";
import { Notices } from "./notices";
import { Questions } from "./questions";

interface Properties {
  readonly workbench: Workbench;
  readonly follow: FollowSelection;
  readonly pickFile: () => void;
  readonly switchLanguage: () => void;
  /** Where the explanation stands: below the spreadsheet. */
  readonly explanation: HTMLElement;
}

/** Everything around the spreadsheet and the pane. */
export function Page({ workbench, follow, pickFile, switchLanguage, explanation }: Properties) {
  const { store } = workbench;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { text } = workbench.page;
  const actions = useMemo<BannerActions>(
    () => ({
      open: pickFile,
      save: () => void workbench.save(),
      print: () => void workbench.print(),
      saveAs: () => void workbench.save(true),
      rename: workbench.rename,
      handOver: () => void workbench.handOver(),
      openSample: (kind) => void workbench.openSample(kind),
      togglePane: workbench.page.togglePane,
      toggleExplanation: workbench.page.toggleExplanation,
      switchLanguage,
    }),
    [workbench, pickFile, switchLanguage],
  );
  return (
    <FluentProvider theme={webLightTheme}>
      <Banner state={state} text={text} actions={actions} />
      <Notices notices={state.notices} text={text} close={workbench.page.closeNotice} />
      <Questions question={state.question} text={text} />
      {state.explanationOpen &&
        createPortal(
          <FluentProvider theme={webLightTheme}>
            <ExplanationPanel text={text} follow={follow} close={actions.toggleExplanation} />
          </FluentProvider>,
          explanation,
        )}
    </FluentProvider>
  );
}
