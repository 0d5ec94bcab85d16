// Words that say nothing of what a customer means, English and Polish, without accents; and what a word has in common with its other forms.
import { bareKey } from "../names";

const ENGLISH =
  "about above after again all also always amp and another any are aren because been before being below between both but can cannot could couldn did didn does doesn doing don down during each either ever every few for from further get gets getting give given goes going gone got had hadn has hasn have haven having her here hers herself him himself his how however into isn its itself just let made make makes many may maybe might mine more most much must myself never nor not now off once one only onto other our ours out over own per quite really same she should shouldn since some something still such take than that the their theirs them themselves then there these they thing things this those though through too two under until upon use used using very was wasn way well were weren what when where whether which while who whom whose why will with within without won would wouldn yet you your yours yourself lot bit little much done even ago like";
const POLISH =
  "aby ale ani albo bardzo bez bedzie beda bede byc byl byla bylo byly byli cale calego calej caly chyba chce chcial chociaz cos czego czemu czy czyli czasem dla dlaczego dlatego dosc duzo gdy gdyz gdzie ich ile inne innych inny jak jaka jakas jaki jakie jako jakos jednak jeden jedna jedno jedynie jego jej jemu jesli jest jestem jestesmy jeszcze juz kazda kazdy kazde kiedy kilka kto ktora ktore ktorego ktorej ktory ktorych ktorym ktos lecz lub mam mamy maja mial miala mialo miec mimo mnie moge moga moi moim moja moje moze mozna moj musi nad nam nami nas nasz nasza nasze naszego natomiast nawet nic nich nie niego niej niestety nim nimi niz obok oba oboje oczywiscie ode okolo oraz ona one oni ono pan pani panstwo pod podczas pomimo ponad poniewaz potem poza prawie przed przede przez przy raczej raz razem sam sama same samo soba sobie swoje swoja swoj tak taka taki takie takze tam tamten tego tej ten teraz tez tobie toba troche trzeba tych tylko tym tymi twoj twoja twoje wam wami was wasz wiec wiele wlasnie wszystko wszystkie wszyscy wtedy zas zaden zadna zadne zawsze zbyt zeby znow znowu roku lat dzien dni";

const SILENT: ReadonlySet<string> = new Set(`${ENGLISH} ${POLISH}`.split(" "));

const LEAST_LETTERS = 3;
/** Forms of a word differ after these, in English as in Polish. */
const STEM = 5;

/** The words of a text that say something, as written in small letters. */
export const tellingWords = (text: string): string[] => (text.normalize("NFC").toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= LEAST_LETTERS && !SILENT.has(bareKey(word)));

/** What "dostawa", "dostawy" and "dostawie", or "price" and "prices", have in common. */
export const stemOf = (word: string): string => {
  const bare = bareKey(word);
  const cut = bare.replace(/s$/, "").replace(/[aeiouy]{1,2}$/, "");
  return (cut.length >= LEAST_LETTERS ? cut : bare).slice(0, STEM);
};
