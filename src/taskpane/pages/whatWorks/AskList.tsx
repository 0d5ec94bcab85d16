// Customers who were delivered to and from whom nothing was heard since: each leads to its row.
import { Text } from "@fluentui/react-components";
import { sheetAddress } from "../../../reports/parts/address";
import type { WhatWorksSheet } from "../../../reports/whatWorks";
import { whoseCustomer } from "../../../reports/words/worksReasons";
import { CellLink } from "../../components/CellLink";
import { LongList } from "../../components/LongList";
import { useSay } from "../../shell/language";
import { useListStyles } from "./useListStyles";
import { useWorksWords } from "./useWorksWords";

export function AskList({ toAsk, deliveryAt, byShipping, left }: Pick<WhatWorksSheet, "deliveryAt" | "byShipping" | "left"> & { readonly toAsk: NonNullable<WhatWorksSheet["toAsk"]> }) {
  const styles = useListStyles();
  const say = useSay();
  const tell = useWorksWords();
  return (
    <LongList title={say("works.toAsk")} items={toAsk}>
      {(one) => {
        const { sheet, range } = deliveryAt(one.row);
        return (
          <li key={one.customer} className={styles.line}>
            <Text weight="semibold" block className={styles.words}>
              <CellLink address={sheetAddress(sheet, range)}>{one.customer}</CellLink>
            </Text>
            <Text size={200} block className={styles.quiet}>
              {[say(byShipping ? "works.shippedOn" : "works.deliveredOn", { day: say.format.date(one.delivered) }), whoseCustomer(one, left, tell)].filter(Boolean).join(" · ")}
            </Text>
          </li>
        );
      }}
    </LongList>
  );
}
