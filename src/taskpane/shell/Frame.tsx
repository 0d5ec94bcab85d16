// What stays while pages change: the navigation, the pane's options, what Excel is busy with, and what a ribbon button had to say.
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens, useFluent, useId } from "@fluentui/react-components";
import { ArrowSyncRegular, DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ComponentType, type RefObject } from "react";
import type { Desk, Trouble } from "../../commands/desk";
import { sheetAddress } from "../../reports/parts/address";
import { Busy } from "../components/Busy";
import { CellLink } from "../components/CellLink";
import { useUnseen } from "../components/Figure";
import { Troubles } from "../components/Troubles";
import { useDesk } from "../desk/DeskProvider";
import { CoachingPage } from "../pages/coaching/CoachingPage";
import { DiagnosisPage } from "../pages/diagnosis/DiagnosisPage";
import { GoalsPage } from "../pages/goals/GoalsPage";
import { ProcessPage } from "../pages/process/ProcessPage";
import { RecognitionPage } from "../pages/recognition/RecognitionPage";
import { RewardsPage } from "../pages/rewards/RewardsPage";
import { SetGoalsPage } from "../pages/setGoals/SetGoalsPage";
import { SetupPage } from "../pages/setup/SetupPage";
import { VariancePage } from "../pages/variance/VariancePage";
import { WhatWorksPage } from "../pages/whatWorks/WhatWorksPage";
import { useSay } from "./language";
import { Navigation } from "./Navigation";
import { OptionsMenu } from "./OptionsMenu";
import type { Preferences } from "./preferences";
import { useRoute, type PageName } from "./route";

const PAGE_VIEWS: Readonly<Record<PageName, ComponentType>> = { setup: SetupPage, goals: GoalsPage, setGoals: SetGoalsPage, variance: VariancePage, diagnosis: DiagnosisPage, process: ProcessPage, whatWorks: WhatWorksPage, coaching: CoachingPage, rewards: RewardsPage, recognition: RecognitionPage };

const useStyles = makeStyles({
  frame: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  head: { display: "flex", alignItems: "center", flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  above: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, ":empty": { display: "none" } },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", outlineStyle: "none" },
});

interface FrameProps {
  readonly preferences: Preferences;
  readonly prefer: (preferences: Preferences) => void;
}

export function Frame({ preferences, prefer }: FrameProps) {
  const styles = useStyles();
  const say = useSay();
  const desk = useDesk();
  const { unseen } = useUnseen();
  const page = useRoute();
  const id = useId("page");
  const main = useRef<HTMLElement>(null);
  useFocusOnPage(page, main);
  const View = PAGE_VIEWS[page];
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <Navigation page={page} />
        <Button appearance="subtle" size="small" icon={<ArrowSyncRegular />} title={say("read-again")} aria-label={say("read-again")} disabledFocusable={desk.reading} onClick={desk.readAgain} />
        <OptionsMenu preferences={preferences} prefer={prefer} />
      </header>
      <main ref={main} className={styles.main} aria-labelledby={id} tabIndex={-1}>
        <h1 id={id} className={unseen}>
          {say(`page.${page}`)}
        </h1>
        <div className={styles.above}>
          <Said />
        </div>
        <View key={page} />
      </main>
    </div>
  );
}

/** A page reached by a link on another page takes the focus; one reached from the navigation leaves it there, a ribbon button in the sheet. */
function useFocusOnPage(page: PageName, main: RefObject<HTMLElement | null>): void {
  const { targetDocument } = useFluent();
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    if (targetDocument?.hasFocus() && !targetDocument.activeElement?.closest("nav")) main.current?.focus();
  }, [page, main, targetDocument]);
}

const isAskedFor = ({ code, missing, doubt }: Trouble, desk: Desk): boolean => Boolean(missing ?? doubt) && desk.troubles.some((asked) => asked.code === code);

/** What is missing or doubtful for all work is not said here: every page asks for it, and helps, itself. */
function Said() {
  const say = useSay();
  const { desk, progress, troubles, stale, news, forgetNews, readAgain, cancel, reading } = useDesk();
  const dismiss = <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={say("dismiss")} onClick={forgetNews} />;
  return (
    <>
      <Busy progress={progress} onCancel={cancel} />
      {news?.kind === "progress" && news.progress.share < 1 && <Busy progress={news.progress} />}
      {news?.kind === "done" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {news.message} {news.sheet && <CellLink address={sheetAddress(news.sheet, "A1")}>{say("show-sheet")}</CellLink>}
          </MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
      {news?.kind === "trouble" && <Troubles troubles={desk ? news.troubles.filter((trouble) => !isAskedFor(trouble, desk)) : news.troubles} onDismiss={forgetNews} />}
      <Troubles troubles={troubles} onRetry={readAgain} />
      {stale && desk && !reading && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say("stale")}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={readAgain}>
              {say("read-again")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
