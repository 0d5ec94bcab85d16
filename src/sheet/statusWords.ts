// Words that say a sale did not stand: returned, cancelled, lost; and yes and no.
import { plain } from "./plain";

const YES = new Set(["yes", "y", "true", "tak", "t", "x", "1", "prawda", "ok", "v"]);
const RETURNED = /^(returned?|refund(ed)?|zwrot(y)?|zwrocon[aeoy]|reklamacja uznana|odeslan[aeoy]|fully returned)\b/;
const CANCELLED = /^(cancel(l?ed)?|cancellation|void(ed)?|lost|closed lost|rejected|declined|withdrawn|anulowan[aeoy]|anul|odwolan[aeoy]|odrzucon[aeoy]|rezygnacja|przegran[aey]|utracon[aey]|wycofan[aeoy]|storno|skreslon[aeoy])\b/;
const WON = /^(won|closed won|wygran[aey]|sprzedan[aeoy]|zamknieta wygrana|deal won|win|success|sukces|sold|podpisan[aey])\b/;
const LOST = /^(lost|closed lost|przegran[aey]|utracon[aey]|odrzucon[aeoy]|stracon[aey]|rejected|declined|no deal|zamknieta przegrana|dead|disqualified)\b/;

export const isYes = (text: string): boolean => YES.has(plain(text)) || /^[✓✔☑]$/.test(text.trim());
export const isReturnedWord = (text: string): boolean => RETURNED.test(plain(text));
export const isCancelledWord = (text: string): boolean => CANCELLED.test(plain(text));

/** Stages of a lead. Neither won nor lost: still open. */
export const isWonWord = (text: string): boolean => WON.test(plain(text));
export const isLostWord = (text: string): boolean => LOST.test(plain(text));
