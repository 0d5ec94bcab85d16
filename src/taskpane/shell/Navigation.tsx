// The pages side by side, as many as there is room for; the others under "more". The page that is shown is always among the first.
import { Button, makeStyles, Menu, MenuItemLink, MenuList, MenuPopover, MenuTrigger, mergeClasses, Overflow, OverflowItem, tokens, useIsOverflowItemVisible, useOverflowMenu } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useSay } from "./language";
import { PAGES, UNDER, type PageName } from "./route";

const useStyles = makeStyles({
  pages: { flexGrow: 1, minWidth: 0, display: "flex", overflow: "hidden" },
  page: { flexShrink: 0, minWidth: "max-content", fontWeight: tokens.fontWeightRegular, borderRadius: 0, borderBottom: "3px solid transparent", paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  current: { fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke },
});

const TABS = PAGES.filter((name) => !(name in UNDER));

export function Navigation({ page }: { readonly page: PageName }) {
  const styles = useStyles();
  const say = useSay();
  const shown = UNDER[page] ?? page;
  return (
    <Overflow minimumVisible={2} padding={0}>
      <nav className={styles.pages} aria-label={say("pages")}>
        {TABS.map((name) => (
          <OverflowItem key={name} id={name} priority={name === shown ? 2 : 1}>
            <Button as="a" href={`#${name}`} appearance="transparent" size="small" className={mergeClasses(styles.page, name === shown && styles.current)} aria-current={name === shown ? "page" : undefined}>
              {say(`page.${name}`)}
            </Button>
          </OverflowItem>
        ))}
        <MorePages />
      </nav>
    </Overflow>
  );
}

function MorePages() {
  const say = useSay();
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button ref={ref} appearance="subtle" size="small" icon={<ChevronDownRegular />} title={say("more-pages")} aria-label={say("more-pages")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {TABS.map((name) => (
            <HiddenPage key={name} name={name} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenPage({ name }: { readonly name: PageName }) {
  const say = useSay();
  return useIsOverflowItemVisible(name) ? null : <MenuItemLink href={`#${name}`}>{say(`page.${name}`)}</MenuItemLink>;
}
