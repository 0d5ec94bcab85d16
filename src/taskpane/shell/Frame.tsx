// What stays while pages change: the tabs, the pane's options, what Excel is busy with, and what a ribbon button had to say.
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Tab, TabList, tokens, useFluent, useId } from "@fluentui/react-components";
import { ArrowSyncRegular, DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ComponentType } from "react";
import { Busy } from "../components/Busy";
import { CellLink } from "../components/CellLink";
import { Troubles } from "../components/Troubles";
import { useDesk } from "../desk/DeskProvider";
import { GoalsPage } from "../pages/goals/GoalsPage";
import { RecognitionPage } from "../pages/recognition/RecognitionPage";
import { SetupPage } from "../pages/setup/SetupPage";
import { useSay } from "./language";
import { OptionsMenu } from "./OptionsMenu";
import type { Preferences } from "./preferences";
import { PAGES, useRoute, type PageName } from "./route";

const PAGE_VIEWS: Readonly<Record<PageName, ComponentType>> = { setup: SetupPage, goals: GoalsPage, recognition: RecognitionPage };

const useStyles = makeStyles({
  frame: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  head: { display: "flex", alignItems: "center", flexShrink: 0, padding: `0 ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tabs: { flexGrow: 1, minWidth: 0 },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  above: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, ":empty": { display: "none" } },
  page: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", outlineStyle: "none" },
});

interface FrameProps {
  readonly preferences: Preferences;
  readonly prefer: (preferences: Preferences) => void;
}

export function Frame({ preferences, prefer }: FrameProps) {
  const styles = useStyles();
  const say = useSay();
  const desk = useDesk();
  const [page, go] = useRoute();
  const id = useId("page");
  const panel = useRef<HTMLDivElement>(null);
  useFocusOnPage(page, panel);
  const View = PAGE_VIEWS[page];
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <TabList className={styles.tabs} size="small" selectedValue={page} onTabSelect={(_, { value }) => go(value as PageName)} aria-label={say("pages")}>
          {PAGES.map((name) => (
            <Tab key={name} className={styles.tab} value={name} id={`${id}-${name}`} aria-controls={id}>
              {say(`page.${name}`)}
            </Tab>
          ))}
        </TabList>
        <Button appearance="subtle" size="small" icon={<ArrowSyncRegular />} title={say("read-again")} aria-label={say("read-again")} disabled={desk.reading} onClick={desk.readAgain} />
        <OptionsMenu preferences={preferences} prefer={prefer} />
      </header>
      <div className={styles.above}>
        <Said />
      </div>
      <main ref={panel} className={styles.page} role="tabpanel" id={id} aria-labelledby={`${id}-${page}`} tabIndex={-1}>
        <View key={page} />
      </main>
    </div>
  );
}

/** A page reached by a link or a button takes the focus; one reached by its tab leaves it there; a ribbon button leaves it in the sheet. */
function useFocusOnPage(page: PageName, panel: React.RefObject<HTMLDivElement | null>): void {
  const { targetDocument } = useFluent();
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    if (targetDocument?.hasFocus() && targetDocument.activeElement?.getAttribute("role") !== "tab") panel.current?.focus();
  }, [page, panel, targetDocument]);
}

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
            {news.message} {news.sheet && <CellLink address={`'${news.sheet.replaceAll("'", "''")}'!A1`}>{news.sheet}</CellLink>}
          </MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
      {news?.kind === "trouble" && <Troubles troubles={news.troubles} onDismiss={forgetNews} />}
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
