// What customers say: scores and change of all, each product and technique; the typical comment leads to its row.
import { Text } from "@fluentui/react-components";
import type { Voice } from "../../../core/works/voices";
import { sheetAddress } from "../../../reports/parts/address";
import type { WhatWorksSheet } from "../../../reports/whatWorks";
import { signed } from "../../../reports/words/worksReasons";
import { CellLink } from "../../components/CellLink";
import { LongList } from "../../components/LongList";
import { useReportWords, useSay } from "../../shell/language";
import { useListStyles } from "./useListStyles";
import { useWorksWords } from "./useWorksWords";

const MOST = 12;

export function VoiceList({ voices, commentAt }: { readonly voices: NonNullable<WhatWorksSheet["voices"]>; readonly commentAt: WhatWorksSheet["commentAt"] }) {
  const styles = useListStyles();
  const say = useSay();
  const reports = useReportWords();
  const tell = useWorksWords();
  const { scale, lines } = voices;
  const points = (value: number) => say.format.number(value, scale === "other" ? 2 : 0).replace("-", "−");
  const figure = ({ figure: value }: Voice) => value !== null && say(scale === "ten" ? "works.nps" : scale === "five" ? "works.satisfied" : "works.average", { nps: points(value), share: say.format.percent(value, 0), average: points(value) });
  const change = ({ change: by }: Voice) => by !== null && say("works.sinceBefore", { change: scale === "five" ? signed(by, reports) : `${by > 0 ? "+" : ""}${points(by)}` });
  return (
    <LongList title={say("works.voices")} items={lines.slice(0, MOST)}>
      {(voice) => (
        <li key={`${voice.of} ${voice.item}`} className={styles.line}>
          <div className={styles.head}>
            <Text weight="semibold" className={styles.words}>
              {voice.of === "all" ? tell("all") : voice.item}
            </Text>
            <Text weight="semibold" className={styles.figures}>
              {figure(voice)}
            </Text>
          </div>
          <Text size={200} block className={styles.quiet}>
            {[say("works.scores", { count: voice.scores }), change(voice), voice.isFew && reports("verdict.too few")].filter(Boolean).join(" · ")}
          </Text>
          {voice.row !== null && <Comment {...commentAt(voice.row)} words={voice.words} />}
        </li>
      )}
    </LongList>
  );
}

const MOST_LETTERS = 140;

function Comment({ sheet, range, text, words }: ReturnType<WhatWorksSheet["commentAt"]> & { readonly words: readonly string[] }) {
  const say = useSay();
  const short = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;
  return (
    <Text size={200} block>
      {words.length > 0 && `${words.join(", ")}: `}
      <CellLink address={sheetAddress(sheet, range)}>{say.format.quote(short)}</CellLink>
    </Text>
  );
}
