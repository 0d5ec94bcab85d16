// The pane's own language and theme; both follow Excel unless the person says otherwise.
import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useSay } from "./language";
import { LANGUAGE_CHOICES, THEME_CHOICES, type LanguageChoice, type Preferences, type ThemeChoice } from "./preferences";

interface OptionsMenuProps {
  readonly preferences: Preferences;
  readonly prefer: (preferences: Preferences) => void;
}

export function OptionsMenu({ preferences, prefer }: OptionsMenuProps) {
  const say = useSay();
  return (
    <Menu
      checkedValues={{ language: [preferences.language], theme: [preferences.theme] }}
      onCheckedValueChange={(_, { name, checkedItems }) =>
        prefer(name === "language" ? { ...preferences, language: checkedItems[0] as LanguageChoice } : { ...preferences, theme: checkedItems[0] as ThemeChoice })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} title={say("options")} aria-label={say("options")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{say("options.language")}</MenuGroupHeader>
            {LANGUAGE_CHOICES.map((choice) => (
              <MenuItemRadio key={choice} name="language" value={choice}>
                {say(`language.${choice}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say("options.theme")}</MenuGroupHeader>
            {THEME_CHOICES.map((choice) => (
              <MenuItemRadio key={choice} name="theme" value={choice}>
                {say(`theme.${choice}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
