// A part of a page that folds: heading, how many things are inside, and a mark when they wait for the person.
import { AccordionHeader, AccordionItem, AccordionPanel, CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  panel: { margin: 0, paddingTop: tokens.spacingVerticalXS, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface SectionProps {
  readonly name: string;
  readonly title: string;
  readonly icon?: ReactElement;
  readonly count?: number;
  readonly children: ReactNode;
}

/** Inside an Accordion. */
export function Section({ name, title, icon, count, children }: SectionProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h2" size="medium" icon={icon} expandIconPosition="end">
        <span className={styles.title}>
          {title}
          {count !== undefined && <CounterBadge appearance="filled" color="informative" size="small" count={count} overflowCount={999} showZero />}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
