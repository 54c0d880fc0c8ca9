import { LocaleType } from "@univerjs/core";
import { createRoot } from "react-dom/client";
import type { Language } from "../src/text";
import { nameControls } from "./accessible/controls";
import { acceptForeignTexts } from "./accessible/foreign-texts";
import { cycleRegions } from "./accessible/regions";
import { Workbench } from "./app/workbench";
import { pasteAsShown } from "./clipboard/paste";
import type { Stage } from "./document/open-workbook";
import { acceptDrops, pickFile } from "./files/pick";
import { publishHandle } from "./handle";
import { bindKeys, cellKeys } from "./keys/bind";
import { keepOffline } from "./offline/register";
import { mountPane } from "./pane";
import { Journal } from "./session/journal";
import { storeLanguage, storedLanguage } from "./session/language";
import { Page } from "./shell/page";
import { guardLeaving } from "./shell/leaving";
import { bindShortcuts } from "./shell/shortcuts";
import { createSpreadsheet } from "./spreadsheet/create";
import { wordErrorAlerts } from "./spreadsheet/error-hover";
import { Explainer } from "./spreadsheet/explain";
import { followLinks } from "./spreadsheet/follow-links";
import { showGeneralNumbers } from "./spreadsheet/general-numbers";
import { followSelection } from "./spreadsheet/follow-selection";
import { Calculation } from "./spreadsheet/idle";
import { Marks } from "./spreadsheet/marks";
import { offerOurFunctions } from "./spreadsheet/offer-functions";
import { select } from "./spreadsheet/select";
import { guardSpills } from "./spreadsheet/spill-edits";
import { readTypedFormulas } from "./spreadsheet/typed-formulas";
import { workbenchText } from "./text";
import { mendedSentence, slipSentence } from "../src/typing";
import "./workbench.css";

const LOCALES: Readonly<Record<Language, LocaleType>> = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US };

const byId = (id: string): HTMLElement => document.getElementById(id)!;

async function openJournal(lost: (sentence: "notKept" | "noRoom") => void): Promise<Journal | undefined> {
  try {
    return await Journal.open(() => lost("noRoom"));
  } catch {
    lost("notKept");
    return undefined;
  }
}

async function start(): Promise<void> {
  const language = storedLanguage();
  const text = workbenchText(language);
  document.documentElement.lang = text.locale;
  document.body.dataset.drop = text.drop;
  const [chrome, sheet, explanation, pane] = ["chrome", "sheet", "explanation", "pane"].map(byId) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  sheet.setAttribute("aria-label", text.sheetLabel);
  pane.setAttribute("aria-label", text.paneLabel);

  acceptForeignTexts(Node.prototype);
  const takeKeys = bindKeys();
  const spreadsheet = createSpreadsheet(sheet, LOCALES[language]);
  const explainer = new Explainer(spreadsheet, language);
  wordErrorAlerts(spreadsheet, explainer);
  offerOurFunctions(spreadsheet);
  showGeneralNumbers(spreadsheet);
  pasteAsShown(spreadsheet);
  followLinks(spreadsheet, (place) => void select(spreadsheet, place).catch(() => undefined));
  nameControls(spreadsheet, text.controls);
  const stage: Stage = {
    spreadsheet,
    calculation: new Calculation(spreadsheet),
    marks: new Marks(spreadsheet),
  };
  // What cannot be kept is known before there is a page to say it on.
  const unkept = new Set<"notKept" | "noRoom">();
  let tell = (sentence: "notKept" | "noRoom"): void => void unkept.add(sentence);
  const journal = await openJournal((sentence) => tell(sentence));
  const mounted = mountPane(pane, language);
  const model = new Workbench(stage, journal, mounted.show, language);
  tell = (sentence) => void model.page.tell("warning", text[sentence]);
  guardSpills(spreadsheet, ({ cell, origin }) => {
    const undo = { label: text.undo, run: () => void spreadsheet.api.undo() };
    model.page.tell("warning", text.spillBroken(cell, origin), undo);
  });
  readTypedFormulas(spreadsheet, {
    mended: (mended) => model.page.mention("info", mendedSentence(mended, language)),
    slipped: (corrected, correct) => {
      const open = corrected.slips.some(({ code }) => code === "open-text");
      const id: number = model.page.tell(
        "warning",
        slipSentence(corrected, language),
        open
          ? undefined
          : {
              label: text.correctSlip,
              run: () => {
                correct();
                model.page.closeNotice(id);
              },
            },
      );
    },
  });

  const open = (): void => void pickFile().then((given) => given && model.openFile(given));
  const leaving = guardLeaving(model.store, text.title);
  const switchLanguage = async (): Promise<void> => {
    storeLanguage(language === "zh" ? "en" : "zh");
    await journal?.flush();
    leaving.byItself();
    location.reload();
  };
  createRoot(chrome).render(
    <Page
      workbench={model}
      follow={followSelection(spreadsheet, explainer, mounted.rowOf)}
      pickFile={open}
      switchLanguage={() => void switchLanguage()}
      explanation={explanation}
    />,
  );
  model.store.subscribe(() => {
    pane.hidden = !model.store.get().paneOpen;
  });
  acceptDrops(
    (hanging) => document.body.classList.toggle("drop", hanging),
    ([given, ...others]) => {
      if (!given) return;
      void model.openFile(given).then(() => {
        if (others.length > 0) model.page.tell("info", text.onlyOne(given.file.name));
      });
    },
  );
  takeKeys(cellKeys(spreadsheet, sheet, (sentence) => model.page.tell("info", text[sentence])));
  bindShortcuts({
    open,
    save: () => void model.save(),
    print: () => void model.print(),
    saveAs: () => void model.save(true),
    explain: () => model.page.toggleExplanation(),
  });
  // Whoever turns to the buttons or the pane has finished typing: what they do is to be about the text.
  for (const region of [chrome, explanation, pane])
    region.addEventListener("pointerdown", () => void spreadsheet.endEditing(), { capture: true });
  cycleRegions([chrome, sheet, explanation, pane], () => spreadsheet.focus());
  publishHandle(model, stage);
  await model.start();
  unkept.forEach(tell);
  byId("starting").remove();
  await keepOffline({
    ready: () => model.page.mention("info", text.offlineReady),
    updated: (activate) => {
      model.page.tell("info", text.newVersion, {
        label: text.reload,
        run: () => {
          leaving.byItself();
          activate();
        },
      });
    },
  });
}

void start();
