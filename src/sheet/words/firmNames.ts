// Names of firms, by their legal form.
import { plain } from "./plain";

const FORM = /\b(ltd|limited|inc|incorporated|llc|llp|plc|corp|corporation|gmb ?h|ag|kg|b v|bv|n v|nv|srl|s r l|sp z o ?o|sp j|sp k|s a|sa|s c|sc|spolka|co|group|grupa|holding)$/;

export const isFirm = (name: string): boolean => FORM.test(plain(name));
